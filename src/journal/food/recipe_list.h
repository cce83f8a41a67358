/* recipe_list.h - the recipes of a log, by name. */
#ifndef MARROW_JOURNAL_RECIPE_LIST_H
#define MARROW_JOURNAL_RECIPE_LIST_H

#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/journal/recipe.h"

/* Finds the newest version of the recipe with this name (ignoring case) or key; 0: none. */
MARROW_CHECKED enum status recipe_list_find(int64_t *out, struct journal *journal,
                                            const char *words, struct error *error);

#endif
