/* suggest.h - foods that would close the gaps of a day or of its week's mean.
 *
 * Candidates are the foods that the person eats, in their usual portion (habit.h), and the common
 * foods of the starter catalogue, in a household measure of about what people eat at once
 * (serving.h). Supplements and medicines are never suggested. Left out are
 * - foods that the diet leaves out (diet_check.h), and foods with alcohol;
 * - starter foods that are not eaten as they are: flour, oil, sauces, dry beans, raw meat;
 * - foods that push a limit of the day over or, where the limit is over already, bring more than a
 *   hundredth of it.
 * A food with an unknown value that could push a limit over comes after all others.
 *
 * How much a portion closes: of each open nutrient what it surely brings (unknown and assumed
 * values bring nothing), but no more than is missing, as a part of the goal. The sum is divided by
 * the same sum of all that is missing. The person's foods are ordered by it, raised by up to a half
 * for those eaten often. Then come starter foods, lowered the rarer they are, by 0.08 for each rank
 * after the first. Each food is listed once, cooked, raw or otherwise, and of related groups at
 * most two.
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
#define SUGGEST_PORTIONS 3.0 /* the most portions of one food that someone may eat */

/* What a food does for one open nutrient, in the order of gap.open. */
struct suggest_part {
    double brings; /* by the portion, in the nutrient's unit; only what is surely there */
    double share; /* of what is missing, 0 to 1 */
    bool has_alone; /* SUGGEST_PORTIONS portions or less close it alone, and push no limit over */
    struct measured alone; /* how much does, in the portion's measure */
};

struct suggestion {
    const struct food *food; /* newest version */
    struct measured portion;
    bool is_own; /* a food that the person eats */
    int times; /* own: in the last HABIT_DAYS days */
    struct date last_day;
    double closes; /* 0 to 1, as described above */
    struct suggest_part *parts;
    struct interval *counted; /* what it adds to each of gap.limits */
    bool is_unsure; /* an unknown value could push a limit over */
    size_t unsure_limit; /* which one, of gap.limits */
    bool has_limit; /* it uses some of what is left below a limit */
    size_t limit; /* of gap.limits, the one of which it uses the greatest share */
    double limit_share; /* of what is left below that limit, 0 to 1 */
};

/* Two or three foods that together close what no single one does. */
struct suggest_together {
    const struct suggestion *foods[SUGGEST_TOGETHER];
    size_t count;
    double *brings; /* of each of gap.open */
    bool closes_all;
    double closes;
};

struct suggest {
    struct arena arena;
    struct habits habits; /* hold the own foods */
    struct gap gap;
    struct diet diet;
    struct suggestion *foods; /* in the order described above */
    size_t count; /* at most the limit of the request; may be 0 */
    struct suggest_together together[SUGGEST_TOGETHER];
    size_t together_count; /* 0 where one food closes all, or nothing is open */
    size_t over_limit; /* how many foods were left out because of a limit */
};

struct suggest_request {
    struct date day;
    enum gap_basis basis;
    const enum nutrient *only; /* NULL: the leading nutrients */
    struct diet diet;
    size_t limit; /* 1 to SUGGEST_MOST */
};

/* Finds suggestions. Release with suggest_release. STATUS_INVALID as gap_load. */
MARROW_CHECKED enum status suggest_load(struct suggest *out, struct journal *journal,
                                        const struct suggest_request *request, struct error *error);
void suggest_release(struct suggest *suggest);

#endif
