#include "marrow/catalogue/food.h"

#include <string.h>

#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/food_row.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum {
    FOOD_VERSION,
    FOOD_BY_ORIGIN,
    FOOD_BY_SOURCE,
    FOOD_BY_BARCODE,
    FOOD_ALL,
    FOOD_VALUES,
    FOOD_PORTIONS,
    FOOD_LOGGED,
    FOOD_NEWEST,
    FOOD_IS_RECORDED,
    FOOD_NEW,
    FOOD_NEW_VERSION,
    FOOD_NEW_VALUE,
    FOOD_NEW_PORTION,
    FOOD_REMEMBER_MEASURE,
    FOOD_QUERY_COUNT
};

#define PRODUCT_SCHEME "off:" /* the rest of such an origin is a barcode */
#define FOOD_COLUMNS "SELECT " FOOD_ROW_COLUMNS " "
#define NEWEST "v.id = (SELECT max(id) FROM food_version WHERE food_id = f.id) "

static const struct query food_queries[] = {
    [FOOD_VERSION] = { "food version",
                       FOOD_COLUMNS "FROM food_version v JOIN food f ON f.id = v.food_id "
                                    "WHERE v.id = :version" },
    [FOOD_BY_ORIGIN] = { "food by origin",
                         FOOD_COLUMNS "FROM food f JOIN food_version v ON v.food_id = f.id "
                                      "WHERE f.origin = :origin AND " NEWEST },
    [FOOD_BY_SOURCE] = { "food by source",
                         FOOD_COLUMNS "FROM food_version v JOIN food f ON f.id = v.food_id "
                                      "WHERE v.source = :origin AND " NEWEST "ORDER BY v.id" },
    /* The range is that of PRODUCT_SCHEME. */
    [FOOD_BY_BARCODE] = { "food by barcode",
                          FOOD_COLUMNS "FROM food f JOIN food_version v ON v.food_id = f.id "
                                       "WHERE f.origin >= 'off:' AND f.origin < 'off;' "
                                       "AND ltrim(substr(f.origin, 5), '0') = :origin "
                                       "AND " NEWEST "ORDER BY v.id" },
    [FOOD_ALL] = { "all foods", FOOD_COLUMNS "FROM food f JOIN food_version v ON v.food_id = f.id "
                                             "WHERE " NEWEST "ORDER BY v.id" },
    [FOOD_VALUES] = { "food values", "SELECT " FOOD_ROW_VALUE_COLUMNS " FROM food_nutrient "
                                     "WHERE food_version_id = :version" },
    [FOOD_PORTIONS] = { "food measures", "SELECT name, amount FROM portion "
                                         "WHERE food_version_id = :version ORDER BY position" },
    [FOOD_LOGGED] = { "logged food", "SELECT f.id, max(v.id) FROM food f "
                                     "JOIN food_version v ON v.food_id = f.id "
                                     "WHERE f.origin = :origin GROUP BY f.id" },
    [FOOD_NEW] = { "new food",
                   "INSERT INTO food (id, origin, kind, favourite, hidden, modified_at) "
                   "VALUES (:id, :origin, :kind, :favourite, :hidden, :now)" },
    [FOOD_NEW_VERSION] = { "new food version",
                           "INSERT INTO food_version (id, food_id, name, brand, aliases, basis, "
                           "unit_name, food_group, fortified, source, catalogue, made_at, "
                           "modified_at) "
                           "VALUES (:id, :food, :name, :brand, :aliases, :basis, :unit_name, "
                           ":group, :fortified, :source, :catalogue, :now, :now) "
                           "ON CONFLICT (id) DO NOTHING" },
    /* A value that the previous version has too keeps its source. */
    [FOOD_NEW_VALUE] = { "new food value",
                         "INSERT INTO food_nutrient (food_version_id, nutrient, amount, known, "
                         "low, "
                         "high, source) "
                         "VALUES (:version, :nutrient, :amount, :known, :low, :high, "
                         "CASE WHEN EXISTS (SELECT 1 FROM food_nutrient AS b "
                         "WHERE b.food_version_id = :before AND b.nutrient = :nutrient "
                         "AND b.amount = :amount AND b.known = :known "
                         "AND b.low IS :low AND b.high IS :high) "
                         "THEN (SELECT b.source FROM food_nutrient AS b "
                         "WHERE b.food_version_id = :before AND b.nutrient = :nutrient) "
                         "ELSE :source END)" },
    [FOOD_NEW_PORTION] = { "new measure",
                           "INSERT INTO portion (food_version_id, name, amount, position) "
                           "VALUES (:version, :name, :amount, :position) ON CONFLICT DO NOTHING" },
    [FOOD_REMEMBER_MEASURE] = { "remember measure",
                                "UPDATE food SET last_measure = :measure, modified_at = :now "
                                "WHERE id = :food AND last_measure IS NOT :measure" },
    [FOOD_IS_RECORDED] = { "is food version recorded",
                           "SELECT EXISTS (SELECT 1 FROM food_version WHERE id = :id)" },
    [FOOD_NEWEST] = { "newest food version",
                      "SELECT max(id) FROM food_version WHERE food_id = :food" },
};

