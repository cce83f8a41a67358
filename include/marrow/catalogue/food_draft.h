/* food_draft.h - a food as a person writes it down: a text for each field, in any order, from a
 * label or from a food that is to be changed.
 *
 * Both the command line (calcium="20% DV") and the form fill a draft. Reading it gives the food,
 * and warnings about it (plausibility.h).
 *
 *   kind       food, supplement, medicine
 *   group      vegetables, bread ...: it sets the ceilings of unknown values
 *   fortified  yes, no, or what is added: calcium, vitamin D
 *   per        what the values are for: 100 g, 30 g, 100 ml, serving, tablet, 2 tablets
 *   measures   2 slices = 60 g; 1 loaf = 500 g. Where none is called serving, the first one of
 *              a new food is its serving too; "60 g" alone is the weight of a serving
 *   label      us-2016, us-old, eu: what a percentage means
 *   magnesium, calcium, vitamin_d ... as label.h reads them: blank is unknown, 0 is zero. On a
 *              label, figures are rounded and 0 means less than the most that rounds to 0
 *              (rounding.h)
 */
#ifndef MARROW_CATALOGUE_FOOD_DRAFT_H
#define MARROW_CATALOGUE_FOOD_DRAFT_H

#include "marrow/base/error.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/plausibility.h"

enum draft_field {
    DRAFT_NAME,
    DRAFT_PER,
    DRAFT_MEASURES,
    DRAFT_LABEL,
    DRAFT_BRAND,
    DRAFT_ALIASES,
    DRAFT_KIND,
    DRAFT_GROUP,
    DRAFT_FORTIFIED,
    DRAFT_SALT, /* sodium, as labels of the EU have it */
    DRAFT_NUTRIENTS, /* from here on, one for each nutrient */
    DRAFT_FIELDS = DRAFT_NUTRIENTS + NUTRIENT_COUNT
};

/* Returns the field of a nutrient. */
#define DRAFT_NUTRIENT(nutrient) ((enum draft_field)((int)DRAFT_NUTRIENTS + (int)(nutrient)))

struct food_draft {
    const char *texts[DRAFT_FIELDS]; /* NULL: not given, so the base food's text is kept */
    bool adds_measures; /* the measures are added to the base food's and do not replace them */
};

/* Returns the field's name: "per", "vitamin_d". */
const char *food_draft_field_name(enum draft_field field);
/* Finds a field by its name. "serving" names the measures and "aka" the aliases; nutrients go by
 * all names that nutrient_find knows. Returns false where there is none. */
bool food_draft_field_find(enum draft_field *out, const char *word);

/* Fills a draft with the texts of a food that is to be changed, in the arena. Values are per 100 g,
 * 100 ml or one unit. */
void food_draft_of(struct food_draft *out, struct arena *arena, const struct food *food);

/* Reads the draft into a new food of the person's own, or, where `base` is not NULL, into what
 * `base` becomes. Strings and arrays lie in the arena or are those of `base`. STATUS_INVALID names
 * the field; *wrong gets it. */
MARROW_CHECKED enum status food_draft_read(struct food *out, struct plausibility_warnings *warnings,
                                           enum draft_field *wrong, struct arena *arena,
                                           const struct food_draft *draft, const struct food *base,
                                           const struct ceilings *ceilings, struct error *error);

#endif
