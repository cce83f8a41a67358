/* store.h - an open SQLite file: the log, or a catalogue.
 *
 * The store is the only layer that includes <sqlite3.h>. A log is opened with a rollback journal
 * and synchronous=EXTRA, so that a commit survives a power cut and a copied file is whole. Foreign
 * keys are on, the schema is untrusted, double-quoted strings are off. Nothing is held between
 * calls: while a client waits for a key, no statement is half stepped and no transaction open.
 */
#ifndef MARROW_STORE_STORE_H
#define MARROW_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/error.h"

struct store;

#define STORE_LOG_APPLICATION_ID 0x6D72726C /* "mrrl" */
#define STORE_CATALOGUE_APPLICATION_ID 0x6D727263 /* "mrrc" */
#define STORE_CATALOGUE_VERSION 4

/* The copies that were made of a log and of a journal that a crash left beside it, before SQLite
 * could use the journal. */
struct store_aside {
    bool is_new; /* not taken yet by store_take_aside */
    bool is_foreign; /* the journal was of another state of the log, and was not used */
    char log[480];
    char journal[512];
};

/* What opening a log did, for the client to report. */
struct store_news {
    bool was_created;
    bool is_read_only; /* the file or its folder can't be written: actions are refused */
    bool is_unsound; /* its tables are damaged: actions are refused */
    int migrated_from; /* the version before the migration, 0: none */
    char backup[512]; /* the backup made before the migration, "": none */
    char lost[256]; /* the person's own indexes that do not fit the upgraded tables, "": none */
};

/* What opening a log makes where there is none. */
enum store_making {
    STORE_MAKES_NOTHING,
    STORE_MAKES_FILE, /* the log, in a folder that is there */
    STORE_MAKES_FOLDER /* the log and its folder */
};

/* Returns the version of SQLite that runs: "3.40.1". */
const char *store_sqlite_version(void);

/* Opens the log at path. Makes what `making` says where there is none; migrates an older version,
 * after a backup beside it; updates its seeds to the program's. `news` may be NULL.
 * STATUS_UNUSABLE: there is no log and none is to be made; or the file is not a log, damaged, of a
 * newer marrow, unreadable, or locked for over 5 s; it is left untouched. STATUS_IO: it can't be
 * made, or the disk fails. The caller closes. */
MARROW_CHECKED enum status store_open_log(struct store **out, struct store_news *news,
                                          const char *path, enum store_making making,
                                          struct error *error);

/* Opens an empty, read-only log in memory, for what can be answered without a log. Errors name
 * `path`, where no file is made. The caller closes. */
MARROW_CHECKED enum status store_open_empty_log(struct store **out, const char *path,
                                                struct error *error);

/* As store_open_log, but everything is done to a copy of the log in memory, and nothing of it
 * reaches the file: for saying what would change. A log that is to be made is made in memory alone.
 */
MARROW_CHECKED enum status store_open_trial(struct store **out, struct store_news *news,
                                            const char *path, enum store_making making,
                                            struct error *error);

/* Opens a catalogue read-only. STATUS_UNUSABLE: not a catalogue, damaged, of another version. */
MARROW_CHECKED enum status store_open_catalogue(struct store **out, const char *path,
                                                struct error *error);

/* Begins a catalogue at path, where no file may exist, with the tables of schema/catalogue.sql.in.
 * Journalling is off; everything is one transaction. Errors name `told_as`, which the file is to
 * become. */
MARROW_CHECKED enum status store_create_catalogue(struct store **out, const char *path,
                                                  const char *told_as, struct error *error);

/* Makes the indexes, commits, sets the application id, syncs and closes what store_create_catalogue
 * began. On failure the store is closed too, and the caller removes the file. STATUS_INVALID: two
 * foods have the same key. */
MARROW_CHECKED enum status store_finish_catalogue(struct store *store, struct error *error);

/* Closes the store and rolls back an open action. NULL is allowed. */
void store_close(struct store *store);

const char *store_path(const struct store *store);
bool store_is_read_only(const struct store *store);

/* Tells whether a page or row that was read cannot be right. */
bool store_is_damaged(const struct store *store);

/* Returns how many actions this connection has written to the log. One that failed may be among
 * them: the disk can report an error after the commit. Where the number has risen, nobody must
 * write the same again. */
int64_t store_commits(const struct store *store);

