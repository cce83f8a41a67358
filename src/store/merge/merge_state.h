/* merge_state.h - a merge under way, for the files that carry it out. */
#ifndef MARROW_STORE_MERGE_STATE_H
#define MARROW_STORE_MERGE_STATE_H

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/store/merge.h"
#include "marrow/store/snapshot.h"
#include "part.h"
#include "version.h"

/* How far the changes of each device are in a log. */
struct merge_known {
    struct arena arena;
    struct merge_mark {
        int64_t device;
        int64_t serial;
        const char *name;
    } * marks;
    size_t count;
    size_t room;
};

/* A part whose fate waits until all rows are there. */
struct merge_pending {
    enum part part;
    const char *key;
    struct version here;
    struct version there;
    bool is_settled;
};

struct merge_list {
    struct merge_pending *items;
    size_t count;
    size_t room;
};

struct merge {
    struct store *log;
    struct part_set here;
    struct versions versions;
    struct snapshot_self self;
    struct merge_known known;
    int64_t noted_before; /* of versions.noted */
    int64_t rows; /* put or deleted */
    int64_t taken; /* versions */

    /* Of the copy being merged. */
    struct part_set there;
    struct merge_known known_there;
    struct merge_result *result;
    struct arena arena; /* of the lists' keys */
    struct merge_list gone; /* deleted there, later than the version here */
    struct merge_list lost; /* deleted here, later than the version there */
    bool has_doses;
};

/* Adds an event. The texts are copied; NULL stays NULL. */
void merge_tell(struct merge *merge, struct merge_event event);

/* Copies what a person knows the part by to the arena; NULL where it is not there. */
MARROW_CHECKED enum status merge_words(const char **out, struct merge *merge,
                                       struct part_set *parts, enum part part, const char *key,
                                       struct error *error);

/* Copies the row from the other log, and the food of a description that is deleted here. */
MARROW_CHECKED enum status merge_put(struct merge *merge, enum part part, const char *key,
                                     struct error *error);

/* Counts a row that was added, changed or deleted. */
void merge_count(struct merge *merge, enum part part, bool was_there, bool is_there);

/* Returns what a person calls the part: "entry". */
const char *merge_noun(enum part part);

/* Makes SQL as SQLite's printf does, runs it on the log, and reads the first integer of its first
 * row; 0: there is none. */
MARROW_CHECKED enum status merge_ask(int64_t *out, struct merge *merge, struct error *error,
                                     const char *format, ...);

#endif
