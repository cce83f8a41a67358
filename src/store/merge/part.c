#include "part.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/hash.h"
#include "sql/failure.h"

/* In these texts $ stands for the key. */
#define FOOD_KEY "CASE WHEN origin GLOB 'own:*' THEN 'own:' || id ELSE origin END"
#define FOOD_ID                                                                                    \
    "CASE WHEN $ GLOB 'own:*' THEN (SELECT id FROM food WHERE id = substr($, 5)"                   \
    " AND origin GLOB 'own:*') ELSE (SELECT id FROM food WHERE origin = $) END"
#define FOOD_MATCH "id = " FOOD_ID
#define NOTE_MATCH "day = substr($, 1, 10) AND meal_id = substr($, 12)"
#define TIME(minute)                                                                               \
    "CASE WHEN " minute " IS NULL THEN '' ELSE format(' %02d:%02d', " minute " / 60 % 24, " minute \
    " % 60) END"
#define BURIED_AT(table)                                                                           \
    "(SELECT deleted_at FROM tombstone WHERE table_name = '" table "' AND row_key = $)"
#define FOOD_COLUMN(column, empty)                                                                 \
    .table = "food", .key = FOOD_KEY, .match = FOOD_MATCH, .where = column " IS NOT " empty,       \
    .columns = (column),                                                                           \
    .put =                                                                                         \
        "UPDATE food SET " column " = ?3, modified_at = max(modified_at, ?2) WHERE " FOOD_MATCH,   \
    .drop = "UPDATE food SET " column " = " empty " WHERE " FOOD_MATCH,                            \
    .gone_at = "(SELECT modified_at FROM food WHERE " FOOD_MATCH ")"
#define DAY_COLUMN(column)                                                                         \
    .table = "day", .key = "day", .match = "day = $", .where = column " IS NOT NULL",              \
    .columns = "day, " column, .unique = "day",                                                    \
    .drop = "UPDATE day SET " column " = NULL WHERE day = $",                                      \
    .gone_at = "coalesce((SELECT modified_at FROM day WHERE day = $), " BURIED_AT("day") ")",      \
    .buried = "row_key"
#define ROW(name) .table = (name), .gone_at = BURIED_AT(name), .buried = "row_key"
#define ROW_BY_ID(name) ROW(name), .key = "CAST(id AS TEXT)", .match = "id = $", .unique = "id"

