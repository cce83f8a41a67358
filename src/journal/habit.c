#include "marrow/journal/habit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { HABIT_EATEN, HABIT_VERSIONS, HABIT_NEWEST, HABIT_QUERY_COUNT };

static const struct query habit_queries[] = {
    /* Forwards, as the rows lie in the file: backwards takes several times as long. */
    [HABIT_EATEN] = { "habits", "SELECT food_version_id, day, amount, measure FROM entry "
                                "WHERE day > :since AND day <= :until ORDER BY day, meal_id, id" },
    [HABIT_VERSIONS] = { "versions of habits",
                         "SELECT id, food_id, basis FROM food_version ORDER BY id" },
    [HABIT_NEWEST] = { "newest version", "SELECT max(id) FROM food_version WHERE food_id = :food" },
};
const struct query_table habit_query_table = { "habit", habit_queries, HABIT_QUERY_COUNT };

/* A version of the log's foods. */
struct version {
    int64_t id;
    int64_t food_id;
    enum basis basis;
    size_t food; /* the place of its food in habit_reading.foods, before they are ordered */
};

/* An entry, as needed for a habit. */
struct portion {
    const struct version *version;
    size_t place; /* the latest entry has the greatest */
    struct date day;
    double amount;
    const char *measure;
};

/* The entries of a food: a slice of all, latest first. */
struct eaten {
    int64_t food_id;
    struct portion *portions;
    const char *measure; /* of the latest entry read */
    int times;
};

struct habit_reading {
    struct arena arena;
    struct version *versions; /* ordered by id */
    size_t version_count;
    struct portion *portions; /* earliest first */
    size_t count, room;
    struct eaten *foods; /* most eaten first */
    size_t food_count;
    char day_text[DATE_TEXT]; /* of the latest entry read; many are of one day */
    struct date day;
};

static enum status read_versions(struct habit_reading *reading, struct store *log,
                                 struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &habit_queries[HABIT_VERSIONS], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        reading->versions = arena_make_room(&reading->arena, reading->versions,
                                            reading->version_count, &room, sizeof(struct version));
        struct version *version = &reading->versions[reading->version_count++];
        version->id = statement_integer(st);
        version->food_id = statement_integer(st);
        if (!food_basis_find(&version->basis, statement_text_needed(st)))
            statement_refuse(st, "a food with an invalid basis");
    }
    return statement_end(st, status);
}

static int compare_foods(const void *a, const void *b)
{
    int64_t first = (*(struct version *const *)a)->food_id;
    int64_t second = (*(struct version *const *)b)->food_id;
    return (first > second) - (first < second);
}

/* Makes a place for each food. */
static void list_foods(struct habit_reading *reading)
{
    size_t count = reading->version_count;
    struct version **by_food = arena_alloc(&reading->arena, count * sizeof(struct version *));
    reading->foods = arena_alloc(&reading->arena, count * sizeof *reading->foods);
    for (size_t i = 0; i < count; i++)
        by_food[i] = &reading->versions[i];
    if (count > 1)
        qsort(by_food, count, sizeof *by_food, compare_foods);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || by_food[i - 1]->food_id != by_food[i]->food_id)
            reading->foods[reading->food_count++].food_id = by_food[i]->food_id;
        by_food[i]->food = reading->food_count - 1;
    }
}

static int compare_version(const void *key, const void *item)
{
    int64_t id = *(const int64_t *)key;
    int64_t other = ((const struct version *)item)->id;
    return (id > other) - (id < other);
}

static struct date read_day(struct habit_reading *reading, struct statement *st)
{
    const char *text = statement_text_needed(st);
    if (strcmp(text, reading->day_text) == 0)
        return reading->day;
    if (!date_parse_iso(&reading->day, text))
        statement_refuse(st, "an entry with an invalid date");
    snprintf(reading->day_text, sizeof reading->day_text, "%s", text);
    return reading->day;
}

static void read_entry(struct habit_reading *reading, struct statement *st)
{
    int64_t id = statement_integer(st);
    struct portion portion = { .place = reading->count };
    portion.day = read_day(reading, st);
    portion.amount = statement_real(st);
    const char *measure = statement_text_needed(st);
    if (reading->version_count > 0)
        portion.version = bsearch(&id, reading->versions, reading->version_count,
                                  sizeof *reading->versions, compare_version);
    if (!portion.version)
        return;
    struct eaten *food = &reading->foods[portion.version->food];
    if (!food->measure || strcmp(food->measure, measure) != 0)
        food->measure = arena_strdup(&reading->arena, measure);
    portion.measure = food->measure;
    food->times++;
    reading->portions = memory_make_room(reading->portions, reading->count, &reading->room,
                                         sizeof *reading->portions);
    reading->portions[reading->count++] = portion;
}

