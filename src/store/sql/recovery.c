/* Decides whether a journal that lies beside a log is the log's own.
 *
 * Each commit raises the change counter in the log's first page by one, and the journal of a commit
 * holds the first page as it was before. A crash leaves the log's first page either as it was or as
 * the commit made it. So the two counters are equal, or the log's is one higher; any other pair
 * proves that log and journal do not belong together. Each log begins with a random schema cookie
 * (identity.c), so the journal of another log is told by that. After a rollback the counter is
 * raised by two, so that the same journal, should it come back, is of another state for ever.
 *
 * What cannot be told is the journal of the very last action of the same log, or of a copy of it
 * with an equal counter: it looks as a crash would have left it. A journal that outgrew the cache
 * can be without the first page; the log then still has the size that the journal says it had.
 */
#define _POSIX_C_SOURCE 200809L
#include "recovery.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "failure.h"
#include "marrow/base/buffer.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/store/store.h"
#include "moved.h"
#include "sql/handle.h"

/* From SQLite's file format: how a journal and a database's first page begin. */
#define JOURNAL_MAGIC "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
#define JOURNAL_MAGIC_SIZE 8
#define PAGE_MAGIC "SQLite format 3"
#define PAGE_MAGIC_SIZE 16 /* with its NUL */
#define PAGE_APPLICATION_AT 68
#define PAGE_HEAD 72
#define PAGE_ALIGNMENT 4 /* where in a journal a page may begin */

static const char *journal_name(const struct store *store)
{
    return sqlite3_filename_journal(sqlite3_db_filename(store->db, "main"));
}

/* Refuses what has a journal's name and is no file: to open a pipe would wait for ever, and a link
 * leads to a file of another place. */
static enum status refuse_no_file(const struct store *store, struct error *error)
{
    struct stat info;
    const char *path = journal_name(store);
    if (lstat(path, &info) != 0 || S_ISREG(info.st_mode))
        return STATUS_OK;
    return error_set(error, STATUS_UNUSABLE,
                     "%s is %s, not a journal of the log; move it away and try again", path,
                     S_ISLNK(info.st_mode)   ? "a link"
                     : S_ISDIR(info.st_mode) ? "a folder"
                                             : "a device or a pipe");
}

bool recovery_has_journal(const struct store *store)
{
    struct stat info;
    return stat(journal_name(store), &info) == 0 && info.st_size > 0;
}

static bool is_first_page(const unsigned char *bytes)
{
    static const unsigned char application[] = {
        STORE_LOG_APPLICATION_ID >> 24 & 0xFF,
        STORE_LOG_APPLICATION_ID >> 16 & 0xFF,
        STORE_LOG_APPLICATION_ID >> 8 & 0xFF,
        STORE_LOG_APPLICATION_ID & 0xFF,
    };
    return memcmp(bytes, PAGE_MAGIC, PAGE_MAGIC_SIZE) == 0 &&
           memcmp(bytes + PAGE_APPLICATION_AT, application, sizeof application) == 0;
}

/* Searches the rest of a journal for the first page. Reads it in pieces that overlap by less than a
 * page's head. */
static bool holds_first_page(FILE *journal)
{
    unsigned char bytes[16384];
    size_t kept = 0;
    size_t count;
    while ((count = fread(bytes + kept, 1, sizeof bytes - kept, journal)) > 0) {
        size_t length = kept + count;
        size_t at = 0;
        for (; at + PAGE_HEAD <= length; at += PAGE_ALIGNMENT)
            if (is_first_page(bytes + at))
                return true;
        kept = length - at;
        memmove(bytes, bytes + at, kept);
    }
    return false;
}

bool recovery_restores_log(const struct store *store)
{
    char magic[JOURNAL_MAGIC_SIZE];
    struct error ignored = ERROR_INIT;
    FILE *journal = refuse_no_file(store, &ignored) ? NULL : fopen(journal_name(store), "rbe");
    if (!journal)
        return false;
    bool is_journal = fread(magic, 1, sizeof magic, journal) == sizeof magic &&
                      memcmp(magic, JOURNAL_MAGIC, sizeof magic) == 0;
    bool restores = is_journal && holds_first_page(journal);
    fclose(journal);
    return restores;
}

/* --- the journal's records, as SQLite's file format describes them --- */

#define HEADER_COUNT_AT 8
#define HEADER_SIZE_AT 16 /* of the log, in pages, before the action */
#define HEADER_SECTOR_AT 20
#define HEADER_PAGE_AT 24
#define HEADER_SIZE 28
#define PAGE_COUNTER_AT 24
#define PAGE_SIZE_AT 28 /* of the log, in pages */
#define PAGE_COOKIE_AT 40
#define CHANGES_MOST 1000 /* of the schema, by one upgrade */
#define COUNT_OPEN 0xFFFFFFFFu /* the records reach to the file's end */
#define PAGE_MOST 65536u

/* What the log's first page, or the journal's, says. */
struct state {
    bool has_page; /* the first page is there, and is one of SQLite's */
    uint32_t counter;
    uint32_t cookie;
    uint32_t pages;
};

