/* Beginning, changing and ending courses: each one undo step. */
#include <stdio.h>
#include <string.h>

#include "dose_link.h"
#include "entry_row.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/course.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/spacing.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum {
    COURSE_INSERT,
    COURSE_UPDATE,
    COURSE_SET_END,
    COURSE_DELETE,
    COURSE_COUNT_TAKEN,
    COURSE_DELETE_DOSES,
    COURSE_CHANGE_QUERY_COUNT
};

static const struct query course_change_queries[] = {
    [COURSE_INSERT] = { "begin course",
                        "INSERT INTO course (id, food_version_id, amount, measure, minutes, "
                        "weekdays, interval_days, start_day, end_day, reason, advised_by, "
                        "modified_at, start_minute) VALUES (:id, :version, :amount, :measure, "
                        ":minutes, :weekdays, :interval, :start, :end, :reason, :advised, :now, "
                        ":start_minute) "
                        "ON CONFLICT (id) DO NOTHING" },
    [COURSE_UPDATE] = { "change course",
                        "UPDATE course SET food_version_id = :version, amount = :amount, "
                        "measure = :measure, minutes = :minutes, weekdays = :weekdays, "
                        "interval_days = :interval, start_day = :start, end_day = :end, "
                        "reason = :reason, advised_by = :advised, modified_at = :now, "
                        "start_minute = :start_minute "
                        "WHERE id = :id" },
    [COURSE_SET_END] = { "end course",
                         "UPDATE course SET end_day = :end, modified_at = :now WHERE id = :id" },
    [COURSE_DELETE] = { "delete course", "DELETE FROM course WHERE id = :id" },
    [COURSE_COUNT_TAKEN] = { "doses taken of course",
                             "SELECT count(*) FROM dose WHERE course_id = :id AND taken = 1" },
    [COURSE_DELETE_DOSES] = { "delete skipped doses",
                              "DELETE FROM dose WHERE course_id = :id AND taken = 0" },
};
const struct query_table course_change_query_table = { "course_change", course_change_queries,
                                                       COURSE_CHANGE_QUERY_COUNT };

static void bind_part(struct statement *st, int64_t id, int64_t version_id,
                      const struct course_plan *plan)
{
    char minutes[COURSE_TIMES_MAX * 6] = "";
    char weekdays[8] = "";
    size_t used = 0;
    for (size_t i = 0; i < plan->minute_count; i++)
        used += (size_t)snprintf(minutes + used, sizeof minutes - used, "%s%d", i ? "," : "",
                                 plan->minutes[i]);
    size_t days = 0;
    for (int i = 0; i < 7; i++)
        if (plan->weekdays & (1u << i))
            weekdays[days++] = (char)('1' + i);
    statement_bind_integer(st, ":id", id);
    statement_bind_integer(st, ":version", version_id);
    statement_bind_real(st, ":amount", plan->amount);
    statement_bind_text(st, ":measure", plan->measure);
    statement_bind_text(st, ":minutes", minutes);
    statement_bind_text(st, ":weekdays", weekdays);
    statement_bind_integer(st, ":interval", plan->interval_days);
    statement_bind_date(st, ":start", plan->start);
    statement_bind_integer(st, ":start_minute", plan->start_minute);
    statement_bind_date_or_null(st, ":end", plan->has_end, plan->end);
    statement_bind_text(st, ":reason", plan->reason);
    statement_bind_text(st, ":advised", plan->advised_by);
    statement_bind_now(st);
}

