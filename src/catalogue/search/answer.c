/* Judges whether a food is what was typed.
 *
 * Search ranks by likelihood, and its best hit may still be another food: "hot milk" finds Hot
 * chocolate, home-made, with vitamin D milk, which has both words. A log needs certainty, so every
 * word typed must be accounted for, and every word of the food's head must have been typed. What
 * follows the head ("raw", "whole milk") may be left open: there the ranking decides. Words of
 * preparation are the exception: few names have them, and people type them all the same. A word
 * that the name has narrows; one that comes near narrows too; else it is left over and reported,
 * unless it would change what the food is: "dried mango" is no Mango, raw.
 */
#include "marrow/catalogue/answer.h"

#include <ctype.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/head_noun_list.h"
#include "marrow/catalogue/open_word_list.h"
#include "marrow/catalogue/preparation.h"

void answer_split(struct fold_words *out, const char *text, size_t length)
{
    char copy[ANSWER_COLUMNS * 4 + 1];
    size_t room = length < sizeof copy ? length : sizeof copy - 1; /* accents have no width */
    size_t size = text_fit(text, room, ANSWER_COLUMNS, NULL);
    memcpy(copy, text, size);
    copy[size] = '\0';
    fold_split_singular(out, copy);
}

static bool is_among(const char *word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(word, words[i]) == 0)
            return true;
    }
    return false;
}

/* Returns whether the word only joins others. */
static bool is_filler(const char *word)
{
    static const char *const fillers[] = { "a",  "an", "and", "at", "by",  "for",  "from", "in",
                                           "my", "of", "on",  "or", "the", "some", "to",   "with" };
    return is_among(word, fillers, sizeof fillers / sizeof *fillers);
}

/* Returns whether "slice" at the index tells how the food was cut, and is not its measure: it
 * stands alone, after "in", "into" or a word of cutting, or at the end after another word of
 * preparation. */
static bool is_shape(const struct answer_query *query, size_t index)
{
    const struct fold_words *words = &query->words;
    if (index == 0)
        return words->count == 1;
    const char *before = words->words[index - 1];
    return strcmp(before, "in") == 0 || strcmp(before, "into") == 0 ||
           preparation_is(before, PREPARATION_CUT) ||
           (index + 1 == words->count && query->masks[index - 1]);
}

/* Returns whether the word joins two foods: "coffee with milk". */
static bool is_joiner(const char *word)
{
    static const char *const joiners[] = { "and", "with", "in", "on" };
    return is_among(word, joiners, sizeof joiners / sizeof *joiners);
}

/* Returns whether what follows the word tells what a thing is with, in or of. */
static bool ends_thing(const char *word)
{
    static const char *const words[] = { "with", "in", "on", "of", "for" };
    return is_among(word, words, sizeof words / sizeof *words);
}

/* Returns the word that names the thing: in English the last one before a comma, or before what it
 * is with or of. */
static size_t find_noun(const struct answer_query *query, const char *text)
{
    struct fold_words first = query->words;
    size_t noun = query->words.count;
    if (text && text[strcspn(text, ",")])
        answer_split(&first, text, strcspn(text, ","));
    for (size_t i = 0; i < first.count && i < query->words.count; i++) {
        const char *word = query->words.words[i];
        if (ends_thing(word) && noun < i)
            break;
        if ((query->content & (1u << i)) && word[1] && !fold_is_number(word))
            noun = i;
    }
    return noun;
}

void answer_query_fill(struct answer_query *out, const struct fold_words *words, const char *text)
{
    *out = (struct answer_query){ .words = *words, .implied = "" };
    size_t count;
    for (size_t i = 0; i < words->count; i += count) {
        const struct preparation *found = preparation_find(&count, words, i);
        if (found && found->kind == PREPARATION_NAME)
            out->implied = found->same;
        if (found && (found->kind == PREPARATION_NAME ||
                      (found->kind == PREPARATION_SHAPE && !is_shape(out, i))))
            found = NULL;
        if (found) {
            out->preparations[i] = found;
            out->masks[i] = ((1u << count) - 1) << i;
            continue;
        }
        count = 1;
        bool is_into = strcmp(words->words[i], "into") == 0;
        if (!is_into && !is_filler(words->words[i]))
            out->content |= 1u << i;
    }
    out->noun = find_noun(out, text);
}

