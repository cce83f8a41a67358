#include "marrow/store/rows.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "history/changeset.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "sql/failure.h"
#include "sql/handle.h"

/* What is of a device, not of a person (PART_DEVICE_SETTINGS). */
#define DEVICE_SETTINGS "'mouse','colour','backups','backup_folder','sync_folder'"

#define KEYS_MOST 2

/* What is known of a table, and its statements. */
struct rows_shape {
    const char *name;
    char columns[ROWS_CELLS_MOST][40];
    size_t count;
    size_t keys[KEYS_MOST]; /* places of the columns of its key, in the key's order */
    size_t key_count;
    bool has_day;
    bool has_modified_at;
    size_t cell_count; /* of the rows that the statements are for */
    sqlite3_stmt *insert;
    sqlite3_stmt *update;
};

struct rows_alias {
    int64_t id; /* of a food in the file */
    int64_t own; /* the log's */
};

struct rows_writer {
    struct store *log;
    struct rows_shape shapes[TRACKED_TABLE_COUNT];
    size_t shape_count;
    struct rows_alias *aliases;
    size_t alias_count;
    size_t alias_room;
};

const char *rows_table(size_t index)
{
    for (size_t i = 0; i < TRACKED_TABLE_COUNT; i++) {
        if (!changeset_tables[i].is_sync && index-- == 0)
            return changeset_tables[i].name;
    }
    return NULL;
}

int rows_version(const struct store *log)
{
    return (int)log->version;
}

/* --- shapes --- */

static void add_column(struct rows_shape *shape, const char *name, int key)
{
    if (shape->count == ROWS_CELLS_MOST)
        return;
    snprintf(shape->columns[shape->count], sizeof shape->columns[0], "%s", name);
    if (key > 0 && key <= KEYS_MOST) {
        shape->keys[key - 1] = shape->count;
        shape->key_count++;
    }
    shape->has_day = shape->has_day || strcmp(name, "day") == 0;
    shape->has_modified_at = shape->has_modified_at || strcmp(name, "modified_at") == 0;
    shape->count++;
}

/* Loads the shape of a table, which is one of ours. */
static enum status load_shape(struct rows_shape *out, struct store *log, const char *table,
                              struct error *error)
{
    sqlite3_stmt *stmt;
    *out = (struct rows_shape){ .name = table };
    int rc = sqlite3_prepare_v2(log->db, "SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid",
                                -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_bind_text(stmt, 1, table, -1, SQLITE_STATIC);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        add_column(out, (const char *)sqlite3_column_text(stmt, 0), sqlite3_column_int(stmt, 1));
        rc = 0;
    }
    sqlite3_finalize(stmt);
    return rc == SQLITE_DONE ? STATUS_OK : failure_set(log, rc, error);
}

static void add_columns(struct buffer *sql, const struct rows_shape *shape)
{
    for (size_t i = 0; i < shape->count; i++)
        buffer_addf(sql, "%s%s", i ? ", " : "", shape->columns[i]);
}

static enum status prepare(sqlite3_stmt **out, struct store *log, const struct buffer *sql,
                           struct error *error)
{
    int rc = sqlite3_prepare_v2(log->db, sql->text, (int)sql->length, out, NULL);
    return rc ? failure_set(log, rc, error) : STATUS_OK;
}

/* --- reading --- */

static void read_cell(struct rows_cell *out, sqlite3_stmt *stmt, int at, const char *column)
{
    *out = (struct rows_cell){ .column = column };
    switch (sqlite3_column_type(stmt, at)) {
    case SQLITE_INTEGER:
        out->kind = ROWS_INTEGER;
        out->integer = sqlite3_column_int64(stmt, at);
        break;
    case SQLITE_FLOAT:
        out->kind = ROWS_REAL;
        out->real = sqlite3_column_double(stmt, at);
        break;
    case SQLITE_TEXT:
        out->kind = ROWS_TEXT;
        out->text = (const char *)sqlite3_column_text(stmt, at);
        break;
    default:
        out->kind = ROWS_NULL;
        break;
    }
}

