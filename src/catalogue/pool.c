#include "pool.h"

#include <stdlib.h>
#include <string.h>

#include "file.h"
#include "index.h"
#include "marrow/store/statement.h"
#include "tables.h"
#include "vocabulary.h"

enum { POOL_FOOD, POOL_QUERY_COUNT };

static const struct query pool_queries[] = {
    [POOL_FOOD] = { "search food",
                    "SELECT name, brand, aliases, origin, source, rank FROM food WHERE id = :row" },
};

const struct query_table pool_query_table = { "pool", pool_queries, POOL_QUERY_COUNT };

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

struct pool {
    struct catalogue *catalogue;
    struct vocabulary *vocabulary; /* NULL: not read yet */
    struct arena arena; /* of the cards */
    struct card **slots; /* by row, open addressing */
    size_t room; /* a power of two */
    size_t count;
    uint64_t number; /* of the match */
    struct rows found, typed, whole; /* by every term; the last one only begun; all whole */
    struct rows term, whole_of_term;
};

struct pool *pool_new(struct catalogue *catalogue)
{
    struct pool *pool = xcalloc(1, sizeof *pool);
    pool->catalogue = catalogue;
    pool->room = (size_t)CARDS_MOST * 4;
    pool->slots = xcalloc(pool->room, sizeof(struct card *));
    return pool;
}

void pool_free(struct pool *pool)
{
    if (!pool)
        return;
    vocabulary_free(pool->vocabulary);
    arena_release(&pool->arena);
    rows_release(&pool->found);
    rows_release(&pool->typed);
    rows_release(&pool->whole);
    rows_release(&pool->term);
    rows_release(&pool->whole_of_term);
    free(pool->slots);
    free(pool);
}

struct catalogue *pool_get_catalogue(const struct pool *pool)
{
    return pool->catalogue;
}

void pool_trim(struct pool *pool)
{
    if (pool->count < CARDS_MOST)
        return;
    arena_release(&pool->arena);
    for (size_t i = 0; i < pool->room; i++)
        pool->slots[i] = NULL;
    pool->count = 0;
}

bool pool_is_of_products(const struct pool *pool)
{
    return catalogue_get_info(pool->catalogue).foods > LARGE;
}

static struct card **find_slot(struct pool *pool, int64_t row)
{
    size_t at = (size_t)((uint64_t)row * UINT64_C(0x9E3779B97F4A7C15) >> 40) & (pool->room - 1);
    while (pool->slots[at] && pool->slots[at]->row != row)
        at = (at + 1) & (pool->room - 1);
    return &pool->slots[at];
}

static bool is_of(const struct card *card, const char *set)
{
    return strncmp(card->origin, set, strlen(set)) == 0;
}

static bool is_of_table(const struct card *card)
{
    return is_of(card, "fdc:") || is_of(card, "fndds:");
}

static bool is_sold(const struct card *card, const char *brand)
{
    return (brand && *brand) || is_of_table(card) || is_of(card, "off:");
}

static enum status load_card(struct card **out, struct pool *pool, int64_t row, struct error *error)
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
        struct card *card = arena_alloc(&pool->arena, sizeof *card);
        const char *name = statement_text_needed(st);
        const char *brand = statement_text(st);
        const char *aliases = statement_text(st);
        card_fill(card, &pool->arena, name, brand, aliases);
        card->row = row;
        card->origin = arena_strdup(&pool->arena, statement_text_needed(st));
        const char *source = statement_text(st);
        card->source = source ? arena_strdup(&pool->arena, source) : card->origin;
        card->rank = (int)statement_integer(st);
        card->is_product =
            pool_is_of_products(pool) || (card->rank >= PRODUCT_RANK && is_sold(card, brand));
        card->is_of_table = !card->is_product && is_of_table(card);
        *out = card;
    }
    return statement_end(st, status);
}

/* What the terms find in the catalogue. */
static enum status add_term(struct pool *pool, const struct term *term, struct error *error)
{
    struct catalogue *catalogue = pool->catalogue;
    rows_clear(&pool->whole_of_term);
    enum status status = index_add_word(&pool->whole_of_term, catalogue, term->text, error);
    if (!status && strcmp(term->singular, term->text) != 0)
        status = index_add_word(&pool->whole_of_term, catalogue, term->singular, error);
    rows_copy(&pool->term, &pool->whole_of_term);
    if (!status)
        status = index_add_beginning(&pool->term, catalogue, term->text, error);
    for (size_t i = 0; !status && i < term->slips.count; i++) {
        const struct slip *slip = &term->slips.items[i];
        status = slip->is_start ? index_add_beginning(&pool->term, catalogue, slip->text, error)
                                : index_add_word(&pool->term, catalogue, slip->text, error);
    }
    return status;
}

static const struct term *last_required(const struct terms *terms)
{
    const struct term *last = NULL;
    for (size_t i = 0; i < terms->count; i++)
        last = terms_require(terms, &terms->items[i]) ? &terms->items[i] : last;
    return last;
}