bool answer_query_says_nothing(const struct answer_query *query)
{
    static const char *const others[] = { "without", "no", "not", "per", "mg", "ug", "mcg",
                                          "iu",      "kg", "ml",  "cl",  "dl", "oz" };
    for (size_t i = 0; i < query->words.count; i++) {
        const char *word = query->words.words[i];
        bool is_letter = isalnum((unsigned char)word[0]) && word[1] == '\0';
        bool is_cut = preparation_is(word, PREPARATION_SHAPE);
        if ((query->content & (1u << i)) && !is_letter && !fold_is_number(word) && !is_cut &&
            !is_among(word, others, sizeof others / sizeof *others))
            return false;
    }
    return true;
}

bool answer_is_open(const struct answer_query *query, const struct food_answer *answer)
{
#define ROW(word) word,
    static const char *const words[] = { OPEN_WORD_LIST(ROW) };
#undef ROW
    const char *only = NULL;
    for (size_t i = 0; i < query->words.count; i++) {
        const struct preparation *preparation = query->preparations[i];
        bool is_near = (query->masks[i] & answer->near) && preparation->kind == PREPARATION_HEAT;
        if (preparation && !(query->masks[i] & answer->unused) && !is_near)
            return false;
        if ((query->content & (1u << i)) && only)
            return false;
        only = query->content & (1u << i) ? query->words.words[i] : only;
    }
    return only && answer->level < ANSWER_NAME &&
           is_among(only, words, sizeof words / sizeof *words);
}

/* Returns the words of the query that are among the others. */
static uint32_t words_in(const struct answer_query *query, const struct fold_words *others)
{
    uint32_t mask = 0;
    for (size_t i = 0; i < query->words.count; i++)
        mask |= fold_has_word(others, query->words.words[i]) ? 1u << i : 0;
    return mask;
}

/* Returns whether all the words that do not just join were typed. */
static bool is_typed(const struct answer_query *query, const struct fold_words *words)
{
    bool has_content = false;
    for (size_t i = 0; i < words->count; i++) {
        if (is_filler(words->words[i]))
            continue;
        has_content = true;
        struct fold_words only = { .count = 1 };
        memcpy(only.words[0], words->words[i], FOLD_WORD_SIZE);
        if (!fold_has_word(&query->words, words->words[i]) &&
            !preparation_is_in(NULL, query->implied, &only))
            return false;
    }
    return has_content;
}

/* Returns whether a joiner parts the words of the mask. */
static bool is_parted(const struct answer_query *query, uint32_t mask)
{
    uint32_t before = 0;
    uint32_t content = mask & query->content;
    for (size_t i = 0; i < query->words.count; i++) {
        if (is_joiner(query->words.words[i]) && before && (content & ~before))
            return true;
        before |= content & (1u << i);
    }
    return false;
}

/* Returns whether a phrase of a food joins words too, with a word or a sign: "rice and beans". */
static bool has_joiner(const char *text, size_t length, const struct fold_words *words)
{
    bool joins = false;
    for (size_t i = 0; i < words->count; i++)
        joins = joins || is_joiner(words->words[i]);
    return joins || memchr(text, '+', length) || memchr(text, '&', length);
}

/* Returns the length of the name before the first comma or bracket after the start. */
static size_t head_length(const char *name, size_t start)
{
    return start + strcspn(name + start, ",(");
}

/* The food's words, beside the query. */
struct judged {
    const struct answer_query *query;
    const struct food *food;
    struct fold_words name;
    uint32_t named; /* words of the query in the name */
    uint32_t beside; /* in the brand and the group: "cheddar cheese" */
    uint32_t alias; /* in an alias of which all was typed */
    uint32_t any_alias; /* in any alias */
    bool head_typed;
    bool is_such; /* the noun typed, where it names a kind of thing, is the food's */
    bool is_alias; /* all that was typed is an alias, from its first word on */
};

