#include "changeset.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/store/statement.h"
#include "sql/failure.h"
#include "sql/handle.h"

enum {
    TOUCH_FOOD,
    TOUCH_FOOD_VERSION,
    TOUCH_INGREDIENT,
    TOUCH_MEAL,
    TOUCH_ENTRY,
    TOUCH_DAY,
    TOUCH_DAY_MEAL,
    TOUCH_COURSE,
    TOUCH_DOSE,
    TOUCH_PROFILE,
    TOUCH_LIFE_STAGE,
    TOUCH_TARGET,
    TOUCH_SETTING,
    TOUCH_SPACING,
    TOUCH_MEASUREMENT,
    TOUCH_TEMPLATE,
    TOUCH_TEMPLATE_ITEM,
    CHANGESET_BURY,
    CHANGESET_UNBURY,
    CHANGESET_COLUMN,
    CHANGESET_QUERY_COUNT
};

#define TOUCH(table, where)                                                                        \
    {                                                                                              \
        "touch " table, "UPDATE " table " SET modified_at = :now WHERE " where                     \
    }
#define BY_ID "id = :key1"

static const struct query queries[] = {
    [TOUCH_FOOD] = TOUCH("food", BY_ID),
    [TOUCH_FOOD_VERSION] = TOUCH("food_version", BY_ID),
    [TOUCH_INGREDIENT] = TOUCH("ingredient", BY_ID),
    [TOUCH_MEAL] = TOUCH("meal", BY_ID),
    [TOUCH_ENTRY] = TOUCH("entry", BY_ID),
    [TOUCH_DAY] = TOUCH("day", "day = :key1"),
    [TOUCH_DAY_MEAL] = TOUCH("day_meal", "day = :key1 AND meal_id = :key2"),
    [TOUCH_COURSE] = TOUCH("course", BY_ID),
    [TOUCH_DOSE] = TOUCH("dose", BY_ID),
    [TOUCH_PROFILE] = TOUCH("profile", "from_day = :key1"),
    [TOUCH_LIFE_STAGE] = TOUCH("life_stage", "from_day = :key1"),
    [TOUCH_TARGET] = TOUCH("target", BY_ID),
    [TOUCH_SETTING] = TOUCH("setting", "name = :key1"),
    [TOUCH_SPACING] = TOUCH("spacing", BY_ID),
    [TOUCH_MEASUREMENT] = TOUCH("measurement", BY_ID),
    [TOUCH_TEMPLATE] = TOUCH("template", BY_ID),
    [TOUCH_TEMPLATE_ITEM] = TOUCH("template_item", BY_ID),
    [CHANGESET_BURY] = { "leave a tombstone",
                         "INSERT INTO tombstone (table_name, row_key, deleted_at)"
                         " VALUES (:table, :key, :now) ON CONFLICT (table_name, row_key)"
                         " DO UPDATE SET deleted_at = excluded.deleted_at" },
    [CHANGESET_UNBURY] = { "take a tombstone away",
                           "DELETE FROM tombstone WHERE table_name = :table AND row_key = :key" },
    [CHANGESET_COLUMN] = { "place of modified_at",
                           "SELECT cid FROM pragma_table_info(:table) WHERE name = 'modified_at'" },
};
extern const struct query_table changeset_query_table;
const struct query_table changeset_query_table = { "changeset", queries, CHANGESET_QUERY_COUNT };

