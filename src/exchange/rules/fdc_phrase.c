#include "fdc_phrase.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "fdc_pattern.h"
#include "fdc_rules.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/fold.h"

/* The names of portions were typed by hand for forty years: "cup sliced", "cup, slices", "fruit
 * (2-1/8" dia)", "serving (1/2 cup)". No grammar covers them, so they go through a list of small
 * rewrites, from the special to the general: first what is not a measure at all, then sizes in
 * numbers and remarks, then synonyms, then commas. The result is checked again, because a rewrite
 * may uncover a weight, and because a text that no rule knows may hold characters that no kitchen
 * word has. */

#define LENGTH_MAX 36 /* of a measure's name */

#define ACTIONS(X)                                                                                 \
    X(SKIP, "skip")                                                                                \
    X(BECOME, "become")                                                                            \
    X(SIZES, "sizes")                                                                              \
    X(LATER, "later")                                                                              \
    X(CUT, "cut")                                                                                  \
    X(REPLACE, "replace")                                                                          \
    X(START, "start")                                                                              \
    X(END, "end")                                                                                  \
    X(TRIM, "trim")                                                                                \
    X(COMMA_AFTER, "comma_after")                                                                  \
    X(COMMA_BEFORE, "comma_before")

enum action {
#define ACTION(NAME, word) NAME,
    ACTIONS(ACTION)
#undef ACTION
        ACTION_COUNT
};

static const char *const action_words[ACTION_COUNT] = {
#define ACTION(NAME, word) [NAME] = (word),
    ACTIONS(ACTION)
#undef ACTION
};

struct fdc_phrase_rule {
    enum action action;
    const char *text;
    const char *to;
    const char *only; /* a pattern; "": any text */
    const char *unless; /* a pattern; "": none */
    double times; /* of BECOME: what the amount is multiplied by */
    int late; /* of LATER */
};

enum column { RULE, TEXT, TO, IF, UNLESS, COLUMN_COUNT };

static const char *const columns[COLUMN_COUNT] = { "rule", "text", "to", "if", "unless" };

static enum action read_action(const struct fdc_rules *rows, size_t row)
{
    size_t action = 0;
    while (action < ACTION_COUNT &&
           strcmp(action_words[action], fdc_rules_text(rows, row, RULE)) != 0)
        action++;
    if (action == ACTION_COUNT)
        fdc_rules_die(rows, row, RULE);
    return (enum action)action;
}

static struct fdc_phrase_rule read_rule(const struct fdc_rules *rows, size_t row)
{
    struct fdc_phrase_rule rule = { .action = read_action(rows, row),
                                    .text = fdc_rules_text(rows, row, TEXT),
                                    .to = fdc_rules_text(rows, row, TO),
                                    .only = fdc_rules_text(rows, row, IF),
                                    .unless = fdc_rules_text(rows, row, UNLESS),
                                    .times = 1 };
    if (rule.action == LATER)
        rule.late = fdc_rules_integer(rows, row, TO, 0);
    if (rule.action == BECOME) {
        size_t taken = number_read_marked(&rule.times, rule.to, strlen(rule.to), DECIMAL_POINT);
        rule.to += taken + strspn(rule.to + taken, " ");
    }
    return rule;
}

void fdc_phrases_read(struct fdc_phrases *out, struct arena *arena)
{
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "phrases.csv", columns, COLUMN_COUNT);
    out->count = rows.row_count;
    out->rules = arena_alloc(arena, rows.row_count * sizeof *out->rules);
    for (size_t i = 0; i < rows.row_count; i++)
        out->rules[i] = read_rule(&rows, i);
}

static void shift(char *text, size_t count)
{
    memmove(text, text + count, strlen(text + count) + 1);
}

/* Removes letters from the end, and blanks from the start. */
static void trim(char *text, const char *letters)
{
    size_t length = strlen(text);
    while (length > 0 && strchr(letters, text[length - 1]))
        text[--length] = '\0';
    shift(text, strspn(text, " "));
}

