/* Takes the rows that can be read of a damaged log into a new one.
 *
 * A damaged page ends a scan. So each table is read from its beginning and from its end; then all
 * pages are read for its rows, whether anything leads to them or not; then each of its indexes,
 * which lie on other pages, names the rows that should be there. What can be named and not read is
 * lost, and counted. A placeholder stands for a food that is lost, so that the entries of it stay.
 */
#include <stdio.h>
#include <string.h>

#include "file/creation.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/backups.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"
#include "rubble.h"
#include "salvage_pages.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/recovery.h"
#include "sql/transaction.h"

/* The tables with rows of people, parents first, and the indexes that name their rows. The history
 * is left out: its steps are about rows that may be lost. */
static const struct source {
    const char *table;
    const char *order; /* the primary key */
    bool has_rowid;
    const char *indexes[4];
} sources[] = {
    { "food", "id", true, { "sqlite_autoindex_food_1" } }, /* of origin */
    { "food_version", "id", true, { "food_version_food", "food_version_source" } },
    { "food_nutrient", "food_version_id, nutrient", false, { NULL } },
    { "portion", "food_version_id, name", false, { NULL } },
    { "ingredient", "id", true, { "ingredient_recipe", "ingredient_used" } },
    { "meal", "id", true, { NULL } },
    { "course", "id", true, { "course_food" } },
    { "dose", "id", true, { "dose_course" } },
    { "entry", "id", true, { "entry_day", "entry_food" } },
    { "day", "day", false, { NULL } },
    { "day_meal", "day, meal_id", false, { NULL } },
    { "profile", "from_day", false, { NULL } },
    { "life_stage", "from_day", false, { NULL } },
    { "target", "id", true, { "target_nutrient" } },
    { "setting", "name", false, { NULL } },
    { "spacing", "id", true, { "spacing_course", "spacing_other" } },
    { "measurement", "id", true, { "measurement_kind" } },
    { "template", "id", true, { "template_meal" } },
    { "template_item", "id", true, { "template_item_template", "template_item_food" } },
    { "tombstone", "table_name, row_key", false, { NULL } },
};

#define SOURCE_COUNT (sizeof sources / sizeof *sources)

/* One table on its way from the damaged log to the new one. */
struct transfer {
    struct store *from;
    struct store *to;
    const struct source *source;
    struct buffer columns; /* those that both logs have: "id, day, meal_id" */
    sqlite3_stmt *insert;
    struct salvaged *result;
    const struct rubble *rubble; /* the pages of the damaged log */
    int64_t taken; /* through SQLite */
};

/* Lists the columns of the new log's table that the damaged one has too. Where its schema cannot be
 * read, all of them. */
static enum status list_columns(struct transfer *transfer, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    struct buffer probe = BUFFER_INIT;
    int rc = sqlite3_prepare_v2(transfer->to->db, "SELECT name FROM pragma_table_info(?)", -1,
                                &stmt, NULL);
    if (!rc)
        rc = sqlite3_bind_text(stmt, 1, transfer->source->table, -1, SQLITE_STATIC);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        sqlite3_stmt *column = NULL;
        const char *name = (const char *)sqlite3_column_text(stmt, 0);
        buffer_clear(&probe);
        buffer_addf(&probe, "SELECT %s FROM %s", name, transfer->source->table);
        if (!sqlite3_prepare_v2(transfer->from->db, probe.text, -1, &column, NULL))
            buffer_addf(&transfer->columns, "%s%s", transfer->columns.length ? ", " : "", name);
        sqlite3_finalize(column);
        rc = SQLITE_OK;
    }
    sqlite3_finalize(stmt);
    buffer_release(&probe);
    return rc == SQLITE_DONE ? STATUS_OK : failure_set(transfer->to, rc, error);
}

static enum status prepare_insert(struct transfer *transfer, struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    buffer_addf(&sql, "INSERT OR REPLACE INTO %s (%s) VALUES (?", transfer->source->table,
                transfer->columns.text);
    for (const char *at = transfer->columns.text; (at = strchr(at, ',')); at++)
        buffer_add_text(&sql, ", ?");
    buffer_add_text(&sql, ")");
    int rc = sqlite3_prepare_v2(transfer->to->db, sql.text, -1, &transfer->insert, NULL);
    buffer_release(&sql);
    return rc ? failure_set(transfer->to, rc, error) : STATUS_OK;
}

