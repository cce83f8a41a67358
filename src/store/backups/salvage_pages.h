/* salvage_pages.h - rows of a damaged log that only its pages still tell of. */
#ifndef MARROW_STORE_SALVAGE_PAGES_H
#define MARROW_STORE_SALVAGE_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "rubble.h"
#include "sql/handle.h"

/* Takes the records that can be rows of this table into the new log, by their number of values and
 * the types of these. Rows that are there already stay, unless `replaces`. What the table's CHECKs
 * refuse is another table's, and left out. */
MARROW_CHECKED enum status salvage_pages_take(struct store *to, const char *table, bool has_rowid,
                                              bool replaces, const struct rubble *rubble,
                                              struct error *error);

/* Makes foods, versions and meals for the rows that refer to ones that could not be read: "food 12,
 * unreadable". It keeps its values where its entries tell what they are per. A food's key and its
 * versions are taken from indexes where these can be read. *entries gets how many entries have such
 * a food or meal. */
MARROW_CHECKED enum status salvage_pages_fill(int64_t *entries, struct store *to,
                                              const struct rubble *rubble, struct error *error);

#endif
