#define _POSIX_C_SOURCE 200809L
#include "log.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup.h"
#include "creation.h"
#include "identity.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/store/script.h"
#include "migration.h"
#include "seal.h"
#include "seed.h"
#include "shape.h"
#include "sql/handle.h"
#include "sql/recovery.h"

static enum status make_when_missing(bool *made, const char *path, enum store_making making,
                                     const struct script_set *scripts, struct error *error)
{
    struct stat info;
    *made = false;
    if (stat(path, &info) == 0)
        return STATUS_OK;
    if (errno != ENOENT)
        return error_set(error, STATUS_UNUSABLE, "cannot read the log %s: %s", path,
                         strerror(errno));
    if (making == STORE_MAKES_NOTHING)
        return error_set(error, STATUS_UNUSABLE, "there is no log at %s", path);
    enum status status = STATUS_OK;
    char *folder = path_parent(path);
    if (making == STORE_MAKES_FOLDER)
        status = path_make_folder(folder, error);
    else if (!path_exists(folder))
        status = error_set(error, STATUS_IO, "there is no folder %s to make the log %s in", folder,
                           path);
    free(folder);
    return status ? status : creation_make(made, path, scripts, error);
}

/* Tells whether the folder can be written: every action makes a journal beside the file. */
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
    if (findings)
        store->is_damaged = true;
    if (!status && findings)
        status =
            error_set(error, STATUS_UNUSABLE,
                      "the log %s is damaged; run `marrow check` or restore a backup", store->path);
    return status;
}

/* Identifies the file as a log. Where a power cut left its first page half written, the journal
 * restores the page first. */
static enum status identify(int *version, struct store *store, struct error *error)
{
    int64_t ignored;
    enum status status = handle_identify(version, store, error);
    if (status != STATUS_UNUSABLE || !recovery_restores_log(store))
        return status;
    status = recovery_guard(store, error);
    if (!status)
        status = handle_configure(store, error);
    if (!status)
        status = handle_integer(&ignored, store, "PRAGMA schema_version", error);
    return status ? status : handle_identify(version, store, error);
}

/* Tells whether the tables are as marrow made them. Those of an older marrow have no seal and are
 * compared column by column, once. */
static enum status check_tables(bool *are_sound, bool *are_sealed, struct store *store,
                                const struct script_set *scripts, struct error *error)
{
    const struct script *const made[] = { scripts->tables, scripts->derived, NULL };
    enum seal_state seal;
    int findings = 0;
    enum status status = seal_check(&seal, store, error);
    if (!status && seal == SEAL_NONE)
        status = shape_check_tables(&findings, store, made, error);
    *are_sealed = seal == SEAL_WHOLE;
    *are_sound = seal != SEAL_BROKEN && findings == 0;
    return status;
}

/* Migrates the log and updates its seeds. One whose tables are damaged is left as it is, to be
 * read. */
static enum status bring_up_to_date(struct store *store, struct store_news *news,
                                    const struct script_set *scripts, struct error *error)
{
    bool are_sound = true;
    bool are_sealed = false;
    enum status status = migration_bring_up(store, news, scripts, error);
    if (!status)
        status = check_tables(&are_sound, &are_sealed, store, scripts, error);
    if (status)
        return status;
    store->is_unsound = news->is_unsound = !are_sound;
    if (!are_sound)
        return STATUS_OK;
    status = seed_bring_up(store, scripts, are_sealed, error);
    return status ? status : identity_give(store, error);
}

static enum status bring_up(struct store *store, struct store_news *news,
                            const struct script_set *scripts, bool is_doubtful, struct error *error)
{
    int version = 0;
    int known = script_version(scripts);
    bool was_unclean = is_doubtful || recovery_has_journal(store);
    enum status status = identify(&version, store, error);
    if (status)
        return status;
    if (version > known || version < 1)
        return refuse_version(store, version, known, error);
    status = recovery_guard(store, error);
    if (!status)
        status = handle_configure(store, error);
    if (!status && was_unclean)
        status = check_after_crash(store, error);
    if (!status)
        status = bring_up_to_date(store, news, scripts, error);
    if (!status)
        status = handle_integer(&store->data_version, store, "PRAGMA data_version", error);
    return status;
}

