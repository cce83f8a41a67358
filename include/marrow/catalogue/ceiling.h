/* ceiling.h - the most that an unknown value can be.
 *
 * For each food group and nutrient, the ceiling is the most that any food of the group holds in the
 * USDA tables. Fortified foods count for fortified foods only. The ceilings are the table
 * group_ceiling; schema/derive/ceilings derives them.
 */
#ifndef MARROW_CATALOGUE_CEILING_H
#define MARROW_CATALOGUE_CEILING_H

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

struct ceilings; /* all ceilings, in memory */

/* Loads the ceilings. The caller frees them. */
MARROW_CHECKED enum status ceilings_load(struct ceilings **out, struct store *log,
                                         struct error *error);
void ceilings_free(struct ceilings *ceilings);

/* Returns the group whose ceilings hold for the food: its own, but that of dry foods (dried milk)
 * where it contains less than 20 g of water in 100 g, or where its water is unknown and its name
 * says that it is a powder, a concentrate or the like. Returns NULL where no ceilings hold: without
 * a group, for oils of fish and for protein powders. The words are schema/words/dry_group.csv and
 * dry_word.csv. */
const char *ceiling_group(const struct food *food);

/* Returns the most that the food can hold of the nutrient, per 100 g, 100 ml or one unit. That is
 * the amount where it is exact or below, the high end where it is rounded, 0 where it is an assumed
 * zero, and the ceiling of ceiling_group where it is unknown or at_least. A recipe is bounded by
 * its ingredients (composition_bound). Returns INFINITY where there is no bound: without a group,
 * in a basis other than g, for a supplement, and where the food contradicts the ceilings: its known
 * energy, protein, magnesium, calcium or vitamin D is more than a tenth above them, or the known
 * part is above. The ceilings of fortified foods hold for the nutrients that are added to it
 * (fortified.h), those of unfortified foods for the others. A food that contradicts these only may
 * be fortified, and has the ceilings of fortified foods for all. A food of a
 * catalogue that contradicts these too by its energy or protein, and whose water is not known to be
 * 20 g or more, has those of the group's dry foods. */
double ceiling_of(const struct ceilings *ceilings, const struct food *food, enum nutrient nutrient);

/* Returns the most that a food of the group holds per 100 g. Returns INFINITY where no bound is
 * known or there is no such group. `name` may be NULL. */
double ceilings_get(const struct ceilings *ceilings, const char *name, bool fortified,
                    enum nutrient nutrient);

/* Finds a group by its name or by the beginning of one ("veg"), where only one group begins so.
 * Case makes no difference. Returns its name, which lives as long as the ceilings, or NULL. */
const char *ceilings_find_group(const struct ceilings *ceilings, const char *word);

/* Appends the names of all groups, separated by ", ". */
void ceilings_list_groups(struct buffer *out, const struct ceilings *ceilings);

/* Fills ceiling_of() for all nutrients, and looks the food's group up once. */
void ceilings_of_food(double out[NUTRIENT_COUNT], const struct ceilings *ceilings,
                      const struct food *food);

#endif
