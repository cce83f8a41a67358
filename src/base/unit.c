#include "marrow/base/unit.h"

#include <string.h>

#include "marrow/base/text.h"

/* Units are one table, so that a new one is one row: its name, its dimension, its factor to the
 * dimension's base (g, ml or kcal) and every spelling. Only amounts of one dimension are converted
 * into each other. IU has a dimension of its own because what an IU weighs depends on the nutrient;
 * nutrient_convert knows that of vitamin D. */

struct unit_entry {
    const char *name;
    enum unit_dimension dimension;
    double factor; /* to g, ml or kcal */
    const char *words; /* all spellings, each followed by '|' */
};

/* A calorie on a label is a kilocalorie. IE is German and Dutch, UI French, Spanish and Italian.
 * US customary volumes follow from the gallon of 231 cubic inches (NIST Handbook 44, appendix C);
 * the pound and the ounce are avoirdupois by the international agreement of 1959. */
static const struct unit_entry units[] = {
    [UNIT_NONE] = { "", DIMENSION_NONE, 0, "" },
    [UNIT_UG] = { "µg", DIMENSION_MASS, 1e-6, "µg|μg|ug|mcg|microgram|micrograms|" },
    [UNIT_MG] = { "mg", DIMENSION_MASS, 1e-3, "mg|milligram|milligrams|" },
    [UNIT_G] = { "g", DIMENSION_MASS, 1, "g|gr|gm|gram|grams|gramme|grammes|" },
    [UNIT_KG] = { "kg", DIMENSION_MASS, 1000, "kg|kilo|kilos|kilogram|kilograms|" },
    [UNIT_OZ] = { "oz", DIMENSION_MASS, 28.349523125, "oz|ounce|ounces|" },
    [UNIT_LB] = { "lb", DIMENSION_MASS, 453.59237, "lb|lbs|pound|pounds|" },
    [UNIT_ML] = { "ml", DIMENSION_VOLUME, 1,
                  "ml|millilitre|millilitres|milliliter|milliliters|cc|" },
    [UNIT_CL] = { "cl", DIMENSION_VOLUME, 10, "cl|centilitre|centilitres|centiliter|centiliters|" },
    [UNIT_DL] = { "dl", DIMENSION_VOLUME, 100, "dl|decilitre|decilitres|deciliter|deciliters|" },
    [UNIT_L] = { "l", DIMENSION_VOLUME, 1000, "l|litre|litres|liter|liters|" },
    [UNIT_TSP] = { "tsp", DIMENSION_VOLUME, 4.92892159375, "tsp|tsps|teaspoon|teaspoons|" },
    [UNIT_TBSP] = { "tbsp", DIMENSION_VOLUME, 14.78676478125,
                    "tbsp|tbsps|tbs|tablespoon|tablespoons|" },
    [UNIT_FL_OZ] = { "fl oz", DIMENSION_VOLUME, 29.5735295625,
                     "fl oz|floz|fluid ounce|fluid ounces|" },
    [UNIT_CUP] = { "cup", DIMENSION_VOLUME, 236.5882365, "cup|cups|" },
    [UNIT_PINT] = { "pint", DIMENSION_VOLUME, 473.176473, "pint|pints|pt|pts|" },
    [UNIT_QUART] = { "quart", DIMENSION_VOLUME, 946.352946, "quart|quarts|qt|qts|" },
    [UNIT_GALLON] = { "gallon", DIMENSION_VOLUME, 3785.411784, "gallon|gallons|gal|gals|" },
    [UNIT_KCAL] = { "kcal", DIMENSION_ENERGY, 1, "kcal|kcals|cal|cals|calorie|calories|" },
    [UNIT_KJ] = { "kJ", DIMENSION_ENERGY, 1 / 4.184, "kj|" },
    [UNIT_IU] = { "IU", DIMENSION_IU, 1, "iu|i.u.|ie|i.e.|ui|u.i.|" },
};

#define UNIT_COUNT (sizeof units / sizeof *units)

/* Tells whether the word is in the list "a|b|c|". */
static bool is_listed(const char *list, const char *word, size_t length)
{
    while (*list) {
        size_t size = strcspn(list, "|");
        if (size == length) {
            size_t i = 0;
            while (i < size && ((list[i] | 0x20) == (word[i] | 0x20) || list[i] == word[i]))
                i++;
            if (i == size)
                return true;
        }
        list += size + 1;
    }
    return false;
}

enum unit unit_find(const char *word, size_t length)
{
    for (size_t i = 1; i < UNIT_COUNT; i++) {
        if (length > 0 && is_listed(units[i].words, word, length))
            return (enum unit)i;
    }
    return UNIT_NONE;
}

const char *unit_name(enum unit unit)
{
    return units[unit].name;
}

const char *unit_name_plain(enum unit unit)
{
    return unit == UNIT_UG ? "mcg" : units[unit].name;
}

enum unit_dimension unit_dimension(enum unit unit)
{
    return units[unit].dimension;
}

double unit_factor(enum unit unit)
{
    return units[unit].factor;
}
