/* answer.h - how well a food answers to what was typed: whether it may be taken without asking.
 *
 * A food is taken only if every content word typed is its own and no word of its head, the name
 * before the first comma, is left untyped: "fresh spinach" is no Pasta, fresh, spinach. The last
 * word typed names the thing: "chocolate milk" is no Chocolate, milk (head_noun.csv). Words of
 * preparation narrow a food; those that it does not have are reported.
 */
#ifndef MARROW_CATALOGUE_ANSWER_H
#define MARROW_CATALOGUE_ANSWER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/preparation.h"

#define ANSWER_COLUMNS 63 /* of a text; what is longer is cut before it is folded */

/* From nothing to its own name. ANSWER_WORDS and better may be taken without asking. */
enum answer {
    ANSWER_NONE,
    ANSWER_SLIP, /* by forgiving a typo or a missing word */
    ANSWER_BEGUN, /* words are only begun: "spin" */
    ANSWER_PART, /* all words are its own, but some of its head are not typed, or a word that must
                    hold ("dried") is not said of it */
    ANSWER_WORDS, /* all words are its own, and its head or an alias is typed */
    ANSWER_HEAD, /* all of its name up to a comma, or all of an alias */
    ANSWER_NAME, /* all of its name, in any order */
};

/* What was typed, word by word. Bit i of a mask stands for word i. */
struct answer_query {
    struct fold_words words; /* in the singular */
    const struct preparation *preparations[FOLD_WORDS_MAX]; /* that begin with the word, or NULL */
    uint32_t masks[FOLD_WORDS_MAX]; /* of each preparation's words */
    const char *implied; /* words of a head that one of them stands for: "cream"; "": none */
    uint32_t content; /* words that neither tell a preparation nor join ("and", "of") */
    size_t noun; /* the one that names the thing: "milk" of "chocolate milk" and of "milk,
                    chocolate"; their count: none does */
};

struct food_answer {
    enum answer level;
    uint32_t unused; /* words of preparation that the food does not have */
    uint32_t near; /* those for which it has one that comes near */
    bool is_ruled_out; /* by a word of preparation that must hold */
    bool is_kept; /* by words of preparation, in a way that was not typed: canned */
    bool is_narrowed; /* by a word of preparation, to what may be another food: "grated cheese" */
};

/* Splits text[0..length) into singular words; text that is very long is cut. */
void answer_split(struct fold_words *out, const char *text, size_t length);

/* Fills a query from singular words. `text` (or NULL) is what they were split from: its first comma
 * ends the thing that is named. */
void answer_query_fill(struct answer_query *out, const struct fold_words *words, const char *text);

/* Returns whether all words that count are in the food's name, which joins no foods: "milk, oat" is
 * Oat milk, but "beans, toast" may not be Beans on toast. */
bool answer_is_of_name(const struct answer_query *query, const struct food *food);

/* Returns whether the words alone name nothing: preparation, a letter, a number, "and", "mg". */
bool answer_query_says_nothing(const struct answer_query *query);

/* Returns how well the food answers. by_typo: search found it by forgiving something. */
struct food_answer answer_of(const struct answer_query *query, const struct food *food,
                             bool by_typo);

/* Returns whether the word that names the thing says what kind it is (head_noun.csv): "sandwich";
 * an egg is a thing of its own. */
bool answer_names_kind(const struct answer_query *query);

/* Returns whether the words say too little for the food to be taken: one that names foods too far
 * apart (open_word.csv), and no preparation that the food has. */
bool answer_is_open(const struct answer_query *query, const struct food_answer *answer);

/* Finds the word of the food's name that comes near the preparation at a word of the query. Returns
 * false where there is none. */
bool answer_near_word(char out[FOLD_WORD_SIZE], const struct answer_query *query, size_t index,
                      const struct food *food);

/* Returns whether one food may stand for the other, of which less was typed: their names begin with
 * the same words before the first comma, and both are sausage or neither is. */
bool answer_same_head(const struct food *a, const struct food *b);

/* Returns whether the name of a says how it is kept ("canned"), and that of b does not. */
bool answer_is_kept(const struct food *a, const struct food *b);

/* Returns whether both names differ only by words of preparation: rice, white, raw and cooked. */
bool answer_same_variety(const struct food *a, const struct food *b);

#endif
