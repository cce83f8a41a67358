/* compound.h - how much magnesium or calcium a salt holds: 1350 mg of magnesium glycinate hold 190
 * mg of magnesium.
 *
 * This helps to read the front of a package and is never applied by itself, because the "Supplement
 * Facts" of the USA and European labels state the element ("Magnesium (as oxide) 250 mg" is 250 mg
 * of magnesium). The share follows from the formula and the standard atomic weights (IUPAC: Mg
 * 24.305, Ca 40.078, H 1.008, C 12.011, N 14.007, O 15.999, P 30.974, S 32.06, Cl 35.45). What a
 * source states is given beside it. The share depends on the water in the salt, so each form of a
 * salt has its own.
 */
#ifndef MARROW_CATALOGUE_COMPOUND_H
#define MARROW_CATALOGUE_COMPOUND_H

#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"

struct compound {
    const char *name; /* "magnesium citrate, trimagnesium, anhydrous" */
    enum nutrient element;
    const char *formula; /* "Mg3(C6H5O7)2" */
    const char *source; /* what a source states: "up to 16 %, vitamindwiki.com"; NULL: nothing */
};

#define COMPOUNDS_MAX 4

struct compound_reading {
    double amount; /* mg of the compound, or of the element where has_compound is false */
    double said; /* as typed, in `unit` */
    const char *unit; /* "mg", "mmol" */
    enum nutrient element;
    bool has_compound;
    const struct compound
        *compounds[COMPOUNDS_MAX]; /* the forms that the words can mean; borrowed */
    size_t count;
};

/* Reads "1350 mg magnesium bisglycinate", "calcium carbonate 1250 mg", "10 mmol magnesium", "20 mEq
 * calcium"; mmol and mEq are of the element. STATUS_NOT_FOUND: the compound is not known; the text
 * lists the known ones, of the element where one is named. STATUS_INVALID: no amount in a unit of
 * mass, mmol or mEq. */
MARROW_CHECKED enum status compound_read(struct compound_reading *out, const char *text,
                                         struct error *error);

/* Returns the element's share of the weight, 0 to 1. */
double compound_share(const struct compound *compound);

#endif