/* Finds which words stand in aliases. Returns whether one has all the words that count. */
static bool judge_aliases(struct judged *judged, uint32_t counted)
{
    const char *aliases = judged->food->aliases;
    bool is_whole = false;
    while (aliases && *aliases) {
        struct fold_words alias;
        size_t length = strcspn(aliases, ";");
        answer_split(&alias, aliases, length);
        uint32_t mask = words_in(judged->query, &alias);
        judged->any_alias |= mask;
        if (is_typed(judged->query, &alias) &&
            (!is_parted(judged->query, mask) || has_joiner(aliases, length, &alias))) {
            judged->alias |= mask;
            is_whole = is_whole || (counted & ~mask) == 0;
            judged->is_alias =
                judged->is_alias || (mask + 1 == 1u << judged->query->words.count &&
                                     strcmp(alias.words[0], judged->query->words.words[0]) == 0);
        }
        aliases += length + (aliases[length] == ';');
    }
    return is_whole;
}

static bool is_head_noun(const char *word)
{
#define ROW(word) word,
    static const char *const nouns[] = { HEAD_NOUN_LIST(ROW) };
#undef ROW
    return is_among(word, nouns, sizeof nouns / sizeof *nouns);
}

bool answer_names_kind(const struct answer_query *query)
{
    const char *noun = query->noun < query->words.count ? query->words.words[query->noun] : "egg";
    return strcmp(noun, "egg") != 0 && is_head_noun(noun);
}

/* Returns how many words name the thing, before what it is with or of. */
static size_t thing_length(const struct fold_words *words)
{
    size_t end = 0;
    while (end < words->count && !(end > 0 && ends_thing(words->words[end])))
        end++;
    return end;
}

/* Returns whether the thing that the text names is the noun: "Oil" of "Oil, olive". */
static bool names_noun(const char *text, size_t length, const char *noun)
{
    struct fold_words words;
    answer_split(&words, text, length);
    size_t end = thing_length(&words);
    return end > 0 && strcmp(words.words[end - 1], noun) == 0;
}

/* Returns whether the name's head is another kind of thing: "pineapple in juice" is no Pineapple
 * juice. */
static bool names_other_thing(const char *name, const char *noun)
{
    struct fold_words head;
    answer_split(&head, name, head_length(name, 0));
    size_t length = thing_length(&head);
    return length > 0 && is_head_noun(head.words[length - 1]) &&
           strcmp(head.words[length - 1], noun) != 0;
}

/* Returns whether the food is the thing that was typed. A group counts too, "feta cheese", but not
 * that of all drinks. */
static bool is_such_thing(const struct judged *judged)
{
    const struct answer_query *query = judged->query;
    const struct food *food = judged->food;
    if (query->noun == query->words.count || food_is_supplement(food))
        return true;
    const char *noun = query->words.words[query->noun];
    bool is_last = (query->content >> query->noun) == 1;
    if (!is_last && !*query->implied && names_other_thing(food->name, noun))
        return false;
    if (!is_head_noun(noun) || names_noun(food->name, head_length(food->name, 0), noun) ||
        ((judged->beside & (1u << query->noun)) && strcmp(noun, "drink") != 0 &&
         strcmp(noun, "egg") != 0))
        return true;
    for (const char *alias = food->aliases; alias && *alias;) {
        size_t length = strcspn(alias, ";");
        if (names_noun(alias, length, noun))
            return true;
        alias += length + (alias[length] == ';');
    }
    return false;
}

static bool is_denial(const char *word)
{
    return strcmp(word, "no") == 0 || strcmp(word, "without") == 0;
}

static bool has_denial(const struct answer_query *query)
{
    for (size_t i = 0; i < query->words.count; i++) {
        if (is_denial(query->words.words[i]))
            return true;
    }
    return false;
}

