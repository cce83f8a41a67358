/* intake.h - what was eaten in a range of days: its entries, the doses of earlier days that reach
 * into it (dose_spread.h), and the foods they point to. Reads them in six queries, and three more
 * if recipes are among them.
 */
#ifndef MARROW_REPORT_INTAKE_H
#define MARROW_REPORT_INTAKE_H

#include <stdbool.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/report/interval.h"

/* A version of a food, with the interval of each of its values. */
struct intake_food {
    struct food food;
    struct interval values[NUTRIENT_COUNT]; /* per 100 g, 100 ml or 1 unit */
    bool is_open[NUTRIENT_COUNT]; /* the value is unknown, at least in part */
};

struct intake_entry {
    int64_t id;
    struct date day;
    int64_t meal_id;
    int minute;
    double amount; /* g, ml or units */
    const char *measure;
    const char *note; /* NULL: none */
    const struct intake_food *food;
    int spread_days; /* days it counts on: 1, or as its course says */
    struct date taken_on; /* the day it was logged on; differs from `day` only on a spread dose's
                             later days */
};

struct intake {
    struct intake_food *foods; /* ordered by version id */
    size_t food_count;
    struct intake_entry *entries; /* as taken, ordered by day and within a day as it shows them */
    size_t count;
    struct intake_entry
        *counted; /* what counts, ordered by day: a spread dose on each of its days with a part of
                     the amount; parts of earlier doses come last in a day */
    size_t counted_count;
};

/* Loads all of the days from `from` to `to` into the arena. */
MARROW_CHECKED enum status intake_load(struct intake *out, struct arena *arena,
                                       struct journal *journal, struct date from, struct date to,
                                       struct error *error);

/* Returns one entry's amount of the nutrient; for a counted entry, the part of its day. */
struct interval intake_of(const struct intake_entry *entry, enum nutrient nutrient);

/* Fills the entry's amounts of all nutrients. */
void intake_fill(struct interval out[NUTRIENT_COUNT], const struct intake_entry *entry);

/* Returns the amount of a counted entry that was taken on its day: all of a spread dose on the day
 * it was taken, nothing on later days. */
struct interval intake_swallowed(const struct intake_entry *counted, enum nutrient nutrient);

/* Returns whether a counted entry is part of a dose taken on an earlier day. */
bool intake_is_of_earlier(const struct intake_entry *counted);

/* Returns whether the entry is a food or recipe, not a supplement or medicine. */
bool intake_is_food(const struct intake_entry *entry);

/* Returns the entries of one day, borrowed. *count may be 0. */
const struct intake_entry *intake_get_day(const struct intake *intake, struct date day,
                                          size_t *count);

/* Returns the entries that count on the day, borrowed: sums, verdicts, limits and means use
 * these. */
const struct intake_entry *intake_get_counted(const struct intake *intake, struct date day,
                                              size_t *count);

/* Returns the food of a version, borrowed, or NULL if it was not loaded. */
const struct intake_food *intake_get_food(const struct intake *intake, int64_t version_id);
/* Returns the same food, to be filled while the intake is loaded. */
struct intake_food *intake_find_food(const struct intake *intake, int64_t version_id);

/* Fills a food from anywhere with the interval of each of its values, for foods about to be
 * logged. */
void intake_food_init(struct intake_food *out, const struct journal *journal,
                      const struct food *food);

#endif