static bool read_bytes(void *out, FILE *file, long at, size_t length)
{
    return fseek(file, at, SEEK_SET) == 0 && fread(out, 1, length, file) == length;
}

static void take_page(struct state *out, const unsigned char *page)
{
    out->has_page = memcmp(page, PAGE_MAGIC, PAGE_MAGIC_SIZE) == 0;
    if (!out->has_page)
        return;
    out->counter = handle_read_number(page + PAGE_COUNTER_AT);
    out->cookie = handle_read_number(page + PAGE_COOKIE_AT);
}

/* Looks for the first page among the records of one header. Returns the place after them. */
static long scan_records(struct state *out, FILE *journal, long at, uint32_t count, uint32_t page)
{
    unsigned char record[4 + PAGE_HEAD];
    for (uint32_t i = 0; i < count && !out->has_page; i++, at += (long)page + 8) {
        if (!read_bytes(record, journal, at, sizeof record))
            return -1;
        if (handle_read_number(record) == 1)
            take_page(out, record + 4);
    }
    return at;
}

/* Reads what the journal says of the log before the action. Returns false where it is no journal
 * that SQLite would use. */
static bool read_journal(struct state *out, FILE *journal)
{
    unsigned char header[HEADER_SIZE];
    *out = (struct state){ 0 };
    for (long at = 0; read_bytes(header, journal, at, sizeof header) && !out->has_page;) {
        uint32_t sector = handle_read_number(header + HEADER_SECTOR_AT);
        uint32_t page = handle_read_number(header + HEADER_PAGE_AT);
        if (memcmp(header, JOURNAL_MAGIC, JOURNAL_MAGIC_SIZE) != 0)
            return at > 0;
        if (at == 0)
            out->pages = handle_read_number(header + HEADER_SIZE_AT);
        if (sector < HEADER_SIZE || sector > PAGE_MOST || page < 512 || page > PAGE_MOST)
            return at > 0;
        uint32_t count = handle_read_number(header + HEADER_COUNT_AT);
        at = scan_records(out, journal, at + (long)sector, count, page);
        if (at < 0 || count == COUNT_OPEN)
            return true;
        at = (at + (long)sector - 1) / (long)sector * (long)sector;
    }
    return true;
}

static enum status read_log(struct state *out, sqlite3_file *file)
{
    unsigned char page[PAGE_HEAD];
    *out = (struct state){ 0 };
    if (file->pMethods->xRead(file, page, sizeof page, 0) != SQLITE_OK)
        return STATUS_NOT_FOUND;
    take_page(out, page);
    out->pages = handle_read_number(page + PAGE_SIZE_AT);
    return STATUS_OK;
}

/* Returns whether the journal belongs to another state of the log. A torn first page proves
 * nothing. */
static bool is_foreign(sqlite3_file *file, const char *journal_path)
{
    struct state log;
    struct state before;
    FILE *journal = fopen(journal_path, "rbe");
    bool is_journal = journal && read_journal(&before, journal);
    if (journal)
        fclose(journal);
    if (!is_journal || read_log(&log, file) || !log.has_page)
        return false;
    if (!before.has_page)
        return log.pages != before.pages;
    uint32_t changes = log.cookie - before.cookie;
    return log.counter - before.counter > 1 || changes > CHANGES_MOST;
}

/* --- copies --- */

#define CHUNK (1u << 16)

static enum status fail_copy(const char *path, struct error *error)
{
    return error_set(error, STATUS_IO, "cannot keep a copy of the log at %s: %s", path,
                     strerror(errno));
}