/* Returns the words of the query that tell the food in a part of its name behind the head: none
 * where they only tell a thing that was not typed ("brown rice"), or one of two ("ham and cheese").
 */
static uint32_t words_in_part(const struct answer_query *query, const char *part, size_t length)
{
    struct fold_words words;
    answer_split(&words, part, length);
    uint32_t mask = words_in(query, &words) & query->content;
    if (words.count > 0 && is_denial(words.words[0]) && !has_denial(query))
        return 0; /* "no dressing" is not with dressing */
    bool is_typed_side = false;
    for (size_t i = 0; i < words.count; i++) {
        bool is_and = strcmp(words.words[i], "and") == 0;
        if (is_and && !is_typed_side)
            return 0;
        is_typed_side = !is_and && (is_typed_side || fold_has_word(&query->words, words.words[i]));
    }
    const char *last = words.count ? words.words[words.count - 1] : "";
    bool is_other = is_head_noun(last) && !fold_has_word(&query->words, last);
    return is_typed_side && !is_other ? mask : 0;
}

/* Returns the words of the query that are in the name and tell the food. */
static uint32_t words_in_name(const struct answer_query *query, const char *name)
{
    struct fold_words head;
    size_t length = head_length(name, 0);
    answer_split(&head, name, length);
    uint32_t mask = words_in(query, &head);
    while (name[length]) {
        size_t end = head_length(name, length + 1);
        mask |= words_in_part(query, name + length + 1, end - length - 1);
        length = end;
    }
    return mask;
}

static void judge_words(struct judged *out, const struct answer_query *query,
                        const struct food *food)
{
    struct buffer besides = BUFFER_INIT;
    struct fold_words words;
    *out = (struct judged){ .query = query, .food = food };
    answer_split(&out->name, food->name, strlen(food->name));
    out->named = words_in(query, &out->name) & (words_in_name(query, food->name) | ~query->content);
    buffer_addf(&besides, "%s %s", food->brand ? food->brand : "", food->group ? food->group : "");
    answer_split(&words, besides.text, besides.length);
    buffer_release(&besides);
    out->beside = words_in(query, &words);
    answer_split(&words, food->name, head_length(food->name, 0));
    out->head_typed = is_typed(query, &words);
    out->is_such = is_such_thing(out);
}

static bool has_kind(const struct fold_words *name, enum preparation_kind kind)
{
    for (size_t i = 0; i < name->count; i++) {
        if (preparation_is(name->words[i], kind))
            return true;
    }
    return false;
}

/* Returns whether a preparation that the food does not have rules it out. */
static bool rules_out(const struct preparation *preparation, const struct fold_words *name)
{
    switch (preparation->kind) {
    case PREPARATION_STATE:
    case PREPARATION_CLAIM:
        return true;
    case PREPARATION_RAW:
        return has_kind(name, PREPARATION_HEAT) || fold_has_word(name, "canned");
    case PREPARATION_HEAT:
        return fold_has_word(name, "dry") ||
               (strcmp(preparation->words, "cooked") != 0 && has_kind(name, PREPARATION_HEAT));
    case PREPARATION_QUALITY:
        return strncmp(preparation->words, "fresh", 5) == 0 &&
               (fold_has_word(name, "canned") || fold_has_word(name, "dried"));
    case PREPARATION_CUT:
    case PREPARATION_KEEP:
    case PREPARATION_SHAPE:
    case PREPARATION_NAME:
        return false;
    }
    return false;
}

/* Appends a piece of a name up to the word that begins what it is with or in: "canned" of "canned
 * in juice". */
static void add_plain(struct buffer *out, const char *piece, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t blanks = strspn(piece + at, " ");
        size_t word = strcspn(piece + at + blanks, " ,(");
        char copy[8] = "";
        if (word < sizeof copy)
            memcpy(copy, piece + at + blanks, word);
        if (word == 0 || is_joiner(copy))
            break;
        buffer_addf(out, "%.*s ", (int)word, piece + at + blanks);
        at += blanks + word;
    }
}

