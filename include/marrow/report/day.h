/* day.h - a day: its meals and entries, their sums, and how these compare with the targets.
 *
 * A dose meant for several days (a course's interval) counts on each of them with an equal part.
 * Except for `swallowed`, all figures of a day are about what counts on it.
 */
#ifndef MARROW_REPORT_DAY_H
#define MARROW_REPORT_DAY_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

/* The person's mark decides. Without one, today and later days are open. A past day is
 * - empty without entries;
 * - complete with food or recipes at two meals, or with food of at least half the usual energy;
 * - else partial. Supplements alone never make it complete.
 * The usual energy is the mean known energy from food on those of the 60 days before that have food
 * at two meals; with fewer than five such days it is unknown. */
enum day_status { DAY_OPEN, DAY_COMPLETE, DAY_PARTIAL, DAY_UNTRACKED, DAY_EMPTY };

/* Returns "open", "complete", "partial", "untracked" or "empty". */
const char *day_status_name(enum day_status status);

/* Returns whether the day is open, partial or untracked. */
bool day_status_is_unfinished(enum day_status status);

struct day_entry {
    int64_t id;
    int number; /* #1, #2, ... within the day */
    int minute; /* MINUTE_NONE: no time */
    const struct food *food; /* the version it was logged with; entries share it */
    double amount; /* g, ml or units, as taken */
    const char *measure; /* as it was typed */
    const char *note; /* NULL: none */
    int spread_days; /* how many days it counts on, this one first: 1, or as its course says */
    struct interval nutrients[NUTRIENT_COUNT]; /* as taken */
    enum known known[NUTRIENT_COUNT]; /* how each value is known */
};

/* The part of an earlier dose that counts on this day. */
struct day_carried {
    const struct food *food;
    const char *measure; /* of the whole dose */
    struct date taken_on;
    int spread_days;
    struct interval nutrients[NUTRIENT_COUNT]; /* of the part */
};

struct day_meal {
    int64_t id;
    const char *name;
    const char *note; /* NULL: none */
    bool supplements; /* supplements and medicines go here */
    struct day_entry *entries;
    size_t count; /* may be 0 */
    struct interval totals[NUTRIENT_COUNT];
};

struct day_nutrient {
    struct interval total;
    struct interval swallowed; /* taken on the day itself, doses for several days whole */
    bool is_spread; /* part of the total comes from a dose for several days */
    struct interval food; /* from foods and recipes */
    struct interval supplements; /* from supplements and medicines */
    int foods; /* distinct foods, with those of earlier doses */
    int unknown_foods; /* how many of them have no value, or only a lower bound */
    struct target target;
    enum verdict verdict;
    /* What the limit counts. For a fortified food, only a ceiling of the added part is known. */
    struct interval counted;
    enum limit_verdict limit_verdict;
};

struct day {
    struct arena arena;
    struct date date;
    enum day_status status;
    enum day_mark mark; /* the person's mark; DAY_MARK_NONE: the status was worked out */
    bool is_unfinished; /* open, partial or untracked: a goal is met or so far, never short */
    const char *note; /* NULL: none */
    struct day_meal *meals; /* all meals, in order */
    size_t meal_count;
    size_t entry_count;
    struct day_carried *carried; /* parts of earlier doses */
    size_t carried_count;
    struct day_nutrient nutrients[NUTRIENT_COUNT];
    struct ratio calcium_to_magnesium;
    struct targets targets; /* of the day */
};

/* Loads and judges a day, even one without entries. Release with day_release. */
MARROW_CHECKED enum status day_load(struct day *out, struct journal *journal, struct date date,
                                    struct error *error);
void day_release(struct day *day);

/* Returns the entry with this number, or NULL. *meal (may be NULL) gets its meal. */
const struct day_entry *day_get_entry(const struct day *day, int number,
                                      const struct day_meal **meal);

/* Returns the entry with this id, or NULL. */
const struct day_entry *day_find_entry(const struct day *day, int64_t id);

#endif
