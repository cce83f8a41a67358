/* entry.h - what was eaten: adding, changing, moving, copying, deleting. Each call is one undo
 * step. */
#ifndef MARROW_JOURNAL_ENTRY_H
#define MARROW_JOURNAL_ENTRY_H

#include "marrow/base/date.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/resolve.h"

struct entry {
    int64_t id;
    struct date day;
    int minute; /* MINUTE_NONE: not said */
    int64_t meal_id;
    int64_t version_id;
    double amount; /* g, ml or units: the version's basis */
    const char *measure;
    int64_t dose_id; /* of a course (dose.h) that it was taken for; 0: none, or not loaded
                        (entries_load_day) */
};

struct entries {
    struct arena arena;
    struct entry *entries;
    size_t count;
};

/* A day's entries in the order in which they are shown and counted (#1 first): by meal, then time
 * (those without last), then as they were logged. */
MARROW_CHECKED enum status entries_load_day(struct entries *out, struct store *log, struct date day,
                                            struct error *error);
void entries_release(struct entries *entries);

/* Logs all items of a resolution as one step: copies catalogue foods into the log, remembers
 * measures. Without a meal said, an item goes to the selected meal where no time was said either
 * and its kind fits; else it goes where its kind and the time say (meals_at; the time of now where
 * the day is today). Without a time said, an entry for today in the meal of now (or a supplement
 * among the supplements) gets the time of now. What a course runs of is logged as a dose of it,
 * here and where entries are copied or moved (dose.h). *ids (QUICK_ITEMS_MAX of room) gets the new
 * ids; may be NULL. */
MARROW_CHECKED enum status entries_log(int64_t *ids, struct journal *journal,
                                       const struct resolution *resolution, struct error *error);

/* The meal and the minute that entries_log gives to an item of the resolution. */
struct entry_place {
    int64_t meal_id;
    int minute; /* MINUTE_NONE: none */
};
struct entry_place entry_place_of(const struct journal *journal, const struct meals *meals,
                                  const struct resolution *resolution, bool is_supplement);

/* What to change; only the set fields count. */
struct entry_change {
    const struct food *food; /* another food (from log or catalogue); needs measured too */
    const struct measured *measured; /* another amount */
    const struct date *day;
    const int *minute; /* MINUTE_NONE takes the time away */
    const int64_t *meal_id;
};

/* STATUS_NOT_FOUND: an entry is gone. All or nothing. label names the step ("Change Spinach, raw");
 * NULL: made from the entries. */
MARROW_CHECKED enum status entries_change(struct journal *journal, const int64_t *ids, size_t count,
                                          const struct entry_change *change, const char *label,
                                          struct error *error);
MARROW_CHECKED enum status entries_delete(struct journal *journal, const int64_t *ids, size_t count,
                                          const char *label, struct error *error);

/* Copies to a day, keeping each entry's meal unless meal_id is given (not 0), and its time where
 * keep_time. The copies point to the same versions. */
MARROW_CHECKED enum status entries_copy(struct journal *journal, const int64_t *ids, size_t count,
                                        struct date to_day, int64_t meal_id, bool keep_time,
                                        const char *label, struct error *error);

/* The latest day before `day` that has entries (in the meal, if meal_id is not 0).
 * STATUS_NOT_FOUND. */
MARROW_CHECKED enum status entries_previous_day(struct date *out, struct store *log,
                                                struct date day, int64_t meal_id,
                                                struct error *error);

#endif
