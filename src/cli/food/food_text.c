#include "food_text.h"

#include "food_json.h"
#include "marrow/base/buffer.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

static void add_field(struct call *call, const char *name, const char *text)
{
    if (!text || !*text)
        return;
    call_add_left(call, name, 15);
    call_add_clean(call, text);
    buffer_add_char(&call->out, '\n');
}

static void add_values(struct call *call, const struct food *food)
{
    char text[WORDING_SIZE];
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        const struct value *value = &food->values[nutrient];
        wording_food_value(text, &call->wording, nutrient, value);
        call_add_left(call, nutrients[nutrient].name, 15);
        call_add_right(call, text, 10);
        buffer_addf(&call->out, " %s\n",
                    value->known == KNOWN_NOT ? "unknown" : wording_unit(&call->wording, nutrient));
    }
}

static void add_measures(struct call *call, const struct food *food)
{
    char amount[NUMBER_TEXT];
    for (size_t i = 0; i < food->measure_count; i++) {
        number_format_short(amount, food->measures[i].amount, 2);
        call_add_left(call, i ? "" : "measures", 15);
        buffer_add_text(&call->out, "1 ");
        call_add_clean(call, food->measures[i].name);
        buffer_addf(&call->out, " = %s ", amount);
        call_add_clean(call, food_unit(food));
        buffer_add_char(&call->out, '\n');
    }
}

void food_print(struct call *call, const struct food *food)
{
    char fortified[FORTIFIED_TEXT];
    if (call->is_json) {
        food_json_put(&call->json, food, true);
        return;
    }
    call_add_clean(call, food->name);
    buffer_add_char(&call->out, '\n');
    add_field(call, "brand", food->brand);
    add_field(call, "key", food->origin);
    add_field(call, "source", food->source);
    add_field(call, "catalogue", food->catalogue ? food->catalogue : "your own");
    add_field(call, "also called", food->aliases);
    add_field(call, "kind", food_kind_name(food->kind));
    add_field(call, "group", food->group);
    fortified_format(fortified, food->fortified);
    if (food->fortified == FORTIFIED_ALL && !food->group)
        snprintf(fortified, sizeof fortified, "yes, or not stated");
    add_field(call, "fortified", food->fortified ? fortified : NULL);
    add_measures(call, food);
    buffer_add_text(&call->out, "\nper ");
    buffer_add_text(&call->out, food->basis == BASIS_UNIT ? "1 " : "100 ");
    call_add_clean(call, food_unit(food));
    buffer_add_text(&call->out, ":\n");
    add_values(call, food);
}
