/* food_match.h - finding the one food that a few words mean. */
#ifndef MARROW_JOURNAL_FOOD_MATCH_H
#define MARROW_JOURNAL_FOOD_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "tokens.h"

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

/* What was found: candidates, best first, and the settled one among them. */
struct food_match {
    struct search_results results;
    const struct food *food; /* NULL: not settled */
    bool is_key; /* it was named by its origin or barcode */
    enum answer answer; /* of the settled one, else of the best candidate */
    uint32_t unused; /* words of the query, of preparation, that the settled one does not have */
    uint32_t near; /* those for which it has one that comes near */
    int left_over; /* how much the settled one leaves over of what was typed; 0: nothing */
};

/* Settles words by origin key, or by search. The first hit that answers (answer.h) with the fewest
 * words left over is settled where it stands before the others: by being the person's own, by its
 * rank, by the shorter name. What only a table or a product answers to never stands before a food
 * of the log or the starter. Words that name nothing ("a", "and", "mg", "grated") settle only as a
 * head. Two words may be one: "chick peas". Of supplements, one is settled by less than its whole
 * name only where no other answers, or where it alone is the person's own and called so. Not
 * settled is STATUS_OK with food NULL. Release in every case. */
MARROW_CHECKED enum status food_match_find(struct food_match *out, struct journal *journal,
                                           const struct food_words *words, struct error *error);

/* Returns whether no food has all the words: the candidates only come near. */
bool food_match_is_near(const struct food_match *match);

/* Sets why the words could not be settled, with candidates, one a line. Returns STATUS_AMBIGUOUS,
 * or STATUS_NOT_FOUND where there is no candidate. */
enum status food_match_refuse(const struct food_match *settled, const char *text, size_t length,
                              struct error *error);

void food_match_release(struct food_match *settled);

#endif
