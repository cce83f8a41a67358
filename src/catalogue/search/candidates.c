#include "candidates.h"

#include <stdlib.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "marrow/base/memory.h"

/* Fewer foods with every word whole, and a slip of the finger is looked for. */
#define GOOD_ENOUGH 5
/* Fewer foods at all, and "raw" or "plain" may be missing. */
#define MANY_ENOUGH 3
/* Words of so many letters and more are forgiven a slip. */
#define SLIP_LEAST 4
/* Of the products whose word is probably a slip so many stand at this place (from 0). */
#define DOUBTED_KEPT 2
#define DOUBTED_PLACE 3

void candidates_release(struct candidates *candidates)
{
    free(candidates->items);
    *candidates = (struct candidates){ 0 };
}

/* Takes a card that fits; one that an earlier stage has taken stays as it was. */
static void take_card(struct candidates *candidates, struct candidate candidate,
                      struct search_entry *card)
{
    if (card->seen == candidates->number)
        return;
    struct term_fit fit = query_terms_fit(&candidates->terms, card);
    if (fit.score == 0)
        return;
    card->seen = candidates->number;
    candidate.card = card;
    candidate.score = fit.score + (candidate.own ? candidate.own->bonus : 0);
    candidate.by_slip = fit.by_slip;
    candidate.is_doubted = fit.is_doubted;
    candidates->items = memory_make_room(candidates->items, candidates->count, &candidates->room,
                                         sizeof *candidates->items);
    candidates->items[candidates->count++] = candidate;
    candidates->plain += card->is_product ? 0 : 1;
    candidates->literal += fit.by_slip ? 0 : 1;
    candidates->whole += fit.is_whole ? 1 : 0;
    candidates->whole_plain += fit.is_whole && !card->is_product ? 1 : 0;
    candidates->whole_chosen += fit.is_whole && !card->is_product && !card->is_of_table ? 1 : 0;
}

bool candidates_search(const struct candidates *candidates, const struct candidate_source *pool)
{
    struct catalogue *catalogue = candidate_source_get_catalogue(pool);
    const char *only = candidates->only;
    return (!only || strcmp(catalogue_get_info(catalogue).name, only) == 0) &&
           !catalogue_is_left_out(catalogue);
}

static void collect_own(struct candidates *candidates)
{
    for (size_t i = 0; !candidates->only && i < candidates->own->count; i++) {
        struct own_food *own = &candidates->own->foods[i];
        if (!own->food->hidden)
            take_card(candidates, (struct candidate){ .own = own }, &own->card);
    }
}

/* Everything that fits the terms as they stand now, in catalogues of plain foods or in all. */
static enum status collect(struct candidates *candidates, bool plain_only, struct error *error)
{
    collect_own(candidates);
    for (size_t i = 0; i < candidates->pool_count; i++) {
        struct search_entry *cards[POOL_ROWS];
        size_t count = 0;
        struct candidate_source *pool = candidates->pools[i];
        if (!candidates_search(candidates, pool) ||
            (plain_only && candidate_source_is_of_products(pool)))
            continue;
        enum status status = candidate_source_match(cards, &count, pool, &candidates->terms, error);
        if (status)
            return status;
        for (size_t k = 0; k < count; k++)
            take_card(candidates, (struct candidate){ .pool = pool, .pool_index = i }, cards[k]);
    }
    return STATUS_OK;
}

/* The words of one catalogue, or of the log, after those that are there; of a plural its singular,
 * which finds both. */
static void add_slips(struct query_term *term, const struct typos *found)
{
    for (size_t i = 0; i < found->count; i++) {
        const struct typo *slip = &found->items[i];
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, slip->text);
        typos_keep(&term->slips, slip->is_start ? slip->text : singular, found->foods[i],
                   slip->is_start);
    }
}

/* Large catalogues are asked where little was found at all. */
static enum status find_slips_of(struct query_term *term, const char *word, size_t least,
                                 struct candidates *candidates, struct error *error)
{
    struct typos found;
    if (!candidates->only) {
        vocabulary_slips(&found, logged_foods_vocabulary(candidates->own), word, least);
        add_slips(term, &found);
    }
    for (size_t k = 0; k < candidates->pool_count; k++) {
        struct candidate_source *pool = candidates->pools[k];
        if (!candidates_search(candidates, pool) ||
            (candidate_source_is_of_products(pool) && !candidates->found_few))
            continue;
        enum status status = candidate_source_slips(&found, pool, word, least, error);
        if (status)
            return status;
        add_slips(term, &found);
    }
    return STATUS_OK;
}

/* Whether a word is a slip in the names of products too, as far as one can tell: no plain food has
 * it, and of the products far more have what it may have been meant for. */
