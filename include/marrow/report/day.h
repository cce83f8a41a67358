/* day.h - a day: its meals, what they add up to, and what that means. */
#ifndef MARROW_REPORT_DAY_H
#define MARROW_REPORT_DAY_H

#include "marrow/journal/day_note.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

/* A mark decides. Unmarked, today and later days are open; a past day is empty without entries,
 * complete when it has food or recipes at two meals, or food with at least half of the usual
 * energy, else partial. Supplements alone never make it complete. The usual energy is the mean of
 * the known energy (from food) of the days with food at two meals among the 60 before; fewer than
 * five such days tell nothing. */
enum day_status { DAY_OPEN, DAY_COMPLETE, DAY_PARTIAL, DAY_UNTRACKED, DAY_EMPTY };

const char *
day_status_name(enum day_status status); /* "open", "complete", "partial", "untracked", "empty" */
bool day_status_is_unfinished(enum day_status status); /* open, partial or untracked */

struct day_entry {
    int64_t id;
    int number; /* #1... within the day */
    int minute; /* MINUTE_NONE */
    const struct food
        *food; /* the version it was logged with, its measures too; shared between entries */
    double amount; /* g, ml or units; as swallowed */
    const char *measure; /* as said */
    int spread_days; /* the days that it counts on, with equal parts, from this one on: 1, or as its
                        course says */
    struct interval nutrients[NUTRIENT_COUNT]; /* as swallowed */
    enum known known[NUTRIENT_COUNT]; /* how each value is known */
};

/* The part of an earlier day's dose that counts on this day. */
struct day_carried {
    const struct food *food;
    const char *measure; /* of the whole dose */
    struct date taken_on;
    int spread_days;
    struct interval nutrients[NUTRIENT_COUNT]; /* the part of this day */
};

struct day_meal {
    int64_t id;
    const char *name;
    const char *note; /* NULL */
    bool supplements; /* where supplements go unless told */
    struct day_entry *entries;
    size_t count; /* may be 0 */
    struct interval totals[NUTRIENT_COUNT];
};

/* A dose that stands for several days (a course's interval) counts with equal parts on each of
 * them: all figures here but `swallowed` are of what counts on the day. */
struct day_nutrient {
    struct interval total;
    struct interval swallowed; /* what was taken on the day itself, spread doses whole */
    bool is_spread; /* a part of the total is of a spread dose */
    struct interval food; /* from foods and recipes */
    struct interval supplements; /* from supplements and medicines */
    int foods; /* distinct foods of the day, those of spread doses too */
    int unknown_foods; /* of them, with no value or only a lower bound */
    struct target target;
    enum verdict verdict;
    struct interval counted; /* what the limit counts; of what is added to a fortified food only a
                                ceiling is known */
    enum limit_verdict limit_verdict;
};

struct day {
    struct arena arena;
    struct date date;
    enum day_status status;
    enum page_mark mark; /* the person's own; PAGE_UNMARKED: the status was judged */
    bool is_unfinished; /* open, partial or untracked: goals are met or so far, never short */
    const char *note; /* NULL */
    struct day_meal *meals; /* all slots, in order */
    size_t meal_count;
    size_t entry_count;
    struct day_carried *carried; /* what doses of earlier days bring */
    size_t carried_count;
    struct day_nutrient nutrients[NUTRIENT_COUNT];
    struct ratio calcium_to_magnesium;
    struct targets targets; /* for whom the day was judged */
};

/* Loads and judges a day. A day without entries is STATUS_OK and DAY_EMPTY (or open, when it is
 * today). */
MARROW_CHECKED enum status day_load(struct day *out, struct journal *journal, struct date date,
                                    struct error *error);
void day_release(struct day *day);

/* The entry numbered #number, NULL when there is none; *meal, if not NULL, gets its meal. */
const struct day_entry *day_get_entry(const struct day *day, int number,
                                      const struct day_meal **meal);

#endif
