#include "marrow/report/diet_check.h"

#include <string.h>

#include "contains.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/setting.h"

#define LOW_SODIUM_MG 140.0 /* 21 CFR 101.61(b)(4) */
/* A portion of at most SMALL_PORTION g or ml is judged as if it were SMALL_PORTION_AS. */
#define SMALL_PORTION 30.0
#define SMALL_PORTION_AS 50.0

enum status diet_check_load(struct diet *out, struct store *log, struct error *error)
{
    char value[SETTING_VALUE];
    *out = (struct diet){ .word_count = 0 };
    enum status status = setting_load(value, log, SETTING_SUGGEST_WITHOUT, error);
    if (status || strcmp(value, "none") == 0)
        return status;
    return diet_add(out, value, error);
}

/* Lists what the rules leave out. */
static void list_holdings(bool out[HOLDING_COUNT], const bool *rules)
{
    bool is_vegan = rules[DIET_VEGAN];
    bool is_vegetarian = is_vegan || rules[DIET_VEGETARIAN];
    out[HOLDING_DAIRY] = rules[DIET_DAIRY] || is_vegan;
    out[HOLDING_EGGS] = rules[DIET_EGGS] || is_vegan;
    out[HOLDING_MEAT] = rules[DIET_MEAT] || is_vegetarian;
    out[HOLDING_FISH] = rules[DIET_FISH] || is_vegetarian;
    out[HOLDING_NUTS] = rules[DIET_NUTS];
    out[HOLDING_SOY] = rules[DIET_SOY];
    out[HOLDING_HONEY] = is_vegan;
}

static bool has_all(const struct contains_text *text, const struct fold_words *words)
{
    for (size_t i = 0; i < words->count; i++)
        if (!contains_text_has(text, words->words[i]))
            return false;
    return true;
}

static bool words_allow(const struct diet *diet, const struct contains_text *text)
{
    for (size_t i = 0; i < diet->word_count; i++)
        if (has_all(text, &diet->words[i]))
            return false;
    return true;
}

bool diet_check_allows(const struct diet *diet, const struct food *food)
{
    bool held[HOLDING_COUNT];
    struct contains_text text;
    list_holdings(held, diet->rules);
    contains_text_init(&text, food);
    bool is_allowed = words_allow(diet, &text);
    for (size_t i = 0; is_allowed && i < HOLDING_COUNT; i++)
        is_allowed = !held[i] || !contains_is_possible(food, &text, (enum holding)i);
    contains_text_release(&text);
    return is_allowed;
}

enum status diet_check_allows_recipe(bool *out, const struct diet *diet, struct journal *journal,
                                     const struct food *recipe, struct error *error)
{
    struct recipe made;
    struct contains_text text;
    contains_text_init(&text, recipe);
    *out = words_allow(diet, &text);
    contains_text_release(&text);
    if (!*out)
        return STATUS_OK;
    enum status status = recipe_load(&made, journal, recipe->version_id, error);
    for (size_t i = 0; !status && *out && i < made.count; i++) {
        const struct food *part = &made.parts[i].food;
        if (part->kind == FOOD_RECIPE)
            status = diet_check_allows_recipe(out, diet, journal, part, error);
        else
            *out = diet_check_allows(diet, part);
    }
    recipe_release(&made);
    return status;
}

bool diet_check_is_low_sodium(const struct food *food, double sodium, double amount)
{
    bool is_small = food->basis != BASIS_UNIT && amount <= SMALL_PORTION;
    return food_scale(food, sodium, is_small ? SMALL_PORTION_AS : amount) <= LOW_SODIUM_MG;
}
