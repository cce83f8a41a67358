/* crossing.h - limits that a day would be carried over by what is about to be logged: looked at
 * before, told, never enforced.
 *
 * A limit is crossed where what it counts is known to lie within it, or may, and with the new
 * amounts is known to lie above: by the same sums and verdicts as the day's own (day.h). What a
 * course runs of counts with the part of one day. A day that is over already is not told of again.
 */
#ifndef MARROW_REPORT_CROSSING_H
#define MARROW_REPORT_CROSSING_H

#include "marrow/journal/dose.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/wording.h"

struct crossing_item {
    const struct food *food; /* from log or catalogue */
    double amount; /* in its basis */
};

struct crossing {
    enum nutrient nutrient;
    struct interval counted; /* what the limit counts, with the new amounts */
};

struct crossings {
    struct targets targets; /* of the day */
    struct crossing crossings[NUTRIENT_COUNT];
    size_t count;
};

/* Release in every case but failure. */
MARROW_CHECKED enum status crossings_load(struct crossings *out, struct journal *journal,
                                          struct date day, const struct crossing_item *items,
                                          size_t count, struct error *error);
/* The same of all that a resolution logs. */
MARROW_CHECKED enum status crossings_load_resolution(struct crossings *out, struct journal *journal,
                                                     const struct resolution *resolution,
                                                     struct error *error);
/* The same of doses that are to be taken on a day. */
MARROW_CHECKED enum status crossings_load_takings(struct crossings *out, struct journal *journal,
                                                  struct date day,
                                                  const struct dose_taking *takings, size_t count,
                                                  struct error *error);
/* What a course of the plan alone would be over, by the limits of a day: nothing else of the day
 * counts. */
MARROW_CHECKED enum status crossings_load_plan(struct crossings *out, struct journal *journal,
                                               struct date day, const struct food *food,
                                               const struct course_plan *plan, struct error *error);
void crossings_release(struct crossings *crossings);

/* "over NASEM's limit of 350 mg of magnesium from supplements: 400". */
void crossing_format(char out[WORDING_SIZE * 2], const struct crossings *crossings, size_t index,
                     const struct wording *wording);

#endif
