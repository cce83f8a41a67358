/* Storing doses, and tying entries to them.
 *
 * A dose is a row of the table dose and, if it was taken, an entry. This module alone writes the
 * rows and ties entries to them. Which doses are due follows from the plan and the rows
 * (schedule.h). It is never stored, so a course can be changed and its past worked out again.
 */
#include "marrow/journal/dose.h"

#include <stdio.h>
#include <stdlib.h>

#include "dose_link.h"
#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"
#include "marrow/journal/setting.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum {
    DOSE_INSERT,
    DOSE_SET_AMOUNT,
    DOSE_DELETE,
    DOSE_OF_COURSE,
    DOSE_BACKWARDS,
    DOSE_VERSION,
    DOSE_UNLINKED,
    DOSE_COUNTED,
    DOSE_QUERY_COUNT
};

static const struct query dose_queries[] = {
    [DOSE_INSERT] = { "dose",
                      "INSERT INTO dose (id, course_id, day, due_minute, taken, amount, "
                      "modified_at) VALUES (:id, :course, :day, :due, :taken, :amount, :now) "
                      "ON CONFLICT (id) DO NOTHING" },
    [DOSE_SET_AMOUNT] = { "change dose", "UPDATE dose SET amount = :amount, modified_at = :now "
                                         "WHERE id = :id" },
    [DOSE_DELETE] = { "delete dose", "DELETE FROM dose WHERE id = :id" },
    [DOSE_OF_COURSE] = { "doses of course",
                         "SELECT d.id, d.day, d.due_minute, d.taken, d.amount, e.id, "
                         "e.minute, e.measure FROM dose AS d LEFT JOIN entry AS e "
                         "ON e.dose_id = d.id AND d.day >= :seen WHERE d.course_id = :course "
                         "AND d.day BETWEEN :from AND :to" },
    [DOSE_BACKWARDS] = { "doses of course, latest first",
                         "SELECT day, taken FROM dose WHERE course_id = :course AND day <= :until "
                         "ORDER BY day DESC" },
    [DOSE_VERSION] = { "version of product",
                       "SELECT max(v.id) FROM food_version AS o JOIN food_version AS v "
                       "ON v.food_id = o.food_id AND v.basis = o.basis WHERE o.id = :version" },
    [DOSE_UNLINKED] = { "entries without dose",
                        "SELECT e.id FROM food_version AS v JOIN entry AS e "
                        "ON e.food_version_id = v.id WHERE v.food_id = :food "
                        "AND e.day BETWEEN :from AND :to AND e.dose_id IS NULL "
                        "ORDER BY e.day, e.minute IS NULL, e.minute, e.id" },
    [DOSE_COUNTED] = { "dose of entry", "SELECT d.day, d.due_minute FROM entry AS e JOIN dose AS d "
                                        "ON d.id = e.dose_id WHERE e.id = :entry "
                                        "AND d.due_minute IS NOT NULL" },
};
const struct query_table dose_query_table = { "dose", dose_queries, DOSE_QUERY_COUNT };

/* --- rows --- */

