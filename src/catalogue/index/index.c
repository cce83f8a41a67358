#include "index.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/store/statement.h"
#include "posting.h"
#include "tables.h"

enum {
    INDEX_WORD,
    INDEX_BEGINNING,
    INDEX_RANGE,
    INDEX_NEXT,
    INDEX_PIECES,
    INDEX_ALL,
    INDEX_QUERY_COUNT
};

static const struct query index_queries[] = {
    [INDEX_WORD] = { "index word", "SELECT foods, number FROM word WHERE word = :letters" },
    [INDEX_BEGINNING] = { "index beginning",
                          "SELECT foods, number FROM beginning WHERE letters = :letters" },
    [INDEX_RANGE] = { "index range", "SELECT foods, number FROM word WHERE word >= :letters AND "
                                     "word < :end ORDER BY word" },
    [INDEX_NEXT] = { "index next word",
                     "SELECT foods, word FROM word WHERE word >= :letters ORDER BY word LIMIT 1" },
    [INDEX_PIECES] = { "index pieces", "SELECT ids FROM posting WHERE id >= :first AND id < :end" },
    [INDEX_ALL] = { "index each word", "SELECT word, foods FROM word" },
};

const struct query_table index_query_table = { "index", index_queries, INDEX_QUERY_COUNT };

#define NUMBER_MOST (INT64_C(1) << 34) /* larger numbers, as in a damaged file, are ignored */
#define LAST_LETTER "\xF4\x8F\xBF\xBF" /* sorts after all others */

void index_sets_clear(struct index_sets *sets)
{
    sets->count = 0;
    sets->foods = 0;
}

void index_sets_release(struct index_sets *sets)
{
    free(sets->items);
    *sets = (struct index_sets){ 0 };
}

static void add_set(struct index_sets *sets, struct index_set set)
{
    if (set.foods <= 0 || set.number < 0 || set.number >= NUMBER_MOST)
        return;
    sets->items = memory_make_room(sets->items, sets->count, &sets->room, sizeof *sets->items);
    sets->items[sets->count++] = set;
    sets->foods += set.foods;
}

static enum status open_query(struct statement **out, struct store *catalogue, int query,
                              const char *letters, struct error *error)
{
    enum status status = statement_open(out, catalogue, &index_queries[query], error);
    if (status)
        return status;
    statement_bind_text(*out, ":letters", letters);
    if (query == INDEX_RANGE) {
        char end[FOLD_WORD_SIZE + sizeof LAST_LETTER];
        snprintf(end, sizeof end, "%.*s" LAST_LETTER, FOLD_WORD_SIZE, letters);
        statement_bind_text(*out, ":end", end);
    }
    return STATUS_OK;
}

static enum status find_sets(struct index_sets *sets, struct store *catalogue, int query,
                             const char *letters, struct error *error)
{
    struct statement *st;
    enum status status = open_query(&st, catalogue, query, letters, error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct index_set set = { .foods = statement_integer(st) };
        set.number = statement_integer(st);
        add_set(sets, set);
    }
    return statement_end(st, status);
}

enum status index_find_word(struct index_sets *sets, struct store *catalogue, const char *word,
                            struct error *error)
{
    return find_sets(sets, catalogue, INDEX_WORD, word, error);
}

enum status index_find_beginning(struct index_sets *sets, struct store *catalogue,
                                 const char *letters, struct error *error)
{
    size_t count = sets->count;
    enum status status = find_sets(sets, catalogue, INDEX_BEGINNING, letters, error);
    if (status || sets->count > count)
        return status;
    return find_sets(sets, catalogue, INDEX_RANGE, letters, error);
}

static enum status add_pieces(struct row_set *rows, struct store *catalogue, int64_t first,
                              int64_t end, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, catalogue, &index_queries[INDEX_PIECES], error);
    if (status)
        return status;
    statement_bind_integer(st, ":first", first);
    statement_bind_integer(st, ":end", end);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        size_t length;
        const void *ids = statement_blob(&length, st);
        posting_unpack(rows, ids, length);
    }
    return statement_end(st, status);
}

enum status index_add_rows(struct row_set *rows, struct store *catalogue,
                           const struct index_sets *sets, int64_t from, int64_t end,
                           struct error *error)
{
    enum status status = STATUS_OK;
    end = end <= INDEX_ROW_MOST ? end : INDEX_ROW_MOST + 1;
    for (size_t i = 0; !status && i < sets->count; i++) {
        int64_t first = sets->items[i].number << INDEX_ROW_BITS;
        status = add_pieces(rows, catalogue, first + from, first + end, error);
    }
    return status;
}

/* Reads the number of foods from the query's first row; 0 where there is none. */
static enum status count_foods(int64_t *out, struct store *catalogue, int query,
                               const char *letters, struct error *error)
{
    struct statement *st;
    *out = 0;
    enum status status = open_query(&st, catalogue, query, letters, error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status == STATUS_OK) {
        *out = statement_integer(st);
        (void)statement_integer(st);
    }
    return statement_end(st, status);
}

enum status index_count_word(int64_t *foods, struct store *catalogue, const char *word,
                             struct error *error)
{
    return count_foods(foods, catalogue, INDEX_WORD, word, error);
}

enum status index_count_beginning(int64_t *foods, struct store *catalogue, const char *letters,
                                  struct error *error)
{
    enum status status = count_foods(foods, catalogue, INDEX_BEGINNING, letters, error);
    if (status || *foods > 0)
        return status;
    return count_foods(foods, catalogue, INDEX_RANGE, letters, error);
}

enum status index_next_word(char out[FOLD_WORD_SIZE], int64_t *foods, struct store *catalogue,
                            const char *letters, struct error *error)
{
    struct statement *st;
    out[0] = '\0';
    enum status status = open_query(&st, catalogue, INDEX_NEXT, letters, error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status == STATUS_OK) {
        *foods = statement_integer(st);
        const char *word = statement_text(st);
        if (word && strlen(word) < FOLD_WORD_SIZE)
            memcpy(out, word, strlen(word) + 1);
    }
    status = statement_end(st, status);
    return status || out[0] ? status : STATUS_NOT_FOUND;
}

enum status index_each_word(struct store *catalogue,
                            void (*take)(const char *word, int64_t foods, void *payload),
                            void *payload, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, catalogue, &index_queries[INDEX_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        const char *word = statement_text_needed(st);
        take(word, statement_integer(st), payload);
    }
    return statement_end(st, status);
}
