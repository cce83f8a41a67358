/* candidate.h - the foods that suggestions are chosen from: what a portion of each adds to the
 * gaps, and what it does under the limits.
 */
#ifndef MARROW_REPORT_CANDIDATE_H
#define MARROW_REPORT_CANDIDATE_H

#include "marrow/report/suggest.h"
#include "serving.h"

struct candidate {
    struct suggestion suggestion; /* has_alone and alone of its parts are not set */
    struct serving serving;
    const char *base; /* the food's name without its preparation: "spinach" */
    const char *family; /* serving_family */
    double order; /* higher comes first */
};

enum limit_effect { EFFECT_WITHIN, EFFECT_UNSURE, EFFECT_OVER };

/* Judges what adding `counted` does under each of the gap's limits. Returns the worst effect;
 * *limit gets its index. */
enum limit_effect candidate_judge(size_t *limit, const struct gap *gap,
                                  const struct interval *counted);

/* Works out what `amount` of the food adds under each limit. `out` has room for
 * gap->limit_count. */
void candidate_count(struct interval *out, const struct gap *gap, const struct ceilings *ceilings,
                     const struct food *food, double amount);

/* Fills out if a portion is worth suggesting: it closes enough of one gap, has no alcohol, fits the
 * diet (a recipe's ingredients are not checked here) and, if the diet asks for it, is low in
 * sodium. *effect gets its effect under the limits. Returns false if it is not worth suggesting. */
bool candidate_make_own(struct candidate *out, enum limit_effect *effect, struct suggest *suggest,
                        const struct ceilings *ceilings, const struct habit *habit);
bool candidate_make_common(struct candidate *out, enum limit_effect *effect,
                           struct suggest *suggest, const struct ceilings *ceilings,
                           const struct food *food);

#endif
