/* day_view.h - the day screen's state, shared by what acts on it (day_screen.c) and what paints
 * it (day_view.c). */
#ifndef MARROW_TUI_DAY_VIEW_H
#define MARROW_TUI_DAY_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/report/day.h"
#include "marrow/report/reminder.h"

/* A row of the list: a meal's heading, or one of its entries. */
struct day_row {
    const struct day_meal *meal;
    const struct day_entry *entry; /* NULL: the heading */
};

/* What scrolling leaves behind: painted state, not the day's. */
struct day_scroll {
    struct list list;
    int list_y; /* the first row of the list on the screen */
};

struct day_screen {
    struct date date;
    struct day day;
    int week; /* the ISO week; 0: weeks begin on Sunday, by the setting */
    struct reminders reminders;
    bool is_loaded; /* day and reminders */
    struct day_row *rows; /* in the day's arena */
    struct day_scroll *scroll;
    int64_t *clip; /* ids that were copied with y */
    size_t clip_count;
    int64_t wanted_entry; /* to be selected after the next load; 0: none */
};

void day_view_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window);

#endif
