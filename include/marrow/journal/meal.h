/* meal.h - the slots of a day. */
#ifndef MARROW_JOURNAL_MEAL_H
#define MARROW_JOURNAL_MEAL_H

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"

struct meal {
    int64_t id;
    const char *name;
    int usual_minute; /* MINUTE_NONE: at any time */
    bool supplements; /* where supplements go unless told */
};

struct meals {
    struct arena arena;
    struct meal *meals; /* in the order of the day */
    size_t count;
};

MARROW_CHECKED enum status meals_load(struct meals *out, struct store *log, struct error *error);
void meals_release(struct meals *meals);

/* By name or its beginning, case ignored ("lunch", "br"). NULL: none, or not clear. */
const struct meal *meals_find(const struct meals *meals, const char *name, size_t length);
/* The id of the one that text[0..length) names. STATUS_INVALID lists those that there are. */
MARROW_CHECKED enum status meal_find_named(int64_t *out, struct store *log, const char *name,
                                           size_t length, struct error *error);
const struct meal *meals_get(const struct meals *meals, int64_t id); /* NULL: none */

/* The slot for a food at a minute of the day (MINUTE_NONE: no time): supplements to theirs; else
 * the meal whose usual time is nearest, within 150 minutes; else the first slot without a time. */
const struct meal *meals_at(const struct meals *meals, int minute, bool is_supplement);

#endif
