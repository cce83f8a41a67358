/* catalogue_file.h - an open catalogue file, for the other files of this layer. */
#ifndef MARROW_CATALOGUE_CATALOGUE_FILE_H
#define MARROW_CATALOGUE_CATALOGUE_FILE_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/nutrient.h"

/* The columns of the nutrients, each with a comma before it. */
#define FILE_NUTRIENT_COLUMN(ID, code, column, ...) ", " column
#define FILE_NUTRIENT_COLUMNS NUTRIENT_LIST(FILE_NUTRIENT_COLUMN)

#define FILE_SUFFIX ".catalogue"

/* Opens one file. STATUS_UNUSABLE, STATUS_IO. The caller closes. */
MARROW_CHECKED enum status catalogue_open(struct catalogue **out, const char *path,
                                          struct error *error);

/* Closes the catalogue; NULL is allowed. */
void catalogue_close(struct catalogue *catalogue);

/* Returns the database, for modules with queries of their own. */
struct store *catalogue_get_store(struct catalogue *catalogue);

/* Returns the catalogue's last row; rows count from 1. STATUS_UNUSABLE: the file is damaged. */
MARROW_CHECKED enum status catalogue_last_row(int64_t *out, struct catalogue *catalogue,
                                              struct error *error);

/* The keys that find a food. */
enum catalogue_key {
    CATALOGUE_ORIGIN, /* "starter:spinach-raw" */
    CATALOGUE_SOURCE, /* "fdc:168462", of a food made from it */
    CATALOGUE_BARCODE, /* digits without leading zeros */
    CATALOGUE_NDB /* a number of USDA's Standard Reference */
};

/* Loads the first food that has the key into the arena. STATUS_NOT_FOUND (error is not set). */
MARROW_CHECKED enum status catalogue_find(struct food *out, struct arena *arena,
                                          struct catalogue *catalogue, enum catalogue_key by,
                                          const char *key, struct error *error);

/* Sets who is told of damage that is found later. */
void catalogue_set_notify(struct catalogue *catalogue,
                          void (*notify)(const char *line, void *payload), void *payload);

/* Returns whether damage was found inside, so that the catalogue is no longer searched. The first
 * call after that reports it. */
bool catalogue_is_left_out(struct catalogue *catalogue);

/* Returns how many of the catalogues are left out. */
size_t catalogues_count_left_out(const struct catalogues *catalogues);

#endif
