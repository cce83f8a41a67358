#include "pool.h"

#include <stdlib.h>

#include "file.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { POOL_MATCH, POOL_FOOD, POOL_QUERY_COUNT };

static const struct query pool_queries[] = {
    [POOL_MATCH] = { "search index", "SELECT rowid FROM food_words WHERE food_words MATCH :match "
                                     "ORDER BY rowid LIMIT :most" },
    [POOL_FOOD] = { "search food",
                    "SELECT name, brand, aliases, origin, source, rank FROM food WHERE id = :row" },
};

const struct query_table pool_query_table = { "pool", pool_queries, POOL_QUERY_COUNT };

#define CARDS_MOST 8192 /* some 5 MB */

struct pool {
    struct catalogue *catalogue;
    struct vocabulary *vocabulary; /* NULL: not read yet */
    struct arena arena; /* of the cards */
    struct card **slots; /* by row, open addressing */
    size_t room; /* a power of two */
    size_t count;
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

static struct card **find_slot(struct pool *pool, int64_t row)
{
    size_t at = (size_t)((uint64_t)row * UINT64_C(0x9E3779B97F4A7C15) >> 40) & (pool->room - 1);
    while (pool->slots[at] && pool->slots[at]->row != row)
        at = (at + 1) & (pool->room - 1);
    return &pool->slots[at];
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
        card->source = arena_strdup(&pool->arena, statement_text_needed(st));
        card->rank = (int)statement_integer(st);
        *out = card;
    }
    return statement_end(st, status);
}

/* Turns rows into cards, reading those that are not in memory. */
static enum status find_cards(struct card **cards, size_t *count, struct pool *pool,
                              const int64_t *rows, size_t row_count, struct error *error)
{
    for (size_t i = 0; i < row_count; i++) {
        struct card **slot = find_slot(pool, rows[i]);
        if (!*slot) {
            struct card *card;
            enum status status = load_card(&card, pool, rows[i], error);
            if (status)
                return status;
            if (!card)
                continue;
            *slot = card;
            pool->count++;
        }
        cards[(*count)++] = *slot;
    }
    return STATUS_OK;
}

enum status pool_match(struct card **cards, size_t *count, struct pool *pool, const char *match,
                       struct error *error)
{
    int64_t rows[POOL_ROWS];
    size_t row_count = 0;
    *count = 0;
    struct statement *st;
    enum status status =
        statement_open(&st, catalogue_get_store(pool->catalogue), &pool_queries[POOL_MATCH], error);
    if (status)
        return status;
    statement_bind_text(st, ":match", match);
    statement_bind_integer(st, ":most", POOL_ROWS);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        int64_t row = statement_integer(st);
        if (row_count < POOL_ROWS)
            rows[row_count++] = row;
    }
    status = statement_end(st, status);
    return status ? status : find_cards(cards, count, pool, rows, row_count, error);
}

enum status pool_vocabulary(const struct vocabulary **out, struct pool *pool, struct error *error)
{
    if (!pool->vocabulary) {
        enum status status = vocabulary_load(&pool->vocabulary, pool->catalogue, error);
        if (status)
            return status;
    }
    *out = pool->vocabulary;
    return STATUS_OK;
}
