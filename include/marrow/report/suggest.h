/* suggest.h - foods that would close what is still to go.
 *
 * Candidates are the foods that the person eats, in their usual portion (habit.h), and the common
 * foods of the starter catalogue in a household measure that is about what people eat at once
 * (serving.h); never supplements or medicines. Left out are what the diet leaves out (diet.h),
 * foods with alcohol, starter foods that are not eaten as they are (flour, oil, sauces, dry beans,
 * raw meat), and foods that push a limit of the day over; where the limit is over already, those
 * that bring more than a hundredth of it. Where something unknown could push a limit over, a food
 * stands behind all others.
 *
 * A portion closes: of each open nutrient what it surely brings (unknown and assumed values bring
 * nothing), no more than what is to go, as a part of the goal; summed, and divided by the same sum
 * of all that is to go. Own foods stand in the order of that, raised by up to a half for those
 * eaten often; then starter foods, lowered the rarer they are (0.08 for each rank after the first).
 * Of one food, cooked, raw or otherwise, one stands there; of kindred groups two at most.
 */
#ifndef MARROW_REPORT_SUGGEST_H
#define MARROW_REPORT_SUGGEST_H

#include "marrow/catalogue/measure.h"
#include "marrow/journal/diet.h"
#include "marrow/journal/habit.h"
#include "marrow/report/gap.h"

#define SUGGEST_INITIAL 10 /* how many are shown where nothing is said */
#define SUGGEST_MOST 40
#define SUGGEST_TOGETHER 3 /* combinations, and foods in one, at most */
#define SUGGEST_PORTIONS 3.0 /* more than so many portions close nothing alone: that is not eaten  \
                              */

/* Of one open nutrient, in the order of gap.open. */
struct suggest_part {
    double brings; /* by the portion, in the nutrient's unit: what is surely there */
    double share; /* of what is to go, 0 to 1 */
    bool has_alone; /* at most SUGGEST_PORTIONS portions close it alone, and push no limit over */
    struct measured alone; /* then: how much does, in the portion's measure */
};

struct suggestion {
    const struct food *food; /* newest version */
    struct measured portion;
    bool is_own; /* the person eats it */
    int times; /* own: in the last HABIT_DAYS days */
    struct date last_day;
    double closes; /* 0 to 1, as above */
    struct suggest_part *parts;
    struct interval *counted; /* what it puts under each of gap.limits */
    bool is_unsure; /* something unknown could push a limit over: */
    size_t unsure_limit; /* of gap.limits */
    bool has_limit; /* it takes some of the room under a limit: */
    size_t limit; /* of gap.limits, that of which it takes the greatest share */
    double limit_share; /* of what is left under it, 0 to 1 */
};

/* Two or three foods that close together what one does not. */
struct suggest_together {
    const struct suggestion *foods[SUGGEST_TOGETHER];
    size_t count;
    double *brings; /* of each of gap.open */
    bool closes_all;
    double closes;
};

struct suggest {
    struct arena arena;
    struct habits habits; /* what the own foods lie in */
    struct gap gap;
    struct diet diet;
    struct suggestion *foods; /* in their order */
    size_t count; /* shown: at most the limit; may be 0 */
    struct suggest_together together[SUGGEST_TOGETHER];
    size_t together_count; /* 0 where one of the foods closes all, or nothing is open */
    size_t over_limit; /* foods left out because they push a limit over */
};

struct suggest_request {
    struct date day;
    enum gap_basis basis;
    const enum nutrient *only; /* NULL: the leading nutrients */
    struct diet diet;
    size_t limit; /* 1 to SUGGEST_MOST */
};

/* STATUS_INVALID: from gap_load. */
MARROW_CHECKED enum status suggest_load(struct suggest *out, struct journal *journal,
                                        const struct suggest_request *request, struct error *error);
void suggest_release(struct suggest *suggest);

#endif
