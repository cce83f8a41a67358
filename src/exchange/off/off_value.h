/* off_value.h - amounts of nutrients as the files of Open Food Facts give them. */
#ifndef MARROW_EXCHANGE_OFF_VALUE_H
#define MARROW_EXCHANGE_OFF_VALUE_H

#include "marrow/catalogue/food.h"
#include "off_report.h"

/* The nutrients of Open Food Facts. Where several stand for one of ours, the first that is given
 * counts: kcal before kJ, sodium before salt. */
/*        NAME           word              nutrient       */
#define OFF_LIST(X)                                                                                \
    X(ENERGY_KCAL, "energy-kcal", ENERGY)                                                          \
    X(ENERGY_KJ, "energy-kj", ENERGY)                                                              \
    X(ENERGY, "energy", ENERGY)                                                                    \
    X(MAGNESIUM, "magnesium", MAGNESIUM)                                                           \
    X(CALCIUM, "calcium", CALCIUM)                                                                 \
    X(VITAMIN_D, "vitamin-d", VITAMIN_D)                                                           \
    X(PROTEIN, "proteins", PROTEIN)                                                                \
    X(PHOSPHORUS, "phosphorus", PHOSPHORUS)                                                        \
    X(POTASSIUM, "potassium", POTASSIUM)                                                           \
    X(SODIUM, "sodium", SODIUM)                                                                    \
    X(SALT, "salt", SODIUM)                                                                        \
    X(ZINC, "zinc", ZINC)                                                                          \
    X(VITAMIN_K, "vitamin-k", VITAMIN_K)                                                           \
    X(PHYLLOQUINONE, "phylloquinone", VITAMIN_K)                                                   \
    X(IRON, "iron", IRON)                                                                          \
    X(COPPER, "copper", COPPER)                                                                    \
    X(MANGANESE, "manganese", MANGANESE)                                                           \
    X(SELENIUM, "selenium", SELENIUM)                                                              \
    X(VITAMIN_A, "vitamin-a", VITAMIN_A)                                                           \
    X(VITAMIN_C, "vitamin-c", VITAMIN_C)                                                           \
    X(VITAMIN_E, "vitamin-e", VITAMIN_E)                                                           \
    X(THIAMIN, "vitamin-b1", THIAMIN)                                                              \
    X(RIBOFLAVIN, "vitamin-b2", RIBOFLAVIN)                                                        \
    X(NIACIN, "vitamin-pp", NIACIN)                                                                \
    X(VITAMIN_B6, "vitamin-b6", VITAMIN_B6)                                                        \
    X(FOLATE, "vitamin-b9", FOLATE)                                                                \
    X(FOLATES, "folates", FOLATE)                                                                  \
    X(VITAMIN_B12, "vitamin-b12", VITAMIN_B12)                                                     \
    X(FAT, "fat", TOTAL_FAT)                                                                       \
    X(SATURATED_FAT, "saturated-fat", SATURATED_FAT)                                               \
    X(CHOLESTEROL, "cholesterol", CHOLESTEROL)                                                     \
    X(CARBOHYDRATE, "carbohydrates", CARBOHYDRATE)                                                 \
    X(SUGARS, "sugars", SUGARS)                                                                    \
    X(FIBER, "fiber", FIBER)                                                                       \
    X(CAFFEINE, "caffeine", CAFFEINE)

enum off_amount {
#define OFF_ENUM(NAME, word, nutrient) OFF_##NAME,
    OFF_LIST(OFF_ENUM)
#undef OFF_ENUM
        OFF_AMOUNT_COUNT
};

extern const enum nutrient off_nutrients[OFF_AMOUNT_COUNT];

/* A nutrient as a row gives it. */
struct off_said {
    const char *amount; /* NULL: empty */
    const char *unit; /* NULL: the column's name implies it */
};

/* Sets the food's values to what a row says, times scale. */
void off_take_values(struct food *food, const struct off_said said[OFF_AMOUNT_COUNT], double scale,
                     const struct off_report *report);

#endif
