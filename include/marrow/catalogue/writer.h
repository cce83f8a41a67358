/* writer.h - making a catalogue file: aside, synced, renamed into place.
 *
 * A reader of some format (exchange) gives the foods in any order; they are put in by rank, of one
 * rank the short names first (fewer words, then fewer letters), then by the order given. Memory
 * stays bounded: 8 bytes a food, and some 50 MB; the foods wait on disk beside the catalogue. A
 * crash leaves only temporary files, which the next writer in that folder removes.
 */
#ifndef MARROW_CATALOGUE_WRITER_H
#define MARROW_CATALOGUE_WRITER_H

#include "marrow/catalogue/catalogue.h"

struct writer;

/* Begins NAME.catalogue in the folder (made when missing). info: name, title, version, licence,
 * citation, sha256. */
MARROW_CHECKED enum status writer_open(struct writer **out, const char *folder,
                                       const struct catalogue_info *info, struct error *error);

/* Takes a food (copied). STATUS_INVALID: no name, an origin given twice, as far as origins are
 * remembered. */
MARROW_CHECKED enum status writer_add(struct writer *writer, const struct food *food,
                                      struct error *error);

/* How many origins are remembered at most: a million where nothing is said. */
void writer_set_keys(struct writer *writer, size_t most);

/* Whether the origin of the food added last was compared with all those before it. If not, two that
 * are equal make writer_finish fail, unless one is dropped. */
bool writer_knows_key(const struct writer *writer);

/* Takes a food back, by its place among those that were added, from 0. */
void writer_drop(struct writer *writer, int64_t place);

/* Adds a line of provenance ("refused: ...": "12"). */
MARROW_CHECKED enum status writer_note(struct writer *writer, const char *name, const char *value,
                                       struct error *error);

/* Told how far writing is, of "foods" or "words" (total 0: not known); false stops it (STATUS_IO).
 */
struct writer_watch {
    bool (*at)(const char *doing, const char *of, int64_t done, int64_t total, void *payload);
    void *payload;
};
void writer_set_watch(struct writer *writer, struct writer_watch watch);

/* Writes foods, index and words aside, and syncs: all that can fail for want of room. After a
 * failure only writer_abandon may follow. STATUS_INVALID: two foods have one key. */
MARROW_CHECKED enum status writer_prepare(struct writer *writer, struct error *error);

/* Prepares what is not prepared yet, and renames over an older file. Frees the writer, also on
 * failure. */
MARROW_CHECKED enum status writer_finish(struct writer *writer, struct error *error);

/* Leaves everything as it was. NULL is allowed. */
void writer_abandon(struct writer *writer);

#endif
