/* correction_effect.h - how correcting a food changes values and the sums of days.
 *
 * It watches a revision (journal/revision.h), whether previewed or made:
 *
 *     struct correction_effect effect;
 *     correction_effect_begin(&effect, journal, EFFECT_DAYS);
 *     struct revision_watch watch = correction_effect_watch(&effect);
 *     status = revision_look(journal, &revision, &watch, error);
 *     ... effect.days ...
 *     correction_effect_release(&effect);
 */
#ifndef MARROW_REPORT_CORRECTION_EFFECT_H
#define MARROW_REPORT_CORRECTION_EFFECT_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/revision.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

#define EFFECT_DAYS 7 /* how many days are usually shown */

/* The sums of a day and their verdicts. */
struct correction_effect_sums {
    struct interval totals[NUTRIENT_COUNT];
    enum verdict verdicts[NUTRIENT_COUNT];
    enum limit_verdict limit_verdicts[NUTRIENT_COUNT];
};

struct correction_effect_day {
    struct date date;
    size_t entries; /* entries of the food that the correction reaches */
    struct correction_effect_sums before, after;
};

struct correction_effect {
    struct arena arena;
    struct journal *journal;
    size_t entry_count; /* entries that the correction reaches */
    size_t day_count; /* the days they lie on */
    struct correction_effect_day *days; /* the latest of these days, latest first */
    size_t shown; /* number of days listed */
    size_t limit; /* the most days to list */
};

/* Begins an effect that compares at most `limit` days. `journal` must outlive it. Release with
 * correction_effect_release. */
void correction_effect_begin(struct correction_effect *out, struct journal *journal, size_t limit);
void correction_effect_release(struct correction_effect *effect);

/* Returns the watch that fills the effect, which must live as long. */
struct revision_watch correction_effect_watch(struct correction_effect *effect);

/* Returns whether the sum of the nutrient changes on one of the days. */
bool correction_effect_moves(const struct correction_effect *effect, enum nutrient nutrient);

/* Returns whether a value differs between two versions of a food: in amount, in how it is known, or
 * in its basis (per 100 g, per unit). */
bool correction_effect_changes_value(const struct food *before, const struct food *after,
                                     enum nutrient nutrient);

#endif