const struct query_table food_query_table = { "food", food_queries, FOOD_QUERY_COUNT };

#define VERSION_STEP_MOST 65536

/* --- words and amounts --- */

static const char *const kind_names[] = { "food", "recipe", "supplement", "medicine" };
static const char *const basis_names[] = { "g", "ml", "unit" };
static const char *const known_names[] = { "unknown", "exact",   "at_least",
                                           "below",   "assumed", "rounded" };

/* Returns the index of a word in a list of names, or -1. */
static int find_name(const char *const *names, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], word) == 0)
            return (int)i;
    }
    return -1;
}

#define COUNT(names) (sizeof(names) / sizeof *(names))

const char *food_kind_name(enum food_kind kind)
{
    return kind_names[kind];
}

bool food_kind_find(enum food_kind *out, const char *word)
{
    int found = find_name(kind_names, COUNT(kind_names), word);
    if (found >= 0)
        *out = (enum food_kind)found;
    return found >= 0;
}

bool food_is_origin(const char *text)
{
    size_t scheme = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-_");
    bool has_letter = strcspn(text, "abcdefghijklmnopqrstuvwxyz") < scheme;
    return has_letter && text[scheme] == ':' && text[scheme + 1] && !strpbrk(text, " \t");
}

const char *food_basis_name(enum basis basis)
{
    return basis_names[basis];
}

const char *food_unit(const struct food *food)
{
    return food->basis == BASIS_UNIT ? food->unit_name : food_basis_name(food->basis);
}

const char *food_per(const struct food *food)
{
    static const char *const texts[] = { [BASIS_G] = "100 g", [BASIS_ML] = "100 ml" };
    return food->basis == BASIS_UNIT ? food->unit_name : texts[food->basis];
}

bool food_basis_find(enum basis *out, const char *word)
{
    int found = find_name(basis_names, COUNT(basis_names), word);
    if (found >= 0)
        *out = (enum basis)found;
    return found >= 0;
}

const char *food_known_name(enum known known)
{
    return known_names[known];
}

bool food_known_find(enum known *out, const char *word)
{
    int found = find_name(known_names, COUNT(known_names), word);
    if (found >= 0)
        *out = (enum known)found;
    return found >= 0;
}

struct value food_value_rounded(double amount, double low, double high)
{
    if (!(high > low))
        return food_value(amount, KNOWN_EXACT);
    return (struct value){ amount, KNOWN_ROUNDED, low, high };
}

struct value food_value_scale(struct value value, double factor)
{
    return (struct value){ value.amount * factor, value.known, value.low * factor,
                           value.high * factor };
}

double food_value_low(const struct value *value)
{
    switch (value->known) {
    case KNOWN_EXACT:
    case KNOWN_AT_LEAST:
        return value->amount;
    case KNOWN_ROUNDED:
        return value->low;
    case KNOWN_NOT:
    case KNOWN_BELOW:
    case KNOWN_ASSUMED:
        break;
    }
    return 0;
}

bool food_value_equals(const struct value *a, const struct value *b)
{
    return a->known == b->known && a->amount == b->amount && a->low == b->low && a->high == b->high;
}

bool food_is_supplement(const struct food *food)
{
    return food->kind == FOOD_SUPPLEMENT || food->kind == FOOD_MEDICINE;
}

bool food_is_open(const struct food *food, enum nutrient nutrient)
{
    enum known known = food->values[nutrient].known;
    if (known == KNOWN_AT_LEAST && food->bounds)
        return food->bounds->is_open[nutrient];
    return known == KNOWN_NOT || known == KNOWN_AT_LEAST;
}

double food_basis_amount(const struct food *food)
{
    return food->basis == BASIS_UNIT ? 1 : 100;
}

double food_scale(const struct food *food, double per_basis, double amount)
{
    return per_basis * amount / food_basis_amount(food);
}

struct value food_value_of(const struct food *food, enum nutrient nutrient, double amount)
{
    const struct value *value = &food->values[nutrient];
    return (struct value){ food_scale(food, value->amount, amount), value->known,
                           food_scale(food, value->low, amount),
                           food_scale(food, value->high, amount) };
}

