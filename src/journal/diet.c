#include "marrow/journal/diet.h"

#include <stdio.h>
#include <string.h>

#include "diet/contains.h"
#include "marrow/base/text.h"
#include "marrow/journal/recipe.h"

#define LOW_SODIUM_MG 140.0 /* 21 CFR 101.61(b)(4) */
#define SMALL_PORTION 30.0 /* g or ml: of these, so much is looked at as well: */
#define SMALL_PORTION_AS 50.0

static const struct diet_name {
    const char *name; /* as it is kept */
    const char *other; /* said otherwise; NULL */
} names[DIET_RULE_COUNT] = {
    [DIET_DAIRY] = { "dairy", "milk" },
    [DIET_EGGS] = { "eggs", "egg" },
    [DIET_MEAT] = { "meat", NULL },
    [DIET_FISH] = { "fish", NULL },
    [DIET_NUTS] = { "nuts", "nut" },
    [DIET_SOY] = { "soy", "soya" },
    [DIET_VEGETARIAN] = { "vegetarian", NULL },
    [DIET_VEGAN] = { "vegan", NULL },
    [DIET_LOW_SODIUM] = { "low sodium", "low-sodium" },
};

const char *diet_rule_name(enum diet_rule rule)
{
    return names[rule].name;
}

static bool find_rule(enum diet_rule *out, const char *word)
{
    for (size_t i = 0; i < DIET_RULE_COUNT; i++) {
        if (text_equal_nocase(word, names[i].name) ||
            (names[i].other && text_equal_nocase(word, names[i].other))) {
            *out = (enum diet_rule)i;
            return true;
        }
    }
    return false;
}

/* "no nuts", "without nuts", "nut-free" and "nut free" are "nuts". */
static const char *take_denial(char item[DIET_TEXT])
{
    static const char *const before[] = { "no ", "without " };
    static const char *const after[] = { "-free", " free" };
    size_t length = strlen(item);
    for (size_t i = 0; i < 2; i++) {
        size_t size = strlen(after[i]);
        if (length > size && text_equal_nocase(item + length - size, after[i]))
            item[length - size] = '\0';
    }
    for (size_t i = 0; i < 2; i++)
        if (text_starts_nocase(item, before[i]))
            return item + strlen(before[i]);
    return item;
}

static enum status add_words(struct diet *diet, const char *item, struct error *error)
{
    struct fold_words words;
    struct fold_words single;
    fold_split(&words, item);
    if (words.count == 0)
        return error_set(error, STATUS_INVALID, "'%.60s' is no word of a food's name", item);
    single.count = words.count;
    for (size_t i = 0; i < words.count; i++)
        fold_singular(single.words[i], words.words[i]);
    if (strcmp(single.words[0], "gluten") == 0)
        return error_set(error, STATUS_INVALID,
                         "what holds gluten can't be told from these tables; words can be left "
                         "out: wheat, bread, barley, rye");
    if (diet->word_count == DIET_WORDS_MAX)
        return error_set(error, STATUS_INVALID, "more than %d words to leave out", DIET_WORDS_MAX);
    diet->words[diet->word_count++] = single;
    return STATUS_OK;
}

static enum status add_item(struct diet *diet, const char *start, size_t length,
                            struct error *error)
{
    char item[DIET_TEXT];
    enum diet_rule rule;
    while (length > 0 && *start == ' ')
        start++, length--;
    while (length > 0 && start[length - 1] == ' ')
        length--;
    if (length == 0)
        return STATUS_OK;
    if (length >= (size_t)FOLD_WORD_SIZE * 2)
        return error_set(error, STATUS_INVALID, "'%.40s...' is too long for a word to leave out",
                         start);
    memcpy(item, start, length);
    item[length] = '\0';
    const char *word = take_denial(item);
    if (!find_rule(&rule, word))
        return add_words(diet, word, error);
    diet->rules[rule] = true;
    return STATUS_OK;
}

enum status diet_add(struct diet *diet, const char *text, struct error *error)
{
    enum status status = STATUS_OK;
    while (!status && *text) {
        size_t length = strcspn(text, ",;");
        status = add_item(diet, text, length, error);
        text += length + (text[length] != '\0');
    }
    return status;
}

void diet_format(char out[DIET_TEXT], const struct diet *diet)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < DIET_RULE_COUNT; i++)
        if (diet->rules[i])
            used += (size_t)snprintf(out + used, DIET_TEXT - used, "%s%s", used ? ", " : "",
                                     names[i].name);
    for (size_t i = 0; i < diet->word_count && used < DIET_TEXT; i++)
        for (size_t k = 0; k < diet->words[i].count && used < DIET_TEXT; k++)
            used += (size_t)snprintf(out + used, DIET_TEXT - used, "%s%s",
                                     k ? " " : (used ? ", " : ""), diet->words[i].words[k]);
}

enum status diet_load(struct diet *out, struct store *log, struct error *error)
{
    char value[SETTING_VALUE];
    *out = (struct diet){ .word_count = 0 };
    enum status status = setting_load(value, log, SETTING_SUGGEST_WITHOUT, error);
    if (status || strcmp(value, "none") == 0)
        return status;
    return diet_add(out, value, error);
}

/* Which things the rules leave out. */
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

bool diet_allows(const struct diet *diet, const struct food *food)
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

enum status diet_allows_recipe(bool *out, const struct diet *diet, struct journal *journal,
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
            status = diet_allows_recipe(out, diet, journal, part, error);
        else
            *out = diet_allows(diet, part);
    }
    recipe_release(&made);
    return status;
}

bool diet_is_low_sodium(const struct food *food, double sodium, double amount)
{
    bool is_small = food->basis != BASIS_UNIT && amount <= SMALL_PORTION;
    return food_scale(food, sodium, is_small ? SMALL_PORTION_AS : amount) <= LOW_SODIUM_MG;
}
