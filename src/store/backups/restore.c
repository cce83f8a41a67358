#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "backups_name.h"
#include "file/backup.h"
#include "marrow/base/buffer.h"
#include "marrow/base/clock.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/store/backups.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/recovery.h"
#include "sql/transaction.h"

#define ENTRIES "SELECT id, day, modified_at FROM entry ORDER BY id"

/* Opens a backup to read it. STATUS_UNUSABLE: it is not a log, or of a newer marrow. */
static enum status open_backup(struct store **out, const char *path, struct error *error)
{
    int version = 0;
    enum status status = handle_open(out, path, STORE_LOG, SQLITE_OPEN_READONLY, error);
    if (status)
        return status;
    status = handle_identify(&version, *out, error);
    if (!status && version > script_version(&script_program))
        status = error_set(error, STATUS_UNUSABLE,
                           "the backup %s was written by a newer marrow: it has version %d", path,
                           version);
    if (!status)
        status = handle_configure(*out, error);
    if (status)
        handle_close(*out);
    return status;
}

/* --- comparing --- */

/* An entry of one of the two logs, as the queries go through them. */
struct at {
    sqlite3_stmt *stmt; /* NULL: there is no log */
    bool has_row;
    int64_t id;
    const char *day;
    const char *modified_at;
};

static enum status step(struct at *at, struct store *store, struct error *error)
{
    int rc = at->stmt ? sqlite3_step(at->stmt) : SQLITE_DONE;
    at->has_row = rc == SQLITE_ROW;
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return failure_set(store, rc, error);
    if (!at->has_row)
        return STATUS_OK;
    const char *day = (const char *)sqlite3_column_text(at->stmt, 1);
    const char *modified_at = (const char *)sqlite3_column_text(at->stmt, 2);
    at->id = sqlite3_column_int64(at->stmt, 0);
    at->day = day ? day : "";
    at->modified_at = modified_at ? modified_at : "";
    return STATUS_OK;
}

/* The days on which something differs, a bit for each. */
struct days {
    unsigned char *bits;
};

#define DAYS_MOST (1 << 16) /* from 1900 on: 179 years */
#define DAYS_FIRST (-25567) /* 1900-01-01 */

static void count_day(struct backup_difference *out, struct days *days, const char *text)
{
    struct date day;
    if (!date_parse_iso(&day, text))
        return;
    int number = day.number - DAYS_FIRST;
    if (number < 0 || number >= DAYS_MOST || days->bits[number])
        return;
    days->bits[number] = 1;
    out->days++;
}

/* Compares the two entries that the queries are at. Returns which of them is done with. */
static void compare_entries(bool *steps_log, bool *steps_backup, struct backup_difference *out,
                            struct days *days, const struct at *log, const struct at *backup)
{
    *steps_log = log->has_row && (!backup->has_row || log->id <= backup->id);
    *steps_backup = backup->has_row && (!log->has_row || backup->id <= log->id);
    out->entries += *steps_backup;
    if (*steps_log && *steps_backup) {
        if (strcmp(log->modified_at, backup->modified_at) == 0)
            return;
        out->changed++;
    } else if (*steps_log) {
        out->removed++;
    } else {
        out->added++;
    }
    if (*steps_log)
        count_day(out, days, log->day);
    if (*steps_backup)
        count_day(out, days, backup->day);
}

static enum status prepare(struct at *out, struct store *store, struct error *error)
{
    int rc = store ? sqlite3_prepare_v2(store->db, ENTRIES, -1, &out->stmt, NULL) : SQLITE_OK;
    return rc ? failure_set(store, rc, error) : step(out, store, error);
}

static enum status compare(struct backup_difference *out, struct store *log, struct store *backup,
                           struct error *error)
{
    struct at there = { .stmt = NULL };
    struct at here = { .stmt = NULL };
    struct days days = { xcalloc(DAYS_MOST, 1) };
    enum status status = prepare(&there, backup, error);
    if (!status)
        status = prepare(&here, log, error);
    while (!status && (there.has_row || here.has_row)) {
        bool steps_log;
        bool steps_backup;
        compare_entries(&steps_log, &steps_backup, out, &days, &here, &there);
        if (steps_log)
            status = step(&here, log, error);
        if (!status && steps_backup)
            status = step(&there, backup, error);
    }
    sqlite3_finalize(there.stmt);
    sqlite3_finalize(here.stmt);
    free(days.bits);
    return status;
}

enum status backups_compare(struct backup_difference *out, struct store *log, const char *path,
                            struct error *error)
{
    struct store *backup;
    *out = (struct backup_difference){ 0 };
    enum status status = log ? transaction_settle(log, error) : STATUS_OK;
    if (!status)
        status = open_backup(&backup, path, error);
    if (status)
        return status;
    status = compare(out, log, backup, error);
    handle_close(backup);
    return status;
}

bool backups_is_sound(const char *path)
{
    struct store *backup;
    struct error ignored = ERROR_INIT;
    int findings = 1;
    if (open_backup(&backup, path, &ignored))
        return false;
    enum status status = store_check(&findings, backup, false, NULL, NULL, &ignored);
    handle_close(backup);
    return !status && findings == 0;
}

/* --- restoring --- */

