/* sample.h - rows for the store's tests, written through real actions. */
#ifndef MARROW_TESTS_STORE_SAMPLE_H
#define MARROW_TESTS_STORE_SAMPLE_H

#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "history/changeset.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/store/action.h"
#include "marrow/store/history.h"
#include "marrow/store/store.h"
#include "sql/handle.h"

#define SAMPLE_FOOD                                                                                \
    "INSERT INTO food (id, origin, kind, modified_at) VALUES (100, 'own:1', 'food', 't');"         \
    "INSERT INTO food_version (id, food_id, name, basis, fortified, source, made_at, modified_at)" \
    " VALUES (200, 100, 'Spinach, raw', 'g', 0, 'fdc:168462', 't', 't');"                          \
    "INSERT INTO food_nutrient (food_version_id, nutrient, amount) VALUES (200, 'magnesium', 79);" \
    "INSERT INTO portion (food_version_id, name, amount, position) VALUES (200, 'cup', 30, 1);"

/* One entry of 180 g by its id. */
#define SAMPLE_ENTRY(id)                                                                           \
    "INSERT INTO entry (id, day, minute, meal_id, food_version_id, amount, measure, modified_at)"  \
    " VALUES (" #id ", '2026-11-19', 750, 2, 200, 180, '180 g', 't');"

/* Runs SQL as one action. */
static inline enum status sample_act(struct store *store, const char *label, const char *sql,
                                     struct error *error)
{
    enum status status = action_begin(store, error);
    if (status)
        return status;
    status = handle_run(store, sql, error);
    if (status) {
        action_abort(store);
        return status;
    }
    return action_commit(store, label, error);
}

static inline int64_t sample_integer(struct store *store, const char *sql)
{
    struct error error = ERROR_INIT;
    int64_t value;
    assert_ok(handle_integer(&value, store, sql, &error));
    return value;
}

/* Makes a new log at path (a fixture path) with one food. */
static inline struct store *sample_log(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error));
    assert_ok(sample_act(store, "Add Spinach, raw", SAMPLE_FOOD, &error));
    return store;
}

static inline struct store *sample_open(const char *path)
{
    struct error error = ERROR_INIT;
    struct store *store;
    assert_ok(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error));
    return store;
}

/* Undoes or redoes one step. */
static inline enum status sample_undo(struct store *store, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct history_step step;
    enum status status = history_undo(&step, &arena, store, error);
    arena_release(&arena);
    return status;
}

static inline enum status sample_redo(struct store *store, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct history_step step;
    enum status status = history_redo(&step, &arena, store, error);
    arena_release(&arena);
    return status;
}

/* Asserts that the file is sound, including its references. */
static inline void sample_assert_sound(struct store *store)
{
    struct error error = ERROR_INIT;
    int findings;
    assert_ok(store_check(&findings, store, true, NULL, NULL, &error));
    assert_int_equal(findings, 0);
}

static inline void sample_dump_rows(struct buffer *out, sqlite3 *db, const char *sql)
{
    sqlite3_stmt *stmt;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    while (sqlite3_step(stmt) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(stmt); i++)
            buffer_addf(out, "%s|", (const char *)sqlite3_column_text(stmt, i));
        buffer_add_char(out, '\n');
    }
    sqlite3_finalize(stmt);
}

/* Returns all rows of all tables that people change, without their times of change. The caller
 * frees. */
static inline char *sample_dump(struct store *store)
{
    struct buffer out = BUFFER_INIT;
    for (size_t i = 0; i < TRACKED_TABLE_COUNT; i++) {
        struct buffer sql = BUFFER_INIT;
        sqlite3_stmt *stmt;
        buffer_addf(&sql, "SELECT name FROM pragma_table_info('%s') WHERE name <> 'modified_at'",
                    changeset_tables[i].name);
        assert_int_equal(sqlite3_prepare_v2(store->db, sql.text, -1, &stmt, NULL), SQLITE_OK);
        buffer_clear(&sql);
        buffer_add_text(&sql, "SELECT ");
        while (sqlite3_step(stmt) == SQLITE_ROW)
            buffer_addf(&sql, "quote(%s), ", (const char *)sqlite3_column_text(stmt, 0));
        sqlite3_finalize(stmt);
        buffer_addf(&sql, "'' FROM %s ORDER BY 1, 2", changeset_tables[i].name);
        buffer_addf(&out, "%s\n", changeset_tables[i].name);
        sample_dump_rows(&out, store->db, sql.text);
        buffer_release(&sql);
    }
    return buffer_detach(&out);
}

/* Returns these rows, the steps of the history and the tombstones. The caller frees. */
static inline char *sample_dump_all(struct store *store)
{
    struct buffer out = BUFFER_INIT;
    char *rows = sample_dump(store);
    buffer_add_text(&out, rows);
    free(rows);
    sample_dump_rows(&out, store->db,
                     "SELECT id, label, undone, length(changeset) FROM history ORDER BY id");
    sample_dump_rows(&out, store->db, "SELECT table_name, row_key FROM tombstone ORDER BY 1, 2");
    return buffer_detach(&out);
}

/* Appends SQL without comments, without blanks between words and signs, and without the quotes that
 * renaming adds. */
static inline void sample_add_normalised(struct buffer *out, const char *sql)
{
    for (const char *c = sql; *c; c++) {
        if (c[0] == '-' && c[1] == '-')
            while (c[1] && c[1] != '\n')
                c++;
        else if (!strchr(" \n\t\"", *c))
            buffer_add_char(out, *c);
    }
    buffer_add_char(out, '\n');
}

/* Returns the schema in a form in which a rebuilt table equals a new one. The caller frees. */
static inline char *sample_schema(struct store *store)
{
    struct buffer out = BUFFER_INIT;
    sqlite3_stmt *stmt;
    assert_int_equal(sqlite3_prepare_v2(store->db,
                                        "SELECT type || name || tbl_name || coalesce(sql, '')"
                                        " FROM sqlite_schema ORDER BY type, name",
                                        -1, &stmt, NULL),
                     SQLITE_OK);
    while (sqlite3_step(stmt) == SQLITE_ROW)
        sample_add_normalised(&out, (const char *)sqlite3_column_text(stmt, 0));
    sqlite3_finalize(stmt);
    sample_dump_rows(
        &out, store->db,
        "SELECT t.name, x.cid, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden"
        " FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) x"
        " WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1, 2");
    return buffer_detach(&out);
}

#endif
