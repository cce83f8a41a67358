#include "marrow/exchange/diary_export.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diary_columns.h"
#include "diary_days.h"
#include "diary_rows.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_cell.h"
#include "marrow/journal/entry_list.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/store/store.h"

/* The foods of the entries, each loaded once. */
struct shelf {
    struct arena arena;
    struct food **foods; /* a table with open addresses, by version */
    size_t size; /* a power of two */
    size_t count;
};

static struct food **find_place(const struct shelf *shelf, int64_t version)
{
    size_t at =
        (size_t)((uint64_t)version * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (shelf->size - 1);
    while (shelf->foods[at] && shelf->foods[at]->version_id != version)
        at = (at + 1) & (shelf->size - 1);
    return &shelf->foods[at];
}

static void grow(struct shelf *shelf)
{
    struct shelf larger = { .size = shelf->size ? 2 * shelf->size : 1024 };
    larger.foods = xcalloc(larger.size, sizeof(struct food *));
    for (size_t i = 0; i < shelf->size; i++) {
        if (shelf->foods[i])
            *find_place(&larger, shelf->foods[i]->version_id) = shelf->foods[i];
    }
    free(shelf->foods);
    shelf->foods = larger.foods;
    shelf->size = larger.size;
}

static enum status find_food(const struct food **out, struct shelf *shelf, struct store *log,
                             int64_t version, struct error *error)
{
    if (2 * shelf->count >= shelf->size)
        grow(shelf);
    struct food **place = find_place(shelf, version);
    if (!*place) {
        struct food *food = arena_alloc(&shelf->arena, sizeof *food);
        enum status status = food_load_version(food, &shelf->arena, log, version, error);
        if (status)
            return status;
        *place = food;
        shelf->count++;
    }
    *out = *place;
    return STATUS_OK;
}

static void add_cell(struct buffer *out, const char *text)
{
    buffer_add_char(out, ',');
    diary_cell_add_text(out, text);
}

static void add_header(struct buffer *out)
{
    for (size_t i = 0; i < DIARY_OWN_COLUMNS; i++)
        buffer_addf(out, "%s%s", i ? "," : "", diary_own_columns[i]);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        const struct nutrient_info *info = &nutrients[i];
        const char *unit = unit_name(info->unit);
        buffer_addf(out, ",%s (%s),%s low (%s),%s high (%s)", info->name, unit, info->name, unit,
                    info->name, unit);
    }
    buffer_add_char(out, '\n');
}

static void add_time(struct buffer *out, int minute)
{
    buffer_add_char(out, ',');
    if (minute != MINUTE_NONE)
        buffer_addf(out, "%02d:%02d", minute / 60, minute % 60);
}

static void add_figures(struct buffer *out, const struct value *value)
{
    bool has_high = value->known != KNOWN_NOT && value->known != KNOWN_AT_LEAST;
    double low = value->known == KNOWN_ROUNDED ? value->low : value->amount;
    double high = value->known == KNOWN_ROUNDED ? value->high : value->amount;
    buffer_add_char(out, ',');
    if (value->known != KNOWN_NOT && value->known != KNOWN_BELOW)
        diary_cell_add_figure(out, value->amount);
    buffer_add_char(out, ',');
    if (value->known == KNOWN_BELOW)
        buffer_add_char(out, '0');
    else if (value->known != KNOWN_NOT)
        diary_cell_add_figure(out, low);
    buffer_add_char(out, ',');
    if (has_high)
        diary_cell_add_figure(out, high);
}

static void add_row(struct buffer *out, const struct listed_entry *listed, const struct food *food)
{
    const struct entry *entry = &listed->entry;
    char day[DATE_TEXT];
    char amount[NUMBER_TEXT];
    char fortified[FORTIFIED_TEXT];
    fortified_format(fortified, food->fortified);
    date_format_iso(day, entry->day);
    number_format_exact(amount, entry->amount);
    buffer_add_text(out, day);
    add_time(out, entry->minute);
    add_cell(out, listed->meal_name);
    add_cell(out, food->name);
    add_cell(out, food->brand);
    add_cell(out, food->origin);
    add_cell(out, food_kind_name(food->kind == FOOD_RECIPE ? FOOD_FOOD : food->kind));
    add_cell(out, food->group);
    add_cell(out, food->fortified ? fortified : NULL);
    add_cell(out, amount);
    add_cell(out, food_unit(food));
    add_cell(out, entry->measure);
    add_cell(out, entry->note);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        struct value value = food_value_of(food, (enum nutrient)i, entry->amount);
        add_figures(out, &value);
    }
    buffer_add_char(out, '\n');
}

