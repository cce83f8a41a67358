#include <string.h>

#include "marrow/catalogue/food.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum {
    RECORD_FIND,
    RECORD_FOOD,
    RECORD_VERSION,
    RECORD_VALUE,
    RECORD_PORTION,
    RECORD_MEASURE,
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
                         ":group, :fortified, :source, :catalogue, :now, :now)" },
    [RECORD_VALUE] = { "new food value",
                       "INSERT INTO food_nutrient (food_version_id, nutrient, amount, known) "
                       "VALUES (:version, :nutrient, :amount, :known)" },
    [RECORD_PORTION] = { "new measure",
                         "INSERT INTO portion (food_version_id, name, amount, position) "
                         "VALUES (:version, :name, :amount, :position) ON CONFLICT DO NOTHING" },
    [RECORD_MEASURE] = { "remember measure",
                         "UPDATE food SET last_measure = :measure, modified_at = :now "
                         "WHERE id = :food AND last_measure IS NOT :measure" },
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
    statement_bind_text(st, ":now", store_stamp(log));
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
    statement_bind_text(st, ":basis", basis_name(food->basis));
    statement_bind_text(st, ":unit_name", food->basis == BASIS_UNIT ? unit : NULL);
    statement_bind_text(st, ":group", food->group);
    statement_bind_integer(st, ":fortified", food->fortified);
    statement_bind_text(st, ":source", food->source);
    statement_bind_text(st, ":catalogue", food->catalogue);
    statement_bind_text(st, ":now", store_stamp(log));
    return statement_run(st, error);
}

static enum status insert_values(const struct food *food, int64_t version, struct store *log,
                                 struct error *error)
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
        statement_bind_text(st, ":known", known_name(value->known));
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
        status = insert_values(food, version_id, log, error);
    if (!status)
        status = insert_measures(food, version_id, log, error);
    if (status)
        return error_context(error, "%s", food->name);
    food->food_id = food_id;
    food->version_id = version_id;
    return STATUS_OK;
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
    statement_bind_text(st, ":now", store_stamp(log));
    return statement_run(st, error);
}
