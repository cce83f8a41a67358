#include "marrow/journal/own_food.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define OWN_SCHEME "own:"

enum { OWN_NUMBER, OWN_MARK_FAVOURITE, OWN_MARK_HIDDEN, OWN_USES, OWN_CORRECTED, OWN_QUERY_COUNT };

static const struct query own_queries[] = {
    [OWN_NUMBER] = { "own number", "SELECT max(CAST(substr(origin, 5) AS INTEGER)) FROM food "
                                   "WHERE origin >= 'own:' AND origin < 'own;'" },
    [OWN_MARK_FAVOURITE] = { "mark favourite",
                             "UPDATE food SET favourite = :mark, modified_at = :now "
                             "WHERE id = :food AND favourite <> :mark" },
    [OWN_MARK_HIDDEN] = { "hide food", "UPDATE food SET hidden = :mark, modified_at = :now "
                                       "WHERE id = :food AND hidden <> :mark" },
    [OWN_USES] = { "uses of all foods",
                   "SELECT v.food_id, count(e.id), max(e.day) FROM food_version AS v "
                   "JOIN entry AS e ON e.food_version_id = v.id GROUP BY v.food_id" },
    [OWN_CORRECTED] = { "corrected values", "SELECT nutrient FROM food_nutrient "
                                            "WHERE food_version_id = :version "
                                            "AND source = '" FOOD_VALUE_OWN "'" },
};
const struct query_table own_food_query_table = { "own food", own_queries, OWN_QUERY_COUNT };

bool own_food_is(const struct food *food)
{
    return strncmp(food->origin, OWN_SCHEME, strlen(OWN_SCHEME)) == 0;
}

static enum status next_number(int64_t *out, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &own_queries[OWN_NUMBER], error);
    if (status)
        return status;
    status = statement_step(st, error);
    *out = status ? 0 : statement_integer(st) + 1;
    return statement_end(st, status);
}

enum status own_food_insert(struct food *food, struct arena *arena, struct store *log,
                            struct error *error)
{
    int64_t number;
    enum status status = next_number(&number, log, error);
    if (status)
        return status;
    food->origin = arena_printf(arena, OWN_SCHEME "%lld", (long long)number);
    return food_record(food, log, error);
}

enum status own_food_create(struct food *food, struct arena *arena, struct journal *journal,
                            struct error *error)
{
    char label[ENTRY_LABEL];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = own_food_insert(food, arena, journal->log, error);
    entry_row_label(label, "Added the food", food->name, 1, "");
    status = action_end(journal->log, status, label, error);
    journal->is_search_stale = journal->is_search_stale || !status;
    return status;
}

enum status own_food_find_named(char key[OWN_KEY], struct store *log, const char *name,
                                struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food *foods;
    size_t count;
    enum status status = food_load_names(&foods, &count, &arena, log, error);
    key[0] = '\0';
    for (size_t i = 0; !status && i < count && !key[0]; i++) {
        if (own_food_is(&foods[i]) && fold_is_same(foods[i].name, name))
            snprintf(key, OWN_KEY, "%s", foods[i].origin);
    }
    arena_release(&arena);
    return status;
}

