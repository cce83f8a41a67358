/* diet.h - what suggestions leave out: "vegan, nuts, low sodium, tofu".
 *
 * Gluten, oxalate and the like are not among the rules: food tables do not say which foods contain
 * them.
 */
#ifndef MARROW_JOURNAL_DIET_H
#define MARROW_JOURNAL_DIET_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/fold.h"

enum diet_rule {
    DIET_DAIRY,
    DIET_EGGS,
    DIET_MEAT,
    DIET_FISH, /* shellfish too */
    DIET_NUTS, /* peanuts, coconut and chestnuts too */
    DIET_SOY,
    DIET_VEGETARIAN, /* no meat, no fish */
    DIET_VEGAN, /* no meat, fish, eggs, dairy, honey */
    DIET_LOW_SODIUM, /* depends on the amount */
    DIET_RULE_COUNT
};

#define DIET_WORDS_MAX 16
#define DIET_TEXT 256

struct diet {
    bool rules[DIET_RULE_COUNT];
    /* Lists of words. A food whose names have all words of one list is left out. */
    struct fold_words words[DIET_WORDS_MAX];
    size_t word_count;
};

/* Adds the items of a comma-separated list to the diet: rules by name ("dairy-free", "no nuts" and
 * "without nuts" too), and anything else as words to leave out. STATUS_INVALID: more than
 * DIET_WORDS_MAX words, a word that is too long, a slip such as "vegn", or a substance that the
 * tables do not list. */
MARROW_CHECKED enum status diet_add(struct diet *diet, const char *text, struct error *error);

/* Formats the diet as the setting stores it and screens show it: the rules in their order, then the
 * words; "" if it is empty. */
void diet_format(char out[DIET_TEXT], const struct diet *diet);

#endif
