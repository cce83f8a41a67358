#define _GNU_SOURCE /* renameat2 */
#include "creation.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "seed.h"
#include "sql/handle.h"
#include "sql/transaction.h"

#define TEMPORARY_MARK ".new-" /* marrow.db.new-<process> */

enum { CREATION_FIRST_HISTORY, CREATION_QUERY_COUNT };

static const struct query queries[] = {
    [CREATION_FIRST_HISTORY] = { "first row of schema_history",
                                 "INSERT INTO schema_history (version, step, program, applied_at)"
                                 " VALUES (:version, 'created', :program, :now)" },
};
extern const struct query_table creation_query_table;
const struct query_table creation_query_table = { "creation", queries, CREATION_QUERY_COUNT };

enum status creation_touch(const char *path, const char *told_as, unsigned mode,
                           struct error *error)
{
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
    if (file < 0)
        return error_set(error, STATUS_IO, "cannot create %s: %s", told_as, strerror(errno));
    close(file);
    return STATUS_OK;
}

static enum status sync_path(const char *path, int flags, struct error *error)
{
    int file = open(path, flags | O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return error_set(error, STATUS_IO, "cannot open %s: %s", path, strerror(errno));
    int failed = fsync(file);
    int reason = errno;
    close(file);
    /* Some file systems can't sync a folder, and say so with EINVAL. */
    if (failed && reason != EINVAL)
        return error_set(error, STATUS_IO, "cannot write %s: %s", path, strerror(reason));
    return STATUS_OK;
}

enum status creation_sync(const char *path, struct error *error)
{
    return sync_path(path, 0, error);
}

enum status creation_sync_folder_of(const char *path, struct error *error)
{
    char *folder = path_parent(path);
    enum status status = sync_path(folder, O_DIRECTORY, error);
    free(folder);
    return status;
}

/* For file systems without a rename that never replaces. */
static int link_into_place(const char *from, const char *to)
{
    if (link(from, to) == 0)
        return unlink(from);
    if (errno == EEXIST || path_exists(to)) {
        errno = EEXIST;
        return -1;
    }
    return rename(from, to);
}

enum status creation_place(const char *from, const char *to, struct error *error)
{
    int failed = renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
    if (failed && (errno == EINVAL || errno == ENOSYS))
        failed = link_into_place(from, to);
    if (failed && errno == EEXIST)
        return STATUS_CONFLICT;
    if (failed)
        return error_set(error, STATUS_IO, "cannot create %s: %s", to, strerror(errno));
    return creation_sync_folder_of(to, error);
}

static bool is_process_gone(long process)
{
    return process > 0 && kill((pid_t)process, 0) != 0 && errno == ESRCH;
}

/* Removes what killed processes left of building this file. */
static void remove_stale(const char *path)
{
    char *folder = path_parent(path);
    const char *slash = strrchr(path, '/');
    struct buffer prefix = BUFFER_INIT;
    buffer_addf(&prefix, "%s" TEMPORARY_MARK, slash ? slash + 1 : path);
    DIR *directory = opendir(folder);
    const struct dirent *item;
    while (directory && (item = readdir(directory))) {
        if (strncmp(item->d_name, prefix.text, prefix.length) != 0 ||
            !is_process_gone(strtol(item->d_name + prefix.length, NULL, 10)))
            continue;
        char *stale = path_join(folder, item->d_name);
        (void)unlink(stale);
        free(stale);
    }
    if (directory)
        closedir(directory);
    buffer_release(&prefix);
    free(folder);
}

char *creation_temporary(const char *path)
{
    struct buffer temporary = BUFFER_INIT;
    remove_stale(path);
    buffer_addf(&temporary, "%s" TEMPORARY_MARK "%ld", path, (long)getpid());
    (void)unlink(temporary.text);
    return buffer_detach(&temporary);
}

static enum status write_first_history(struct store *store, int version, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[CREATION_FIRST_HISTORY], error);
    if (status)
        return status;
    statement_bind_integer(st, ":version", version);
    statement_bind_text(st, ":program", MARROW_VERSION);
    statement_bind_now(st);
    return statement_run(st, error);
}

static enum status write_schema(struct store *store, const struct script_set *scripts,
                                struct error *error)
{
    int version = script_version(scripts);
    char marks[96];
    snprintf(marks, sizeof marks, "PRAGMA application_id = %d; PRAGMA user_version = %d;",
             STORE_LOG_APPLICATION_ID, version);
    enum status status = handle_run_scripts(store, scripts->tables, error);
    if (!status)
        status = seed_apply(store, scripts, error);
    store->is_keeping = true;
    if (!status)
        status = write_first_history(store, version, error);
    store->is_keeping = false;
    return status ? status : handle_run(store, marks, error);
}

static enum status build(const char *temporary, const struct script_set *scripts,
                         struct error *error)
{
    struct store *store;
    enum status status = handle_open(&store, temporary, STORE_LOG, SQLITE_OPEN_READWRITE, error);
    if (status)
        return status;
    /* Nobody else sees this file, and it is synced once as a whole. */
    status = handle_run(store,
                        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                        " PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE;",
                        error);
    if (!status)
        status = write_schema(store, scripts, error);
    if (!status)
        status = handle_run(store, "COMMIT", error);
    if (status)
        transaction_roll_back(store);
    handle_close(store);
    return status ? status : creation_sync(temporary, error);
}

enum status creation_make(bool *made, const char *path, const struct script_set *scripts,
                          struct error *error)
{
    char *folder = path_parent(path);
    *made = false;
    enum status status = path_make_folder(folder, error);
    free(folder);
    if (status)
        return status;
    char *temporary = creation_temporary(path);
    status = creation_touch(temporary, path, 0600, error);
    if (!status) {
        status = build(temporary, scripts, error);
        if (!status)
            status = creation_place(temporary, path, error);
        *made = status == STATUS_OK;
        if (status)
            (void)unlink(temporary);
    }
    free(temporary);
    return status == STATUS_CONFLICT ? STATUS_OK : status;
}
