/* catalogue_file.h - what the modules of the layer share of an open catalogue file. */
#ifndef MARROW_CATALOGUE_CATALOGUE_FILE_H
#define MARROW_CATALOGUE_CATALOGUE_FILE_H

#include "marrow/catalogue/catalogue.h"

/* The columns of the nutrients, each with a comma before it. */
#define FILE_NUTRIENT_COLUMN(NAME, code, column, unit, fdc, nbr, name) ", " column
#define FILE_NUTRIENT_COLUMNS NUTRIENT_LIST(FILE_NUTRIENT_COLUMN)

#define FILE_SUFFIX ".catalogue"

/* Opens one file. STATUS_UNUSABLE, STATUS_IO. The caller closes. */
MARROW_CHECKED enum status catalogue_open(struct catalogue **out, const char *path,
                                          struct error *error);
void catalogue_close(struct catalogue *catalogue); /* NULL is allowed */

/* The first food with this barcode, given without its leading zeros. STATUS_NOT_FOUND (error is not
 * set). */
MARROW_CHECKED enum status catalogues_find_barcode(struct food *out, struct arena *arena,
                                                   struct catalogues *shelf, const char *code,
                                                   struct error *error);

/* The food with this number of USDA's Standard Reference. STATUS_NOT_FOUND (error is not set). */
MARROW_CHECKED enum status catalogue_find_ndb(struct food *out, struct arena *arena,
                                              struct catalogue *catalogue, int64_t ndb,
                                              struct error *error);

struct store *catalogue_get_store(struct catalogue *catalogue);

/* Who hears of damage that is found later. */
void catalogue_tell_to(struct catalogue *catalogue, void (*told)(const char *line, void *payload),
                       void *payload);

/* Whether damage was found inside, so that it is searched no more; what finds this first tells it.
 */
bool catalogue_is_left_out(struct catalogue *catalogue);
size_t catalogues_count_left_out(const struct catalogues *shelf);

#endif
