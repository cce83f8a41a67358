#include "match.h"

#include <string.h>

#include "file/catalogue_file.h"
#include "index/row_set.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/fold.h"

/* A list of hits shows a few dozen foods, and rows lie in the order in which people should meet the
 * foods. So a search intersects sets of rows stretch by stretch, and ends when it has enough rows:
 * mostly with the first stretch, of 16,384 rows, however large the catalogue. Each kind of row is
 * counted separately, because foods with all words whole must not be missed behind thousands whose
 * last word only begins so. When there is enough of the other kinds, the search goes on for whole
 * words alone. */

void match_release(struct match *match)
{
    struct row_set *const sets[] = { &match->found, &match->typed, &match->whole, &match->term,
                                     &match->whole_of_term };
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        row_set_release(sets[i]);
    for (size_t i = 0; i < FOLD_WORDS_MAX; i++) {
        index_sets_release(&match->terms[i].whole);
        index_sets_release(&match->terms[i].more);
    }
}

static enum status prepare(struct match *match, struct error *error)
{
    struct row_set *const sets[] = { &match->found, &match->typed, &match->whole, &match->term,
                                     &match->whole_of_term };
    if (match->found.bits)
        return STATUS_OK;
    enum status status = catalogue_last_row(&match->last, match->catalogue, error);
    for (size_t i = 0; !status && i < sizeof sets / sizeof *sets; i++)
        row_set_init(sets[i], match->last);
    return status;
}

static void limit_rows(struct match *match, int64_t from, int64_t end)
{
    struct row_set *const sets[] = { &match->found, &match->typed, &match->whole, &match->term,
                                     &match->whole_of_term };
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        row_set_limit(sets[i], from, end);
}

/* Finds the sets of foods that fit the term. */
static enum status find_sets(struct match_term *out, struct store *catalogue,
                             const struct query_term *term, struct error *error)
{
    index_sets_clear(&out->whole);
    index_sets_clear(&out->more);
    enum status status = index_find_word(&out->whole, catalogue, term->text, error);
    if (!status && strcmp(term->singular, term->text) != 0)
        status = index_find_word(&out->whole, catalogue, term->singular, error);
    if (!status)
        status = index_find_beginning(&out->more, catalogue, term->text, error);
    for (size_t i = 0; !status && i < term->typos.count; i++) {
        const struct typo *typo = &term->typos.items[i];
        status = typo->is_start ? index_find_beginning(&out->more, catalogue, typo->text, error)
                                : index_find_word(&out->more, catalogue, typo->text, error);
    }
    return status;
}

/* Finds the sets of each term that a food must have; *none says that a term fits no food. */
static enum status find_terms(bool *none, struct match *match, const struct query_terms *terms,
                              struct error *error)
{
    match->count = 0;
    *none = false;
    for (size_t i = 0; i < terms->count; i++) {
        if (!query_terms_require(terms, &terms->items[i]))
            continue;
        struct match_term *term = &match->terms[match->count++];
        enum status status =
            find_sets(term, catalogue_get_store(match->catalogue), &terms->items[i], error);
        if (status)
            return status;
        term->is_last = false;
        *none = *none || term->whole.foods + term->more.foods == 0;
    }
    if (match->count > 0)
        match->terms[match->count - 1].is_last = true;
    return STATUS_OK;
}

/* Sorts the terms, the rarest first: where it has nothing, the others need not be read. */
static void order_terms(struct match *match)
{
    for (size_t i = 1; i < match->count; i++) {
        struct match_term term = match->terms[i];
        size_t at = i;
        for (; at > 0 && match->terms[at - 1].whole.foods + match->terms[at - 1].more.foods >
                             term.whole.foods + term.more.foods;
             at--)
            match->terms[at] = match->terms[at - 1];
        match->terms[at] = term;
    }
}

static void join_term(struct match *match, const struct match_term *term, bool is_first,
                      bool forgives_any)
{
    const struct row_set *typed = term->is_last ? &match->term : &match->whole_of_term;
    if (is_first) {
        row_set_copy(&match->found, &match->term);
        row_set_copy(&match->whole, &match->whole_of_term);
        row_set_copy(&match->typed, typed);
    } else if (forgives_any) {
        row_set_unite(&match->found, &match->term);
    } else {
        row_set_intersect(&match->found, &match->term);
        row_set_intersect(&match->whole, &match->whole_of_term);
        row_set_intersect(&match->typed, typed);
    }
}

/* Finds the rows of one stretch, of all three kinds. */
static enum status read_stretch(struct match *match, int64_t from, int64_t end, bool forgives_any,
                                struct error *error)
{
    struct store *catalogue = catalogue_get_store(match->catalogue);
    for (size_t i = 0; i < match->count; i++) {
        const struct match_term *term = &match->terms[i];
        row_set_clear(&match->whole_of_term);
        enum status status =
            index_add_rows(&match->whole_of_term, catalogue, &term->whole, from, end, error);
        row_set_copy(&match->term, &match->whole_of_term);
        if (!status)
            status = index_add_rows(&match->term, catalogue, &term->more, from, end, error);
        if (status)
            return status;
        join_term(match, term, i == 0, forgives_any);
        if (!forgives_any && row_set_count(&match->found) == 0)
            return STATUS_OK;
    }
    return STATUS_OK;
}

/* Finds the rows of one stretch that have all words whole, and no others. */
static enum status read_whole(struct match *match, int64_t from, int64_t end, struct error *error)
{
    for (size_t i = 0; i < match->count; i++) {
        struct row_set *rows = i == 0 ? &match->whole : &match->whole_of_term;
        row_set_clear(rows);
        enum status status = index_add_rows(rows, catalogue_get_store(match->catalogue),
                                            &match->terms[i].whole, from, end, error);
        if (status)
            return status;
        if (i > 0)
            row_set_intersect(&match->whole, rows);
        if (row_set_count(&match->whole) == 0)
            return STATUS_OK;
    }
    return STATUS_OK;
}

static bool can_be_whole(const struct match *match)
{
    for (size_t i = 0; i < match->count; i++) {
        if (match->terms[i].whole.foods == 0)
            return false;
    }
    return true;
}

enum status match_find(struct match *match, const struct query_terms *terms,
                       const struct match_need *need, struct error *error)
{
    bool none = false;
    match->found_end = 0;
    match->whole_end = 0;
    enum status status = prepare(match, error);
    if (!status)
        status = find_terms(&none, match, terms, error);
    if (status || match->count == 0 || (none && !terms->forgives_any))
        return status;
    order_terms(match);
    struct match_need left = *need;
    bool wants_whole = !terms->forgives_any && left.whole > 0 && can_be_whole(match);
    bool wants_found = true;
    for (int64_t from = 0; !status && from <= match->last && (wants_found || wants_whole);) {
        int64_t end = index_stretch_end(from);
        limit_rows(match, from, end);
        status = wants_found ? read_stretch(match, from, end, terms->forgives_any, error)
                             : read_whole(match, from, end, error);
        size_t whole = row_set_count(&match->whole);
        size_t typed = wants_found ? row_set_count(&match->typed) : 0;
        size_t found = wants_found ? row_set_count(&match->found) : 0;
        left.whole -= whole < left.whole ? whole : left.whole;
        left.typed -= typed < left.typed ? typed : left.typed;
        left.found -= found < left.found ? found : left.found;
        match->whole_end = end;
        match->found_end = wants_found ? end : match->found_end;
        wants_whole = wants_whole && left.whole > 0;
        wants_found = wants_found && (left.typed > 0 || left.found > 0);
        from = end;
    }
    return status;
}