void food_complete_label(struct food *food)
{
    for (size_t i = 0; food_is_supplement(food) && i < NUTRIENT_LEADING; i++) {
        if (food->values[i].known == KNOWN_NOT)
            food->values[i].known = KNOWN_ASSUMED;
    }
}

struct food food_dup(struct arena *arena, const struct food *food)
{
    struct food copy = *food;
    copy.origin = arena_strdup(arena, food->origin);
    copy.name = arena_strdup(arena, food->name);
    copy.brand = arena_strdup(arena, food->brand);
    copy.aliases = arena_strdup(arena, food->aliases);
    copy.group = arena_strdup(arena, food->group);
    copy.source = arena_strdup(arena, food->source);
    copy.catalogue = arena_strdup(arena, food->catalogue);
    copy.barcode = arena_strdup(arena, food->barcode);
    copy.unit_name = arena_strdup(arena, food->unit_name);
    copy.last_measure = arena_strdup(arena, food->last_measure);
    if (food->bounds) {
        struct food_bounds *bounds = arena_alloc(arena, sizeof *bounds);
        *bounds = *food->bounds;
        copy.bounds = bounds;
    }
    copy.measures = arena_alloc(arena, (food->measure_count + 1) * sizeof *copy.measures);
    for (size_t i = 0; i < food->measure_count; i++) {
        copy.measures[i].name = arena_strdup(arena, food->measures[i].name);
        copy.measures[i].amount = food->measures[i].amount;
    }
    return copy;
}

/* --- reading the log --- */

void food_row_read(struct food *out, struct arena *arena, struct statement *st)
{
    *out = (struct food){ 0 };
    out->food_id = statement_integer(st);
    out->version_id = statement_integer(st);
    out->origin = arena_strdup(arena, statement_text_needed(st));
    out->name = arena_strdup(arena, statement_text_needed(st));
    out->brand = arena_strdup(arena, statement_text(st));
    out->aliases = arena_strdup(arena, statement_text(st));
    out->group = arena_strdup(arena, statement_text(st));
    out->source = arena_strdup(arena, statement_text_needed(st));
    out->catalogue = arena_strdup(arena, statement_text(st));
    out->unit_name = arena_strdup(arena, statement_text(st));
    out->last_measure = arena_strdup(arena, statement_text(st));
    if (!food_kind_find(&out->kind, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid kind");
    if (!food_basis_find(&out->basis, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid basis");
    out->fortified = (unsigned char)statement_integer(st);
    out->favourite = statement_integer(st) != 0;
    out->hidden = statement_integer(st) != 0;
}

bool food_row_read_value(enum nutrient *nutrient, struct value *out, struct statement *st)
{
    bool is_ours = nutrient_find_code(nutrient, statement_text_needed(st));
    *out = food_value(statement_real(st), KNOWN_NOT);
    bool is_valid = food_known_find(&out->known, statement_text_needed(st)) && out->amount >= 0;
    if (out->known == KNOWN_ROUNDED) {
        out->low = statement_real(st);
        out->high = statement_real(st);
        is_valid = is_valid && out->low >= 0 && out->low <= out->amount && out->amount <= out->high;
    } else {
        statement_skip(st);
        statement_skip(st);
    }
    if (!is_valid) {
        statement_refuse(st, "an invalid value");
        *out = food_value(0, KNOWN_NOT);
    }
    return is_ours;
}

static enum status load_values(struct food *food, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_VALUES], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", food->version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        enum nutrient nutrient;
        struct value value;
        if (food_row_read_value(&nutrient, &value, st))
            food->values[nutrient] = value;
    }
    return statement_end(st, status);
}

static enum status load_portions(struct food *food, struct arena *arena, struct store *log,
                                 struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &food_queries[FOOD_PORTIONS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", food->version_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct measure measure = { .name = arena_strdup(arena, statement_text_needed(st)) };
        measure.amount = statement_real(st);
        food->measures =
            arena_make_room(arena, food->measures, food->measure_count, &room, sizeof measure);
        food->measures[food->measure_count++] = measure;
    }
    return statement_end(st, status);
}

/* Reads the one food that the statement returns. */
static enum status load_one(struct food *out, struct arena *arena, struct store *log,
                            struct statement *st, struct error *error)
{
    enum status status = statement_step(st, error);
    if (status == STATUS_OK)
        food_row_read(out, arena, st);
    bool is_missing = status == STATUS_NOT_FOUND;
    status = statement_end(st, status);
    if (status || is_missing)
        return status ? status : STATUS_NOT_FOUND;
    status = load_values(out, log, error);
    return status ? status : load_portions(out, arena, log, error);
}

enum status food_load_version(struct food *out, struct arena *arena, struct store *log,
                              int64_t version_id, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_VERSION], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version_id);
    status = load_one(out, arena, log, st, error);
    if (status == STATUS_NOT_FOUND)
        return error_set(error, status, "this food is no longer in the log");
    return status;
}

