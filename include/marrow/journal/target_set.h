/* target_set.h - sets of figures from clinical guidelines, for a clinician to choose and a person
 * to fill their own targets with. None applies by itself.
 *
 * The figures and their sources are in schema/words/target_set.csv.
 */
#ifndef MARROW_JOURNAL_TARGET_SET_H
#define MARROW_JOURNAL_TARGET_SET_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/target.h"

/* One figure of a set. */
struct target_set_row {
    const char *set; /* "ckd" */
    const char *whom; /* whom the figure is for */
    enum nutrient nutrient;
    double at_least; /* per day, in the nutrient's unit; 0: none */
    double at_most; /* 0: none */
    enum limit_counts counts;
    const char *source; /* the guideline and its year */
    const char *read_at; /* where the figure was read */
};

/* Returns how many figures all sets have; they are ordered by set. */
size_t target_set_count(void);

/* Returns the figure at an index. */
struct target_set_row target_set_get(size_t index);

#define TARGET_SET_MOST 8 /* figures of a set, at most */

/* Finds the figures of a set by its name, ignoring case. Returns their number, 0 if there is no
 * such set; *first gets the index of the first. */
size_t target_set_find(size_t *first, const char *name);

/* Fills the person's own targets from a day on with a set, as one undo step. Each gets a note that
 * names the set, whom it is for, and its source; what was own of the nutrient before is replaced,
 * but not whether it leads or is suggested. STATUS_INVALID: there is no such set; the error lists
 * them. */
MARROW_CHECKED enum status target_set_fill(struct journal *journal, const char *name,
                                           struct date from, struct error *error);

#endif
