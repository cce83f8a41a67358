/* recipe_part.h - the ingredients of a recipe in hand, for the modules that make it up. */
#ifndef MARROW_JOURNAL_RECIPE_PART_H
#define MARROW_JOURNAL_RECIPE_PART_H

#include "marrow/journal/recipe.h"

/* A version of a food with what bounds it. */
MARROW_CHECKED enum status recipe_load_food(struct food *out, struct arena *arena,
                                            struct journal *journal, int64_t version_id,
                                            struct error *error);

/* The newest version of the recipe with this name or key; 0: none. */
MARROW_CHECKED enum status recipe_find_named(int64_t *out, struct journal *journal,
                                             const char *words, struct error *error);

/* Points the ingredient at index to another version of its food; its amount follows its measure. */
MARROW_CHECKED enum status recipe_renew(struct recipe *recipe, size_t index,
                                        struct journal *journal, int64_t version_id,
                                        struct error *error);

#endif
