#include <math.h>

#include "core/call.h"
#include "food/food_json.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "recipe_answer.h"

/* Writes "amounts", "how_known", "rounded" and "most_amounts" of an amount of a food. */
static void write_values(struct call *call, const struct food *food, double amount)
{
    struct json *json = &call->json;
    struct value values[NUTRIENT_COUNT];
    json_put_object(json, "amounts");
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        values[n] = food_value_of(food, n, amount);
        json_put_optional(json, nutrients[n].code, values[n].known != KNOWN_NOT, values[n].amount);
    }
    json_end_object(json);
    json_put_object(json, "how_known");
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++)
        json_put_text(json, nutrients[n].code, food_known_name(values[n].known));
    json_end_object(json);
    food_json_rounded(json, values);
    json_put_object(json, "most_amounts");
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++)
        json_put_number(json, nutrients[n].code,
                        food_scale(food, ceiling_of(call->journal->ceilings, food, n), amount));
    json_end_object(json);
}

static void key_positive(struct json *json, const char *key, double number)
{
    json_put_number(json, key, number > 0 ? number : NAN);
}

static void write_part(struct call *call, const struct recipe_part *part, size_t number)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_integer(json, "number", (int64_t)number);
    json_put_text(json, "origin", part->food.origin);
    json_put_text(json, "food", part->food.name);
    json_put_text(json, "measure", part->measure);
    json_put_number(json, "amount", part->amount);
    json_put_text(json, "basis", food_basis_name(part->food.basis));
    write_values(call, &part->food, part->amount);
    json_end_object(json);
}

/* Writes an amount of the recipe and what it contains; null if there is no such amount. */
static void write_amount(struct call *call, const char *key, const struct food *food, double amount)
{
    if (!(amount > 0)) {
        json_put_null(&call->json, key);
        return;
    }
    json_put_object(&call->json, key);
    json_put_number(&call->json, "amount", amount);
    write_values(call, food, amount);
    json_end_object(&call->json);
}

/* Writes, for each nutrient with unknown values, the ingredients that lack one. */
static void write_unknown(struct call *call, const struct recipe *recipe)
{
    struct json *json = &call->json;
    json_put_array(json, "unknown");
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        bool is_begun = false;
        for (size_t i = 0; i < recipe->count; i++) {
            if (!food_is_open(&recipe->parts[i].food, n))
                continue;
            if (!is_begun) {
                json_begin_object(json);
                json_put_text(json, "code", nutrients[n].code);
                json_put_array(json, "names");
            }
            is_begun = true;
            json_text(json, recipe->parts[i].food.name);
        }
        if (is_begun) {
            json_end_array(json);
            json_end_object(json);
        }
    }
    json_end_array(json);
}

static void write_news(struct call *call, const struct recipe *recipe, const struct food *food,
                       const struct recipe_news *news)
{
    struct json *json = &call->json;
    json_put_flag(json, "refreshed", news->is_taken);
    json_put_array(json, "changed_ingredients");
    for (size_t i = 0; i < recipe->count; i++) {
        const struct food *before = &news->before[i];
        double per = before->basis == BASIS_UNIT ? 1 : 100;
        if (before->version_id == recipe->parts[i].food.version_id)
            continue;
        json_begin_object(json);
        json_put_integer(json, "number", (int64_t)i + 1);
        json_put_text(json, "food", recipe->parts[i].food.name);
        write_amount(call, "was", before, per);
        json_end_object(json);
    }
    json_end_array(json);
    double serving = recipe_answer_serving(food);
    write_amount(call, "serving_before", &news->food_before, serving);
}

void recipe_answer_json(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct recipe_news *news)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_text(json, "origin", recipe->origin);
    json_put_text(json, "recipe", recipe->name);
    json_put_text(json, "basis", food_basis_name(food->basis));
    json_put_text(json, "unit", food->unit_name);
    key_positive(json, "servings", recipe->servings);
    key_positive(json, "weight_g", recipe->weight_g);
    json_put_array(json, "ingredients");
    for (size_t i = 0; i < recipe->count; i++)
        write_part(call, &recipe->parts[i], i + 1);
    json_end_array(json);
    write_amount(call, "whole", food, food->measures[food->measure_count - 1].amount);
    write_amount(call, "serving", food, recipe_answer_serving(food));
    write_amount(call, "per_100g", food, food->basis == BASIS_G ? 100 : 0);
    write_unknown(call, recipe);
    if (news)
        write_news(call, recipe, food, news);
    json_end_object(json);
}
