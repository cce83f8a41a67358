/* catalogue.h - reads a catalogue file: one immutable data set of foods.
 *
 * docs/catalogue-format.md describes the file.
 */
#ifndef MARROW_CATALOGUE_CATALOGUE_H
#define MARROW_CATALOGUE_CATALOGUE_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"

struct catalogue; /* one file, open for reading */

struct catalogue_info {
    const char *name; /* "starter": the name that --catalogue takes */
    const char *title; /* "marrow starter foods" */
    const char *version;
    const char *licence;
    const char *citation;
    const char *sha256; /* of the source file, "" where not known */
    const char *path;
    int64_t foods; /* how many */
};

/* Returns what the catalogue says about itself. The strings live as long as the catalogue. */
struct catalogue_info catalogue_get_info(const struct catalogue *catalogue);

/* Returns the country whose national table it is, "fi"; "": it is none. */
const char *catalogue_get_country(const struct catalogue *catalogue);

/* Loads the food of a row (1 to info.foods) into the arena. STATUS_NOT_FOUND. */
MARROW_CHECKED enum status catalogue_load_food(struct food *out, struct arena *arena,
                                               struct catalogue *catalogue, int64_t row,
                                               struct error *error);

/* Loads the foods (no supplements, no medicines) of rank 1 to most_rank into the arena, in the
 * order of their rows: the plain and common first. Reads the whole file, so it is for small
 * catalogues. *count may be 0. */
MARROW_CHECKED enum status catalogue_load_common(struct food **out, size_t *count,
                                                 struct arena *arena, struct catalogue *catalogue,
                                                 int most_rank, struct error *error);

#endif
