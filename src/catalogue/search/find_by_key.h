/* find_by_key.h - the one food that an origin key or a barcode names. */
#ifndef MARROW_CATALOGUE_FIND_BY_KEY_H
#define MARROW_CATALOGUE_FIND_BY_KEY_H

#include <stdbool.h>

#include "logged_foods.h"
#include "marrow/catalogue/catalogues.h"

/* Whether text is an origin key ("fdc:168462") or a barcode. */
bool find_by_key_applies(const char *text);

/* The food that it names, as the log has it, else as a catalogue has it. STATUS_NOT_FOUND (error
 * may be set). */
MARROW_CHECKED enum status find_by_key(struct food *out, struct arena *arena, struct store *log,
                                       const struct logged_foods *own,
                                       struct catalogues *catalogues, const char *text,
                                       struct error *error);

#endif