enum status recovery_copy_log(const char *to, struct store *store, struct error *error)
{
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    sqlite3_file_control(store->db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    int rc = file->pMethods->xFileSize(file, &size);
    if (rc)
        return failure_set(store, rc, error);
    enum status status = file_create(to, to, 0600, error);
    if (status)
        return status;
    FILE *copy = fopen(to, "r+be");
    char *bytes = xmalloc(CHUNK);
    bool is_written = copy != NULL;
    for (sqlite3_int64 at = 0; !rc && is_written && at < size; at += CHUNK) {
        int length = size - at < CHUNK ? (int)(size - at) : (int)CHUNK;
        rc = file->pMethods->xRead(file, bytes, length, at);
        is_written = rc || fwrite(bytes, 1, (size_t)length, copy) == (size_t)length;
    }
    free(bytes);
    if (copy && fclose(copy) != 0)
        is_written = false;
    status = rc           ? failure_set(store, rc, error)
             : is_written ? file_sync(to, to, error)
                          : fail_copy(to, error);
    if (status)
        (void)unlink(to);
    return status;
}

/* Finds a name for the copies that no file has. */
static enum status name_copies(struct store_aside *out, const char *path, struct error *error)
{
    struct clock_reading now;
    enum status status = clock_read(&now, error);
    if (status)
        return status;
    char stamp[CLOCK_STAMP];
    clock_format(stamp, now);
    for (char *p = stamp; *p; p++)
        *p = *p == ':' ? '-' : *p;
    for (int n = 1; n < 10000; n++) {
        int length = n == 1 ? snprintf(out->log, sizeof out->log, "%s.aside-%s", path, stamp)
                            : snprintf(out->log, sizeof out->log, "%s.aside-%s-%d", path, stamp, n);
        if (length < 0 || (size_t)length + sizeof ".journal" > sizeof out->log)
            break;
        snprintf(out->journal, sizeof out->journal, "%s.journal", out->log);
        if (!path_exists(out->log) && !path_exists(out->journal))
            return STATUS_OK;
    }
    return error_set(error, STATUS_IO, "cannot name a copy of the log %s", path);
}

/* Copies both files aside, and takes a foreign journal away. */
static enum status set_aside(struct store *store, sqlite3_file *file, struct error *error)
{
    const char *path = sqlite3_db_filename(store->db, "main");
    const char *journal = journal_name(store);
    struct store_aside aside = { .is_new = true };
    enum status status = name_copies(&aside, path, error);
    if (!status)
        status = recovery_copy_log(aside.log, store, error);
    if (!status)
        status = file_copy(journal, aside.journal, error);
    if (!status)
        status = file_sync_folder_of(path, error);
    if (status)
        return status;
    aside.is_foreign = is_foreign(file, journal);
    if (aside.is_foreign && unlink(journal) != 0 && errno != ENOENT)
        return error_set(error, STATUS_IO, "cannot remove %s: %s", journal, strerror(errno));
    store->aside = aside;
    store->is_rolled_back = !aside.is_foreign;
    return aside.is_foreign ? file_sync_folder_of(path, error) : STATUS_OK;
}

/* --- locks --- */

#define TRIES (BUSY_TIMEOUT_MS / 20)

static bool is_being_written(sqlite3_file *file)
{
    int reserved = 0;
    return file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved;
}

/* Takes the lock under which SQLite rolls a journal back. Returns whether it could. */
static bool lock(sqlite3_file *file)
{
    if (file->pMethods->xLock(file, SQLITE_LOCK_SHARED) == SQLITE_OK &&
        file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK)
        return true;
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    return false;
}

/* Returns whether SQLite would roll the journal back, and whether it is not one that was copied
 * already. *info gets what tells it from others. */
static bool is_hot(struct stat *info, const struct store *store)
{
    if (stat(journal_name(store), info) != 0 || info->st_size == 0)
        return false;
    if (info->st_ino == store->journal_seen.st_ino &&
        info->st_mtim.tv_sec == store->journal_seen.st_mtim.tv_sec &&
        info->st_mtim.tv_nsec == store->journal_seen.st_mtim.tv_nsec)
        return false;
    FILE *journal = fopen(journal_name(store), "rbe");
    int first = journal ? fgetc(journal) : 0;
    if (journal)
        fclose(journal);
    return first > 0;
}

enum status recovery_guard(struct store *store, struct error *error)
{
    struct stat info;
    const struct timespec pause = { .tv_nsec = 20000000 };
    sqlite3_file *file = NULL;
    sqlite3_file_control(store->db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods || moved_is(store))
        return STATUS_OK; /* what lies at the journal's path is another file's */
    enum status status = refuse_no_file(store, error);
    if (status || store->is_read_only)
        return status; /* a journal is not rolled back without the right to write */
    for (int i = 0; i < TRIES; i++) {
        if (!is_hot(&info, store) || is_being_written(file))
            return STATUS_OK;
        if (lock(file)) {
            bool is_there = !moved_is(store) && is_hot(&info, store);
            status = is_there ? set_aside(store, file, error) : STATUS_OK;
            if (is_there && !status)
                store->journal_seen = info;
            file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
            return status;
        }
        nanosleep(&pause, NULL);
    }
    return failure_set(store, SQLITE_BUSY, error);
}

void recovery_step_past(struct store *store)
{
    char sql[64];
    struct error ignored = ERROR_INIT;
    bool was_impatient = store->is_impatient;
    if (!store->is_rolled_back || store->version == 0)
        return;
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d", (int)store->version);
    store->is_impatient = true;
    bool is_done = true;
    for (int commits = 0; is_done && commits < 2; commits++)
        is_done = handle_run(store, sql, &ignored) == STATUS_OK;
    store->is_impatient = was_impatient;
    store->is_rolled_back = !is_done;
}

enum status recovery_take_copy(struct store_aside *aside, const char *path, struct error *error)
{
    struct buffer unsound = BUFFER_INIT;
    char *temporary = file_temporary(path);
    buffer_addf(&unsound, "%s.rolled-back", aside->log);
    enum status status = file_copy(aside->log, temporary, error);
    if (!status)
        status = file_place(path, unsound.text, error);
    if (!status)
        status = file_place(temporary, path, error);
    if (status == STATUS_CONFLICT)
        status = error_set(error, STATUS_IO, "cannot put %s in place of %s", aside->log, path);
    aside->is_foreign = status == STATUS_OK;
    free(temporary);
    buffer_release(&unsound);
    return status;
}
