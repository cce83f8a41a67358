#include "marrow/catalogue/catalogue.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "catalogue_file.h"
#include "column_list.h"
#include "index/index.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum {
    CATALOGUE_PROVENANCE,
    CATALOGUE_FOOD,
    CATALOGUE_BY_ORIGIN,
    CATALOGUE_BY_SOURCE,
    CATALOGUE_BY_BARCODE,
    CATALOGUE_BY_NDB,
    CATALOGUE_COMMON,
    CATALOGUE_LAST_ROW,
    CATALOGUE_QUERY_COUNT
};

#define FOOD_COLUMNS                                                                               \
    "SELECT origin, name, brand, aliases, food_group, source, unit_name, kind, basis, fortified, " \
    "rank, measures, barcode, ndb" FILE_NUTRIENT_COLUMNS ", known FROM food "

static const struct query catalogue_queries[] = {
    [CATALOGUE_PROVENANCE] = { "provenance", "SELECT name, value FROM provenance" },
    [CATALOGUE_FOOD] = { "catalogue food", FOOD_COLUMNS "WHERE id = :row" },
    [CATALOGUE_BY_ORIGIN] = { "catalogue food by origin", FOOD_COLUMNS "WHERE origin = :key" },
    [CATALOGUE_BY_SOURCE] = { "catalogue food by source",
                              FOOD_COLUMNS "WHERE source = :key ORDER BY id LIMIT 1" },
    [CATALOGUE_BY_NDB] = { "catalogue food by ndb",
                           FOOD_COLUMNS "WHERE ndb = :key ORDER BY id LIMIT 1" },
    [CATALOGUE_COMMON] = { "common catalogue foods",
                           FOOD_COLUMNS "WHERE rank <= :rank AND kind = 'food' ORDER BY id" },
    [CATALOGUE_BY_BARCODE] = { "catalogue food by barcode",
                               FOOD_COLUMNS "WHERE barcode = :key ORDER BY id LIMIT 1" },
    [CATALOGUE_LAST_ROW] = { "catalogue last row", "SELECT coalesce(max(id), 0) FROM food" },
};

const struct query_table catalogue_query_table = { "catalogue", catalogue_queries,
                                                   CATALOGUE_QUERY_COUNT };

struct catalogue {
    struct store *store;
    struct arena arena;
    struct catalogue_info info;
    const char *country; /* of a national table; "": none */
    const char *label; /* name and version, as its foods name it */
    bool is_left_out;
    void (*notify)(const char *line, void *payload); /* may be NULL */
    void *payload;
};

static void take_provenance(struct catalogue *catalogue, const char *name, const char *value)
{
    struct catalogue_info *info = &catalogue->info;
    const struct {
        const char *name;
        const char **field;
    } fields[] = {
        { "name", &info->name },
        { "title", &info->title },
        { "version", &info->version },
        { "licence", &info->licence },
        { "citation", &info->citation },
        { "sha256", &info->sha256 },
        { "country", &catalogue->country },
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (strcmp(fields[i].name, name) == 0)
            *fields[i].field = arena_strdup(&catalogue->arena, value);
    }
    if (strcmp(name, "foods") == 0)
        info->foods = strtoll(value, NULL, 10);
}

static enum status load_provenance(struct catalogue *catalogue, struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, catalogue->store, &catalogue_queries[CATALOGUE_PROVENANCE], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        const char *name = statement_text_needed(st);
        take_provenance(catalogue, name, statement_text_needed(st));
    }
    status = statement_end(st, status);
    if (status)
        return status;
    struct catalogue_info *info = &catalogue->info;
    if (!info->name[0])
        return error_set(error, STATUS_UNUSABLE, "%s does not state its name", info->path);
    catalogue->label = arena_printf(&catalogue->arena, "%s%s%s", info->name,
                                    info->version[0] ? " " : "", info->version);
    return STATUS_OK;
}

/* Refuses a file whose columns differ from this program's: a program with other nutrients made
 * it. */
static enum status check_columns(struct catalogue *catalogue, struct error *error)
{
    struct statement *st;
    struct error ignored = ERROR_INIT;
    if (statement_open(&st, catalogue->store, &catalogue_queries[CATALOGUE_FOOD], &ignored))
        return error_set(error, STATUS_UNUSABLE,
                         "the catalogue %s was made by another version of marrow: import it again",
                         catalogue->info.path);
    return statement_end(st, STATUS_OK);
}

enum status catalogue_open(struct catalogue **out, const char *path, struct error *error)
{
    *out = NULL;
    struct catalogue *catalogue = xcalloc(1, sizeof *catalogue);
    catalogue->info = (struct catalogue_info){ "", "", "", "", "", "", "", 0 };
    catalogue->country = "";
    catalogue->info.path = arena_strdup(&catalogue->arena, path);
    enum status status = store_open_catalogue(&catalogue->store, path, error);
    if (!status)
        status = load_provenance(catalogue, error);
    if (!status)
        status = check_columns(catalogue, error);
    if (status) {
        catalogue_close(catalogue);
        return status;
    }
    *out = catalogue;
    return STATUS_OK;
}

void catalogue_close(struct catalogue *catalogue)
{
    if (!catalogue)
        return;
    store_close(catalogue->store);
    arena_release(&catalogue->arena);
    free(catalogue);
}

