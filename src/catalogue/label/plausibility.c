#include "marrow/catalogue/plausibility.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

#include "marrow/base/arena.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"

#define SLIP_LEAST 10 /* times the most of a group or a tablet: a unit may be wrong */
#define SLIP 1000
#define DAYS_MOST 10 /* most daily values in one tablet */
#define SERVING_MOST 5 /* most hundreds of grams in a serving without a weight */
#define ROUNDING 5.0 /* g that the rounding of labels can add up to */

double plausibility_most(enum nutrient nutrient)
{
    return nutrients[nutrient].most_per_100g;
}

void plausibility_add(struct plausibility_warnings *out, struct arena *arena, const char *format,
                      ...)
{
    char line[400];
    va_list arguments;
    if (out->count == PLAUSIBILITY_WARNINGS_MAX)
        return;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    out->lines[out->count++] = arena_strdup(arena, line);
}

/* Returns the words that suggest a mixed-up unit ("; µg and mg mixed up?") where the amount is at
 * least `times` times the most and a thousandth of it would fit; else "". */
static const char *slip(enum nutrient nutrient, double amount, double most, double times)
{
    if (!(most > 0) || amount < times * most || amount / SLIP > most)
        return "";
    enum unit unit = nutrients[nutrient].unit;
    if (unit == UNIT_UG)
        return "; µg and mg mixed up?";
    if (unit == UNIT_G)
        return "; g and mg mixed up?";
    return unit == UNIT_KCAL ? "; cal and kcal mixed up?" : "; mg and µg mixed up?";
}

static void per_hundred(struct plausibility_warnings *out, struct arena *arena,
                        const struct food *food, const struct ceilings *ceilings,
                        enum nutrient nutrient)
{
    char amount[NUMBER_TEXT];
    char bound[NUMBER_TEXT];
    double value = food->values[nutrient].amount;
    const char *unit = unit_name(nutrients[nutrient].unit);
    const char *name = ceiling_group(food);
    double group = ceilings_get(ceilings, name, fortified_has(food, nutrient), nutrient);
    double fortified = ceilings_get(ceilings, name, true, nutrient);
    bool is_grouped = food->basis == BASIS_G && isfinite(group);
    double most = is_grouped ? group : plausibility_most(nutrient);
    if (value <= most)
        return;
    number_format_short(amount, value, 2);
    number_format_short(bound, most, 2);
    if (!is_grouped)
        plausibility_add(out, arena, "%s %s %s per 100 %s: more than any food contains (%s)%s",
                         nutrients[nutrient].name, amount, unit, food_basis_name(food->basis),
                         bound,
                         slip(nutrient, value, most, 1)); /* no food at all holds that much */
    else if (!fortified_has(food, nutrient) && isfinite(fortified) && value <= fortified)
        plausibility_add(
            out, arena,
            "%s %s %s per 100 g: more than any unfortified food in the group %s contains "
            "(%s); is it fortified?",
            nutrients[nutrient].name, amount, unit, name, bound);
    else
        plausibility_add(out, arena,
                         "%s %s %s per 100 g: more than any food in the group %s contains (%s)%s",
                         nutrients[nutrient].name, amount, unit, name, bound,
                         slip(nutrient, value, most, SLIP_LEAST));
}

static void per_unit(struct plausibility_warnings *out, struct arena *arena,
                     const struct food *food, enum nutrient nutrient)
{
    char amount[NUMBER_TEXT];
    char bound[NUMBER_TEXT];
    double value = food->values[nutrient].amount;
    double day = food_is_supplement(food) ? label_day(LABEL_US_2016, nutrient) : 0;
    double most = day > 0 ? DAYS_MOST * day : SERVING_MOST * plausibility_most(nutrient);
    if (value <= most)
        return;
    number_format_short(amount, value, 2);
    number_format_short(bound, day > 0 ? day : most, 2);
    const char *unit = unit_name(nutrients[nutrient].unit);
    plausibility_add(out, arena, "%s %s %s per %s: more than %s (%s %s)%s",
                     nutrients[nutrient].name, amount, unit, food->unit_name,
                     day > 0 ? "10 times the daily value" : "any serving contains", bound, unit,
                     slip(nutrient, value, most, SLIP_LEAST));
}

static double grams(const struct food *food, enum nutrient nutrient)
{
    return food_value_low(&food->values[nutrient]);
}

/* Returns whether the part surely outweighs the whole that it belongs to. */
static bool outweighs(const struct food *food, enum nutrient part, enum nutrient whole)
{
    const struct value *value = &food->values[whole];
    bool is_bounded = value->known == KNOWN_EXACT || value->known == KNOWN_ROUNDED;
    double most = value->known == KNOWN_ROUNDED ? value->high : value->amount;
    return is_bounded && grams(food, part) > most * 1.05 + 0.5;
}

static void parts(struct plausibility_warnings *out, struct arena *arena, const struct food *food)
{
    char sum[NUMBER_TEXT];
    double whole = grams(food, NUTRIENT_PROTEIN) + grams(food, NUTRIENT_TOTAL_FAT) +
                   grams(food, NUTRIENT_CARBOHYDRATE) + grams(food, NUTRIENT_WATER) +
                   grams(food, NUTRIENT_ALCOHOL);
    number_format_short(sum, whole, 1);
    if (food->basis == BASIS_G && whole > 100 + ROUNDING)
        plausibility_add(
            out, arena,
            "Protein, fat, carbohydrate, water and alcohol add up to %s g, more than the "
            "100 g they are part of",
            sum);
    if (outweighs(food, NUTRIENT_SUGARS, NUTRIENT_CARBOHYDRATE))
        plausibility_add(out, arena, "Sugars exceed the carbohydrate they are part of");
    if (outweighs(food, NUTRIENT_SATURATED_FAT, NUTRIENT_TOTAL_FAT))
        plausibility_add(out, arena, "Saturated fat exceeds the fat it is part of");
}

void plausibility_check(struct plausibility_warnings *out, struct arena *arena,
                        const struct food *food, const struct ceilings *ceilings)
{
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (food->values[nutrient].known == KNOWN_NOT)
            continue;
        if (food->basis == BASIS_UNIT)
            per_unit(out, arena, food, nutrient);
        else
            per_hundred(out, arena, food, ceilings, nutrient);
    }
    parts(out, arena, food);
}