/* Tells whether another connection has changed the log since the last call (PRAGMA data_version),
 * or the file was moved away, removed or replaced. Cheap enough for every idle tick. */
bool store_has_changed(struct store *store);

/* Removes the log's file if nothing was ever done in it, by anybody, and returns whether it did. It
 * is for a log that was just begun for an action which then failed. Only store_close may follow. */
bool store_discard_unused(struct store *store);

/* Tells whether the file is no longer at its path. What was open can still be read, and every
 * action is refused. */
bool store_has_moved(const struct store *store);

/* Returns, once, the copies made for the last journal. Returns false where there is nothing new. */
bool store_take_aside(struct store_aside *out, struct store *store);

/* Asks the client, from STORE_SIGN_MS of waiting for another program's lock on and every few
 * milliseconds, whether to go on waiting; after 5 s the store gives up by itself. Where
 * keep_waiting returns false, what was begun fails with STATUS_UNUSABLE and nothing is written. It
 * holds for the whole process, as opening a log waits too. NULL: waits without asking. */
#define STORE_SIGN_MS 200
void store_set_waiting(bool (*keep_waiting)(void *payload), void *payload);

/* Sets whether the store waits for another program's lock, as it does at first. Where it does not,
 * what meets a lock fails at once: for work that can be tried again later. */
void store_set_patient(struct store *store, bool is_patient);

/* Returns, once, whether something failed because of another program's lock. */
bool store_gave_up(struct store *store);

/* Freezes the rows for a report of several queries: until store_end_reading they are read as of one
 * moment. Calls must not be nested. Within an action it does nothing; an action sees its own
 * writes. */
MARROW_CHECKED enum status store_begin_reading(struct store *store, struct error *error);
void store_end_reading(struct store *store);

/* Returns the clock's "2026-11-19T12:30:00" for modified_at (MARROW_NOW applies). It lives until
 * the next call. */
const char *store_stamp(struct store *store);

/* Returns an id for a new row (clock.h). Should it be taken, the insert fails and the person tries
 * again. */
int64_t store_new_id(struct store *store);

/* Checks the whole file: SQLite's own structure and CHECKs, then foreign keys; more of it where
 * `thorough`. Each finding is passed to `notify`, one line in the user's words. STATUS_OK: the
 * check ran, and *findings is how many it found. */
MARROW_CHECKED enum status store_check(int *findings, struct store *store, bool thorough,
                                       void (*notify)(const char *line, void *payload),
                                       void *payload, struct error *error);

/* The two halves of store_check; the second is of use where the first finds nothing. */
MARROW_CHECKED enum status store_check_pages(int *findings, struct store *store, bool thorough,
                                             void (*notify)(const char *line, void *payload),
                                             void *payload, struct error *error);
MARROW_CHECKED enum status store_check_references(int *findings, struct store *store,
                                                  void (*notify)(const char *line, void *payload),
                                                  void *payload, struct error *error);

/* Writes again what a log has from marrow itself, where it is missing or changed: nutrients,
 * reference intakes and ceilings; and forgets deletions of rows that are there. Each is a finding,
 * also in a log that cannot be written. Adds the number of findings to *findings. The pages have to
 * be sound. */
MARROW_CHECKED enum status store_rebuild(int *findings, struct store *log,
                                         void (*notify)(const char *line, void *payload),
                                         void *payload, struct error *error);

/* Checks what the rows of a log mean: texts, the history, the journal mode. Adds the number of
 * findings to *findings. */
MARROW_CHECKED enum status store_check_content(int *findings, struct store *log,
                                               void (*notify)(const char *line, void *payload),
                                               void *payload, struct error *error);

/* Compares the file's tables and columns, indexes, triggers and views with those that this marrow
 * makes. Reports what is missing and what is not marrow's, as store_check does. Views and indexes
 * that a person added change nothing: they are passed to `notice` and not counted. NULL: they are
 * findings too. */
MARROW_CHECKED enum status store_check_shape(int *findings, struct store *store,
                                             void (*notify)(const char *line, void *payload),
                                             void (*notice)(const char *line, void *payload),
                                             void *payload, struct error *error);

/* Copies the log to path, whole and consistent: SQLite's backup, checked, synced, renamed into
 * place. STATUS_IO: path exists or can't be written. */
MARROW_CHECKED enum status store_backup(struct store *store, const char *path, struct error *error);

#endif