static enum status find_one(struct food *out, struct arena *arena, struct store *log, size_t query,
                            const char *key, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[query], error);
    if (status)
        return status;
    statement_bind_text(st, ":origin", key);
    return load_one(out, arena, log, st, error);
}

enum status food_find_origin(struct food *out, struct arena *arena, struct store *log,
                             const char *origin, struct error *error)
{
    char barcode[BARCODE_SIZE];
    size_t scheme = strlen(PRODUCT_SCHEME);
    enum status status = find_one(out, arena, log, FOOD_BY_ORIGIN, origin, error);
    if (status == STATUS_NOT_FOUND)
        status = find_one(out, arena, log, FOOD_BY_SOURCE, origin, error);
    if (status == STATUS_NOT_FOUND && strncmp(origin, PRODUCT_SCHEME, scheme) == 0 &&
        barcode_clean(barcode, origin + scheme))
        status = find_one(out, arena, log, FOOD_BY_BARCODE, barcode, error);
    if (status == STATUS_NOT_FOUND)
        error_set(error, status, "the log does not have the food %s", origin);
    return status;
}

enum status food_load_names(struct food **out, size_t *count, struct arena *arena,
                            struct store *log, struct error *error)
{
    *out = NULL;
    *count = 0;
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_ALL], error);
    if (status)
        return status;
    size_t room = 0;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        food_row_read(&(*out)[(*count)++], arena, st);
    }
    return statement_end(st, status);
}

/* --- writing the log --- */

/* Sets the food's ids where the log has a food with its origin. */
static enum status find_logged(struct food *food, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &food_queries[FOOD_LOGGED], error);
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
    enum status status = statement_open(&st, log, &food_queries[FOOD_NEW], error);
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
    enum status status = statement_open(&st, log, &food_queries[FOOD_NEW_VERSION], error);
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

/* What the values of a new version are compared with, and the source of those that differ. */
struct value_source {
    int64_t before; /* the version it was made from; 0: none */
    const char *source; /* of the values that differ; NULL: the version's own */
};

static enum status insert_values(const struct food *food, int64_t version,
                                 struct value_source source, struct store *log, struct error *error)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        const struct value *value = &food->values[i];
        if (value->known == KNOWN_NOT)
            continue;
        struct statement *st;
        enum status status = statement_open(&st, log, &food_queries[FOOD_NEW_VALUE], error);
        if (status)
            return status;
        statement_bind_integer(st, ":version", version);
        statement_bind_text(st, ":nutrient", nutrients[i].code);
        statement_bind_real(st, ":amount", value->known == KNOWN_ASSUMED ? 0 : value->amount);
        statement_bind_text(st, ":known", food_known_name(value->known));
        statement_bind_real_or_null(st, ":low", value->known == KNOWN_ROUNDED, value->low);
        statement_bind_real_or_null(st, ":high", value->known == KNOWN_ROUNDED, value->high);
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
        enum status status = statement_open(&st, log, &food_queries[FOOD_NEW_PORTION], error);
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

/* Checks that the food is still in the log: another program may have undone what added it. */
static enum status check_recorded(const struct food *food, struct store *log, struct error *error)
{
    struct statement *st;
    bool is_there = false;
    enum status status = statement_open(&st, log, &food_queries[FOOD_IS_RECORDED], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", food->version_id);
    status = statement_step(st, error);
    if (!status)
        is_there = statement_integer(st) != 0;
    status = statement_end(st, status);
    if (status || is_there)
        return status;
    return error_set(error, STATUS_CONFLICT,
                     "another program has just removed %.120s from the log; nothing was saved: "
                     "try again",
                     food->name);
}

enum status food_record(struct food *food, struct store *log, struct error *error)
{
    if (food->version_id)
        return check_recorded(food, log, error);
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
    enum status status = statement_open(&st, log, &food_queries[FOOD_NEWEST], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    status = statement_step(st, error);
    *out = status ? 0 : statement_integer(st);
    return statement_end(st, status);
}

/* Returns the id of a new version. Ids order versions, so a version that new entries do not use
 * goes before the newest, by a random step: two devices do not choose the same id. */
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
    enum status status = statement_open(&st, log, &food_queries[FOOD_REMEMBER_MEASURE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    statement_bind_text(st, ":measure", measure);
    statement_bind_now(st);
    return statement_run(st, error);
}
