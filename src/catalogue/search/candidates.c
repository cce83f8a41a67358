#include "candidates.h"

#include <stdlib.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/twin.h"
#include "typo.h"
#include "vocabulary.h"

/* A query is first read strictly: every word must be there, whole or as a beginning. Only where
 * that finds too little is it read more leniently. Then "raw" and "plain" may be missing, then a
 * typo is forgiven, and if no food has every word, half of them are enough. So a lenient reading
 * never displaces an exact match, and the common query takes one pass.
 *
 * Products need care: among two million of them, nearly every typo is in some name, and would pass
 * for a word that exists. So a word is doubted when no plain food has it while far more products
 * have a word one typo away. Then what was probably meant comes first, and a few products with the
 * word as typed stay in the list.
 */

#define GOOD_ENOUGH 5 /* with fewer foods that have every word whole, typos are searched for */
#define MANY_ENOUGH 3 /* with fewer foods, "raw" and "plain" may be missing */
#define TYPO_LEAST 4 /* letters; in shorter words no typo is forgiven */
#define HOME_BONUS                                                                                 \
    80 /* the table of the person's country comes before the starter (TABLE_PENALTY) */
#define DOUBTED_KEPT 2 /* products with a doubted word that stay in the list, */
#define DOUBTED_PLACE 3 /* at this place (from 0) */

void candidates_release(struct candidates *candidates)
{
    free(candidates->items);
    *candidates = (struct candidates){ 0 };
}

/* Adds an entry that fits, unless an earlier stage added it. */
static void take_entry(struct candidates *candidates, struct candidate candidate,
                       struct search_entry *entry)
{
    if (entry->seen == candidates->number)
        return;
    struct term_fit fit = query_terms_fit(&candidates->terms, entry);
    if (fit.score == 0)
        return;
    entry->seen = candidates->number;
    candidate.entry = entry;
    candidate.score = fit.score + (candidate.logged ? candidate.logged->bonus : 0);
    candidate.score += candidate.is_home && !entry->is_product ? HOME_BONUS : 0;
    candidate.by_typo = fit.by_typo;
    candidate.is_doubted = fit.is_doubted;
    candidate.least = fit.least;
    candidate.missing = fit.missing;
    candidates->items = memory_make_room(candidates->items, candidates->count, &candidates->room,
                                         sizeof *candidates->items);
    candidates->items[candidates->count++] = candidate;
    candidates->plain += entry->is_product ? 0 : 1;
    candidates->literal += fit.by_typo ? 0 : 1;
    candidates->whole += fit.is_whole ? 1 : 0;
    candidates->whole_plain += fit.is_whole && !entry->is_product ? 1 : 0;
    candidates->whole_chosen += fit.is_whole && !entry->is_product && !entry->is_of_table ? 1 : 0;
}

bool candidates_search(const struct candidates *candidates, const struct candidate_source *source)
{
    struct catalogue *catalogue = candidate_source_get_catalogue(source);
    const char *only = candidates->only;
    return (!only || strcmp(catalogue_get_info(catalogue).name, only) == 0) &&
           !catalogue_is_left_out(catalogue);
}

static void collect_logged(struct candidates *candidates)
{
    for (size_t i = 0; !candidates->is_unlogged && i < candidates->logged->count; i++) {
        struct logged_food *food = &candidates->logged->foods[i];
        if (!food->food->hidden)
            take_entry(candidates, (struct candidate){ .logged = food }, &food->entry);
    }
}

/* Returns whether the catalogue is the table of a country; "": the country is not said. */
static bool is_of_country(const struct candidate_source *source, const char *country)
{
    const struct catalogue *catalogue = candidate_source_get_catalogue(source);
    return country[0] && strcmp(catalogue_get_country(catalogue), country) == 0;
}

/* Adds everything that fits the terms in their present state, of the log and of the catalogues: of
 * all of them, or only of those with plain foods. */
static enum status collect(struct candidates *candidates, bool plain_only, struct error *error)
{
    collect_logged(candidates);
    for (size_t i = 0; i < candidates->source_count; i++) {
        struct search_entry *entries[SOURCE_ROWS];
        size_t count = 0;
        struct candidate_source *source = candidates->sources[i];
        if (!candidates_search(candidates, source) ||
            (plain_only && candidate_source_is_of_products(source)))
            continue;
        enum status status =
            candidate_source_match(entries, &count, source, &candidates->terms, error);
        if (status)
            return status;
        bool is_home = is_of_country(source, candidates->country);
        for (size_t k = 0; k < count; k++)
            take_entry(
                candidates,
                (struct candidate){ .source = source, .source_index = i, .is_home = is_home },
                entries[k]);
    }
    return STATUS_OK;
}

/* Adds words that a term may have been meant for. For a plural the singular is added, which finds
 * both. */
static void add_typos(struct query_term *term, const struct typos *found)
{
    for (size_t i = 0; i < found->count; i++) {
        const struct typo *typo = &found->items[i];
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, typo->text);
        typos_keep(&term->typos, typo->is_start ? typo->text : singular, found->foods[i],
                   typo->is_start);
    }
}

