/* writer.h - making a catalogue file: aside, synced, renamed into place.
 *
 * A reader of some format (exchange) gives the foods in any order; they are put in by rank, of one rank the short names first
 * (fewer words, then fewer letters), then by the order given. Memory stays bounded: 8 bytes a food, and some 50 MB; the foods
 * wait on disk beside the catalogue. A crash leaves only temporary files, which the next writer of that name removes.
 */
#ifndef MARROW_CATALOGUE_WRITER_H
#define MARROW_CATALOGUE_WRITER_H

#include "marrow/catalogue/catalogue.h"

struct writer;

/* Begins NAME.catalogue in the folder (made when missing). info: name, title, version, licence, citation, sha256. */
MARROW_CHECKED enum status writer_open(struct writer **out, const char *folder,
                                       const struct catalogue_info *info, struct error *error);

/* Takes a food (copied). STATUS_INVALID: no name, an origin given twice (beyond a million foods writer_finish tells that). */
MARROW_CHECKED enum status writer_add(struct writer *writer, const struct food *food, struct error *error);

/* Adds a line of provenance ("refused: ...": "12"). */
MARROW_CHECKED enum status writer_note(struct writer *writer, const char *name, const char *value,
                                       struct error *error);

/* Writes index and words, syncs, renames over an older file. Frees the writer, also on failure. */
MARROW_CHECKED enum status writer_finish(struct writer *writer, struct error *error);

/* Leaves everything as it was. NULL is allowed. */
void writer_abandon(struct writer *writer);

#endif