/* Inserts a row under a new id, which *id gets. Ignores row->id and the fields of the entry. */
static enum status insert_row(int64_t *id, struct store *log, const struct dose_row *row,
                              struct error *error)
{
    struct statement *st;
    do {
        enum status status = statement_open(&st, log, &dose_queries[DOSE_INSERT], error);
        if (status)
            return status;
        *id = store_new_id(log);
        statement_bind_integer(st, ":id", *id);
        statement_bind_integer(st, ":course", row->course_id);
        statement_bind_date(st, ":day", row->day);
        statement_bind_integer_or_null(st, ":due", row->due_minute != MINUTE_NONE, row->due_minute);
        statement_bind_integer(st, ":taken", row->is_taken);
        statement_bind_real_or_null(st, ":amount", row->is_taken, row->amount);
        statement_bind_now(st);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

static enum status set_amount(struct store *log, int64_t id, double amount, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_queries[DOSE_SET_AMOUNT], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    statement_bind_real(st, ":amount", amount);
    statement_bind_now(st);
    return statement_run(st, error);
}

enum status dose_delete(struct store *log, int64_t id, struct error *error)
{
    return statement_run_on(log, &dose_queries[DOSE_DELETE], id, error);
}

static struct dose_row read_row(struct arena *arena, struct statement *st, int64_t course_id)
{
    struct dose_row row = { .course_id = course_id };
    row.id = statement_integer(st);
    row.day = statement_date(st, "a dose with an invalid date");
    row.due_minute = (int)statement_integer_or(st, MINUTE_NONE);
    row.is_taken = statement_integer(st) != 0;
    bool has_amount = !statement_is_null(st);
    double amount = statement_real(st);
    row.amount = row.is_taken && has_amount ? amount : 0;
    row.entry_id = statement_integer(st);
    row.entry_minute = (int)statement_integer_or(st, MINUTE_NONE);
    row.measure = arena_strdup(arena, statement_text(st));
    return row;
}

/* The days whose doses are read. Entries are read from the day `seen` on. */
struct dose_days {
    struct date from, to, seen;
};

static enum status load_part(struct dose_row **out, size_t *count, struct arena *arena,
                             struct store *log, int64_t course_id, const struct dose_days *days,
                             struct error *error)
{
    struct statement *st;
    size_t room = *count;
    enum status status = statement_open(&st, log, &dose_queries[DOSE_OF_COURSE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":course", course_id);
    statement_bind_date(st, ":from", days->from);
    statement_bind_date(st, ":to", days->to);
    statement_bind_date(st, ":seen", days->seen);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        (*out)[(*count)++] = read_row(arena, st, course_id);
    }
    return statement_end(st, status);
}

static int compare_rows(const void *left, const void *right)
{
    const struct dose_row *a = left;
    const struct dose_row *b = right;
    int days = date_difference(a->day, b->day);
    if (days != 0)
        return days;
    if ((a->due_minute == MINUTE_NONE) != (b->due_minute == MINUTE_NONE))
        return a->due_minute == MINUTE_NONE ? 1 : -1;
    if (a->due_minute != b->due_minute)
        return a->due_minute - b->due_minute;
    return (a->id > b->id) - (a->id < b->id);
}

/* Loads the doses of all parts of a course on those days, by day and time. */
static enum status load_rows(struct dose_row **out, size_t *count, struct arena *arena,
                             struct store *log, const struct course *course,
                             const struct dose_days *days, struct error *error)
{
    enum status status = STATUS_OK;
    *out = NULL;
    *count = 0;
    for (size_t i = 0; !status && i < course->part_count; i++)
        status = load_part(out, count, arena, log, course->parts[i].id, days, error);
    if (!status && *count > 1)
        qsort(*out, *count, sizeof **out, compare_rows);
    return status;
}

enum status dose_find_version(int64_t *out, struct store *log, int64_t version_id,
                              struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_queries[DOSE_VERSION], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    status = statement_step(st, error);
    if (!status)
        *out = statement_integer(st);
    return statement_end(st, status);
}

/* --- entries as doses --- */

static bool is_filled(const struct dose_row *rows, size_t count, int minute)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].due_minute == minute)
            return true;
    return false;
}

/* Returns the time of the plan that an entry of the part fills, among those without a dose on its
 * day; MINUTE_NONE if none is left or the plan has none. */
static int open_time(const struct course_part *part, const struct dose_row *rows, size_t count,
                     const struct entry *entry, int reach)
{
    struct slot open[COURSE_TIMES_MAX];
    size_t open_count = 0;
    for (size_t i = 0; i < part->plan.minute_count; i++) {
        int time = part->plan.minutes[i];
        if (!is_filled(rows, count, time))
            open[open_count++] = (struct slot){ .part = part, .day = entry->day, .minute = time };
    }
    const struct slot *best = open_count > 0 ? open : NULL;
    if (entry->minute != MINUTE_NONE)
        best = schedule_find_slot(open, open_count, NULL, entry->day, entry->minute, reach);
    return best ? best->minute : MINUTE_NONE;
}

