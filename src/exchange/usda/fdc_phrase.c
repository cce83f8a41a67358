#include "fdc_phrase.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "fdc_group.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"

#define LENGTH_MAX 36

bool fdc_phrase_is_one_of(const char *text, const char *const *list)
{
    for (; *list; list++) {
        if (text_equal_nocase(text, *list))
            return true;
    }
    return false;
}

static void shift(char *text, size_t count)
{
    memmove(text, text + count, strlen(text + count) + 1);
}

static void trim(char *text, const char *ends)
{
    size_t length = strlen(text);
    while (length > 0 && strchr(ends, text[length - 1]))
        text[--length] = '\0';
    shift(text, strspn(text, " "));
}

/* All places of from become to. */
static void swap(char text[PHRASE_SIZE], const char *from, const char *to)
{
    char copy[PHRASE_SIZE];
    for (char *at = strstr(text, from); at; at = strstr(at + strlen(to), from)) {
        snprintf(copy, sizeof copy, "%s", at + strlen(from));
        size_t before = (size_t)(at - text);
        snprintf(at, PHRASE_SIZE - before, "%s%s", to, copy);
        if (before + strlen(to) >= PHRASE_SIZE)
            return;
    }
}

static bool starts(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

static bool ends(const char *text, const char *with)
{
    size_t length = strlen(text);
    return length >= strlen(with) && strcmp(text + length - strlen(with), with) == 0;
}

void fdc_phrase_take_count(struct phrase *phrase)
{
    double count;
    size_t taken = number_read(&count, phrase->text, strlen(phrase->text));
    if (taken == 0 || !(count > 0))
        return;
    phrase->amount = count;
    shift(phrase->text, taken + strspn(phrase->text + taken, " "));
}

/* What the survey, the label law and the kitchen scales put in; mass the program knows by itself.
 */
static const char *const unfit[] = { "nlea%",
                                     "quantity not%",
                                     "guideline%",
                                     "topping %",
                                     "skin from%",
                                     "%with ice%",
                                     "%1 lb%",
                                     "%cubic inch%",
                                     "%surface inch%",
                                     "amount %",
                                     "%amount to make%",
                                     "recipe%",
                                     "%gerber%",
                                     "%heinz%",
                                     "%beech-nut%",
                                     "%earth's best%",
                                     "%skin only%",
                                     "%100 calorie%",
                                     "%girl scout%",
                                     "%value/dollar%",
                                     "%, dry%yield%",
                                     "%, raw%yield%",
                                     "%unpopped%",
                                     "%in shell%yield%",
                                     "serving %oz%",
                                     "%triscuit%",
                                     "%dannon%",
                                     "%drake%",
                                     "%tastycake%",
                                     "%wasa%",
                                     "%krisp%",
                                     "%figaroo%",
                                     "%toaster strudel%",
                                     "%spaghettio%",
                                     "%snapple%",
                                     "%keurig%",
                                     "%oreo%",
                                     "fl oz (nfs)",
                                     "gram%",
                                     "oz",
                                     "oz %",
                                     "oz,%",
                                     "oz(%",
                                     "onz%",
                                     "lb",
                                     "lb %",
                                     "lb,%",
                                     "lb(%",
                                     "ounce%",
                                     "pound%",
                                     "g",
                                     "g %",
                                     "grm%",
                                     "ml",
                                     "ml %",
                                     "mlt%",
                                     "milliliter%",
                                     "unit",
                                     NULL };

static bool is_unfit(const char *text)
{
    for (size_t i = 0; unfit[i]; i++) {
        if (fdc_like(text, unfit[i]))
            return true;
    }
    return false;
}

/* Brackets go, and the sizes in numbers. false: nothing but a size is left. */
static bool drop_sizes(char text[PHRASE_SIZE])
{
    for (int i = 0; i < 2; i++) {
        char *open = strchr(text, '(');
        char *close = strchr(text, ')');
        if (open && close && close > open)
            memmove(open, close + 1, strlen(close + 1) + 1);
        else if (open)
            *open = '\0';
        trim(text, " ");
    }
    swap(text, " about ", " ");
    char *ounces = strstr(text, " oz ");
    if (isdigit((unsigned char)text[0]) && ounces)
        shift(text, (size_t)(ounces + 4 - text));
    ounces = strstr(text, " fl oz ");
    if (isdigit((unsigned char)text[0]) && ounces)
        shift(text, (size_t)(ounces + 7 - text));
    if (isdigit((unsigned char)text[0]))
        return false;
    if (strpbrk(text, "0123456789"))
        text[strspn(text, "abcdefghijklmnopqrstuvwxyz ,./-\"'%&~:;=+")] = '\0';
    swap(text, "\"", "");
    swap(text, ";", ",");
    swap(text, "=", " ");
    trim(text, " ,.-~:/");
    return text[0] && strcmp(text, "dia") != 0;
}

static void cut(char *text, const char *from)
{
    char *at = strstr(text, from);
    if (at && at > text)
        *at = '\0';
}

/* What only says how it was counted. */
static void drop_remarks(struct phrase *phrase)
{
    static const char *const from[] = { " yield",
                                        " total can contents",
                                        ", total can contents",
                                        "excluding refuse",
                                        " bone and skin removed",
                                        " bone removed",
                                        " without refuse",
                                        " without skin",
                                        " as purchased",
                                        NULL };
    static const char *const swaps[][2] = {
        { ", any size", "" },
        { ", any cut", "" },
        { "piece/slice", "piece" },
        { "bite size/nugget", "nugget" },
        { "miniature/bite size", "miniature" },
        { "large or thick slice", "thick slice" },
        { "small or thin/very thin slice", "thin slice" },
        { "small or thin slice", "thin slice" },
        { "medium or regular slice", "slice" },
        { "medium/regular/sandwich size", "medium" },
        { "/", " or " },
    };
    char *text = phrase->text;
    if (ends(text, ", nfs") || strstr(text, ", ns as to"))
        phrase->late = 1;
    cut(text, ", ns as to");
    if (ends(text, " nfs"))
        cut(text, " nfs");
    trim(text, " ,");
    for (size_t i = 0; from[i]; i++)
        cut(text, from[i]);
    if (!starts(text, "cup"))
        cut(text, " with skin");
    for (size_t i = 0; i < sizeof swaps / sizeof *swaps; i++)
        swap(phrase->text, swaps[i][0], swaps[i][1]);
    trim(text, " ,.-~:");
    if (ends(text, " or"))
        text[strlen(text) - 3] = '\0';
    trim(text, " ,.-~:");
}

/* A beginning that stands for another; whole: only where nothing follows. */
static void use_kitchen_words(struct phrase *phrase)
{
    static const struct {
        const char *from;
        const char *to;
        bool whole;
    } words[] = {
        { "tbsp", "tablespoon", false },   { "tsp", "teaspoon", false },
        { "tbs", "tablespoon", false },    { "fl oz", "fluid ounce", false },
        { "each, ", "", false },           { "each  ", "", false },
        { "fruit, ", "", false },          { "each", "piece", true },
        { "item", "piece", true },         { "unit", "piece", true },
        { "whole", "piece", true },        { "piece whole", "piece", true },
        { "piece, whole", "piece", true }, { "regular", "piece", true },
        { "halves", "half", true },
    };
    char *text = phrase->text;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        bool fits = words[i].whole ? strcmp(text, words[i].from) == 0 : starts(text, words[i].from);
        if (!fits)
            continue;
        char rest[PHRASE_SIZE];
        snprintf(rest, sizeof rest, "%s", text + strlen(words[i].from));
        snprintf(text, PHRASE_SIZE, "%s%.*s", words[i].to,
                 (int)(PHRASE_SIZE - 1 - strlen(words[i].to)), rest);
    }
    swap(text, "banana, peeled", "banana");
    swap(text, "egg, whole without shell", "egg");
    swap(text, "onion, edible", "onion");
}

