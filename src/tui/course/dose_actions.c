#include "dose_actions.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/journal/course.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"
#include "marrow/report/wording.h"

void dose_tell(struct ui *ui, const struct crossings *crossings, const char *done)
{
    struct buffer warning = BUFFER_INIT;
    for (size_t i = 0; i < crossings->count; i++) {
        char over[WORDING_SIZE * 2];
        crossing_format(over, crossings, i, &ui->wording);
        over[0] = (char)toupper((unsigned char)over[0]);
        buffer_addf(&warning, "%s%s.", i ? " " : "", over);
    }
    screen_tell_done(ui, "%.300s", done);
    screen_warn(ui, warning.text);
    buffer_release(&warning);
}

/* Writes what was taken, and what it was counted for. */
static enum status format_done(char out[320], struct store *log, struct date day,
                               const struct dose_taking *takings, const int64_t *ids, size_t count,
                               struct error *error)
{
    char counted[DOSE_TOLD];
    size_t nights = 0;
    for (size_t i = 0; i < count; i++)
        nights += date_difference(dose_taking_day(&takings[i], day), day) != 0;
    if (count == 1) {
        enum status status = dose_format_counted(counted, log, ids[0], error);
        snprintf(out, 320, "Took %.200s%s%s%s", takings[0].course->food, counted[0] ? ": " : "",
                 counted, nights ? ", last night" : "");
        return status;
    }
    if (nights)
        snprintf(out, 320, "Took %zu doses, %zu of them last night's", count, nights);
    else
        snprintf(out, 320, "Took %zu doses", count);
    return STATUS_OK;
}

static enum outcome take(struct ui *ui, struct date day, const struct dose_taking *takings,
                         size_t count)
{
    struct error error = ERROR_INIT;
    struct crossings crossings = { .count = 0 };
    char done[320];
    int64_t *ids = xcalloc(count + 1, sizeof *ids);
    enum status status =
        crossings_load_takings(&crossings, ui->journal, day, takings, count, &error);
    if (!status)
        status = doses_take(ids, ui->journal, day, takings, count, &error);
    if (!status)
        status = format_done(done, ui->journal->log, day, takings, ids, count, &error);
    free(ids);
    if (status)
        screen_tell_error(ui, &error);
    else
        dose_tell(ui, &crossings, done);
    crossings_release(&crossings);
    return status ? OUTCOME_HANDLED : OUTCOME_CHANGED;
}

/* Says why no dose is due: what comes later today, or that nothing does. */
static void tell_nothing_due(struct ui *ui, const struct doses *doses)
{
    char time[TIME_TEXT];
    for (size_t i = 0; i < doses->count; i++) {
        const struct slot *slot = &doses->slots[i];
        if (slot->state != DOSE_AHEAD || slot->minute == MINUTE_NONE)
            continue;
        plan_format_time(time, slot->minute);
        screen_tell(ui, STYLE_PLAIN,
                    "Nothing is due yet. Next: %.120s at %s (C, then t takes it now).",
                    slot->course->food, time);
        return;
    }
    screen_tell(ui, STYLE_PLAIN,
                doses->courses.count ? "Nothing is due: C shows the courses."
                                     : "No courses yet: C, then n starts one.");
}

enum outcome dose_take_due(struct ui *ui, const struct doses *doses)
{
    struct dose_taking *takings = xcalloc(doses->count + 1, sizeof *takings);
    enum outcome outcome = OUTCOME_HANDLED;
    size_t count = 0;
    for (size_t i = 0; i < doses->count; i++) {
        const struct slot *slot = &doses->slots[i];
        if (schedule_wants_slot(slot))
            takings[count++] = (struct dose_taking){ slot->course, slot, NULL, MINUTE_NONE };
    }
    if (count > 0)
        outcome = take(ui, doses->day, takings, count);
    else
        tell_nothing_due(ui, doses);
    free(takings);
    return outcome;
}

/* Returns the minute of a dose taken now on the doses' day; MINUTE_NONE if that is not today. */
static int minute_of_now(const struct ui *ui, const struct doses *doses)
{
    bool is_today = date_difference(doses->day, ui->journal->today) == 0;
    return is_today ? ui->journal->minute : MINUTE_NONE;
}

bool dose_ask_early(struct ui *ui, const struct doses *doses, const struct course *course)
{
    char time[TIME_TEXT];
    int minute = minute_of_now(ui, doses);
    const struct slot *slot = doses_find_open(doses, course, minute);
    const struct course_part *part = course_part_on(course, doses->day);
    if (!slot && minute != MINUTE_NONE && part && part->plan.interval_days > 1) {
        screen_tell(ui, STYLE_WARN, "Not due today: a dose lasts %d days. t again takes one now.",
                    part->plan.interval_days);
        return true;
    }
    int early = slot ? schedule_minutes_early(slot, doses->day, minute) : 0;
    if (early <= doses->reach)
        return false;
    plan_format_time(time, slot->minute);
    screen_tell(ui, STYLE_WARN, "Due at %s, in %d h %02d min. t again takes it now.", time,
                early / 60, early % 60);
    return true;
}

enum outcome dose_take(struct ui *ui, const struct doses *doses, const struct course *course)
{
    int minute = minute_of_now(ui, doses);
    struct dose_taking taking = { course, doses_find_open(doses, course, minute), NULL,
                                  MINUTE_NONE };
    return take(ui, doses->day, &taking, 1);
}

enum outcome dose_skip(struct ui *ui, const struct doses *doses, const struct course *course)
{
    struct error error = ERROR_INIT;
    struct dose_taking taking = { course, doses_find_open(doses, course, MINUTE_NONE), NULL,
                                  MINUTE_NONE };
    if (doses_skip(ui->journal, doses->day, &taking, 1, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Skipped %.200s", course->food);
    return OUTCOME_CHANGED;
}
