#define _POSIX_C_SOURCE 200809L
#include "marrow/store/snapshot.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file/backup.h"
#include "file/content.h"
#include "file/migration.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/hash.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"
#include "part.h"
#include "snapshot_digest.h"
#include "sql/failure.h"
#include "sql/handle.h"

#define SNAPSHOT_MOST (INT64_C(1) << 30) /* bytes: SQLite keeps no more in memory */
#define HEADER_SIZE 100
#define PAGE_SIZE_AT 16
#define PAGE_COUNT_AT 28

/* Reads the whole file. The bytes are SQLite's. */
static enum status read_bytes(unsigned char **out, int64_t *size, const char *path,
                              struct error *error)
{
    struct stat info = { 0 };
    enum status status = STATUS_OK;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    *out = NULL;
    *size = 0;
    if (file < 0 || fstat(file, &info))
        status = error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
    else if (!S_ISREG(info.st_mode))
        status = error_set(error, STATUS_UNUSABLE, "it is not a file");
    else if (info.st_size < HEADER_SIZE)
        status = error_set(error, STATUS_UNUSABLE, "it is not a marrow log, or not yet whole");
    else if (info.st_size > SNAPSHOT_MOST)
        status = error_set(error, STATUS_UNUSABLE, "it is larger than 1 GB");
    else if (!(*out = sqlite3_malloc64((sqlite3_uint64)info.st_size)))
        status = error_set(error, STATUS_IO, "there is not enough memory to read it");
    while (!status && *size < info.st_size) {
        ssize_t count = read(file, *out + *size, (size_t)(info.st_size - *size));
        if (count > 0)
            *size += count;
        else if (count == 0)
            status = error_set(error, STATUS_UNUSABLE, "it is being changed; sync again");
        else if (errno != EINTR)
            status = error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
    }
    if (file >= 0)
        close(file);
    if (status) {
        sqlite3_free(*out);
        *out = NULL;
    }
    return status;
}

/* Tells whether the file is as long as its header says. One that is being carried may lack its
 * end. */
static bool is_whole(const unsigned char *bytes, int64_t size)
{
    int64_t page = bytes[PAGE_SIZE_AT] << 8 | bytes[PAGE_SIZE_AT + 1];
    if (page == 1)
        page = 65536;
    return size == page * (int64_t)handle_read_number(bytes + PAGE_COUNT_AT);
}

/* How much of a file has arrived. */
struct arrival {
    bool is_whole; /* it has all its pages */
    bool is_same; /* its bytes are those that were written */
};

