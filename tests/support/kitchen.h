/* kitchen.h - a journal in the fixture's folder, foods with known values, and functions that log
 * them. For tests of the journal layer and those above it. */
#ifndef MARROW_TESTS_KITCHEN_H
#define MARROW_TESTS_KITCHEN_H

#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/store/history.h"

enum { BREAKFAST = 1, LUNCH, DINNER, SNACKS, SUPPLEMENTS };

static inline struct date kitchen_date(const char *text)
{
    struct date date = { 0 };
    if (!date_parse_iso(&date, text))
        fail_msg("no date: %s", text);
    return date;
}

/* Opens a new log with the clock fixed at `now` ("2026-11-19T12:30"). */
static inline struct journal *kitchen_open(const char *now)
{
    struct error error = ERROR_INIT;
    struct journal *journal = NULL;
    fixture_begin();
    fixture_clock(now);
    assert_ok(journal_open(&journal, NULL, NULL, NULL, &error));
    return journal;
}

static inline void kitchen_close(struct journal *journal)
{
    journal_close(journal);
    fixture_end();
}

#define KITCHEN_VALUE(amount)                                                                      \
    {                                                                                              \
        (amount), KNOWN_EXACT, 0, 0                                                                \
    }

/* Returns a food with exact values: magnesium, calcium, vitamin D and energy per 100 g. */
static inline struct food kitchen_food(const char *origin, const char *name, double magnesium,
                                       double calcium, double vitamin_d, double energy)
{
    struct food food = { .origin = origin, .name = name, .source = "nominal", .kind = FOOD_FOOD };
    food.values[NUTRIENT_MAGNESIUM] = (struct value)KITCHEN_VALUE(magnesium);
    food.values[NUTRIENT_CALCIUM] = (struct value)KITCHEN_VALUE(calcium);
    food.values[NUTRIENT_VITAMIN_D] = (struct value)KITCHEN_VALUE(vitamin_d);
    food.values[NUTRIENT_ENERGY] = (struct value)KITCHEN_VALUE(energy);
    return food;
}

/* Returns a tablet with that much magnesium. Its other leading nutrients are assumed zeros, as for
 * a label that does not list them. */
static inline struct food kitchen_tablet(const char *origin, const char *name, double magnesium)
{
    struct food food = { .origin = origin,
                         .name = name,
                         .source = "nominal",
                         .kind = FOOD_SUPPLEMENT,
                         .basis = BASIS_UNIT,
                         .unit_name = "tablet" };
    food.values[NUTRIENT_MAGNESIUM] = (struct value)KITCHEN_VALUE(magnesium);
    food.values[NUTRIENT_CALCIUM] = food_value(0, KNOWN_ASSUMED);
    food.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_ASSUMED);
    return food;
}

/* Begins a resolution for a day, without a time. meal_id 0: no meal was given. */
static inline void kitchen_begin(struct resolution *resolution, const char *day, int64_t meal_id)
{
    memset(resolution, 0, sizeof *resolution);
    resolution->day = kitchen_date(day);
    resolution->places[0].minute = MINUTE_NONE;
    resolution->places[0].meal_id = meal_id;
}

static inline void kitchen_add(struct resolution *resolution, const struct food *food,
                               double amount)
{
    struct resolved_item *item = &resolution->items[resolution->count++];
    item->food = *food;
    item->measured.amount = amount;
    snprintf(item->measured.text, sizeof item->measured.text, "%g %s", amount,
             food->unit_name ? food->unit_name : food_basis_name(food->basis));
}

/* Logs one food; returns the entry's id. */
static inline int64_t kitchen_log(struct journal *journal, const struct food *food, double amount,
                                  const char *day, int64_t meal_id)
{
    struct error error = ERROR_INIT;
    struct resolution *resolution = xmalloc(sizeof *resolution);
    int64_t id = 0;
    kitchen_begin(resolution, day, meal_id);
    kitchen_add(resolution, food, amount);
    assert_ok(entries_log(&id, journal, resolution, &error));
    free(resolution);
    return id;
}

/* Undoes one step, which must have this label. */
static inline void kitchen_undo(struct journal *journal, const char *label)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct history_step step;
    assert_ok(history_undo(&step, &arena, journal->log, &error));
    assert_string_equal(step.label, label);
    arena_release(&arena);
}

static inline void kitchen_redo(struct journal *journal)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct history_step step;
    assert_ok(history_redo(&step, &arena, journal->log, &error));
    arena_release(&arena);
}

#endif
