/* writer.h - makes a catalogue file: written aside, synced, renamed into place.
 *
 * Foods are added in any order. They are written by rank, within a rank by the length of their
 * names (in words, then in bytes), then as they came. Until then they wait in a file in the folder,
 * so that memory is bounded. A crash leaves only temporary files, which the next writer in that
 * folder removes.
 */
#ifndef MARROW_CATALOGUE_WRITER_H
#define MARROW_CATALOGUE_WRITER_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"

struct writer;

/* Begins NAME.catalogue in the folder, and makes the folder where it is missing. Uses the name,
 * title, version, licence, citation and sha256 of `info`. STATUS_INVALID: not a valid name for a
 * catalogue. */
MARROW_CHECKED enum status writer_open(struct writer **out, const char *folder,
                                       const struct catalogue_info *info, struct error *error);

/* Adds a copy of a food. STATUS_INVALID: it has no name, or its origin is among the remembered
 * ones. */
MARROW_CHECKED enum status writer_add(struct writer *writer, const struct food *food,
                                      struct error *error);

/* Sets how many origins are remembered at most. The default is a million. */
void writer_set_keys(struct writer *writer, size_t most);

/* Returns whether the origin of the last food was compared with all before it. If not, and two are
 * equal, writer_prepare fails unless all but one of them are dropped. */
bool writer_knows_key(const struct writer *writer);

/* Drops a food that was added: the one after `place` others. */
void writer_drop(struct writer *writer, int64_t place);

/* Adds a line of provenance ("refused: ...": "12"). */
MARROW_CHECKED enum status writer_note(struct writer *writer, const char *name, const char *value,
                                       struct error *error);

/* Gets what is being done and how far it is, in "foods" or "words" (total 0: not known). Returning
 * false stops the writer with STATUS_IO. */
struct writer_watch {
    bool (*at)(const char *doing, const char *of, int64_t done, int64_t total, void *payload);
    void *payload;
};
void writer_set_watch(struct writer *writer, struct writer_watch watch);

/* Writes foods and index aside and syncs them, which is everything that can fail for lack of space.
 * After a failure only writer_abandon may be called. STATUS_INVALID: two foods have one origin. */
MARROW_CHECKED enum status writer_prepare(struct writer *writer, struct error *error);

/* Prepares the file if that was not done, and renames it over an older one. Frees the writer, also
 * on failure. */
MARROW_CHECKED enum status writer_finish(struct writer *writer, struct error *error);

/* Removes what was written and frees the writer. An older file stays. NULL is allowed. */
void writer_abandon(struct writer *writer);

#endif
