/* part.h - what two logs share: rows, and parts of rows that change on their own.
 *
 * A part has a key that is the same in every log, as text. Ids are random and the same everywhere;
 * but a catalogue's food gets another id in each log, so its key is its origin.
 */
#ifndef MARROW_STORE_PART_H
#define MARROW_STORE_PART_H

#include <stdint.h>

#include "marrow/base/error.h"
#include "sql/handle.h"

/* In this order rows are put, so that what a row refers to is there before it; they are deleted in
 * the opposite order. */
enum part {
    PART_FOOD,
    PART_FOOD_FAVOURITE,
    PART_FOOD_HIDDEN,
    PART_FOOD_MEASURE,
    PART_VERSION, /* of a food, with its values, measures and ingredients */
    PART_MEAL,
    PART_COURSE,
    PART_DOSE,
    PART_SPACING,
    PART_ENTRY,
    PART_DAY_MARK,
    PART_DAY_NOTE,
    PART_DAY_SUPPLEMENTS,
    PART_MEAL_NOTE,
    PART_PROFILE,
    PART_LIFE_STAGE,
    PART_TARGET,
    PART_SETTING,
    PART_MEASUREMENT,
    PART_TEMPLATE,
    PART_TEMPLATE_ITEM,
    PART_COUNT
};

/* Returns the part's name in the log: "entry", "day.note". */
const char *part_name(enum part part);

/* What is asked of a part. Keys are bound to ?1. */
enum part_query {
    PART_SCAN, /* all: key, time of change in seconds, modified_at, columns */
    PART_FIND, /* by key: as PART_SCAN */
    PART_PUT, /* ?1 key, ?2 modified_at, columns from ?3 on */
    PART_DROP,
    PART_USED, /* a row where another row needs it */
    PART_TELL, /* what a person knows it by; no query where there is nothing to tell */
    PART_GONE, /* keys that were there at the last sync: key, when it went in seconds or NULL */
    PART_BURIED, /* tombstones of rows never synced: key, when it went in seconds */
    PART_QUERY_COUNT
};

/* Settings of the device, not of the person, as SQL. They are not shared. */
#define PART_DEVICE_SETTINGS "'mouse', 'colour', 'backups', 'backup_folder', 'sync_folder'"

#define PART_CONTENT 3 /* the first column of the content in PART_SCAN and PART_FIND */
#define PART_CHILDREN 3 /* tables whose rows belong to a food's version */

enum part_child_query { CHILD_FIND, CHILD_EMPTY, CHILD_PUT, CHILD_QUERY_COUNT };

/* A log's parts, with their statements. */
struct part_set {
    struct store *store;
    sqlite3_stmt *queries[PART_COUNT][PART_QUERY_COUNT];
    sqlite3_stmt *children[PART_CHILDREN][CHILD_QUERY_COUNT];
};

void parts_init(struct part_set *parts, struct store *store);
void parts_release(struct part_set *parts);

/* Gets the statement, reset and with `key` (may be NULL) bound. *out is NULL where the part has no
 * such query. */
MARROW_CHECKED enum status parts_query(sqlite3_stmt **out, struct part_set *parts, enum part part,
                                       enum part_query query, const char *key, struct error *error);

/* Steps. *has_row gets whether there is a row. */
MARROW_CHECKED enum status parts_step(bool *has_row, struct part_set *parts, sqlite3_stmt *stmt,
                                      struct error *error);

/* Runs the query of a key for its effect, or to see whether it has a row (may be NULL). */
MARROW_CHECKED enum status parts_run(bool *has_row, struct part_set *parts, enum part part,
                                     enum part_query query, const char *key, struct error *error);

/* Returns a hash of the content of the row that PART_SCAN or PART_FIND is at, never 0. The time of
 * change is not in it, nor are columns that are NULL, so that a new column changes no hash. */
MARROW_CHECKED enum status parts_hash(int64_t *out, struct part_set *parts, enum part part,
                                      sqlite3_stmt *row, struct error *error);

/* Copies the row of the key from one log to the other, over the one that is there. */
MARROW_CHECKED enum status parts_copy(struct part_set *to, struct part_set *from, enum part part,
                                      const char *key, struct error *error);

/* Removes the values, measures and ingredients of a food's version. */
MARROW_CHECKED enum status parts_empty(struct part_set *parts, const char *key,
                                       struct error *error);

#endif
