/* fdc_group.h - finds the food group of a USDA food, which bounds its unknown values. */
#ifndef MARROW_EXCHANGE_FDC_GROUP_H
#define MARROW_EXCHANGE_FDC_GROUP_H

#include "fdc_set.h"
#include "marrow/base/arena.h"

/* The rules of schema/usda/groups.csv. */
struct fdc_groups {
    struct fdc_group_rule *rules;
    size_t count;
};

/* Reads the rules, into the arena. */
void fdc_groups_read(struct fdc_groups *out, struct arena *arena);

/* Returns the group of a food, or NULL if it is in none. `category` is the food category of SR and
 * Foundation, the WWEIA category of FNDDS. `words` is the description in lower case. */
const char *fdc_group(const struct fdc_groups *groups, enum fdc_set set, int category,
                      const char *words);

#endif