/* Adds the name so that quick entry finds the food: in quotation marks, or by its key where it has
 * such marks itself. An own food always has its key: by name, a log without it would take another
 * food of that name. */
static void add_name(struct buffer *out, const struct food *food)
{
    if (own_food_is(food) || strpbrk(food->name, "\"\n\r"))
        buffer_add_text(out, food->origin);
    else
        buffer_addf(out, "\"%s\"", food->name);
}

/* Adds the amount as it was typed; where quick entry would not read that, in g, ml or units. */
static void add_measure(struct buffer *out, const struct entry *entry, const struct food *food)
{
    char number[NUMBER_TEXT];
    if (!strpbrk(entry->measure, ",;@\"\n\r")) {
        buffer_addf(out, "%s ", entry->measure);
        return;
    }
    number_format_typed(number, entry->amount);
    buffer_addf(out, "%s %s", number,
                food->basis == BASIS_G    ? "g "
                : food->basis == BASIS_ML ? "ml "
                                          : "");
}

/* Adds an entry's line, and the lines of the day and the meal where they begin. */
static void add_line(struct buffer *out, const struct listed_entry *listed,
                     const struct listed_entry *before, const struct food *food)
{
    const struct entry *entry = &listed->entry;
    bool is_new_day = !before || date_difference(before->entry.day, entry->day) != 0;
    if (is_new_day) {
        char day[DATE_TEXT];
        date_format_iso(day, entry->day);
        buffer_addf(out, "%s%s\n", before ? "\n" : "", day);
    }
    if (is_new_day || before->entry.meal_id != entry->meal_id ||
        before->entry.minute != entry->minute) {
        buffer_addf(out, "@%s", listed->meal_name);
        if (entry->minute != MINUTE_NONE)
            buffer_addf(out, " %02d:%02d", entry->minute / 60, entry->minute % 60);
        buffer_add_char(out, '\n');
    }
    add_measure(out, entry, food);
    add_name(out, food);
    buffer_add_char(out, '\n');
    if (entry->note)
        buffer_addf(out, "# %s\n", entry->note);
}

static enum status add_entries(struct buffer *out, const struct entry_list *list,
                               enum diary_format_name format, struct store *log,
                               struct error *error)
{
    struct shelf shelf = { .arena = ARENA_INIT };
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < list->count; i++) {
        const struct food *food;
        const struct listed_entry *listed = &list->entries[i];
        status = find_food(&food, &shelf, log, listed->entry.version_id, error);
        if (!status && format == DIARY_CSV)
            add_row(out, listed, food);
        else if (!status)
            add_line(out, listed, i ? listed - 1 : NULL, food);
    }
    free(shelf.foods);
    arena_release(&shelf.arena);
    return status;
}

static bool is_logged(const struct entry_list *list, int64_t food_id)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->entries[i].food_id == food_id)
            return true;
    return false;
}

/* Says in a remark for each own food what its key stands for, so that another log does not take its
 * own food of that key: "# own:5 is Village bread". */
static enum status add_own_names(struct buffer *out, const struct entry_list *list,
                                 struct store *log, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food *foods;
    size_t count;
    bool has_any = false;
    enum status status = food_load_names(&foods, &count, &arena, log, error);
    for (size_t i = 0; !status && i < count; i++) {
        if (!own_food_is(&foods[i]) || strpbrk(foods[i].name, "\r\n") ||
            !is_logged(list, foods[i].food_id))
            continue;
        buffer_addf(out, "# %s is %s\n", foods[i].origin, foods[i].name);
        has_any = true;
    }
    if (has_any)
        buffer_add_char(out, '\n');
    arena_release(&arena);
    return status;
}

static enum status export_entries(struct buffer *out, size_t *count, struct store *log,
                                  enum diary_format_name format, struct date from, struct date to,
                                  struct error *error)
{
    struct entry_list list;
    enum status status = entry_list_load(&list, log, from, to, error);
    if (status)
        return status;
    *count = list.count;
    if (format == DIARY_CSV)
        add_header(out);
    else
        status = add_own_names(out, &list, log, error);
    if (!status)
        status = add_entries(out, &list, format, log, error);
    entry_list_release(&list);
    return status;
}

enum status diary_export(struct buffer *out, size_t *count, struct journal *journal,
                         enum diary_format_name format, struct date from, struct date to,
                         struct error *error)
{
    *count = 0;
    if (format == DIARY_DAYS || format == DIARY_DAYS_ROWS)
        return diary_days_export(out, count, journal, format == DIARY_DAYS_ROWS, from, to, error);
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    if (format == DIARY_ROWS)
        status = diary_rows_export(out, count, journal->log, from, to, error);
    else
        status = export_entries(out, count, journal->log, format, from, to, error);
    store_end_reading(journal->log);
    return status;
}
