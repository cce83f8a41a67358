#include "marrow/journal/meal.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define NEAR_MINUTES 150 /* how far from its usual time a meal can be */
#define MEAL_NAME 128

enum { MEAL_ALL, MEAL_QUERY_COUNT };

static const struct query meal_queries[] = {
    [MEAL_ALL] = { "meals", "SELECT id, name, usual_minute, supplements FROM meal "
                            "ORDER BY position, id" },
};
const struct query_table meal_query_table = { "meal", meal_queries, MEAL_QUERY_COUNT };

static struct meal read_meal(struct arena *arena, struct statement *st)
{
    struct meal meal;
    meal.id = statement_integer(st);
    meal.name = arena_strdup(arena, statement_text_needed(st));
    meal.usual_minute = (int)statement_integer_or(st, MINUTE_NONE);
    meal.supplements = statement_integer(st) != 0;
    return meal;
}

enum status meals_load(struct meals *out, struct store *log, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct meals){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &meal_queries[MEAL_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->meals =
            arena_make_room(&out->arena, out->meals, out->count, &room, sizeof *out->meals);
        out->meals[out->count++] = read_meal(&out->arena, st);
    }
    status = statement_end(st, status);
    if (status)
        meals_release(out);
    return status;
}

void meals_release(struct meals *meals)
{
    arena_release(&meals->arena);
    meals->meals = NULL;
    meals->count = 0;
}

const struct meal *meals_find(const struct meals *meals, const char *name, size_t length)
{
    char word[MEAL_NAME];
    const struct meal *found = NULL;
    if (length == 0 || length >= sizeof word)
        return NULL;
    memcpy(word, name, length);
    word[length] = '\0';
    for (size_t i = 0; i < meals->count; i++)
        if (text_equal_nocase(meals->meals[i].name, word))
            return &meals->meals[i];
    for (size_t i = 0; i < meals->count; i++) {
        if (!text_starts_nocase(meals->meals[i].name, word))
            continue;
        if (found)
            return NULL;
        found = &meals->meals[i];
    }
    return found;
}

const struct meal *meals_get(const struct meals *meals, int64_t id)
{
    for (size_t i = 0; i < meals->count; i++)
        if (meals->meals[i].id == id)
            return &meals->meals[i];
    return NULL;
}

static const struct meal *nearest_in_time(const struct meals *meals, int minute)
{
    const struct meal *best = NULL;
    for (size_t i = 0; minute != MINUTE_NONE && i < meals->count; i++) {
        const struct meal *meal = &meals->meals[i];
        if (meal->supplements || meal->usual_minute == MINUTE_NONE)
            continue;
        int distance = abs(meal->usual_minute - minute);
        if (distance <= NEAR_MINUTES && (!best || distance < abs(best->usual_minute - minute)))
            best = meal;
    }
    return best;
}

const struct meal *meals_at(const struct meals *meals, int minute, bool is_supplement)
{
    for (size_t i = 0; is_supplement && i < meals->count; i++)
        if (meals->meals[i].supplements)
            return &meals->meals[i];
    const struct meal *near = nearest_in_time(meals, minute);
    if (near)
        return near;
    for (size_t i = 0; i < meals->count; i++)
        if (!meals->meals[i].supplements && meals->meals[i].usual_minute == MINUTE_NONE)
            return &meals->meals[i];
    return meals->count ? &meals->meals[0] : NULL;
}

enum status meal_find_named(int64_t *out, struct store *log, const char *name, size_t length,
                            struct error *error)
{
    struct meals meals;
    enum status status = meals_load(&meals, log, error);
    if (status)
        return status;
    const struct meal *meal = meals_find(&meals, name, length);
    if (meal) {
        *out = meal->id;
    } else {
        struct buffer told = BUFFER_INIT;
        text_clean(&told, name, text_fit(name, length, MEAL_NAME, NULL));
        buffer_add_text(&told, "' is not a meal; try ");
        for (size_t i = 0; i < meals.count; i++) {
            buffer_add_joint(&told, i, meals.count, "or");
            buffer_add_text(&told, meals.meals[i].name);
        }
        status = error_set(error, STATUS_INVALID, "'%s", told.text);
        buffer_release(&told);
    }
    meals_release(&meals);
    return status;
}
