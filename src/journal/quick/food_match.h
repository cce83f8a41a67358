/* food_match.h - finding the one food that a few words mean. */
#ifndef MARROW_JOURNAL_FOOD_MATCH_H
#define MARROW_JOURNAL_FOOD_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "line/tokens.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"

#define FOOD_MATCH_HITS 20 /* of a search, that are judged */

/* Words that may name a food: as typed, and folded to the singular as search does. */
struct food_words {
    const char *text;
    size_t length;
    struct fold_words folded;
};

/* Fills the words of a part of a text in tokens, or of a text of `length` bytes. Both must outlive
 * them. */
void food_words_of_tokens(struct food_words *out, const struct tokens *tokens, struct span span);
void food_words_of_text(struct food_words *out, const char *text, size_t length);

/* The candidates found, best first, and the chosen food among them. */
struct food_match {
    struct search_results results;
    const struct food *food; /* NULL: none was chosen */
    bool is_key; /* named by its origin key or barcode */
    enum answer answer; /* the chosen food's, else the best candidate's */
    uint32_t unused; /* bits: preparation words of the query that the food does not have */
    uint32_t near; /* bits: preparation words for which the food has only a similar one */
    bool is_as_before; /* only an earlier entry tells which food is meant */
    int left_over; /* how much of the typed words the food leaves over; 0: nothing */
    const struct food *twin; /* the one the words mean as well, with or without what is added
                                (twin.h), where nothing tells which; NULL: none */
};

/* Finds the food called by an origin key or barcode, or by search. Of the hits that answer
 * (answer.h) with the fewest words left over, the first is chosen if it is ahead of the others: it
 * is the person's own, has the better rank, or the shorter name. What the person has eaten before
 * only settles what would else be asked: it changes no answer, unless the food is of their own
 * making or a favourite. A word that names foods too far apart (open_word.csv) chooses none. A food
 * that only a table or a product has is never ahead of a food of the log or the starter. Words that
 * name nothing ("a", "and", "mg", "grated") choose a food only as a head. Two words may be one:
 * "chick peas". A supplement is chosen by less than its whole name only if no other answers, or if
 * it is the only one of that name that the person has logged. Of twins, the ordinary one of the
 * person's country is chosen. If no food is chosen, returns STATUS_OK with food NULL. Release in
 * every case. */
MARROW_CHECKED enum status food_match_find(struct food_match *out, struct journal *journal,
                                           const struct food_words *words, struct error *error);

/* Returns whether no food has all the words: the candidates only come near. */
bool food_match_is_near(const struct food_match *match);

void food_match_release(struct food_match *settled);

#endif
