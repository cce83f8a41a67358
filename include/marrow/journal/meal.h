/* meal.h - the meals of a day. */
#ifndef MARROW_JOURNAL_MEAL_H
#define MARROW_JOURNAL_MEAL_H

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"

struct meal {
    int64_t id;
    const char *name;
    int usual_minute; /* MINUTE_NONE: no usual time */
    bool supplements; /* supplements and medicines go here */
};

struct meals {
    struct arena arena;
    struct meal *meals; /* in the order of the day */
    size_t count;
};

/* Loads all meals. Release with meals_release. */
MARROW_CHECKED enum status meals_load(struct meals *out, struct store *log, struct error *error);
void meals_release(struct meals *meals);

/* Returns the meal with this name or beginning of a name, ignoring case ("lunch", "br"). Returns
 * NULL if there is none or more than one. */
const struct meal *meals_find(const struct meals *meals, const char *name, size_t length);

/* Finds the id of the meal called name[0..length). STATUS_INVALID: there is none; the error lists
 * the meals. */
MARROW_CHECKED enum status meal_find_named(int64_t *out, struct store *log, const char *name,
                                           size_t length, struct error *error);

/* Returns the meal with this id, or NULL. */
const struct meal *meals_get(const struct meals *meals, int64_t id);

/* Returns the meal for a food eaten at a minute of the day (MINUTE_NONE: no time): the supplements'
 * meal for a supplement; else the meal whose usual time is nearest, within 150 minutes; else the
 * first one without a usual time. */
const struct meal *meals_at(const struct meals *meals, int minute, bool is_supplement);

#endif
