#include "food_json.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"

static void write_values(struct json *json, const struct food *food)
{
    json_put_object(json, "amounts");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        json_put_optional(json, nutrients[nutrient].code, food->values[nutrient].known != KNOWN_NOT,
                          food->values[nutrient].amount);
    }
    json_end_object(json);
}

static void write_known(struct json *json, const struct food *food)
{
    json_put_object(json, "how_known");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        json_put_text(json, nutrients[nutrient].code,
                      food_known_name(food->values[nutrient].known));
    json_end_object(json);
}

void food_json_rounded(struct json *json, const struct value values[NUTRIENT_COUNT])
{
    json_put_object(json, food_known_name(KNOWN_ROUNDED));
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (values[nutrient].known != KNOWN_ROUNDED)
            continue;
        json_put_object(json, nutrients[nutrient].code);
        json_put_number(json, "low", values[nutrient].low);
        json_put_number(json, "high", values[nutrient].high);
        json_end_object(json);
    }
    json_end_object(json);
}

static void write_measures(struct json *json, const struct food *food)
{
    json_put_array(json, "measures");
    for (size_t i = 0; i < food->measure_count; i++) {
        json_begin_object(json);
        json_put_text(json, "name", food->measures[i].name);
        json_put_number(json, "amount", food->measures[i].amount);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_details(struct json *json, const struct food *food)
{
    json_put_list(json, "aliases", food->aliases, ';');
    json_put_text(json, "group", food->group);
    json_put_text(json, "source", food->source);
    json_put_flag(json, "fortified", food->fortified != 0);
    json_put_array(json, "fortified_with");
    for (enum nutrient n = 0; n < NUTRIENT_LEADING; n++)
        if (fortified_has(food, n))
            json_text(json, nutrients[n].code);
    json_end_array(json);
    json_put_text(json, "last_measure", food->last_measure);
    write_known(json, food);
    food_json_rounded(json, food->values);
}

static void write_corrected(struct json *json, const bool corrected[NUTRIENT_COUNT])
{
    json_put_array(json, "corrected");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (corrected[nutrient])
            json_text(json, nutrients[nutrient].code);
    }
    json_end_array(json);
}

/* Writes all of a food except the end of the object. */
static void write_food(struct json *json, const struct food *food, bool detailed)
{
    json_begin_object(json);
    json_put_text(json, "origin", food->origin);
    json_put_text(json, "food", food->name);
    json_put_text(json, "brand", food->brand);
    json_put_text(json, "kind", food_kind_name(food->kind));
    json_put_text(json, "basis", food_basis_name(food->basis));
    json_put_text(json, "unit", food->unit_name);
    json_put_text(json, "catalogue", food->catalogue);
    if (detailed)
        write_details(json, food);
    write_values(json, food);
    write_measures(json, food);
}

void food_json_found(struct json *json, const struct food *food, bool is_nearest)
{
    write_food(json, food, false);
    json_put_flag(json, "nearest", is_nearest);
    json_end_object(json);
}

void food_json_put(struct json *json, const struct food *food, bool detailed)
{
    write_food(json, food, detailed);
    json_end_object(json);
}

void food_json_shown(struct json *json, const struct food *food,
                     const bool corrected[NUTRIENT_COUNT])
{
    write_food(json, food, true);
    write_corrected(json, corrected);
    json_end_object(json);
}
