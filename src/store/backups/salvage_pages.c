#include "salvage_pages.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "sql/failure.h"

#define NAME_SIZE 48

/* A column of a table of the new log. */
struct column {
    char name[NAME_SIZE];
    enum rubble_type type;
    bool is_needed; /* it has a value in each row */
    bool has_default;
};

/* A table on its way from the pages. */
struct take {
    struct store *to;
    const char *table;
    bool has_rowid;
    bool replaces;
    struct column columns[RUBBLE_VALUES_MAX];
    size_t count;
    sqlite3_stmt *insert; /* of the first `bound` columns */
    size_t bound;
};

static enum rubble_type type_of(const char *text)
{
    return strcmp(text, "INTEGER") == 0 ? RUBBLE_INTEGER
           : strcmp(text, "REAL") == 0  ? RUBBLE_REAL
           : strcmp(text, "TEXT") == 0  ? RUBBLE_TEXT
                                        : RUBBLE_BLOB;
}

static enum status list_columns(struct take *take, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(take->to->db,
                                "SELECT name, type, \"notnull\" OR pk, dflt_value IS NOT NULL"
                                " FROM pragma_table_info(?) ORDER BY cid",
                                -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_bind_text(stmt, 1, take->table, -1, SQLITE_STATIC);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(stmt, 0);
        const char *type = (const char *)sqlite3_column_text(stmt, 1);
        rc = name && type ? SQLITE_OK : SQLITE_NOMEM;
        if (rc || take->count == RUBBLE_VALUES_MAX)
            continue;
        struct column *column = &take->columns[take->count++];
        snprintf(column->name, sizeof column->name, "%s", name);
        column->type = type_of(type);
        column->is_needed = sqlite3_column_int(stmt, 2) != 0;
        column->has_default = sqlite3_column_int(stmt, 3) != 0;
    }
    sqlite3_finalize(stmt);
    return rc == SQLITE_DONE ? STATUS_OK : failure_set(take->to, rc, error);
}

static bool is_plain_text(const struct rubble_value *value)
{
    return text_is_utf8((const char *)value->bytes, value->length) &&
           !memchr(value->bytes, '\0', value->length);
}

static bool fits(const struct rubble_value *value, const struct column *column)
{
    if (value->type == RUBBLE_NULL)
        return !column->is_needed;
    if (value->type == RUBBLE_INTEGER && column->type == RUBBLE_REAL)
        return true; /* SQLite stores a whole number so */
    return value->type == column->type && (value->type != RUBBLE_TEXT || is_plain_text(value));
}

/* Tells whether the record can be a row of the table. A row of an older marrow lacks the columns
 * that were added since. */
static bool is_row(const struct rubble_record *record, const struct take *take)
{
    if (record->has_rowid != take->has_rowid || record->count > take->count)
        return false;
    if (take->has_rowid && record->values[0].type != RUBBLE_NULL)
        return false;
    for (size_t i = take->has_rowid; i < record->count; i++)
        if (!fits(&record->values[i], &take->columns[i]))
            return false;
    for (size_t i = record->count; i < take->count; i++)
        if (take->columns[i].is_needed && !(take->columns[i].has_default && take->has_rowid))
            return false; /* an index has few columns too, but no row ids of its own */
    return true;
}

static int prepare(struct take *take, size_t count)
{
    struct buffer sql = BUFFER_INIT;
    if (take->insert && take->bound == count)
        return SQLITE_OK;
    sqlite3_finalize(take->insert);
    take->insert = NULL;
    take->bound = count;
    buffer_addf(&sql, "INSERT OR %s INTO %s (", take->replaces ? "REPLACE" : "IGNORE", take->table);
    for (size_t i = 0; i < count; i++)
        buffer_addf(&sql, "%s%s", i ? ", " : "", take->columns[i].name);
    buffer_add_text(&sql, ") VALUES (?");
    for (size_t i = 1; i < count; i++)
        buffer_add_text(&sql, ", ?");
    buffer_add_text(&sql, ")");
    int rc = sqlite3_prepare_v2(take->to->db, sql.text, -1, &take->insert, NULL);
    buffer_release(&sql);
    return rc;
}