/* What is offered later, having a better word before it. */
static void grade(struct phrase *phrase)
{
    static const char *const rare[] = { "portion", "quart",   "roast",       "rack",
                                        "bird",    "chicken", "fluid ounce", NULL };
    char *text = phrase->text;
    if (starts(text, "serving")) {
        snprintf(text, PHRASE_SIZE, "serving");
        phrase->late = 2;
    }
    if (starts(text, "package") || ends(text, "bag") || strcmp(text, "container") == 0)
        phrase->late = 1;
    if (fdc_phrase_is_one_of(text, rare))
        phrase->late = 3;
}

/* "cup sliced" -> "cup, sliced"; "apple medium" -> "apple, medium". */
static void put_comma(struct phrase *phrase)
{
    static const char *const units[] = { "cup ", "tablespoon ", "teaspoon " };
    static const char *const sizes[] = { " medium", " large", " small", " regular" };
    char *text = phrase->text;
    char rest[PHRASE_SIZE];
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t length = strlen(units[i]);
        if (!starts(text, units[i]) || !islower((unsigned char)text[length]))
            continue;
        snprintf(rest, sizeof rest, "%s", text + length);
        snprintf(text, PHRASE_SIZE, "%.*s, %.*s", (int)length - 1, units[i], PHRASE_SIZE - 16,
                 rest);
    }
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        if (!ends(text, sizes[i]) || strchr(text, ',') || strstr(text, " or ") ||
            strstr(text, "extra ") || strlen(text) + 2 > PHRASE_SIZE)
            continue;
        size_t at = strlen(text) - strlen(sizes[i]);
        snprintf(text + at, PHRASE_SIZE - at, ",%s", sizes[i]);
    }
    swap(text, ",  ", ", ");
    swap(text, "  ", " ");
    char *comma = strchr(text, ',');
    if (strlen(text) > LENGTH_MAX && comma)
        *comma = '\0';
}

