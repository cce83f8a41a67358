/* habit.h - which foods a person eats, how often, when last, and in what portion. */
#ifndef MARROW_JOURNAL_HABIT_H
#define MARROW_JOURNAL_HABIT_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/journal.h"

#define HABIT_DAYS 365 /* how far back entries count */
#define HABIT_PORTIONS 9 /* how many of the latest entries make the usual portion */
#define HABIT_FOODS 150 /* how many foods are kept */

struct habit {
    struct food food; /* its newest version */
    int times; /* entries in the last HABIT_DAYS days */
    struct date last_day;
    /* The usual portion, in the food's basis: the median of the latest entries, or the smaller of
     * the two middle ones. */
    double amount;
    const char *measure; /* that entry's measure, as typed */
};

struct habits {
    struct arena arena;
    struct habit *habits; /* most eaten first */
    size_t count;
};

/* Loads the foods and recipes eaten in the HABIT_DAYS days that end with `until`. Leaves out hidden
 * foods, supplements and medicines. An entry whose version has another basis (g, ml, units) than
 * the newest counts as eaten, but not for the portion. Release with habits_release. */
MARROW_CHECKED enum status habits_load(struct habits *out, struct store *log, struct date until,
                                       struct error *error);
void habits_release(struct habits *habits);

#endif
