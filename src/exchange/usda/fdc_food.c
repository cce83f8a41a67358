#include "fdc_food.h"

#include <ctype.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "fdc_measure.h"
#include "fdc_older.h"
#include "job/name.h"
#include "job/output.h"
#include "marrow/base/arena.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/rounding.h"
#include "rules/fdc_fortified.h"
#include "rules/fdc_group.h"
#include "rules/fdc_plant.h"
#include "rules/fdc_set.h"
#include "rules/product_group.h"

/* Search offers foods in this order: plain foods, dishes, products. */
static const int ranks[FDC_SET_COUNT] = {
    [FDC_FOUNDATION] = 4, [FDC_SR] = 5, [FDC_FNDDS] = 6, [FDC_BRANDED] = 8
};

/* Returns a copy without control characters and superfluous blanks; NULL: nothing is left. */
static const char *clean(struct arena *arena, const char *text)
{
    return text ? name_clean(arena, text, SIZE_MAX, NULL) : NULL;
}

static const char *lower(struct arena *arena, const char *text)
{
    char *copy = arena_strdup(arena, text);
    for (char *p = copy; *p; p++)
        *p = (char)tolower((unsigned char)*p);
    return copy;
}

/* Returns the most that 100 g of anything can hold of a nutrient. */
static double most_of(enum nutrient nutrient)
{
    if (nutrient == NUTRIENT_ENERGY)
        return 900;
    return nutrients[nutrient].unit == UNIT_G ? 100 : INFINITY;
}

/* Turns a label's 0 into "below": it means an amount that rounds to 0 in a serving. Where no
 * serving is stated, nothing is known. */
static void read_label_zeros(struct food *food, struct fdc *fdc, const struct fdc_food *from)
{
    double serving = fdc_serving(from);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        struct value *value = &food->values[i];
        double zero = label_zero((enum nutrient)i);
        if (value->known == KNOWN_NOT || value->amount > 0 || !(zero > 0))
            continue;
        if (serving > 0) {
            double most = fmin(zero * 100 / serving, most_of((enum nutrient)i));
            *value = food_value(most, KNOWN_BELOW);
            continue;
        }
        *value = food_value(0, KNOWN_NOT);
        output_drop(&fdc->outputs[from->set], fdc->job->tables[from->table].member->name,
                    from->line, "a label's 0 without a serving size", nutrients[i].name);
    }
}

/* Returns half of the last digit that FoodData Central keeps of such an amount, which labels may
 * state in IU: 298 IU, 143 mg, 2.57 mg. */
static double half_digit(enum nutrient nutrient, double amount)
{
    double unit = nutrient == NUTRIENT_VITAMIN_D ? 1 / VITAMIN_D_IU_PER_UG : 1;
    return (amount >= 10 * unit ? 0.5 : 0.005) * unit;
}

/* Widens a value to what the printed percentage of the label's daily value stands for, if such a
 * percentage gives the value. */
static void widen(struct value *out, enum nutrient nutrient, enum label label, double serving)
{
    double low;
    double high;
    double day = label_day(label, nutrient);
    if (!(day > 0))
        return;
    double slack = half_digit(nutrient, out->amount) * (1 + 1e-6) * serving / day;
    if (!rounding_find_percent(&low, &high, out->amount * serving / day, slack))
        return;
    bool is_first = out->known == KNOWN_EXACT;
    double least = fmin(low * day / serving, is_first ? out->amount : out->low);
    double most = fmax(high * day / serving, is_first ? out->amount : out->high);
    *out = food_value_rounded(out->amount, least, most);
}

/* Gives values that were reckoned back from a label's percentage the range that it stands for. A
 * label does not tell whose daily values it has, those before 2016 or those since: where both fit,
 * the range covers both. */
static void read_label_percents(struct food *food, const struct fdc_food *from)
{
    double serving = fdc_serving(from);
    for (enum nutrient nutrient = 0; serving > 0 && nutrient < NUTRIENT_COUNT; nutrient++) {
        struct value *value = &food->values[nutrient];
        if (!from->is_of_percent[nutrient] || value->known != KNOWN_EXACT || !(value->amount > 0))
            continue;
        widen(value, nutrient, LABEL_US_OLD, serving);
        widen(value, nutrient, LABEL_US_2016, serving);
    }
}

/* Returns why the food is refused, or NULL. */
static const char *find_objection(const struct fdc *fdc, const struct fdc_food *from)
{
    if (!from->has_food)
        return "a product missing from food.csv";
    if (from->set == FDC_FOUNDATION && fdc->has_table[FDC_FOUNDATION] && !from->has_mark)
        return "an older version of a food";
    if (from->set == FDC_BRANDED && fdc_is_older(fdc, from->id))
        return "an older version of a product";
    if (!clean(from->arena, from->description))
        return "a food without a name";
    return NULL;
}

static void name_food(struct food *out, const struct fdc_food *from)
{
    struct arena *arena = from->arena;
    out->source = arena_printf(arena, "fdc:%u", from->id);
    out->origin = out->source;
    if (from->set == FDC_FNDDS && from->code && from->code[0])
        out->origin = arena_printf(arena, "fndds:%s", from->code);
    out->name = clean(arena, from->description);
    out->brand = clean(arena, from->brand);
    if ((from->set == FDC_SR || from->set == FDC_FOUNDATION) && from->code)
        out->ndb = (int)strtol(from->code, NULL, 10);
    out->barcode = from->barcode && from->barcode[0] ? from->barcode : NULL;
}

bool fdc_make_food(struct food *out, bool *by_rule, struct fdc *fdc, const struct fdc_food *from)
{
    const char *objection = find_objection(fdc, from);
    *out = (struct food){ .rank = ranks[from->set] };
    *by_rule = false;
    if (objection) {
        output_refuse(&fdc->outputs[from->set], fdc->job->tables[from->table].member->name,
                      from->line, objection, NULL);
        return false;
    }
    name_food(out, from);
    memcpy(out->values, from->values, sizeof out->values);
    if (from->set == FDC_BRANDED) {
        bool is_liquid = from->serving_unit && (text_equal_nocase(from->serving_unit, "ml") ||
                                                text_equal_nocase(from->serving_unit, "MLT"));
        out->basis = is_liquid ? BASIS_ML : BASIS_G;
        out->fortified = (unsigned char)(from->has_branded ? from->added : FORTIFIED_ALL);
        out->group = product_group(&fdc->products, from->product_category, out->name);
        read_label_zeros(out, fdc, from);
        read_label_percents(out, from);
    } else {
        const char *words = lower(from->arena, out->name);
        out->group = fdc_group(&fdc->groups, from->set, from->category, words);
        if (fdc_is_fortified(&fdc->fortified, from->set, from->category, words, out))
            out->fortified = FORTIFIED_ALL;
        struct value *vitamin_d = &out->values[NUTRIENT_VITAMIN_D];
        *by_rule = vitamin_d->known == KNOWN_NOT && fdc_is_plain_plant(&fdc->plants, words, out);
        if (*by_rule)
            vitamin_d->known = KNOWN_ASSUMED;
    }
    out->group = ceiling_group(out); /* dried milk is not milk */
    fdc_make_measures(out, fdc, from);
    return true;
}