static enum status insert_part(int64_t *id, struct store *log, int64_t version_id,
                               const struct course_plan *plan, struct error *error)
{
    struct statement *st;
    do {
        enum status status = statement_open(&st, log, &course_change_queries[COURSE_INSERT], error);
        if (status)
            return status;
        *id = store_new_id(log);
        bind_part(st, *id, version_id, plan);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

static enum status update_part(struct store *log, const struct course_part *part,
                               struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &course_change_queries[COURSE_UPDATE], error);
    if (status)
        return status;
    bind_part(st, part->id, part->version_id, &part->plan);
    return statement_run(st, error);
}

static enum status set_end(struct store *log, int64_t id, struct date end, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &course_change_queries[COURSE_SET_END], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    statement_bind_date(st, ":end", end);
    statement_bind_now(st);
    return statement_run(st, error);
}

static enum status run_on(struct store *log, size_t query, int64_t id, struct error *error)
{
    return statement_run_on(log, &course_change_queries[query], id, error);
}

static enum status count_taken(int64_t *out, struct store *log, int64_t id, struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, log, &course_change_queries[COURSE_COUNT_TAKEN], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    status = statement_step(st, error);
    if (!status)
        *out = statement_integer(st);
    return statement_end(st, status);
}

enum status course_create(int64_t *id, struct journal *journal, const struct food *food,
                          const struct course_plan *plan, struct error *error)
{
    struct food recorded = *food;
    struct course_plan begun = *plan;
    bool is_today = date_difference(plan->start, journal->today) == 0;
    char label[ENTRY_LABEL];
    begun.start_minute = is_today ? journal->minute : 0;
    if (!food_is_supplement(food))
        return error_set(error, STATUS_INVALID,
                         "%.120s is not a supplement or medicine; only these can have a course",
                         food->name);
    enum status status = plan_check(plan, error);
    if (!status)
        status = action_begin(journal->log, error);
    if (status)
        return status;
    status = food_record(&recorded, journal->log, error);
    if (!status)
        status = insert_part(id, journal->log, recorded.version_id, &begun, error);
    if (!status && date_difference(journal->today, plan->start) >= 0)
        status = dose_link_all(journal->log, recorded.food_id, plan->start, journal->today, error);
    entry_row_label(label, "Started a course of", food->name, 1, "");
    return action_end(journal->log, status, label, error);
}

static enum status refuse_early(const struct course *course, struct date from, struct error *error)
{
    char start[DATE_TEXT];
    char said[DATE_TEXT];
    date_format_iso(start, course_last(course)->plan.start);
    date_format_iso(said, from);
    return error_set(error, STATUS_INVALID,
                     "%s is before %s, the last change of this course; choose that date or later",
                     said, start);
}

static enum status refuse_ended(const struct course *course, struct error *error)
{
    char end[DATE_TEXT];
    date_format_iso(end, course_last(course)->plan.end);
    return error_set(error, STATUS_INVALID,
                     "the course ended on %s; start another or set a later end first", end);
}

static bool has_same_times(const struct course_plan *plan, const struct course_plan *other)
{
    bool is_same = plan->minute_count == other->minute_count;
    for (size_t i = 0; is_same && i < plan->minute_count; i++)
        is_same = plan->minutes[i] == other->minutes[i];
    return is_same;
}

/* Returns the minute from which doses can be missed on the day of a change: new times of today that
 * are past already were nobody's to keep. */
static int changed_minute(const struct journal *journal, const struct course_plan *plan,
                          const struct course_plan *last, struct date from, int otherwise)
{
    bool is_today = date_difference(from, journal->today) == 0;
    return is_today && !has_same_times(plan, last) ? journal->minute : otherwise;
}

/* Ends the last part the day before, and begins another. */
static enum status split(struct store *log, const struct course *course,
                         const struct course_plan *plan, struct date from, struct error *error)
{
    struct course_plan next = *plan;
    int64_t id;
    int64_t version_id = 0;
    next.start = from;
    enum status status = set_end(log, course_last(course)->id, date_add(from, -1), error);
    if (!status)
        status = dose_find_version(&version_id, log, course_last(course)->version_id, error);
    return status ? status : insert_part(&id, log, version_id, &next, error);
}

enum status course_change(struct journal *journal, const struct course *course,
                          const struct course_plan *plan, struct date from, struct error *error)
{
    struct course_part last = *course_last(course);
    char label[ENTRY_LABEL];
    int since = date_difference(from, last.plan.start);
    bool is_same = plan_is_same_dosing(plan, &last.plan);
    struct course_plan checked = *plan;
    if (course->part_count > 1 || since != 0)
        checked.start = last.plan.start;
    bool is_moved = date_difference(checked.start, last.plan.start) != 0;
    checked.start_minute =
        changed_minute(journal, plan, &last.plan, from, is_moved ? 0 : last.plan.start_minute);
    enum status status = plan_check(&checked, error);
    if (!status && !is_same && since < 0)
        return refuse_early(course, from, error);
    bool is_split = !is_same && since > 0;
    if (!status && is_split && plan->has_end && date_difference(from, plan->end) > 0)
        return refuse_ended(course, error);
    if (!status)
        status = action_begin(journal->log, error);
    if (status)
        return status;
    if (is_split) {
        struct course_plan next = *plan;
        next.start_minute = changed_minute(journal, plan, &last.plan, from, 0);
        status = split(journal->log, course, &next, from, error);
    } else {
        last.plan = checked;
        status = update_part(journal->log, &last, error);
    }
    entry_row_label(label, "Changed the course of", course->food, 1, "");
    return action_end(journal->log, status, label, error);
}

enum status course_end(struct journal *journal, const struct course *course, struct date day,
                       struct error *error)
{
    char label[ENTRY_LABEL];
    const struct course_part *last = course_last(course);
    if (date_difference(day, last->plan.start) < 0) {
        char start[DATE_TEXT];
        char said[DATE_TEXT];
        date_format_iso(start, last->plan.start);
        date_format_iso(said, day);
        return error_set(error, STATUS_INVALID, "the course cannot end on %s: it %s on %s", said,
                         course->part_count > 1 ? "was changed" : "starts", start);
    }
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = set_end(journal->log, last->id, day, error);
    entry_row_label(label, "Ended the course of", course->food, 1, "");
    return action_end(journal->log, status, label, error);
}

static enum status delete_part(struct store *log, const struct course *course, size_t index,
                               struct error *error)
{
    int64_t taken = 0;
    int64_t id = course->parts[index].id;
    enum status status = count_taken(&taken, log, id, error);
    if (!status && taken > 0)
        return error_set(
            error, STATUS_INVALID,
            "doses of %.120s were taken, so it cannot be deleted; end it (marrow course "
            "end %d)",
            course->food, course->number);
    if (!status)
        status = run_on(log, COURSE_DELETE_DOSES, id, error);
    if (!status)
        status = spacing_delete_of(log, id, error);
    return status ? status : run_on(log, COURSE_DELETE, id, error);
}

enum status course_delete(struct journal *journal, const struct course *course, struct error *error)
{
    char label[ENTRY_LABEL];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < course->part_count; i++)
        status = delete_part(journal->log, course, i, error);
    entry_row_label(label, "Deleted the course of", course->food, 1, "");
    return action_end(journal->log, status, label, error);
}
