#include "marrow/catalogue/search.h"

#include <stdlib.h>
#include <string.h>

#include "clean.h"
#include "exact.h"
#include "file.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "own.h"
#include "pool.h"
#include "term.h"
#include "twin.h"

/* Fewer foods with every word whole, and a slip of the finger is looked for. */
#define GOOD_ENOUGH 5
/* Fewer foods at all, and "raw" or "plain" may be missing. */
#define MANY_ENOUGH 3

struct candidate {
    const struct card *card;
    const struct own_food *own; /* NULL: of a catalogue */
    struct pool *pool;
    size_t pool_index;
    int score;
    bool by_slip;
};

struct search {
    struct store *log;
    struct own own;
    struct pool **pools;
    size_t pool_count;
    size_t reading; /* catalogues that are held for reading */
    uint64_t number; /* of the query, for cards seen */
    struct terms terms;
    struct candidate *candidates; /* kept between queries, so that a key stroke allocates nothing */
    size_t count;
    size_t room;
    bool found_few; /* before slips were looked for */
    size_t whole_plain; /* of them, plain foods and the person's own: products hide no slip of
                           theirs */
    size_t whole; /* candidates with every word whole */
    const char **twins; /* of the hits, while they are taken */
    const struct shelf *shelf;
    const char *only; /* the catalogue searched; NULL: all, and the log */
};

enum status search_open(struct search **out, struct store *log, struct shelf *shelf,
                        struct error *error)
{
    (void)error;
    struct search *search = xcalloc(1, sizeof *search);
    search->log = log;
    search->pool_count = shelf->count;
    search->shelf = shelf;
    search->pools = xcalloc(shelf->count, sizeof(struct pool *));
    for (size_t i = 0; i < shelf->count; i++)
        search->pools[i] = pool_new(shelf->catalogues[i]);
    *out = search;
    return STATUS_OK;
}

void search_close(struct search *search)
{
    if (!search)
        return;
    for (size_t i = 0; i < search->pool_count; i++)
        pool_free(search->pools[i]);
    free(search->pools);
    own_release(&search->own);
    free(search->candidates);
    free(search);
}

enum status search_refresh(struct search *search, const struct usage *usages, size_t count,
                           struct date today, struct error *error)
{
    return own_load(&search->own, search->log, usages, count, today, error);
}

/* Takes a card that fits; one that an earlier stage has taken stays as it was. */
static void take_card(struct search *search, struct candidate candidate, struct card *card)
{
    if (card->seen == search->number)
        return;
    struct term_fit fit = terms_fit(&search->terms, card);
    if (fit.score == 0)
        return;
    card->seen = search->number;
    candidate.card = card;
    candidate.score = fit.score + (candidate.own ? candidate.own->bonus : 0);
    candidate.by_slip = fit.by_slip;
    if (search->count == search->room) {
        search->room = search->room ? search->room * 2 : 512;
        search->candidates =
            xrealloc(search->candidates, search->room * sizeof *search->candidates);
    }
    search->candidates[search->count++] = candidate;
    search->whole += fit.is_whole ? 1 : 0;
    search->whole_plain += fit.is_whole && !card->is_product ? 1 : 0;
}

static bool is_searched(const struct search *search, const struct pool *pool)
{
    return !search->only ||
           strcmp(catalogue_get_info(pool_get_catalogue(pool)).name, search->only) == 0;
}

static void collect_own(struct search *search)
{
    for (size_t i = 0; !search->only && i < search->own.count; i++) {
        struct own_food *own = &search->own.foods[i];
        if (!own->food->hidden)
            take_card(search, (struct candidate){ .own = own }, &own->card);
    }
}

/* Everything that fits the terms as they stand now, in catalogues of plain foods or in all. */
static enum status collect(struct search *search, bool plain_only, struct error *error)
{
    collect_own(search);
    for (size_t i = 0; i < search->pool_count; i++) {
        struct card *cards[POOL_ROWS];
        size_t count = 0;
        struct pool *pool = search->pools[i];
        if (!is_searched(search, pool) || (plain_only && pool_is_of_products(pool)))
            continue;
        enum status status = pool_match(cards, &count, pool, &search->terms, error);
        if (status)
            return status;
        for (size_t k = 0; k < count; k++)
            take_card(search, (struct candidate){ .pool = pool, .pool_index = i }, cards[k]);
    }
    return STATUS_OK;
}

