/* crossing.h - limits that a day would exceed with the foods about to be logged, and the time
 * between courses (spacing.h) that a dose about to be logged does not keep. Both are reported,
 * never prevented.
 *
 * A limit is crossed if the intake it counts is, or may be, within the limit now, and is known to
 * be above it with the new amounts. The sums and verdicts are the day's own (day.h). A dose of a
 * course counts with one day's part. A limit already exceeded is reported again if a supplement or
 * medicine adds to it, and not if only foods do.
 */
#ifndef MARROW_REPORT_CROSSING_H
#define MARROW_REPORT_CROSSING_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

struct crossing_item {
    const struct food *food; /* from the log or a catalogue */
    double amount; /* in the food's basis: g, ml or units */
};

struct crossing {
    const char *spacing; /* what is said of a time that is not kept; NULL: a limit is crossed */
    int course; /* the number of the course whose dose does not keep it */
    const char *waiting; /* when the dose that has to wait keeps it: "from 12:05 on"; NULL: not
                            known */
    size_t later; /* the index of that dose among those about to be taken */
    enum nutrient nutrient;
    struct interval counted; /* what the limit counts, with the new amounts */
    bool is_day_before; /* the limit is the day before's */
};

#define CROSSING_SPACINGS 16 /* times not kept, at most */

struct crossings {
    struct arena arena;
    struct targets targets; /* of the day */
    struct targets before; /* of the day before, where crossings are of it */
    struct crossing crossings[2 * NUTRIENT_COUNT + CROSSING_SPACINGS];
    size_t count;
};

/* Finds the limits that the items would cross. Release with crossings_release, unless it failed. */
MARROW_CHECKED enum status crossings_load(struct crossings *out, struct journal *journal,
                                          struct date day, const struct crossing_item *items,
                                          size_t count, struct error *error);

/* Does the same for all that a resolution would log. */
MARROW_CHECKED enum status crossings_load_resolution(struct crossings *out, struct journal *journal,
                                                     const struct resolution *resolution,
                                                     struct error *error);

/* Does the same for doses about to be taken on a day. Those of last night count on the day before,
 * whose crossings follow those of the day itself. */
MARROW_CHECKED enum status crossings_load_takings(struct crossings *out, struct journal *journal,
                                                  struct date day,
                                                  const struct dose_taking *takings, size_t count,
                                                  struct error *error);

/* Finds the daily limits that a course of this plan exceeds by itself, without the day's
 * entries. */
MARROW_CHECKED enum status crossings_load_plan(struct crossings *out, struct journal *journal,
                                               struct date day, const struct food *food,
                                               const struct course_plan *plan, struct error *error);
void crossings_release(struct crossings *crossings);

/* Returns the first time between courses that is not kept, or NULL. */
const struct crossing *crossings_get_spacing(const struct crossings *crossings);

/* Formats one: "magnesium from supplements 400 mg: over NASEM's
 * limit of 350 mg". */
void crossing_format(char out[WORDING_SIZE * 2], const struct crossings *crossings, size_t index,
                     const struct wording *wording);

#endif