/* Returns whether the last word typed, which in English names the thing, only tells what the food
 * is in or with: "tomato juice" is no Tomatoes, canned, in juice. */
static bool is_named_after_tail(const struct judged *judged)
{
    const struct answer_query *query = judged->query;
    const char *name = judged->food->name;
    struct buffer plain = BUFFER_INIT;
    struct fold_words words;
    size_t last = query->words.count;
    size_t content = 0;
    for (size_t i = 0; i < query->words.count; i++) {
        if (is_joiner(query->words.words[i]))
            return false;
        if (query->content & (1u << i)) {
            last = i;
            content++;
        }
    }
    uint32_t mask = content > 1 ? 1u << last : 0;
    if (!(judged->named & ~judged->alias & ~judged->beside & mask))
        return false;
    for (size_t at = 0; name[at];) {
        size_t length = strcspn(name + at, ",(");
        add_plain(&plain, name + at, length);
        at += length + (name[at + length] ? 1 : 0);
    }
    fold_split_singular(&words, plain.text);
    buffer_release(&plain);
    return !fold_has_word(&words, query->words.words[last]);
}

/* Accounts for the words of preparation. Returns whether none of them rules the food out. */
static bool judge_preparations(struct judged *judged, struct food_answer *out)
{
    const struct answer_query *query = judged->query;
    bool holds = true;
    for (size_t i = 0; i < query->words.count; i++) {
        const struct preparation *preparation = query->preparations[i];
        uint32_t mask = query->masks[i];
        uint32_t own = judged->named | judged->alias | judged->beside;
        if (!preparation || (mask & ~own) == 0)
            continue;
        if (preparation_is_in(NULL, preparation->same, &judged->name)) {
            judged->named |= mask;
        } else if (preparation_holds_for(preparation, judged->food->group) &&
                   preparation_is_in(NULL, preparation->near, &judged->name)) {
            out->near |= mask;
        } else {
            holds = holds && !rules_out(preparation, &judged->name);
            out->unused |= mask;
        }
    }
    return holds;
}

/* Returns whether the words that count are all of the name up to one of its commas: "brown rice" of
 * "Rice, brown, cooked". */
static bool is_head(const struct judged *judged, uint32_t counted)
{
    const char *name = judged->food->name;
    for (size_t length = head_length(name, 0);; length = head_length(name, length + 1)) {
        struct fold_words head;
        answer_split(&head, name, length);
        if (is_typed(judged->query, &head) && (counted & ~words_in(judged->query, &head)) == 0)
            return true;
        if (name[length] == '\0')
            return false;
    }
}

static bool is_keeping(const char *word)
{
    return preparation_is(word, PREPARATION_KEEP) || preparation_is(word, PREPARATION_STATE);
}

/* Returns whether the word of a name was typed, or one that means it. */
static bool is_meant(const struct answer_query *query, const char *word)
{
    struct fold_words only = { .count = 1 };
    memcpy(only.words[0], word, FOLD_WORD_SIZE);
    for (size_t i = 0; i < query->words.count; i++) {
        const struct preparation *preparation = query->preparations[i];
        if (strcmp(query->words.words[i], word) == 0 ||
            (preparation && (preparation_is_in(NULL, preparation->same, &only) ||
                             preparation_is_in(NULL, preparation->near, &only))))
            return true;
    }
    return false;
}

/* Tells what the words of preparation that the food has may have changed beyond what was typed. */
static void judge_narrowing(struct food_answer *out, const struct judged *judged)
{
    const struct answer_query *query = judged->query;
    bool any = false;
    for (size_t i = 0; i < query->words.count; i++) {
        const struct preparation *preparation = query->preparations[i];
        if (!preparation || (query->masks[i] & out->unused))
            continue;
        bool is_of_name = (query->masks[i] & ~judged->alias) != 0;
        bool is_cut = preparation->kind == PREPARATION_CUT;
        any = true;
        out->is_narrowed = out->is_narrowed || (is_of_name && (is_cut || !judged->head_typed));
    }
    for (size_t i = 0; any && !judged->is_alias && i < judged->name.count; i++) {
        const char *word = judged->name.words[i];
        out->is_kept = out->is_kept || (is_keeping(word) && !is_meant(query, word));
    }
}

