#include "marrow/report/day.h"

#include "day_status.h"
#include "intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/meal.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "sum.h"
#include "tables.h"

enum { DAY_MEAL_NOTES, DAY_QUERY_COUNT };

static const struct query day_queries[] = {
    [DAY_MEAL_NOTES] = { "meal notes of day",
                         "SELECT meal_id, note FROM day_meal WHERE day = :day" },
};
const struct query_table day_query_table = { "day", day_queries, DAY_QUERY_COUNT };

const char *day_status_name(enum day_status status)
{
    static const char *const names[] = {
        [DAY_OPEN] = "open",           [DAY_COMPLETE] = "complete", [DAY_PARTIAL] = "partial",
        [DAY_UNTRACKED] = "untracked", [DAY_EMPTY] = "empty",
    };
    return names[status];
}

bool day_status_is_unfinished(enum day_status status)
{
    return status == DAY_OPEN || status == DAY_PARTIAL || status == DAY_UNTRACKED;
}

static enum status load_slots(struct day *out, struct store *log, struct error *error)
{
    struct meals meals;
    enum status status = meals_load(&meals, log, error);
    if (status)
        return status;
    out->meal_count = meals.count;
    out->meals = arena_alloc(&out->arena, meals.count * sizeof *out->meals);
    for (size_t i = 0; i < meals.count; i++) {
        out->meals[i].id = meals.meals[i].id;
        out->meals[i].supplements = meals.meals[i].supplements;
        out->meals[i].name = arena_strdup(&out->arena, meals.meals[i].name);
    }
    meals_release(&meals);
    return STATUS_OK;
}

static struct day_meal *find_slot(struct day *day, int64_t id)
{
    for (size_t i = 0; i < day->meal_count; i++)
        if (day->meals[i].id == id)
            return &day->meals[i];
    return NULL;
}

static enum status load_notes(struct day *out, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &day_queries[DAY_MEAL_NOTES], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", out->date);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct day_meal *meal = find_slot(out, statement_integer(st));
        const char *note = statement_text(st);
        if (meal)
            meal->note = arena_strdup(&out->arena, note);
    }
    return statement_end(st, status);
}

static struct day_entry make_entry(const struct intake_entry *from, int number)
{
    struct day_entry entry = {
        .id = from->id,
        .number = number,
        .minute = from->minute,
        .food = &from->food->food,
        .amount = from->amount,
        .measure = from->measure,
        .note = from->note,
        .spread_days = from->spread_days,
    };
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        entry.nutrients[n] = intake_of(from, (enum nutrient)n);
        entry.known[n] = from->food->food.values[n].known;
    }
    return entry;
}

/* Places the entries in their meals. They are ordered by meal, as the slots are. */
static void place_entries(struct day *out, const struct intake *intake)
{
    struct day_entry *entries = arena_alloc(&out->arena, intake->count * sizeof *entries);
    for (size_t i = 0; i < intake->count; i++) {
        struct day_meal *meal = find_slot(out, intake->entries[i].meal_id);
        if (!meal)
            BUG("an entry without its meal");
        entries[i] = make_entry(&intake->entries[i], (int)i + 1);
        if (meal->count++ == 0)
            meal->entries = &entries[i];
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            meal->totals[n] = interval_add(meal->totals[n], entries[i].nutrients[n]);
    }
    out->entry_count = intake->count;
}

static void place_carried(struct day *out, const struct intake *intake)
{
    out->carried = arena_alloc(&out->arena, (intake->counted_count + 1) * sizeof *out->carried);
    for (size_t i = 0; i < intake->counted_count; i++) {
        const struct intake_entry *from = &intake->counted[i];
        if (!intake_is_of_earlier(from))
            continue;
        struct day_carried *carried = &out->carried[out->carried_count++];
        carried->food = &from->food->food;
        carried->measure = from->measure;
        carried->taken_on = from->taken_on;
        carried->spread_days = from->spread_days;
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            carried->nutrients[n] = intake_of(from, (enum nutrient)n);
    }
}

static enum status load_all(struct day *out, struct journal *journal, struct intake *intake,
                            struct error *error)
{
    struct day_status_info info;
    enum status status = load_slots(out, journal->log, error);
    if (!status)
        status = load_notes(out, journal->log, error);
    if (!status)
        status = intake_load(intake, &out->arena, journal, out->date, out->date, error);
    if (!status)
        status =
            day_statuses_load(&info, &out->arena, journal, intake, out->date, out->date, error);
    if (!status)
        status = targets_load(&out->targets, journal->log, out->date, error);
    if (status)
        return status;
    out->status = info.status;
    out->mark = info.mark;
    out->note = info.note;
    out->is_unfinished = day_status_is_unfinished(info.status);
    return STATUS_OK;
}

enum status day_load(struct day *out, struct journal *journal, struct date date,
                     struct error *error)
{
    struct intake intake;
    *out = (struct day){ .date = date };
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = load_all(out, journal, &intake, error);
    store_end_reading(journal->log);
    if (status) {
        day_release(out);
        return status;
    }
    place_entries(out, &intake);
    place_carried(out, &intake);
    sum_day(out->nutrients, intake.counted, intake.counted_count, &out->targets,
            out->is_unfinished);
    out->calcium_to_magnesium = interval_ratio(out->nutrients[NUTRIENT_CALCIUM].total,
                                               out->nutrients[NUTRIENT_MAGNESIUM].total);
    return STATUS_OK;
}

void day_release(struct day *day)
{
    targets_release(&day->targets);
    arena_release(&day->arena);
}

const struct day_entry *day_find_entry(const struct day *day, int64_t id)
{
    for (size_t i = 0; i < day->meal_count; i++)
        for (size_t j = 0; j < day->meals[i].count; j++)
            if (day->meals[i].entries[j].id == id)
                return &day->meals[i].entries[j];
    return NULL;
}

const struct day_entry *day_get_entry(const struct day *day, int number,
                                      const struct day_meal **meal)
{
    for (size_t i = 0; i < day->meal_count; i++) {
        for (size_t j = 0; j < day->meals[i].count; j++) {
            if (day->meals[i].entries[j].number != number)
                continue;
            if (meal)
                *meal = &day->meals[i];
            return &day->meals[i].entries[j];
        }
    }
    return NULL;
}
