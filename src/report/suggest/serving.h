/* serving.h - how much of a food is eaten at once: the person's usual portion, or the first
 * household measure close to what people eat of its group.
 *
 * The customary amounts of a group are the reference amounts customarily consumed per eating
 * occasion of the US Food and Drug Administration, 21 CFR 101.12(b), table 2 (meat and poultry: 9
 * CFR 317.312 and 381.412), mapped to our groups. Amounts in ml are taken as g for foods whose
 * measures are weighed.
 */
#ifndef MARROW_REPORT_SERVING_H
#define MARROW_REPORT_SERVING_H

#include "marrow/base/unit.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/habit.h"

struct serving {
    struct measured measured;
    const struct measure *one; /* the food's own measure being counted; NULL: a unit, or g */
    enum unit unit; /* the unit of mass or volume: "ml", "oz"; UNIT_NONE: g, ml or units, by the
                       food's basis */
    double per_unit; /* amount of one measure or unit, in the food's basis */
};

/* Fills the usual portion of a food that the person eats. */
void serving_of_habit(struct serving *out, const struct habit *habit);

/* Fills a food's customary portion: the first household measure between a fifth of and one and a
 * half times its group's customary amount; else the customary amount in g or ml, except for drinks,
 * fats, sauces and herbs; for a food counted in units, one unit. A measure above 600 kcal is
 * halved; an amount in g or ml is lowered to 600 kcal. Returns false if none of these fits. */
bool serving_of_food(struct serving *out, const struct food *food);

/* Fills the smallest amount in the serving's measure that is at least `amount`: rounded up to half
 * a measure, or to 5 g or ml (below 20: to 1). */
void serving_at_least(struct measured *out, const struct food *food, const struct serving *serving,
                      double amount);

/* Returns the family of the food's group, for varied suggestions ("dairy": milk, cheese, yogurt);
 * the group itself if it stands alone; "" without a group. */
const char *serving_family(const struct food *food);

#endif