enum status dose_link(struct store *log, const struct entry *entry, int64_t food_id,
                      struct error *error)
{
    struct courses courses;
    struct arena arena = ARENA_INIT;
    struct dose_row *rows;
    size_t count;
    int reach;
    struct entry linked = *entry;
    enum status status = setting_dose_reach(&reach, log, error);
    if (!status)
        status = courses_load(&courses, log, error);
    if (status)
        return status;
    const struct course *course = courses_running(&courses, food_id, entry->day);
    const struct course_part *part = course ? course_part_on(course, entry->day) : NULL;
    if (part) {
        const struct dose_days days = { entry->day, entry->day, entry->day };
        status = load_rows(&rows, &count, &arena, log, course, &days, error);
        struct dose_row row = {
            .course_id = part->id, .day = entry->day, .is_taken = true, .amount = entry->amount
        };
        if (!status) {
            row.due_minute = open_time(part, rows, count, entry, reach);
            status = insert_row(&linked.dose_id, log, &row, error);
        }
        if (!status)
            status = entry_row_update(log, &linked, error);
    }
    arena_release(&arena);
    courses_release(&courses);
    return status;
}

enum status dose_follow(struct store *log, const struct entry *entry, int64_t food_id,
                        const struct entry_row *before, struct error *error)
{
    struct entry unlinked = *entry;
    bool is_elsewhere =
        date_difference(entry->day, before->entry.day) != 0 || food_id != before->food_id;
    unlinked.dose_id = 0;
    if (!is_elsewhere)
        return entry->dose_id ? set_amount(log, entry->dose_id, entry->amount, error) : STATUS_OK;
    enum status status = STATUS_OK;
    if (entry->dose_id) {
        status = entry_row_update(log, &unlinked, error);
        if (!status)
            status = dose_delete(log, entry->dose_id, error);
    }
    return status ? status : dose_link(log, &unlinked, food_id, error);
}

/* Loads the ids of the entries that have no dose, into the arena. */
static enum status load_unlinked(int64_t **out, size_t *count, struct arena *arena,
                                 struct store *log, int64_t food_id, struct date from,
                                 struct date to, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_queries[DOSE_UNLINKED], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    statement_bind_date(st, ":from", from);
    statement_bind_date(st, ":to", to);
    size_t room = 0;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        (*out)[(*count)++] = statement_integer(st);
    }
    return statement_end(st, status);
}

enum status dose_link_all(struct store *log, int64_t food_id, struct date from, struct date to,
                          struct error *error)
{
    struct arena arena = ARENA_INIT;
    int64_t *ids = NULL;
    size_t count = 0;
    enum status status = load_unlinked(&ids, &count, &arena, log, food_id, from, to, error);
    for (size_t i = 0; !status && i < count; i++) {
        struct entry_row row;
        status = entry_row_load(&row, &arena, log, ids[i], error);
        if (!status)
            status = dose_link(log, &row.entry, food_id, error);
    }
    arena_release(&arena);
    return status;
}

/* --- what is due --- */

/* Returns the most days that a dose of the course covers. */
static int longest_interval(const struct course *course)
{
    int longest = 1;
    for (size_t i = 0; i < course->part_count; i++)
        if (course->parts[i].plan.interval_days > longest)
            longest = course->parts[i].plan.interval_days;
    return longest;
}

/* Returns the last part that begins before the day, or NULL. */
static const struct course_part *part_before(const struct course *course, struct date day)
{
    const struct course_part *last = NULL;
    for (size_t i = 0; i < course->part_count; i++)
        if (date_difference(course->parts[i].plan.start, day) < 0)
            last = &course->parts[i];
    return last && last->plan.interval_days > 1 ? last : NULL;
}

static struct date earlier(struct date a, struct date b)
{
    return date_difference(a, b) < 0 ? a : b;
}

