/* food_draft.h - a food as a person writes it down: a text for each field, in any order, from a
 * label or from a food that is to be changed.
 *
 * Both the command line (calcium="20% DV") and the form fill one; reading it gives the food, and
 * warnings about it (plausibility.h).
 *
 *   kind       food, supplement, medicine
 *   group      vegetables, bread ...: what bounds the values that nobody gives
 *   fortified  yes, no
 *   per        what the values are said for: 100 g, 30 g, 100 ml, serving, tablet, 2 tablets
 *   measures   2 slices = 60 g; 1 loaf = 500 g. The first one of a new food is its serving too,
 * unless one is called so; "60 g" alone is the weight of a serving label      us-2016, us-old, eu:
 * what a percentage means magnesium, calcium, vitamin_d ... as label.h reads them: blank is
 * unknown, 0 is zero. Of a US label (label us) a 0 for a serving means less than what may be
 * rounded to 0.
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
    DRAFT_NUTRIENTS, /* from here on, one for each nutrient */
    DRAFT_FIELDS = DRAFT_NUTRIENTS + NUTRIENT_COUNT
};

/* The field of a nutrient. */
#define DRAFT_NUTRIENT(nutrient) ((enum draft_field)((int)DRAFT_NUTRIENTS + (int)(nutrient)))

struct food_draft {
    const char *texts[DRAFT_FIELDS]; /* NULL: not said, as the food that it is made from has it */
    bool adds_measures; /* to those of that food, instead of taking their place */
};

const char *food_draft_field_name(enum draft_field field); /* "per", "vitamin_d" */
/* By name: also "serving" for the measures, "aka" for the aliases, and what nutrient_find knows.
 * false: none. */
bool food_draft_field_find(enum draft_field *out, const char *word);

/* The texts of a food that is to be changed, in the arena: its values per 100 g, 100 ml or one
 * unit. */
void food_draft_of(struct food_draft *out, struct arena *arena, const struct food *food);

/* Reads the draft into a food of one's own, or (base not NULL) into what base shall become; strings
 * and arrays lie in the arena, or are base's. STATUS_INVALID names the field; *wrong gets it. */
MARROW_CHECKED enum status food_draft_read(struct food *out, struct plausibility_warnings *warnings,
                                           enum draft_field *wrong, struct arena *arena,
                                           const struct food_draft *draft, const struct food *base,
                                           const struct ceilings *ceilings, struct error *error);

#endif
