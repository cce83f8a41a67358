/* figure.h - the figures of tables that programs have saved. */
#ifndef MARROW_EXCHANGE_FIGURE_H
#define MARROW_EXCHANGE_FIGURE_H

#include <stdbool.h>

#include "marrow/base/number.h"

#define FIGURE_SIZE 48

/* Copies a figure without the decimals beyond the 15 digits that a double holds exactly:
 * "12.300000000000001" becomes "12.3000000000000". Returns false where it is too long for a figure.
 */
bool figure_shorten(char out[FIGURE_SIZE], const char *text);

/* Reads the whole text as one figure, shortened so. `mark` decides between two readings. Returns
 * false where it is no number, or one below 0. */
bool figure_parse(double *out, const char *text, enum decimal_mark mark);

#endif