/* Finds the latest anchor up to query->from and notes it in the query, if there is one. */
static enum status find_anchor(struct schedule_query *query, struct store *log,
                               const struct course *course, struct error *error)
{
    struct statement *st;
    const struct course_part *part = part_before(course, query->from);
    struct date later = query->from;
    bool was_taken = false;
    if (!part)
        return STATUS_OK;
    enum status status = statement_open(&st, log, &dose_queries[DOSE_BACKWARDS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":course", part->id);
    statement_bind_date(st, ":until", query->from);
    while (!query->anchor_part && (status = statement_step(st, error)) == STATUS_OK) {
        struct date day = statement_date(st, "a dose with an invalid date");
        bool is_taken = statement_integer(st) != 0;
        if (was_taken && schedule_is_anchor(course, part, day, later)) {
            query->anchor_part = part->id;
            query->anchor = later;
        }
        was_taken = is_taken && (was_taken || date_difference(later, day) != 0);
        later = day;
    }
    return statement_end(st, status);
}

enum status doses_load_course(struct slot **out, size_t *count, struct arena *arena,
                              struct journal *journal, const struct course *course,
                              struct date from, struct date to, struct error *error)
{
    struct dose_row *rows;
    size_t row_count;
    struct schedule_query query = { .from = from,
                                    .to = to,
                                    .today = journal->today,
                                    .minute = journal->minute,
                                    .reach = journal->dose_reach };
    struct dose_days days = { from, to, from };
    *out = NULL;
    *count = 0;
    if (longest_interval(course) > 1) {
        struct date first = date_add(course->parts[0].plan.start, -COURSE_INTERVAL_MAX);
        enum status status = find_anchor(&query, journal->log, course, error);
        if (status)
            return status;
        if (query.anchor_part)
            days.from = query.anchor;
        else
            days.from = earlier(first, from);
        if (date_difference(journal->today, to) > 0)
            days.to = earlier(journal->today, date_add(to, COURSE_INTERVAL_MAX));
    }
    enum status status = load_rows(&rows, &row_count, arena, journal->log, course, &days, error);
    if (!status)
        schedule_list(out, count, arena, course, rows, row_count, &query);
    return status;
}

/* Returns whether a slot of this day or an earlier one belongs on the day's list. */
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
    struct date from = date_add(out->day, -longest_interval(course));
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
    int days = date_difference(a->day, b->day);
    if (days != 0 && a->minute != MINUTE_NONE)
        return days;
    return a->minute != b->minute ? a->minute - b->minute : a->course->number - b->course->number;
}

/* Returns whether the course can have doses on the day. Courses that ended long ago are not
 * read. */
static bool may_have_doses(const struct course *course, struct date day)
{
    const struct course_plan *last = &course_last(course)->plan;
    int reach = longest_interval(course) > 1 ? COURSE_INTERVAL_MAX : 31;
    return date_difference(day, course->parts[0].plan.start) >= -reach &&
           (!last->has_end || date_difference(day, last->end) <= reach);
}

