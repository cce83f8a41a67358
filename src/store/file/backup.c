#define _POSIX_C_SOURCE 200809L
#include "backup.h"

#include <stdlib.h>
#include <unistd.h>

#include "backup.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/path.h"
#include "marrow/store/store.h"
#include "sql/failure.h"
#include "sql/handle.h"

enum status backup_copy_pages(struct store *to, struct store *from, struct error *error)
{
    enum status status =
        handle_run(to, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;", error);
    if (status)
        return status;
    sqlite3_backup *backup = sqlite3_backup_init(to->db, "main", from->db, "main");
    if (!backup)
        return failure_set(to, sqlite3_extended_errcode(to->db), error);
    int rc = sqlite3_backup_step(backup, -1);
    int finish_rc = sqlite3_backup_finish(backup);
    if (rc == SQLITE_DONE)
        rc = finish_rc;
    if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
        return failure_set(from, rc, error);
    return rc ? failure_set(to, rc, error) : STATUS_OK;
}

static enum status check_copy(struct store *copy, struct error *error)
{
    int findings;
    enum status status = store_check(&findings, copy, false, NULL, NULL, error);
    if (!status && findings)
        status = error_set(error, STATUS_UNUSABLE, "the log is damaged; run `marrow check`");
    return status;
}

enum status backup_copy(struct store *store, const char *path, const char *told_as,
                        struct error *error)
{
    struct store *copy = NULL;
    enum status status = file_create(path, told_as, 0600, error);
    if (status)
        return status;
    status = handle_open_as(&copy, path, told_as, STORE_LOG, SQLITE_OPEN_READWRITE, error);
    if (!status)
        status = backup_copy_pages(copy, store, error);
    if (!status)
        status = check_copy(copy, error);
    if (copy)
        handle_close(copy);
    if (!status)
        status = file_sync(path, told_as, error);
    if (status)
        (void)unlink(path);
    return status;
}

enum status store_backup(struct store *store, const char *path, struct error *error)
{
    if (store->is_action)
        BUG("a backup within an action");
    if (path_exists(path))
        return error_set(error, STATUS_IO, "%s already exists; a backup replaces nothing", path);
    char *temporary = file_temporary(path);
    enum status status = backup_copy(store, temporary, path, error);
    if (!status)
        status = file_place(temporary, path, error);
    if (status == STATUS_CONFLICT)
        status = error_set(error, STATUS_IO, "%s already exists; a backup replaces nothing", path);
    if (status)
        (void)unlink(temporary);
    free(temporary);
    return status;
}