/* Writes the row that the statement is at to the new log. */
static enum status take_row(struct transfer *transfer, sqlite3_stmt *row, struct error *error)
{
    int rc = SQLITE_OK;
    for (int i = 0; !rc && i < sqlite3_column_count(row); i++)
        rc = sqlite3_bind_value(transfer->insert, i + 1, sqlite3_column_value(row, i));
    if (!rc)
        rc = sqlite3_step(transfer->insert);
    (void)sqlite3_reset(transfer->insert); /* the step has reported its error */
    transfer->taken += rc == SQLITE_DONE;
    if (rc == SQLITE_DONE)
        return STATUS_OK;
    if ((rc & 0xFF) == SQLITE_CONSTRAINT || (rc & 0xFF) == SQLITE_MISMATCH) {
        transfer->result->refused++;
        return STATUS_OK;
    }
    return failure_set(transfer->to, rc, error);
}

/* Reads the rows that the SQL gives until their end or a damaged page. *is_whole: it was the
 * end. */
static enum status take_rows(bool *is_whole, struct transfer *transfer, const char *order,
                             const char *direction, struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    sqlite3_stmt *rows = NULL;
    enum status status = STATUS_OK;
    buffer_addf(&sql, "SELECT %s FROM %s NOT INDEXED ORDER BY %s %s", transfer->columns.text,
                transfer->source->table, order, direction);
    transfer->from->progress = 0;
    int rc = sqlite3_prepare_v2(transfer->from->db, sql.text, -1, &rows, NULL);
    while (!rc && !status && (rc = sqlite3_step(rows)) == SQLITE_ROW) {
        status = take_row(transfer, rows, error);
        rc = SQLITE_OK;
    }
    *is_whole = rc == SQLITE_DONE;
    sqlite3_finalize(rows);
    buffer_release(&sql);
    return status;
}

/* Reads a row by its id. Counts it as lost where that fails. */
static enum status take_named(struct transfer *transfer, sqlite3_stmt *by_id, int64_t id,
                              struct error *error)
{
    enum status status = STATUS_OK;
    int rc = sqlite3_bind_int64(by_id, 1, id);
    if (!rc)
        rc = sqlite3_step(by_id);
    if (rc == SQLITE_ROW)
        status = take_row(transfer, by_id, error);
    else
        transfer->result->lost++;
    (void)sqlite3_reset(by_id); /* the step has reported its error */
    return status;
}

static bool is_taken(sqlite3_stmt *find, int64_t id)
{
    bool is_there = !sqlite3_bind_int64(find, 1, id) && sqlite3_step(find) == SQLITE_ROW;
    (void)sqlite3_reset(find);
    return is_there;
}

/* Goes through an index for the ids of rows that are not taken yet. */
static enum status take_by_index(bool *is_whole, struct transfer *transfer, const char *index,
                                 struct error *error)
{
    const char *table = transfer->source->table;
    struct buffer sql = BUFFER_INIT;
    sqlite3_stmt *ids = NULL;
    sqlite3_stmt *by_id = NULL;
    sqlite3_stmt *find = NULL;
    enum status status = STATUS_OK;
    transfer->from->progress = 0;
    buffer_addf(&sql, "SELECT rowid FROM %s INDEXED BY %s", table, index);
    int rc = sqlite3_prepare_v2(transfer->from->db, sql.text, -1, &ids, NULL);
    buffer_clear(&sql);
    buffer_addf(&sql, "SELECT %s FROM %s NOT INDEXED WHERE rowid = ?", transfer->columns.text,
                table);
    if (!rc)
        rc = sqlite3_prepare_v2(transfer->from->db, sql.text, -1, &by_id, NULL);
    buffer_clear(&sql);
    buffer_addf(&sql, "SELECT 1 FROM %s WHERE rowid = ?", table);
    if (!rc)
        rc = sqlite3_prepare_v2(transfer->to->db, sql.text, -1, &find, NULL);
    while (!rc && !status && (rc = sqlite3_step(ids)) == SQLITE_ROW) {
        int64_t id = sqlite3_column_int64(ids, 0);
        if (!is_taken(find, id))
            status = take_named(transfer, by_id, id, error);
        rc = SQLITE_OK;
    }
    *is_whole = rc == SQLITE_DONE;
    sqlite3_finalize(ids);
    sqlite3_finalize(by_id);
    sqlite3_finalize(find);
    buffer_release(&sql);
    return status;
}

