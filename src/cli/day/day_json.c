#include "day_json.h"

#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

static void key_year(struct json *json, int year)
{
    json_put_optional(json, "year", year, year);
}

/* Writes an authority by its code, or a name that is none's, such as "own". */
static void put_authority(struct json *json, const char *key, const char *name)
{
    const struct authority *authority = name ? authority_find(name) : NULL;
    json_put_text(json, key, authority ? authority->code : name);
}

void day_json_authority(struct json *json, const char *name)
{
    put_authority(json, "authority", name);
}

static void write_goal(struct json *json, const struct target *target)
{
    if (!target->has_goal) {
        json_put_null(json, "goal");
        return;
    }
    json_put_object(json, "goal");
    json_put_number(json, "at_least", target->at_least);
    day_json_authority(json, target->goal_authority);
    key_year(json, target->goal_year);
    json_put_text(json, "kind", target->goal_kind);
    json_end_object(json);
}

/* Writes a limit. counted NULL: no day is judged. */
static void write_limit(struct json *json, const struct target *target,
                        const struct interval *counted)
{
    if (!target->has_limit) {
        json_put_null(json, "limit");
        return;
    }
    json_put_object(json, "limit");
    json_put_number(json, "at_most", target->at_most);
    json_put_text(json, "counts", target_counts_name(target->counts));
    if (counted)
        json_put_number(json, "counted", counted->known);
    day_json_authority(json, target->limit_authority);
    key_year(json, target->limit_year);
    put_authority(json, "absent_from", target->limit_absent_from);
    json_end_object(json);
}

void day_json_leading(struct json *json, const struct targets *targets)
{
    json_put_array(json, "leading");
    for (size_t i = 0; i < targets->leading_count; i++)
        json_text(json, nutrients[targets->leading[i]].code);
    json_end_array(json);
}

void day_json_keys_aim(struct json *json, const struct target *target)
{
    write_goal(json, target);
    write_limit(json, target, NULL);
}

static void write_nutrient(struct json *json, enum nutrient nutrient,
                           const struct day_nutrient *figures)
{
    json_begin_object(json);
    json_put_text(json, "code", nutrients[nutrient].code);
    json_put_text(json, "unit", unit_name(nutrients[nutrient].unit));
    json_put_number(json, "known", figures->total.known);
    json_put_number(json, "ceiling", figures->total.ceiling);
    json_put_number(json, "stated", figures->total.stated);
    json_put_number(json, "swallowed", figures->swallowed.known);
    json_put_integer(json, "food_count", figures->foods);
    json_put_integer(json, "unknown_foods", figures->unknown_foods);
    json_put_number(json, "from_food", figures->food.known);
    json_put_number(json, "from_supplements", figures->supplements.known);
    write_goal(json, &figures->target);
    json_put_text(json, "verdict", interval_verdict_name(figures->verdict));
    write_limit(json, &figures->target, &figures->counted);
    json_put_text(json, "limit_verdict", interval_limit_verdict_name(figures->limit_verdict));
    json_put_flag(json, "quiet", figures->target.quiet);
    json_put_text(json, "target_note", figures->target.note);
    json_end_object(json);
}

void day_json_nutrients(struct json *json, const struct day_nutrient *figures,
                        const enum nutrient *only)
{
    json_put_array(json, "nutrients");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        if (!only || nutrient == *only)
            write_nutrient(json, nutrient, &figures[nutrient]);
    json_end_array(json);
}

void day_json_put_ratio(struct json *json, const char *key, struct ratio ratio)
{
    if (!ratio.has) {
        json_put_null(json, key);
        return;
    }
    json_put_object(json, key);
    json_put_number(json, "value", ratio.value);
    json_put_text(json, "bound", interval_bound_name(ratio.bound));
    json_end_object(json);
}

void day_json_ratio(struct json *json, struct ratio ratio)
{
    day_json_put_ratio(json, "calcium_to_magnesium", ratio);
}

void day_json_pral(struct json *json, struct pral pral)
{
    if (!pral.has) {
        json_put_null(json, "pral");
        return;
    }
    json_put_object(json, "pral");
    json_put_text(json, "unit", "mEq");
    json_put_number(json, "at_least", pral.low);
    json_put_number(json, "at_most", pral.high);
    json_end_object(json);
}

void day_json_protein(struct json *json, const struct protein_per_kg *protein)
{
    if (!protein->has) {
        json_put_null(json, "protein_per_kg");
        return;
    }
    json_put_object(json, "protein_per_kg");
    json_put_text(json, "unit", "g/kg");
    json_put_number(json, "known", protein->grams.known);
    json_put_number(json, "ceiling", protein->grams.ceiling);
    json_put_number(json, "weight", protein->weight);
    json_put_text(json, "weight_unit", protein->unit);
    json_put_date(json, "weighed", protein->weighed);
    json_end_object(json);
}

/* Writes what rounded values can be: {"calcium":{"low":13,"high":39}}. */
static void write_rounded(struct json *json, const struct day_entry *entry)
{
    json_put_object(json, food_known_name(KNOWN_ROUNDED));
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (entry->known[nutrient] != KNOWN_ROUNDED)
            continue;
        json_put_object(json, nutrients[nutrient].code);
        json_put_number(json, "low", entry->nutrients[nutrient].known);
        json_put_number(json, "high", entry->nutrients[nutrient].ceiling);
        json_end_object(json);
    }
    json_end_object(json);
}

