/* crossings_print.h - names on stderr the limits that an entry crosses. */
#ifndef MARROW_CLI_CROSSINGS_PRINT_H
#define MARROW_CLI_CROSSINGS_PRINT_H

#include "call.h"
#include "marrow/report/crossing.h"

/* Prints a line for each limit. */
void crossings_print(const struct call *call, const struct crossings *crossings);

#endif
