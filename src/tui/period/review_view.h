/* review_view.h - the review screen's state, shared by what acts on it (review_screen.c) and what
 * paints it (review_view.c). */
#ifndef MARROW_TUI_REVIEW_VIEW_H
#define MARROW_TUI_REVIEW_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/report/review.h"
#include "page/pager.h"

/* Where things stand for the window's size. */
struct review_layout {
    int top; /* the row below the title */
    int width; /* columns that are painted */
    int first_y; /* of the days' rows, as if none were scrolled away; -1: they are not shown */
    int calendar_x; /* of the first sign; -1: days are no calendar */
    int sign_step; /* columns between two signs */
    int group_step; /* columns between two nutrients */
};

struct review_screen {
    struct date date; /* a day of the period: the one selected */
    enum review_span span;
    struct review review;
    bool is_loaded;
    struct date calendar_from; /* the first day of the first week of the calendar */
    struct list list; /* the days; of a year the months */
    struct pager words;
    bool shows_words;
    struct review_layout layout;
};

/* The months of the period, by the place of a day in it: the first day's place and the count of its
 * days. */
size_t review_month(size_t *count, const struct period *period, size_t month);

void review_view_layout(struct review_screen *screen, int rows, int columns);
void review_view_draw(const struct review_screen *screen, const struct ui *ui, WINDOW *window);

#endif
