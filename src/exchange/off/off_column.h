/* off_column.h - what the columns of Open Food Facts' files hold. */
#ifndef MARROW_EXCHANGE_OFF_COLUMN_H
#define MARROW_EXCHANGE_OFF_COLUMN_H

#include "off.h"

/* Their nutrients, in the order in which those of ours are looked for: kcal before kJ, sodium
 * before salt. */
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

enum off_field {
    OFF_FIELD_IGNORED,
    OFF_FIELD_CODE,
    OFF_FIELD_NAME, /* of a language, or of none */
    OFF_FIELD_GENERIC_NAME,
    OFF_FIELD_LANGUAGE,
    OFF_FIELD_BRANDS,
    OFF_FIELD_QUANTITY,
    OFF_FIELD_SERVING,
    OFF_FIELD_SERVING_QUANTITY,
    OFF_FIELD_NO_NUTRITION,
    OFF_FIELD_PER,
    OFF_FIELD_INGREDIENTS, /* in a language, or in none */
    OFF_FIELD_AMOUNT,
    OFF_FIELD_UNIT,
    OFF_FIELD_COUNT
};

struct off_column {
    enum off_field field;
    enum off_amount amount; /* of OFF_FIELD_AMOUNT and _UNIT */
    const char *language; /* of a name: "fr"; "" where none is said */
};

/* What the texts say that a value is for, and the amounts of a serving and a package. */
struct off_portion {
    enum basis basis;
    double serving; /* in the basis; 0: not said */
    double package;
    const char *household; /* one of it: "medium stalk"; NULL: none */
    double household_amount;
};

/* Reads "110 g (2 MEDIUM STALKS)", "1 portion (30 g)", "2 x 125 g" and the like; per is "100ml",
 * "serving" or NULL. Strings lie in the arena. */
void off_read_portion(struct off_portion *out, struct arena *arena, const char *serving,
                      const char *quantity, const char *per);

/* One nutrient as a row gives it: texts, NULL where empty; unit NULL: as the column's name says. */
struct off_said {
    const char *amount;
    const char *unit;
};

/* Fills the food's values from what a row says, times scale. */
void off_take_values(struct food *food, const struct off_said said[OFF_AMOUNT_COUNT], double scale,
                     const struct off_report *report);

#endif
