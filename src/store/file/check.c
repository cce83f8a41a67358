#include <stdlib.h>
#include <string.h>

#include "content.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"
#include "shape.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/transaction.h"

/* Passes findings on and counts them. */
struct listener {
    void (*notify)(const char *line, void *payload);
    void *payload;
    int findings;
};

static void tell(struct listener *listener, const char *line)
{
    listener->findings++;
    if (listener->notify)
        listener->notify(line, listener->payload);
}

/* Steps to the next row. A page that can't be read is reported as a finding and ends the rows. */
static bool next_row(sqlite3_stmt *stmt, struct store *store, struct listener *listener,
                     enum status *status, struct error *error)
{
    int rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        return true;
    if ((rc & 0xFF) == SQLITE_CORRUPT || (rc & 0xFF) == SQLITE_NOTADB) {
        struct buffer line = BUFFER_INIT;
        buffer_addf(&line, "the file is damaged: %s", sqlite3_errmsg(store->db));
        tell(listener, line.text);
        buffer_release(&line);
    } else if (rc != SQLITE_DONE) {
        *status = failure_set(store, rc, error);
    }
    return false;
}

/* Returns the code of a failure that a finding tells of: SQLite had no memory for a page, or the
 * disk did not give it. SQLite reports such a page like a damaged one, with the code at the end of
 * the line. Returns 0 where the page is damaged. */
static int failure_of(const char *line)
{
    const char *found = strstr(line, "error code");
    int code = 0;
    if (found)
        code = (int)strtol(found + strlen("error code") + 1, NULL, 10);
    return (code & 0xFF) == SQLITE_NOMEM || (code & 0xFF) == SQLITE_IOERR ? code : 0;
}

static enum status check_structure(struct store *store, bool thorough, struct listener *listener,
                                   struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    enum status status = STATUS_OK;
    store->progress = 0;
    const char *sql = thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check";
    int rc = sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL);
    if ((rc & 0xFF) == SQLITE_CORRUPT || (rc & 0xFF) == SQLITE_NOTADB) {
        tell(listener, sqlite3_errmsg(store->db));
        return STATUS_OK;
    }
    if (rc)
        return failure_set(store, rc, error);
    while (!status && next_row(stmt, store, listener, &status, error)) {
        const char *line = (const char *)sqlite3_column_text(stmt, 0);
        int failure = line ? failure_of(line) : SQLITE_NOMEM;
        if (failure)
            status = failure_set(store, failure, error);
        else if (sqlite3_stricmp(line, "ok") != 0)
            tell(listener, line);
    }
    sqlite3_finalize(stmt);
    return status;
}

static enum status check_references(struct store *store, struct listener *listener,
                                    struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    enum status status = STATUS_OK;
    store->progress = 0;
    int rc = sqlite3_prepare_v2(store->db, "PRAGMA foreign_key_check", -1, &stmt, NULL);
    if (rc)
        return failure_set(store, rc, error);
    while (next_row(stmt, store, listener, &status, error)) {
        const char *table = (const char *)sqlite3_column_text(stmt, 0);
        const char *parent = (const char *)sqlite3_column_text(stmt, 2);
        if (!table || !parent) {
            status = failure_set(store, SQLITE_NOMEM, error);
            break;
        }
        struct buffer line = BUFFER_INIT;
        if (sqlite3_column_type(stmt, 1) != SQLITE_NULL)
            buffer_addf(&line, "row %lld", (long long)sqlite3_column_int64(stmt, 1));
        else
            buffer_add_text(&line, "a row");
        buffer_addf(&line, " of %s refers to a row of %s that is missing", table, parent);
        tell(listener, line.text);
        buffer_release(&line);
    }
    sqlite3_finalize(stmt);
    return status;
}

/* Runs the check again where it finds something, and reports what the second run finds. Without
 * memory for a page, SQLite takes the page for damaged and does not always say why. */
static enum status check_structure_twice(struct store *store, bool thorough,
                                         struct listener *listener, struct error *error)
{
    struct listener quiet = { NULL, NULL, 0 };
    enum status status = check_structure(store, thorough, &quiet, error);
    if (!status && quiet.findings > 0)
        status = check_structure(store, thorough, listener, error);
    return status;
}

enum status store_check_pages(int *findings, struct store *store, bool thorough,
                              void (*notify)(const char *line, void *payload), void *payload,
                              struct error *error)
{
    struct listener listener = { notify, payload, 0 };
    enum status status = transaction_settle(store, error);
    if (!status)
        status = check_structure_twice(store, thorough, &listener, error);
    *findings = listener.findings;
    return status;
}

enum status store_check_references(int *findings, struct store *store,
                                   void (*notify)(const char *line, void *payload), void *payload,
                                   struct error *error)
{
    struct listener listener = { notify, payload, 0 };
    enum status status = transaction_settle(store, error);
    if (!status)
        status = check_references(store, &listener, error);
    *findings = listener.findings;
    return status;
}

enum status store_check(int *findings, struct store *store, bool thorough,
                        void (*notify)(const char *line, void *payload), void *payload,
                        struct error *error)
{
    enum status status = store_check_pages(findings, store, thorough, notify, payload, error);
    if (!status && *findings == 0)
        status = store_check_references(findings, store, notify, payload, error);
    return status;
}

enum status store_check_content(int *findings, struct store *log,
                                void (*notify)(const char *line, void *payload), void *payload,
                                struct error *error)
{
    return content_check(findings, log, notify, payload, error);
}

enum status store_check_shape(int *findings, struct store *store,
                              void (*notify)(const char *line, void *payload),
                              void (*notice)(const char *line, void *payload), void *payload,
                              struct error *error)
{
    const struct script *const log[] = { script_program.tables, script_program.derived, NULL };
    const struct script *const catalogue[] = { catalogue_scripts, catalogue_index_scripts, NULL };
    *findings = 0;
    enum status status = transaction_settle(store, error);
    return status ? status
                  : shape_check(findings, store, store->kind == STORE_LOG ? log : catalogue, notify,
                                notice, payload, error);
}