const struct tracked_table changeset_tables[TRACKED_TABLE_COUNT] = {
    { "food", "a food", TOUCH_FOOD, false },
    { "food_version", "a food's description", TOUCH_FOOD_VERSION, false },
    { "food_nutrient", "a food's value", -1, false },
    { "portion", "a food's measure", -1, false },
    { "ingredient", "an ingredient of a recipe", TOUCH_INGREDIENT, false },
    { "meal", "a meal", TOUCH_MEAL, false },
    { "entry", "an entry", TOUCH_ENTRY, false },
    { "day", "the mark or note of a day", TOUCH_DAY, false },
    { "day_meal", "the note of a meal", TOUCH_DAY_MEAL, false },
    { "course", "a course", TOUCH_COURSE, false },
    { "dose", "a dose", TOUCH_DOSE, false },
    { "profile", "the profile", TOUCH_PROFILE, false },
    { "life_stage", "the life stage", TOUCH_LIFE_STAGE, false },
    { "target", "a target", TOUCH_TARGET, false },
    { "setting", "a setting", TOUCH_SETTING, false },
    { "spacing", "the time between two courses", TOUCH_SPACING, false },
    { "measurement", "a measurement", TOUCH_MEASUREMENT, false },
    { "template", "a template", TOUCH_TEMPLATE, false },
    { "template_item", "a food of a template", TOUCH_TEMPLATE_ITEM, false },
    { "sync_seen", "what is known of another device", -1, true },
    { "sync_row", "what was synced of a row", -1, true },
};

void changeset_release(struct changeset *changeset)
{
    sqlite3_free(changeset->bytes);
    *changeset = (struct changeset)CHANGESET_INIT;
}

static const struct tracked_table *find_table(const char *name)
{
    for (size_t i = 0; i < TRACKED_TABLE_COUNT; i++)
        if (strcmp(changeset_tables[i].name, name) == 0)
            return &changeset_tables[i];
    return NULL;
}

/* A row that is not as the changeset left it, met while applying. */
struct meeting {
    struct store *store;
    struct error *error;
};

static bool values_equal(sqlite3_value *a, sqlite3_value *b)
{
    int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b))
        return false;
    if (type == SQLITE_NULL)
        return true;
    if (type == SQLITE_INTEGER)
        return sqlite3_value_int64(a) == sqlite3_value_int64(b);
    if (type == SQLITE_FLOAT) {
        double x = sqlite3_value_double(a);
        double y = sqlite3_value_double(b);
        return !(x < y) && !(x > y);
    }
    int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b) &&
           memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), (size_t)size) == 0;
}

/* Finds the index of the table's column modified_at; -1: it has none. */
static enum status find_modified(int *out, struct store *store, const char *table,
                                 struct error *error)
{
    struct statement *st;
    *out = -1;
    enum status status = statement_open(&st, store, &queries[CHANGESET_COLUMN], error);
    if (status)
        return status;
    statement_bind_text(st, ":table", table);
    status = statement_step(st, error);
    if (status == STATUS_OK)
        *out = (int)statement_integer(st);
    return statement_end(st, status);
}

/* Tells whether the row differs from what the changeset expects only in its modified_at. */
static bool differs_in_time_alone(struct meeting *meeting, sqlite3_changeset_iter *change)
{
    const char *table;
    int columns;
    int operation;
    int indirect;
    int modified;
    if (sqlite3changeset_op(change, &table, &columns, &operation, &indirect) ||
        find_modified(&modified, meeting->store, table, meeting->error))
        return false;
    for (int i = 0; i < columns; i++) {
        sqlite3_value *expected = NULL;
        sqlite3_value *there = NULL;
        if (sqlite3changeset_old(change, i, &expected))
            return false;
        if (!expected || i == modified)
            continue;
        if (sqlite3changeset_conflict(change, i, &there) || !there ||
            !values_equal(expected, there))
            return false;
    }
    return true;
}

static const char *conflict_words(int kind)
{
    switch (kind) {
    case SQLITE_CHANGESET_DATA:
        return "has changed since";
    case SQLITE_CHANGESET_NOTFOUND:
        return "no longer exists";
    case SQLITE_CHANGESET_CONFLICT:
        return "already exists";
    default:
        return "does not fit the log as it is now";
    }
}

