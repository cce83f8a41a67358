/* catalogues.h - all open catalogue files, and finding a food in any of them. */
#ifndef MARROW_CATALOGUE_CATALOGUES_H
#define MARROW_CATALOGUE_CATALOGUES_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"

/* The open catalogues: the starter first, then by name. */
struct catalogues {
    struct catalogue **items;
    size_t count;
};

/* Opens every *.catalogue file of the folders; NULL folders are skipped. Of two catalogues with the
 * same name, the one in the earlier folder is opened. A file or folder that can't be used is left
 * out and reported as one line to `notify` (which may be NULL). `notify` also gets damage that is
 * found inside a file later; that catalogue then counts as empty. There may be no catalogue at all.
 * The caller closes. */
MARROW_CHECKED enum status catalogues_open(struct catalogues *out, const char *const *folders,
                                           size_t folder_count,
                                           void (*notify)(const char *line, void *payload),
                                           void *payload, struct error *error);

/* Closes all of them. */
void catalogues_close(struct catalogues *catalogues);

/* Returns the catalogue called `name`, or NULL. */
struct catalogue *catalogues_find(const struct catalogues *catalogues, const char *name);

/* Finds the food with this origin ("starter:spinach-raw"), else the first food that was made from
 * it ("fdc:168462"), in any catalogue. Of a product ("off:3017620422003") leading zeros make no
 * difference. The food lies in the arena. STATUS_NOT_FOUND. */
MARROW_CHECKED enum status catalogues_find_origin(struct food *out, struct arena *arena,
                                                  struct catalogues *catalogues, const char *origin,
                                                  struct error *error);

/* Finds the product of a typed or scanned barcode, in any catalogue. Leading zeros make no
 * difference, and a UPC-E is expanded. Some data sets leave the check digit out, so the code
 * without it is tried last. STATUS_NOT_FOUND (error is not set), also where the text is not a
 * barcode. */
MARROW_CHECKED enum status catalogues_find_barcode(struct food *out, struct arena *arena,
                                                   struct catalogues *catalogues, const char *text,
                                                   struct error *error);

#endif
