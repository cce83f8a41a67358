/* own_target.h - the person's own targets, on a time line: what a row says of its nutrient holds
 * from its day on, until the next row of that nutrient.
 */
#ifndef MARROW_JOURNAL_OWN_TARGET_H
#define MARROW_JOURNAL_OWN_TARGET_H

#include "marrow/journal/target.h"

struct own_target {
    enum nutrient nutrient;
    struct date from;
    double at_least; /* in the nutrient's unit; 0: not set, the authority's stands */
    double at_most; /* the same */
    enum limit_counts counts; /* what at_most is about */
    bool quiet; /* don't ask for more of this */
    enum food_query_choice lead;
    const char *note; /* NULL: none */
};

struct own_targets {
    struct arena arena;
    struct own_target *targets; /* by nutrient, then by day */
    size_t count;
};

/* All rows there are. Release in every case but failure. */
MARROW_CHECKED enum status own_targets_load(struct own_targets *out, struct store *log,
                                            struct error *error);
void own_targets_release(struct own_targets *targets);

/* The row that holds on a day, with its own `from`; its note in the arena. STATUS_NOT_FOUND (no
 * error text): none; *out is then one that says nothing, from that day on. */
MARROW_CHECKED enum status own_target_find(struct own_target *out, struct arena *arena,
                                           struct store *log, enum nutrient nutrient,
                                           struct date day, struct error *error);

/* "800 mg", "2000IU": an amount with its unit, in the nutrient's own. STATUS_INVALID: no number, no
 * unit, a unit that the nutrient is not measured in, nothing or less. */
MARROW_CHECKED enum status own_target_parse(double *out, enum nutrient nutrient, const char *text,
                                            struct error *error);

#define OWN_TARGET_QUESTION 256

/* What looks odd about a target beside the authority's figures of its day, as a sentence; "" when
 * nothing does. It is told, never refused. */
MARROW_CHECKED enum status own_target_question(char out[OWN_TARGET_QUESTION],
                                               const struct own_target *target, struct store *log,
                                               struct error *error);

/* Each one undo step. set writes the row of its nutrient and day whole; STATUS_INVALID: at least
 * more than at most of all intake. The other two change one thing of what holds on the day, from
 * that day on; a nutrient can't be the ninth to lead (LEADING_MAX), nor the last one cease to
 * (STATUS_INVALID). */
MARROW_CHECKED enum status own_target_set(struct journal *journal, const struct own_target *target,
                                          struct error *error);
MARROW_CHECKED enum status own_target_set_quiet(struct journal *journal, enum nutrient nutrient,
                                                struct date from, bool quiet, struct error *error);
MARROW_CHECKED enum status own_target_set_lead(struct journal *journal, enum nutrient nutrient,
                                               struct date from, bool leads, struct error *error);

/* From the day on nothing is one's own of the nutrient: rows from then on go, and what held before
 * ends. Earlier days keep theirs. STATUS_NOT_FOUND: there is nothing to remove. */
MARROW_CHECKED enum status own_target_remove(struct journal *journal, enum nutrient nutrient,
                                             struct date from, struct error *error);

#endif
