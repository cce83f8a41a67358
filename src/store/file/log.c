#define _POSIX_C_SOURCE 200809L
#include "log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "creation.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/store/script.h"
#include "migration.h"
#include "recovery.h"
#include "seed.h"
#include "sql/handle.h"

static enum status make_when_missing(bool *made, const char *path, const struct script_set *scripts,
                                     struct error *error)
{
    struct stat info;
    *made = false;
    if (stat(path, &info) == 0)
        return STATUS_OK;
    if (errno != ENOENT)
        return error_set(error, STATUS_UNUSABLE, "cannot read the log %s: %s", path,
                         strerror(errno));
    return creation_make(made, path, scripts, error);
}

/* A journal must be made beside the file for every action. */
static bool is_folder_writable(const struct store *store)
{
    char *folder = path_parent(sqlite3_db_filename(store->db, "main"));
    bool is_writable = faccessat(AT_FDCWD, folder, W_OK, AT_EACCESS) == 0;
    free(folder);
    return is_writable;
}

static enum status refuse_version(const struct store *store, int version, int known,
                                  struct error *error)
{
    if (version > known)
        return error_set(error, STATUS_UNUSABLE,
                         "the log %s was written by a newer marrow: it has version %d, this marrow "
                         "(%s) knows up to %d; nothing was changed",
                         store->path, version, MARROW_VERSION, known);
    return error_set(error, STATUS_UNUSABLE, "the log %s is damaged: it has no version",
                     store->path);
}

static enum status check_after_crash(struct store *store, struct error *error)
{
    int findings = 0;
    enum status status = store_check(&findings, store, false, NULL, NULL, error);
    if (!status && findings)
        status =
            error_set(error, STATUS_UNUSABLE,
                      "the log %s is damaged; run `marrow check` or restore a backup", store->path);
    return status;
}

/* A first page that the power's loss left torn is put back before the file is refused for it. */
static enum status identify(int *version, struct store *store, struct error *error)
{
    int64_t ignored;
    enum status status = handle_identify(version, store, error);
    if (status != STATUS_UNUSABLE || !recovery_restores_log(store))
        return status;
    status = handle_configure(store, error);
    if (!status)
        status = handle_integer(&ignored, store, "PRAGMA schema_version", error);
    return status ? status : handle_identify(version, store, error);
}

static enum status bring_up(struct store *store, struct store_news *news,
                            const struct script_set *scripts, struct error *error)
{
    int version = 0;
    int known = script_version(scripts);
    bool was_unclean = recovery_has_journal(store);
    enum status status = identify(&version, store, error);
    if (status)
        return status;
    if (version > known || version < 1)
        return refuse_version(store, version, known, error);
    status = handle_configure(store, error);
    if (!status && was_unclean)
        status = check_after_crash(store, error);
    if (!status)
        status = migration_bring_up(store, news, scripts, error);
    if (!status)
        status = seed_bring_up(store, scripts, error);
    if (!status)
        status = handle_integer(&store->data_version, store, "PRAGMA data_version", error);
    return status;
}

enum status log_open(struct store **out, struct store_news *news, const char *path,
                     const struct script_set *scripts, struct error *error)
{
    struct store_news ignored;
    struct clock_reading now;
    if (!news)
        news = &ignored;
    memset(news, 0, sizeof *news);
    enum status status = clock_read(&now, error);
    if (!status)
        status = make_when_missing(&news->was_created, path, scripts, error);
    struct store *store = NULL;
    if (!status)
        status = handle_open(&store, path, STORE_LOG, SQLITE_OPEN_READWRITE, error);
    if (status)
        return status;
    if (!is_folder_writable(store))
        store->is_read_only = true;
    news->is_read_only = store->is_read_only;
    status = bring_up(store, news, scripts, error);
    if (status) {
        handle_close(store);
        return status;
    }
    *out = store;
    return STATUS_OK;
}

enum status store_open_log(struct store **out, struct store_news *news, const char *path,
                           struct error *error)
{
    return log_open(out, news, path, &script_program, error);
}