struct store *catalogue_get_store(struct catalogue *catalogue)
{
    return catalogue->store;
}

void catalogue_set_notify(struct catalogue *catalogue,
                          void (*notify)(const char *line, void *payload), void *payload)
{
    catalogue->notify = notify;
    catalogue->payload = payload;
}

bool catalogue_is_left_out(struct catalogue *catalogue)
{
    if (catalogue->is_left_out || !store_is_damaged(catalogue->store))
        return catalogue->is_left_out;
    char *line =
        arena_printf(&catalogue->arena,
                     "skipped the damaged catalogue %s (%s); check it with marrow catalogue "
                     "verify %s, then import it again",
                     catalogue->info.name, catalogue->info.path, catalogue->info.name);
    catalogue->is_left_out = true;
    if (catalogue->notify)
        catalogue->notify(line, catalogue->payload);
    return true;
}

struct catalogue_info catalogue_get_info(const struct catalogue *catalogue)
{
    return catalogue->info;
}

const char *catalogue_get_country(const struct catalogue *catalogue)
{
    return catalogue->country;
}

static void read_food(struct food *out, struct arena *arena, const struct catalogue *catalogue,
                      struct statement *st)
{
    *out = (struct food){ 0 };
    out->origin = arena_strdup(arena, statement_text_needed(st));
    out->name = arena_strdup(arena, statement_text_needed(st));
    out->brand = arena_strdup(arena, statement_text(st));
    out->aliases = arena_strdup(arena, statement_text(st));
    out->group = arena_strdup(arena, statement_text(st));
    out->source = arena_strdup(arena, statement_text(st));
    if (!out->source)
        out->source = out->origin;
    out->unit_name = arena_strdup(arena, statement_text(st));
    if (!food_kind_find(&out->kind, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid kind");
    if (!food_basis_find(&out->basis, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid basis");
    out->fortified = (unsigned char)statement_integer(st);
    out->rank = (int)statement_integer(st);
    column_list_read_measures(out, arena, statement_text(st));
    out->barcode = arena_strdup(arena, statement_text(st));
    out->ndb = statement_integer(st);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        double amount = statement_real(st);
        if (amount < 0)
            statement_refuse(st, "an invalid value");
        else if (!isnan(amount))
            out->values[i] = food_value(amount, KNOWN_EXACT);
    }
    column_list_read_known(out, statement_text(st));
    out->catalogue = arena_strdup(arena, catalogue->label);
}

/* Loads the food that the query returns for its one parameter: a key where it is not NULL, else a
 * row. */
static enum status load_food(struct food *out, struct arena *arena, struct catalogue *catalogue,
                             int query, int64_t row, const char *key, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, catalogue->store, &catalogue_queries[query], error);
    if (status)
        return status;
    if (key)
        statement_bind_text(st, ":key", key);
    else
        statement_bind_integer(st, ":row", row);
    status = statement_step(st, error);
    bool is_there = status == STATUS_OK;
    if (is_there)
        read_food(out, arena, catalogue, st);
    status = statement_end(st, status);
    if (status || is_there)
        return status;
    return STATUS_NOT_FOUND;
}

enum status catalogue_load_food(struct food *out, struct arena *arena, struct catalogue *catalogue,
                                int64_t row, struct error *error)
{
    enum status status = load_food(out, arena, catalogue, CATALOGUE_FOOD, row, NULL, error);
    if (status == STATUS_NOT_FOUND)
        return error_set(error, status, "the catalogue %s does not have this food",
                         catalogue->info.name);
    return status;
}

enum status catalogue_load_common(struct food **out, size_t *count, struct arena *arena,
                                  struct catalogue *catalogue, int most_rank, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = NULL;
    *count = 0;
    enum status status =
        statement_open(&st, catalogue->store, &catalogue_queries[CATALOGUE_COMMON], error);
    if (status)
        return status;
    statement_bind_integer(st, ":rank", most_rank);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        read_food(&(*out)[(*count)++], arena, catalogue, st);
    }
    return statement_end(st, status);
}

enum status catalogue_find(struct food *out, struct arena *arena, struct catalogue *catalogue,
                           enum catalogue_key by, const char *key, struct error *error)
{
    static const int queries[] = {
        [CATALOGUE_ORIGIN] = CATALOGUE_BY_ORIGIN,
        [CATALOGUE_SOURCE] = CATALOGUE_BY_SOURCE,
        [CATALOGUE_BARCODE] = CATALOGUE_BY_BARCODE,
        [CATALOGUE_NDB] = CATALOGUE_BY_NDB,
    };
    return load_food(out, arena, catalogue, queries[by], 0, key, error);
}

enum status catalogue_last_row(int64_t *out, struct catalogue *catalogue, struct error *error)
{
    struct statement *st;
    *out = 0;
    enum status status =
        statement_open(&st, catalogue->store, &catalogue_queries[CATALOGUE_LAST_ROW], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status == STATUS_OK)
        *out = statement_integer(st);
    status = statement_end(st, status);
    if (!status && (*out < 0 || *out > INDEX_ROW_MOST))
        return error_set(error, STATUS_UNUSABLE, "the catalogue %s is damaged",
                         catalogue->info.path);
    return status;
}
