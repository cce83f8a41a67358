#include "version.h"

#include "marrow/base/clock.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"
#include "sql/failure.h"

#define FIND "SELECT stamp, device, serial, content FROM sync_row WHERE part = ?1 AND row_key = ?2"
#define PUT                                                                                        \
    "INSERT INTO sync_row (part, row_key, stamp, device, serial, content)"                         \
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (part, row_key) DO UPDATE SET"                   \
    " stamp = excluded.stamp, device = excluded.device, serial = excluded.serial,"                 \
    " content = excluded.content"

void versions_init(struct versions *versions, struct part_set *parts, int64_t device,
                   int64_t serial)
{
    *versions = (struct versions){ .parts = parts, .device = device, .serial = serial };
}

void versions_release(struct versions *versions)
{
    sqlite3_finalize(versions->find);
    sqlite3_finalize(versions->put);
    versions->find = versions->put = NULL;
}

int version_compare(const struct version *a, const struct version *b)
{
    if (a->stamp != b->stamp)
        return a->stamp < b->stamp ? -1 : 1;
    if (a->device != b->device)
        return a->device < b->device ? -1 : 1;
    return (a->content > b->content) - (a->content < b->content);
}

/* Prepares a statement once and binds the part and the key. */
static enum status bind(sqlite3_stmt **stmt, struct versions *versions, const char *sql,
                        enum part part, const char *key, struct error *error)
{
    struct store *store = versions->parts->store;
    int rc = SQLITE_OK;
    if (!*stmt)
        rc = sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, stmt, NULL);
    else
        (void)sqlite3_reset(*stmt);
    if (!rc)
        rc = sqlite3_bind_text(*stmt, 1, part_name(part), -1, SQLITE_STATIC);
    if (!rc)
        rc = sqlite3_bind_text(*stmt, 2, key, -1, SQLITE_TRANSIENT);
    return rc ? failure_set(store, rc, error) : STATUS_OK;
}

enum status versions_find(struct version *out, bool *is_known, struct versions *versions,
                          enum part part, const char *key, struct error *error)
{
    *out = (struct version){ 0 };
    *is_known = false;
    enum status status = bind(&versions->find, versions, FIND, part, key, error);
    if (!status)
        status = parts_step(is_known, versions->parts, versions->find, error);
    if (status || !*is_known)
        return status;
    *out = (struct version){
        sqlite3_column_int64(versions->find, 0),
        sqlite3_column_int64(versions->find, 1),
        sqlite3_column_int64(versions->find, 2),
        sqlite3_column_int64(versions->find, 3),
    };
    (void)sqlite3_reset(versions->find);
    return STATUS_OK;
}

enum status versions_put(struct versions *versions, enum part part, const char *key,
                         const struct version *version, struct error *error)
{
    bool ignored;
    enum status status = bind(&versions->put, versions, PUT, part, key, error);
    if (status)
        return status;
    const int64_t values[] = { version->stamp, version->device, version->serial, version->content };
    int rc = SQLITE_OK;
    for (int i = 0; !rc && i < 4; i++)
        rc = sqlite3_bind_int64(versions->put, i + 3, values[i]);
    if (rc)
        return failure_set(versions->parts->store, rc, error);
    return parts_step(&ignored, versions->parts, versions->put, error);
}

/* Writes a version of the device: changed at `changed`, and later than `before` (may be NULL). */
static enum status add_own(struct versions *versions, enum part part, const char *key,
                           int64_t changed, const struct version *before, int64_t content,
                           struct error *error)
{
    struct version own = { changed, versions->device, versions->serial, content };
    if (before && own.stamp <= before->stamp)
        own.stamp = before->stamp + 1;
    versions->noted++;
    return versions_put(versions, part, key, &own, error);
}

enum status versions_renew(struct versions *versions, enum part part, const char *key,
                           const struct version *one, const struct version *two,
                           struct error *error)
{
    sqlite3_stmt *row;
    bool has_row = false;
    int64_t content = 0;
    const struct version *later = two && version_compare(one, two) < 0 ? two : one;
    enum status status = parts_query(&row, versions->parts, part, PART_FIND, key, error);
    if (!status)
        status = parts_step(&has_row, versions->parts, row, error);
    if (!status && has_row)
        status = parts_hash(&content, versions->parts, part, row, error);
    (void)sqlite3_reset(row);
    return status ? status : add_own(versions, part, key, 0, later, content, error);
}

/* Notes the row that the scan is at, if it is not as it was synced last. */
static enum status note_row(struct versions *versions, enum part part, sqlite3_stmt *row,
                            struct error *error)
{
    struct version before;
    bool is_known;
    int64_t content;
    const char *key = (const char *)sqlite3_column_text(row, 0);
    if (!key)
        return failure_set(versions->parts->store, SQLITE_NOMEM, error);
    enum status status = parts_hash(&content, versions->parts, part, row, error);
    if (!status)
        status = versions_find(&before, &is_known, versions, part, key, error);
    if (status || (is_known && before.content == content))
        return status;
    return add_own(versions, part, key, sqlite3_column_int64(row, 1), is_known ? &before : NULL,
                   content, error);
}

static enum status note_rows(struct versions *versions, enum part part, struct error *error)
{
    sqlite3_stmt *rows;
    bool has_row = true;
    enum status status = parts_query(&rows, versions->parts, part, PART_SCAN, NULL, error);
    while (!status && has_row) {
        status = parts_step(&has_row, versions->parts, rows, error);
        if (!status && has_row)
            status = note_row(versions, part, rows, error);
    }
    if (status && rows)
        (void)sqlite3_reset(rows);
    return status;
}

/* Returns the local time in seconds since 1970, as SQLite reads a time of change. */
static int64_t seconds_now(void)
{
    struct clock_reading now;
    struct error ignored = ERROR_INIT;
    if (clock_read(&now, &ignored))
        return 0;
    return (int64_t)now.date.number * 86400 + (int64_t)now.minute * 60 + now.second;
}

/* Notes the keys that the query gives as deleted. */
static enum status note_deleted(struct versions *versions, enum part part, enum part_query query,
                                struct error *error)
{
    sqlite3_stmt *keys;
    bool has_row = true;
    enum status status = parts_query(&keys, versions->parts, part, query, NULL, error);
    while (!status && keys && has_row) {
        struct version before;
        bool is_known;
        status = parts_step(&has_row, versions->parts, keys, error);
        if (status || !has_row)
            break;
        const char *key = (const char *)sqlite3_column_text(keys, 0);
        int64_t gone_at = sqlite3_column_type(keys, 1) == SQLITE_NULL
                              ? seconds_now()
                              : sqlite3_column_int64(keys, 1);
        if (!key)
            continue;
        status = versions_find(&before, &is_known, versions, part, key, error);
        if (!status)
            status = add_own(versions, part, key, gone_at > 0 ? gone_at : 0,
                             is_known ? &before : NULL, 0, error);
    }
    if (status && keys)
        (void)sqlite3_reset(keys);
    return status;
}

enum status versions_note(struct versions *versions, struct error *error)
{
    enum status status = STATUS_OK;
    for (enum part part = 0; !status && part < PART_COUNT; part++) {
        versions->parts->store->progress = 0;
        status = note_rows(versions, part, error);
        if (!status)
            status = note_deleted(versions, part, PART_GONE, error);
        if (!status)
            status = note_deleted(versions, part, PART_BURIED, error);
    }
    return status;
}
