#include "logged_foods.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/twin.h"
#include <stdlib.h>
#include <string.h>

#define LOGGED_BONUS 40 /* for any food of the log */
#define FAVOURITE_BONUS 150 /* more than any use adds */
#define USE_BONUS_MOST 120
#define RECENT_BONUS 20 /* eaten within a week; half of it for a month */

void logged_foods_release(struct logged_foods *logged)
{
    vocabulary_free(logged->vocabulary);
    arena_release(&logged->arena);
    *logged = (struct logged_foods){ 0 };
}

/* Returns what the uses of a food add to its score: much for the first, less for each further one.
 * Uses at this meal count three times. */
static int use_bonus(const struct usage *usage, struct date today)
{
    if (usage->count <= 0)
        return 0;
    int weight = usage->count + 2 * usage->meal_count;
    int bonus = 10;
    for (; weight > 1; weight /= 2)
        bonus += 18;
    if (bonus > USE_BONUS_MOST)
        bonus = USE_BONUS_MOST;
    int days = date_difference(today, usage->last_day);
    if (days <= 7)
        bonus += RECENT_BONUS;
    else if (days <= 31)
        bonus += RECENT_BONUS / 2;
    return bonus;
}

static int compare_usages(const void *a, const void *b)
{
    int64_t first = ((const struct usage *)a)->food_id;
    int64_t second = ((const struct usage *)b)->food_id;
    return (first > second) - (first < second);
}

static int compare_foods(const void *a, const void *b)
{
    const struct logged_food *first = a;
    const struct logged_food *second = b;
    if (first->food->favourite != second->food->favourite)
        return (int)second->food->favourite - (int)first->food->favourite;
    if (first->usage.meal_count != second->usage.meal_count)
        return second->usage.meal_count - first->usage.meal_count;
    if (first->usage.count != second->usage.count)
        return second->usage.count - first->usage.count;
    if (first->usage.last_day.number != second->usage.last_day.number)
        return second->usage.last_day.number - first->usage.last_day.number;
    return (second->food->version_id > first->food->version_id) -
           (second->food->version_id < first->food->version_id);
}

static void fill_food(struct logged_food *out, struct arena *arena, const struct food *food,
                      const struct usage *usages, size_t count, struct date today)
{
    struct usage key = { .food_id = food->food_id };
    const struct usage *usage =
        count > 0 ? bsearch(&key, usages, count, sizeof *usages, compare_usages) : NULL;
    out->food = food;
    out->usage = usage ? *usage : key;
    out->bonus =
        LOGGED_BONUS + (food->favourite ? FAVOURITE_BONUS : 0) + use_bonus(&out->usage, today);
    search_entry_fill(&out->entry, arena, food->name, food->brand, food->aliases);
    out->entry.origin = food->origin;
    out->entry.source = food->source;
    out->entry.twin = twin_find_other(food->origin);
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void fill_keys(struct logged_foods *logged)
{
    logged->keys = arena_alloc(&logged->arena, 2 * logged->count * sizeof *logged->keys);
    logged->origins = arena_alloc(&logged->arena, logged->count * sizeof *logged->origins);
    for (size_t i = 0; i < logged->count; i++) {
        logged->origins[i] = logged->foods[i].food->origin;
        logged->keys[2 * i] = logged->foods[i].food->origin;
        logged->keys[2 * i + 1] = logged->foods[i].food->source;
    }
    qsort(logged->keys, 2 * logged->count, sizeof *logged->keys, compare_keys);
    qsort(logged->origins, logged->count, sizeof *logged->origins, compare_keys);
}

enum status logged_foods_load(struct logged_foods *out, struct store *log,
                              const struct usage *usages, size_t count, struct date today,
                              struct error *error)
{
    logged_foods_release(out);
    struct food *foods;
    enum status status = food_load_names(&foods, &out->count, &out->arena, log, error);
    if (status || out->count == 0) {
        out->count = 0;
        return status;
    }
    struct usage *sorted = xmalloc(count * sizeof *sorted);
    if (count > 0) {
        memcpy(sorted, usages, count * sizeof *sorted);
        qsort(sorted, count, sizeof *sorted, compare_usages);
    }
    out->foods = arena_alloc(&out->arena, out->count * sizeof *out->foods);
    for (size_t i = 0; i < out->count; i++)
        fill_food(&out->foods[i], &out->arena, &foods[i], sorted, count, today);
    free(sorted);
    qsort(out->foods, out->count, sizeof *out->foods, compare_foods);
    fill_keys(out);
    return STATUS_OK;
}

static bool has_key(const char *const *keys, size_t count, const char *key)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(key, keys[middle]);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

bool logged_foods_has(const struct logged_foods *logged, const struct search_entry *entry)
{
    return has_key(logged->keys, 2 * logged->count, entry->origin) ||
           has_key(logged->origins, logged->count, entry->source);
}

const struct vocabulary *logged_foods_vocabulary(struct logged_foods *logged)
{
    if (!logged->vocabulary) {
        struct search_entry *entries = xcalloc(logged->count, sizeof *entries);
        for (size_t i = 0; i < logged->count; i++)
            entries[i] = logged->foods[i].entry;
        logged->vocabulary = vocabulary_of_entries(entries, logged->count);
        free(entries);
    }
    return logged->vocabulary;
}
