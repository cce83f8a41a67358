#include "marrow/catalogue/nutrient.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "marrow/base/text.h"

const struct nutrient_info nutrients[NUTRIENT_COUNT] = {
#define NUTRIENT_ROW(NAME, code, column, unit, fdc, nbr, name)                                     \
    [NUTRIENT_##NAME] = { code, column, unit, fdc, nbr, name },
    NUTRIENT_LIST(NUTRIENT_ROW)
#undef NUTRIENT_ROW
};

struct short_name {
    const char *word;
    enum nutrient nutrient;
};

/* The element's symbol, and what labels print. */
static const struct short_name short_names[] = {
    { "Mg", NUTRIENT_MAGNESIUM },    { "Ca", NUTRIENT_CALCIUM },
    { "D", NUTRIENT_VITAMIN_D },     { "Na", NUTRIENT_SODIUM },
    { "K", NUTRIENT_POTASSIUM },     { "P", NUTRIENT_PHOSPHORUS },
    { "Zn", NUTRIENT_ZINC },         { "Fe", NUTRIENT_IRON },
    { "Cu", NUTRIENT_COPPER },       { "Mn", NUTRIENT_MANGANESE },
    { "Se", NUTRIENT_SELENIUM },     { "fibre", NUTRIENT_FIBER },
    { "fat", NUTRIENT_TOTAL_FAT },   { "carbs", NUTRIENT_CARBOHYDRATE },
    { "calories", NUTRIENT_ENERGY },
};

const char *nutrient_symbol(enum nutrient nutrient)
{
    static const char *const symbols[NUTRIENT_COUNT] = {
        [NUTRIENT_MAGNESIUM] = "Mg",
        [NUTRIENT_CALCIUM] = "Ca",
        [NUTRIENT_VITAMIN_D] = "D",
        [NUTRIENT_ENERGY] = "En",
        [NUTRIENT_PROTEIN] = "Prot",
        [NUTRIENT_PHOSPHORUS] = "P",
        [NUTRIENT_POTASSIUM] = "K",
        [NUTRIENT_SODIUM] = "Na",
        [NUTRIENT_ZINC] = "Zn",
        [NUTRIENT_VITAMIN_K] = "VitK",
        [NUTRIENT_IRON] = "Fe",
        [NUTRIENT_COPPER] = "Cu",
        [NUTRIENT_MANGANESE] = "Mn",
        [NUTRIENT_SELENIUM] = "Se",
        [NUTRIENT_VITAMIN_A] = "VitA",
        [NUTRIENT_VITAMIN_C] = "VitC",
        [NUTRIENT_VITAMIN_E] = "VitE",
        [NUTRIENT_THIAMIN] = "B1",
        [NUTRIENT_RIBOFLAVIN] = "B2",
        [NUTRIENT_NIACIN] = "B3",
        [NUTRIENT_VITAMIN_B6] = "B6",
        [NUTRIENT_FOLATE] = "Fol",
        [NUTRIENT_VITAMIN_B12] = "B12",
        [NUTRIENT_TOTAL_FAT] = "Fat",
        [NUTRIENT_SATURATED_FAT] = "SFat",
        [NUTRIENT_CHOLESTEROL] = "Chol",
        [NUTRIENT_CARBOHYDRATE] = "Carb",
        [NUTRIENT_SUGARS] = "Sug",
        [NUTRIENT_FIBER] = "Fib",
        [NUTRIENT_WATER] = "Water",
        [NUTRIENT_CAFFEINE] = "Caff",
        [NUTRIENT_ALCOHOL] = "Alc",
    };
    return symbols[nutrient];
}

bool nutrient_find_code(enum nutrient *out, const char *code)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (strcmp(nutrients[i].code, code) == 0) {
            *out = (enum nutrient)i;
            return true;
        }
    }
    return false;
}

bool nutrient_find(enum nutrient *out, const char *word)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (text_equal_nocase(nutrients[i].code, word) ||
            text_equal_nocase(nutrients[i].name, word)) {
            *out = (enum nutrient)i;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof short_names / sizeof *short_names; i++) {
        if (text_equal_nocase(short_names[i].word, word)) {
            *out = short_names[i].nutrient;
            return true;
        }
    }
    return false;
}

bool nutrient_convert(double *value, enum nutrient nutrient, enum unit unit)
{
    enum unit own = nutrients[nutrient].unit;
    if (unit == own)
        return true;
    if (unit == UNIT_IU) {
        if (nutrient != NUTRIENT_VITAMIN_D)
            return false;
        *value /= VITAMIN_D_IU_PER_UG;
        return true;
    }
    if (unit_dimension(unit) != unit_dimension(own) || unit_dimension(unit) == DIMENSION_NONE)
        return false;
    double ratio = unit_factor(unit) / unit_factor(own);
    if (unit_dimension(unit) == DIMENSION_ENERGY)
        *value *= ratio;
    else if (ratio >= 1)
        *value *= round(ratio * 1e6) / 1e6; /* the factors' own rounding is not carried on */
    else
        *value /= round(1e6 / ratio) / 1e6;
    return true;
}
