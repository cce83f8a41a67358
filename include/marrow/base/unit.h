/* unit.h - units of amounts. No value is kept without its unit. */
#ifndef MARROW_BASE_UNIT_H
#define MARROW_BASE_UNIT_H

#include <stdbool.h>
#include <stddef.h>

/* Masses of food, volumes, and the units that nutrients are stated in. */
enum unit {
    UNIT_NONE,
    UNIT_UG,
    UNIT_MG,
    UNIT_G,
    UNIT_KG,
    UNIT_OZ, /* 28.349523125 g, avoirdupois */
    UNIT_LB, /* 453.59237 g */
    UNIT_ML,
    UNIT_CL,
    UNIT_DL,
    UNIT_L,
    UNIT_TSP, /* 4.92892159375 ml, US */
    UNIT_TBSP, /* 14.78676478125 ml */
    UNIT_FL_OZ, /* 29.5735295625 ml */
    UNIT_CUP, /* 236.5882365 ml */
    UNIT_PINT, /* 473.176473 ml */
    UNIT_QUART, /* 946.352946 ml */
    UNIT_GALLON, /* 3785.411784 ml */
    UNIT_KCAL,
    UNIT_KJ, /* 1/4.184 kcal */
    UNIT_IU, /* of a vitamin; what one is depends on it (nutrient.h) */
};

enum unit_dimension {
    DIMENSION_NONE,
    DIMENSION_MASS,
    DIMENSION_VOLUME,
    DIMENSION_ENERGY,
    DIMENSION_IU
};

/* Returns the unit that a word of `length` bytes names (g, gram, grams, tbsp, tablespoons, fl oz,
 * µg, mcg, ...), or UNIT_NONE. Case is ignored. */
enum unit unit_find(const char *word, size_t length);

/* Returns the unit's name: "µg", "g", "tbsp"; "" for UNIT_NONE. */
const char *unit_name(enum unit unit);
/* Returns the same name in ASCII: "mcg" for µg. */
const char *unit_name_plain(enum unit unit);
enum unit_dimension unit_dimension(enum unit unit);

/* Returns what to multiply an amount by to get g (mass), ml (volume) or kcal (energy). */
double unit_factor(enum unit unit);

#define VITAMIN_D_IU_PER_UG 40.0 /* by definition: 1 µg of vitamin D2 or D3 = 40 IU */

#endif
