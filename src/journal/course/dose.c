#include "marrow/journal/dose.h"

#include <stdio.h>
#include <stdlib.h>

#include "dose_row.h"
#include "entry_row.h"
#include "marrow/journal/meal.h"
#include "marrow/store/action.h"

/* --- what is due --- */

static bool has_intervals(const struct course *course)
{
    for (size_t i = 0; i < course->part_count; i++)
        if (course->parts[i].plan.interval_days > 1)
            return true;
    return false;
}

enum status doses_load_course(struct slot **out, size_t *count, struct arena *arena,
                              struct journal *journal, const struct course *course,
                              struct date from, struct date to, struct error *error)
{
    struct dose_row *rows;
    size_t row_count;
    struct schedule_query query = { from, to, journal->today, journal->minute };
    bool needs_all = has_intervals(course);
    struct date first =
        needs_all ? date_add(course->parts[0].plan.start, -COURSE_INTERVAL_MAX) : from;
    struct date last = to;
    if (needs_all && date_difference(from, first) < 0)
        first = from;
    if (needs_all && date_difference(journal->today, last) > 0)
        last = journal->today;
    *out = NULL;
    *count = 0;
    enum status status = dose_rows_load(&rows, &row_count, arena, journal->log, course,
                                        &(struct dose_days){ first, last, from }, error);
    if (!status)
        schedule_list(out, count, arena, course, rows, row_count, &query);
    return status;
}

/* Whether a slot of this or an earlier day is to be seen on the day. */
static bool is_seen(const struct slot *slot, struct date day, struct date today)
{
    int days = date_difference(slot->day, day);
    bool is_still_open = !slot->dose && schedule_state_is_open(slot->state);
    return days == 0 || (days < 0 && is_still_open && date_difference(day, today) == 0);
}

static enum status add_course(struct doses *out, size_t *room, struct journal *journal,
                              const struct course *course, struct error *error)
{
    struct slot *slots;
    size_t count;
    struct date from = out->day;
    if (has_intervals(course))
        from = date_add(from, -COURSE_INTERVAL_MAX);
    enum status status =
        doses_load_course(&slots, &count, &out->arena, journal, course, from, out->day, error);
    for (size_t i = 0; !status && i < count; i++) {
        if (!is_seen(&slots[i], out->day, journal->today))
            continue;
        out->slots = arena_make_room(&out->arena, out->slots, out->count, room, sizeof *out->slots);
        out->slots[out->count++] = slots[i];
    }
    return status;
}

static int compare_slots(const void *left, const void *right)
{
    const struct slot *a = left;
    const struct slot *b = right;
    if (a->minute != b->minute && (a->minute == MINUTE_NONE || b->minute == MINUTE_NONE))
        return a->minute == MINUTE_NONE ? 1 : -1;
    return a->minute != b->minute ? a->minute - b->minute : a->course->number - b->course->number;
}

/* Whether the course can have doses on the day: long ended ones need not be asked. */
static bool may_have_doses(const struct course *course, struct date day)
{
    const struct course_plan *last = &course_last(course)->plan;
    int reach = has_intervals(course) ? COURSE_INTERVAL_MAX : 31;
    return date_difference(day, course->parts[0].plan.start) >= -reach &&
           (!last->has_end || date_difference(day, last->end) <= reach);
}

enum status doses_load_day(struct doses *out, struct journal *journal, struct date day,
                           struct error *error)
{
    size_t room = 0;
    *out = (struct doses){ .day = day };
    enum status status = courses_load(&out->courses, journal->log, error);
    for (size_t i = 0; !status && i < out->courses.count; i++) {
        if (may_have_doses(&out->courses.courses[i], day))
            status = add_course(out, &room, journal, &out->courses.courses[i], error);
    }
    if (status) {
        doses_release(out);
        return status;
    }
    if (out->count > 1)
        qsort(out->slots, out->count, sizeof *out->slots, compare_slots);
    return STATUS_OK;
}

void doses_release(struct doses *doses)
{
    courses_release(&doses->courses);
    arena_release(&doses->arena);
    doses->slots = NULL;
    doses->count = 0;
}

const struct slot *doses_find_open(const struct doses *doses, const struct course *course)
{
    const struct slot *other = NULL;
    for (size_t i = 0; i < doses->count; i++) {
        const struct slot *slot = &doses->slots[i];
        if (slot->course != course || slot->dose)
            continue;
        if (schedule_state_is_open(slot->state))
            return slot;
        if (!other)
            other = slot;
    }
    return other;
}

