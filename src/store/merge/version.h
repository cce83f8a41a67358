/* version.h - which version of each part a log holds, so that the later of two is known.
 *
 * A version is ordered by its time of change, which always lies after that of the version it was
 * made from, then by the device that made it, then by its content. So all devices choose the same
 * one, in whatever order they meet them and whatever their clocks say.
 */
#ifndef MARROW_STORE_VERSION_H
#define MARROW_STORE_VERSION_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "part.h"

struct version {
    int64_t stamp; /* seconds of local time since 1970; later than the version before */
    int64_t device;
    int64_t serial; /* of the device's syncs: the one in which it was found */
    int64_t content; /* a hash; 0: deleted */
};

/* A log's versions, with their statements. */
struct versions {
    struct part_set *parts;
    int64_t device; /* which makes new versions */
    int64_t serial;
    int64_t noted; /* how many new versions were made */
    sqlite3_stmt *find;
    sqlite3_stmt *put;
};

void versions_init(struct versions *versions, struct part_set *parts, int64_t device,
                   int64_t serial);
void versions_release(struct versions *versions);

/* Finds the part's version. *is_known gets whether there is one; else *out is zeroed. */
MARROW_CHECKED enum status versions_find(struct version *out, bool *is_known,
                                         struct versions *versions, enum part part, const char *key,
                                         struct error *error);

MARROW_CHECKED enum status versions_put(struct versions *versions, enum part part, const char *key,
                                        const struct version *version, struct error *error);

/* Notes that the device has just changed the part: its version comes after both `one` and `two`
 * (may be NULL), and has the content that is in the log now. */
MARROW_CHECKED enum status versions_renew(struct versions *versions, enum part part,
                                          const char *key, const struct version *one,
                                          const struct version *two, struct error *error);

/* Compares the log with what was synced last, and gives a new version to all that was changed,
 * added or deleted. */
MARROW_CHECKED enum status versions_note(struct versions *versions, struct error *error);

/* Returns less than 0, 0 or more than 0: `a` is older, the same, or newer. */
int version_compare(const struct version *a, const struct version *b);

#endif
