/* The doses of courses, from the first day of each to its end or today. */
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/schedule.h"
#include "marrow/store/shell.h"
#include "shell_row.h"

static enum status put_slot(struct store_shell *shell, const struct slot *slot, struct error *error)
{
    bool is_taken = slot->dose && slot->dose->is_taken;
    shell_row_put_day(shell, slot->day);
    shell_row_put_minute(shell, slot->minute);
    store_shell_put_integer(shell, slot->course->number);
    store_shell_put_text(shell, slot->course->food);
    store_shell_put_text(shell, schedule_state_name(slot->state));
    store_shell_put_integer(shell, slot->is_extra);
    store_shell_put_real(shell, is_taken ? slot->dose->amount : slot->part->plan.amount);
    store_shell_put_text(shell, slot->course->unit);
    return store_shell_next(shell, error);
}

static enum status put_course(struct store_shell *shell, struct journal *journal,
                              const struct course *course, struct date from, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct slot *slots;
    size_t count;
    struct date start = course->parts[0].plan.start;
    if (date_difference(from, start) < 0)
        start = from;
    if (date_difference(start, journal->today) > 0)
        return STATUS_OK;
    enum status status =
        doses_load_course(&slots, &count, &arena, journal, course, start, journal->today, error);
    for (size_t i = 0; !status && i < count; i++)
        status = put_slot(shell, &slots[i], error);
    arena_release(&arena);
    return status;
}

enum status shell_row_doses(struct store_shell *shell, struct journal *journal, struct date from,
                            struct date to, struct error *error)
{
    struct courses courses;
    (void)to;
    enum status status = courses_load(&courses, journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < courses.count; i++)
        status = put_course(shell, journal, &courses.courses[i], from, error);
    courses_release(&courses);
    return status;
}
