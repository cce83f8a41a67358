#include "intake.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "dose_spread.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/food_row.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/meal.h"
#include "marrow/store/statement.h"
#include "tables.h"

/* The versions that earlier queries found, as a JSON list, so that later ones need not read the
 * entries again. */
#define VERSIONS_FOUND "(SELECT value FROM json_each(:versions))"

enum { INTAKE_FOODS, INTAKE_VALUES, INTAKE_MEASURES, INTAKE_ENTRIES, INTAKE_QUERY_COUNT };

static const struct query intake_queries[] = {
    [INTAKE_FOODS] = { "foods of days",
                       "SELECT " FOOD_ROW_COLUMNS " FROM food_version AS v JOIN food AS f "
                       "ON f.id = v.food_id WHERE v.id IN (SELECT value FROM json_each(:versions) "
                       "UNION ALL SELECT e.food_version_id " SPREAD_DOSES_OF_RANGE
                       ") ORDER BY v.id" },
    [INTAKE_VALUES] = { "values of days",
                        "SELECT food_version_id, " FOOD_ROW_VALUE_COLUMNS " "
                        "FROM food_nutrient WHERE food_version_id IN " VERSIONS_FOUND },
    [INTAKE_MEASURES] = { "measures of days",
                          "SELECT food_version_id, name, amount FROM portion WHERE food_version_id "
                          "IN " VERSIONS_FOUND " ORDER BY food_version_id, position, name" },
    [INTAKE_ENTRIES] = { "entries of days",
                         "SELECT id, day, minute, meal_id, food_version_id, amount, measure, note "
                         "FROM entry WHERE day BETWEEN :from AND :to "
                         "ORDER BY day, meal_id, id" }, /* as the index has them: no sorting */
};
const struct query_table intake_query_table = { "intake", intake_queries, INTAKE_QUERY_COUNT };

/* The range as the queries need it, and where the results go. */
struct load {
    struct intake *intake;
    struct arena *arena;
    struct store *log;
    char from[DATE_TEXT], to[DATE_TEXT];
    struct meals meals;
    int64_t *of_entries; /* each entry's version */
    size_t of_entries_room;
    int64_t *eaten; /* the versions of the entries, each once, in order */
    size_t eaten_count, eaten_room;
    struct buffer versions; /* versions of the foods: "[12,13]" */
};

static enum status open_of_versions(struct statement **out, const struct load *load, size_t query,
                                    struct error *error)
{
    enum status status = statement_open(out, load->log, &intake_queries[query], error);
    if (!status)
        statement_bind_text_n(*out, ":versions", load->versions.text, load->versions.length);
    return status;
}

static void write_versions(struct load *load)
{
    buffer_clear(&load->versions);
    buffer_add_text(&load->versions, "[");
    for (size_t i = 0; i < load->eaten_count; i++)
        buffer_addf(&load->versions, "%s%" PRId64, i ? "," : "", load->eaten[i]);
    buffer_add_text(&load->versions, "]");
}

/* Keeps a version in order, once. */
static void keep_version(struct load *load, int64_t version)
{
    size_t low = 0;
    size_t high = load->eaten_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (load->eaten[middle] < version)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < load->eaten_count && load->eaten[low] == version)
        return;
    load->eaten =
        memory_make_room(load->eaten, load->eaten_count, &load->eaten_room, sizeof *load->eaten);
    memmove(load->eaten + low + 1, load->eaten + low,
            (load->eaten_count - low) * sizeof *load->eaten);
    load->eaten[low] = version;
    load->eaten_count++;
}

/* --- entries --- */

