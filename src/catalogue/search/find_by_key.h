/* find_by_key.h - finds the one food that an origin or a barcode names. */
#ifndef MARROW_CATALOGUE_FIND_BY_KEY_H
#define MARROW_CATALOGUE_FIND_BY_KEY_H

#include <stdbool.h>

#include "logged_foods.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogues.h"

/* Returns whether text is an origin ("fdc:168462") or a barcode. */
bool find_by_key_applies(const char *text);

/* Finds that food in the log, else in the catalogues. STATUS_NOT_FOUND (error may be set). */
MARROW_CHECKED enum status find_by_key(struct food *out, struct arena *arena, struct store *log,
                                       const struct logged_foods *logged,
                                       struct catalogues *catalogues, const char *text,
                                       struct error *error);

#endif
