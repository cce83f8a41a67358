#include "measure_match.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/unit.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/preparation.h"

/* Splits a measure into singular words. All names of a unit become the same word ("tablespoons" and
 * "tbsp"), a tin becomes a can and a rasher a slice. */
static void split_measure(struct fold_words *out, const char *text)
{
    struct fold_words raw;
    fold_split(&raw, text);
    out->count = 0;
    for (size_t i = 0; i < raw.count; i++) {
        if (strcmp(raw.words[i], "of") == 0)
            continue;
        char *word = out->words[out->count++];
        fold_singular(word, raw.words[i]);
        if (strcmp(word, "tin") == 0)
            memcpy(word, "can", 4);
        if (strcmp(word, "rasher") == 0)
            memcpy(word, "slice", 6);
        if ((strcmp(word, "fl") == 0 || strcmp(word, "fluid") == 0) && i + 1 < raw.count) {
            memcpy(word, "floz", 5);
            i++;
        }
        enum unit unit = unit_find(word, strlen(word));
        if (unit == UNIT_NONE)
            unit = unit_find(raw.words[i], strlen(raw.words[i]));
        if (unit != UNIT_NONE)
            strncpy(word, unit_name(unit), FOLD_WORD_SIZE - 1);
    }
}

/* Returns whether a word that was said is one of the measure's, or says the same: "grated" of "cup,
 * shredded". */
static bool is_of_measure(const struct fold_words *said, size_t index, const struct fold_words *own)
{
    size_t count;
    if (fold_has_word(own, said->words[index]))
        return true;
    const struct preparation *preparation = preparation_find(&count, said, index);
    return preparation && count == 1 && preparation_is_in(NULL, preparation->same, own);
}

/* Returns whether the word only says how well: "finely". */
static bool is_manner(const char *word)
{
    size_t length = strlen(word);
    return length > 2 && strcmp(word + length - 2, "ly") == 0 &&
           preparation_is(word, PREPARATION_QUALITY);
}

/* Returns whether the word is one of the food's name; behind a unit only if it tells how the food
 * is prepared, "cup cooked": no "cup milk" of chocolate. */
static bool is_named(const struct fold_words *name, const struct fold_words *said, size_t index)
{
    size_t count;
    bool is_behind = index > 0 && unit_find(said->words[0], strlen(said->words[0])) != UNIT_NONE;
    return fold_has_word(name, said->words[index]) &&
           (!is_behind || preparation_find(&count, said, index));
}

/* Returns whether all words tell a preparation: "pitted" alone is no measure. */
static bool is_preparation(const struct fold_words *words)
{
    size_t count;
    for (size_t i = 0; i < words->count; i += count) {
        const struct preparation *found = preparation_find(&count, words, i);
        if (!found || found->kind == PREPARATION_SHAPE || found->kind == PREPARATION_NAME)
            return false;
    }
    return true;
}

/* Returns whether one of the food's measures begins with the word: "fillet". */
static bool begins_measure(const struct food *food, const char *word)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        struct fold_words own;
        split_measure(&own, food->measures[i].name);
        if (own.count > 0 && strcmp(own.words[0], word) == 0)
            return true;
    }
    return false;
}

/* Returns how well the typed words fit those of a measure: 3 the same, 2 the measure begins with
 * them, 1 it has them all, 0 it does not. */
static int fit(const struct fold_words *said, const struct fold_words *own,
               const struct fold_words *name)
{
    size_t start = 0;
    while (start < said->count && start < own->count &&
           strcmp(said->words[start], own->words[start]) == 0)
        start++;
    bool all = true;
    bool rest_is_name = start > 0;
    size_t found = 0;
    for (size_t i = 0; i < said->count; i++) {
        bool in_own = is_of_measure(said, i, own);
        bool in_name = is_named(name, said, i) || is_manner(said->words[i]);
        found += in_own ? 1 : 0;
        all = all && (in_own || in_name);
        rest_is_name = rest_is_name && (i < start || in_name);
    }
    if (rest_is_name && start == own->count)
        return 3;
    if (rest_is_name)
        return 2;
    bool is_volume = unit_find(own->words[0], strlen(own->words[0])) != UNIT_NONE;
    if (is_volume && !fold_has_word(said, own->words[0]))
        return 0; /* "2 grated" is no cup, grated */
    return all && found > 0 ? 1 : 0;
}

const struct measure *measure_match_find(const struct food *food, const char *words)
{
    struct fold_words said;
    struct fold_words name;
    split_measure(&said, words);
    split_measure(&name, food->name);
    const struct measure *best = NULL;
    int best_fit = 0;
    if (is_preparation(&said) && !begins_measure(food, said.words[0]))
        return NULL;
    for (size_t i = 0; i < food->measure_count; i++) {
        struct fold_words own;
        split_measure(&own, food->measures[i].name);
        int this_fit = own.count > 0 ? fit(&said, &own, &name) : 0;
        if (this_fit > best_fit) {
            best = &food->measures[i];
            best_fit = this_fit;
        }
    }
    return best;
}

/* Returns the unit that the measure's name begins with. *alone says whether nothing follows it. */
static enum unit unit_of_measure(const struct measure *measure, bool *alone)
{
    struct fold_words words;
    split_measure(&words, measure->name);
    if (words.count == 0)
        return UNIT_NONE;
    *alone = words.count == 1;
    return unit_find(words.words[0], strlen(words.words[0]));
}

double measure_match_of_unit(const struct food *food, enum unit unit)
{
    double best = 0;
    int best_fit = 0;
    for (size_t i = 0; i < food->measure_count; i++) {
        bool alone = false;
        enum unit own = unit_of_measure(&food->measures[i], &alone);
        if (own == UNIT_NONE || unit_dimension(own) != unit_dimension(unit))
            continue;
        int this_fit = 1 + (own == unit ? 2 : 0) + (alone ? 1 : 0);
        if (this_fit > best_fit) {
            best = food->measures[i].amount * unit_factor(unit) / unit_factor(own);
            best_fit = this_fit;
        }
    }
    return best;
}