/* Replaces `from` everywhere. */
static void replace(char text[FDC_PHRASE_SIZE], const char *from, const char *to)
{
    char copy[FDC_PHRASE_SIZE];
    for (char *at = strstr(text, from); at; at = strstr(at + strlen(to), from)) {
        snprintf(copy, sizeof copy, "%s", at + strlen(from));
        size_t before = (size_t)(at - text);
        snprintf(at, FDC_PHRASE_SIZE - before, "%s%s", to, copy);
        if (before + strlen(to) >= FDC_PHRASE_SIZE)
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

void fdc_phrase_take_count(struct fdc_phrase *phrase)
{
    double count;
    size_t taken = number_read_marked(&count, phrase->text, strlen(phrase->text), DECIMAL_POINT);
    if (taken == 0 || !(count > 0))
        return;
    phrase->amount = count;
    shift(phrase->text, taken + strspn(phrase->text + taken, " "));
}

/* Removes brackets and sizes in numbers. Returns false if nothing else is left. */
static bool drop_sizes(char text[FDC_PHRASE_SIZE])
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
    replace(text, " about ", " ");
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
    replace(text, "\"", "");
    replace(text, ";", ",");
    replace(text, "=", " ");
    trim(text, " ,.-~:/");
    return text[0] && strcmp(text, "dia") != 0;
}

static void cut(char *text, const char *from)
{
    char *at = strstr(text, from);
    if (at && at > text)
        *at = '\0';
}

static void change_start(char text[FDC_PHRASE_SIZE], const char *from, const char *to)
{
    char rest[FDC_PHRASE_SIZE];
    if (!starts(text, from))
        return;
    snprintf(rest, sizeof rest, "%s", text + strlen(from));
    snprintf(text, FDC_PHRASE_SIZE, "%s%.*s", to, (int)(FDC_PHRASE_SIZE - 1 - strlen(to)), rest);
}

static void change_end(char text[FDC_PHRASE_SIZE], const char *from, const char *to)
{
    if (!ends(text, from))
        return;
    size_t at = strlen(text) - strlen(from);
    snprintf(text + at, FDC_PHRASE_SIZE - at, "%s", to);
}

/* Turns "cup sliced" into "cup, sliced"; `unit` ends with a blank. */
static void put_comma_after(char text[FDC_PHRASE_SIZE], const char *unit)
{
    char rest[FDC_PHRASE_SIZE];
    size_t length = strlen(unit);
    if (!starts(text, unit) || !islower((unsigned char)text[length]))
        return;
    snprintf(rest, sizeof rest, "%s", text + length);
    snprintf(text, FDC_PHRASE_SIZE, "%.*s, %.*s", (int)length - 1, unit, FDC_PHRASE_SIZE - 16,
             rest);
}

/* Turns "apple medium" into "apple, medium"; `size` begins with a blank. */
static void put_comma_before(char text[FDC_PHRASE_SIZE], const char *size)
{
    if (!ends(text, size) || strchr(text, ',') || strstr(text, " or ") || strstr(text, "extra ") ||
        strlen(text) + 2 > FDC_PHRASE_SIZE)
        return;
    size_t at = strlen(text) - strlen(size);
    snprintf(text + at, FDC_PHRASE_SIZE - at, ",%s", size);
}

static void become(struct fdc_phrase *phrase, const struct fdc_phrase_rule *rule)
{
    if (!fdc_like(phrase->text, rule->text))
        return;
    phrase->amount *= rule->times;
    snprintf(phrase->text, FDC_PHRASE_SIZE, "%s", rule->to);
}

/* Applies one rule. Returns false if the portion is to be skipped. */
static bool apply(struct fdc_phrase *phrase, const struct fdc_phrase_rule *rule)
{
    char *text = phrase->text;
    if ((*rule->only && !fdc_like(text, rule->only)) ||
        (*rule->unless && fdc_like(text, rule->unless)))
        return true;
    switch (rule->action) {
    case SKIP:
        return !fdc_like(text, rule->text);
    case BECOME:
        become(phrase, rule);
        break;
    case SIZES:
        return drop_sizes(text);
    case LATER:
        phrase->late = fdc_like(text, rule->text) ? rule->late : phrase->late;
        break;
    case CUT:
        cut(text, rule->text);
        break;
    case REPLACE:
        replace(text, rule->text, rule->to);
        break;
    case START:
        change_start(text, rule->text, rule->to);
        break;
    case END:
        change_end(text, rule->text, rule->to);
        break;
    case TRIM:
        trim(text, rule->text);
        break;
    case COMMA_AFTER:
        put_comma_after(text, rule->text);
        break;
    case COMMA_BEFORE:
        put_comma_before(text, rule->text);
        break;
    case ACTION_COUNT:
        BUG("a rule of no kind");
    }
    return true;
}

/* Returns whether the text can name a measure: it has letters, is not too long, and no rule skips
 * it. */
static bool is_fit(const char *text, const struct fdc_phrases *phrases)
{
    size_t length = strlen(text);
    if (length == 0 || length > LENGTH_MAX ||
        strspn(text, "abcdefghijklmnopqrstuvwxyz ,'%&.-") != length)
        return false;
    for (size_t i = 0; i < phrases->count; i++) {
        if (phrases->rules[i].action == SKIP && fdc_like(text, phrases->rules[i].text))
            return false;
    }
    return true;
}

bool fdc_phrase_clean(struct fdc_phrase *phrase, const struct fdc_phrases *phrases)
{
    char *text = phrase->text;
    for (char *p = text; *p; p++)
        *p = *p == '\t' || *p == '\n' ? ' ' : (char)tolower((unsigned char)*p);
    trim(text, " ");
    for (size_t i = 0; i < phrases->count; i++) {
        if (!apply(phrase, &phrases->rules[i]))
            return false;
    }
    char *comma = strchr(text, ',');
    if (strlen(text) > LENGTH_MAX && comma)
        *comma = '\0';
    if (strcmp(text, "cup, cooked") == 0 && (phrase->is_survey || phrase->is_cooked))
        snprintf(text, FDC_PHRASE_SIZE, "cup");
    return is_fit(text, phrases);
}

void fdc_phrase_make_one(struct fdc_phrase *phrase)
{
    char word[FOLD_WORD_SIZE];
    char singular[FOLD_WORD_SIZE];
    char rest[FDC_PHRASE_SIZE];
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
    snprintf(text + start, FDC_PHRASE_SIZE - start, "%s%s", singular, rest);
}
