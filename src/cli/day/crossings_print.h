/* crossings_print.h - says on stderr which limits are crossed by what was logged. */
#ifndef MARROW_CLI_CROSSINGS_PRINT_H
#define MARROW_CLI_CROSSINGS_PRINT_H

#include "core/call.h"
#include "marrow/report/crossing.h"

/* One line for each; releases the crossings. */
void crossings_print(const struct call *call, struct crossings *crossings);

#endif