struct food_answer answer_of(const struct answer_query *query, const struct food *food,
                             bool by_typo)
{
    struct food_answer out = { .level = ANSWER_BEGUN };
    struct judged judged;
    judge_words(&judged, query, food);
    judge_aliases(&judged, 0);
    bool holds = judge_preparations(&judged, &out);
    uint32_t own = judged.named | judged.alias | judged.beside;
    bool is_joined = is_parted(query, judged.named & ~judged.alias) &&
                     !has_joiner(food->name, strlen(food->name), &judged.name);
    bool is_own = (query->content & ~own) == 0 && !is_joined && judged.is_such &&
                  !is_named_after_tail(&judged);
    uint32_t counted = query->content;
    for (size_t i = 0; i < query->words.count; i++)
        counted |= query->masks[i] & ~out.unused & ~out.near;
    if (is_own && holds && (judged.head_typed || judged.alias)) {
        bool is_whole = !out.unused && !out.near && is_typed(query, &judged.name);
        bool is_begin = is_head(&judged, counted) || judge_aliases(&judged, counted);
        out.level = is_whole ? ANSWER_NAME : is_begin ? ANSWER_HEAD : ANSWER_WORDS;
        judge_narrowing(&out, &judged);
    } else if (query->content && (query->content & ~(own | judged.any_alias)) == 0) {
        out.level = ANSWER_PART;
        out.is_ruled_out = !holds;
    } else if (by_typo) {
        out.level = ANSWER_SLIP;
    }
    return out;
}

bool answer_is_of_name(const struct answer_query *query, const struct food *food)
{
    struct fold_words name;
    answer_split(&name, food->name, strlen(food->name));
    return (query->content & ~words_in(query, &name)) == 0 &&
           !has_joiner(food->name, head_length(food->name, 0), &name);
}

bool answer_near_word(char out[FOLD_WORD_SIZE], const struct answer_query *query, size_t index,
                      const struct food *food)
{
    struct fold_words name;
    const char *found;
    const struct preparation *preparation = query->preparations[index];
    answer_split(&name, food->name, strlen(food->name));
    if (!preparation || !preparation_is_in(&found, preparation->near, &name))
        return false;
    memcpy(out, found, FOLD_WORD_SIZE);
    return true;
}

/* Returns whether each word of a that is not skipped is one of b. */
static bool is_within(const struct fold_words *a, const struct fold_words *b, bool skip)
{
    size_t count;
    for (size_t i = 0; i < a->count; i++) {
        if (!fold_has_word(b, a->words[i]) && !(skip && preparation_find(&count, a, i)))
            return false;
    }
    return true;
}

static bool is_sausage(const struct food *food)
{
    return food->group && strcmp(food->group, "processed meat") == 0;
}

bool answer_same_head(const struct food *a, const struct food *b)
{
    struct fold_words first;
    struct fold_words second;
    answer_split(&first, a->name, head_length(a->name, 0));
    answer_split(&second, b->name, head_length(b->name, 0));
    return is_sausage(a) == is_sausage(b) && is_within(&first, &second, false) &&
           is_within(&second, &first, false);
}

bool answer_is_kept(const struct food *a, const struct food *b)
{
    struct fold_words first;
    struct fold_words second;
    answer_split(&first, a->name, strlen(a->name));
    answer_split(&second, b->name, strlen(b->name));
    bool is_new = false;
    for (size_t i = 0; i < first.count; i++)
        is_new = is_new || (is_keeping(first.words[i]) && !fold_has_word(&second, first.words[i]));
    return is_new;
}

bool answer_same_variety(const struct food *a, const struct food *b)
{
    struct fold_words first;
    struct fold_words second;
    answer_split(&first, a->name, strlen(a->name));
    answer_split(&second, b->name, strlen(b->name));
    return is_within(&first, &second, true) && is_within(&second, &first, true);
}
