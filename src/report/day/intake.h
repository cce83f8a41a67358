/* intake.h - what was eaten in a range of days: its entries, the doses of earlier days that reach
 * into it (spread.h), and the foods that they point to, read in five queries, and three more where
 * recipes are among them. */
#ifndef MARROW_REPORT_INTAKE_H
#define MARROW_REPORT_INTAKE_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
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
    int spread_days; /* the days that it stands for: 1, or as its course says */
    struct date
        taken_on; /* the day that it was logged on; `day` but for a spread dose's later days */
};

struct intake {
    struct intake_food *foods; /* by version id */
    size_t food_count;
    struct intake_entry
        *entries; /* by day, and within it as a day shows them; what was swallowed */
    size_t count;
    struct intake_entry *counted; /* what counts, by day: a spread dose on each of its days with its
                                     part of the amount; those of earlier days come last in a day */
    size_t counted_count;
};

/* Everything of the days from `from` to `to`, in the arena. */
MARROW_CHECKED enum status intake_load(struct intake *out, struct arena *arena,
                                       struct journal *journal, struct date from, struct date to,
                                       struct error *error);

/* What a food's value can be, per 100 g, 100 ml or 1 unit. */
struct interval intake_value(const struct ceilings *ceilings, const struct food *food,
                             enum nutrient nutrient);

/* What one entry brings; of a counted one, on its day. */
struct interval intake_of(const struct intake_entry *entry, enum nutrient nutrient);

/* What was swallowed of a counted entry on its day: all of a spread dose on the day that it was
 * taken, nothing on the later ones. */
struct interval intake_swallowed(const struct intake_entry *counted, enum nutrient nutrient);

/* Whether a counted entry is the part of a dose that was taken on an earlier day. */
bool intake_is_of_earlier(const struct intake_entry *counted);

/* Whether the entry is food (or a recipe), not a supplement or a medicine. */
bool intake_is_food(const struct intake_entry *entry);

/* The entries of one day: a slice of all; *count may be 0. */
const struct intake_entry *intake_get_day(const struct intake *intake, struct date day,
                                          size_t *count);

/* The same of what counts on the day: sums, verdicts, limits and means are of these. */
const struct intake_entry *intake_get_counted(const struct intake *intake, struct date day,
                                              size_t *count);

/* The food of a version; NULL: it was not loaded. */
const struct intake_food *intake_get_food(const struct intake *intake, int64_t version_id);
/* The same, to be filled while the intake is loaded. */
struct intake_food *intake_find_food(const struct intake *intake, int64_t version_id);

/* A food from anywhere, with what each of its values can be: for what is about to be logged. */
void intake_food_init(struct intake_food *out, const struct journal *journal,
                      const struct food *food);

#endif