static enum status read_entries(struct habit_reading *reading, struct store *log, struct date until,
                                struct error *error)
{
    struct statement *st;
    enum status status = read_versions(reading, log, error);
    list_foods(reading);
    if (!status)
        status = statement_open(&st, log, &habit_queries[HABIT_EATEN], error);
    if (status)
        return status;
    statement_bind_date(st, ":since", date_add(until, -HABIT_DAYS));
    statement_bind_date(st, ":until", until);
    while ((status = statement_step(st, error)) == STATUS_OK)
        read_entry(reading, st);
    return statement_end(st, status);
}

/* Orders by times, most first, then by the latest entry. Foods never eaten come last. */
static int compare_eaten(const void *a, const void *b)
{
    const struct eaten *first = a;
    const struct eaten *second = b;
    if (first->times != second->times || first->times == 0)
        return second->times - first->times;
    return (first->portions->place < second->portions->place) -
           (first->portions->place > second->portions->place);
}

/* Gives each food the slice of its entries. */
static void gather_foods(struct habit_reading *reading)
{
    struct portion *next = arena_alloc(&reading->arena, reading->count * sizeof *reading->portions);
    for (size_t i = 0; i < reading->food_count; i++) {
        reading->foods[i].portions = next;
        next += reading->foods[i].times;
        reading->foods[i].times = 0;
    }
    for (size_t i = reading->count; i > 0; i--) {
        const struct portion *portion = &reading->portions[i - 1];
        struct eaten *food = &reading->foods[portion->version->food];
        food->portions[food->times++] = *portion;
    }
    qsort(reading->foods, reading->food_count, sizeof *reading->foods, compare_eaten);
}

static int compare_amounts(const void *a, const void *b)
{
    double first = ((const struct portion *)a)->amount;
    double second = ((const struct portion *)b)->amount;
    return (first > second) - (first < second);
}

/* Works out the usual portion. Without an entry in the food's own basis, the amount stays 0. */
static void take_portion(struct habit *out, struct arena *arena, const struct eaten *eaten)
{
    struct portion latest[HABIT_PORTIONS];
    size_t count = 0;
    for (int i = 0; i < eaten->times && i < HABIT_PORTIONS; i++)
        if (eaten->portions[i].version->basis == out->food.basis)
            latest[count++] = eaten->portions[i];
    if (count == 0)
        return;
    qsort(latest, count, sizeof *latest, compare_amounts);
    const struct portion *middle = &latest[(count - 1) / 2];
    out->amount = middle->amount;
    out->measure = arena_strdup(arena, middle->measure);
}

static enum status load_newest(struct food *out, struct arena *arena, struct store *log,
                               int64_t food_id, struct error *error)
{
    struct statement *st;
    int64_t version_id = 0;
    enum status status = statement_open(&st, log, &habit_queries[HABIT_NEWEST], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    status = statement_step(st, error);
    if (!status)
        version_id = statement_integer(st);
    status = statement_end(st, status);
    return status ? status : food_load_version(out, arena, log, version_id, error);
}

static enum status load_foods(struct habits *out, const struct habit_reading *reading,
                              struct store *log, struct error *error)
{
    out->habits = arena_alloc(&out->arena, HABIT_FOODS * sizeof *out->habits);
    for (size_t i = 0; i < reading->food_count && out->count < HABIT_FOODS; i++) {
        const struct eaten *eaten = &reading->foods[i];
        if (eaten->times == 0)
            break;
        struct habit *habit = &out->habits[out->count];
        *habit = (struct habit){ .times = eaten->times, .last_day = eaten->portions->day };
        enum status status = load_newest(&habit->food, &out->arena, log, eaten->food_id, error);
        if (status)
            return status;
        take_portion(habit, &out->arena, eaten);
        if (habit->amount > 0 && !habit->food.hidden && !food_is_supplement(&habit->food))
            out->count++;
    }
    return STATUS_OK;
}

enum status habits_load(struct habits *out, struct store *log, struct date until,
                        struct error *error)
{
    struct habit_reading reading = { .arena = ARENA_INIT };
    *out = (struct habits){ .arena = ARENA_INIT };
    enum status status = read_entries(&reading, log, until, error);
    if (!status && reading.count > 0) {
        gather_foods(&reading);
        status = load_foods(out, &reading, log, error);
    }
    free(reading.portions);
    arena_release(&reading.arena);
    if (status)
        habits_release(out);
    return status;
}

void habits_release(struct habits *habits)
{
    arena_release(&habits->arena);
    habits->habits = NULL;
    habits->count = 0;
}
