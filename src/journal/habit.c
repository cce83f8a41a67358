#include "marrow/journal/habit.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/store/statement.h"
#include "tables.h"

enum { HABIT_EATEN, HABIT_QUERY_COUNT };

static const struct query habit_queries[] = {
    [HABIT_EATEN] = { "habits",
                      "SELECT v.food_id, "
                      "(SELECT max(id) FROM food_version WHERE food_id = v.food_id), "
                      "v.basis, e.day, e.amount, e.measure "
                      "FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id "
                      "JOIN food AS f ON f.id = v.food_id "
                      "WHERE e.day > :since AND e.day <= :until "
                      "AND f.kind IN ('food', 'recipe') AND f.hidden = 0 "
                      "ORDER BY v.food_id, e.day DESC, e.id DESC" },
};
const struct query_table habit_query_table = { "habit", habit_queries, HABIT_QUERY_COUNT };

/* One of the latest entries of a food. */
struct portion {
    enum basis basis;
    double amount;
    const char *measure;
};

/* A food as its entries tell it, newest first. */
struct eaten {
    int64_t food_id, version_id;
    int times;
    struct date last_day;
    struct portion portions[HABIT_PORTIONS];
    size_t portion_count;
};

struct reading {
    struct arena arena;
    struct eaten *foods;
    size_t count, room;
};

static struct eaten *eaten_of(struct reading *reading, int64_t food_id)
{
    struct eaten *last = reading->count ? &reading->foods[reading->count - 1] : NULL;
    if (last && last->food_id == food_id)
        return last;
    if (reading->count == reading->room) {
        size_t more = reading->room ? reading->room * 2 : 64;
        reading->foods = arena_grow(&reading->arena, reading->foods, reading->room * sizeof *last,
                                    more * sizeof *last);
        reading->room = more;
    }
    last = &reading->foods[reading->count++];
    last->food_id = food_id;
    return last;
}

static void read_entry(struct reading *reading, struct statement *st)
{
    struct eaten *food = eaten_of(reading, statement_integer(st));
    struct portion portion;
    struct date day;
    food->version_id = statement_integer(st);
    if (!basis_find(&portion.basis, statement_text_needed(st)))
        statement_refuse(st, "a food of a basis that is none");
    if (!date_parse_iso(&day, statement_text_needed(st)))
        statement_refuse(st, "an entry on a day that is none");
    else if (food->times++ == 0)
        food->last_day = day;
    portion.amount = statement_real(st);
    const char *measure = statement_text_needed(st);
    if (food->portion_count == HABIT_PORTIONS)
        return;
    portion.measure = arena_strdup(&reading->arena, measure);
    food->portions[food->portion_count++] = portion;
}

static enum status read_entries(struct reading *reading, struct store *log, struct date until,
                                struct error *error)
{
    struct statement *st;
    char day[DATE_TEXT];
    enum status status = statement_open(&st, log, &habit_queries[HABIT_EATEN], error);
    if (status)
        return status;
    date_format_iso(day, date_add(until, -HABIT_DAYS));
    statement_bind_text(st, ":since", day);
    date_format_iso(day, until);
    statement_bind_text(st, ":until", day);
    while ((status = statement_step(st, error)) == STATUS_OK)
        read_entry(reading, st);
    return statement_end(st, status);
}

static int compare_eaten(const void *a, const void *b)
{
    const struct eaten *first = a;
    const struct eaten *second = b;
    if (first->times != second->times)
        return second->times - first->times;
    if (first->last_day.number != second->last_day.number)
        return second->last_day.number - first->last_day.number;
    return (first->food_id > second->food_id) - (first->food_id < second->food_id);
}

static int compare_portions(const void *a, const void *b)
{
    double first = ((const struct portion *)a)->amount;
    double second = ((const struct portion *)b)->amount;
    return (first > second) - (first < second);
}

/* Without a portion in the food's own basis the amount stays 0. */
static void take_portion(struct habit *out, struct arena *arena, const struct eaten *eaten)
{
    struct portion fitting[HABIT_PORTIONS];
    size_t count = 0;
    for (size_t i = 0; i < eaten->portion_count; i++)
        if (eaten->portions[i].basis == out->food.basis)
            fitting[count++] = eaten->portions[i];
    if (count == 0)
        return;
    qsort(fitting, count, sizeof *fitting, compare_portions);
    const struct portion *middle = &fitting[(count - 1) / 2];
    out->amount = middle->amount;
    out->measure = arena_strdup(arena, middle->measure);
}

static enum status load_foods(struct habits *out, const struct reading *reading, struct store *log,
                              struct error *error)
{
    size_t count = reading->count < HABIT_FOODS ? reading->count : HABIT_FOODS;
    out->habits = arena_alloc(&out->arena, (count + 1) * sizeof *out->habits);
    for (size_t i = 0; i < count; i++) {
        const struct eaten *eaten = &reading->foods[i];
        struct habit *habit = &out->habits[out->count];
        enum status status =
            food_load_version(&habit->food, &out->arena, log, eaten->version_id, error);
        if (status)
            return status;
        habit->times = eaten->times;
        habit->last_day = eaten->last_day;
        take_portion(habit, &out->arena, eaten);
        if (habit->amount > 0)
            out->count++;
    }
    return STATUS_OK;
}

enum status habits_load(struct habits *out, struct store *log, struct date until,
                        struct error *error)
{
    struct reading reading = { .arena = ARENA_INIT };
    *out = (struct habits){ .arena = ARENA_INIT };
    enum status status = read_entries(&reading, log, until, error);
    if (!status && reading.count > 0) {
        qsort(reading.foods, reading.count, sizeof *reading.foods, compare_eaten);
        status = load_foods(out, &reading, log, error);
    }
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