/* How a part is read and written. */
static const struct part_info {
    const char *name;
    const char *table;
    const char *key; /* of a row, as text */
    const char *match; /* the row of the key */
    const char *where; /* which rows have the part; NULL: all */
    const char *columns; /* the first ones are those of `unique` */
    const char *read; /* how they are read, where other than by name */
    const char *values; /* how they are written, where other than as they are read */
    const char *unique; /* the primary key */
    const char *put; /* instead of an insert over the row that is there */
    const char *drop; /* instead of a delete */
    const char *gone_at; /* when it was deleted, as text */
    const char *buried; /* the key of a tombstone's row; NULL: tombstones tell nothing of it */
    const char *used; /* rows that need it */
    const char *tell;
} infos[PART_COUNT] = {
    [PART_FOOD] = { "food", .table = "food", .key = FOOD_KEY, .match = FOOD_MATCH,
                    .columns = "id, origin, kind",
                    .put = "INSERT INTO food (id, origin, kind, modified_at)"
                           " VALUES (?3, ?4, ?5, ?2) ON CONFLICT (id) DO UPDATE SET"
                           " kind = excluded.kind, modified_at = excluded.modified_at,"
                           " origin = iif(origin GLOB 'own:*' AND excluded.origin GLOB 'own:*',"
                           " excluded.origin, origin)"
                           " ON CONFLICT (origin) DO UPDATE SET kind = excluded.kind,"
                           " modified_at = excluded.modified_at",
                    .gone_at = "(SELECT deleted_at FROM tombstone WHERE table_name = 'food'"
                               " AND row_key = substr($, 5))",
                    .buried = "'own:' || row_key",
                    .used = "SELECT 1 FROM food_version WHERE food_id = " FOOD_ID },
    [PART_FOOD_FAVOURITE] = { "food.favourite", FOOD_COLUMN("favourite", "0") },
    [PART_FOOD_HIDDEN] = { "food.hidden", FOOD_COLUMN("hidden", "0") },
    [PART_FOOD_MEASURE] = { "food.last_measure", FOOD_COLUMN("last_measure", "NULL") },
    [PART_VERSION] = { "food_version", ROW_BY_ID("food_version"),
                       .columns = "id, food_id, name, brand, aliases, basis, unit_name, food_group,"
                                  " fortified, source, catalogue, made_at",
                       .read = "id, (SELECT " FOOD_KEY " FROM food WHERE food.id = food_id), name,"
                               " brand, aliases, basis, unit_name, food_group, fortified, source,"
                               " catalogue, made_at",
                       .values = "?3, (SELECT id FROM food WHERE id ="
                                 " CASE WHEN ?4 GLOB 'own:*' THEN substr(?4, 5) ELSE"
                                 " (SELECT id FROM food WHERE origin = ?4) END),"
                                 " ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14",
                       .used = "SELECT 1 FROM entry WHERE food_version_id = $ UNION ALL"
                               " SELECT 1 FROM course WHERE food_version_id = $ UNION ALL"
                               " SELECT 1 FROM ingredient WHERE ingredient_version_id = $ UNION ALL"
                               " SELECT 1 FROM template_item WHERE food_version_id = $",
                       .tell = "SELECT name FROM food_version WHERE id = $" },
    [PART_MEAL] = { "meal", ROW_BY_ID("meal"),
                    .columns = "id, name, position, usual_minute, supplements",
                    .used = "SELECT 1 FROM entry WHERE meal_id = $ UNION ALL"
                            " SELECT 1 FROM day_meal WHERE meal_id = $ UNION ALL"
                            " SELECT 1 FROM template WHERE meal_id = $",
                    .tell = "SELECT name FROM meal WHERE id = $" },
    [PART_COURSE] = { "course", ROW_BY_ID("course"),
                      .columns = "id, food_version_id, amount, measure, minutes, weekdays,"
                                 " interval_days, start_day, end_day, reason, advised_by,"
                                 " start_minute",
                      .used = "SELECT 1 FROM dose WHERE course_id = $ UNION ALL"
                              " SELECT 1 FROM spacing WHERE course_id = $ OR other_id = $",
                      .tell = "SELECT v.name || ', ' || c.measure || ', from ' || c.start_day ||"
                              " coalesce(' to ' || c.end_day, '') FROM course AS c"
                              " JOIN food_version AS v ON v.id = c.food_version_id"
                              " WHERE c.id = $" },
    [PART_DOSE] = { "dose", ROW_BY_ID("dose"),
                    .columns = "id, course_id, day, due_minute, taken, amount",
                    .used = "SELECT 1 FROM entry WHERE dose_id = $",
                    .tell = "SELECT v.name || ', dose of ' || d.day || " TIME(
                        "d.due_minute") " || iif(d.taken, ', taken', ', skipped') FROM dose AS d"
                                        " JOIN course AS c ON c.id = d.course_id"
                                        " JOIN food_version AS v ON v.id = c.food_version_id"
                                        " WHERE d.id = $" },
    [PART_SPACING] = { "spacing", ROW_BY_ID("spacing"),
                       .columns = "id, course_id, other_id, side, minutes",
                       .tell = "SELECT a.name || ', ' || s.minutes || ' min ' || s.side || ' ' ||"
                               " b.name FROM spacing AS s JOIN course AS c ON c.id = s.course_id"
                               " JOIN food_version AS a ON a.id = c.food_version_id"
                               " JOIN course AS d ON d.id = s.other_id"
                               " JOIN food_version AS b ON b.id = d.food_version_id"
                               " WHERE s.id = $" },
    [PART_ENTRY] = { "entry", ROW_BY_ID("entry"),
                     .columns = "id, day, minute, meal_id, food_version_id, amount, measure,"
                                " dose_id, note",
                     .tell = "SELECT v.name || ', ' || e.measure || ', ' || m.name || ' of '"
                             " || e.day || " TIME(
                                 "e.minute") " FROM entry AS e"
                                             " JOIN food_version AS v ON v.id = e.food_version_id"
                                             " JOIN meal AS m ON m.id = e.meal_id WHERE e.id = $" },
    [PART_DAY_MARK] = { "day.mark", DAY_COLUMN("mark"),
                        .tell = "SELECT day || ': ' || mark FROM day WHERE day = $" },
    [PART_DAY_NOTE] = { "day.note", DAY_COLUMN("note"),
                        .tell = "SELECT day || ': ' || note FROM day WHERE day = $" },
    [PART_DAY_SUPPLEMENTS] = { "day.supplements", DAY_COLUMN("supplements") },
    [PART_MEAL_NOTE] = { "day_meal", ROW("day_meal"), .key = "day || '|' || meal_id",
                         .match = NOTE_MATCH, .columns = "day, meal_id, note",
                         .unique = "day, meal_id",
                         .tell = "SELECT m.name || ' of ' || d.day || ': ' || d.note"
                                 " FROM day_meal AS d JOIN meal AS m ON m.id = d.meal_id"
                                 " WHERE d.day = substr($, 1, 10) AND d.meal_id = substr($, 12)" },
    [PART_PROFILE] = { "profile", ROW("profile"), .key = "from_day", .match = "from_day = $",
                       .columns = "from_day, birth_date, sex, authority, country",
                       .unique = "from_day",
                       .tell = "SELECT coalesce('born ' || birth_date || ', ', '') ||"
                               " coalesce(sex || ', ', '') || authority ||"
                               " coalesce(', ' || country, '') || ', from ' || from_day"
                               " FROM profile WHERE from_day = $" },
    [PART_LIFE_STAGE] = { "life_stage", ROW("life_stage"), .key = "from_day",
                          .match = "from_day = $", .columns = "from_day, stage",
                          .unique = "from_day",
                          .tell = "SELECT stage || ' from ' || from_day FROM life_stage"
                                  " WHERE from_day = $" },
    [PART_TARGET] = { "target", ROW_BY_ID("target"),
                      .columns = "id, nutrient, from_day, at_least, at_most, limit_counts, quiet,"
                                 " leading, note",
                      .tell = "SELECT n.name || coalesce(format(', at least %g ', at_least) ||"
                              " n.unit, '') || coalesce(format(', at most %g ', at_most) ||"
                              " n.unit, '') || ', from ' || from_day FROM target"
                              " JOIN nutrient AS n ON n.code = nutrient WHERE id = $" },
    [PART_SETTING] = { "setting", ROW("setting"), .key = "name", .match = "name = $",
                       .where = "name NOT IN (" PART_DEVICE_SETTINGS ")", .columns = "name, value",
                       .unique = "name",
                       .tell = "SELECT name || ' ' || value FROM setting WHERE name = $" },
    [PART_MEASUREMENT] = { "measurement", ROW_BY_ID("measurement"),
                           .columns = "id, day, minute, kind, value, bound, unit, range_low,"
                                      " range_high, note",
                           .tell = "SELECT kind || format(' %g ', value) || unit || ' of ' || day"
                                   " FROM measurement WHERE id = $" },
    [PART_TEMPLATE] = { "template", ROW_BY_ID("template"), .columns = "id, name, meal_id",
                        .used = "SELECT 1 FROM template_item WHERE template_id = $",
                        .tell = "SELECT 'template ' || name FROM template WHERE id = $" },
    [PART_TEMPLATE_ITEM] = { "template_item", ROW_BY_ID("template_item"),
                             .columns = "id, template_id, food_version_id, amount, measure,"
                                        " position",
                             .tell = "SELECT v.name || ', ' || i.measure || ', in ' || t.name"
                                     " FROM template_item AS i"
                                     " JOIN food_version AS v ON v.id = i.food_version_id"
                                     " JOIN template AS t ON t.id = i.template_id"
                                     " WHERE i.id = $" },
};

