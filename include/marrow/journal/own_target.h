/* own_target.h - the person's own targets: each row holds from its day until the next row of the
 * same nutrient. */
#ifndef MARROW_JOURNAL_OWN_TARGET_H
#define MARROW_JOURNAL_OWN_TARGET_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"

struct own_target {
    enum nutrient nutrient;
    struct date from;
    double at_least; /* in the nutrient's unit; 0: the authority's goal holds */
    double at_most; /* the same; 0: the authority's limit holds */
    enum limit_counts counts; /* what at_most counts */
    bool quiet; /* "don't ask for more of this" */
    enum lead_choice lead;
    const char *note; /* NULL: none */
};

struct own_targets {
    struct arena arena;
    struct own_target *targets; /* by nutrient, then by day */
    size_t count;
};

/* Loads all rows. Release with own_targets_release, unless it failed. */
MARROW_CHECKED enum status own_targets_load(struct own_targets *out, struct store *log,
                                            struct error *error);
void own_targets_release(struct own_targets *targets);

/* Finds the row that holds on a day; its note lies in the arena. STATUS_NOT_FOUND (no error text):
 * there is none, and *out is an empty row from that day. */
MARROW_CHECKED enum status own_target_find(struct own_target *out, struct arena *arena,
                                           struct store *log, enum nutrient nutrient,
                                           struct date day, struct error *error);

/* Reads an amount with its unit, "800 mg" or "2000IU", into the nutrient's own unit.
 * STATUS_INVALID: no number or not above 0, no unit, or a unit that the nutrient is not measured
 * in. */
MARROW_CHECKED enum status own_target_parse(double *out, enum nutrient nutrient, const char *text,
                                            struct error *error);

#define OWN_TARGET_QUESTION 256

/* Says in a sentence what looks odd about a target beside the authority's figures of its day; ""
 * when nothing does. The target is saved all the same. */
MARROW_CHECKED enum status own_target_question(char out[OWN_TARGET_QUESTION],
                                               const struct own_target *target, struct store *log,
                                               struct error *error);

/* Writes the row of its nutrient and day, as one undo step. STATUS_INVALID: at_least is above
 * at_most of all intake. */
MARROW_CHECKED enum status own_target_set(struct journal *journal, const struct own_target *target,
                                          struct error *error);

/* Changes from a day on whether more of the nutrient is asked for, as one undo step. */
MARROW_CHECKED enum status own_target_set_quiet(struct journal *journal, enum nutrient nutrient,
                                                struct date from, bool quiet, struct error *error);

/* Changes from a day on whether the nutrient leads, as one undo step. STATUS_INVALID: LEADING_MAX
 * lead already, or it is the last one. */
MARROW_CHECKED enum status own_target_set_lead(struct journal *journal, enum nutrient nutrient,
                                               struct date from, bool leads, struct error *error);

/* Removes the nutrient's own targets from a day on: deletes rows from that day and ends what held
 * before. Earlier days keep theirs. STATUS_NOT_FOUND: there is nothing to remove. */
MARROW_CHECKED enum status own_target_remove(struct journal *journal, enum nutrient nutrient,
                                             struct date from, struct error *error);

#endif
