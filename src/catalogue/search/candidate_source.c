#include "candidate_source.h"

#include <stdlib.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "marrow/base/memory.h"
#include "marrow/store/statement.h"
#include "match.h"
#include "tables.h"
#include "vocabulary.h"

enum { POOL_FOOD, POOL_QUERY_COUNT };

static const struct query pool_queries[] = {
    [POOL_FOOD] = { "search food",
                    "SELECT name, brand, aliases, origin, source, rank FROM food WHERE id = :row" },
};

const struct query_table candidate_source_query_table = { "pool", pool_queries, POOL_QUERY_COUNT };

#define CARDS_MOST 8192 /* some 5 MB */
#define PRODUCT_RANK                                                                               \
    7 /* from here on what has a brand, or is of a data set of products, is a product */
#define DOUBTED_TIMES 50 /* so much commoner is what a word was meant for */
#define DOUBTED_WORDS 8 /* of those that it may be meant for are counted */
#define LARGE 20000 /* foods: cards and words do not stay in memory, so a third of them must do */

/* What a pool takes, at most, of the foods with every word whole, of those whose last word goes on,
 * and of all. */
#define POOL_WHOLE 150
#define POOL_TYPED 100
#define POOL_FOUND 150

struct candidate_source {
    struct catalogue *catalogue;
    struct vocabulary *vocabulary; /* NULL: not read yet */
    struct arena arena; /* of the cards */
    struct search_entry **slots; /* by row, open addressing */
    size_t room; /* a power of two */
    size_t count;
    uint64_t number; /* of the match */
    struct match match;
};

struct candidate_source *candidate_source_new(struct catalogue *catalogue)
{
    struct candidate_source *pool = xcalloc(1, sizeof *pool);
    pool->catalogue = catalogue;
    pool->match.catalogue = catalogue;
    pool->room = (size_t)CARDS_MOST * 4;
    pool->slots = xcalloc(pool->room, sizeof(struct search_entry *));
    return pool;
}

void candidate_source_free(struct candidate_source *pool)
{
    if (!pool)
        return;
    vocabulary_free(pool->vocabulary);
    arena_release(&pool->arena);
    match_release(&pool->match);
    free(pool->slots);
    free(pool);
}

struct catalogue *candidate_source_get_catalogue(const struct candidate_source *pool)
{
    return pool->catalogue;
}

void candidate_source_trim(struct candidate_source *pool)
{
    if (pool->count < CARDS_MOST)
        return;
    arena_release(&pool->arena);
    for (size_t i = 0; i < pool->room; i++)
        pool->slots[i] = NULL;
    pool->count = 0;
}

bool candidate_source_is_of_products(const struct candidate_source *pool)
{
    return catalogue_get_info(pool->catalogue).foods > LARGE;
}

static struct search_entry **find_slot(struct candidate_source *pool, int64_t row)
{
    size_t at = (size_t)((uint64_t)row * UINT64_C(0x9E3779B97F4A7C15) >> 40) & (pool->room - 1);
    while (pool->slots[at] && pool->slots[at]->row != row)
        at = (at + 1) & (pool->room - 1);
    return &pool->slots[at];
}

static bool is_of(const struct search_entry *card, const char *set)
{
    return strncmp(card->origin, set, strlen(set)) == 0;
}

static bool is_of_table(const struct search_entry *card)
{
    return is_of(card, "fdc:") || is_of(card, "fndds:");
}

static bool is_sold(const struct search_entry *card, const char *brand)
{
    return (brand && *brand) || is_of_table(card) || is_of(card, "off:");
}

static enum status load_card(struct search_entry **out, struct candidate_source *pool, int64_t row,
                             struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, catalogue_get_store(pool->catalogue), &pool_queries[POOL_FOOD], error);
    if (status)
        return status;
    statement_bind_integer(st, ":row", row);
    status = statement_step(st, error);
    *out = NULL;
    if (status == STATUS_OK) {
        struct search_entry *card = arena_alloc(&pool->arena, sizeof *card);
        const char *name = statement_text_needed(st);
        const char *brand = statement_text(st);
        const char *aliases = statement_text(st);
        search_entry_fill(card, &pool->arena, name, brand, aliases);
        card->row = row;
        card->origin = arena_strdup(&pool->arena, statement_text_needed(st));
        const char *source = statement_text(st);
        card->source = source ? arena_strdup(&pool->arena, source) : card->origin;
        card->rank = (int)statement_integer(st);
        card->is_product = candidate_source_is_of_products(pool) ||
                           (card->rank >= PRODUCT_RANK && is_sold(card, brand));
        card->is_of_table = !card->is_product && is_of_table(card);
        *out = card;
    }
    return statement_end(st, status);
}

