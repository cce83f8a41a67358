/* serving.h - how much of a food is eaten at once: in the person's own usual portion, or in the
 * first household measure that is about what people eat of its group.
 *
 * What people eat of a group: the reference amounts customarily consumed per eating occasion of the
 * US Food and Drug Administration, 21 CFR 101.12(b), table 2 (meat and poultry: those of 9 CFR
 * 317.312 and 381.412), taken for our groups; those in ml are taken as g of foods whose measures
 * are weighed.
 */
#ifndef MARROW_REPORT_SERVING_H
#define MARROW_REPORT_SERVING_H

#include "marrow/base/unit.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/habit.h"

struct serving {
    struct measured measured;
    const struct measure
        *one; /* the food's own measure that is counted; NULL: a unit was said, or g */
    enum unit
        unit; /* said, of mass or volume: "ml", "oz"; UNIT_NONE: g, ml or units, as the basis is */
    double per_unit; /* one of it in the food's basis */
};

/* The usual portion of a food that is eaten. */
void serving_of_habit(struct serving *out, const struct habit *habit);

/* The first household measure from a fifth to one and a half of what is customary of the group,
 * else the customary amount in g or ml, but not of drinks, fats, sauces and herbs; a food measured
 * in units: one. What has more than 600 kcal is halved where it is a measure, and goes down to 600
 * kcal where it is g or ml. false: none of these. */
bool serving_of_food(struct serving *out, const struct food *food);

/* At least `amount` of the food, in the measure of the serving: rounded up to half a measure, to 5
 * g or ml (below 20: to 1). */
void serving_at_least(struct measured *out, const struct food *food, const struct serving *serving,
                      double amount);

/* What the food's group is akin to ("dairy": milk, cheese, yogurt), for spreading suggestions; the
 * group itself where it stands alone, "" where none is said. */
const char *serving_family(const struct food *food);

#endif
