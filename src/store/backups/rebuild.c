#include "marrow/store/store.h"

#include <string.h>

#include "file/creation.h"
#include "file/seed.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/base/text.h"
#include "marrow/store/script.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/transaction.h"

struct rebuilding {
    struct store *store;
    void (*notify)(const char *line, void *payload);
    void *payload;
    int *findings;
    bool is_writable;
};

static void tell(const struct rebuilding *rebuilding, const char *line)
{
    (*rebuilding->findings)++;
    if (rebuilding->notify)
        rebuilding->notify(line, rebuilding->payload);
}

/* --- what comes with marrow --- */

/* Makes a hash of all rows that the SQL gives. */
static enum status hash_rows(uint64_t *out, struct store *store, const char *sql,
                             struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    *out = HASH_START;
    int rc = sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(stmt); i++) {
            const char *text = (const char *)sqlite3_column_text(stmt, i);
            *out = hash_add(*out, text ? text : "", text ? strlen(text) + 1 : 1);
        }
        rc = SQLITE_OK;
    }
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* Adds to the SQL the condition that a nutrient is one of the program's. An upgrade leaves others
 * where they are. */
static enum status add_codes(struct buffer *sql, struct store *own, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(own->db, "SELECT group_concat(quote(code)) FROM nutrient", -1,
                                &stmt, NULL);
    if (!rc)
        rc = sqlite3_step(stmt);
    const char *codes = rc == SQLITE_ROW ? (const char *)sqlite3_column_text(stmt, 0) : NULL;
    buffer_addf(sql, "SELECT * FROM nutrient WHERE code IN (%s) ORDER BY 1", codes ? codes : "");
    enum status status = rc == SQLITE_ROW ? STATUS_OK : failure_set(own, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* Compares rows with those of a new log. Does nothing where others already differ. */
static enum status compare_rows(bool *are_same, struct store *store, struct store *own,
                                const char *sql, struct error *error)
{
    uint64_t ours = 0;
    uint64_t there = 0;
    if (!*are_same)
        return STATUS_OK;
    enum status status = hash_rows(&ours, own, sql, error);
    if (!status)
        status = hash_rows(&there, store, sql, error);
    *are_same = ours == there;
    return status;
}

static enum status compare_seeds(bool *are_same, struct store *store, struct error *error)
{
    struct store *own;
    struct buffer known = BUFFER_INIT;
    *are_same = true;
    enum status status = creation_make_in_memory(&own, store->path, &script_program, error);
    if (status)
        return status;
    status = add_codes(&known, own, error);
    if (!status)
        status = compare_rows(are_same, store, own, known.text, error);
    if (!status)
        status = compare_rows(are_same, store, own,
                              "SELECT * FROM reference_intake ORDER BY 1, 2, 3, 4, 5", error);
    if (!status)
        status = compare_rows(are_same, store, own, "SELECT * FROM group_ceiling ORDER BY 1, 2, 3",
                              error);
    handle_close(own);
    buffer_release(&known);
    return status;
}

static enum status mend_seeds(const struct rebuilding *rebuilding, struct error *error)
{
    bool are_same;
    enum status status = compare_seeds(&are_same, rebuilding->store, error);
    if (status || are_same)
        return status;
    if (rebuilding->is_writable)
        status = seed_write(rebuilding->store, &script_program, error);
    if (!status)
        tell(rebuilding, rebuilding->is_writable
                             ? "the nutrients, reference intakes or ceilings that come with marrow "
                               "were missing or changed; they have been written again"
                             : "the nutrients, reference intakes or ceilings that come with marrow "
                               "are missing or changed; make the log writable and check again");
    return status;
}

/* --- records of deletion --- */

/* Every table with the text of its rows' keys, as tombstones have it. */
#define KEYED_TABLES                                                                               \
    "SELECT s.name, (SELECT group_concat('CAST(' || c.name || ' AS TEXT)', '||''|''||')"           \
    " FROM (SELECT name FROM pragma_table_info(s.name) WHERE pk > 0 ORDER BY pk) AS c)"            \
    " FROM sqlite_schema AS s WHERE s.type = 'table'"                                              \
    " AND s.name IN (SELECT table_name FROM tombstone)"

/* Takes away the tombstones of rows of one table that are there. */
static enum status mend_table(const struct rebuilding *rebuilding, const char *table,
                              const char *key, struct error *error)
{
    struct buffer where = BUFFER_INIT;
    struct buffer sql = BUFFER_INIT;
    int64_t count = 0;
    buffer_addf(&where, "FROM tombstone WHERE table_name = '%s' AND row_key IN (SELECT %s FROM %s)",
                table, key, table);
    buffer_addf(&sql, "SELECT count(*) %s", where.text);
    enum status status = handle_integer(&count, rebuilding->store, sql.text, error);
    buffer_clear(&sql);
    buffer_addf(&sql, "DELETE %s", where.text);
    if (!status && count > 0 && rebuilding->is_writable)
        status = handle_run(rebuilding->store, sql.text, error);
    if (!status && count > 0) {
        buffer_clear(&sql);
        buffer_addf(&sql, "%lld %s of %s %s recorded as deleted, but there; %s", (long long)count,
                    TEXT_PLURAL(count, "row", "rows"), table, TEXT_PLURAL(count, "is", "are"),
                    rebuilding->is_writable ? "the record has been taken away"
                                            : "make the log writable and check again");
        tell(rebuilding, sql.text);
    }
    buffer_release(&where);
    buffer_release(&sql);
    return status;
}

/* Adds the tables and their keys to the list, each with a NUL behind it. */
static enum status list_tables(struct buffer *out, struct store *store, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(store->db, KEYED_TABLES, -1, &stmt, NULL);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        for (int i = 0; i < 2; i++) {
            const char *text = (const char *)sqlite3_column_text(stmt, i);
            buffer_add(out, text ? text : "", text ? strlen(text) + 1 : 1);
        }
        rc = SQLITE_OK;
    }
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

static enum status mend_tombstones(const struct rebuilding *rebuilding, struct error *error)
{
    struct buffer tables = BUFFER_INIT;
    enum status status = list_tables(&tables, rebuilding->store, error);
    for (size_t at = 0; !status && at < tables.length;) {
        const char *table = tables.text + at;
        const char *key = table + strlen(table) + 1;
        at += strlen(table) + strlen(key) + 2;
        if (*key)
            status = mend_table(rebuilding, table, key, error);
    }
    buffer_release(&tables);
    return status;
}

enum status store_rebuild(int *findings, struct store *log,
                          void (*notify)(const char *line, void *payload), void *payload,
                          struct error *error)
{
    struct rebuilding rebuilding = { log, notify, payload, NULL, !log->is_read_only };
    rebuilding.findings = findings;
    enum status status = transaction_settle(log, error);
    if (status || log->is_unsound) /* the check of the shape tells of the tables */
        return status;
    status = mend_seeds(&rebuilding, error);
    return status ? status : mend_tombstones(&rebuilding, error);
}
