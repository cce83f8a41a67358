#include <string.h>

#include "marrow/catalogue/food.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define VERSION_STEP_MOST 65536

enum {
    RECORD_FIND,
    RECORD_FOOD,
    RECORD_VERSION,
    RECORD_VALUE,
    RECORD_PORTION,
    RECORD_MEASURE,
    RECORD_NEWEST,
    RECORD_QUERY_COUNT
};

static const struct query record_queries[] = {
    [RECORD_FIND] = { "logged food", "SELECT f.id, max(v.id) FROM food f "
                                     "JOIN food_version v ON v.food_id = f.id "
                                     "WHERE f.origin = :origin GROUP BY f.id" },
    [RECORD_FOOD] = { "new food",
                      "INSERT INTO food (id, origin, kind, favourite, hidden, modified_at) "
                      "VALUES (:id, :origin, :kind, :favourite, :hidden, :now)" },
    [RECORD_VERSION] = { "new food version",
                         "INSERT INTO food_version (id, food_id, name, brand, aliases, basis, "
                         "unit_name, food_group, fortified, source, catalogue, made_at, "
                         "modified_at) "
                         "VALUES (:id, :food, :name, :brand, :aliases, :basis, :unit_name, "
                         ":group, :fortified, :source, :catalogue, :now, :now) "
                         "ON CONFLICT (id) DO NOTHING" },
    /* A value that the version before has too keeps its source. */
    [RECORD_VALUE] = { "new food value",
                       "INSERT INTO food_nutrient (food_version_id, nutrient, amount, known, "
                       "source) "
                       "VALUES (:version, :nutrient, :amount, :known, "
                       "CASE WHEN EXISTS (SELECT 1 FROM food_nutrient AS b "
                       "WHERE b.food_version_id = :before AND b.nutrient = :nutrient "
                       "AND b.amount = :amount AND b.known = :known) "
                       "THEN (SELECT b.source FROM food_nutrient AS b "
                       "WHERE b.food_version_id = :before AND b.nutrient = :nutrient) "
                       "ELSE :source END)" },
    [RECORD_PORTION] = { "new measure",
                         "INSERT INTO portion (food_version_id, name, amount, position) "
                         "VALUES (:version, :name, :amount, :position) ON CONFLICT DO NOTHING" },
    [RECORD_MEASURE] = { "remember measure",
                         "UPDATE food SET last_measure = :measure, modified_at = :now "
                         "WHERE id = :food AND last_measure IS NOT :measure" },
    [RECORD_NEWEST] = { "newest food version",
                        "SELECT max(id) FROM food_version WHERE food_id = :food" },
};

const struct query_table food_record_query_table = { "food record", record_queries,
                                                     RECORD_QUERY_COUNT };

/* The food with this origin, if the log has it: sets the ids. */
static enum status find_logged(struct food *food, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &record_queries[RECORD_FIND], error);
    if (status)
        return status;
    statement_bind_text(st, ":origin", food->origin);
    status = statement_step(st, error);
    bool is_there = status == STATUS_OK;
    if (is_there) {
        food->food_id = statement_integer(st);
        food->version_id = statement_integer(st);
    }
    status = statement_end(st, status);
    if (status)
        return status;
    return is_there ? STATUS_OK : STATUS_NOT_FOUND;
}

static enum status insert_food(const struct food *food, int64_t id, struct store *log,
                               struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &record_queries[RECORD_FOOD], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    statement_bind_text(st, ":origin", food->origin);
    statement_bind_text(st, ":kind", food_kind_name(food->kind));
    statement_bind_integer(st, ":favourite", food->favourite);
    statement_bind_integer(st, ":hidden", food->hidden);
    statement_bind_now(st);
    return statement_run(st, error);
}

static enum status insert_version(const struct food *food, int64_t id, int64_t food_id,
                                  struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &record_queries[RECORD_VERSION], error);
    if (status)
        return status;
    const char *unit = food->unit_name ? food->unit_name : "unit";
    statement_bind_integer(st, ":id", id);
    statement_bind_integer(st, ":food", food_id);
    statement_bind_text(st, ":name", food->name);
    statement_bind_text(st, ":brand", food->brand);
    statement_bind_text(st, ":aliases", food->aliases);
    statement_bind_text(st, ":basis", food_basis_name(food->basis));
    statement_bind_text(st, ":unit_name", food->basis == BASIS_UNIT ? unit : NULL);
    statement_bind_text(st, ":group", food->group);
    statement_bind_integer(st, ":fortified", food->fortified);
    statement_bind_text(st, ":source", food->source);
    statement_bind_text(st, ":catalogue", food->catalogue);
    statement_bind_now(st);
    return statement_run(st, error);
}

