/* review_view.h - the review screen's state, shared by review_screen.c (actions) and review_view.c
 * (painting).
 */
#ifndef MARROW_TUI_REVIEW_VIEW_H
#define MARROW_TUI_REVIEW_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/report/review.h"
#include "page/pager.h"
#include "trends_view.h"

/* The place of each part, for the window's size. */
struct review_layout {
    int top; /* the row below the title */
    bool has_tabs; /* in the first row */
    int columns; /* of the window */
    int width; /* columns that are painted; trends take all */
    int first_y; /* first row of the days as if nothing were scrolled; -1: days are not shown */
    int calendar_x; /* column of the first sign; -1: no calendar */
    int sign_step; /* columns between two signs */
    int group_step; /* columns between two nutrients */
    int map_x; /* column of a year's first week in its map; -1: no map */
};

/* What a review was loaded for. */
struct review_choice {
    struct date date;
    enum review_span span;
    size_t map_of;
    int weeks; /* of the trends */
    struct date from;
};

struct review_screen {
    struct date date; /* the selected day of the period */
    enum review_span span;
    struct review review;
    bool is_loaded;
    struct review_choice loaded; /* what is shown, while another choice is being loaded */
    struct date calendar_from; /* first day of the calendar's first week */
    struct list list; /* days, or months of a year */
    struct trends trends; /* shown for REVIEW_DAYS */
    struct pager words;
    bool shows_words;
    size_t map_of; /* which leading nutrient the map of a year shows, from 1; 0: its months */
    struct review_layout layout;
};

#define REVIEW_MAP_WIDTH 60 /* columns from which a year has a map */

/* Returns whether the list is of months: a year without its map. */
bool review_lists_months(const struct review_screen *screen);

/* Returns the index of a month's first day in the period. *count gets the number of its days. */
size_t review_month(size_t *count, const struct period *period, size_t month);

void review_view_layout(struct review_screen *screen, int rows, int columns);
/* Finds the tab at a place of the screen. Returns false if there is none. */
bool review_view_find_tab(enum review_span *out, const struct review_screen *screen, int y, int x);
void review_view_draw(const struct review_screen *screen, const struct ui *ui, WINDOW *window);

#endif
