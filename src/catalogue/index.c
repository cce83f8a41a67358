#include "index.h"

#include <string.h>

#include "file.h"
#include "marrow/catalogue/fold.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum {
    INDEX_LAST,
    INDEX_WORD,
    INDEX_BEGINNING,
    INDEX_RANGE,
    INDEX_WORD_FOODS,
    INDEX_BEGINNING_FOODS,
    INDEX_RANGE_FOODS,
    INDEX_QUERY_COUNT
};

static const struct query index_queries[] = {
    [INDEX_LAST] = { "index last row", "SELECT coalesce(max(id), 0) FROM food" },
    [INDEX_WORD] = { "index word", "SELECT ids FROM posting WHERE word = :word" },
    [INDEX_BEGINNING] = { "index beginning", "SELECT ids FROM beginning WHERE letters = :letters" },
    [INDEX_RANGE] = { "index range",
                      "SELECT ids FROM posting WHERE word >= :letters AND word < :end" },
    [INDEX_WORD_FOODS] = { "index foods of word", "SELECT foods FROM word WHERE word = :word" },
    [INDEX_BEGINNING_FOODS] = { "index foods of beginning",
                                "SELECT foods FROM beginning WHERE letters = :letters" },
    [INDEX_RANGE_FOODS] = { "index foods of range",
                            "SELECT foods FROM word WHERE word >= :letters AND word < :end "
                            "LIMIT 1" },
};

const struct query_table index_query_table = { "index", index_queries, INDEX_QUERY_COUNT };

#define ROWS_MOST (INT64_C(1) << 27) /* a damaged file shall not take all memory */
#define LAST_LETTER "\xF4\x8F\xBF\xBF" /* behind all others */

static enum status open_query(struct statement **out, struct catalogue *catalogue, int query,
                              const char *name, const char *text, struct error *error)
{
    enum status status =
        statement_open(out, catalogue_get_store(catalogue), &index_queries[query], error);
    if (status || !name)
        return status;
    statement_bind_text(*out, name, text);
    if (query == INDEX_RANGE || query == INDEX_RANGE_FOODS) {
        char end[FOLD_WORD_SIZE + sizeof LAST_LETTER];
        size_t length = strlen(text) < FOLD_WORD_SIZE ? strlen(text) : FOLD_WORD_SIZE;
        memcpy(end, text, length);
        memcpy(end + length, LAST_LETTER, sizeof LAST_LETTER);
        statement_bind_text(*out, ":end", end);
    }
    return STATUS_OK;
}

/* The integer of the first row; 0: there is none. */
static enum status read_integer(int64_t *out, struct catalogue *catalogue, int query,
                                const char *name, const char *text, struct error *error)
{
    struct statement *st;
    *out = 0;
    enum status status = open_query(&st, catalogue, query, name, text, error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status == STATUS_OK)
        *out = statement_integer(st);
    return statement_end(st, status);
}

static enum status add_sets(bool *found, struct rows *rows, struct catalogue *catalogue, int query,
                            const char *name, const char *text, struct error *error)
{
    struct statement *st;
    enum status status = open_query(&st, catalogue, query, name, text, error);
    if (status)
        return status;
    *found = false;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        size_t length;
        const void *ids = statement_blob(&length, st);
        rows_add_packed(rows, ids, length);
        *found = true;
    }
    return statement_end(st, status);
}

enum status index_last_row(int64_t *out, struct catalogue *catalogue, struct error *error)
{
    enum status status = read_integer(out, catalogue, INDEX_LAST, NULL, NULL, error);
    if (!status && (*out < 0 || *out > ROWS_MOST))
        return error_set(error, STATUS_UNUSABLE, "the catalogue %s is damaged",
                         catalogue_get_info(catalogue).path);
    return status;
}

enum status index_add_word(struct rows *rows, struct catalogue *catalogue, const char *word,
                           struct error *error)
{
    bool found;
    return add_sets(&found, rows, catalogue, INDEX_WORD, ":word", word, error);
}

enum status index_add_beginning(struct rows *rows, struct catalogue *catalogue, const char *letters,
                                struct error *error)
{
    bool found;
    enum status status =
        add_sets(&found, rows, catalogue, INDEX_BEGINNING, ":letters", letters, error);
    if (status || found)
        return status;
    return add_sets(&found, rows, catalogue, INDEX_RANGE, ":letters", letters, error);
}

enum status index_count_word(int64_t *foods, struct catalogue *catalogue, const char *word,
                             struct error *error)
{
    return read_integer(foods, catalogue, INDEX_WORD_FOODS, ":word", word, error);
}

enum status index_count_beginning(int64_t *foods, struct catalogue *catalogue, const char *letters,
                                  struct error *error)
{
    enum status status =
        read_integer(foods, catalogue, INDEX_BEGINNING_FOODS, ":letters", letters, error);
    if (status || *foods > 0)
        return status;
    return read_integer(foods, catalogue, INDEX_RANGE_FOODS, ":letters", letters, error);
}