/* Makes the bytes a database in memory. SQLite frees them. */
static enum status load_bytes(struct store **out, struct arrival *arrival, const char *path,
                              struct error *error)
{
    unsigned char *bytes;
    int64_t size;
    enum status status = read_bytes(&bytes, &size, path, error);
    if (status)
        return status;
    status = handle_open_memory(out, path, STORE_LOG, error);
    if (status) {
        sqlite3_free(bytes);
        return status;
    }
    arrival->is_whole = is_whole(bytes, size);
    arrival->is_same = snapshot_digest_check(bytes, (size_t)size);
    uint64_t hash = hash_add(HASH_START, bytes, (size_t)size);
    memcpy(&(*out)->copy_mark, &hash, sizeof hash);
    int rc = sqlite3_deserialize((*out)->db, "main", bytes, size, size,
                                 SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    if (!rc)
        return STATUS_OK;
    handle_close(*out);
    return error_set(error, STATUS_IO, "there is not enough memory to read it");
}

static enum status check_version(int *version, struct store *store, struct error *error)
{
    int known = script_version(&script_program);
    struct error reason = ERROR_INIT;
    if (handle_identify(version, store, &reason))
        return error_set(error, STATUS_UNUSABLE, "it is not a marrow log");
    if (*version > known)
        return error_set(error, STATUS_UNUSABLE,
                         "it was written by a newer marrow and is left alone; upgrade marrow here "
                         "to merge it");
    return *version < 1 ? error_set(error, STATUS_UNUSABLE, "it is damaged: it has no version")
                        : STATUS_OK;
}

static void ignore_notice(const char *line, void *payload)
{
    (void)line;
    (void)payload;
}

/* Keeps the first finding. */
static void keep_finding(const char *line, void *payload)
{
    struct error *found = payload;
    if (!found->status)
        (void)error_set(found, STATUS_UNUSABLE, "%.200s", line);
}

static enum status check_rows(struct store *store, struct error *error)
{
    int findings = 0;
    struct error found = ERROR_INIT;
    enum status status = store_check(&findings, store, false, keep_finding, &found, error);
    return !status && findings ? error_set(error, STATUS_UNUSABLE,
                                           "it is damaged or not yet whole (%s)", found.text)
                               : status;
}

static enum status check_meaning(struct store *store, struct error *error)
{
    int findings = 0;
    struct error found = ERROR_INIT;
    enum status status =
        store_check_shape(&findings, store, keep_finding, ignore_notice, &found, error);
    if (!status && !findings)
        status = content_check_texts(&findings, store, keep_finding, &found, error);
    return !status && findings
               ? error_set(error, STATUS_UNUSABLE,
                           "%s; run marrow check on the device that wrote it", found.text)
               : status;
}

enum status snapshot_open(struct store **out, const char *path, struct error *error)
{
    struct store *store;
    int version = 0;
    struct arrival arrival;
    enum status status = load_bytes(&store, &arrival, path, error);
    if (status)
        return status;
    store->is_copy = true;
    status = check_version(&version, store, error);
    if (!status && !arrival.is_whole)
        status = error_set(error, STATUS_UNUSABLE, "it is not yet whole; sync again later");
    if (!status && !arrival.is_same)
        status =
            error_set(error, STATUS_UNUSABLE,
                      "it is damaged, or not yet whole; sync again later, and if that does not "
                      "help, delete it and run marrow sync on the device that wrote it");
    if (!status)
        status = handle_configure(store, error);
    if (status)
        handle_close(store);
    else
        *out = store;
    return status;
}

bool snapshot_is_newer(const char *path)
{
    struct store *store;
    int version = 0;
    struct arrival arrival;
    struct error ignored = ERROR_INIT;
    if (load_bytes(&store, &arrival, path, &ignored))
        return false;
    bool is_newer = handle_identify(&version, store, &ignored) == STATUS_OK &&
                    version > script_version(&script_program);
    handle_close(store);
    return is_newer;
}

enum status snapshot_check(struct store *copy, struct error *error)
{
    struct store_news news = { .was_created = false };
    enum status status = check_rows(copy, error);
    if (!status)
        status = migration_bring_up(copy, &news, &script_program, error);
    return status ? status : check_meaning(copy, error);
}

enum status snapshot_load_self(struct snapshot_self *out, struct store *log, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    *out = (struct snapshot_self){ 0 };
    int rc = sqlite3_prepare_v2(log->db, "SELECT device, name, serial, nonce FROM sync_self", -1,
                                &stmt, NULL);
    if (!rc)
        rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(stmt, 1);
        out->device = sqlite3_column_int64(stmt, 0);
        snprintf(out->name, sizeof out->name, "%s", name ? name : "");
        out->serial = sqlite3_column_int64(stmt, 2);
        out->nonce = sqlite3_column_int64(stmt, 3);
    }
    enum status status =
        rc == SQLITE_ROW || rc == SQLITE_DONE ? STATUS_OK : failure_set(log, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* Leaves out what is of no use to other devices. */
static enum status strip(struct store *copy, struct error *error)
{
    enum status status = handle_configure(copy, error);
    if (status)
        return status;
    copy->is_keeping = true;
    sqlite3_limit(copy->db, SQLITE_LIMIT_ATTACHED, 1); /* VACUUM attaches a file */
    return handle_run(
        copy,
        "DELETE FROM history; DELETE FROM setting WHERE name IN (" PART_DEVICE_SETTINGS
        "); DELETE FROM reference_intake; DELETE FROM group_ceiling;"
        " DELETE FROM script_state WHERE name = 'seed'; VACUUM",
        error);
}

static enum status write_bytes(const char *path, const unsigned char *bytes, size_t size,
                               struct error *error)
{
    char *temporary = file_temporary(path);
    enum status status = file_create(temporary, path, 0600, error);
    if (status) {
        free(temporary);
        return status;
    }
    int file = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    bool is_written = file >= 0 && file_write(file, (const char *)bytes, size);
    int reason = errno;
    if (file >= 0 && close(file) && is_written) {
        is_written = false;
        reason = errno;
    }
    if (!is_written)
        status = error_set(error, STATUS_IO, "cannot write %s: %s", path, strerror(reason));
    if (!status)
        status = file_sync(temporary, path, error);
    if (!status && rename(temporary, path))
        status = error_set(error, STATUS_IO, "cannot replace %s: %s", path, strerror(errno));
    if (status)
        (void)unlink(temporary);
    else
        status = file_sync_folder_of(path, error);
    free(temporary);
    return status;
}

enum status snapshot_write(struct store *log, const char *path, struct error *error)
{
    struct store *copy;
    sqlite3_int64 size = 0;
    unsigned char *bytes = NULL;
    enum status status = handle_open_memory(&copy, log->path, STORE_LOG, error);
    if (status)
        return status;
    status = backup_copy_pages(copy, log, error);
    if (!status)
        status = strip(copy, error);
    if (!status) {
        bytes = sqlite3_serialize(copy->db, "main", &size, 0);
        if (!bytes)
            status = failure_set(copy, SQLITE_NOMEM, error);
    }
    handle_close(copy);
    if (!status) {
        snapshot_digest_write(bytes, (size_t)size);
        status = write_bytes(path, bytes, (size_t)size, error);
    }
    sqlite3_free(bytes);
    return status;
}