static struct intake_entry read_entry(struct load *load, struct statement *st)
{
    struct intake_entry entry = { .spread_days = 1 };
    entry.id = statement_integer(st);
    entry.day = statement_date(st, "an entry with an invalid date");
    entry.taken_on = entry.day;
    entry.minute = (int)statement_integer_or(st, MINUTE_NONE);
    entry.meal_id = statement_integer(st);
    int64_t version = statement_integer(st);
    size_t count = load->intake->count;
    load->of_entries =
        memory_make_room(load->of_entries, count, &load->of_entries_room, sizeof *load->of_entries);
    load->of_entries[count] = version;
    keep_version(load, version);
    entry.amount = statement_real(st);
    if (!(entry.amount > 0))
        statement_refuse(st, "an entry without an amount");
    entry.measure = arena_strdup(load->arena, statement_text_needed(st));
    entry.note = arena_strdup(load->arena, statement_text(st));
    if (!meals_get(&load->meals, entry.meal_id))
        statement_refuse(st, "an entry without its meal");
    return entry;
}

static enum status load_entries(struct load *load, struct error *error)
{
    struct statement *st;
    struct intake *intake = load->intake;
    size_t room = 0;
    enum status status = meals_load(&load->meals, load->log, error);
    if (!status)
        status = statement_open(&st, load->log, &intake_queries[INTAKE_ENTRIES], error);
    if (status)
        return status;
    statement_bind_text(st, ":from", load->from);
    statement_bind_text(st, ":to", load->to);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        intake->entries = arena_make_room(load->arena, intake->entries, intake->count, &room,
                                          sizeof *intake->entries);
        intake->entries[intake->count] = read_entry(load, st);
        intake->count++;
    }
    write_versions(load);
    return statement_end(st, status);
}

/* Returns whether the entry comes before the other as a day shows them: by meal and time. Both are
 * of one day. */
static bool is_before(const struct load *load, const struct intake_entry *a,
                      const struct intake_entry *b)
{
    if (a->meal_id != b->meal_id)
        return meals_get(&load->meals, a->meal_id) < meals_get(&load->meals, b->meal_id);
    if ((a->minute == MINUTE_NONE) != (b->minute == MINUTE_NONE))
        return b->minute == MINUTE_NONE;
    return a->minute != b->minute ? a->minute < b->minute : a->id < b->id;
}

/* Ties the entries to their foods and puts each day in order. They come nearly so. */
static void place_entries(struct load *load)
{
    struct intake *intake = load->intake;
    for (size_t i = 0; i < intake->count; i++) {
        struct intake_entry entry = intake->entries[i];
        size_t at = i;
        entry.food = intake_find_food(intake, load->of_entries[i]);
        while (at > 0 && date_difference(intake->entries[at - 1].day, entry.day) == 0 &&
               is_before(load, &entry, &intake->entries[at - 1])) {
            intake->entries[at] = intake->entries[at - 1];
            at--;
        }
        intake->entries[at] = entry;
    }
}

/* --- foods --- */

static enum status load_foods(struct load *load, struct error *error)
{
    struct statement *st;
    struct intake *intake = load->intake;
    size_t room = 0;
    enum status status = open_of_versions(&st, load, INTAKE_FOODS, error);
    if (status)
        return status;
    statement_bind_text(st, ":from", load->from);
    statement_bind_text(st, ":to", load->to);
    buffer_clear(&load->versions);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        intake->foods = arena_make_room(load->arena, intake->foods, intake->food_count, &room,
                                        sizeof *intake->foods);
        struct intake_food *food = &intake->foods[intake->food_count++];
        *food = (struct intake_food){ 0 };
        food_row_read(&food->food, load->arena, st);
        buffer_addf(&load->versions, "%c%" PRId64, intake->food_count > 1 ? ',' : '[',
                    food->food.version_id);
    }
    buffer_add_text(&load->versions, intake->food_count ? "]" : "[]");
    for (size_t i = 0; status == STATUS_NOT_FOUND && i < load->eaten_count; i++)
        if (!intake_find_food(intake, load->eaten[i]))
            statement_refuse(st, "an entry without its food");
    return statement_end(st, status);
}

static enum status load_values(struct load *load, struct error *error)
{
    struct statement *st;
    enum status status = open_of_versions(&st, load, INTAKE_VALUES, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        enum nutrient nutrient;
        struct value value;
        struct intake_food *food = intake_find_food(load->intake, statement_integer(st));
        if (food_row_read_value(&nutrient, &value, st) && food)
            food->food.values[nutrient] = value;
    }
    return statement_end(st, status);
}