/* Adds the words that one word may have been meant for. Searches large catalogues only where hardly
 * anything was found. */
static enum status find_typos_of(struct query_term *term, const char *word, size_t least,
                                 struct candidates *candidates, struct error *error)
{
    struct typos found;
    if (!candidates->is_unlogged) {
        vocabulary_find_typos(&found, logged_foods_vocabulary(candidates->logged), word, least);
        add_typos(term, &found);
    }
    for (size_t k = 0; k < candidates->source_count; k++) {
        struct candidate_source *source = candidates->sources[k];
        if (!candidates_search(candidates, source) ||
            (candidate_source_is_of_products(source) && !candidates->found_few))
            continue;
        enum status status = candidate_source_find_typos(&found, source, word, least, error);
        if (status)
            return status;
        add_typos(term, &found);
    }
    return STATUS_OK;
}

/* Doubts a term that is probably a typo in the names of products too: no plain food has it, and far
 * more products have a word that may have been meant. */
static enum status doubt_term(struct query_term *term, struct candidates *candidates,
                              struct error *error)
{
    enum status status = STATUS_OK;
    term->is_doubted = term->typos.count > 0;
    for (size_t i = 0; !status && term->is_doubted && i < candidates->source_count; i++) {
        struct candidate_source *source = candidates->sources[i];
        if (candidates_search(candidates, source))
            status = candidate_source_doubts(&term->is_doubted, source, term, error);
    }
    return status;
}

/* Finds the words that each term may have been meant for; *found says whether there are any. For a
 * plural it looks for the singular too: "eggs" may be listed as "egg". */
static enum status find_typos(bool *found, struct candidates *candidates, struct error *error)
{
    *found = false;
    for (size_t i = 0; i < candidates->terms.count; i++) {
        struct query_term *term = &candidates->terms.items[i];
        if (term->need == TERM_FILLER)
            continue;
        enum status status = find_typos_of(term, term->text, TYPO_LEAST, candidates, error);
        if (!status && strcmp(term->singular, term->text) != 0)
            status = find_typos_of(term, term->singular, TYPO_LEAST - 1, candidates, error);
        if (!status)
            status = doubt_term(term, candidates, error);
        if (status)
            return status;
        *found = *found || term->typos.count > 0;
    }
    return STATUS_OK;
}

/* Scores again the products that were added before their words were doubted. */
static void judge_products_anew(struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++) {
        struct candidate *candidate = &candidates->items[i];
        if (!candidate->entry->is_product)
            continue;
        struct term_fit fit = query_terms_fit(&candidates->terms, candidate->entry);
        candidate->score = fit.score;
        candidate->is_doubted = fit.is_doubted;
    }
}

/* Collects from strict to lenient, until there is enough. */
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
        status = find_typos(&found, candidates, error);
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

/* Sorts the best first. Equally good candidates have a fixed order that does not depend on earlier
 * queries. */
static int compare_candidates(const void *a, const void *b)
{
    const struct candidate *first = a;
    const struct candidate *second = b;
    if (first->score != second->score)
        return second->score - first->score;
    if (!first->logged != !second->logged)
        return first->logged ? -1 : 1;
    if (first->logged)
        return (first->logged > second->logged) - (first->logged < second->logged);
    if (first->source_index != second->source_index)
        return first->source_index < second->source_index ? -1 : 1;
    return (first->entry->row > second->entry->row) - (first->entry->row < second->entry->row);
}

/* Lets the twin that is the ordinary one in the country take the place of the other, with the
 * person's use of it, where it fits the words as well. */
static void exchange_twins(struct candidates *candidates, struct candidate *other)
{
    const struct twin *twin = other->entry->twin;
    for (size_t i = 0; i < candidates->count; i++) {
        struct candidate *candidate = &candidates->items[i];
        if (candidate->score > other->score || candidate->least < other->least ||
            candidate->missing > other->missing ||
            strcmp(candidate->entry->origin, twin->food) != 0)
            continue;
        int score = candidate->score;
        candidate->score = other->score + 1;
        other->score = score;
    }
}

static void settle_twins(struct candidates *candidates)
{
    for (size_t i = 0; i < candidates->count; i++) {
        struct candidate *other = &candidates->items[i];
        bool is_favourite = other->logged && other->logged->food->favourite;
        if (other->entry->twin && !is_favourite &&
            twin_is_ordinary(other->entry->twin, candidates->country))
            exchange_twins(candidates, other);
    }
}

/* Moves the first products that have the words as typed behind the first foods that have the words
 * probably meant. */
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
    for (size_t i = 0; i < candidates->source_count; i++)
        candidate_source_trim(candidates->sources[i]);
    query_terms_split(&candidates->terms, text);
    enum status status = collect_in_stages(candidates, error);
    if (!status && candidates->count > 1) {
        settle_twins(candidates);
        qsort(candidates->items, candidates->count, sizeof *candidates->items, compare_candidates);
        raise_doubted(candidates);
    }
    return status;
}
