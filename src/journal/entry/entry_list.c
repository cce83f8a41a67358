#include "marrow/journal/entry_list.h"

#include <string.h>

#include "course/dose_link.h"
#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { LIST_OF_DAYS, LIST_FIRST_DAY, LIST_LAST_DAY, LIST_QUERY_COUNT };

static const struct query list_queries[] = {
    [LIST_OF_DAYS] = { "entries of many days",
                       "SELECT e.id, e.day, e.minute, e.meal_id, m.name, e.food_version_id, "
                       "e.amount, e.measure, e.dose_id, e.note, v.food_id, v.name FROM entry AS e "
                       "JOIN meal AS m ON m.id = e.meal_id "
                       "JOIN food_version AS v ON v.id = e.food_version_id "
                       "WHERE e.day BETWEEN :from AND :to "
                       "ORDER BY e.day, m.position, m.id, e.minute IS NULL, e.minute, e.id" },
    [LIST_FIRST_DAY] = { "first day", "SELECT min(day) FROM entry" },
    [LIST_LAST_DAY] = { "last day", "SELECT max(day) FROM entry" },
};
const struct query_table entry_list_query_table = { "entry list", list_queries, LIST_QUERY_COUNT };

/* Returns the text in the arena: the one before, where it is the same. */
static const char *keep(struct arena *arena, const char *before, const char *text)
{
    return before && strcmp(before, text) == 0 ? before : arena_strdup(arena, text);
}

static void read_row(struct listed_entry *out, struct arena *arena, struct statement *st,
                     const struct listed_entry *before)
{
    struct entry *entry = &out->entry;
    entry->id = statement_integer(st);
    entry->day = statement_date(st, "the day of an entry");
    entry->minute = (int)statement_integer_or(st, MINUTE_NONE);
    entry->meal_id = statement_integer(st);
    out->meal_name = keep(arena, before ? before->meal_name : NULL, statement_text_needed(st));
    entry->version_id = statement_integer(st);
    entry->amount = statement_real(st);
    entry->measure = arena_strdup(arena, statement_text_needed(st));
    entry->dose_id = statement_integer_or(st, 0);
    entry->note = arena_strdup(arena, statement_text(st));
    out->food_id = statement_integer(st);
    out->food_name = arena_strdup(arena, statement_text_needed(st));
}

enum status entry_list_load(struct entry_list *out, struct store *log, struct date from,
                            struct date to, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct entry_list){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &list_queries[LIST_OF_DAYS], error);
    if (status)
        return status;
    statement_bind_date(st, ":from", from);
    statement_bind_date(st, ":to", to);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->entries =
            arena_make_room(&out->arena, out->entries, out->count, &room, sizeof *out->entries);
        struct listed_entry *before = out->count ? &out->entries[out->count - 1] : NULL;
        read_row(&out->entries[out->count++], &out->arena, st, before);
    }
    status = statement_end(st, status);
    if (status)
        entry_list_release(out);
    return status;
}

void entry_list_release(struct entry_list *list)
{
    arena_release(&list->arena);
    *list = (struct entry_list){ ARENA_INIT, NULL, 0 };
}

/* Reads the day that a query finds. STATUS_NOT_FOUND: it is NULL. */
static enum status find_day(struct date *out, struct store *log, size_t query, struct error *error)
{
    struct statement *st;
    bool is_found = false;
    enum status status = statement_open(&st, log, &list_queries[query], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (!status && statement_is_null(st)) {
        statement_skip(st);
    } else if (!status) {
        *out = statement_date(st, "the day of an entry");
        is_found = true;
    }
    status = statement_end(st, status);
    return status || is_found ? status : STATUS_NOT_FOUND;
}

enum status entry_list_span(struct date *first, struct date *last, struct store *log,
                            struct error *error)
{
    enum status status = find_day(first, log, LIST_FIRST_DAY, error);
    return status ? status : find_day(last, log, LIST_LAST_DAY, error);
}

enum status entry_list_add(int64_t *id, struct store *log, const struct entry *entry,
                           int64_t food_id, bool is_supplement, struct error *error)
{
    struct entry added = *entry;
    enum status status = entry_row_insert(id, log, entry, error);
    added.id = status ? 0 : *id;
    if (!status && is_supplement)
        status = dose_link(log, &added, food_id, error);
    return status;
}
