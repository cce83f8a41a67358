#include "negation.h"

#include <string.h>

#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"

static const char *const befores[] = { "no",        "without", "not", "minus", "hold",
                                       "excluding", "except",  "w/o", "omit",  "sans" };

static bool is_before(const char *word)
{
    for (size_t i = 0; i < sizeof befores / sizeof *befores; i++) {
        if (strcmp(word, befores[i]) == 0)
            return true;
    }
    return false;
}

bool negation_is(const struct tokens *tokens, struct span span)
{
    struct fold_words words;
    tokens_fold(&words, tokens, span);
    const char *text = tokens->plain + span.offset;
    bool is_short = span.length > 3 && strncmp(text, "w/o", 3) == 0;
    return words.count > 1 && (is_short || is_before(words.words[0]) ||
                               strcmp(words.words[words.count - 1], "free") == 0);
}

/* Returns whether the name says itself that it is without: "no salt", "sugar-free". */
static bool denies(const struct fold_words *name, const char *word)
{
    for (size_t i = 0; i + 1 < name->count; i++) {
        const char *one = name->words[i];
        const char *next = name->words[i + 1];
        if ((is_before(one) && strcmp(next, word) == 0) ||
            (strcmp(one, word) == 0 && strcmp(next, "free") == 0))
            return true;
    }
    return false;
}

bool negation_names_absent(const struct tokens *tokens, struct span span, const struct food *food)
{
    struct fold_words words;
    struct fold_words name;
    tokens_fold(&words, tokens, span);
    answer_split(&name, food->name, strlen(food->name));
    for (size_t i = 0; i < words.count; i++) {
        if (denies(&name, words.words[i]))
            return false;
    }
    return true;
}

bool negation_contradicts(const struct tokens *tokens, struct span span, const struct food *food)
{
    struct fold_words words;
    struct fold_words name;
    struct answer_query query;
    tokens_fold(&words, tokens, span);
    answer_query_fill(&query, &words, NULL);
    answer_split(&name, food->name, strlen(food->name));
    for (size_t i = 0; i < words.count; i++) {
        const char *word = words.words[i];
        if ((query.content & (1u << i)) && !is_before(word) && strcmp(word, "free") != 0 &&
            fold_has_word(&name, word) && !denies(&name, word))
            return true;
    }
    return false;
}
