/* courses_view.h - the courses screen's state, shared by what acts on it (courses_screen.c) and
 * what paints it (courses_view.c). */
#ifndef MARROW_TUI_COURSES_VIEW_H
#define MARROW_TUI_COURSES_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/report/reminder.h"

struct courses_screen {
    struct date date; /* the day whose doses are shown and taken */
    struct reminders reminders; /* of that day, with all courses */
    bool is_loaded;
    bool shows_ended;
    const struct course **shown; /* in the reminders' arena */
    struct list list; /* of what is shown, from the window's row 1 on */
    int64_t wanted; /* a row's id of the course to select after the next load; 0: the same place */
};

void courses_view_layout(struct courses_screen *screen, int rows, int columns);
void courses_view_draw(const struct courses_screen *screen, const struct ui *ui, WINDOW *window);

#endif
