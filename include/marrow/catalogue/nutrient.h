/* nutrient.h - the nutrients of the program: one list for code, files and screens.
 *
 * Ids and numbers are those of USDA FoodData Central. The first three lead.
 */
#ifndef MARROW_CATALOGUE_NUTRIENT_H
#define MARROW_CATALOGUE_NUTRIENT_H

#include <stdbool.h>

#include "marrow/base/unit.h"

/*        NAME           code           column            unit       fdc   nbr  name */
#define NUTRIENT_LIST(X)                                                                           \
    X(MAGNESIUM, "magnesium", "magnesium_mg", UNIT_MG, 1090, 304, "Magnesium")                     \
    X(CALCIUM, "calcium", "calcium_mg", UNIT_MG, 1087, 301, "Calcium")                             \
    X(VITAMIN_D, "vitamin_d", "vitamin_d_ug", UNIT_UG, 1114, 328, "Vitamin D")                     \
    X(ENERGY, "energy", "energy_kcal", UNIT_KCAL, 1008, 208, "Energy")                             \
    X(PROTEIN, "protein", "protein_g", UNIT_G, 1003, 203, "Protein")                               \
    X(PHOSPHORUS, "phosphorus", "phosphorus_mg", UNIT_MG, 1091, 305, "Phosphorus")                 \
    X(POTASSIUM, "potassium", "potassium_mg", UNIT_MG, 1092, 306, "Potassium")                     \
    X(SODIUM, "sodium", "sodium_mg", UNIT_MG, 1093, 307, "Sodium")                                 \
    X(ZINC, "zinc", "zinc_mg", UNIT_MG, 1095, 309, "Zinc")                                         \
    X(VITAMIN_K, "vitamin_k", "vitamin_k_ug", UNIT_UG, 1185, 430, "Vitamin K")                     \
    X(IRON, "iron", "iron_mg", UNIT_MG, 1089, 303, "Iron")                                         \
    X(COPPER, "copper", "copper_mg", UNIT_MG, 1098, 312, "Copper")                                 \
    X(MANGANESE, "manganese", "manganese_mg", UNIT_MG, 1101, 315, "Manganese")                     \
    X(SELENIUM, "selenium", "selenium_ug", UNIT_UG, 1103, 317, "Selenium")                         \
    X(VITAMIN_A, "vitamin_a", "vitamin_a_ug", UNIT_UG, 1106, 320, "Vitamin A")                     \
    X(VITAMIN_C, "vitamin_c", "vitamin_c_mg", UNIT_MG, 1162, 401, "Vitamin C")                     \
    X(VITAMIN_E, "vitamin_e", "vitamin_e_mg", UNIT_MG, 1109, 323, "Vitamin E")                     \
    X(THIAMIN, "thiamin", "thiamin_mg", UNIT_MG, 1165, 404, "Thiamin")                             \
    X(RIBOFLAVIN, "riboflavin", "riboflavin_mg", UNIT_MG, 1166, 405, "Riboflavin")                 \
    X(NIACIN, "niacin", "niacin_mg", UNIT_MG, 1167, 406, "Niacin")                                 \
    X(VITAMIN_B6, "vitamin_b6", "vitamin_b6_mg", UNIT_MG, 1175, 415, "Vitamin B6")                 \
    X(FOLATE, "folate", "folate_ug", UNIT_UG, 1177, 417, "Folate")                                 \
    X(VITAMIN_B12, "vitamin_b12", "vitamin_b12_ug", UNIT_UG, 1178, 418, "Vitamin B12")             \
    X(TOTAL_FAT, "total_fat", "total_fat_g", UNIT_G, 1004, 204, "Total fat")                       \
    X(SATURATED_FAT, "saturated_fat", "saturated_fat_g", UNIT_G, 1258, 606, "Saturated fat")       \
    X(CHOLESTEROL, "cholesterol", "cholesterol_mg", UNIT_MG, 1253, 601, "Cholesterol")             \
    X(CARBOHYDRATE, "carbohydrate", "carbohydrate_g", UNIT_G, 1005, 205, "Carbohydrate")           \
    X(SUGARS, "sugars", "sugars_g", UNIT_G, 2000, 269, "Sugars")                                   \
    X(FIBER, "fiber", "fiber_g", UNIT_G, 1079, 291, "Fiber")                                       \
    X(WATER, "water", "water_g", UNIT_G, 1051, 255, "Water")                                       \
    X(CAFFEINE, "caffeine", "caffeine_mg", UNIT_MG, 1057, 262, "Caffeine")                         \
    X(ALCOHOL, "alcohol", "alcohol_g", UNIT_G, 1018, 221, "Alcohol")

enum nutrient {
#define NUTRIENT_ENUM(NAME, code, column, unit, fdc, nbr, name) NUTRIENT_##NAME,
    NUTRIENT_LIST(NUTRIENT_ENUM)
#undef NUTRIENT_ENUM
        NUTRIENT_COUNT
};

#define NUTRIENT_LEADING 3 /* magnesium, calcium, vitamin D */

struct nutrient_info {
    const char *code; /* "vitamin_d": JSON, the log */
    const char *column; /* "vitamin_d_ug": catalogues */
    enum unit unit;
    int fdc_id;
    int fdc_number;
    const char *name; /* "Vitamin D" */
};

extern const struct nutrient_info nutrients[NUTRIENT_COUNT];

/* For narrow columns, at most 5 of them: the element's symbol, or a short word: "Mg", "D", "VitK",
 * "Prot". */
const char *nutrient_symbol(enum nutrient nutrient);

/* By code, or by name ("Vitamin D", "vitamin d"), case ignored; also Mg, Ca, D, Na, K, P, Zn, Fe.
 * false: none. */
bool nutrient_find(enum nutrient *out, const char *word);

/* By code alone, as files hold it. */
bool nutrient_find_code(enum nutrient *out, const char *code);

/* A value of the nutrient said in another unit, in the nutrient's own: mg of a µg one, kJ of
 * energy, IU of vitamin D (40 IU = 1 µg). false: the unit does not fit. */
bool nutrient_convert(double *value, enum nutrient nutrient, enum unit unit);

#endif