/* What a version's values are set against: those of the version before it (0: none), and the source
 * of those that differ (NULL: the version's own). */
struct value_source {
    int64_t before;
    const char *source;
};

static enum status insert_values(const struct food *food, int64_t version,
                                 struct value_source source, struct store *log, struct error *error)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        const struct value *value = &food->values[i];
        if (value->known == KNOWN_NOT)
            continue;
        struct statement *st;
        enum status status = statement_open(&st, log, &record_queries[RECORD_VALUE], error);
        if (status)
            return status;
        statement_bind_integer(st, ":version", version);
        statement_bind_text(st, ":nutrient", nutrients[i].code);
        statement_bind_real(st, ":amount", value->known == KNOWN_ASSUMED ? 0 : value->amount);
        statement_bind_text(st, ":known", food_known_name(value->known));
        statement_bind_integer(st, ":before", source.before);
        statement_bind_text(st, ":source", source.source);
        status = statement_run(st, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

static enum status insert_measures(const struct food *food, int64_t version, struct store *log,
                                   struct error *error)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        struct statement *st;
        enum status status = statement_open(&st, log, &record_queries[RECORD_PORTION], error);
        if (status)
            return status;
        statement_bind_integer(st, ":version", version);
        statement_bind_text(st, ":name", food->measures[i].name);
        statement_bind_real(st, ":amount", food->measures[i].amount);
        statement_bind_integer(st, ":position", (int64_t)i + 1);
        status = statement_run(st, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

enum status food_record(struct food *food, struct store *log, struct error *error)
{
    enum status status = find_logged(food, log, error);
    if (status != STATUS_NOT_FOUND)
        return status;
    int64_t food_id = store_new_id(log);
    int64_t version_id = store_new_id(log);
    status = insert_food(food, food_id, log, error);
    if (!status)
        status = insert_version(food, version_id, food_id, log, error);
    if (!status)
        status = insert_values(food, version_id, (struct value_source){ 0 }, log, error);
    if (!status)
        status = insert_measures(food, version_id, log, error);
    if (status)
        return error_context(error, "%s", food->name);
    food->food_id = food_id;
    food->version_id = version_id;
    return STATUS_OK;
}

static enum status newest_version(int64_t *out, const struct food *food, struct store *log,
                                  struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &record_queries[RECORD_NEWEST], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    status = statement_step(st, error);
    *out = status ? 0 : statement_integer(st);
    return statement_end(st, status);
}

/* Ids order versions: one that new entries shall not take goes before the newest, by a random step,
 * so that two devices do not choose the same. */
static int64_t version_id(bool is_newest, int64_t newest, struct store *log)
{
    int64_t id = store_new_id(log);
    return is_newest || newest <= VERSION_STEP_MOST ? id : newest - 1 - id % VERSION_STEP_MOST;
}

enum status food_add_version(struct food *food, struct store *log, bool is_newest,
                             const char *value_source, struct error *error)
{
    int64_t newest;
    struct value_source source = { food->version_id, value_source };
    enum status status = newest_version(&newest, food, log, error);
    if (status)
        return status;
    do {
        food->version_id = version_id(is_newest, newest, log);
        status = insert_version(food, food->version_id, food->food_id, log, error);
    } while (!status && statement_changes(log) == 0);
    if (!status)
        status = insert_values(food, food->version_id, source, log, error);
    if (!status)
        status = insert_measures(food, food->version_id, log, error);
    return status ? error_context(error, "%s", food->name) : STATUS_OK;
}

enum status food_remember_measure(struct store *log, int64_t food_id, const char *measure,
                                  struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &record_queries[RECORD_MEASURE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    statement_bind_text(st, ":measure", measure);
    statement_bind_now(st);
    return statement_run(st, error);
}
