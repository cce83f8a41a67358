#include "dose_link.h"

#include <stdlib.h>

#include "marrow/store/statement.h"
#include "tables.h"

enum { DOSE_LINK_UNLINKED, DOSE_LINK_QUERY_COUNT };

static const struct query dose_link_queries[] = {
    [DOSE_LINK_UNLINKED] = { "entries without dose",
                             "SELECT e.id FROM food_version AS v JOIN entry AS e "
                             "ON e.food_version_id = v.id WHERE v.food_id = :food "
                             "AND e.day BETWEEN :from AND :to AND e.dose_id IS NULL "
                             "ORDER BY e.day, e.minute IS NULL, e.minute, e.id" },
};
const struct query_table dose_link_query_table = { "dose_link", dose_link_queries,
                                                   DOSE_LINK_QUERY_COUNT };

static bool is_filled(const struct dose_row *rows, size_t count, int minute)
{
    for (size_t i = 0; i < count; i++)
        if (rows[i].due_minute == minute)
            return true;
    return false;
}

/* The time of the plan that no dose of the day was taken for, nearest to the minute; MINUTE_NONE:
 * none is left, or the plan has none. */
static int nearest_open(const struct course_plan *plan, const struct dose_row *rows, size_t count,
                        int minute)
{
    int best = MINUTE_NONE;
    for (size_t i = 0; i < plan->minute_count; i++) {
        int time = plan->minutes[i];
        if (is_filled(rows, count, time))
            continue;
        if (best == MINUTE_NONE ||
            (minute != MINUTE_NONE && abs(time - minute) < abs(best - minute)))
            best = time;
    }
    return best;
}

enum status dose_link(struct store *log, const struct entry *entry, int64_t food_id,
                      struct error *error)
{
    struct courses courses;
    struct arena arena = ARENA_INIT;
    struct dose_row *rows;
    size_t count;
    struct entry linked = *entry;
    enum status status = courses_load(&courses, log, error);
    if (status)
        return status;
    const struct course *course = courses_running(&courses, food_id, entry->day);
    const struct course_part *part = course ? course_part_on(course, entry->day) : NULL;
    if (part) {
        const struct dose_days days = { entry->day, entry->day, entry->day };
        status = dose_rows_load(&rows, &count, &arena, log, course, &days, error);
        struct dose_row row = {
            .course_id = part->id, .day = entry->day, .is_taken = true, .amount = entry->amount
        };
        if (!status) {
            row.due_minute = nearest_open(&part->plan, rows, count, entry->minute);
            status = dose_row_insert(&linked.dose_id, log, &row, error);
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
        return entry->dose_id ? dose_row_set_amount(log, entry->dose_id, entry->amount, error)
                              : STATUS_OK;
    enum status status = STATUS_OK;
    if (entry->dose_id) {
        status = entry_row_update(log, &unlinked, error);
        if (!status)
            status = dose_row_delete(log, entry->dose_id, error);
    }
    return status ? status : dose_link(log, &unlinked, food_id, error);
}

/* The ids of the entries, in the arena. */
static enum status load_unlinked(int64_t **out, size_t *count, struct arena *arena,
                                 struct store *log, int64_t food_id, struct date from,
                                 struct date to, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_link_queries[DOSE_LINK_UNLINKED], error);
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
