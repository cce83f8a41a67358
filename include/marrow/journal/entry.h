/* entry.h - entries: what was eaten, when, and how much. Each change is one undo step. */
#ifndef MARROW_JOURNAL_ENTRY_H
#define MARROW_JOURNAL_ENTRY_H

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/resolve.h"

struct entry {
    int64_t id;
    struct date day;
    int minute; /* MINUTE_NONE: no time */
    int64_t meal_id;
    int64_t version_id; /* of the food */
    double amount; /* g, ml or units, as the version's basis */
    const char *measure; /* as typed: "2 slices" */
    int64_t dose_id; /* the course's dose that this entry is (dose.h); 0: none, or not loaded */
    const char *note; /* one line; NULL: none, or not loaded */
};

#define ENTRY_NOTE_MOST 480 /* bytes of a note: what a line at the bottom of a screen takes */

struct entries {
    struct arena arena;
    struct entry *entries;
    size_t count;
};

/* Loads a day's entries without their doses, in the order they are shown and numbered: by meal,
 * then by time (those without a time last), then as logged. Release with entries_release. */
MARROW_CHECKED enum status entries_load_day(struct entries *out, struct store *log, struct date day,
                                            struct error *error);
void entries_release(struct entries *entries);

/* Finds the day of an entry. STATUS_NOT_FOUND: there is no such entry. */
MARROW_CHECKED enum status entry_find_day(struct date *out, struct store *log, int64_t id,
                                          struct error *error);

/* Logs all items of a resolution as one step. Copies catalogue foods into the log and remembers the
 * measures. *ids (room for QUICK_ITEMS_MAX; may be NULL) gets the new ids.
 * - Meal, if none was typed: the selected meal if no time was typed either and the kind of food
 *   fits; else the one that meals_at gives for the time, or for now if the day is today.
 * - Time, if none was typed: now, for an entry of today in the current meal, or a supplement among
 *   the supplements.
 * - A course's product is logged as a dose. Copying and moving do the same (dose.h).
 * STATUS_CONFLICT: another program has removed a food or a meal since; nothing is logged.
 */
MARROW_CHECKED enum status entries_log(int64_t *ids, struct journal *journal,
                                       const struct resolution *resolution, struct error *error);

/* Logs all items of a resolution within the caller's action, as entries_log does: with the meals as
 * they are then. */
MARROW_CHECKED enum status entries_log_within(int64_t *ids, struct journal *journal,
                                              const struct resolution *resolution,
                                              struct error *error);

/* Returns where entries_log puts an item of the resolution. */
struct entry_place entry_place_of(const struct journal *journal, const struct meals *meals,
                                  const struct resolution *resolution,
                                  const struct resolved_item *item);

/* Appends a typed note as an entry keeps it: one line, without blanks at its ends; nothing, where
 * it is blank. STATUS_INVALID: it is not UTF-8 text, or has more than ENTRY_NOTE_MOST bytes. */
MARROW_CHECKED enum status entry_note_read(struct buffer *out, const char *text,
                                           struct error *error);

/* What to change; NULL fields stay as they are. */
struct entry_change {
    const struct food *food; /* another food, from the log or a catalogue; needs `measured` too */
    const struct measured *measured; /* another amount */
    const struct date *day;
    const int *minute; /* MINUTE_NONE removes the time */
    const int64_t *meal_id;
    const char *note; /* "" or blanks remove the note */
};

/* Changes all of the entries or none. `label` names the step ("Change Spinach, raw"); NULL: the
 * entries name it. STATUS_NOT_FOUND: an entry no longer exists, or count is 0. */
MARROW_CHECKED enum status entries_change(struct journal *journal, const int64_t *ids, size_t count,
                                          const struct entry_change *change, const char *label,
                                          struct error *error);

/* Deletes all of the entries or none, with their doses. Label and statuses as for
 * entries_change. */
MARROW_CHECKED enum status entries_delete(struct journal *journal, const int64_t *ids, size_t count,
                                          const char *label, struct error *error);

/* Copies the entries to a day, with the same versions of their foods and without their notes.
 * meal_id 0: each keeps its meal. keep_time: each keeps its time. Label and statuses as for
 * entries_change. */
MARROW_CHECKED enum status entries_copy(struct journal *journal, const int64_t *ids, size_t count,
                                        struct date to_day, int64_t meal_id, bool keep_time,
                                        const char *label, struct error *error);

/* Finds the latest day before `day` that has entries (in the meal, if meal_id is not 0).
 * STATUS_NOT_FOUND: there is none. */
MARROW_CHECKED enum status entries_previous_day(struct date *out, struct store *log,
                                                struct date day, int64_t meal_id,
                                                struct error *error);

#endif
