/* food_match.h - which one food is meant by a few words. */
#ifndef MARROW_JOURNAL_FOOD_MATCH_H
#define MARROW_JOURNAL_FOOD_MATCH_H

#include "marrow/base/error.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "tokens.h"

/* Words that may name a food: as typed, and as search sees them, in the singular. */
struct food_words {
    const char *text;
    size_t length;
    struct fold_words folded;
};

/* Fills the words of a part of a text in tokens, or of a text of length bytes; both must outlive
 * them. */
void food_words_of_tokens(struct food_words *out, const struct tokens *tokens, struct span span);
void food_words_of_text(struct food_words *out, const char *text, size_t length);

/* How well a food answers to the words, from nothing to its own name. */
enum answer {
    ANSWER_NONE,
    ANSWER_SLIP, /* by forgiving a slip */
    ANSWER_BEGUN, /* words are only begun: "spin" */
    ANSWER_ALIAS_WORDS, /* all words whole, some the beginning of an alias */
    ANSWER_WORDS, /* all words whole in its name, brand or group */
    ANSWER_HEAD, /* all of its name up to a comma, or all of an alias */
    ANSWER_NAME, /* all of its name, in any order */
};

/* What was found: candidates, best first, and the settled one among them. */
struct food_match {
    struct search_results results;
    const struct food *food; /* NULL: not settled */
    enum answer answer; /* of the settled one, else of the best candidate */
};

/* Settles words by origin key, or by search. Of the foods that answer best, one is settled
 * when it stands before the others: as the only one that is the person's own, by its rank, by the
 * shorter name; and where they answer by less than a head, only if the search has it first as well.
 * A slip or words only begun never settle one; words that name nothing
 * ("a", "and", "mg") do only as a head. Of supplements, one is settled by less than its whole name
 * only where no other answers, or where it alone is the person's own and called so. Not settled is
 * STATUS_OK with food NULL. Release in every case. */
MARROW_CHECKED enum status food_match_find(struct food_match *out, struct journal *journal,
                                           const struct food_words *words, struct error *error);

/* Sets why the words could not be settled, with candidates, one a line. Returns STATUS_AMBIGUOUS,
 * or STATUS_NOT_FOUND where there is no candidate. */
enum status food_match_refuse(const struct food_match *settled, const char *text, size_t length,
                              struct error *error);

void food_match_release(struct food_match *settled);

#endif