static int bind(sqlite3_stmt *stmt, int at, const struct rubble_value *value)
{
    switch (value->type) {
    case RUBBLE_INTEGER:
        return sqlite3_bind_int64(stmt, at, value->integer);
    case RUBBLE_REAL:
        return sqlite3_bind_double(stmt, at, value->real);
    case RUBBLE_TEXT:
        return sqlite3_bind_text(stmt, at, (const char *)value->bytes, (int)value->length,
                                 SQLITE_TRANSIENT);
    case RUBBLE_BLOB:
        return sqlite3_bind_blob(stmt, at, value->bytes, (int)value->length, SQLITE_TRANSIENT);
    case RUBBLE_NULL:
        break;
    }
    return sqlite3_bind_null(stmt, at);
}

static enum status take_record(const struct rubble_record *record, void *payload,
                               struct error *error)
{
    struct take *take = payload;
    if (!is_row(record, take))
        return STATUS_OK;
    int rc = prepare(take, record->count);
    for (size_t i = 0; !rc && i < record->count; i++)
        rc = bind(take->insert, (int)i + 1, &record->values[i]);
    if (!rc && take->has_rowid)
        rc = sqlite3_bind_int64(take->insert, 1, record->rowid);
    if (!rc)
        rc = sqlite3_step(take->insert);
    (void)sqlite3_reset(take->insert); /* the step has reported its error */
    if (rc == SQLITE_DONE || (rc & 0xFF) == SQLITE_CONSTRAINT || (rc & 0xFF) == SQLITE_MISMATCH)
        return STATUS_OK;
    return failure_set(take->to, rc, error);
}

enum status salvage_pages_take(struct store *to, const char *table, bool has_rowid, bool replaces,
                               const struct rubble *rubble, struct error *error)
{
    struct take take = { .to = to, .table = table, .has_rowid = has_rowid, .replaces = replaces };
    enum status status = list_columns(&take, error);
    if (!status)
        status = rubble_read(rubble, take_record, &take, error);
    sqlite3_finalize(take.insert);
    return status;
}

/* --- what is missing --- */

#define NOW "strftime('%Y-%m-%dT%H:%M:%S', 'now')"

/* The tables of what is known of missing rows: keys of foods, and versions of foods. */
#define BEGIN                                                                                      \
    "CREATE TEMP TABLE known_key (food PRIMARY KEY, origin) WITHOUT ROWID;"                        \
    "CREATE TEMP TABLE known_version (version PRIMARY KEY, food) WITHOUT ROWID;"                   \
    "CREATE TEMP TABLE missing (version INTEGER PRIMARY KEY, food, basis, kind, number);"
#define END "DROP TABLE temp.known_key; DROP TABLE temp.known_version; DROP TABLE temp.missing;"

/* Finds the versions that rows refer to. An amount that was said in g or ml tells what the
 * version's values are per; where none was, it is not known, and neither are the values. */
#define FIND                                                                                       \
    "INSERT INTO missing (version, basis, kind)"                                                   \
    " SELECT used.id, CASE WHEN max(used.measure = format('%!.15g ml', used.amount)) THEN 'ml'"    \
    " WHEN max(used.measure = format('%!.15g g', used.amount)) THEN 'g' END, min(used.kind) FROM"  \
    " (SELECT food_version_id AS id, amount, measure, 'food' AS kind FROM entry"                   \
    " UNION ALL SELECT food_version_id, amount, measure, '3supplement' FROM course"                \
    " UNION ALL SELECT food_version_id, amount, '', '2recipe' FROM ingredient"                     \
    " UNION ALL SELECT ingredient_version_id, amount, measure, 'food' FROM ingredient"             \
    " UNION ALL SELECT food_version_id, amount, measure, 'food' FROM template_item) AS used"       \
    " WHERE used.id NOT IN (SELECT id FROM food_version) AND used.id > 0 GROUP BY used.id;"        \
    "UPDATE missing SET kind = ltrim(kind, '23'),"                                                 \
    " number = (SELECT count(*) FROM missing AS m WHERE m.version <= missing.version),"            \
    " food = coalesce((SELECT food FROM known_version AS k WHERE k.version = missing.version),"    \
    " missing.version);"                                                                           \
    "DELETE FROM food_nutrient WHERE food_version_id IN"                                           \
    " (SELECT version FROM missing WHERE basis IS NULL);"                                          \
    "DELETE FROM portion WHERE food_version_id IN"                                                 \
    " (SELECT version FROM missing WHERE basis IS NULL);"

