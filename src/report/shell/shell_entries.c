/* What was logged, what it holds, and which food gave how much: a year of entries at a time. */
#include <math.h>
#include <stdbool.h>

#include "day/day_status.h"
#include "day/intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/meal.h"
#include "marrow/report/interval.h"
#include "marrow/store/shell.h"
#include "marrow/store/store.h"
#include "shell_row.h"

#define DAYS_AT_ONCE 366

/* The entries of a part of a year, with what is said of these days. */
struct year_part {
    struct arena arena;
    struct intake intake;
    struct meals meals;
    struct day_status_info *days;
    struct date from;
};

typedef enum status put_entries(struct store_shell *shell, const struct year_part *entries,
                                struct error *error);

static enum status load(struct year_part *out, struct journal *journal, struct date from,
                        struct date to, struct error *error)
{
    size_t count = (size_t)date_difference(to, from) + 1;
    out->from = from;
    out->days = arena_alloc(&out->arena, count * sizeof *out->days);
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = intake_load(&out->intake, &out->arena, journal, from, to, error);
    if (!status)
        status = day_statuses_load(out->days, &out->arena, journal, &out->intake, from, to, error);
    if (!status)
        status = meals_load(&out->meals, journal->log, error);
    store_end_reading(journal->log);
    return status;
}

static enum status put_all(struct store_shell *shell, struct journal *journal, struct date from,
                           struct date to, put_entries *put, struct error *error)
{
    enum status status = STATUS_OK;
    while (!status && date_difference(to, from) >= 0) {
        struct year_part entries = { .arena = ARENA_INIT };
        struct date end = date_add(from, DAYS_AT_ONCE - 1);
        end = date_difference(end, to) > 0 ? to : end;
        status = load(&entries, journal, from, end, error);
        if (!status)
            status = put(shell, &entries, error);
        meals_release(&entries.meals);
        arena_release(&entries.arena);
        from = date_add(end, 1);
    }
    return status;
}

static const char *meal_name(const struct year_part *entries, int64_t id)
{
    const struct meal *meal = meals_get(&entries->meals, id);
    return meal ? meal->name : "";
}

/* --- entries --- */

static enum status put_detail(struct store_shell *shell, const struct year_part *entries,
                              const struct intake_entry *entry, int number, struct error *error)
{
    const struct food *food = &entry->food->food;
    store_shell_put_integer(shell, entry->id);
    shell_row_put_day(shell, entry->day);
    store_shell_put_integer(shell, number);
    shell_row_put_minute(shell, entry->minute);
    store_shell_put_text(shell, meal_name(entries, entry->meal_id));
    store_shell_put_text(shell, food->name);
    store_shell_put_text(shell, food->brand);
    store_shell_put_text(shell, food->origin);
    store_shell_put_text(shell, food_kind_name(food->kind));
    store_shell_put_text(shell, food->group);
    store_shell_put_real(shell, entry->amount);
    store_shell_put_text(shell, food_unit(food));
    store_shell_put_text(shell, entry->measure);
    store_shell_put_integer(shell, entry->spread_days);
    store_shell_put_text(shell, entry->note);
    return store_shell_next(shell, error);
}

static enum status put_details(struct store_shell *shell, const struct year_part *entries,
                               struct error *error)
{
    enum status status = STATUS_OK;
    int number = 0;
    for (size_t i = 0; !status && i < entries->intake.count; i++) {
        const struct intake_entry *entry = &entries->intake.entries[i];
        bool is_first = i == 0 || date_difference(entry->day, entry[-1].day) != 0;
        number = is_first ? 1 : number + 1;
        status = put_detail(shell, entries, entry, number, error);
    }
    return status;
}

/* Returns the value's amount; NAN where it is unknown, at least in part. */
static double amount_of(struct interval value, enum known known)
{
    bool is_open = known == KNOWN_NOT || known == KNOWN_AT_LEAST || known == KNOWN_BELOW;
    return is_open ? NAN : interval_figure(value);
}

static enum status put_nutrients(struct store_shell *shell, const struct year_part *entries,
                                 struct error *error)
{
    enum status status = STATUS_OK;
    struct interval values[NUTRIENT_COUNT];
    for (size_t i = 0; i < entries->intake.count; i++) {
        const struct intake_entry *entry = &entries->intake.entries[i];
        intake_fill(values, entry);
        for (enum nutrient n = 0; !status && n < NUTRIENT_COUNT; n++) {
            enum known known = entry->food->food.values[n].known;
            store_shell_put_integer(shell, entry->id);
            shell_row_put_day(shell, entry->day);
            store_shell_put_text(shell, entry->food->food.name);
            store_shell_put_text(shell, entry->food->food.origin);
            store_shell_put_text(shell, nutrients[n].code);
            store_shell_put_text(shell, unit_name(nutrients[n].unit));
            store_shell_put_real(shell, amount_of(values[n], known));
            store_shell_put_real(shell, values[n].known);
            store_shell_put_real(shell, values[n].ceiling);
            store_shell_put_text(shell, food_known_name(known));
            status = store_shell_next(shell, error);
        }
    }
    return status;
}

/* --- sources --- */

static enum status put_source(struct store_shell *shell, const struct year_part *entries,
                              const struct intake_entry *counted, struct error *error)
{
    enum status status = STATUS_OK;
    struct interval values[NUTRIENT_COUNT];
    const struct food *food = &counted->food->food;
    const struct day_status_info *day =
        &entries->days[date_difference(counted->day, entries->from)];
    intake_fill(values, counted);
    for (enum nutrient n = 0; !status && n < NUTRIENT_COUNT; n++) {
        if (!(values[n].ceiling > 0))
            continue;
        shell_row_put_day(shell, counted->day);
        store_shell_put_text(shell, food->name);
        store_shell_put_text(shell, food->origin);
        store_shell_put_text(shell, food_kind_name(food->kind));
        store_shell_put_text(shell, meal_name(entries, counted->meal_id));
        store_shell_put_text(shell, nutrients[n].code);
        store_shell_put_text(shell, unit_name(nutrients[n].unit));
        store_shell_put_real(shell, values[n].known);
        store_shell_put_real(shell, values[n].ceiling);
        store_shell_put_integer(shell, day->in_mean);
        status = store_shell_next(shell, error);
    }
    return status;
}

static enum status put_sources(struct store_shell *shell, const struct year_part *entries,
                               struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < entries->intake.counted_count; i++)
        status = put_source(shell, entries, &entries->intake.counted[i], error);
    return status;
}

enum status shell_row_entry_details(struct store_shell *shell, struct journal *journal,
                                    struct date from, struct date to, struct error *error)
{
    return put_all(shell, journal, from, to, put_details, error);
}

enum status shell_row_entry_nutrients(struct store_shell *shell, struct journal *journal,
                                      struct date from, struct date to, struct error *error)
{
    return put_all(shell, journal, from, to, put_nutrients, error);
}

enum status shell_row_sources(struct store_shell *shell, struct journal *journal, struct date from,
                              struct date to, struct error *error)
{
    return put_all(shell, journal, from, to, put_sources, error);
}