/* Returns whether people count the measure without naming it, unlike a unit, a quart or a pinch. */
static bool is_countable(const struct fold_words *own)
{
    static const char *const others[] = { "quart", "gallon", "package", "recipe",
                                          "dash",  "pinch",  "half" };
    if (own->count == 0 || unit_find(own->words[0], strlen(own->words[0])) != UNIT_NONE)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strcmp(own->words[0], others[i]) == 0)
            return false;
    }
    return true;
}

static bool is_among(const char *word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(word, words[i]) == 0)
            return true;
    }
    return false;
}

/* Returns whether a piece is cut off such a food: one pizza is no piece of it. */
static bool is_cut_up(const struct fold_words *head)
{
    static const char *const wholes[] = {
        "pizza",    "cake",    "cheesecake", "gingerbread", "pie",     "strudel", "cornbread",
        "focaccia", "lasagne", "roll",       "bar",         "coconut", "herring", "mackerel",
        "cod",      "squid",   "swordfish",  "tofu",        "tempura", "nacho",   "sturgeon",
    };
    for (size_t i = 0; i < head->count; i++) {
        if (is_among(head->words[i], wholes, sizeof wholes / sizeof *wholes))
            return true;
    }
    return false;
}

/* Returns whether a slice is the piece of the food: one toast is a slice. */
static bool is_toast_slice(const struct food *food)
{
    struct fold_words name;
    split_measure(&name, food->name);
    return fold_has_word(&name, "toast");
}

/* Returns whether the measure is a part of the food, or what one eats of it, and not one of what
 * its head names: one cauliflower is no floweret, one bread no slice; one onion ring is a ring. */
static bool is_part(const struct food *food, const struct fold_words *own)
{
    static const char *const parts[] = {
        "slice", "wedge", "clove", "floweret", "floret",  "portion", "serving",
        "leaf",  "sprig", "bar",   "square",   "strip",   "spear",   "chunk",
        "cube",  "ring",  "ball",  "half",     "section",
    };
    struct fold_words head;
    char text[128];
    snprintf(text, sizeof text, "%.*s", (int)strcspn(food->name, ",("), food->name);
    split_measure(&head, text);
    bool is_spread = food->group && strcmp(food->group, "fats") == 0;
    for (size_t i = 0; i < own->count; i++) {
        const char *word = own->words[i];
        bool is_part_word = is_among(word, parts, sizeof parts / sizeof *parts) ||
                            (strcmp(word, "piece") == 0 && is_cut_up(&head)) ||
                            (strcmp(word, "stick") == 0 && is_spread);
        bool is_toast = strcmp(word, "slice") == 0 && is_toast_slice(food);
        if (is_part_word && !is_toast && !fold_has_word(&head, word))
            return true;
    }
    /* What one fruit gives is no glass of its juice. */
    return fold_has_word(&head, "juice") &&
           (strcmp(own->words[0], "fruit") == 0 || fold_has_word(&head, own->words[0]));
}

/* Returns how likely a bare count means the measure; 0: it does not. */
static int piece_fit(const struct food *food, const struct fold_words *own,
                     const struct fold_words *name)
{
    bool is_egg = food->group && strcmp(food->group, "eggs") == 0;
    const char *word = own->words[0];
    if (fold_has_word(name, word)) {
        if (own->count == 1)
            return 7;
        return fold_has_word(own, "medium") || fold_has_word(own, "regular") ? 5 : 1;
    }
    if (strcmp(word, "whole") == 0 || strcmp(word, "piece") == 0 || strcmp(word, "each") == 0 ||
        strcmp(word, "fruit") == 0)
        return 6;
    if (strcmp(word, "medium") == 0)
        return is_egg ? 3 : 4;
    if (strcmp(word, "large") == 0)
        return is_egg ? 4 : 3;
    return strcmp(word, "small") == 0 ? 2 : 0;
}

/* Returns whether the measure is one of no size, or of the ordinary one: "bar", "bar, medium". */
static bool is_plain(const struct fold_words *own)
{
    return own->count == 1 || fold_has_word(own, "medium") || fold_has_word(own, "regular");
}

static bool is_plain_measure(const struct measure *measure)
{
    struct fold_words own;
    split_measure(&own, measure->name);
    return is_plain(&own);
}

const struct measure *measure_match_piece(const struct food *food)
{
    struct fold_words name;
    split_measure(&name, food->name);
    const struct measure *best = NULL;
    const struct measure *plain = NULL;
    char first_word[FOLD_WORD_SIZE] = "";
    bool all_alike = true;
    size_t alike = 0;
    int best_fit = 0;
    for (size_t i = 0; i < food->measure_count; i++) {
        struct fold_words own;
        split_measure(&own, food->measures[i].name);
        if (!is_countable(&own))
            continue;
        bool is_of_it = is_part(food, &own);
        if (!first_word[0])
            memcpy(first_word, own.words[0], FOLD_WORD_SIZE);
        all_alike = all_alike && !is_of_it && strcmp(first_word, own.words[0]) == 0;
        if (is_of_it)
            continue;
        if (!plain || (is_plain(&own) && !is_plain_measure(plain)))
            plain = &food->measures[i];
        alike++;
        int this_fit = piece_fit(food, &own, &name);
        if (this_fit > best_fit) {
            best = &food->measures[i];
            best_fit = this_fit;
        }
    }
    bool is_one = plain && (alike == 1 || is_plain_measure(plain));
    return best ? best : all_alike && is_one ? plain : NULL;
}