static void write_query(struct buffer *sql, const struct rows_shape *shape)
{
    buffer_add_text(sql, "SELECT ");
    add_columns(sql, shape);
    buffer_addf(sql, " FROM %s WHERE ", shape->name);
    if (strcmp(shape->name, "setting") == 0)
        buffer_add_text(sql, "name NOT IN (" DEVICE_SETTINGS ") AND ");
    if (strcmp(shape->name, "dose") == 0)
        buffer_add_text(sql, "(day BETWEEN ?1 AND ?2 OR id IN (SELECT dose_id FROM entry"
                             " WHERE day BETWEEN ?1 AND ?2))");
    else
        buffer_add_text(sql, shape->has_day ? "day BETWEEN ?1 AND ?2" : "?1 <= ?2");
    buffer_add_text(sql, " ORDER BY ");
    for (size_t i = 0; i < shape->key_count; i++)
        buffer_addf(sql, "%s%s", i ? ", " : "", shape->columns[shape->keys[i]]);
}

static enum status take_rows(sqlite3_stmt *stmt, const struct rows_shape *shape, struct store *log,
                             enum status (*take)(const struct rows_cell *cells, size_t count,
                                                 void *payload, struct error *error),
                             void *payload, struct error *error)
{
    struct rows_cell cells[ROWS_CELLS_MOST];
    int rc;
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        for (size_t i = 0; i < shape->count; i++)
            read_cell(&cells[i], stmt, (int)i, shape->columns[i]);
        enum status status = take(cells, shape->count, payload, error);
        if (status)
            return status;
    }
    return rc == SQLITE_DONE ? STATUS_OK : failure_set(log, rc, error);
}

enum status rows_read(struct store *log, const char *table, const char *from, const char *to,
                      enum status (*take)(const struct rows_cell *cells, size_t count,
                                          void *payload, struct error *error),
                      void *payload, struct error *error)
{
    struct rows_shape shape;
    struct buffer sql = BUFFER_INIT;
    sqlite3_stmt *stmt = NULL;
    enum status status = load_shape(&shape, log, table, error);
    if (!status) {
        write_query(&sql, &shape);
        status = prepare(&stmt, log, &sql, error);
    }
    if (!status && (sqlite3_bind_text(stmt, 1, from, -1, SQLITE_STATIC) ||
                    sqlite3_bind_text(stmt, 2, to, -1, SQLITE_STATIC)))
        status = failure_set(log, SQLITE_NOMEM, error);
    if (!status)
        status = take_rows(stmt, &shape, log, take, payload, error);
    sqlite3_finalize(stmt);
    buffer_release(&sql);
    return status;
}

/* --- writing --- */

enum status rows_begin(struct rows_writer **out, struct store *log, struct error *error)
{
    enum status status = handle_run(log, "PRAGMA defer_foreign_keys = ON", error);
    *out = NULL;
    if (status)
        return status;
    *out = xcalloc(1, sizeof **out);
    (*out)->log = log;
    return STATUS_OK;
}

static bool has_cell(const struct rows_cell *cells, size_t count, const char *column)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(cells[i].column, column) == 0)
            return true;
    }
    return false;
}

static void add_cells(struct buffer *sql, const struct rows_cell *cells, size_t count,
                      const char *before)
{
    for (size_t i = 0; i < count; i++)
        buffer_addf(sql, "%s%s%s", i ? ", " : "", before, cells[i].column);
}

/* Makes the statements for rows that have these cells; columns that they lack get their defaults.
 */
static enum status prepare_shape(struct rows_shape *shape, struct store *log,
                                 const struct rows_cell *cells, size_t count, struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    sqlite3_finalize(shape->insert);
    sqlite3_finalize(shape->update);
    shape->insert = shape->update = NULL;
    shape->cell_count = count;
    buffer_addf(&sql, "INSERT INTO %s (", shape->name);
    add_cells(&sql, cells, count, "");
    buffer_add_text(&sql, ") VALUES (");
    add_cells(&sql, cells, count, ":");
    buffer_add_text(&sql, ") ON CONFLICT (");
    for (size_t i = 0; i < shape->key_count; i++)
        buffer_addf(&sql, "%s%s", i ? ", " : "", shape->columns[shape->keys[i]]);
    buffer_add_text(&sql, ") DO NOTHING");
    enum status status = prepare(&shape->insert, log, &sql, error);
    buffer_clear(&sql);
    buffer_addf(&sql, "UPDATE %s SET (", shape->name);
    add_cells(&sql, cells, count, "");
    buffer_add_text(&sql, ") = (");
    add_cells(&sql, cells, count, ":");
    buffer_add_text(&sql, ") WHERE modified_at < :modified_at");
    for (size_t i = 0; i < shape->key_count; i++)
        buffer_addf(&sql, " AND %s = :%s", shape->columns[shape->keys[i]],
                    shape->columns[shape->keys[i]]);
    if (!status && shape->has_modified_at && has_cell(cells, count, "modified_at"))
        status = prepare(&shape->update, log, &sql, error);
    buffer_release(&sql);
    return status;
}