static enum status set_mark(struct store *log, int64_t food_id, enum food_mark mark, bool is_on,
                            struct error *error)
{
    struct statement *st;
    enum { FAVOURITE = OWN_MARK_FAVOURITE, HIDDEN = OWN_MARK_HIDDEN };
    enum status status =
        statement_open(&st, log, &own_queries[mark == MARK_HIDDEN ? HIDDEN : FAVOURITE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    statement_bind_integer(st, ":mark", is_on);
    statement_bind_now(st);
    return statement_run(st, error);
}

enum status own_food_mark(struct journal *journal, struct food *food, enum food_mark mark,
                          bool is_on, struct error *error)
{
    static const struct {
        const char *verb, *rest;
    } done[][2] = {
        [MARK_FAVOURITE] = { { "Removed", " from favourites" }, { "Added", " to favourites" } },
        [MARK_HIDDEN] = { { "Unhid", "" }, { "Hid", "" } },
    };
    char label[ENTRY_LABEL];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = food_record(food, journal->log, error);
    if (!status)
        status = set_mark(journal->log, food->food_id, mark, is_on, error);
    entry_row_label(label, done[mark][is_on].verb, food->name, 1, done[mark][is_on].rest);
    status = action_end(journal->log, status, label, error);
    if (status)
        return status;
    *(mark == MARK_HIDDEN ? &food->hidden : &food->favourite) = is_on;
    journal->is_search_stale = true;
    return STATUS_OK;
}

enum status own_food_load_corrected(bool out[NUTRIENT_COUNT], struct store *log, int64_t version_id,
                                    struct error *error)
{
    struct statement *st;
    memset(out, 0, NUTRIENT_COUNT * sizeof *out);
    enum status status = statement_open(&st, log, &own_queries[OWN_CORRECTED], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        enum nutrient nutrient;
        if (nutrient_find_code(&nutrient, statement_text_needed(st)))
            out[nutrient] = true;
    }
    return statement_end(st, status);
}

/* --- the list --- */

static int compare_ids(const void *a, const void *b)
{
    int64_t first = (*(const struct own_listed *const *)a)->food.food_id;
    int64_t second = (*(const struct own_listed *const *)b)->food.food_id;
    return (first > second) - (first < second);
}

static int compare_listed(const void *a, const void *b)
{
    const struct own_listed *first = a;
    const struct own_listed *second = b;
    if (first->food.favourite != second->food.favourite)
        return (int)second->food.favourite - (int)first->food.favourite;
    if (first->uses != second->uses)
        return first->uses < second->uses ? 1 : -1;
    if (first->last_day.number != second->last_day.number)
        return second->last_day.number - first->last_day.number;
    return (first->food.version_id < second->food.version_id) -
           (first->food.version_id > second->food.version_id);
}

/* Reads the foods' uses. The rows are ordered by food, so they match foods ordered by id. */
static enum status read_uses(struct own_listed **by_id, size_t count, struct statement *st,
                             struct error *error)
{
    enum status status;
    size_t at = 0;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        int64_t id = statement_integer(st);
        int64_t uses = statement_integer(st);
        struct date last = { 0 };
        last = statement_date(st, "an entry with an invalid date");
        while (at < count && by_id[at]->food.food_id < id)
            at++;
        if (at < count && by_id[at]->food.food_id == id) {
            by_id[at]->uses = (size_t)uses;
            by_id[at]->last_day = last;
        }
    }
    return statement_end(st, status);
}

static enum status load_uses(struct own_food_list *list, struct store *log, struct error *error)
{
    struct statement *st;
    struct own_listed **by_id = arena_alloc(&list->arena, (list->count + 1) * sizeof *by_id);
    for (size_t i = 0; i < list->count; i++)
        by_id[i] = &list->foods[i];
    qsort(by_id, list->count, sizeof *by_id, compare_ids);
    enum status status = statement_open(&st, log, &own_queries[OWN_USES], error);
    return status ? status : read_uses(by_id, list->count, st, error);
}

enum status own_food_list_load(struct own_food_list *out, struct store *log, struct error *error)
{
    struct food *foods;
    *out = (struct own_food_list){ ARENA_INIT, NULL, 0 };
    enum status status = food_load_names(&foods, &out->count, &out->arena, log, error);
    if (!status && out->count > 0) {
        out->foods = arena_alloc(&out->arena, out->count * sizeof *out->foods);
        for (size_t i = 0; i < out->count; i++)
            out->foods[i].food = foods[i];
        status = load_uses(out, log, error);
    }
    if (status)
        own_food_list_release(out);
    else if (out->count > 0)
        qsort(out->foods, out->count, sizeof *out->foods, compare_listed);
    return status;
}

void own_food_list_release(struct own_food_list *list)
{
    arena_release(&list->arena);
    *list = (struct own_food_list){ ARENA_INIT, NULL, 0 };
}