/* Copies the backup to a file beside the log, checked and synced. */
static enum status copy_beside(const char *temporary, const char *log, const char *path,
                               struct error *error)
{
    struct store *backup;
    int findings = 0;
    enum status status = open_backup(&backup, path, error);
    if (status)
        return status;
    if (recovery_has_journal(backup))
        status =
            error_set(error, STATUS_UNUSABLE,
                      "%s has a journal beside it: a program was stopped while it wrote there; "
                      "first settle it with marrow --log %s check",
                      path, path);
    if (!status)
        status = store_check(&findings, backup, false, NULL, NULL, error);
    if (!status && findings)
        status =
            error_set(error, STATUS_UNUSABLE,
                      "the backup %s is damaged; restore another one, or take what can be read "
                      "of it: marrow --log %s check --salvage FILE",
                      path, path);
    if (!status)
        status = backup_copy(backup, temporary, log, error);
    handle_close(backup);
    return status;
}

/* Copies the log. One that SQLite cannot use is copied byte by byte, with its journal if it has
 * one. */
static enum status keep(const char *kept, struct store *held, const char *log_path,
                        struct error *error)
{
    if (held)
        return recovery_copy_log(kept, held, error);
    struct buffer journal = BUFFER_INIT;
    struct buffer kept_journal = BUFFER_INIT;
    buffer_addf(&journal, "%s-journal", log_path);
    buffer_addf(&kept_journal, "%s-journal", kept);
    enum status status = file_copy(log_path, kept, error);
    if (!status && path_exists(journal.text))
        status = file_copy(journal.text, kept_journal.text, error);
    if (!status)
        status = file_sync_folder_of(kept, error);
    buffer_release(&journal);
    buffer_release(&kept_journal);
    return status;
}

/* Takes the lock that keeps other programs from writing to the log. SQLITE_NOTADB: it is none. */
static int take_lock(struct store *store, enum status *status, struct error *error)
{
    int version;
    struct error reason = ERROR_INIT;
    if (handle_identify(&version, store, &reason))
        return SQLITE_NOTADB;
    *status = recovery_guard(store, error);
    if (*status)
        return SQLITE_ERROR;
    int rc = sqlite3_exec(store->db, "BEGIN EXCLUSIVE", NULL, NULL, NULL);
    if (rc && (rc & 0xFF) != SQLITE_CORRUPT && (rc & 0xFF) != SQLITE_NOTADB)
        *status = failure_set(store, rc, error);
    return rc;
}

/* Keeps other programs from writing to the log until *held is closed. A file that SQLite cannot use
 * cannot be locked; then *held is NULL. */
static enum status hold(struct store **held, const char *log_path, struct error *error)
{
    struct store *store;
    struct error reason = ERROR_INIT;
    enum status status = STATUS_OK;
    *held = NULL;
    if (handle_open(&store, log_path, STORE_LOG, SQLITE_OPEN_READWRITE, &reason))
        return STATUS_OK;
    if (take_lock(store, &status, error) == SQLITE_OK)
        *held = store;
    else
        handle_close(store);
    return status;
}

/* Puts the new log in the place of the old one. A journal of the old one is taken away first: it
 * would be rolled back into the new one. */
static enum status replace(const char *log_path, const char *temporary, struct error *error)
{
    struct buffer journal = BUFFER_INIT;
    buffer_addf(&journal, "%s-journal", log_path);
    int failed = unlink(journal.text) != 0 && errno != ENOENT;
    buffer_release(&journal);
    if (!failed)
        failed = rename(temporary, log_path) != 0;
    if (failed)
        return error_set(error, STATUS_IO, "cannot replace the log %s: %s", log_path,
                         strerror(errno));
    return file_sync_folder_of(log_path, error);
}

/* Finds a name for the log as it was that no file has. */
static char *name_kept(const char *folder, const char *log_path, const char *stamp)
{
    char kind[32] = "before-restore";
    char *path = backups_name(folder, log_path, kind, stamp);
    for (int n = 2; path_exists(path) && n < 1000; n++) {
        free(path);
        snprintf(kind, sizeof kind, "before-restore-%d", n);
        path = backups_name(folder, log_path, kind, stamp);
    }
    return path;
}

/* Keeps the log in the folder and replaces it. */
static enum status keep_and_replace(char kept[512], const char *log_path, const char *temporary,
                                    const char *folder, struct error *error)
{
    struct clock_reading now;
    char stamp[CLOCK_STAMP];
    struct store *held;
    enum status status = clock_read(&now, error);
    if (!status)
        status = path_make_folder(folder, error);
    if (!status)
        status = hold(&held, log_path, error);
    if (status)
        return status;
    clock_format(stamp, now);
    char *path = name_kept(folder, log_path, stamp);
    status = keep(path, held, log_path, error);
    if (!status)
        status = replace(log_path, temporary, error);
    if (held)
        handle_close(held);
    if (!status)
        snprintf(kept, 512, "%s", path);
    free(path);
    return status;
}

enum status backups_restore(char kept[512], const char *log_path, const char *path,
                            const char *folder, struct error *error)
{
    char *whole = realpath(log_path, NULL); /* a link to the log stays; the log is replaced */
    const char *log = whole ? whole : log_path;
    char *temporary = file_temporary(log);
    *kept = '\0';
    enum status status = copy_beside(temporary, log, path, error);
    if (!status && path_exists(log))
        status = keep_and_replace(kept, log, temporary, folder, error);
    else if (!status)
        status = file_place(temporary, log, error);
    if (status)
        (void)unlink(temporary);
    free(temporary);
    free(whole);
    return status;
}