#define FILL                                                                                       \
    "INSERT OR IGNORE INTO food (id, origin, kind, modified_at)"                                   \
    " SELECT m.food, coalesce(k.origin, 'unreadable:' || m.food), m.kind, " NOW                    \
    " FROM missing AS m LEFT JOIN known_key AS k ON k.food = m.food;"                              \
    "INSERT OR IGNORE INTO food (id, origin, kind, modified_at)"                                   \
    " SELECT v.food_id, coalesce(k.origin, 'unreadable:' || v.food_id),"                           \
    " CASE WHEN v.id IN (SELECT food_version_id FROM ingredient) THEN 'recipe'"                    \
    " WHEN v.id IN (SELECT food_version_id FROM course) THEN 'supplement' ELSE 'food' END,"        \
    " v.modified_at FROM food_version AS v LEFT JOIN known_key AS k ON k.food = v.food_id"         \
    " WHERE v.food_id NOT IN (SELECT id FROM food);"                                               \
    "INSERT INTO food_version (id, food_id, name, basis, fortified, source, made_at, modified_at)" \
    " SELECT m.version, m.food, 'food ' || m.number || ', unreadable' ||"                          \
    " CASE WHEN f.origin LIKE 'unreadable:%' THEN '' ELSE ' (' || f.origin || ')' END,"            \
    " coalesce(m.basis, 'g'), 0, 'unreadable', " NOW ", " NOW                                      \
    " FROM missing AS m JOIN food AS f ON f.id = m.food;"                                          \
    "INSERT INTO meal (id, name, position, modified_at)"                                           \
    " SELECT DISTINCT meal_id, 'meal ' || meal_id || ', unreadable', 90, " NOW                     \
    " FROM (SELECT meal_id FROM entry UNION ALL SELECT meal_id FROM template)"                     \
    " WHERE meal_id > 0 AND meal_id NOT IN (SELECT id FROM meal);"                                 \
    "UPDATE entry SET dose_id = NULL WHERE dose_id NOT IN (SELECT id FROM dose);"

#define COUNT                                                                                      \
    "SELECT count(*) FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id"           \
    " WHERE v.source = 'unreadable'"

/* The statements that remember what indexes say. */
struct known {
    struct store *to;
    sqlite3_stmt *key;
    sqlite3_stmt *version;
};

/* Remembers a record of an index: of a food's key and its id, or of a food's id and a version's. */
static enum status take_known(const struct rubble_record *record, void *payload,
                              struct error *error)
{
    const struct known *known = payload;
    const struct rubble_value *first = &record->values[0];
    if (record->has_rowid || record->count != 2 || record->values[1].type != RUBBLE_INTEGER)
        return STATUS_OK;
    bool is_key = first->type == RUBBLE_TEXT && is_plain_text(first);
    if (!is_key && first->type != RUBBLE_INTEGER)
        return STATUS_OK;
    sqlite3_stmt *stmt = is_key ? known->key : known->version;
    int rc = bind(stmt, 1, &record->values[1]);
    if (!rc)
        rc = bind(stmt, 2, first);
    if (!rc)
        rc = sqlite3_step(stmt);
    (void)sqlite3_reset(stmt); /* the step has reported its error */
    return rc == SQLITE_DONE ? STATUS_OK : failure_set(known->to, rc, error);
}

/* Reads what the indexes of foods and their versions say of rows that are missing. Other indexes
 * have pairs of numbers too; they name no version that is missing. */
static enum status read_known(struct store *to, const struct rubble *rubble, struct error *error)
{
    struct known known = { to, NULL, NULL };
    int rc = sqlite3_prepare_v2(to->db, "INSERT OR IGNORE INTO known_key VALUES (?, ?)", -1,
                                &known.key, NULL);
    if (!rc)
        rc = sqlite3_prepare_v2(to->db, "INSERT OR IGNORE INTO known_version VALUES (?, ?)", -1,
                                &known.version, NULL);
    enum status status =
        rc ? failure_set(to, rc, error) : rubble_read(rubble, take_known, &known, error);
    sqlite3_finalize(known.key);
    sqlite3_finalize(known.version);
    return status;
}

enum status salvage_pages_fill(int64_t *entries, struct store *to, const struct rubble *rubble,
                               struct error *error)
{
    *entries = 0;
    enum status status = handle_run(to, BEGIN, error);
    if (!status)
        status = read_known(to, rubble, error);
    if (!status)
        status = handle_run(to, FIND FILL END, error);
    return status ? status : handle_integer(entries, to, COUNT, error);
}