/* Writes the values of one entry, and the lists of those that are not exact. */
static void write_entry_values(struct json *json, const struct day_entry *entry)
{
    static const struct {
        enum known known;
        const char *key;
    } listed[] = { { KNOWN_ASSUMED, "assumed" },
                   { KNOWN_BELOW, "below" },
                   { KNOWN_AT_LEAST, "known_at_least" } };
    json_put_object(json, "amounts");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        json_put_optional(json, nutrients[nutrient].code, entry->known[nutrient] != KNOWN_NOT,
                          interval_figure(entry->nutrients[nutrient]));
    }
    json_end_object(json);
    write_rounded(json, entry);
    for (size_t i = 0; i < sizeof listed / sizeof *listed; i++) {
        json_put_array(json, listed[i].key);
        for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
            if (entry->known[nutrient] == listed[i].known)
                json_text(json, nutrients[nutrient].code);
        }
        json_end_array(json);
    }
}

void day_json_entry(struct json *json, const char *meal, const struct day_entry *entry)
{
    const struct food *food = entry->food;
    char time[TIME_TEXT];
    json_begin_object(json);
    json_put_integer(json, "id", entry->id);
    json_put_integer(json, "number", entry->number);
    if (meal)
        json_put_text(json, "meal", meal);
    if (entry->minute != MINUTE_NONE)
        date_time_format(time, entry->minute);
    json_put_text(json, "time", entry->minute == MINUTE_NONE ? NULL : time);
    json_put_flag(json, "next_day", entry->minute >= 1440);
    json_put_text(json, "food", food->name);
    json_put_text(json, "brand", food->brand);
    json_put_text(json, "origin", food->origin);
    json_put_text(json, "source", food->source);
    json_put_text(json, "measure", entry->measure);
    json_put_number(json, "amount", entry->amount);
    json_put_text(json, "unit", food_unit(food));
    json_put_text(json, "kind", food_kind_name(food->kind));
    json_put_integer(json, "spread_days", entry->spread_days);
    json_put_text(json, "note", entry->note);
    write_entry_values(json, entry);
    json_end_object(json);
}

/* Writes a meal's sums, with the most they can be. */
static void write_sums(struct json *json, const struct day_meal *meal, const enum nutrient *only)
{
    json_put_array(json, "sums");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (only && nutrient != *only)
            continue;
        json_begin_object(json);
        json_put_text(json, "code", nutrients[nutrient].code);
        json_put_number(json, "known", meal->totals[nutrient].known);
        json_put_number(json, "ceiling", meal->totals[nutrient].ceiling);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_meals(struct json *json, const struct day *day, const enum nutrient *only)
{
    json_put_array(json, "meals");
    for (size_t i = 0; i < day->meal_count; i++) {
        const struct day_meal *meal = &day->meals[i];
        if (meal->count == 0 && !meal->note)
            continue;
        json_begin_object(json);
        json_put_text(json, "meal", meal->name);
        json_put_text(json, "note", meal->note);
        write_sums(json, meal, only);
        json_put_array(json, "entries");
        for (size_t j = 0; j < meal->count; j++)
            day_json_entry(json, NULL, &meal->entries[j]);
        json_end_array(json);
        json_end_object(json);
    }
    json_end_array(json);
}

/* Writes the parts of earlier days' doses that count on the day. */
static void write_carried(struct json *json, const struct day *day)
{
    json_put_array(json, "carried");
    for (size_t i = 0; i < day->carried_count; i++) {
        const struct day_carried *carried = &day->carried[i];
        json_begin_object(json);
        json_put_text(json, "food", carried->food->name);
        json_put_text(json, "origin", carried->food->origin);
        json_put_text(json, "measure", carried->measure);
        json_put_date(json, "taken_on", carried->taken_on);
        json_put_integer(json, "spread_days", carried->spread_days);
        json_put_object(json, "amounts");
        for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
            json_put_optional(json, nutrients[nutrient].code,
                              carried->food->values[nutrient].known != KNOWN_NOT,
                              interval_figure(carried->nutrients[nutrient]));
        }
        json_end_object(json);
        json_end_object(json);
    }
    json_end_array(json);
}

void day_json_day_keys(struct json *json, const struct day *day, const enum nutrient *only)
{
    json_put_date(json, "day", day->date);
    json_put_text(json, "status", day_status_name(day->status));
    json_put_text(json, "note", day->note);
    json_put_text(json, "judged_for", day->targets.group);
    json_put_flag(json, "profile_is_guess", day->targets.is_guess);
    day_json_leading(json, &day->targets);
    day_json_nutrients(json, day->nutrients, only);
    day_json_ratio(json, day->calcium_to_magnesium);
    day_json_pral(json, pral_of_day(day->nutrients));
    write_meals(json, day, only);
    write_carried(json, day);
}

static void write_target(struct json *json, enum nutrient nutrient, const struct target *target)
{
    json_begin_object(json);
    json_put_text(json, "code", nutrients[nutrient].code);
    json_put_text(json, "unit", unit_name(nutrients[nutrient].unit));
    day_json_keys_aim(json, target);
    json_put_optional(json, "ear", target->has_ear, target->ear);
    json_put_text(json, "goal_source", target->goal_source);
    json_put_text(json, "limit_source", target->limit_source);
    json_put_flag(json, "quiet", target->quiet);
    json_put_text(json, "note", target->note);
    json_end_object(json);
}

void day_json_targets(struct json *json, struct date day, const struct targets *targets)
{
    json_begin_object(json);
    json_put_date(json, "day", day);
    day_json_authority(json, targets->authority);
    json_put_text(json, "judged_for", targets->group);
    json_put_flag(json, "profile_is_guess", targets->is_guess);
    day_json_leading(json, targets);
    json_put_array(json, "nutrients");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        write_target(json, nutrient, &targets->nutrients[nutrient]);
    json_end_array(json);
    json_end_object(json);
}
