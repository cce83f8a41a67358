#include "day/day_json.h"

static void write_values(struct json *json, const struct food *food)
{
    json_key(json, "nutrients");
    json_begin_object(json);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        json_key(json, nutrients[nutrient].code);
        if (food->values[nutrient].known == KNOWN_NOT)
            json_null(json);
        else
            json_number(json, food->values[nutrient].amount);
    }
    json_end_object(json);
}

static void write_known(struct json *json, const struct food *food)
{
    json_key(json, "known");
    json_begin_object(json);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        report_json_key_text(json, nutrients[nutrient].code,
                             known_name(food->values[nutrient].known));
    json_end_object(json);
}

static void write_measures(struct json *json, const struct food *food)
{
    json_key(json, "measures");
    json_begin_array(json);
    for (size_t i = 0; i < food->measure_count; i++) {
        json_begin_object(json);
        report_json_key_text(json, "name", food->measures[i].name);
        report_json_key_number(json, "amount", food->measures[i].amount);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_details(struct json *json, const struct food *food)
{
    report_json_key_text(json, "aliases", food->aliases);
    report_json_key_text(json, "group", food->group);
    report_json_key_text(json, "source", food->source);
    json_key(json, "fortified");
    json_bool(json, food->fortified);
    report_json_key_text(json, "last_measure", food->last_measure);
    write_known(json, food);
}

static void write_corrected(struct json *json, const bool corrected[NUTRIENT_COUNT])
{
    json_key(json, "corrected");
    json_begin_array(json);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (corrected[nutrient])
            json_text(json, nutrients[nutrient].code);
    }
    json_end_array(json);
}

/* All of it but the end of the object. */
static void write_food(struct json *json, const struct food *food, bool detailed)
{
    json_begin_object(json);
    report_json_key_text(json, "origin", food->origin);
    report_json_key_text(json, "food", food->name);
    report_json_key_text(json, "brand", food->brand);
    report_json_key_text(json, "kind", food_kind_name(food->kind));
    report_json_key_text(json, "basis", basis_name(food->basis));
    report_json_key_text(json, "unit", food->unit_name);
    report_json_key_text(json, "catalogue", food->catalogue);
    if (detailed)
        write_details(json, food);
    write_values(json, food);
    write_measures(json, food);
}

void report_json_food(struct json *json, const struct food *food, bool detailed)
{
    write_food(json, food, detailed);
    json_end_object(json);
}

void report_json_food_shown(struct json *json, const struct food *food,
                            const bool corrected[NUTRIENT_COUNT])
{
    write_food(json, food, true);
    write_corrected(json, corrected);
    json_end_object(json);
}
