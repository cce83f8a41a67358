/* own_target.h - the person's own targets. Each row applies from its day until the next row of the
 * same nutrient.
 */
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
    double at_least; /* in the nutrient's unit; 0: the authority's goal applies */
    double at_most; /* in the nutrient's unit; 0: the authority's limit applies */
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

/* Finds the row that applies on a day; its note lies in the arena. STATUS_NOT_FOUND (no error
 * text): there is none, and *out is an empty row from that day. */
MARROW_CHECKED enum status own_target_find(struct own_target *out, struct arena *arena,
                                           struct store *log, enum nutrient nutrient,
                                           struct date day, struct error *error);

/* Reads an amount with its unit, "800 mg" or "2000IU", into the nutrient's own unit.
 * STATUS_INVALID: no number, a number not above 0, no unit, or a unit that does not measure the
 * nutrient. */
MARROW_CHECKED enum status own_target_parse(double *out, enum nutrient nutrient, const char *text,
                                            struct error *error);

#define OWN_TARGET_QUESTION 256

/* Writes a sentence about what looks odd in a target, compared with the authority's figures of its
 * day; "" if nothing does. The target is saved all the same. */
MARROW_CHECKED enum status own_target_question(char out[OWN_TARGET_QUESTION],
                                               const struct own_target *target, struct store *log,
                                               struct error *error);

/* Writes the row of its nutrient and day, as one undo step. STATUS_INVALID: at_least is above
 * at_most of all intake. */
MARROW_CHECKED enum status own_target_set(struct journal *journal, const struct own_target *target,
                                          struct error *error);

/* Writes the rows as one undo step called `label`. */
MARROW_CHECKED enum status own_targets_put(struct journal *journal,
                                           const struct own_target *targets, size_t count,
                                           const char *label, struct error *error);

/* Turns suggestions for the nutrient on or off from a day on, as one undo step. */
MARROW_CHECKED enum status own_target_set_quiet(struct journal *journal, enum nutrient nutrient,
                                                struct date from, bool quiet, struct error *error);

/* Makes the nutrient leading or not from a day on, as one undo step. STATUS_INVALID: LEADING_MAX
 * nutrients lead already, or it is the last leading one. */
MARROW_CHECKED enum status own_target_set_lead(struct journal *journal, enum nutrient nutrient,
                                               struct date from, bool leads, struct error *error);

/* Removes the nutrient's own targets from a day on, as one undo step: deletes rows from that day
 * and ends what applied before. Earlier days keep theirs. STATUS_NOT_FOUND: there is nothing to
 * remove. */
MARROW_CHECKED enum status own_target_remove(struct journal *journal, enum nutrient nutrient,
                                             struct date from, struct error *error);

#endif
