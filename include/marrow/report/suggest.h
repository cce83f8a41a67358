/* suggest.h - foods that would close the gaps of a day or of its week's mean.
 *
 * Candidates are the foods that the person eats, in their usual portion (habit.h), and the common
 * foods of the starter catalogue, in a household measure close to what people eat at once
 * (serving.h). Supplements and medicines are never suggested. Left out are
 * - foods that the diet leaves out (diet_check.h), and foods with alcohol;
 * - starter foods that are not eaten as they are: flour, oil, sauces, dry beans, raw meat;
 * - foods that would push the day over a limit or, where the limit is already exceeded, add more
 *   than a hundredth of it.
 *
 * A food with an unknown value that could push the day over a limit comes after all others.
 *
 * A portion's score is what it surely adds of each open nutrient (unknown and assumed values add
 * nothing), capped at the gap and divided by the goal. The sum over the nutrients is divided by the
 * same sum for the whole gap. The person's foods are ordered by the score, raised by up to a half
 * for those eaten often. Then come starter foods, whose score is lowered by 0.08 for each rank of
 * rarity after the first. Each food is listed once, whether cooked, raw or otherwise, and at most
 * two foods come from related groups.
 */
#ifndef MARROW_REPORT_SUGGEST_H
#define MARROW_REPORT_SUGGEST_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/diet.h"
#include "marrow/journal/habit.h"
#include "marrow/report/gap.h"

#define SUGGEST_INITIAL 10 /* how many are shown by default */
#define SUGGEST_MOST 40
#define SUGGEST_TOGETHER 3 /* the most combinations, and the most foods in one */
#define SUGGEST_PORTIONS 3.0 /* the most portions of one food that anyone is likely to eat */

/* What a food does for one open nutrient, in the order of gap.open. */
struct suggest_part {
    double brings; /* the portion's amount, in the nutrient's unit; only what is surely there */
    double share; /* part of the gap, 0 to 1 */
    bool has_alone; /* SUGGEST_PORTIONS portions or fewer close the gap alone without exceeding a
                       limit */
    struct measured alone; /* the amount that does, in the portion's measure */
};

struct suggestion {
    const struct food *food; /* the newest version */
    struct measured portion;
    bool is_own; /* a food that the person eats */
    int times; /* own: in the last HABIT_DAYS days */
    struct date last_day;
    double closes; /* 0 to 1, as described above */
    struct suggest_part *parts;
    struct interval *counted; /* what it adds to each of gap.limits */
    bool is_unsure; /* an unknown value could push the day over a limit */
    size_t unsure_limit; /* index of that limit in gap.limits */
    bool has_limit; /* it uses some of the room below a limit */
    size_t limit; /* index in gap.limits of the limit whose room it uses most */
    double limit_share; /* part of the room below that limit, 0 to 1 */
};

/* Two or three foods that together close more than any single one. */
struct suggest_together {
    const struct suggestion *foods[SUGGEST_TOGETHER];
    size_t count;
    double *brings; /* for each of gap.open */
    bool closes_all;
    double closes;
};

struct suggest {
    struct arena arena;
    struct habits habits; /* hold the own foods */
    struct gap gap;
    struct diet diet;
    struct suggestion *foods; /* in the order described above */
    size_t count; /* at most the request's limit; may be 0 */
    struct suggest_together together[SUGGEST_TOGETHER];
    size_t together_count; /* 0: one food closes all, or no gap is open */
    size_t over_limit; /* how many foods were left out because of a limit */
};

struct suggest_request {
    struct date day;
    enum gap_basis basis;
    const enum nutrient *only; /* NULL: the leading nutrients */
    struct diet diet;
    size_t limit; /* 1 to SUGGEST_MOST */
};

/* Finds suggestions. Release with suggest_release. STATUS_INVALID as for gap_load. */
MARROW_CHECKED enum status suggest_load(struct suggest *out, struct journal *journal,
                                        const struct suggest_request *request, struct error *error);
void suggest_release(struct suggest *suggest);

#endif
