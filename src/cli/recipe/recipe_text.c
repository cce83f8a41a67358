#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/table.h"
#include "marrow/base/buffer.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/recipe.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"
#include "recipe_answer.h"

double recipe_answer_serving(const struct food *food)
{
    if (food->basis == BASIS_UNIT)
        return 1;
    for (size_t i = 0; i < food->measure_count; i++) {
        if (strcmp(food->measures[i].name, COMPOSITION_SERVING) == 0)
            return food->measures[i].amount;
    }
    return 0;
}

static void add_values(struct call *call, const struct food *food, double amount,
                       const struct targets *targets)
{
    char text[WORDING_SIZE];
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        struct value value = food_value_of(food, nutrient, amount);
        wording_food_value(text, &call->wording, nutrient, &value);
        call_add_right(call, text, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}

static void add_line(struct call *call, const char *number, const char *name, const char *measure)
{
    call_add_right(call, number, 5);
    buffer_add_char(&call->out, ' ');
    call_add_left(call, name, 6 + table_name(call));
    buffer_add_char(&call->out, ' ');
    call_add_left(call, measure, table_measure(call));
}

static void add_part(struct call *call, const struct recipe_part *part, size_t number,
                     const struct targets *targets)
{
    char shown[32];
    struct buffer name = BUFFER_INIT;
    snprintf(shown, sizeof shown, "#%zu", number);
    buffer_add_text(&name, part->food.name);
    if (part->food.brand)
        buffer_addf(&name, ", %s", part->food.brand);
    add_line(call, shown, name.text, part->measure);
    add_values(call, &part->food, part->amount, targets);
    buffer_release(&name);
}

static void add_sums(struct call *call, const struct recipe *recipe, const struct food *food,
                     const struct targets *targets)
{
    char measure[64];
    char number[NUMBER_TEXT];
    const struct measure *whole = &food->measures[food->measure_count - 1];
    double serving = recipe_answer_serving(food);
    measure[0] = '\0';
    if (recipe->weight_g > 0) {
        number_format_short(number, recipe->weight_g, 1);
        snprintf(measure, sizeof measure, "%s g cooked", number);
    }
    add_line(call, "", "whole recipe", measure);
    add_values(call, food, whole->amount, targets);
    if (serving > 0) {
        number_format_short(number, recipe_servings(recipe), 2);
        snprintf(measure, sizeof measure, "1 of %s", number);
        add_line(call, "", "per serving", measure);
        add_values(call, food, serving, targets);
    }
    if (food->basis == BASIS_G) {
        add_line(call, "", "per 100 g", "");
        add_values(call, food, 100, targets);
    }
}

/* Returns whether an earlier ingredient of the same name also lacks a full value. */
static bool is_named_before(const struct recipe *recipe, size_t index, enum nutrient nutrient)
{
    const struct recipe_part *parts = recipe->parts;
    for (size_t i = 0; i < index; i++) {
        if (food_is_open(&parts[i].food, nutrient) &&
            strcmp(parts[i].food.name, parts[index].food.name) == 0)
            return true;
    }
    return false;
}

/* Adds a note: "Vitamin D is unknown for House milk, Village bread: in total at most 1.2 µg per
 * serving". */
static void add_unknown(struct call *call, const struct recipe *recipe, const struct food *food,
                        enum nutrient nutrient)
{
    char amount[WORDING_SIZE];
    double serving = recipe_answer_serving(food);
    double per = serving > 0 ? serving : 100;
    double most = food_scale(food, ceiling_of(call->journal->ceilings, food, nutrient), per);
    const char *between = " is unknown for ";
    buffer_add_text(&call->out, nutrients[nutrient].name);
    for (size_t i = 0; i < recipe->count; i++) {
        if (!food_is_open(&recipe->parts[i].food, nutrient) || is_named_before(recipe, i, nutrient))
            continue;
        buffer_add_text(&call->out, between);
        call_add_clean(call, recipe->parts[i].food.name);
        between = ", ";
    }
    wording_amount(amount, &call->wording, nutrient, isfinite(most) ? most : 0);
    if (isfinite(most))
        buffer_addf(&call->out, ": in total at most %s %s %s", amount,
                    wording_unit(&call->wording, nutrient),
                    serving > 0 ? "per serving" : "per 100 g");
    buffer_add_char(&call->out, '\n');
}

void recipe_answer_text(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct targets *targets)
{
    struct buffer title = BUFFER_INIT;
    buffer_addf(&title, "%s  (%s)", recipe->name, recipe->origin ? recipe->origin : "new");
    table_head(call, title.text, targets);
    buffer_release(&title);
    for (size_t i = 0; i < recipe->count; i++)
        add_part(call, &recipe->parts[i], i + 1, targets);
    add_sums(call, recipe, food, targets);
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        size_t open = 0;
        for (size_t k = 0; k < recipe->count; k++)
            open += food_is_open(&recipe->parts[k].food, nutrient);
        if (open > 0)
            add_unknown(call, recipe, food, nutrient);
    }
}

static void add_change(struct call *call, const char *name, const struct food *before,
                       double amount_before, const struct food *after, double amount_after,
                       const struct targets *targets)
{
    add_line(call, "", name, "was");
    add_values(call, before, amount_before, targets);
    add_line(call, "", "", "now");
    add_values(call, after, amount_after, targets);
}

void recipe_answer_news(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct recipe_news *news, const struct targets *targets)
{
    double serving = recipe_answer_serving(food);
    if (news->changed == 0) {
        call_add_clean(call, recipe->name);
        buffer_add_text(&call->out, " already has the newest values of its ingredients\n");
        return;
    }
    table_head(call, recipe->name, targets);
    for (size_t i = 0; i < recipe->count; i++) {
        const struct food *after = &recipe->parts[i].food;
        if (news->before[i].version_id == after->version_id)
            continue;
        add_change(call, after->name, &news->before[i], 100, after, 100, targets);
    }
    double whole = food->measures[food->measure_count - 1].amount;
    double amount = serving > 0 ? serving : whole;
    add_change(call, serving > 0 ? "per serving" : "whole recipe", &news->food_before, amount, food,
               amount, targets);
}

void recipe_answer_list(struct call *call, const struct recipes *recipes,
                        const struct targets *targets)
{
    if (recipes->count == 0) {
        buffer_add_text(&call->out, "no recipes yet; marrow recipe new adds one\n");
        return;
    }
    table_head(call, "", targets);
    for (size_t i = 0; i < recipes->count; i++) {
        const struct food *food = &recipes->foods[i];
        double serving = recipe_answer_serving(food);
        char shown[64];
        call_add_left(call, food->origin, 9);
        buffer_add_char(&call->out, ' ');
        call_add_left(call, food->name, 2 + table_name(call));
        buffer_add_char(&call->out, ' ');
        snprintf(shown, sizeof shown, "%s", serving > 0 ? "per serving" : "per 100 g");
        call_add_left(call, shown, table_measure(call));
        add_values(call, food, serving > 0 ? serving : 100, targets);
    }
}
