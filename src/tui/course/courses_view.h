/* courses_view.h - the courses screen's state, shared by courses_screen.c (actions) and
 * courses_view.c (painting).
 */
#ifndef MARROW_TUI_COURSES_VIEW_H
#define MARROW_TUI_COURSES_VIEW_H

#include "core/list.h"
#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/report/reminder.h"

struct courses_screen {
    struct date date; /* the day whose doses are shown and taken */
    struct reminders reminders; /* reminders of that day, with all courses */
    bool is_loaded;
    bool shows_ended;
    const struct course **shown; /* in the reminders' arena */
    struct list list; /* the shown courses, from the window's row 1 on */
    int64_t asked; /* id of a row of the course whose dose hours ahead was asked about; 0: none */
    int64_t wanted; /* id of a row of the course to select after the next load; 0: keep the place */
};

void courses_view_layout(struct courses_screen *screen, int rows, int columns);
void courses_view_draw(const struct courses_screen *screen, const struct ui *ui, WINDOW *window);

#endif