/* The tables whose rows belong to a food's version: read, emptied and written with it. ?1 is the
 * version. */
static const struct {
    const char *queries[CHILD_QUERY_COUNT];
} children[PART_CHILDREN] = {
    { { [CHILD_FIND] = "SELECT nutrient, amount, known, low, high, source FROM food_nutrient"
                       " WHERE food_version_id = ?1 ORDER BY nutrient",
        [CHILD_EMPTY] = "DELETE FROM food_nutrient WHERE food_version_id = ?1",
        [CHILD_PUT] = "INSERT INTO food_nutrient (food_version_id, nutrient, amount, known, low,"
                      " high, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)" } },
    { { [CHILD_FIND] = "SELECT name, amount, position FROM portion WHERE food_version_id = ?1"
                       " ORDER BY name",
        [CHILD_EMPTY] = "DELETE FROM portion WHERE food_version_id = ?1",
        [CHILD_PUT] = "INSERT INTO portion (food_version_id, name, amount, position)"
                      " VALUES (?1, ?2, ?3, ?4)" } },
    { { [CHILD_FIND] = "SELECT id, ingredient_version_id, amount, measure, position"
                       " FROM ingredient WHERE food_version_id = ?1 ORDER BY id",
        [CHILD_EMPTY] = "DELETE FROM ingredient WHERE food_version_id = ?1",
        [CHILD_PUT] = "INSERT INTO ingredient (food_version_id, id, ingredient_version_id, amount,"
                      " measure, position, modified_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                      " (SELECT modified_at FROM food_version WHERE id = ?1))" } },
};

const char *part_name(enum part part)
{
    return infos[part].name;
}

/* Adds the text with the key in the place of each $. */
static void add_keyed(struct buffer *sql, const char *text, const char *key)
{
    for (const char *at = text; *at; at++) {
        if (*at == '$')
            buffer_add_text(sql, key);
        else
            buffer_add_char(sql, *at);
    }
}

static void add_read(struct buffer *sql, const struct part_info *info)
{
    buffer_addf(sql,
                "SELECT %s, max(0, coalesce(CAST(strftime('%%s', modified_at) AS INTEGER), 0)),"
                " modified_at, %s FROM %s WHERE %s",
                info->key, info->read ? info->read : info->columns, info->table,
                info->where ? info->where : "1");
}

/* Calls for each column its name, without the blank before it. */
static const char *next_column(const char *at, size_t *length)
{
    at += strspn(at, ", ");
    *length = strcspn(at, ",");
    return *length ? at : NULL;
}

static void add_values(struct buffer *sql, const struct part_info *info)
{
    size_t length;
    int number = 3;
    if (info->values) {
        buffer_add_text(sql, info->values);
        return;
    }
    for (const char *at = info->columns; (at = next_column(at, &length)); at += length, number++)
        buffer_addf(sql, "%s?%d", number > 3 ? ", " : "", number);
}

static void add_put(struct buffer *sql, const struct part_info *info)
{
    size_t length;
    if (info->put) {
        add_keyed(sql, info->put, "?1");
        return;
    }
    buffer_addf(sql, "INSERT INTO %s (%s, modified_at) VALUES (", info->table, info->columns);
    add_values(sql, info);
    buffer_addf(sql, ", ?2) ON CONFLICT (%s) DO UPDATE SET modified_at = excluded.modified_at",
                info->unique);
    for (const char *at = info->columns + strlen(info->unique); (at = next_column(at, &length));
         at += length)
        buffer_addf(sql, ", %.*s = excluded.%.*s", (int)length, at, (int)length, at);
}

static void add_gone(struct buffer *sql, const struct part_info *info)
{
    buffer_add_text(sql, "SELECT s.row_key, CAST(strftime('%s', ");
    add_keyed(sql, info->gone_at, "s.row_key");
    buffer_addf(sql,
                ") AS INTEGER) FROM sync_row AS s WHERE s.part = '%s' AND s.content <> 0"
                " AND NOT EXISTS (SELECT 1 FROM %s WHERE ",
                info->name, info->table);
    add_keyed(sql, info->match, "s.row_key");
    buffer_addf(sql, " AND %s)", info->where ? info->where : "1");
}

static void add_buried(struct buffer *sql, const struct part_info *info)
{
    buffer_addf(sql,
                "SELECT k, at FROM (SELECT %s AS k, CAST(strftime('%%s', deleted_at) AS INTEGER)"
                " AS at FROM tombstone WHERE table_name = '%s') WHERE NOT EXISTS"
                " (SELECT 1 FROM sync_row WHERE part = '%s' AND row_key = k)"
                " AND NOT EXISTS (SELECT 1 FROM %s WHERE ",
                info->buried, info->table, info->name, info->table);
    add_keyed(sql, info->match, "k");
    buffer_addf(sql, " AND %s)", info->where ? info->where : "1");
}

/* Writes the SQL of a query; nothing where the part has none. */
static void add_query(struct buffer *sql, enum part part, enum part_query query)
{
    const struct part_info *info = &infos[part];
    switch (query) {
    case PART_SCAN:
        add_read(sql, info);
        break;
    case PART_FIND:
        add_read(sql, info);
        buffer_add_text(sql, " AND ");
        add_keyed(sql, info->match, "?1");
        break;
    case PART_PUT:
        add_put(sql, info);
        break;
    case PART_DROP:
        if (!info->drop)
            buffer_addf(sql, "DELETE FROM %s WHERE ", info->table);
        add_keyed(sql, info->drop ? info->drop : info->match, "?1");
        break;
    case PART_USED:
        add_keyed(sql, info->used ? info->used : "", "?1");
        break;
    case PART_TELL:
        add_keyed(sql, info->tell ? info->tell : "", "?1");
        break;
    case PART_GONE:
        add_gone(sql, info);
        break;
    case PART_BURIED:
        if (info->buried)
            add_buried(sql, info);
        break;
    case PART_QUERY_COUNT:
        break;
    }
}

void parts_init(struct part_set *parts, struct store *store)
{
    *parts = (struct part_set){ .store = store };
}

void parts_release(struct part_set *parts)
{
    for (size_t i = 0; i < PART_COUNT; i++)
        for (size_t j = 0; j < PART_QUERY_COUNT; j++)
            sqlite3_finalize(parts->queries[i][j]);
    for (size_t i = 0; i < PART_CHILDREN; i++)
        for (size_t j = 0; j < CHILD_QUERY_COUNT; j++)
            sqlite3_finalize(parts->children[i][j]);
    parts_init(parts, parts->store);
}

static enum status prepare(sqlite3_stmt **out, struct part_set *parts, const char *sql,
                           struct error *error)
{
    int rc = sqlite3_prepare_v3(parts->store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL);
    return rc ? failure_set(parts->store, rc, error) : STATUS_OK;
}

enum status parts_query(sqlite3_stmt **out, struct part_set *parts, enum part part,
                        enum part_query query, const char *key, struct error *error)
{
    sqlite3_stmt **kept = &parts->queries[part][query];
    *out = NULL;
    if (!*kept) {
        struct buffer sql = BUFFER_INIT;
        add_query(&sql, part, query);
        enum status status = sql.length ? prepare(kept, parts, sql.text, error) : STATUS_OK;
        buffer_release(&sql);
        if (status)
            return status;
    }
    *out = *kept;
    if (!*kept)
        return STATUS_OK;
    (void)sqlite3_reset(*kept);
    int rc = key ? sqlite3_bind_text(*kept, 1, key, -1, SQLITE_TRANSIENT) : SQLITE_OK;
    return rc ? failure_set(parts->store, rc, error) : STATUS_OK;
}

enum status parts_step(bool *has_row, struct part_set *parts, sqlite3_stmt *stmt,
                       struct error *error)
{
    int rc = sqlite3_step(stmt);
    *has_row = rc == SQLITE_ROW;
    if (rc == SQLITE_ROW)
        return STATUS_OK;
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(parts->store, rc, error);
    (void)sqlite3_reset(stmt);
    return status;
}

enum status parts_run(bool *has_row, struct part_set *parts, enum part part, enum part_query query,
                      const char *key, struct error *error)
{
    sqlite3_stmt *stmt;
    bool has = false;
    enum status status = parts_query(&stmt, parts, part, query, key, error);
    if (!status && stmt) {
        status = parts_step(&has, parts, stmt, error);
        (void)sqlite3_reset(stmt);
    }
    if (has_row)
        *has_row = has;
    return status;
}

/* --- hashes --- */

static uint64_t add_value(uint64_t hash, int column, sqlite3_stmt *row, int index)
{
    int type = sqlite3_column_type(row, index);
    if (type == SQLITE_NULL)
        return hash;
    hash = hash_add(hash, &column, sizeof column);
    hash = hash_add(hash, &type, sizeof type);
    if (type == SQLITE_INTEGER) {
        int64_t value = sqlite3_column_int64(row, index);
        return hash_add(hash, &value, sizeof value);
    }
    if (type == SQLITE_FLOAT) {
        double value = sqlite3_column_double(row, index);
        return hash_add(hash, &value, sizeof value);
    }
    const void *bytes = sqlite3_column_blob(row, index);
    int size = sqlite3_column_bytes(row, index);
    hash = hash_add(hash, &size, sizeof size);
    return size > 0 && bytes ? hash_add(hash, bytes, (size_t)size) : hash;
}

static enum status find_children(sqlite3_stmt **out, struct part_set *parts, size_t child,
                                 enum part_child_query query, int64_t version, struct error *error)
{
    sqlite3_stmt **kept = &parts->children[child][query];
    enum status status = STATUS_OK;
    if (!*kept)
        status = prepare(kept, parts, children[child].queries[query], error);
    if (status)
        return status;
    (void)sqlite3_reset(*kept);
    *out = *kept;
    int rc = sqlite3_bind_int64(*kept, 1, version);
    return rc ? failure_set(parts->store, rc, error) : STATUS_OK;
}

static enum status hash_children(uint64_t *hash, struct part_set *parts, int64_t version,
                                 struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t child = 0; !status && child < PART_CHILDREN; child++) {
        sqlite3_stmt *rows;
        bool has_row = true;
        status = find_children(&rows, parts, child, CHILD_FIND, version, error);
        while (!status && has_row) {
            status = parts_step(&has_row, parts, rows, error);
            for (int i = 0; has_row && i < sqlite3_column_count(rows); i++)
                *hash = add_value(*hash, 100 * ((int)child + 1) + i, rows, i);
        }
    }
    return status;
}

