#include "suggest_json.h"

#include "marrow/base/json.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/diet.h"
#include "marrow/journal/target.h"
#include "marrow/report/gap.h"

static void write_gaps(struct json *json, const struct gap *gap)
{
    json_put_array(json, "gaps");
    for (size_t i = 0; i < gap->open_count; i++) {
        const struct gap_nutrient *open = &gap->open[i];
        json_begin_object(json);
        json_put_text(json, "code", nutrients[open->nutrient].code);
        json_put_text(json, "unit", unit_name(nutrients[open->nutrient].unit));
        json_put_number(json, "at_least", open->goal);
        json_put_number(json, "known", open->intake.known);
        json_put_number(json, "ceiling", open->intake.ceiling);
        json_put_number(json, "to_go", open->to_go);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_codes(struct json *json, const char *key, const enum nutrient *list, size_t count)
{
    json_put_array(json, key);
    for (size_t i = 0; i < count; i++)
        json_text(json, nutrients[list[i]].code);
    json_end_array(json);
}

static void write_limits(struct json *json, const struct gap *gap)
{
    json_put_array(json, "limits");
    for (size_t i = 0; i < gap->limit_count; i++) {
        const struct gap_limit *limit = &gap->limits[i];
        json_begin_object(json);
        json_put_text(json, "code", nutrients[limit->nutrient].code);
        json_put_text(json, "unit", unit_name(nutrients[limit->nutrient].unit));
        json_put_number(json, "at_most", limit->at_most);
        json_put_text(json, "counts", target_counts_name(limit->counts));
        json_put_number(json, "counted", limit->counted.known);
        json_put_number(json, "counted_ceiling", limit->counted.ceiling);
        json_end_object(json);
    }
    json_end_array(json);
}

/* Writes the food and its portion, within an object. */
static void write_portion(struct json *json, const struct suggestion *suggestion)
{
    const struct food *food = suggestion->food;
    json_put_text(json, "food", food->name);
    json_put_text(json, "brand", food->brand);
    json_put_text(json, "origin", food->origin);
    json_put_text(json, "measure", suggestion->portion.text);
    json_put_number(json, "amount", suggestion->portion.amount);
    json_put_text(json, "unit", food_unit(food));
}

static void write_alone(struct json *json, const struct suggest_part *part)
{
    if (!part->has_alone) {
        json_put_null(json, "alone");
        return;
    }
    json_put_object(json, "alone");
    json_put_text(json, "measure", part->alone.text);
    json_put_number(json, "amount", part->alone.amount);
    json_end_object(json);
}

static void write_parts(struct json *json, const struct suggest *suggest,
                        const struct suggestion *suggestion)
{
    json_put_array(json, "brings");
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        const struct suggest_part *part = &suggestion->parts[i];
        json_begin_object(json);
        json_put_text(json, "code", nutrients[suggest->gap.open[i].nutrient].code);
        json_put_number(json, "amount", part->brings);
        json_put_number(json, "share", part->share);
        write_alone(json, part);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_food(struct json *json, const struct suggest *suggest,
                       const struct suggestion *suggestion)
{
    const struct gap *gap = &suggest->gap;
    json_begin_object(json);
    write_portion(json, suggestion);
    json_put_flag(json, "own", suggestion->is_own);
    json_put_integer(json, "times", suggestion->times);
    json_put_number(json, "closes", suggestion->closes);
    write_parts(json, suggest, suggestion);
    json_key(json, "room");
    if (suggestion->has_limit) {
        json_begin_object(json);
        json_put_text(json, "code", nutrients[gap->limits[suggestion->limit].nutrient].code);
        json_put_number(json, "share", suggestion->limit_share);
        json_end_object(json);
    } else {
        json_null(json);
    }
    json_put_text(json, "could_pass",
                  suggestion->is_unsure
                      ? nutrients[gap->limits[suggestion->unsure_limit].nutrient].code
                      : NULL);
    json_end_object(json);
}

static void write_together(struct json *json, const struct suggest *suggest,
                           const struct suggest_together *together)
{
    json_begin_object(json);
    json_put_array(json, "foods");
    for (size_t i = 0; i < together->count; i++) {
        json_begin_object(json);
        write_portion(json, together->foods[i]);
        json_end_object(json);
    }
    json_end_array(json);
    json_put_array(json, "brings");
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        json_begin_object(json);
        json_put_text(json, "code", nutrients[suggest->gap.open[i].nutrient].code);
        json_put_number(json, "amount", together->brings[i]);
        json_end_object(json);
    }
    json_end_array(json);
    json_put_flag(json, "closes_all", together->closes_all);
    json_put_number(json, "closes", together->closes);
    json_end_object(json);
}

void suggest_json(struct json *json, const struct suggest *suggest)
{
    const struct gap *gap = &suggest->gap;
    char diet[DIET_TEXT];
    json_begin_object(json);
    json_put_date(json, "day", gap->day);
    json_put_text(json, "basis", gap->basis == GAP_WEEK ? "week" : "day");
    json_put_date(json, "from", gap->from);
    json_put_date(json, "to", gap->to);
    json_put_optional(json, "mean_days", gap->basis == GAP_WEEK, gap->mean_days);
    diet_format(diet, &suggest->diet);
    json_put_list(json, "without", diet, ',');
    write_gaps(json, gap);
    write_codes(json, "met", gap->met, gap->met_count);
    write_codes(json, "not_suggested", gap->quiet, gap->quiet_count);
    write_limits(json, gap);
    json_put_array(json, "suggestions");
    for (size_t i = 0; i < suggest->count; i++)
        write_food(json, suggest, &suggest->foods[i]);
    json_end_array(json);
    json_put_array(json, "together");
    for (size_t i = 0; i < suggest->together_count; i++)
        write_together(json, suggest, &suggest->together[i]);
    json_end_array(json);
    json_end_object(json);
}