enum status doses_load_day(struct doses *out, struct journal *journal, struct date day,
                           struct error *error)
{
    size_t room = 0;
    *out = (struct doses){ .day = day, .reach = journal->dose_reach };
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

const struct slot *doses_find_open(const struct doses *doses, const struct course *course,
                                   int minute)
{
    const struct slot *other = NULL;
    if (minute != MINUTE_NONE)
        return schedule_find_slot(doses->slots, doses->count, course, doses->day, minute,
                                  doses->reach);
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

/* Loads the slots of a course on the day before today. */
static enum status load_night(struct slot **out, size_t *count, struct arena *arena,
                              struct journal *journal, const struct courses *courses,
                              int64_t food_id, struct error *error)
{
    struct date night = date_add(journal->today, -1);
    const struct course *course = courses_running(courses, food_id, night);
    *count = 0;
    if (!course)
        return STATUS_OK;
    return doses_load_course(out, count, arena, journal, course, night, night, error);
}

enum status dose_is_last_nights(bool *out, struct journal *journal, int64_t food_id, int minute,
                                struct error *error)
{
    struct courses courses;
    struct arena arena = ARENA_INIT;
    struct slot *slots = NULL;
    size_t count = 0;
    *out = false;
    if (minute == MINUTE_NONE || minute > journal->dose_reach)
        return STATUS_OK;
    enum status status = courses_load(&courses, journal->log, error);
    if (status)
        return status;
    status = load_night(&slots, &count, &arena, journal, &courses, food_id, error);
    for (size_t i = 0; !status && i < count; i++) {
        const struct slot *slot = &slots[i];
        int since = minute + 1440 - slot->minute;
        bool is_timed = slot->minute != MINUTE_NONE && slot->part->plan.interval_days == 1;
        *out = *out || (is_timed && !slot->dose && since >= 0 && since <= journal->dose_reach);
    }
    arena_release(&arena);
    courses_release(&courses);
    return status;
}

enum status dose_format_counted(char out[DOSE_TOLD], struct store *log, int64_t entry_id,
                                struct error *error)
{
    struct statement *st;
    char day[DATE_TEXT];
    char time[TIME_TEXT];
    out[0] = '\0';
    enum status status = statement_open(&st, log, &dose_queries[DOSE_COUNTED], error);
    if (status)
        return status;
    statement_bind_integer(st, ":entry", entry_id);
    status = statement_step(st, error);
    if (!status) {
        struct date due = statement_date(st, "a dose with an invalid date");
        date_format_short(day, due);
        plan_format_time(time, (int)statement_integer(st));
        snprintf(out, DOSE_TOLD, "the dose of %s %s, %s", date_weekday_name(date_weekday(due)), day,
                 time);
    }
    return statement_end(st, status == STATUS_NOT_FOUND ? STATUS_OK : status);
}

/* --- taking --- */

static enum status refuse_future(const struct journal *journal, struct date day,
                                 struct error *error)
{
    char text[DATE_TEXT];
    if (date_difference(day, journal->today) <= 0)
        return STATUS_OK;
    date_format_iso(text, day);
    return error_set(error, STATUS_INVALID,
                     "%s is in the future; log a dose on the day you take it", text);
}

/* Returns the part that a dose of the day belongs to, even before the start or after the end. */
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

int dose_taking_minute(const struct dose_taking *taking, const struct journal *journal,
                       struct date day)
{
    if (taking->minute != MINUTE_NONE)
        return taking->minute;
    if (date_difference(day, journal->today) == 0)
        return journal->minute;
    return taking->slot ? taking->slot->minute : MINUTE_NONE;
}

struct date dose_taking_day(const struct dose_taking *taking, struct date day)
{
    const struct slot *slot = taking->slot;
    bool is_nights =
        slot && slot->part->plan.interval_days == 1 && date_difference(day, slot->day) == 1;
    return is_nights ? slot->day : day;
}

static enum status take_one(int64_t *id, struct journal *journal, const struct meals *meals,
                            struct date day, const struct dose_taking *taking, struct error *error)
{
    const struct course_part *part = part_for(taking, day);
    struct entry entry = { .day = dose_taking_day(taking, day),
                           .minute = dose_taking_minute(taking, journal, day),
                           .amount = part->plan.amount,
                           .measure = part->plan.measure };
    if (taking->measured) {
        entry.amount = taking->measured->amount;
        entry.measure = taking->measured->text;
    }
    const struct meal *meal = meals_at(meals, entry.minute, true);
    if (entry.minute != MINUTE_NONE)
        entry.minute += 1440 * date_difference(day, entry.day);
    if (!meal)
        return error_set(error, STATUS_INVALID, "the log has no meals");
    entry.meal_id = meal->id;
    struct dose_row row = { .course_id = part->id,
                            .day = entry.day,
                            .due_minute = taking->slot ? taking->slot->minute : MINUTE_NONE,
                            .is_taken = true,
                            .amount = entry.amount };
    enum status status = insert_row(&entry.dose_id, journal->log, &row, error);
    if (!status)
        status = dose_find_version(&entry.version_id, journal->log, part->version_id, error);
    return status ? status : entry_row_insert(id, journal->log, &entry, error);
}

/* Formats the step's label: "Took Magnesium citrate", "Took 3 doses". */
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
        name_step(label, "Took", takings, count);
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
                             "no open dose of %.120s on that day; nothing to skip",
                             takings[i].course->food);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < count; i++) {
        int64_t id;
        struct dose_row row = { .course_id = takings[i].slot->part->id,
                                .day = dose_taking_day(&takings[i], day),
                                .due_minute = takings[i].slot->minute };
        status = insert_row(&id, journal->log, &row, error);
    }
    name_step(label, "Skipped", takings, count);
    return action_end(journal->log, status, label, error);
}
