/* correction_effect.h - what a correction of a food does: its values, old and new, and how the sums of the days move that it reaches.
 *
 * It watches a revision (journal/revision.h), whether looked at or made:
 *
 *     struct effect effect;
 *     effect_begin(&effect, journal, EFFECT_DAYS);
 *     struct revision_watch watch = effect_watch(&effect);
 *     status = revision_look(journal, &revision, &watch, error);
 *     ... effect.days ...
 *     effect_release(&effect);
 */
#ifndef MARROW_REPORT_CORRECTION_EFFECT_H
#define MARROW_REPORT_CORRECTION_EFFECT_H

#include "marrow/journal/revision.h"
#include "marrow/report/day.h"

#define EFFECT_DAYS 7 /* how many days are commonly shown */

/* The sums of a day, and their verdicts. */
struct effect_sums {
    struct interval totals[NUTRIENT_COUNT];
    enum verdict verdicts[NUTRIENT_COUNT];
    enum limit_verdict limit_verdicts[NUTRIENT_COUNT];
};

struct effect_day {
    struct date date;
    size_t entries; /* of the food, that are reached */
    struct effect_sums before, after;
};

struct effect {
    struct arena arena;
    struct journal *journal;
    size_t entry_count; /* entries that are reached */
    size_t day_count;   /* days that they lie on */
    struct effect_day *days; /* the latest of them, latest first */
    size_t shown;       /* how many */
    size_t limit;
};

void effect_begin(struct effect *out, struct journal *journal, size_t limit);
void effect_release(struct effect *effect);

/* The watch that fills it; the effect must outlive it. */
struct revision_watch effect_watch(struct effect *effect);

/* Whether the sum of the nutrient moves on a day that is shown. */
bool effect_moves(const struct effect *effect, enum nutrient nutrient);

/* Whether a value differs between two versions in amount, in how it is known, or in what it is said for (per 100 g, per unit). */
bool effect_changes_value(const struct food *before, const struct food *after, enum nutrient nutrient);

#endif