static void join_term(struct pool *pool, bool is_first, bool is_last, bool forgives_any)
{
    const struct rows *typed = is_last ? &pool->term : &pool->whole_of_term;
    if (is_first) {
        rows_copy(&pool->found, &pool->term);
        rows_copy(&pool->whole, &pool->whole_of_term);
        rows_copy(&pool->typed, typed);
    } else if (forgives_any) {
        rows_unite(&pool->found, &pool->term);
    } else {
        rows_intersect(&pool->found, &pool->term);
        rows_intersect(&pool->whole, &pool->whole_of_term);
        rows_intersect(&pool->typed, typed);
    }
}

static enum status find_rows(struct pool *pool, const struct terms *terms, struct error *error)
{
    const struct term *last = last_required(terms);
    bool is_first = true;
    for (size_t i = 0; i < terms->count; i++) {
        const struct term *term = &terms->items[i];
        if (!terms_require(terms, term))
            continue;
        enum status status = add_term(pool, term, error);
        if (status)
            return status;
        join_term(pool, is_first, term == last, terms->forgives_any);
        is_first = false;
    }
    return STATUS_OK;
}

static enum status prepare(struct pool *pool, struct error *error)
{
    struct rows *const sets[] = { &pool->found, &pool->typed, &pool->whole, &pool->term,
                                  &pool->whole_of_term };
    int64_t last;
    if (pool->found.bits)
        return STATUS_OK;
    enum status status = index_last_row(&last, pool->catalogue, error);
    for (size_t i = 0; !status && i < sizeof sets / sizeof *sets; i++)
        rows_init(sets[i], last);
    return status;
}

/* The card of a row, from memory or read; NULL: there is no such food. */
static enum status find_card(struct card **out, struct pool *pool, int64_t row, struct error *error)
{
    struct card **slot = find_slot(pool, row);
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

/* Takes the first rows of a set, at most so many more, and none twice. */
static enum status take_rows(struct card **cards, size_t *count, struct pool *pool,
                             const struct rows *rows, size_t most, struct error *error)
{
    most = pool_is_of_products(pool) ? most / 3 : most;
    size_t end = *count + most < POOL_ROWS ? *count + most : POOL_ROWS;
    for (int64_t row = rows_next(rows, 1); row && *count < end; row = rows_next(rows, row + 1)) {
        struct card *card;
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

enum status pool_match(struct card **cards, size_t *count, struct pool *pool,
                       const struct terms *terms, struct error *error)
{
    *count = 0;
    pool->number++;
    if (!last_required(terms))
        return STATUS_OK;
    enum status status = prepare(pool, error);
    if (!status)
        status = find_rows(pool, terms, error);
    if (!status && !terms->forgives_any)
        status = take_rows(cards, count, pool, &pool->whole, POOL_WHOLE, error);
    if (!status && !terms->forgives_any && terms->count > 1)
        status = take_rows(cards, count, pool, &pool->typed, POOL_TYPED, error);
    if (!status)
        status = take_rows(cards, count, pool, &pool->found, POOL_FOUND, error);
    return status;
}

enum status pool_slips(struct slips *out, struct pool *pool, const char *typed, size_t least,
                       struct error *error)
{
    if (pool_is_of_products(pool))
        return slips_probe(out, pool->catalogue, typed, least, error);
    if (!pool->vocabulary) {
        enum status status = vocabulary_load(&pool->vocabulary, pool->catalogue, error);
        if (status)
            return status;
    }
    vocabulary_slips(out, pool->vocabulary, typed, least);
    return STATUS_OK;
}

/* Foods lie by rank, so the first tells of all. */
static enum status has_no_plain_food(bool *out, struct pool *pool, struct error *error)
{
    *out = pool_is_of_products(pool);
    if (*out)
        return STATUS_OK;
    struct card *card;
    enum status status = find_card(&card, pool, 1, error);
    *out = !status && card && card->is_product;
    return status;
}

enum status pool_doubts(bool *out, struct pool *pool, const struct term *term, struct error *error)
{
    int64_t foods = 0;
    int64_t most = 0;
    bool is_of_products;
    enum status status = has_no_plain_food(&is_of_products, pool, error);
    if (!status)
        status = is_of_products ? index_count_word(&foods, pool->catalogue, term->text, error)
                                : index_count_beginning(&foods, pool->catalogue, term->text, error);
    *out = foods == 0;
    if (status || foods == 0 || !is_of_products)
        return status;
    for (size_t i = 0; !status && i < term->slips.count && i < DOUBTED_WORDS; i++) {
        int64_t meant;
        status = index_count_word(&meant, pool->catalogue, term->slips.items[i].text, error);
        most = meant > most ? meant : most;
    }
    *out = most >= foods * DOUBTED_TIMES;
    return status;
}
