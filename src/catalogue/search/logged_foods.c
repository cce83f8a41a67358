#include "logged_foods.h"

#include "marrow/base/memory.h"
#include <stdlib.h>
#include <string.h>

#define OWN_BONUS 40 /* the person has it at all */
#define FAVOURITE_BONUS 150 /* more than any use brings */
#define USE_BONUS_MOST 120
#define RECENT_BONUS 20 /* eaten within a week; half of it within a month */

void logged_foods_release(struct logged_foods *own)
{
    vocabulary_free(own->vocabulary);
    arena_release(&own->arena);
    *own = (struct logged_foods){ 0 };
}

/* Rises fast with the first uses and slowly later; uses at this meal count three times. */
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
    const struct own_food *first = a;
    const struct own_food *second = b;
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

static void fill_food(struct own_food *out, struct arena *arena, const struct food *food,
                      const struct usage *usages, size_t count, struct date today)
{
    struct usage key = { .food_id = food->food_id };
    const struct usage *usage =
        count > 0 ? bsearch(&key, usages, count, sizeof *usages, compare_usages) : NULL;
    out->food = food;
    out->usage = usage ? *usage : key;
    out->bonus =
        OWN_BONUS + (food->favourite ? FAVOURITE_BONUS : 0) + use_bonus(&out->usage, today);
    search_entry_fill(&out->card, arena, food->name, food->brand, food->aliases);
    out->card.origin = food->origin;
    out->card.source = food->source;
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void fill_keys(struct logged_foods *own)
{
    own->keys = arena_alloc(&own->arena, 2 * own->count * sizeof *own->keys);
    own->origins = arena_alloc(&own->arena, own->count * sizeof *own->origins);
    for (size_t i = 0; i < own->count; i++) {
        own->origins[i] = own->foods[i].food->origin;
        own->keys[2 * i] = own->foods[i].food->origin;
        own->keys[2 * i + 1] = own->foods[i].food->source;
    }
    qsort(own->keys, 2 * own->count, sizeof *own->keys, compare_keys);
    qsort(own->origins, own->count, sizeof *own->origins, compare_keys);
}

enum status logged_foods_load(struct logged_foods *own, struct store *log,
                              const struct usage *usages, size_t count, struct date today,
                              struct error *error)
{
    logged_foods_release(own);
    struct food *foods;
    enum status status = food_load_names(&foods, &own->count, &own->arena, log, error);
    if (status || own->count == 0) {
        own->count = 0;
        return status;
    }
    struct usage *sorted = xmalloc(count * sizeof *sorted);
    if (count > 0) {
        memcpy(sorted, usages, count * sizeof *sorted);
        qsort(sorted, count, sizeof *sorted, compare_usages);
    }
    own->foods = arena_alloc(&own->arena, own->count * sizeof *own->foods);
    for (size_t i = 0; i < own->count; i++)
        fill_food(&own->foods[i], &own->arena, &foods[i], sorted, count, today);
    free(sorted);
    qsort(own->foods, own->count, sizeof *own->foods, compare_foods);
    fill_keys(own);
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

bool logged_foods_has_twin(const struct logged_foods *own, const struct search_entry *card)
{
    return has_key(own->keys, 2 * own->count, card->origin) ||
           has_key(own->origins, own->count, card->source);
}

const struct vocabulary *logged_foods_vocabulary(struct logged_foods *own)
{
    if (!own->vocabulary) {
        struct search_entry *cards = xcalloc(own->count, sizeof *cards);
        for (size_t i = 0; i < own->count; i++)
            cards[i] = own->foods[i].card;
        own->vocabulary = vocabulary_of_cards(cards, own->count);
        free(cards);
    }
    return own->vocabulary;
}