bool fdc_phrase_clean(struct phrase *phrase)
{
    char *text = phrase->text;
    for (char *p = text; *p; p++)
        *p = *p == '\t' || *p == '\n' ? ' ' : (char)tolower((unsigned char)*p);
    trim(text, " ");
    if (is_unfit(text))
        return false;
    if (strcmp(text, "serving 1/2 cup") == 0 || strcmp(text, "serving, 1/2 cup") == 0) {
        phrase->amount *= 0.5;
        snprintf(text, PHRASE_SIZE, "cup");
    }
    if (strcmp(text, "serving 1 cup") == 0 || strcmp(text, "cup 8 fl oz") == 0)
        snprintf(text, PHRASE_SIZE, "cup");
    if (!drop_sizes(text))
        return false;
    drop_remarks(phrase);
    use_kitchen_words(phrase);
    grade(phrase);
    put_comma(phrase);
    if (strcmp(text, "cup, cooked") == 0 && (phrase->is_survey || phrase->is_cooked))
        snprintf(text, PHRASE_SIZE, "cup");
    size_t length = strlen(text);
    return length > 0 && length <= LENGTH_MAX &&
           strspn(text, "abcdefghijklmnopqrstuvwxyz ,'%&.-") == length && !is_unfit(text);
}

void fdc_phrase_make_one(struct phrase *phrase)
{
    char word[FOLD_WORD_SIZE];
    char singular[FOLD_WORD_SIZE];
    char rest[PHRASE_SIZE];
    char *text = phrase->text;
    size_t head = strcspn(text, ",");
    size_t start = head;
    while (start > 0 && text[start - 1] != ' ')
        start--;
    if (head - start == 0 || head - start >= sizeof word)
        return;
    snprintf(word, sizeof word, "%.*s", (int)(head - start), text + start);
    fold_singular(singular, word);
    snprintf(rest, sizeof rest, "%s", text + head);
    snprintf(text + start, PHRASE_SIZE - start, "%s%s", singular, rest);
}
