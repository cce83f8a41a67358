#include "entry_row.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

#define LABEL_NAME 120 /* bytes of a food's name kept in a label */

enum { ENTRY_ROW_INSERT, ENTRY_ROW_GET, ENTRY_ROW_UPDATE, ENTRY_ROW_DELETE, ENTRY_ROW_QUERY_COUNT };

static const struct query entry_row_queries[] = {
    /* A clash of ids is rare; no row is changed then, and another id is tried. */
    [ENTRY_ROW_INSERT] = { "log entry", "INSERT INTO entry (id, day, minute, meal_id, "
                                        "food_version_id, amount, measure, dose_id, note, "
                                        "modified_at) VALUES (:id, :day, :minute, :meal, :version, "
                                        ":amount, :measure, :dose, :note, "
                                        ":now) ON CONFLICT (id) DO NOTHING" },
    [ENTRY_ROW_GET] = { "entry",
                        "SELECT e.day, e.minute, e.meal_id, e.food_version_id, e.amount, "
                        "e.measure, e.dose_id, e.note, v.name, v.food_id FROM entry AS e JOIN "
                        "food_version AS v "
                        "ON v.id = e.food_version_id WHERE e.id = :id" },
    [ENTRY_ROW_UPDATE] = { "change entry",
                           "UPDATE entry SET day = :day, minute = :minute, meal_id = :meal, "
                           "food_version_id = :version, amount = :amount, measure = :measure, "
                           "dose_id = :dose, note = :note, modified_at = :now WHERE id = :id" },
    [ENTRY_ROW_DELETE] = { "delete entry", "DELETE FROM entry WHERE id = :id" },
};
const struct query_table entry_row_query_table = { "entry_row", entry_row_queries,
                                                   ENTRY_ROW_QUERY_COUNT };

static void bind_entry(struct statement *st, const struct entry *entry, int64_t id)
{
    statement_bind_integer(st, ":id", id);
    statement_bind_date(st, ":day", entry->day);
    statement_bind_integer_or_null(st, ":minute", entry->minute != MINUTE_NONE, entry->minute);
    statement_bind_integer(st, ":meal", entry->meal_id);
    statement_bind_integer(st, ":version", entry->version_id);
    statement_bind_real(st, ":amount", entry->amount);
    statement_bind_text(st, ":measure", entry->measure);
    statement_bind_integer_or_null(st, ":dose", entry->dose_id, entry->dose_id);
    statement_bind_text(st, ":note", entry->note);
    statement_bind_now(st);
}

enum status entry_row_insert(int64_t *id, struct store *log, const struct entry *entry,
                             struct error *error)
{
    struct statement *st;
    do {
        enum status status = statement_open(&st, log, &entry_row_queries[ENTRY_ROW_INSERT], error);
        if (status)
            return status;
        *id = store_new_id(log);
        bind_entry(st, entry, *id);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

enum status entry_row_load(struct entry_row *out, struct arena *arena, struct store *log,
                           int64_t id, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &entry_row_queries[ENTRY_ROW_GET], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    status = statement_step(st, error);
    if (status == STATUS_NOT_FOUND) {
        (void)statement_end(st, status);
        return error_set(error, STATUS_NOT_FOUND, "the entry was deleted in the meantime");
    }
    if (!status) {
        out->entry.id = id;
        out->entry.day = statement_date(st, "an entry with an invalid date");
        out->entry.minute = (int)statement_integer_or(st, MINUTE_NONE);
        out->entry.meal_id = statement_integer(st);
        out->entry.version_id = statement_integer(st);
        out->entry.amount = statement_real(st);
        out->entry.measure = arena_strdup(arena, statement_text_needed(st));
        out->entry.dose_id = statement_integer(st);
        out->entry.note = arena_strdup(arena, statement_text(st));
        out->food_name = arena_strdup(arena, statement_text_needed(st));
        out->food_id = statement_integer(st);
    }
    return statement_end(st, status);
}

enum status entry_row_update(struct store *log, const struct entry *entry, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &entry_row_queries[ENTRY_ROW_UPDATE], error);
    if (status)
        return status;
    bind_entry(st, entry, entry->id);
    return statement_run(st, error);
}

enum status entry_row_delete(struct store *log, int64_t id, struct error *error)
{
    return statement_run_on(log, &entry_row_queries[ENTRY_ROW_DELETE], id, error);
}

void entry_row_label(char out[ENTRY_LABEL], const char *verb, const char *name, size_t count,
                     const char *rest)
{
    struct buffer clean = BUFFER_INIT;
    if (count == 1) {
        text_clean(&clean, name, strlen(name));
        size_t length = text_fit(clean.text, clean.length, LABEL_NAME, NULL);
        snprintf(out, ENTRY_LABEL, "%s %.*s%s", verb, (int)length, clean.text, rest);
    } else {
        snprintf(out, ENTRY_LABEL, "%s %zu entries%s", verb, count, rest);
    }
    buffer_release(&clean);
}
