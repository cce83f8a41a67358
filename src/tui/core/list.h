/* list.h - a list's selection and scrolling, independent of any screen. */
#ifndef MARROW_TUI_LIST_H
#define MARROW_TUI_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "action.h"

struct list {
    size_t count; /* rows in all */
    size_t selected; /* < count, or 0 when empty */
    size_t top; /* first row shown */
    size_t height; /* rows shown at once, as of the last list_scroll */
};

/* Sets the number of rows. Keeps the selection, or moves it to the last row where the list became
 * too short. */
void list_set_count(struct list *list, size_t count);

void list_select(struct list *list, size_t row); /* past the end: selects the last row */
void list_move(struct list *list, long rows); /* stops at both ends */

/* Moves by as many rows as are shown at once: down (1) or up (-1). */
void list_page(struct list *list, int direction);

/* Scrolls so that the selection is among `height` shown rows and no row stays empty while others
 * could fill it. */
void list_scroll(struct list *list, size_t height);

/* Returns how many rows are below those shown. */
size_t list_below(const struct list *list);

/* Selects the next row after the selected one (or before it) of which `has` tells that it has the
 * text, and begins again past the end. Returns false if no other row has. */
bool list_find(struct list *list, const char *text, bool is_back,
               bool (*has)(const void *of, size_t row, const char *text), const void *of);

#define LIST_UNCLICKED (-1)

/* Moves by an action: down, up, a page, the first or last row, or a click on a shown row. first_y
 * is the screen row of the first one shown; LIST_UNCLICKED ignores clicks. Returns false for any
 * other action and for a click elsewhere. */
bool list_act(struct list *list, const struct input *input, int first_y);

#endif
