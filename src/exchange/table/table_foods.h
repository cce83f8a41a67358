/* table_foods.h - the foods of a table while its files are read: each file adds to them. */
#ifndef MARROW_EXCHANGE_TABLE_FOODS_H
#define MARROW_EXCHANGE_TABLE_FOODS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/table_profile.h"

#define TABLE_FOODS_MAX 200000
#define TABLE_MEASURES_MAX 100 /* of a food */

struct table_name {
    const char *language; /* "fi"; "": not said */
    const char *text;
    bool is_other; /* a synonym */
};

struct table_food {
    const char *key;
    struct food food; /* values are per 100 g, 100 ml or 1 unit; its name and aliases come last */
    bool has_basis; /* a row or value has said the basis */
    bool is_trace[NUTRIENT_COUNT];
    const char *group; /* as the table has it */
    const char *traces; /* codes of the components of which there are traces */
    struct table_name *names;
    size_t name_count;
    size_t name_room;
    size_t measure_room;
    const char *file;
    int line;
};

struct table_foods {
    struct arena arena;
    struct table_food *items;
    size_t count;
    size_t room;
    uint32_t *slots; /* places in items plus 1, by the hash of the key */
    size_t slot_count;
    double limits[NUTRIENT_COUNT]; /* the largest limit ("<0.5") that the table states */
};

void table_foods_init(struct table_foods *foods);
void table_foods_release(struct table_foods *foods);

/* Returns the food with this key, or NULL. */
struct table_food *table_foods_find(const struct table_foods *foods, const char *key);

/* Adds a food with this key, which no other may have. The pointer holds until the next one. */
struct table_food *table_foods_add(struct table_foods *foods, const char *key);

/* Adds a name to a food, unless it has it. */
void table_food_name(struct table_foods *foods, struct table_food *food, const char *language,
                     const char *text, bool is_other);

/* Adds a measure to a food, unless it has one of that name. */
void table_food_measure(struct table_foods *foods, struct table_food *food, const char *name,
                        double amount);

/* Completes a food: its name is that of the language, else the English, else the first one; the
 * others are its aliases. Group and fortified mark come from the profile. Returns false where it
 * has no name. */
bool table_food_finish(struct table_foods *foods, struct table_food *food,
                       const struct table_profile *profile, const char *catalogue,
                       const char *language);

#endif
