/* food_json.h - a food as JSON. */
#ifndef MARROW_CLI_FOOD_JSON_H
#define MARROW_CLI_FOOD_JSON_H

#include "marrow/base/json.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

/* Writes a food as find lists it. is_nearest: it does not have every word, it only comes near. */
void food_json_found(struct json *json, const struct food *food, bool is_nearest);

/* Writes a food. detailed: adds how its values are known, its group, source and aliases. */
void food_json_put(struct json *json, const struct food *food, bool detailed);

/* Writes the object "rounded": what rounded values can be, {"calcium":{"low":13,"high":39}}. */
void food_json_rounded(struct json *json, const struct value values[NUTRIENT_COUNT]);

/* Writes a food in detail, with the nutrients whose values the person corrected in a catalogue's
 * food. */
void food_json_shown(struct json *json, const struct food *food,
                     const bool corrected[NUTRIENT_COUNT]);

#endif
