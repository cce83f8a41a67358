/* crossings_print.h - warnings on stderr about limits that an entry exceeds. */
#ifndef MARROW_CLI_CROSSINGS_PRINT_H
#define MARROW_CLI_CROSSINGS_PRINT_H

#include "call.h"
#include "marrow/report/crossing.h"

/* Prints a line for each exceeded limit. */
void crossings_print(const struct call *call, const struct crossings *crossings);

#endif
