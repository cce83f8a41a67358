/* candidate.h - the foods that a suggestion is chosen from: what a portion of each brings, and what
 * it does under the limits. */
#ifndef MARROW_REPORT_CANDIDATE_H
#define MARROW_REPORT_CANDIDATE_H

#include "marrow/report/suggest.h"
#include "serving.h"

struct candidate {
    struct suggestion suggestion; /* of its parts has_alone and alone are not set */
    struct serving serving;
    const char *base; /* the food whatever was done to it: "spinach" */
    const char *family; /* serving_family */
    double order; /* higher stands before */
};

enum limit_effect { EFFECT_WITHIN, EFFECT_UNSURE, EFFECT_OVER };

/* What adding so much under each of the gap's limits does; *limit gets the one that it is about. */
enum limit_effect candidate_judge(size_t *limit, const struct gap *gap,
                                  const struct interval *counted);

/* What `amount` of the food puts under each limit: out has room for gap->limit_count. */
void candidate_count(struct interval *out, const struct gap *gap, const struct ceilings *ceilings,
                     const struct food *food, double amount);

/* Whether a portion is worth a word: it closes enough of one open nutrient, is no alcohol, within
 * the diet (a recipe's ingredients are not looked at here) and, where the diet says so, low in
 * sodium. Fills out; *effect says what it does under the limits. */
bool candidate_make_own(struct candidate *out, enum limit_effect *effect, struct suggest *suggest,
                        const struct ceilings *ceilings, const struct habit *habit);
bool candidate_make_common(struct candidate *out, enum limit_effect *effect,
                           struct suggest *suggest, const struct ceilings *ceilings,
                           const struct food *food);

#endif
