#include "marrow/journal/habit.h"

#include <stdlib.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { HABIT_EATEN, HABIT_NEWEST, HABIT_QUERY_COUNT };

static const struct query habit_queries[] = {
    [HABIT_EATEN] = { "habits",
                      "SELECT v.food_id, v.basis, e.day, e.amount, e.measure "
                      "FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id "
                      "WHERE e.day > :since AND e.day <= :until "
                      "ORDER BY e.day DESC, e.meal_id DESC, e.id DESC" },
    [HABIT_NEWEST] = { "newest version", "SELECT max(id) FROM food_version WHERE food_id = :food" },
};
const struct query_table habit_query_table = { "habit", habit_queries, HABIT_QUERY_COUNT };

/* An entry, as needed for a habit. */
struct portion {
    int64_t food_id;
    size_t place; /* 0 for the latest entry */
    enum basis basis;
    struct date day;
    double amount;
    const char *measure;
};

/* The entries of a food: a slice of all, latest first. */
struct eaten {
    const struct portion *portions;
    int times;
};

struct habit_reading {
    struct arena arena;
    struct portion *portions; /* ordered by food, then by place */
    size_t count, room;
    struct eaten *foods; /* most eaten first */
    size_t food_count;
};

static void read_entry(struct habit_reading *reading, struct statement *st)
{
    struct portion portion = { .place = reading->count };
    portion.food_id = statement_integer(st);
    if (!food_basis_find(&portion.basis, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid basis");
    portion.day = statement_date(st, "an entry with an invalid date");
    portion.amount = statement_real(st);
    portion.measure = arena_strdup(&reading->arena, statement_text_needed(st));
    reading->portions = memory_make_room(reading->portions, reading->count, &reading->room,
                                         sizeof *reading->portions);
    reading->portions[reading->count++] = portion;
}

static enum status read_entries(struct habit_reading *reading, struct store *log, struct date until,
                                struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &habit_queries[HABIT_EATEN], error);
    if (status)
        return status;
    statement_bind_date(st, ":since", date_add(until, -HABIT_DAYS));
    statement_bind_date(st, ":until", until);
    while ((status = statement_step(st, error)) == STATUS_OK)
        read_entry(reading, st);
    return statement_end(st, status);
}

static int compare_foods(const void *a, const void *b)
{
    const struct portion *first = a;
    const struct portion *second = b;
    if (first->food_id != second->food_id)
        return first->food_id < second->food_id ? -1 : 1;
    return (first->place > second->place) - (first->place < second->place);
}

static int compare_eaten(const void *a, const void *b)
{
    const struct eaten *first = a;
    const struct eaten *second = b;
    if (first->times != second->times)
        return second->times - first->times;
    return (first->portions->place > second->portions->place) -
           (first->portions->place < second->portions->place);
}

static void gather_foods(struct habit_reading *reading)
{
    qsort(reading->portions, reading->count, sizeof *reading->portions, compare_foods);
    reading->foods = arena_alloc(&reading->arena, reading->count * sizeof *reading->foods);
    for (size_t i = 0; i < reading->count; i++) {
        bool is_new = i == 0 || reading->portions[i - 1].food_id != reading->portions[i].food_id;
        if (is_new)
            reading->foods[reading->food_count++].portions = &reading->portions[i];
        reading->foods[reading->food_count - 1].times++;
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
        if (eaten->portions[i].basis == out->food.basis)
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
        struct habit *habit = &out->habits[out->count];
        *habit = (struct habit){ .times = eaten->times, .last_day = eaten->portions->day };
        enum status status =
            load_newest(&habit->food, &out->arena, log, eaten->portions->food_id, error);
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
