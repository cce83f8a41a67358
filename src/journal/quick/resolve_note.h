/* resolve_note.h - what a quick entry left unused, or chose for the person. */
#ifndef MARROW_JOURNAL_RESOLVE_NOTE_H
#define MARROW_JOURNAL_RESOLVE_NOTE_H

#include <stddef.h>

#include "food_match.h"
#include "line/tokens.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

/* Adds notes to a resolution. */
struct note_taker {
    struct resolution *out;
    const struct tokens *tokens;
    const struct journal *journal;
    size_t room;
};

/* Fills what was asked of a food: its name, and the words behind it (length 0: none). */
void resolve_note_query(struct answer_query *out, const struct tokens *tokens, struct span name,
                        struct span rest);

/* Notes the words of preparation of an item that its food does not have. */
void resolve_note_words(struct note_taker *taker, const struct food_match *match, struct span name,
                        struct span rest, const struct resolved_item *item);

/* Notes that the words mean a second food as well, with or without what is added. */
void resolve_note_twin(struct note_taker *taker, const struct food_match *match, struct span name);

/* Notes an amount that was not typed, and a measure that differs between countries. */
void resolve_note_measure(struct note_taker *taker, struct span name,
                          const struct quantity *quantity, const struct resolved_item *item);

/* Notes words that say what was not eaten: they are not used. */
void resolve_note_left_out(struct note_taker *taker, struct span words);

/* Notes that an earlier entry tells which food the words mean; of a supplement, nothing. */
void resolve_note_as_before(struct note_taker *taker, struct span name, const struct food *food);

#endif