/* Words of so many letters and more are forgiven a slip. */
#define SLIP_LEAST 4

/* The words of one catalogue, or of the log, after those that are there. */
static void add_slips(struct term *term, const struct slips *found)
{
    for (size_t i = 0; i < found->count; i++)
        slips_keep(&term->slips, found->items[i].text, found->foods[i], found->items[i].is_start);
}

/* Large catalogues are asked where little was found at all. */
static enum status find_slips_of(struct term *term, const char *word, size_t least,
                                 struct search *search, struct error *error)
{
    struct slips found;
    if (!search->only) {
        vocabulary_slips(&found, own_vocabulary(&search->own), word, least);
        add_slips(term, &found);
    }
    for (size_t k = 0; k < search->pool_count; k++) {
        struct pool *pool = search->pools[k];
        if (!is_searched(search, pool) || (pool_is_large(pool) && !search->found_few))
            continue;
        enum status status = pool_slips(&found, pool, word, least, error);
        if (status)
            return status;
        add_slips(term, &found);
    }
    return STATUS_OK;
}

/* Gives each word what it may have been meant for; *found tells whether any has something. A slip
 * in a plural is looked for in the singular too: "eggs" may be known as "egg". */
static enum status find_slips(bool *found, struct search *search, struct error *error)
{
    *found = false;
    for (size_t i = 0; i < search->terms.count; i++) {
        struct term *term = &search->terms.items[i];
        if (term->need == TERM_FILLER)
            continue;
        enum status status = find_slips_of(term, term->text, SLIP_LEAST, search, error);
        if (!status && strcmp(term->singular, term->text) != 0)
            status = find_slips_of(term, term->singular, SLIP_LEAST - 1, search, error);
        if (status)
            return status;
        *found = *found || term->slips.count > 0;
    }
    return STATUS_OK;
}

