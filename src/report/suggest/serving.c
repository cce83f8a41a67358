#include "serving.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"

#define LEAST_OF_CUSTOMARY 0.2
#define MOST_OF_CUSTOMARY 1.5
#define FINE_BELOW 20.0 /* g or ml below which amounts are rounded to 1, from there on to 5 */
#define ENERGY_MOST 600.0 /* kcal of a portion nobody has eaten yet */

static const struct group_serving {
    const char *group;
    const char *family;
    double customary; /* g */
    bool is_by_measure; /* eaten only by its own measures: espresso is not drunk like water */
} groups[] = {
    { "vegetables", "vegetables", 85, false },
    { "mushrooms", "mushrooms", 85, false },
    { "seaweed", "seaweed", 5, false },
    { "herbs and spices", "herbs and spices", 1, true },
    { "fruit", "fruit", 140, false },
    { "dried fruit", "fruit", 40, false },
    { "legumes", "legumes", 130, false },
    { "soy products", "legumes", 85, false },
    { "nuts", "nuts and seeds", 30, false },
    { "seeds", "nuts and seeds", 30, false },
    { "grains", "grains", 140, false },
    { "cereals", "grains", 40, false },
    { "bread", "bread", 50, false },
    { "baked goods", "bread", 55, false },
    { "milk", "dairy", 240, false },
    { "cheese", "dairy", 30, false },
    { "yogurt", "dairy", 170, false },
    { "plant drinks", "plant drinks", 240, false },
    { "eggs", "eggs", 50, false },
    { "fish", "fish", 85, false },
    { "shellfish", "fish", 85, false },
    { "meat", "meat", 85, false },
    { "poultry", "meat", 85, false },
    { "organ meat", "meat", 85, false },
    { "processed meat", "meat", 55, false },
    { "dishes", "dishes", 195, false },
    { "soups", "dishes", 245, false },
    { "snacks", "sweets and snacks", 30, false },
    { "sweets", "sweets and snacks", 30, false },
    { "fats", "fats", 14, true },
    { "sauces", "sauces", 15, true },
    { "drinks", "drinks", 360, true },
    { "water", "drinks", 360, true },
};

/* Foods whose customary amount differs from their group's, by a word of their name. */
static const struct word_serving {
    const char *group;
    const char *word;
    double customary; /* g */
} words[] = {
    { "fruit", "juice", 240 },    { "vegetables", "juice", 240 }, { "grains", "bran", 15 },
    { "cereals", "bran", 15 },    { "grains", "germ", 15 },       { "cereals", "germ", 15 },
    { "cereals", "cooked", 240 }, { "cereals", "porridge", 240 }, { "cheese", "cottage", 110 },
    { "milk", "condensed", 30 },  { "milk", "evaporated", 30 },
};

static const struct group_serving *find_group(const struct food *food)
{
    for (size_t i = 0; food->group && i < sizeof groups / sizeof *groups; i++)
        if (strcmp(groups[i].group, food->group) == 0)
            return &groups[i];
    return NULL;
}

/* Returns the customary amount of the food, in g. */
static double customary_of(const struct food *food, const struct group_serving *group)
{
    struct fold_words name;
    fold_split(&name, food->name);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        for (size_t k = 0; k < name.count; k++)
            if (strcmp(words[i].group, group->group) == 0 &&
                strcmp(words[i].word, name.words[k]) == 0)
                return words[i].customary;
    return group->customary;
}

const char *serving_family(const struct food *food)
{
    const struct group_serving *group = find_group(food);
    if (group)
        return group->family;
    return food->group ? food->group : "";
}

static void set_weighed(struct measured *out, const struct food *food, double amount)
{
    char number[NUMBER_TEXT];
    const char *unit = food_unit(food);
    number_format_short(number, amount, 1);
    *out = (struct measured){ .amount = amount };
    snprintf(out->text, sizeof out->text, "%s %.60s", number, unit ? unit : "unit");
}

