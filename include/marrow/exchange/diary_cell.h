/* diary_cell.h - cells of a diary's CSV: texts without live formulas, and figures whose digits say
 * how exact they are.
 */
#ifndef MARROW_EXCHANGE_DIARY_CELL_H
#define MARROW_EXCHANGE_DIARY_CELL_H

#include <stdbool.h>

#include "marrow/base/buffer.h"

/* Appends a text as one cell, in quotes where it needs them. One that begins as a formula does (=,
 * +, -, @, a tab or a return), or with an apostrophe, gets an apostrophe before it. NULL is
 * empty. */
void diary_cell_add_text(struct buffer *out, const char *text);

/* Returns the cell's text without that apostrophe. */
const char *diary_cell_text(const char *cell);

#define DIARY_CELL_DIGITS 9 /* of a figure */

/* Appends a figure of a nutrient, with DIARY_CELL_DIGITS digits. */
void diary_cell_add_figure(struct buffer *out, double figure);

/* What a figure in a file can stand for. */
struct diary_span {
    double low;
    double high;
};

/* Returns what a figure that was printed with DIARY_CELL_DIGITS digits (decimals < 0), or with that
 * many decimals, can stand for. 0 is 0. */
struct diary_span diary_span_of(double figure, int decimals);

/* Narrows a span to what is in the other too. Returns false, and leaves it, where that is
 * nothing. */
bool diary_span_narrow(struct diary_span *span, struct diary_span other);

/* Returns the number of the span with the fewest digits: what people have written. */
double diary_span_choose(struct diary_span span);

#endif
