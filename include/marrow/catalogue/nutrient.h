/* nutrient.h - the program's nutrients: one list for code, files and screens.
 *
 * The list is schema/nutrient.csv, one row per nutrient; nutrient_list.h is made from it when the
 * program is built. Ids and numbers are those of USDA FoodData Central. The first three nutrients
 * are the leading ones.
 */
#ifndef MARROW_CATALOGUE_NUTRIENT_H
#define MARROW_CATALOGUE_NUTRIENT_H

#include <stdbool.h>

#include "marrow/base/error.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient_list.h"

enum nutrient {
#define NUTRIENT_ENUM(ID, ...) NUTRIENT_##ID,
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
    const char *symbol; /* for narrow columns: "D", "VitK", "Prot"; at most 5 letters */
    double day_us_2016; /* a day's value on labels, by the law (label.h), in `unit`; 0: none */
    double day_us_old;
    double day_eu;
    double zero_us; /* the most that a US label may state as 0 for a serving; 0: not known */
    double most_per_100g; /* more than any food or ingredient of the USDA tables holds */
};

extern const struct nutrient_info nutrients[NUTRIENT_COUNT];

/* Returns the nutrient's symbol. */
const char *nutrient_symbol(enum nutrient nutrient);

/* Finds a nutrient by its code, its name ("Vitamin D") or another word for it ("Mg", "calories");
 * case makes no difference. Returns false where there is none. */
bool nutrient_find(enum nutrient *out, const char *word);

/* Reads a nutrient as nutrient_find does. STATUS_INVALID: there is none; the error names the one
 * that was probably meant. */
MARROW_CHECKED enum status nutrient_parse(enum nutrient *out, const char *word,
                                          struct error *error);

/* Finds a nutrient by its code alone, as files hold it. Returns false where there is none. */
bool nutrient_find_code(enum nutrient *out, const char *code);

/* Converts a value to the nutrient's own unit: from mg to µg, from kJ to kcal, and from IU of
 * vitamin D (40 IU = 1 µg). Returns false where the unit does not fit. */
bool nutrient_convert(double *value, enum nutrient nutrient, enum unit unit);

/* Returns the mg of magnesium, calcium, sodium, potassium or phosphorus in an mmol, by the standard
 * atomic weights (IUPAC 2021, abridged: 24.305, 40.078, 22.990, 39.098, 30.974). 0 for another
 * nutrient. */
double nutrient_mg_per_mmol(enum nutrient nutrient);

/* Returns the mEq in an mmol: the charges of the ion. 0 where no number holds: those of phosphate
 * depend on the pH. */
int nutrient_charges(enum nutrient nutrient);

#define NUTRIENT_SALT_PER_SODIUM                                                                   \
    2.5 /* Regulation (EU) 1169/2011, annex I: salt is sodium x 2.5                                \
         */

/* Converts a value by the words after its number, which say the unit: what nutrient_convert knows,
 * mmol, mEq, "g salt" of sodium, "IU retinol" (0.3 µg RAE) of vitamin A, "IU natural" (0.67 mg) and
 * "IU synthetic" (0.45 mg) of vitamin E (NIH, Office of Dietary Supplements). STATUS_INVALID: no
 * such unit, or one that does not fit; the text says what does. */
MARROW_CHECKED enum status nutrient_convert_words(double *value, enum nutrient nutrient,
                                                  const char *words, struct error *error);

#endif
