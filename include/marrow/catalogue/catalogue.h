/* catalogue.h - reading catalogue files: immutable data sets of foods. */
#ifndef MARROW_CATALOGUE_CATALOGUE_H
#define MARROW_CATALOGUE_CATALOGUE_H

#include "marrow/catalogue/food.h"

struct catalogue; /* one file, open for reading */

/* The open catalogues, in order of their names, the starter first. */
struct catalogues {
    struct catalogue **catalogues;
    size_t count;
};

struct catalogue_info {
    const char *name; /* "starter": what --catalogue says */
    const char *title; /* "marrow starter foods" */
    const char *version;
    const char *licence;
    const char *citation;
    const char *sha256; /* of the source, "" where not known */
    const char *path;
    int64_t foods;
};

/* Opens every *.catalogue of the folders (NULL ones are passed over; a name found twice: the first
 * folder's counts). A file that can't be used is left out and told: one line each to told, which
 * also hears of damage that is found inside a file later: that catalogue then counts as empty. A
 * folder that can't be read is told. An empty shelf is fine. The caller closes. */
MARROW_CHECKED enum status catalogues_open(struct catalogues *out, const char *const *folders,
                                           size_t folder_count,
                                           void (*told)(const char *line, void *payload),
                                           void *payload, struct error *error);
void catalogues_close(struct catalogues *shelf);

/* Strings live as long as the catalogue. */
struct catalogue_info catalogue_get_info(const struct catalogue *catalogue);

/* The catalogue of this name; NULL: it is not on the shelf. */
struct catalogue *catalogues_get(const struct catalogues *shelf, const char *name);

/* The food with this origin ("starter:spinach-raw"), or else the first whose source it is
 * ("fdc:168462"), in any catalogue. Of a barcode
 * ("off:3017620422003") leading zeros don't matter. STATUS_NOT_FOUND. */
MARROW_CHECKED enum status catalogues_find_origin(struct food *out, struct arena *arena,
                                                  struct catalogues *shelf, const char *origin,
                                                  struct error *error);

/* A food by its row. */
MARROW_CHECKED enum status catalogue_load_food(struct food *out, struct arena *arena,
                                               struct catalogue *catalogue, int64_t row,
                                               struct error *error);

/* Its foods (no supplements, no medicines) of a rank up to and with most_rank, in their order, the
 * plain and common first: for a small catalogue, all of which is read. *count may be 0. */
MARROW_CHECKED enum status catalogue_load_common(struct food **out, size_t *count,
                                                 struct arena *arena, struct catalogue *catalogue,
                                                 int most_rank, struct error *error);

#endif
