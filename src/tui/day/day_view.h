/* day_view.h - the day screen's state, shared by day_screen.c (actions) and day_view.c (painting).
 */
#ifndef MARROW_TUI_DAY_VIEW_H
#define MARROW_TUI_DAY_VIEW_H

#include "core/list.h"
#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/report/day.h"
#include "marrow/report/reminder.h"

/* A row of the list: a meal's heading, or one of its entries. */
struct day_row {
    const struct day_meal *meal;
    const struct day_entry *entry; /* NULL: the row is the meal's heading */
};

/* The place of each part, for the window's size. */
struct day_layout {
    int rows, columns; /* size of the day, without the panel */
    int number; /* columns of one nutrient's value */
    int values; /* how many leading nutrients have such columns, from the first on */
    int bars; /* how many leading nutrients have bars */
    int measure; /* columns of the measure; 0: it follows the name */
    bool is_tall;
    int list_y, list_rows;
    int summary_y;
};

/* A line below the bars. */
#define SUMMARY_NOTES 5
#define SUMMARY_NOTE_TEXT 512

struct summary_note {
    enum style style;
    char text[SUMMARY_NOTE_TEXT];
};

struct day_screen {
    struct date date;
    struct day day;
    int week; /* the ISO week; 0: weeks begin on Sunday (a setting) */
    struct reminders reminders;
    bool is_loaded; /* whether day and reminders are loaded */
    struct day_row *rows; /* in the day's arena */
    struct list list; /* of the rows */
    struct summary_note notes[SUMMARY_NOTES]; /* the notes that say something */
    int note_count;
    struct day_layout layout;
    int64_t *clip; /* ids of the entries copied with y or Y */
    size_t clip_count;
    bool is_day_clip; /* copied with Y: pasting keeps the meals */
    int64_t *marked; /* ids of the marked entries */
    size_t marked_count;
    int64_t wanted_entry; /* entry to select after the next load; 0: none */
};

void day_view_layout(struct day_screen *screen, const struct ui *ui, int rows, int columns);
void day_view_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window);

#endif
