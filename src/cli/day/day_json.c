#include "day_json.h"

#include <string.h>

void report_json_key_date(struct json *json, const char *key, struct date date)
{
    char text[DATE_TEXT];
    date_format_iso(text, date);
    report_json_key_text(json, key, text);
}

void report_json_key_text(struct json *json, const char *key, const char *text)
{
    json_key(json, key);
    json_text(json, text);
}

void report_json_key_number(struct json *json, const char *key, double number)
{
    json_key(json, key);
    json_number(json, number);
}

void report_json_key_optional(struct json *json, const char *key, bool has, double number)
{
    json_key(json, key);
    if (has)
        json_number(json, number);
    else
        json_null(json);
}

void report_json_key_integer(struct json *json, const char *key, int64_t number)
{
    json_key(json, key);
    json_integer(json, number);
}

static void key_year(struct json *json, int year)
{
    json_key(json, "year");
    if (year)
        json_integer(json, year);
    else
        json_null(json);
}

static void write_goal(struct json *json, const struct target *target)
{
    json_key(json, "goal");
    if (!target->has_goal) {
        json_null(json);
        return;
    }
    json_begin_object(json);
    report_json_key_number(json, "at_least", target->at_least);
    report_json_key_text(json, "authority", target->goal_authority);
    key_year(json, target->goal_year);
    report_json_key_text(json, "kind", target->goal_kind);
    json_end_object(json);
}

/* counted: NULL where no day is judged. */
static void write_limit(struct json *json, const struct target *target,
                        const struct interval *counted)
{
    json_key(json, "limit");
    if (!target->has_limit) {
        json_null(json);
        return;
    }
    json_begin_object(json);
    report_json_key_number(json, "at_most", target->at_most);
    report_json_key_text(json, "counts", limit_counts_name(target->counts));
    if (counted)
        report_json_key_number(json, "counted", counted->known);
    report_json_key_text(json, "authority", target->limit_authority);
    key_year(json, target->limit_year);
    json_end_object(json);
}

void report_json_leading(struct json *json, const struct targets *targets)
{
    json_key(json, "leading");
    json_begin_array(json);
    for (size_t i = 0; i < targets->leading_count; i++)
        json_text(json, nutrients[targets->leading[i]].code);
    json_end_array(json);
}

void report_json_key_flag(struct json *json, const char *key, bool flag)
{
    json_key(json, key);
    json_bool(json, flag);
}

void report_json_keys_aim(struct json *json, const struct target *target)
{
    write_goal(json, target);
    write_limit(json, target, NULL);
}

static void write_nutrient(struct json *json, enum nutrient nutrient,
                           const struct day_nutrient *figures)
{
    json_begin_object(json);
    report_json_key_text(json, "code", nutrients[nutrient].code);
    report_json_key_text(json, "unit", unit_name(nutrients[nutrient].unit));
    report_json_key_number(json, "known", figures->total.known);
    report_json_key_number(json, "ceiling", figures->total.ceiling);
    report_json_key_number(json, "swallowed", figures->swallowed.known);
    report_json_key_integer(json, "foods", figures->foods);
    report_json_key_integer(json, "unknown_foods", figures->unknown_foods);
    report_json_key_number(json, "from_food", figures->food.known);
    report_json_key_number(json, "from_supplements", figures->supplements.known);
    write_goal(json, &figures->target);
    report_json_key_text(json, "verdict", verdict_name(figures->verdict));
    write_limit(json, &figures->target, &figures->counted);
    report_json_key_text(json, "limit_verdict", limit_verdict_name(figures->limit_verdict));
    report_json_key_flag(json, "quiet", figures->target.quiet);
    report_json_key_text(json, "target_note", figures->target.note);
    json_end_object(json);
}

void report_json_nutrients(struct json *json, const struct day_nutrient *figures)
{
    json_key(json, "nutrients");
    json_begin_array(json);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        write_nutrient(json, nutrient, &figures[nutrient]);
    json_end_array(json);
}

void report_json_key_ratio(struct json *json, const char *key, struct ratio ratio)
{
    json_key(json, key);
    if (!ratio.has) {
        json_null(json);
        return;
    }
    json_begin_object(json);
    report_json_key_number(json, "value", ratio.value);
    report_json_key_text(json, "bound", bound_name(ratio.bound));
    json_end_object(json);
}

void report_json_ratio(struct json *json, struct ratio ratio)
{
    report_json_key_ratio(json, "calcium_to_magnesium", ratio);
}

/* The values of one entry, and the lists of those that are not exact. */
static void write_entry_values(struct json *json, const struct day_entry *entry)
{
    static const enum known listed[] = { KNOWN_ASSUMED, KNOWN_BELOW, KNOWN_AT_LEAST };
    json_key(json, "nutrients");
    json_begin_object(json);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        json_key(json, nutrients[nutrient].code);
        if (entry->known[nutrient] == KNOWN_NOT)
            json_null(json);
        else
            json_number(json, entry->nutrients[nutrient].known);
    }
    json_end_object(json);
    for (size_t i = 0; i < sizeof listed / sizeof *listed; i++) {
        json_key(json, known_name(listed[i]));
        json_begin_array(json);
        for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
            if (entry->known[nutrient] == listed[i])
                json_text(json, nutrients[nutrient].code);
        }
        json_end_array(json);
    }
}