/* Reads the pages for rows of the table. */
static enum status take_pages(struct transfer *transfer, struct error *error)
{
    return salvage_pages_take(transfer->to, transfer->source->table, transfer->source->has_rowid,
                              transfer->taken == 0, transfer->rubble, error);
}

/* Reads what a scan from the beginning left: from the end, from the pages, then by the indexes. */
static enum status take_rest(struct transfer *transfer, struct error *error)
{
    bool is_whole = false;
    struct buffer order = BUFFER_INIT;
    for (const char *at = transfer->source->order; *at; at++) {
        if (*at == ',')
            buffer_add_text(&order, " DESC");
        buffer_add_char(&order, *at);
    }
    enum status status = take_rows(&is_whole, transfer, order.text, "DESC", error);
    buffer_release(&order);
    if (!status)
        status = take_pages(transfer, error);
    is_whole = false;
    for (size_t i = 0; !status && !is_whole && transfer->source->indexes[i]; i++) {
        transfer->result->lost = 0; /* each index names them all again */
        transfer->result->refused = 0;
        status = take_by_index(&is_whole, transfer, transfer->source->indexes[i], error);
    }
    transfer->result->is_cut = !is_whole;
    return status;
}

static enum status take_table(struct salvaged *out, struct store *from, struct store *to,
                              const struct source *source, const struct rubble *rubble,
                              struct error *error)
{
    struct transfer transfer = { from, to, source, BUFFER_INIT, NULL, out, rubble, 0 };
    bool is_whole = false;
    *out = (struct salvaged){ .table = source->table };
    enum status status = list_columns(&transfer, error);
    if (!status && transfer.columns.length == 0) {
        struct error ignored = ERROR_INIT;
        int64_t parts; /* a log of an older marrow may lack the table */
        out->is_cut = handle_integer(&parts, from, "SELECT count(*) FROM sqlite_schema", &ignored);
        buffer_release(&transfer.columns);
        return take_pages(&transfer, error);
    }
    if (!status)
        status = prepare_insert(&transfer, error);
    if (!status)
        status = take_rows(&is_whole, &transfer, source->order, "", error);
    if (!status && !is_whole) {
        out->refused = 0;
        status = take_rest(&transfer, error);
    }
    sqlite3_finalize(transfer.insert);
    buffer_release(&transfer.columns);
    return status;
}

/* Removes rows that refer to rows that were lost, until none is left. */
static enum status remove_orphans(struct salvaged *out, struct store *to, struct error *error)
{
    char find[256];
    char sql[256];
    int64_t is_left;
    enum status status = STATUS_OK;
    const char *table = out->table;
    snprintf(find, sizeof find, "SELECT count(*) FROM pragma_foreign_key_check('%s')", table);
    status = handle_integer(&is_left, to, find, error);
    if (status || !is_left)
        return status;
    for (size_t i = 0; i < SOURCE_COUNT; i++) {
        const struct source *source = &sources[i];
        if (strcmp(source->table, table) != 0)
            continue;
        if (source->has_rowid)
            snprintf(
                sql, sizeof sql,
                "DELETE FROM %s WHERE rowid IN (SELECT rowid FROM pragma_foreign_key_check('%s'))",
                table, table);
        else if (strncmp(source->order, "food_version_id", 15) == 0)
            snprintf(sql, sizeof sql,
                     "DELETE FROM %s WHERE food_version_id NOT IN (SELECT id FROM food_version)",
                     table);
        else
            snprintf(sql, sizeof sql, "DELETE FROM %s WHERE meal_id NOT IN (SELECT id FROM meal)",
                     table);
        status = handle_run(to, sql, error);
        if (!status)
            out->refused += sqlite3_changes64(to->db);
    }
    return status;
}

static enum status count_rows(struct salvaged *out, struct store *to, struct error *error)
{
    char sql[96];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", out->table);
    return handle_integer(&out->taken, to, sql, error);
}

/* Removes what the pages cannot tell apart: rows of `setting` and `tombstone` have the same types.
 * A tombstone names a table, and no setting does. */
