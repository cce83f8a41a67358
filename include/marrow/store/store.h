/* store.h - a SQLite file held open: the log, or a catalogue.
 *
 * The store is the only layer that includes <sqlite3.h>. A log is opened with a rollback journal
 * and synchronous=EXTRA (a commit that was told survives a power cut; a copied file is whole),
 * foreign keys on, the schema untrusted, double-quoted strings off. Nothing is held between calls:
 * no statement is left stepped, no transaction open, while a client waits for a key.
 */
#ifndef MARROW_STORE_STORE_H
#define MARROW_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/error.h"

struct store;

#define STORE_LOG_APPLICATION_ID 0x6D72726C /* "mrrl" */
#define STORE_CATALOGUE_APPLICATION_ID 0x6D727263 /* "mrrc" */
#define STORE_CATALOGUE_VERSION 3

/* The copies that were made of a log and of a journal that a crash left beside it, before SQLite
 * could use the journal. */
struct store_aside {
    bool is_new; /* not taken yet by store_take_aside */
    bool is_foreign; /* the journal was of another state of the log, and was not used */
    char log[480];
    char journal[512];
};

/* What opening a log did besides, for the client to tell. */
struct store_news {
    bool was_created;
    bool is_read_only; /* the file or its folder can't be written: reading works, actions are
                          refused */
    int migrated_from; /* the version before, 0: none */
    char backup[512]; /* made before the migration; "" : none */
};

/* Opens the log at path, making it (and its folder) when there is none, migrating it when it is of
 * an older version (after a backup beside it), bringing its seeds up to the program's. news may be
 * NULL. STATUS_UNUSABLE: not a log of marrow's, damaged, of a newer marrow, locked for over 5 s;
 * the file is then untouched; the same where it may not be read. STATUS_IO: cannot be made, the
 * disk fails. The caller closes. */
MARROW_CHECKED enum status store_open_log(struct store **out, struct store_news *news,
                                          const char *path, struct error *error);

/* Opens a catalogue read-only. STATUS_UNUSABLE: not a catalogue, damaged, of another version. */
MARROW_CHECKED enum status store_open_catalogue(struct store **out, const char *path,
                                                struct error *error);

/* Begins a catalogue file at path (which must not exist) with the schema of
 * schema/catalogue.sql.in, journalling off, inside one transaction. */
MARROW_CHECKED enum status store_create_catalogue(struct store **out, const char *path,
                                                  struct error *error);

/* Makes the indexes, commits, sets the application id, syncs and closes what store_create_catalogue
 * began. On failure the store is closed too and the file is left for the caller to remove.
 * STATUS_INVALID: two foods have one key. */
MARROW_CHECKED enum status store_finish_catalogue(struct store *store, struct error *error);

/* Closes; NULL is allowed. An open action is rolled back. */
void store_close(struct store *store);

const char *store_path(const struct store *store);
bool store_is_read_only(const struct store *store);

/* Whether a page or a row was met that cannot be right. */
bool store_is_damaged(const struct store *store);

/* Whether another connection has changed the log since the last call (PRAGMA data_version), or the
 * file was moved away under us. Cheap enough to ask on every idle tick. */
bool store_has_changed(struct store *store);

/* Hands out, once, the copies of the journal met last. Returns false where there is nothing new. */
bool store_take_aside(struct store_aside *out, struct store *store);

/* The rows are as they were at one instant between begin and end, for reports of several queries.
 * Nests not; within an action, which sees what it has written so far, it does nothing. */
MARROW_CHECKED enum status store_begin_reading(struct store *store, struct error *error);
void store_end_reading(struct store *store);

/* "2026-11-19T12:30:00" of the clock (MARROW_NOW counts), for modified_at. Lives until the next
 * call. */
const char *store_stamp(struct store *store);

/* An id for a new row (clock.h). A clash, should one come, makes the insert fail and the action be
 * tried again. */
int64_t store_new_id(struct store *store);

/* Whole-file checks, from quick to thorough: SQLite's own structure and CHECKs, foreign keys. Each
 * finding is handed to notify (one line, the user's words). STATUS_OK with *findings the count, 0:
 * sound. */
MARROW_CHECKED enum status store_check(int *findings, struct store *store, bool thorough,
                                       void (*notify)(const char *line, void *payload),
                                       void *payload, struct error *error);

/* Compares the file's tables and columns, indexes, triggers and views with those that this marrow
 * makes: what is missing, what is none of marrow's. As store_check. */
MARROW_CHECKED enum status store_check_shape(int *findings, struct store *store,
                                             void (*notify)(const char *line, void *payload),
                                             void *payload, struct error *error);

/* Copies the log whole and consistent to path (SQLite's backup, checked, synced, renamed into
 * place). STATUS_IO when path exists or can't be written. */
MARROW_CHECKED enum status store_backup(struct store *store, const char *path, struct error *error);

#endif