static int meet_conflict(void *payload, int kind, sqlite3_changeset_iter *change)
{
    struct meeting *meeting = payload;
    const char *name;
    int columns;
    int operation;
    int indirect;
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        (void)error_set(meeting->error, STATUS_CONFLICT, "something saved later depends on it");
        return SQLITE_CHANGESET_ABORT;
    }
    if (kind == SQLITE_CHANGESET_DATA && differs_in_time_alone(meeting, change))
        return SQLITE_CHANGESET_REPLACE;
    if (meeting->error->status)
        return SQLITE_CHANGESET_ABORT;
    if (sqlite3changeset_op(change, &name, &columns, &operation, &indirect))
        return SQLITE_CHANGESET_ABORT;
    const struct tracked_table *table = find_table(name);
    if (table && table->is_sync)
        return kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT
                   ? SQLITE_CHANGESET_REPLACE
                   : SQLITE_CHANGESET_OMIT;
    (void)error_set(meeting->error, STATUS_CONFLICT, "%s %s", table ? table->noun : name,
                    conflict_words(kind));
    return SQLITE_CHANGESET_ABORT;
}

enum status changeset_apply_inverse(const struct changeset *changeset, struct store *store,
                                    struct error *error)
{
    struct changeset inverse = CHANGESET_INIT;
    struct error met = ERROR_INIT;
    struct meeting meeting = { store, &met };
    if (changeset->size == 0)
        return STATUS_OK;
    int rc =
        sqlite3changeset_invert(changeset->size, changeset->bytes, &inverse.size, &inverse.bytes);
    if (!rc)
        rc = sqlite3changeset_apply(store->db, inverse.size, inverse.bytes, NULL, meet_conflict,
                                    &meeting);
    changeset_release(&inverse);
    if (met.status && rc != SQLITE_NOMEM)
        return error_set(error, met.status, "%s", met.text);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

/* Called for each row of a changeset, with its primary key's values. */
typedef enum status row_visitor(struct store *store, const struct tracked_table *table,
                                int operation, sqlite3_value **keys, int key_count,
                                struct error *error);

#define KEYS_MAX 2

/* Reads the values of the row's primary key: the old ones where there are any, else the new ones.
 * SQLite gives no value where the bytes are damaged. */
static enum status read_keys(sqlite3_value *keys[KEYS_MAX], int *count,
                             sqlite3_changeset_iter *change, int operation, struct store *store,
                             struct error *error)
{
    unsigned char *is_key;
    int columns;
    *count = 0;
    int rc = sqlite3changeset_pk(change, &is_key, &columns);
    for (int i = 0; !rc && i < columns && *count < KEYS_MAX; i++) {
        if (!is_key[i])
            continue;
        sqlite3_value **key = &keys[(*count)++];
        *key = NULL;
        rc = operation == SQLITE_INSERT ? sqlite3changeset_new(change, i, key)
                                        : sqlite3changeset_old(change, i, key);
        if (!rc && !*key)
            rc = SQLITE_CORRUPT;
    }
    if (rc != SQLITE_CORRUPT)
        return rc ? failure_set(store, rc, error) : STATUS_OK;
    store->is_damaged = true;
    return error_set(error, STATUS_UNUSABLE,
                     "the log %s is damaged: a step of its history has a row without a key",
                     store->path);
}

/* Visits the iterator's row, if its table is tracked. */
static enum status visit_row(sqlite3_changeset_iter *change, struct store *store,
                             row_visitor *visitor, struct error *error)
{
    sqlite3_value *keys[KEYS_MAX];
    const char *name;
    int columns;
    int operation;
    int indirect;
    int count;
    int rc = sqlite3changeset_op(change, &name, &columns, &operation, &indirect);
    if (rc)
        return failure_set(store, rc, error);
    const struct tracked_table *table = find_table(name);
    if (!table)
        return STATUS_OK;
    enum status status = read_keys(keys, &count, change, operation, store, error);
    return status ? status : visitor(store, table, operation, keys, count, error);
}

static enum status visit(const struct changeset *changeset, struct store *store,
                         row_visitor *visitor, struct error *error)
{
    sqlite3_changeset_iter *change = NULL;
    enum status status = STATUS_OK;
    int rc = sqlite3changeset_start(&change, changeset->size, changeset->bytes);
    if (rc)
        return failure_set(store, rc, error);
    while (!status && sqlite3changeset_next(change) == SQLITE_ROW)
        status = visit_row(change, store, visitor, error);
    rc = sqlite3changeset_finalize(change);
    return !status && rc ? failure_set(store, rc, error) : status;
}

static enum status touch_row(struct store *store, const struct tracked_table *table, int operation,
                             sqlite3_value **keys, int key_count, struct error *error)
{
    static const char *const names[KEYS_MAX] = { ":key1", ":key2" };
    struct statement *st;
    if (operation == SQLITE_DELETE || table->touch < 0)
        return STATUS_OK;
    enum status status = statement_open(&st, store, &queries[table->touch], error);
    if (status)
        return status;
    statement_bind_now(st);
    for (int i = 0; i < key_count; i++)
        statement_bind_value(st, names[i], keys[i]);
    return statement_run(st, error);
}

enum status changeset_touch(const struct changeset *changeset, struct store *store,
                            struct error *error)
{
    return visit(changeset, store, touch_row, error);
}

static enum status bury_row(struct store *store, const struct tracked_table *table, int operation,
                            sqlite3_value **keys, int key_count, struct error *error)
{
    struct statement *st;
    if (operation == SQLITE_UPDATE || table->is_sync)
        return STATUS_OK;
    bool is_deleted = operation == SQLITE_DELETE;
    struct buffer key = BUFFER_INIT;
    enum status status = STATUS_OK;
    for (int i = 0; i < key_count && !status; i++) {
        const char *text = (const char *)sqlite3_value_text(keys[i]);
        if (text)
            buffer_addf(&key, "%s%s", i ? "|" : "", text);
        else
            status = failure_set(store, SQLITE_NOMEM, error);
    }
    if (!status)
        status = statement_open(&st, store,
                                &queries[is_deleted ? CHANGESET_BURY : CHANGESET_UNBURY], error);
    if (!status) {
        statement_bind_text(st, ":table", table->name);
        statement_bind_text(st, ":key", key.text);
        if (is_deleted)
            statement_bind_now(st);
        status = statement_run(st, error);
    }
    buffer_release(&key);
    return status;
}

/* Removes the tombstone of a row that was inserted; leaves none for one that was deleted. */
static enum status unbury_row(struct store *store, const struct tracked_table *table, int operation,
                              sqlite3_value **keys, int key_count, struct error *error)
{
    return operation == SQLITE_INSERT ? bury_row(store, table, operation, keys, key_count, error)
                                      : STATUS_OK;
}

/* Finds out whether the changeset is of a sync: whether it changes what sync knows of rows. */
static enum status find_sync(bool *out, const struct changeset *changeset, struct store *store,
                             struct error *error)
{
    sqlite3_changeset_iter *change = NULL;
    *out = false;
    int rc = sqlite3changeset_start(&change, changeset->size, changeset->bytes);
    while (!rc && !*out && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *name;
        int columns;
        int operation;
        int indirect;
        rc = sqlite3changeset_op(change, &name, &columns, &operation, &indirect);
        const struct tracked_table *table = rc ? NULL : find_table(name);
        *out = table && table->is_sync;
    }
    int end = sqlite3changeset_finalize(change);
    if (!rc)
        rc = end;
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

enum status changeset_bury(const struct changeset *changeset, struct store *store, bool is_turned,
                           struct error *error)
{
    bool is_sync = false;
    enum status status = is_turned ? find_sync(&is_sync, changeset, store, error) : STATUS_OK;
    return status ? status : visit(changeset, store, is_sync ? unbury_row : bury_row, error);
}