/* Opens the log that is there. is_doubtful: it has to be checked. *out is set on failure too, but
 * where the file cannot be opened at all. */
static enum status open_existing(struct store **out, struct store_news *news, const char *path,
                                 const struct script_set *scripts, bool is_doubtful,
                                 struct error *error)
{
    enum status status = handle_open(out, path, STORE_LOG, SQLITE_OPEN_READWRITE, error);
    if (status)
        return status;
    if (!is_folder_writable(*out))
        (*out)->is_read_only = true;
    news->is_read_only = (*out)->is_read_only;
    return bring_up(*out, news, scripts, is_doubtful, error);
}

/* Opens the copy that was made before a journal was rolled back and left the log unsound. */
static enum status open_copy(struct store **store, struct store_news *news,
                             const struct script_set *scripts, struct error *error)
{
    struct store_aside aside = (*store)->aside;
    char *path = xstrdup(sqlite3_db_filename((*store)->db, "main"));
    handle_close(*store);
    *store = NULL;
    enum status status = recovery_take_copy(&aside, path, error);
    if (!status)
        status = open_existing(store, news, path, scripts, true, error);
    if (*store)
        (*store)->aside = aside;
    free(path);
    return status;
}

/* Adds to an error where the log is kept as it was. */
static void tell_copies(const struct store_aside *aside, struct error *error)
{
    struct error told = *error;
    (void)error_set(error, told.status, "%s; the log as it was is kept at %s", told.text,
                    aside->log);
}

enum status log_open(struct store **out, struct store_news *news, const char *path,
                     enum store_making making, const struct script_set *scripts,
                     struct error *error)
{
    struct store_news ignored;
    struct clock_reading now;
    if (!news)
        news = &ignored;
    memset(news, 0, sizeof *news);
    enum status status = clock_read(&now, error);
    if (!status)
        status = make_when_missing(&news->was_created, path, making, scripts, error);
    if (status)
        return status;
    struct store *store = NULL;
    status = open_existing(&store, news, path, scripts, false, error);
    if (status == STATUS_UNUSABLE && store && store->is_damaged && store->aside.is_new &&
        !store->aside.is_foreign)
        status = open_copy(&store, news, scripts, error);
    if (status && store && store->aside.is_new)
        tell_copies(&store->aside, error);
    if (status && store)
        handle_close(store);
    if (!status)
        *out = store;
    return status;
}

enum status store_open_log(struct store **out, struct store_news *news, const char *path,
                           enum store_making making, struct error *error)
{
    return log_open(out, news, path, making, &script_program, error);
}

enum status store_open_empty_log(struct store **out, const char *path, struct error *error)
{
    struct clock_reading now;
    enum status status = clock_read(&now, error);
    return status ? status : creation_make_in_memory(out, path, &script_program, error);
}

/* Makes *out a copy of the log in memory that takes what the log itself would take. */
static enum status copy_log(struct store **out, struct store *log, struct error *error)
{
    struct store *copy;
    enum status status = handle_open_memory(&copy, log->path, STORE_LOG, error);
    if (status)
        return status;
    status = backup_copy_pages(copy, log, error);
    if (!status)
        status = handle_configure(copy, error);
    if (status) {
        handle_close(copy);
        return status;
    }
    copy->is_copy = true;
    copy->is_read_only = log->is_read_only;
    copy->is_unsound = log->is_unsound;
    copy->is_damaged = log->is_damaged;
    copy->version = log->version;
    copy->aside = log->aside;
    *out = copy;
    return STATUS_OK;
}

enum status store_open_trial(struct store **out, struct store_news *news, const char *path,
                             enum store_making making, struct error *error)
{
    struct store *log;
    if (making != STORE_MAKES_NOTHING && !path_exists(path)) {
        enum status status = creation_make_in_memory(out, path, &script_program, error);
        if (!status)
            (*out)->is_read_only = false;
        return status;
    }
    enum status status = store_open_log(&log, news, path, STORE_MAKES_NOTHING, error);
    if (status)
        return status;
    status = copy_log(out, log, error);
    handle_close(log);
    return status;
}