/* From strict to lenient, as far as is needed. */
static enum status collect_in_stages(struct search *search, struct error *error)
{
    enum status status = collect(search, false, error);
    if (!status && search->whole_plain < MANY_ENOUGH && terms_can_soften(&search->terms)) {
        search->terms.forgives_soft = true;
        status = collect(search, search->whole >= MANY_ENOUGH, error);
    }
    bool found = false;
    search->found_few = search->count < GOOD_ENOUGH;
    if (!status && search->whole_plain < GOOD_ENOUGH)
        status = find_slips(&found, search, error);
    if (!status && found)
        status = collect(search, !search->found_few, error);
    if (!status && search->count == 0 && search->terms.count > 1) {
        search->terms.forgives_any = true;
        status = collect(search, false, error);
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

static enum status add_hit(struct search_results *out, struct search *search,
                           const struct candidate *candidate, struct error *error)
{
    struct search_hit *hit = &out->hits[out->count];
    *hit = (struct search_hit){ .score = candidate->score,
                                .own = candidate->own != NULL,
                                .by_slip = candidate->by_slip };
    enum status status;
    if (candidate->own)
        status = food_load_version(&hit->food, &out->arena, search->log,
                                   candidate->own->food->version_id, error);
    else
        status = catalogue_load_food(&hit->food, &out->arena, pool_get_catalogue(candidate->pool),
                                     candidate->card->row, error);
    if (candidate->own && status == STATUS_NOT_FOUND)
        return STATUS_OK; /* undone since the last refresh */
    const char *twin = NULL;
    if (!status && !candidate->own && !search->only)
        status = twin_merge(&hit->food, &twin, &out->arena, search->shelf,
                            catalogue_get_info(pool_get_catalogue(candidate->pool)).name, error);
    if (status)
        return status;
    for (size_t i = 0; !search->only && i < out->count; i++) {
        if (twin_is_same(&out->hits[i].food, search->twins[i], &hit->food, twin))
            return STATUS_OK;
    }
    clean_food(&hit->food, &out->arena);
    search->twins[out->count++] = twin;
    return STATUS_OK;
}

static enum status take_best(struct search_results *out, struct search *search, size_t limit,
                             struct error *error)
{
    if (search->count > 1)
        qsort(search->candidates, search->count, sizeof *search->candidates, compare_candidates);
    for (size_t i = 0; i < search->count && out->count < limit; i++) {
        const struct candidate *candidate = &search->candidates[i];
        if (!candidate->own && !search->only && own_has_twin(&search->own, candidate->card))
            continue;
        enum status status = add_hit(out, search, candidate, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* The person's own foods as they use them. */
static enum status list_own(struct search_results *out, struct search *search, size_t limit,
                            struct error *error)
{
    for (size_t i = 0; i < search->own.count && out->count < limit; i++) {
        const struct own_food *own = &search->own.foods[i];
        if (own->food->hidden)
            continue;
        enum status status =
            add_hit(out, search, &(struct candidate){ .own = own, .score = own->bonus }, error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* A food by its origin key or its barcode, the log's first. */
static enum status find_exact(struct search_results *out, struct search *search, const char *text,
                              struct error *error)
{
    struct shelf shelf = { xcalloc(search->pool_count, sizeof(struct catalogue *)), 0 };
    for (size_t i = 0; i < search->pool_count; i++) {
        if (is_searched(search, search->pools[i]))
            shelf.catalogues[shelf.count++] = pool_get_catalogue(search->pools[i]);
    }
    struct search_hit *hit = &out->hits[0];
    *hit = (struct search_hit){ .score = 1, .by_key = true };
    enum status status =
        exact_find(&hit->food, &out->arena, search->log, &search->own, &shelf, text, error);
    free(shelf.catalogues);
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status)
        return status;
    hit->own = hit->food.food_id != 0;
    clean_food(&hit->food, &out->arena);
    out->count = 1;
    return STATUS_OK;
}

/* One lock on each catalogue for a whole search, instead of one for each row. */
static enum status begin_reading(struct search *search, struct error *error)
{
    for (size_t i = 0; i < search->pool_count; i++) {
        struct store *store = catalogue_get_store(pool_get_catalogue(search->pools[i]));
        enum status status = store_begin_reading(store, error);
        if (status)
            return status;
        search->reading = i + 1;
    }
    return STATUS_OK;
}

static void end_reading(struct search *search)
{
    for (size_t i = 0; i < search->reading; i++)
        store_end_reading(catalogue_get_store(pool_get_catalogue(search->pools[i])));
    search->reading = 0;
}

static enum status find_words(struct search_results *out, struct search *search, const char *text,
                              size_t limit, struct error *error)
{
    search->number++;
    search->count = 0;
    search->whole = 0;
    search->whole_plain = 0;
    for (size_t i = 0; i < search->pool_count; i++)
        pool_trim(search->pools[i]);
    terms_split(&search->terms, text);
    enum status status = begin_reading(search, error);
    if (!status)
        status = collect_in_stages(search, error);
    if (!status)
        status = take_best(out, search, limit, error);
    end_reading(search);
    return status;
}

enum status search_find(struct search_results *out, struct search *search, const char *text,
                        size_t limit, const char *catalogue_name, struct error *error)
{
    *out = (struct search_results){ 0 };
    out->hits = arena_alloc(&out->arena, (limit + 1) * sizeof *out->hits);
    search->only = catalogue_name;
    search->twins = arena_alloc(&out->arena, (limit + 1) * sizeof *search->twins);
    enum status status = STATUS_OK;
    char code[BARCODE_SIZE];
    bool is_done = limit == 0 || barcode_read(code, text); /* no name is near a barcode */
    if (limit > 0 && exact_is_key(text))
        status = find_exact(out, search, text, error);
    is_done = is_done || status || out->count > 0;
    if (!is_done && text_is_blank(text))
        status = catalogue_name ? STATUS_OK : list_own(out, search, limit, error);
    else if (!is_done)
        status = find_words(out, search, text, limit, error);
    if (status)
        search_results_release(out);
    return status;
}

void search_results_release(struct search_results *results)
{
    arena_release(&results->arena);
    *results = (struct search_results){ 0 };
}
