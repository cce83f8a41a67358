/* intake.h - what was eaten in a range of days: its entries, and the foods that they point to, read
 * in four queries, and three more where recipes are among them. */
#ifndef MARROW_REPORT_INTAKE_H
#define MARROW_REPORT_INTAKE_H

#include "marrow/journal/journal.h"
#include "marrow/report/interval.h"

/* A version of a food, and what each of its values can be. */
struct intake_food {
    struct food food;
    struct interval values[NUTRIENT_COUNT]; /* per 100 g, 100 ml or 1 unit */
};

struct intake_entry {
    int64_t id;
    struct date day;
    int64_t meal_id;
    int minute;
    double amount; /* g, ml or units */
    const char *measure;
    const struct intake_food *food;
};

struct intake {
    struct intake_food *foods; /* by version id */
    size_t food_count;
    struct intake_entry *entries; /* by day, and within it as a day shows them */
    size_t count;
};

/* Everything of the days from `from` to `to`, in the arena. */
MARROW_CHECKED enum status intake_load(struct intake *out, struct arena *arena,
                                       struct journal *journal, struct date from, struct date to,
                                       struct error *error);

/* What one entry brings. */
struct interval intake_of(const struct intake_entry *entry, enum nutrient nutrient);

/* Whether the entry is food (or a recipe), not a supplement or a medicine. */
bool intake_is_food(const struct intake_entry *entry);

/* The entries of one day: a slice of all; *count may be 0. */
const struct intake_entry *intake_get_day(const struct intake *intake, struct date day,
                                          size_t *count);

#endif