#define TELL_APART                                                                                 \
    "DELETE FROM setting WHERE name IN (SELECT name FROM sqlite_schema);"                          \
    "DELETE FROM food_nutrient WHERE nutrient NOT IN (SELECT code FROM nutrient);"                 \
    "DELETE FROM target WHERE nutrient NOT IN (SELECT code FROM nutrient);"                        \
    "DELETE FROM tombstone WHERE table_name NOT IN (SELECT name FROM sqlite_schema)"

/* Fills what is missing with placeholders, and removes what still refers to nothing. */
static enum status settle(struct salvaged *out, size_t count, struct store *to,
                          const struct rubble *rubble, struct error *error)
{
    int64_t entries = 0;
    enum status status = handle_run(to, TELL_APART, error);
    if (!status)
        status = salvage_pages_fill(&entries, to, rubble, error);
    for (size_t i = 0; !status && i < count; i++)
        if (strcmp(out[i].table, "entry") == 0)
            out[i].nameless = entries;
    for (size_t round = 0; !status && round < 4; round++) /* parents, then what refers to them */
        for (size_t i = 0; !status && i < count; i++)
            status = remove_orphans(&out[i], to, error);
    for (size_t i = 0; !status && i < count; i++)
        status = count_rows(&out[i], to, error);
    return status;
}

static enum status take_all(struct salvaged *out, size_t *count, struct store *from,
                            struct store *to, const struct rubble *rubble, struct error *error)
{
    (void)sqlite3_db_config(to->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, (int *)NULL);
    enum status status = handle_run(to, "BEGIN IMMEDIATE", error);
    for (*count = 0; !status && *count < SOURCE_COUNT; (*count)++)
        status = take_table(&out[*count], from, to, &sources[*count], rubble, error);
    if (!status)
        status = settle(out, *count, to, rubble, error);
    if (!status)
        status = handle_run(to, "COMMIT", error);
    if (status)
        transaction_roll_back(to);
    return status;
}

#define VERSION_MOST 10000 /* of any marrow; a higher one is damage */

/* Opens the damaged log to read it, as far as SQLite can. A journal beside it is copied aside with
 * the log before it is rolled back. */
static enum status open_damaged(struct store **out, const char *path, struct error *error)
{
    int version;
    struct buffer journal = BUFFER_INIT;
    buffer_addf(&journal, "%s-journal", path);
    int flags = path_exists(journal.text) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    buffer_release(&journal);
    enum status status = handle_open(out, path, STORE_LOG, flags, error);
    if (status)
        return status;
    struct error ignored = ERROR_INIT;
    if (handle_identify(&version, *out, &ignored) == STATUS_OK &&
        version > script_version(&script_program) && version < VERSION_MOST)
        status = error_set(error, STATUS_UNUSABLE, "%s was written by a newer marrow", path);
    if (!status)
        status = recovery_guard(*out, error);
    if (!status && handle_configure(*out, error) && !(*out)->is_damaged)
        status = error->status;
    if (status)
        handle_close(*out);
    return status;
}

/* Returns how much was taken of what a person logged, made or took. */
static int64_t count_taken(const struct salvaged *tables, size_t count)
{
    int64_t taken = 0;
    for (size_t i = 0; i < count; i++)
        if (strcmp(tables[i].table, "meal") != 0) /* a new log has five */
            taken += tables[i].taken;
    return taken;
}

enum status backups_salvage(struct salvaged out[BACKUPS_SALVAGED_MAX], size_t *count,
                            const char *from, const char *to, struct error *error)
{
    _Static_assert(SOURCE_COUNT <= BACKUPS_SALVAGED_MAX, "room for each table");
    struct store *damaged;
    struct store *new = NULL;
    struct rubble rubble;
    bool made = false;
    *count = 0;
    enum status status = open_damaged(&damaged, from, error);
    if (status)
        return status;
    status = rubble_load(&rubble, from, error);
    if (!status)
        status = creation_make(&made, to, &script_program, error);
    if (!status && !made)
        status = error_set(error, STATUS_IO, "%s already exists; choose another name", to);
    if (!status)
        status = store_open_log(&new, NULL, to, STORE_MAKES_NOTHING, error);
    if (!status)
        status = take_all(out, count, damaged, new, &rubble, error);
    if (!status && count_taken(out, *count) == 0)
        status = error_set(error, STATUS_UNUSABLE,
                           "nothing of %s can be read; restore a backup: marrow restore", from);
    rubble_release(&rubble);
    handle_close(damaged);
    if (new)
        handle_close(new);
    if (status && made)
        (void)remove(to);
    return status;
}
