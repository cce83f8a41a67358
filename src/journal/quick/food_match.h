/* food_match.h - which one food is meant by a few words. */
#ifndef MARROW_JOURNAL_FOOD_MATCH_H
#define MARROW_JOURNAL_FOOD_MATCH_H

#include "marrow/journal/journal.h"

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

/* Settles text[0..length) by origin key or by words. Of the foods that answer best, one is settled
 * when it stands before the others: as the only one that is the person's own, by its rank, by the
 * shorter name; and where they answer by less than a head, only if the search has it first as well.
 * Found by a slip or by words only begun, none ever is, and by words that name nothing ("a", "and",
 * "mg") none but as a head. Of supplements, one is settled by less than its whole name only where
 * no other answers, or where it alone is the person's own and called so. Not settled is STATUS_OK
 * with food NULL. Release in every case. */
MARROW_CHECKED enum status food_match_find(struct food_match *out, struct journal *journal,
                                           const char *text, size_t length, struct error *error);

/* Whether a food has all of the words, whole, in its name, brand or group, or is called so. */
MARROW_CHECKED enum status food_match_in_name(bool *out, struct journal *journal, const char *text,
                                              size_t length, struct error *error);

/* Tells why the words could not be settled, with candidates, one a line. Returns STATUS_AMBIGUOUS,
 * STATUS_NOT_FOUND where there is no candidate. */
enum status food_match_refuse(const struct food_match *settled, const char *text, size_t length,
                              struct error *error);

void food_match_release(struct food_match *settled);

#endif