/* The card of a row, from memory or read; NULL: there is no such food. */
static enum status find_card(struct search_entry **out, struct candidate_source *pool, int64_t row,
                             struct error *error)
{
    struct search_entry **slot = find_slot(pool, row);
    *out = *slot;
    if (*out)
        return STATUS_OK;
    enum status status = load_card(out, pool, row, error);
    if (!status && *out) {
        *slot = *out;
        pool->count++;
    }
    return status;
}

/* Takes the first rows of a set before a row, at most so many more, and none twice. */
static enum status take_rows(struct search_entry **cards, size_t *count,
                             struct candidate_source *pool, const struct row_set *rows,
                             int64_t before, size_t most, struct error *error)
{
    size_t end = *count + most < POOL_ROWS ? *count + most : POOL_ROWS;
    for (int64_t row = row_set_next(rows, 1); row && row < before && *count < end;
         row = row_set_next(rows, row + 1)) {
        struct search_entry *card;
        enum status status = find_card(&card, pool, row, error);
        if (status)
            return status;
        if (!card || card->pooled == pool->number)
            continue;
        card->pooled = pool->number;
        cards[(*count)++] = card;
    }
    return STATUS_OK;
}

enum status candidate_source_match(struct search_entry **cards, size_t *count,
                                   struct candidate_source *pool, const struct query_terms *terms,
                                   struct error *error)
{
    struct match *match = &pool->match;
    size_t share = candidate_source_is_of_products(pool) ? 3 : 1;
    size_t whole = terms->forgives_any ? 0 : POOL_WHOLE / share;
    size_t typed = terms->forgives_any || terms->count == 1 ? 0 : POOL_TYPED / share;
    size_t found = POOL_FOUND / share;
    const struct match_need need = { whole, typed ? whole + typed : 0, whole + typed + found };
    *count = 0;
    pool->number++;
    enum status status = match_find(match, terms, &need, error);
    if (!status && whole > 0)
        status = take_rows(cards, count, pool, &match->whole, match->whole_end, whole, error);
    if (!status && typed > 0)
        status = take_rows(cards, count, pool, &match->typed, match->found_end, typed, error);
    if (!status)
        status = take_rows(cards, count, pool, &match->found, match->found_end, found, error);
    return status;
}

enum status candidate_source_slips(struct typos *out, struct candidate_source *pool,
                                   const char *typed, size_t least, struct error *error)
{
    if (candidate_source_is_of_products(pool))
        return typos_probe(out, pool->catalogue, typed, least, error);
    if (!pool->vocabulary) {
        enum status status = vocabulary_load(&pool->vocabulary, pool->catalogue, error);
        if (status)
            return status;
    }
    vocabulary_slips(out, pool->vocabulary, typed, least);
    return STATUS_OK;
}

/* Foods lie by rank, so the first tells of all. */
static enum status has_no_plain_food(bool *out, struct candidate_source *pool, struct error *error)
{
    *out = candidate_source_is_of_products(pool);
    if (*out)
        return STATUS_OK;
    struct search_entry *card;
    enum status status = find_card(&card, pool, 1, error);
    *out = !status && card && card->is_product;
    return status;
}

enum status candidate_source_doubts(bool *out, struct candidate_source *pool,
                                    const struct query_term *term, struct error *error)
{
    struct store *store = catalogue_get_store(pool->catalogue);
    int64_t foods = 0;
    int64_t most = 0;
    bool is_of_products;
    enum status status = has_no_plain_food(&is_of_products, pool, error);
    if (!status)
        status = is_of_products ? index_count_word(&foods, store, term->text, error)
                                : index_count_beginning(&foods, store, term->text, error);
    *out = foods == 0;
    if (status || foods == 0 || !is_of_products)
        return status;
    for (size_t i = 0; !status && i < term->slips.count && i < DOUBTED_WORDS; i++) {
        int64_t meant;
        status = index_count_word(&meant, store, term->slips.items[i].text, error);
        most = meant > most ? meant : most;
    }
    *out = most >= foods * DOUBTED_TIMES;
    return status;
}