static enum status doubt_term(struct query_term *term, struct candidates *candidates,
                              struct error *error)
{
    enum status status = STATUS_OK;
    term->is_doubted = term->slips.count > 0;
    for (size_t i = 0; !status && term->is_doubted && i < candidates->pool_count; i++) {
        struct candidate_source *pool = candidates->pools[i];
        if (candidates_search(candidates, pool))
            status = candidate_source_doubts(&term->is_doubted, pool, term, error);
    }
    return status;
}

/* Gives each word what it may have been meant for; *found tells whether any has something. A slip
 * in a plural is looked for in the singular too: "eggs" may be known as "egg". */
static enum status find_slips(bool *found, struct candidates *candidates, struct error *error)
{
    *found = false;
    for (size_t i = 0; i < candidates->terms.count; i++) {
        struct query_term *term = &candidates->terms.items[i];
        if (term->need == TERM_FILLER)
            continue;
        enum status status = find_slips_of(term, term->text, SLIP_LEAST, candidates, error);
        if (!status && strcmp(term->singular, term->text) != 0)
            status = find_slips_of(term, term->singular, SLIP_LEAST - 1, candidates, error);
        if (!status)
            status = doubt_term(term, candidates, error);
        if (status)
            return status;
        *found = *found || term->slips.count > 0;
    }
    return STATUS_OK;
}

/* Products that were taken before their words were doubted. */
static void judge_products_anew(struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++) {
        struct candidate *candidate = &candidates->items[i];
        if (!candidate->card->is_product)
            continue;
        struct term_fit fit = query_terms_fit(&candidates->terms, candidate->card);
        candidate->score = fit.score;
        candidate->is_doubted = fit.is_doubted;
    }
}

/* From strict to lenient, as far as is needed. */
static enum status collect_in_stages(struct candidates *candidates, struct error *error)
{
    enum status status = collect(candidates, false, error);
    if (!status && candidates->whole_chosen < MANY_ENOUGH &&
        query_terms_can_soften(&candidates->terms)) {
        candidates->terms.forgives_soft = true;
        status = collect(candidates, candidates->whole >= MANY_ENOUGH, error);
    }
    bool found = false;
    candidates->found_few = candidates->count < GOOD_ENOUGH;
    if (!status && candidates->whole_plain < GOOD_ENOUGH)
        status = find_slips(&found, candidates, error);
    if (!status && found) {
        judge_products_anew(candidates);
        status = collect(candidates, !candidates->found_few, error);
    }
    if (!status && candidates->plain == 0 && candidates->literal == 0 &&
        candidates->terms.count > 1) {
        candidates->terms.forgives_any = true;
        status = collect(candidates, candidates->count > 0, error);
    }
    return status;
}

/* Best first; what is equal stays in one order whatever was typed before. */
static int compare_candidates(const void *a, const void *b)
{
    const struct candidate *first = a;
    const struct candidate *second = b;
    if (first->score != second->score)
        return second->score - first->score;
    if (!first->own != !second->own)
        return first->own ? -1 : 1;
    if (first->own)
        return (first->own > second->own) - (first->own < second->own);
    if (first->pool_index != second->pool_index)
        return first->pool_index < second->pool_index ? -1 : 1;
    return (first->card->row > second->card->row) - (first->card->row < second->card->row);
}

/* What was typed to the letter stays in sight: after the first foods that it was probably meant
 * for, the first that have it. */
static void raise_doubted(struct candidates *candidates)
{
    size_t to = DOUBTED_PLACE;
    for (size_t i = to; i < candidates->count && to < DOUBTED_PLACE + DOUBTED_KEPT; i++) {
        struct candidate candidate = candidates->items[i];
        if (!candidate.is_doubted)
            continue;
        memmove(&candidates->items[to + 1], &candidates->items[to],
                (i - to) * sizeof *candidates->items);
        candidates->items[to++] = candidate;
    }
}

enum status candidates_find(struct candidates *candidates, const char *text, struct error *error)
{
    candidates->number++;
    candidates->count = 0;
    candidates->whole = 0;
    candidates->whole_plain = 0;
    candidates->whole_chosen = 0;
    candidates->plain = 0;
    candidates->literal = 0;
    for (size_t i = 0; i < candidates->pool_count; i++)
        candidate_source_trim(candidates->pools[i]);
    query_terms_split(&candidates->terms, text);
    enum status status = collect_in_stages(candidates, error);
    if (!status && candidates->count > 1) {
        qsort(candidates->items, candidates->count, sizeof *candidates->items, compare_candidates);
        raise_doubted(candidates);
    }
    return status;
}