enum status parts_hash(int64_t *out, struct part_set *parts, enum part part, sqlite3_stmt *row,
                       struct error *error)
{
    uint64_t hash = HASH_START;
    enum status status = STATUS_OK;
    /* The id of a food is another one in each log. */
    bool is_local = part == PART_FOOD;
    for (int i = PART_CONTENT + is_local; i < sqlite3_column_count(row); i++)
        hash = add_value(hash, i, row, i);
    if (part == PART_VERSION)
        status = hash_children(&hash, parts, sqlite3_column_int64(row, PART_CONTENT), error);
    memcpy(out, &hash, sizeof *out);
    if (*out == 0)
        *out = 1;
    return status;
}

/* --- copying --- */

static enum status copy_columns(struct part_set *to, sqlite3_stmt *put, sqlite3_stmt *row, int from,
                                int at, struct error *error)
{
    int rc = SQLITE_OK;
    bool ignored;
    for (int i = from; !rc && i < sqlite3_column_count(row); i++)
        rc = sqlite3_bind_value(put, at + i - from, sqlite3_column_value(row, i));
    if (rc)
        return failure_set(to->store, rc, error);
    enum status status = parts_step(&ignored, to, put, error);
    (void)sqlite3_reset(put);
    return status;
}

enum status parts_empty(struct part_set *parts, const char *key, struct error *error)
{
    enum status status = STATUS_OK;
    int64_t version = strtoll(key, NULL, 10);
    for (size_t child = 0; !status && child < PART_CHILDREN; child++) {
        sqlite3_stmt *empty;
        bool ignored;
        status = find_children(&empty, parts, child, CHILD_EMPTY, version, error);
        if (!status)
            status = parts_step(&ignored, parts, empty, error);
    }
    return status;
}

