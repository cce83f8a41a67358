/* ceiling.h - what a value that nobody gives can be at most.
 *
 * For each food group and nutrient it is the most that any food of the group holds in the USDA
 * tables; fortified foods count for fortified foods only (table group_ceiling; the rule is in
 * schema/derive/ceilings).
 */
#ifndef MARROW_CATALOGUE_CEILING_H
#define MARROW_CATALOGUE_CEILING_H

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

struct ceilings; /* all of them, in memory */

/* Loads the ceilings. The caller frees them. */
MARROW_CHECKED enum status ceilings_load(struct ceilings **out, struct store *log,
                                         struct error *error);
void ceilings_free(struct ceilings *ceilings);

/* Returns the most that the food can hold of the nutrient, per 100 g, 100 ml or one unit: the
 * amount where it is exact or below, 0 where it is an assumed zero, and where it is unknown or
 * at_least the ceiling of the group, but no less than the known part. A recipe has the bounds of
 * its ingredients (composition_bound). INFINITY where there is no bound: without a group, in a
 * basis other than g, in a supplement. */
double ceiling_of(const struct ceilings *ceilings, const struct food *food, enum nutrient nutrient);

/* Returns what a food of the group holds at most per 100 g; INFINITY where no bound is known, or
 * where there is no such group. name may be NULL. */
double ceilings_get(const struct ceilings *ceilings, const char *name, bool fortified,
                    enum nutrient nutrient);

/* Returns the name of the group that the word names, or is the beginning of where no other group
 * begins so ("veg"); case makes no difference. NULL where there is none. Lives as long as the
 * ceilings. */
const char *ceilings_find_group(const struct ceilings *ceilings, const char *word);

/* Appends the names of all groups, separated by ", ". */
void ceilings_list_groups(struct buffer *out, const struct ceilings *ceilings);

#endif
