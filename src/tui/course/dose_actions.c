#include "dose_actions.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
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

static enum outcome take(struct ui *ui, struct date day, const struct dose_taking *takings,
                         size_t count)
{
    struct error error = ERROR_INIT;
    struct crossings crossings = { .count = 0 };
    char done[256];
    enum status status =
        crossings_load_takings(&crossings, ui->journal, day, takings, count, &error);
    if (!status)
        status = doses_take(NULL, ui->journal, day, takings, count, &error);
    if (count == 1)
        snprintf(done, sizeof done, "Took %.200s", takings[0].course->food);
    else
        snprintf(done, sizeof done, "Took %zu doses", count);
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
        date_time_format(time, slot->minute);
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

enum outcome dose_take(struct ui *ui, const struct doses *doses, const struct course *course)
{
    struct dose_taking taking = { course, doses_find_open(doses, course), NULL, MINUTE_NONE };
    return take(ui, doses->day, &taking, 1);
}

enum outcome dose_skip(struct ui *ui, const struct doses *doses, const struct course *course)
{
    struct error error = ERROR_INIT;
    struct dose_taking taking = { course, doses_find_open(doses, course), NULL, MINUTE_NONE };
    if (doses_skip(ui->journal, doses->day, &taking, 1, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Skipped %.200s", course->food);
    return OUTCOME_CHANGED;
}