static const char *basis_unit(const struct food *food)
{
    return food->basis == BASIS_UNIT ? food->unit_name : basis_name(food->basis);
}

void report_json_entry(struct json *json, const char *meal, const struct day_entry *entry)
{
    const struct food *food = entry->food;
    char time[TIME_TEXT];
    json_begin_object(json);
    report_json_key_integer(json, "id", entry->id);
    report_json_key_integer(json, "number", entry->number);
    if (meal)
        report_json_key_text(json, "meal", meal);
    if (entry->minute != MINUTE_NONE)
        time_format(time, entry->minute);
    report_json_key_text(json, "time", entry->minute == MINUTE_NONE ? NULL : time);
    json_key(json, "next_day");
    json_bool(json, entry->minute >= 1440);
    report_json_key_text(json, "food", food->name);
    report_json_key_text(json, "brand", food->brand);
    report_json_key_text(json, "origin", food->origin);
    report_json_key_text(json, "source", food->source);
    report_json_key_text(json, "measure", entry->measure);
    report_json_key_number(json, "amount", entry->amount);
    report_json_key_text(json, "unit", basis_unit(food));
    report_json_key_text(json, "kind", food_kind_name(food->kind));
    report_json_key_integer(json, "spread_days", entry->spread_days);
    write_entry_values(json, entry);
    json_end_object(json);
}

static void write_meals(struct json *json, const struct day *day)
{
    json_key(json, "meals");
    json_begin_array(json);
    for (size_t i = 0; i < day->meal_count; i++) {
        const struct day_meal *meal = &day->meals[i];
        if (meal->count == 0 && !meal->note)
            continue;
        json_begin_object(json);
        report_json_key_text(json, "meal", meal->name);
        report_json_key_text(json, "note", meal->note);
        json_key(json, "entries");
        json_begin_array(json);
        for (size_t j = 0; j < meal->count; j++)
            report_json_entry(json, NULL, &meal->entries[j]);
        json_end_array(json);
        json_end_object(json);
    }
    json_end_array(json);
}

/* The parts of earlier days' doses that count on the day. */
static void write_carried(struct json *json, const struct day *day)
{
    json_key(json, "carried");
    json_begin_array(json);
    for (size_t i = 0; i < day->carried_count; i++) {
        const struct day_carried *carried = &day->carried[i];
        json_begin_object(json);
        report_json_key_text(json, "food", carried->food->name);
        report_json_key_text(json, "origin", carried->food->origin);
        report_json_key_text(json, "measure", carried->measure);
        report_json_key_date(json, "taken_on", carried->taken_on);
        report_json_key_integer(json, "spread_days", carried->spread_days);
        json_key(json, "nutrients");
        json_begin_object(json);
        for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
            json_key(json, nutrients[nutrient].code);
            if (carried->food->values[nutrient].known == KNOWN_NOT)
                json_null(json);
            else
                json_number(json, carried->nutrients[nutrient].known);
        }
        json_end_object(json);
        json_end_object(json);
    }
    json_end_array(json);
}

void report_json_day_keys(struct json *json, const struct day *day)
{
    report_json_key_date(json, "day", day->date);
    report_json_key_text(json, "status", day_status_name(day->status));
    report_json_key_text(json, "note", day->note);
    report_json_key_text(json, "judged_for", day->targets.group);
    report_json_key_flag(json, "profile_is_guess", day->targets.is_guess);
    report_json_leading(json, &day->targets);
    report_json_nutrients(json, day->nutrients);
    report_json_ratio(json, day->calcium_to_magnesium);
    write_meals(json, day);
    write_carried(json, day);
}

static void write_target(struct json *json, enum nutrient nutrient, const struct target *target)
{
    json_begin_object(json);
    report_json_key_text(json, "code", nutrients[nutrient].code);
    report_json_key_text(json, "unit", unit_name(nutrients[nutrient].unit));
    report_json_keys_aim(json, target);
    report_json_key_optional(json, "ear", target->has_ear, target->ear);
    report_json_key_flag(json, "quiet", target->quiet);
    report_json_key_text(json, "note", target->note);
    json_end_object(json);
}

void report_json_targets(struct json *json, struct date day, const struct targets *targets)
{
    json_begin_object(json);
    report_json_key_date(json, "day", day);
    report_json_key_text(json, "authority", targets->authority);
    report_json_key_text(json, "judged_for", targets->group);
    report_json_key_flag(json, "profile_is_guess", targets->is_guess);
    report_json_leading(json, targets);
    json_key(json, "nutrients");
    json_begin_array(json);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        write_target(json, nutrient, &targets->nutrients[nutrient]);
    json_end_array(json);
    json_end_object(json);
}
