/* cell.h - what a cell of a nutrient says: a figure, a limit, a trace, nothing. */
#ifndef MARROW_EXCHANGE_CELL_H
#define MARROW_EXCHANGE_CELL_H

#include <stdbool.h>

#include "marrow/catalogue/food.h"

#define CELL_FIGURE_SIZE 64

enum cell_kind {
    CELL_FIGURE, /* known says how; KNOWN_BELOW: less than the figure */
    CELL_TRACE, /* "Tr": less than the table can state, which is not zero */
    CELL_UNKNOWN, /* "N", "-" */
};

struct cell {
    enum cell_kind kind;
    enum known known;
    bool is_estimate; /* in brackets: "[12]", "(12)" */
    char figure[CELL_FIGURE_SIZE]; /* without blanks around it, not yet read as a number */
};

/* Takes a cell apart, as tables of foods write them. A figure is exact; "~0" is an assumed zero;
 * "<0.5", "< 0,05", "<=0.5" are below, ">=12" at least. "Tr", "trace" and "traces" are a trace, or
 * below where they state a limit: "Tr (<0.5)". "N" (McCance and Widdowson: present, but no reliable
 * amount), "-", "n/a", "nd" and "?" are unknown. Brackets mean an estimate in McCance and
 * Widdowson, and the amount counts. Returns false where the text is too long to be any of these. */
bool cell_read(struct cell *out, const char *text);

#endif