static enum status find_shape(struct rows_shape **out, struct rows_writer *writer,
                              const char *table, struct error *error)
{
    const char *name = NULL;
    for (size_t i = 0; i < writer->shape_count; i++) {
        if (strcmp(writer->shapes[i].name, table) == 0) {
            *out = &writer->shapes[i];
            return STATUS_OK;
        }
    }
    for (size_t i = 0; (name = rows_table(i)) && strcmp(name, table) != 0;)
        i++;
    if (!name)
        return error_set(error, STATUS_INVALID, "a log has no table '%.40s'", table);
    *out = &writer->shapes[writer->shape_count++];
    return load_shape(*out, writer->log, name, error);
}

static int bind_cell(sqlite3_stmt *stmt, const struct rows_cell *cell)
{
    char name[48];
    snprintf(name, sizeof name, ":%s", cell->column);
    int at = sqlite3_bind_parameter_index(stmt, name);
    switch (cell->kind) {
    case ROWS_INTEGER:
        return sqlite3_bind_int64(stmt, at, cell->integer);
    case ROWS_REAL:
        return sqlite3_bind_double(stmt, at, cell->real);
    case ROWS_TEXT:
        return sqlite3_bind_text(stmt, at, cell->text, -1, SQLITE_TRANSIENT);
    case ROWS_NULL:
        break;
    }
    return sqlite3_bind_null(stmt, at);
}

/* Runs a statement with the cells. *changes gets how many rows it changed. */
static enum status run(int *changes, struct store *log, sqlite3_stmt *stmt,
                       const struct rows_cell *cells, size_t count, struct error *error)
{
    int rc = sqlite3_reset(stmt);
    sqlite3_clear_bindings(stmt);
    for (size_t i = 0; !rc && i < count; i++)
        rc = bind_cell(stmt, &cells[i]);
    if (!rc)
        rc = sqlite3_step(stmt);
    *changes = sqlite3_changes(log->db);
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(log, rc, error);
    sqlite3_reset(stmt);
    return status;
}

static bool has_column(const struct rows_shape *shape, const char *column)
{
    for (size_t i = 0; i < shape->count; i++) {
        if (strcmp(shape->columns[i], column) == 0)
            return true;
    }
    return false;
}

static struct rows_cell *find_cell(struct rows_cell *cells, size_t count, const char *column)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(cells[i].column, column) == 0)
            return &cells[i];
    }
    return NULL;
}

static enum status check_cells(const struct rows_shape *shape, const struct rows_cell *cells,
                               size_t count, struct error *error)
{
    for (size_t i = 0; i < count; i++) {
        if (!has_column(shape, cells[i].column))
            return error_set(error, STATUS_INVALID, "the table %s has no column '%.40s'",
                             shape->name, cells[i].column);
    }
    if (count > ROWS_CELLS_MOST || count < shape->key_count)
        return error_set(error, STATUS_INVALID, "the row does not fit the table %s", shape->name);
    return STATUS_OK;
}

static void add_alias(struct rows_writer *writer, int64_t id, int64_t own)
{
    if (writer->alias_count == writer->alias_room) {
        writer->alias_room = writer->alias_room ? 2 * writer->alias_room : 64;
        writer->aliases = xrealloc(writer->aliases, writer->alias_room * sizeof *writer->aliases);
    }
    writer->aliases[writer->alias_count++] = (struct rows_alias){ id, own };
}

/* Finds the food of the log that has the key under another id; 0: none. */
static enum status find_namesake(int64_t *out, struct store *log, const char *origin, int64_t id,
                                 struct error *error)
{
    sqlite3_stmt *stmt;
    *out = 0;
    int rc = sqlite3_prepare_v2(log->db, "SELECT id FROM food WHERE origin = ?1 AND id <> ?2", -1,
                                &stmt, NULL);
    if (!rc)
        rc = sqlite3_bind_text(stmt, 1, origin, -1, SQLITE_STATIC);
    if (!rc)
        rc = sqlite3_bind_int64(stmt, 2, id);
    if (!rc)
        rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        *out = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : failure_set(log, rc, error);
}

