/* habit.h - how a person eats: which foods, how often, when last, and in which portion. */
#ifndef MARROW_JOURNAL_HABIT_H
#define MARROW_JOURNAL_HABIT_H

#include "marrow/base/date.h"
#include "marrow/journal/journal.h"

#define HABIT_DAYS 365 /* how far back eating counts */
#define HABIT_PORTIONS 9 /* the latest entries that the usual portion is taken of */
#define HABIT_FOODS 150 /* the foods eaten most */

struct habit {
    struct food food; /* its newest version */
    int times; /* entries of the last HABIT_DAYS days */
    struct date last_day;
    double amount; /* the usual portion: the median of the latest entries (of two middle ones the
                      smaller), in the food's basis */
    const char *measure; /* that entry's, as it was said */
};

struct habits {
    struct arena arena;
    struct habit *habits; /* most eaten first */
    size_t count;
};

/* The foods and recipes eaten in the HABIT_DAYS days up to and with `until`; hidden ones,
 * supplements and medicines are left out. An entry whose version was measured otherwise than the
 * newest (g, ml, units) counts as eaten, but not for the portion. */
MARROW_CHECKED enum status habits_load(struct habits *out, struct store *log, struct date until,
                                       struct error *error);
void habits_release(struct habits *habits);

#endif