static enum status copy_children(struct part_set *to, struct part_set *from, const char *key,
                                 struct error *error)
{
    int64_t version = strtoll(key, NULL, 10);
    enum status status = parts_empty(to, key, error);
    for (size_t child = 0; !status && child < PART_CHILDREN; child++) {
        sqlite3_stmt *rows;
        sqlite3_stmt *put;
        bool has_row = true;
        status = find_children(&rows, from, child, CHILD_FIND, version, error);
        while (!status && has_row) {
            status = parts_step(&has_row, from, rows, error);
            if (!status && has_row)
                status = find_children(&put, to, child, CHILD_PUT, version, error);
            if (!status && has_row)
                status = copy_columns(to, put, rows, 0, 2, error);
        }
        if (status)
            return status;
    }
    return status;
}

enum status parts_copy(struct part_set *to, struct part_set *from, enum part part, const char *key,
                       struct error *error)
{
    sqlite3_stmt *row;
    sqlite3_stmt *put = NULL;
    bool has_row = false;
    enum status status = parts_query(&row, from, part, PART_FIND, key, error);
    if (!status)
        status = parts_step(&has_row, from, row, error);
    if (!status && !has_row)
        status = error_set(error, STATUS_UNUSABLE, "a row of %s that it names is missing",
                           infos[part].table);
    if (!status)
        status = parts_query(&put, to, part, PART_PUT, key, error);
    if (!status)
        status = copy_columns(to, put, row, PART_CONTENT - 1, 2, error);
    (void)sqlite3_reset(row);
    if (!status && part == PART_VERSION)
        status = copy_children(to, from, key, error);
    return status;
}
