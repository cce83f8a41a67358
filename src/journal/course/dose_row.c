#include "dose_row.h"

#include <stdlib.h>

#include "marrow/store/statement.h"
#include "tables.h"

enum {
    DOSE_ROW_INSERT,
    DOSE_ROW_SET_AMOUNT,
    DOSE_ROW_DELETE,
    DOSE_ROW_OF_COURSE,
    DOSE_ROW_VERSION,
    DOSE_ROW_QUERY_COUNT
};

static const struct query dose_row_queries[] = {
    [DOSE_ROW_INSERT] = { "dose",
                          "INSERT INTO dose (id, course_id, day, due_minute, taken, amount, "
                          "modified_at) VALUES (:id, :course, :day, :due, :taken, :amount, :now) "
                          "ON CONFLICT (id) DO NOTHING" },
    [DOSE_ROW_SET_AMOUNT] = { "change dose", "UPDATE dose SET amount = :amount, modified_at = :now "
                                             "WHERE id = :id" },
    [DOSE_ROW_DELETE] = { "delete dose", "DELETE FROM dose WHERE id = :id" },
    [DOSE_ROW_OF_COURSE] = { "doses of course",
                             "SELECT d.id, d.day, d.due_minute, d.taken, d.amount, e.id, "
                             "e.minute, e.measure FROM dose AS d LEFT JOIN entry AS e "
                             "ON e.dose_id = d.id AND d.day >= :seen WHERE d.course_id = :course "
                             "AND d.day BETWEEN :from AND :to" },
    [DOSE_ROW_VERSION] = { "version of product",
                           "SELECT max(v.id) FROM food_version AS o JOIN food_version AS v "
                           "ON v.food_id = o.food_id AND v.basis = o.basis WHERE o.id = :version" },
};
const struct query_table dose_row_query_table = { "dose_row", dose_row_queries,
                                                  DOSE_ROW_QUERY_COUNT };

enum status dose_row_insert(int64_t *id, struct store *log, const struct dose_row *row,
                            struct error *error)
{
    struct statement *st;
    do {
        enum status status = statement_open(&st, log, &dose_row_queries[DOSE_ROW_INSERT], error);
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

enum status dose_row_set_amount(struct store *log, int64_t id, double amount, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_row_queries[DOSE_ROW_SET_AMOUNT], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    statement_bind_real(st, ":amount", amount);
    statement_bind_now(st);
    return statement_run(st, error);
}

enum status dose_row_delete(struct store *log, int64_t id, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_row_queries[DOSE_ROW_DELETE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    return statement_run(st, error);
}

static int read_minute(struct statement *st)
{
    if (!statement_is_null(st))
        return (int)statement_integer(st);
    statement_skip(st);
    return MINUTE_NONE;
}

static struct dose_row read_row(struct arena *arena, struct statement *st, int64_t course_id)
{
    struct dose_row row = { .course_id = course_id };
    row.id = statement_integer(st);
    row.day = statement_date(st, "a dose on a day that is none");
    row.due_minute = read_minute(st);
    row.is_taken = statement_integer(st) != 0;
    bool has_amount = !statement_is_null(st);
    double amount = statement_real(st);
    row.amount = row.is_taken && has_amount ? amount : 0;
    row.entry_id = statement_integer(st);
    row.entry_minute = read_minute(st);
    row.measure = arena_strdup(arena, statement_text(st));
    return row;
}

static enum status load_part(struct dose_row **out, size_t *count, struct arena *arena,
                             struct store *log, int64_t course_id, const char *days[3],
                             struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_row_queries[DOSE_ROW_OF_COURSE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":course", course_id);
    statement_bind_text(st, ":from", days[0]);
    statement_bind_text(st, ":to", days[1]);
    statement_bind_text(st, ":seen", days[2]);
    size_t room = *count;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        if (*count == room) {
            size_t more = room ? room * 2 : 8;
            *out = arena_grow(arena, *out, *count * sizeof **out, more * sizeof **out);
            room = more;
        }
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

enum status dose_rows_load(struct dose_row **out, size_t *count, struct arena *arena,
                           struct store *log, const struct course *course,
                           const struct dose_days *days, struct error *error)
{
    char first[DATE_TEXT];
    char last[DATE_TEXT];
    char first_seen[DATE_TEXT];
    const char *texts[3] = { first, last, first_seen };
    enum status status = STATUS_OK;
    *out = NULL;
    *count = 0;
    date_format_iso(first, days->from);
    date_format_iso(last, days->to);
    date_format_iso(first_seen, days->seen);
    for (size_t i = 0; !status && i < course->part_count; i++)
        status = load_part(out, count, arena, log, course->parts[i].id, texts, error);
    if (!status && *count > 1)
        qsort(*out, *count, sizeof **out, compare_rows);
    return status;
}

enum status dose_row_find_version(int64_t *out, struct store *log, int64_t version_id,
                                  struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &dose_row_queries[DOSE_ROW_VERSION], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    status = statement_step(st, error);
    if (!status)
        *out = statement_integer(st);
    return statement_end(st, status);
}
