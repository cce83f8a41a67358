/* list.h - a list's selection and scrolling, without a screen. */
#ifndef MARROW_TUI_LIST_H
#define MARROW_TUI_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "action.h"

struct list {
    size_t count; /* rows in all */
    size_t selected; /* < count, or 0 when empty */
    size_t top; /* first row shown */
    size_t height; /* rows shown at once, as scrolled last */
};

/* The count may change; the selection stays where it was, or on the last row. */
void list_set_count(struct list *list, size_t count);

void list_select(struct list *list, size_t row); /* beyond the end: the last */
void list_move(struct list *list, long rows); /* stops at both ends */

/* As many rows as are shown at once, down or (-1) up. */
void list_page(struct list *list, int direction);

/* Scrolls so that the selection is among `height` shown rows, and no more rows than needed are
 * empty below. */
void list_scroll(struct list *list, size_t height);

#define LIST_UNCLICKED (-1)

/* Moves by an action: down, up, a page, the first or the last row, or a click on one of the rows
 * shown, the first of which stands in the screen's row first_y (LIST_UNCLICKED: clicks are not
 * meant). false: none of these, or no row was clicked. */
bool list_act(struct list *list, const struct input *input, int first_y);

#endif
