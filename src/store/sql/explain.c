#include "failure.h"
#include "handle.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/store/statement.h"

enum status store_explain(struct store *store, const struct query *query,
                          void (*notify)(const char *step, void *payload), void *payload,
                          struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    sqlite3_stmt *stmt = NULL;
    buffer_addf(&sql, "EXPLAIN QUERY PLAN %s", query->sql);
    int rc = sqlite3_prepare_v2(store->db, sql.text, -1, &stmt, NULL);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        notify((const char *)sqlite3_column_text(stmt, 3), payload);
        rc = SQLITE_OK;
    }
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    if (status)
        (void)error_context(error, "%s", query->name);
    sqlite3_finalize(stmt);
    buffer_release(&sql);
    return status;
}
