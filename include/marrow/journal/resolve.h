/* resolve.h - turning a parsed quick entry into foods and amounts that can be logged. */
#ifndef MARROW_JOURNAL_RESOLVE_H
#define MARROW_JOURNAL_RESOLVE_H

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"

struct resolved_item {
    struct food food;
    struct measured measured;
    size_t place; /* in the places of the resolution */
};

/* A meal and a time, as given; entry_place_of says where an item goes. */
struct entry_place {
    int64_t meal_id; /* 0: not given */
    int minute; /* MINUTE_NONE: no time */
};

/* What of the text was not used, or was taken as another word: "grated", "boiled" as "cooked"; or a
 * name that means a second food as well: "milk", with or without vitamin D. */
struct resolve_note {
    struct span span; /* in the text */
    const char *word; /* as typed */
    const char *taken_as; /* NULL: it was not used */
    bool is_amount; /* no amount was typed, and taken_as is the one chosen */
    const char *or_as; /* the second food; NULL: there is none */
    const char *countries; /* where the second one is ordinary, "us ca *" (twin.h); "": no such */
};

/* Adds the words of a note: "grated: not used". `how` says how the country is set. */
void resolve_note_add(struct buffer *out, const struct resolve_note *note, const char *how);

/* Returns a copy of notes, with their texts, in the arena. */
struct resolve_note *resolve_notes_dup(struct arena *arena, const struct resolve_note *notes,
                                       size_t count);

/* Where an entry goes if the text does not say. */
struct resolve_defaults {
    struct date day;
    bool is_day_said; /* the day is the person's own choice, such as --day */
    int minute; /* MINUTE_NONE: not given */
    int64_t meal_id; /* 0: not given */
};

/* An item that could not be resolved, for a client that can ask. */
struct unsettled {
    struct span span; /* the name in the text */
    struct span whole; /* the name with its amount */
    struct span food; /* the name without a measure of the food: "porridge" of "bowl porridge" */
    struct quantity quantity; /* the quantity given */
    bool is_measure; /* the food is known (the only candidate), its measure is not */
    bool is_near; /* no food is called so: the candidates only come near */
    struct search_results candidates; /* best first; may be empty */
    struct span doubt; /* with STATUS_INVALID: a number or an amount with two readings, "1,000" or
                          "1 cup (500 ml)"; length 0: none */
    char readings[2][MEASURE_TEXT]; /* as they are typed: "1000" and "1.0", "1 cup" and "500 ml" */
};

struct resolution {
    struct arena arena;
    struct resolved_item items[QUICK_ITEMS_MAX];
    size_t count;
    struct resolve_note *notes;
    size_t note_count;
    struct date day;
    bool is_day_said; /* the day was typed, or is that of the defaults and was said */
    bool is_last_night; /* the day before was taken instead of today; the client says so */
    struct entry_place places[QUICK_PLACES_MAX]; /* the items'; the first one always exists */
    size_t place_count; /* from resolve_text: at least 1 */
    int64_t selected_meal_id; /* the meal for items without meal or time; supplements go there only
                                 if it is a meal for supplements; 0: none was selected */
    const char *label; /* names the step that logs it; NULL: the foods do */
    struct unsettled unsettled; /* only with STATUS_AMBIGUOUS, STATUS_NOT_FOUND, STATUS_INVALID */
};

/* Parses text as quick_parse does, and resolves each item of it. A food is taken if it is named by
 * its origin key, its whole name or an alias, or if the best hit has all words whole and is clearly
 * first (the person's own, or the most common one). A food found only by forgiving a typo is never
 * taken. STATUS_NOT_FOUND: no food, or no such measure. STATUS_AMBIGUOUS: several match (the error
 * has the candidates, one a line). STATUS_INVALID: from quick_parse, or an unknown meal, or an hour
 * that may be meant before or after noon ("@dinner 7"), or from resolve_settle_doses. A time of the
 * night without a day is last night's (journal_settle_night); beside other places it is refused.
 * Release in every case. */
MARROW_CHECKED enum status resolve_text(struct resolution *out, struct journal *journal,
                                        const char *text, const struct resolve_defaults *defaults,
                                        struct error *error);

/* Moves what is resolved for today, without a day being said, to the day before if it is a dose of
 * last night (dose.h). resolve_text does this. STATUS_INVALID: only some of the items are. */
MARROW_CHECKED enum status resolve_settle_doses(struct resolution *out, struct journal *journal,
                                                struct error *error);
void resolve_release(struct resolution *resolution);

/* Finds the one food that words or an origin key mean, by the same rule. The food lies in
 * `candidates`, which the caller releases in every case. STATUS_NOT_FOUND and STATUS_AMBIGUOUS as
 * above. */
MARROW_CHECKED enum status resolve_food(const struct food **out, struct search_results *candidates,
                                        struct journal *journal, const char *words,
                                        struct error *error);

#endif