/* Settles a food whose key another food of the log has. *is_done gets whether it is that food. An
 * own food gets the next number, in `origin`. */
static enum status settle_food(bool *is_done, char origin[40], struct rows_writer *writer,
                               struct rows_cell *cells, size_t count, struct error *error)
{
    int64_t other = 0;
    int64_t number = 0;
    struct rows_cell *id = find_cell(cells, count, "id");
    struct rows_cell *key = find_cell(cells, count, "origin");
    *is_done = false;
    if (!id || !key || id->kind != ROWS_INTEGER || key->kind != ROWS_TEXT)
        return STATUS_OK;
    enum status status = find_namesake(&other, writer->log, key->text, id->integer, error);
    if (status || !other)
        return status;
    if (strncmp(key->text, "own:", 4) != 0) {
        add_alias(writer, id->integer, other);
        *is_done = true;
        return STATUS_OK;
    }
    status = handle_integer(&number, writer->log,
                            "SELECT max(CAST(substr(origin, 5) AS INTEGER)) + 1 FROM food"
                            " WHERE origin >= 'own:' AND origin < 'own;'",
                            error);
    snprintf(origin, 40, "own:%" PRId64, number);
    key->text = origin;
    return status;
}

/* Points the version of a food to the log's food that it is. */
static void follow_alias(const struct rows_writer *writer, struct rows_cell *cells, size_t count)
{
    struct rows_cell *food = find_cell(cells, count, "food_id");
    for (size_t i = 0; food && i < writer->alias_count; i++) {
        if (writer->aliases[i].id == food->integer)
            food->integer = writer->aliases[i].own;
    }
}

enum status rows_put(enum rows_outcome *out, struct rows_writer *writer, const char *table,
                     const struct rows_cell *cells, size_t count, struct error *error)
{
    struct rows_shape *shape = NULL;
    struct rows_cell copies[ROWS_CELLS_MOST];
    char origin[40];
    bool is_done = false;
    int changes = 0;
    enum status status = find_shape(&shape, writer, table, error);
    if (!status)
        status = check_cells(shape, cells, count, error);
    if (!status && (!shape->insert || shape->cell_count != count))
        status = prepare_shape(shape, writer->log, cells, count, error);
    if (status)
        return status;
    memcpy(copies, cells, count * sizeof *cells);
    if (strcmp(table, "food") == 0)
        status = settle_food(&is_done, origin, writer, copies, count, error);
    else if (strcmp(table, "food_version") == 0)
        follow_alias(writer, copies, count);
    *out = ROWS_THERE;
    if (status || is_done)
        return status;
    status = run(&changes, writer->log, shape->insert, copies, count, error);
    if (!status && changes > 0) {
        *out = ROWS_ADDED;
    } else if (!status && shape->update) {
        status = run(&changes, writer->log, shape->update, copies, count, error);
        *out = changes > 0 ? ROWS_CHANGED : ROWS_THERE;
    }
    return status;
}

/* Looks for a row that refers to one that is not there. */
static enum status check_references(struct store *log, struct error *error)
{
    sqlite3_stmt *stmt;
    enum status status = STATUS_OK;
    int rc = sqlite3_prepare_v2(log->db, "SELECT \"table\", parent FROM pragma_foreign_key_check",
                                -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        status = error_set(error, STATUS_INVALID,
                           "a row of the table %s needs one of %s that is not in the file",
                           sqlite3_column_text(stmt, 0), sqlite3_column_text(stmt, 1));
    sqlite3_finalize(stmt);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? status : failure_set(log, rc, error);
}

enum status rows_end(struct rows_writer *writer, enum status status, struct error *error)
{
    if (!status)
        status = check_references(writer->log, error);
    for (size_t i = 0; i < writer->shape_count; i++) {
        sqlite3_finalize(writer->shapes[i].insert);
        sqlite3_finalize(writer->shapes[i].update);
    }
    free(writer->aliases);
    free(writer);
    return status;
}