static enum status load_measures(struct load *load, struct error *error)
{
    struct statement *st;
    enum status status = open_of_versions(&st, load, INTAKE_MEASURES, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct intake_food *found = intake_find_food(load->intake, statement_integer(st));
        struct measure measure = { arena_strdup(load->arena, statement_text_needed(st)),
                                   statement_real(st) };
        if (!found)
            continue;
        struct food *food = &found->food;
        size_t size = food->measure_count * sizeof measure;
        food->measures = arena_grow(load->arena, food->measures, size, size + sizeof measure);
        food->measures[food->measure_count++] = measure;
    }
    return statement_end(st, status);
}

/* Sets the most that recipes can contain, from their ingredients. */
static enum status bound_recipes(struct load *load, struct journal *journal, struct error *error)
{
    struct intake *intake = load->intake;
    size_t count = 0;
    struct food **recipes = xcalloc(intake->food_count, sizeof *recipes);
    for (size_t i = 0; i < intake->food_count; i++) {
        if (intake->foods[i].food.kind == FOOD_RECIPE)
            recipes[count++] = &intake->foods[i].food;
    }
    enum status status =
        composition_bound(recipes, count, load->arena, load->log, journal->ceilings, error);
    free(recipes);
    return status;
}

static void fill_intervals(struct intake_food *food, const struct ceilings *ceilings)
{
    interval_of_values(food->values, ceilings, &food->food);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        food->is_open[n] = food_is_open(&food->food, (enum nutrient)n);
}

static void release(struct load *load)
{
    meals_release(&load->meals);
    free(load->of_entries);
    free(load->eaten);
    buffer_release(&load->versions);
}

enum status intake_load(struct intake *out, struct arena *arena, struct journal *journal,
                        struct date from, struct date to, struct error *error)
{
    struct load load = {
        .intake = out, .arena = arena, .log = journal->log, .versions = BUFFER_INIT
    };
    *out = (struct intake){ 0 };
    date_format_iso(load.from, from);
    date_format_iso(load.to, to);
    enum status status = load_entries(&load, error);
    if (!status)
        status = load_foods(&load, error);
    if (!status)
        status = load_values(&load, error);
    if (!status)
        status = load_measures(&load, error);
    if (!status)
        status = bound_recipes(&load, journal, error);
    if (!status)
        place_entries(&load);
    if (!status)
        status = dose_spread_load(out, arena, journal->log, from, to, error);
    for (size_t i = 0; i < out->food_count; i++)
        fill_intervals(&out->foods[i], journal->ceilings);
    release(&load);
    return status;
}

void intake_food_init(struct intake_food *out, const struct journal *journal,
                      const struct food *food)
{
    out->food = *food;
    fill_intervals(out, journal->ceilings);
}

struct interval intake_of(const struct intake_entry *entry, enum nutrient nutrient)
{
    const struct food *food = &entry->food->food;
    struct interval value = entry->food->values[nutrient];
    return interval_scale(food, value, entry->amount);
}

void intake_fill(struct interval out[NUTRIENT_COUNT], const struct intake_entry *entry)
{
    interval_scale_all(out, &entry->food->food, entry->food->values, NUTRIENT_COUNT, entry->amount);
}

bool intake_is_of_earlier(const struct intake_entry *counted)
{
    return date_difference(counted->day, counted->taken_on) > 0;
}

struct interval intake_swallowed(const struct intake_entry *counted, enum nutrient nutrient)
{
    struct interval part = intake_of(counted, nutrient);
    int days = counted->spread_days;
    if (intake_is_of_earlier(counted))
        return (struct interval){ .known = 0 };
    return interval_times(part, days);
}

bool intake_is_food(const struct intake_entry *entry)
{
    return !food_is_supplement(&entry->food->food);
}