/* Returns the food's own measure whose `count` equals the amount, or NULL. */
static const struct measure *find_measure(const struct food *food, double count, double amount)
{
    for (size_t i = 0; i < food->measure_count; i++)
        if (fabs(count * food->measures[i].amount - amount) <= 1e-9 * amount)
            return &food->measures[i];
    return NULL;
}

void serving_of_habit(struct serving *out, const struct habit *habit)
{
    struct quantity quantity = { .has_count = false };
    struct error ignored = ERROR_INIT;
    *out = (struct serving){ .measured = { .amount = habit->amount } };
    snprintf(out->measured.text, sizeof out->measured.text, "%s", habit->measure);
    if (measure_parse_stored(&quantity, habit->measure, &ignored))
        return;
    double count = quantity.has_count ? quantity.count : 1;
    enum unit unit = unit_find(quantity.word, strlen(quantity.word));
    if (unit != UNIT_G)
        out->one = find_measure(&habit->food, count, habit->amount);
    if (!out->one && unit_dimension(unit) != DIMENSION_NONE) {
        out->unit = unit;
        out->per_unit = habit->amount / count;
    }
}

/* Reduces the amount to at most ENERGY_MOST: halves a measure, lowers a mass in steps of 5 g.
 * Returns false if half of the measure is still too much. */
static bool bound_energy(struct serving *serving, const struct food *food)
{
    struct error ignored = ERROR_INIT;
    double amount = serving->measured.amount;
    double energy = food_scale(food, food->values[NUTRIENT_ENERGY].amount, amount);
    if (energy <= ENERGY_MOST)
        return true;
    if (!serving->one) {
        set_weighed(&serving->measured, food, 5 * floor(amount * ENERGY_MOST / energy / 5));
        return true;
    }
    return energy / 2 <= ENERGY_MOST &&
           !measure_count(&serving->measured, food, 0.5, serving->one, &ignored);
}

bool serving_of_food(struct serving *out, const struct food *food)
{
    const struct group_serving *group = find_group(food);
    struct error ignored = ERROR_INIT;
    *out = (struct serving){ .one = NULL };
    if (food->basis == BASIS_UNIT) {
        set_weighed(&out->measured, food, 1);
        return true;
    }
    double customary = group ? customary_of(food, group) : 0;
    for (size_t i = 0; group && i < food->measure_count; i++) {
        double amount = food->measures[i].amount;
        if (amount < LEAST_OF_CUSTOMARY * customary || amount > MOST_OF_CUSTOMARY * customary)
            continue;
        out->one = &food->measures[i];
        return !measure_count(&out->measured, food, 1, out->one, &ignored) &&
               bound_energy(out, food);
    }
    bool is_weighed = group && !group->is_by_measure;
    if (is_weighed)
        set_weighed(&out->measured, food, customary);
    return is_weighed && bound_energy(out, food);
}

/* Returns whether people commonly count twenty or more of the unit. */
static bool is_small_unit(enum unit unit)
{
    return unit == UNIT_G || unit == UNIT_ML;
}

void serving_at_least(struct measured *out, const struct food *food, const struct serving *serving,
                      double amount)
{
    struct error ignored = ERROR_INIT;
    if (serving->one) {
        double halves = ceil(2 * amount / serving->one->amount - 1e-9);
        if (!measure_count(out, food, halves / 2, serving->one, &ignored))
            return;
    }
    double per_unit = serving->unit ? serving->per_unit : 1;
    double count = amount / per_unit;
    double step = count < FINE_BELOW ? 1 : 5;
    if (serving->unit ? !is_small_unit(serving->unit) : food->basis == BASIS_UNIT)
        step = 0.5;
    count = step * ceil(count / step - 1e-9);
    set_weighed(out, food, count * per_unit);
    if (serving->unit) {
        char number[NUMBER_TEXT];
        number_format_short(number, count, 1);
        snprintf(out->text, sizeof out->text, "%s %s", number, unit_name(serving->unit));
    }
}
