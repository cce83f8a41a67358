#include "marrow/journal/diet.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/spell.h"
#include "marrow/base/text.h"

static const struct diet_name {
    const char *name; /* as stored in the setting */
    const char *other; /* a second name, or NULL */
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

/* Returns "nuts" of "no nuts", "without nuts", "nut-free" and "nut free". */
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

/* Substances that people have to avoid and that food tables do not list. As a word they would match
 * next to no food's name, and a list without them would look safe. */
static const char *const unlisted[] = {
    "oxalate", "oxalic",     "lactose", "histamine", "fodmap",
    "purine",  "salicylate", "phytate", "sulfite",   "sulphite"
};

static bool is_unlisted(const char *word)
{
    for (size_t i = 0; i < sizeof unlisted / sizeof *unlisted; i++)
        if (strcmp(word, unlisted[i]) == 0)
            return true;
    return false;
}

/* Returns the long name of a rule that the word is a slip of, or NULL. Short names are too near to
 * foods: dish, meal, oats. */
static const char *find_slip(const char *word)
{
    struct spell spell;
    spell_begin(&spell, word);
    spell_try(&spell, names[DIET_DAIRY].name);
    spell_try(&spell, names[DIET_VEGETARIAN].name);
    spell_try(&spell, names[DIET_VEGAN].name);
    return spell.nearest;
}

static enum status add_words(struct diet *diet, const char *item, struct error *error)
{
    struct fold_words words;
    const char *slip = find_slip(item);
    if (slip)
        return error_set(error, STATUS_INVALID, "'%.60s' is not known; did you mean %s?", item,
                         slip);
    fold_split_singular(&words, item);
    if (words.count == 0)
        return error_set(error, STATUS_INVALID, "'%.60s' is not a word in a food name", item);
    if (strcmp(words.words[0], "gluten") == 0)
        return error_set(error, STATUS_INVALID,
                         "the tables do not list gluten; leave out words instead: wheat, bread, "
                         "barley, rye");
    if (is_unlisted(words.words[0]))
        return error_set(error, STATUS_INVALID,
                         "the tables do not list %.40s; leave out foods by their words instead",
                         item);
    if (diet->word_count == DIET_WORDS_MAX)
        return error_set(error, STATUS_INVALID, "too many words to leave out; at most %d",
                         DIET_WORDS_MAX);
    diet->words[diet->word_count++] = words;
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
        return error_set(error, STATUS_INVALID, "'%.40s...' is too long to leave out", start);
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
