/* diet.h - what suggestions leave out: "vegan, nuts, low sodium, tofu".
 *
 * The tables name a food and its group, not its ingredients, so what is in doubt is left out too. A
 * food holds a thing (dairy, eggs, meat, fish, nuts, soy, honey) when its group is one of it, or
 * its name or another of its names has a word for it. In doubt are foods of composed groups
 * (dishes, soups, bread, baked goods, cereals, snacks, sweets, sauces, processed meat, fats,
 * drinks), foods without a group, and foods whose name tells of a preparation (creamed, breaded,
 * fried, mashed, with sauce, ...); of what comes from animals, also a food of plants that has
 * cholesterol. A food that calls itself vegan is free of what comes from animals. Gluten is not
 * among the rules: what these tables say can't tell it.
 */
#ifndef MARROW_JOURNAL_DIET_H
#define MARROW_JOURNAL_DIET_H

#include "marrow/catalogue/fold.h"
#include "marrow/journal/setting.h"

enum diet_rule {
    DIET_DAIRY,
    DIET_EGGS,
    DIET_MEAT,
    DIET_FISH, /* shellfish too */
    DIET_NUTS, /* peanuts, coconut and chestnuts too */
    DIET_SOY,
    DIET_VEGETARIAN, /* no meat, no fish */
    DIET_VEGAN, /* no meat, fish, eggs, dairy, honey */
    DIET_LOW_SODIUM, /* a matter of amounts: diet_is_low_sodium */
    DIET_RULE_COUNT
};

#define DIET_WORDS_MAX 16
#define DIET_TEXT 256

struct diet {
    bool rules[DIET_RULE_COUNT];
    struct fold_words words[DIET_WORDS_MAX]; /* a food with all words of one of them is left out */
    size_t word_count;
};

const char *diet_rule_name(enum diet_rule rule); /* "dairy", "low sodium" */

/* Adds what text lists, separated by commas, to the diet: rules by their names ("dairy-free", "no
 * nuts" and "without nuts" too), anything else as words to leave out. STATUS_INVALID: more than
 * DIET_WORDS_MAX words, one too long, or gluten, with why. */
MARROW_CHECKED enum status diet_add(struct diet *diet, const char *text, struct error *error);

/* As it is kept and shown: rules in their order, then words; "" for none. */
void diet_format(char out[DIET_TEXT], const struct diet *diet);

/* The diet of the setting suggest_without. */
MARROW_CHECKED enum status diet_load(struct diet *out, struct store *log, struct error *error);

/* Whether the food is surely none of what is left out, by what it is. */
bool diet_allows(const struct diet *diet, const struct food *food);

/* The same of a recipe of the log, by its ingredients, through recipes within recipes; words are
 * looked for in its own name too. */
MARROW_CHECKED enum status diet_allows_recipe(bool *out, const struct diet *diet,
                                              struct journal *journal, const struct food *recipe,
                                              struct error *error);

/* Whether `amount` (g, ml or units) of a food with at most so much sodium is low in it, as 21 CFR
 * 101.61(b)(4) draws the line: at most 140 mg in the portion, and, where the portion is 30 g (or
 * ml) or less, in 50 g of it. sodium is in mg, per 100 g, 100 ml or 1 unit. */
bool diet_is_low_sodium(const struct food *food, double sodium, double amount);

#endif