/* --- taking --- */

static enum status refuse_future(const struct journal *journal, struct date day,
                                 struct error *error)
{
    char text[DATE_TEXT];
    if (date_difference(day, journal->today) <= 0)
        return STATUS_OK;
    date_format_iso(text, day);
    return error_set(error, STATUS_INVALID, "%s lies in the future: a dose is taken on its day",
                     text);
}

/* The part that a dose of the day belongs to, also before the start or after the end. */
static const struct course_part *part_for(const struct dose_taking *taking, struct date day)
{
    const struct course_part *part = course_part_on(taking->course, day);
    if (taking->slot)
        return taking->slot->part;
    if (part)
        return part;
    bool is_early = date_difference(day, taking->course->parts[0].plan.start) < 0;
    return is_early ? &taking->course->parts[0] : course_last(taking->course);
}

static int minute_for(const struct journal *journal, const struct dose_taking *taking,
                      struct date day)
{
    if (taking->minute != MINUTE_NONE)
        return taking->minute;
    if (date_difference(day, journal->today) == 0)
        return journal->minute;
    return taking->slot ? taking->slot->minute : MINUTE_NONE;
}

static enum status take_one(int64_t *id, struct journal *journal, const struct meals *meals,
                            struct date day, const struct dose_taking *taking, struct error *error)
{
    const struct course_part *part = part_for(taking, day);
    struct entry entry = { .day = day,
                           .minute = minute_for(journal, taking, day),
                           .amount = part->plan.amount,
                           .measure = part->plan.measure };
    if (taking->measured) {
        entry.amount = taking->measured->amount;
        entry.measure = taking->measured->text;
    }
    const struct meal *meal = meals_at(meals, entry.minute, true);
    if (!meal)
        return error_set(error, STATUS_INVALID, "the log has no meals");
    entry.meal_id = meal->id;
    struct dose_row row = { .course_id = part->id,
                            .day = day,
                            .due_minute = taking->slot ? taking->slot->minute : MINUTE_NONE,
                            .is_taken = true,
                            .amount = entry.amount };
    enum status status = dose_row_insert(&entry.dose_id, journal->log, &row, error);
    if (!status)
        status = dose_row_find_version(&entry.version_id, journal->log, part->version_id, error);
    return status ? status : entry_row_insert(id, journal->log, &entry, error);
}

/* "Take Magnesium citrate", "Take 3 doses". */
static void name_step(char out[ENTRY_LABEL], const char *verb, const struct dose_taking *takings,
                      size_t count)
{
    if (count == 1)
        entry_row_label(out, verb, takings[0].course->food, 1, "");
    else
        snprintf(out, ENTRY_LABEL, "%s %zu doses", verb, count);
}

enum status doses_take(int64_t *ids, struct journal *journal, struct date day,
                       const struct dose_taking *takings, size_t count, struct error *error)
{
    struct meals meals;
    char label[ENTRY_LABEL];
    bool day_changed;
    enum status status = journal_tick(&day_changed, journal, error);
    if (!status)
        status = refuse_future(journal, day, error);
    if (!status)
        status = meals_load(&meals, journal->log, error);
    if (status)
        return status;
    status = action_begin(journal->log, error);
    if (!status) {
        for (size_t i = 0; !status && i < count; i++) {
            int64_t id = 0;
            status = take_one(&id, journal, &meals, day, &takings[i], error);
            if (ids && !status)
                ids[i] = id;
        }
        name_step(label, "Take", takings, count);
        status = action_end(journal->log, status, label, error);
    }
    meals_release(&meals);
    return status;
}

enum status doses_skip(struct journal *journal, struct date day, const struct dose_taking *takings,
                       size_t count, struct error *error)
{
    char label[ENTRY_LABEL];
    for (size_t i = 0; i < count; i++)
        if (!takings[i].slot)
            return error_set(error, STATUS_INVALID,
                             "nothing of %.120s is open on that day: there is nothing to skip",
                             takings[i].course->food);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < count; i++) {
        int64_t id;
        struct dose_row row = { .course_id = takings[i].slot->part->id,
                                .day = day,
                                .due_minute = takings[i].slot->minute };
        status = dose_row_insert(&id, journal->log, &row, error);
    }
    name_step(label, "Skip", takings, count);
    return action_end(journal->log, status, label, error);
}
