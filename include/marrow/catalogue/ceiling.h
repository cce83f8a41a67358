/* ceiling.h - what a value that nobody gives can be at most.
 *
 * Per food group and nutrient, the most that an unfortified (for a fortified food: any) food of the
 * group holds, from the USDA tables (table group_ceiling; schema/derive/ceilings has the rule).
 */
#ifndef MARROW_CATALOGUE_CEILING_H
#define MARROW_CATALOGUE_CEILING_H

#include "marrow/base/buffer.h"
#include "marrow/catalogue/food.h"

struct ceilings; /* all of them, in memory */

MARROW_CHECKED enum status ceilings_load(struct ceilings **out, struct store *log,
                                         struct error *error);
void ceilings_free(struct ceilings *ceilings);

/* The most that the food's nutrient can be, per 100 g, 100 ml or 1 unit: the amount itself where it
 * is exact or assumed, the bound where it is below, the group's ceiling (at least the known part)
 * where it is unknown or at_least; INFINITY where the group, or a basis other than g, gives no
 * bound. A supplement's leading nutrients that its label does not list are stored as assumed zeros,
 * its others are unbounded. A recipe's is that of its ingredients, where food->bounds was set
 * (composition_bound). */
double ceiling_of(const struct ceilings *ceilings, const struct food *food, enum nutrient nutrient);

/* What a food of the group of that name holds at most per 100 g; INFINITY: no bound is known, or
 * there is no such group (or NULL). */
double ceilings_get(const struct ceilings *ceilings, const char *name, bool fortified,
                    enum nutrient nutrient);

/* The group of this name, or of which it is the clear beginning, case ignored ("veg"); NULL: none.
 * Lives as long as the ceilings. */
const char *ceilings_find_group(const struct ceilings *ceilings, const char *word);

/* All groups, separated by ", ". */
void ceilings_list_groups(struct buffer *out, const struct ceilings *ceilings);

#endif
