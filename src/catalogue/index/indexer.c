#include "indexer.h"

#include <stdlib.h>
#include <string.h>

#include "index.h"
#include "marrow/catalogue/fold.h"
#include "marrow/store/statement.h"
#include "posting_builder.h"
#include "tables.h"

enum {
    INDEXER_WORD,
    INDEXER_POSTING,
    INDEXER_WORDS,
    INDEXER_IDS,
    INDEXER_BEGINNING,
    INDEXER_QUERY_COUNT
};

static const struct query indexer_queries[] = {
    [INDEXER_WORD] = { "index new word", "INSERT INTO word (word, foods, number) VALUES (:word, "
                                         ":foods, :number) ON CONFLICT (word) DO UPDATE SET "
                                         "foods = foods + excluded.foods RETURNING number" },
    [INDEXER_POSTING] = { "index new piece", "INSERT INTO posting (id, ids) VALUES (:id, :ids)" },
    [INDEXER_WORDS] = { "index all words", "SELECT word, number FROM word ORDER BY word" },
    [INDEXER_IDS] = { "index ids of word",
                      "SELECT ids FROM posting WHERE id >= :first AND id < :end" },
    [INDEXER_BEGINNING] = { "index new beginning", "INSERT INTO beginning (letters, foods, number) "
                                                   "VALUES (:letters, :foods, :number)" },
};

const struct query_table indexer_query_table = { "indexer", indexer_queries, INDEXER_QUERY_COUNT };

#define SHOWN_EVERY 1024 /* words */

/* A beginning of so many letters, while its words go by. */
struct level {
    struct row_set rows;
    size_t bytes; /* of its letters in the word */
    bool is_kept;
};

/* The word that goes by, and those after it. */
struct window {
    char words[INDEXER_WORDS_MOST + 1][FOLD_WORD_SIZE + 1]; /* "": none */
    int64_t numbers[INDEXER_WORDS_MOST + 1]; /* of their sets */
    size_t at;
};

struct indexer {
    struct store *store;
    struct posting_builder *tally;
    struct buffer words; /* of the food */
    struct buffer packed;
    int64_t last; /* row */
    int64_t sets; /* that have a number */
    int64_t word_count;
    struct level levels[INDEXER_LETTERS_MOST];
    struct window window;
    enum status (*show)(int64_t done, int64_t total, void *payload, struct error *error);
    void *payload;
};

struct indexer *indexer_new(struct store *catalogue)
{
    struct indexer *indexer = xcalloc(1, sizeof *indexer);
    indexer->store = catalogue;
    indexer->tally = posting_builder_new();
    buffer_init(&indexer->words);
    buffer_init(&indexer->packed);
    return indexer;
}

void indexer_free(struct indexer *indexer)
{
    if (!indexer)
        return;
    for (size_t i = 0; i < INDEXER_LETTERS_MOST; i++)
        row_set_release(&indexer->levels[i].rows);
    posting_builder_free(indexer->tally);
    buffer_release(&indexer->words);
    buffer_release(&indexer->packed);
    free(indexer);
}

/* Writes what is packed as a piece of a set. */
static enum status write_piece(struct indexer *indexer, int64_t number, int64_t first,
                               struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, indexer->store, &indexer_queries[INDEXER_POSTING], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", (number << INDEX_ROW_BITS) + first);
    statement_bind_blob(st, ":ids", indexer->packed.text, indexer->packed.length);
    status = statement_run(st, error);
    buffer_clear(&indexer->packed);
    return status;
}

/* The foods of a word, in pieces. */
static enum status write_pieces(struct indexer *indexer, const struct posting_word *word,
                                int64_t number, struct error *error)
{
    enum status status = STATUS_OK;
    struct row_set_walk walk = { .bytes = word->ids, .length = word->length };
    int64_t first = 0;
    int64_t last = 0;
    int64_t end = 0;
    while (!status && row_set_walk(&walk)) {
        bool is_full = indexer->packed.length + ROWS_NEXT_MOST > ROWS_PIECE_MOST;
        if (first && (is_full || walk.row >= end)) {
            status = write_piece(indexer, number, first, error);
            first = 0;
            last = 0;
        }
        unsigned char bytes[ROWS_NEXT_MOST];
        buffer_add(&indexer->packed, (const char *)bytes, row_set_pack_next(bytes, last, walk.row));
        end = first ? end : row_set_stretch_end(walk.row);
        first = first ? first : walk.row;
        last = walk.row;
    }
    if (!status && first)
        status = write_piece(indexer, number, first, error);
    return status;
}

static enum status write_word(struct indexer *indexer, const struct posting_word *word,
                              struct error *error)
{
    struct statement *st;
    int64_t number = 0;
    enum status status = statement_open(&st, indexer->store, &indexer_queries[INDEXER_WORD], error);
    if (status)
        return status;
    statement_bind_text(st, ":word", word->word);
    statement_bind_integer(st, ":foods", word->foods);
    statement_bind_integer(st, ":number", ++indexer->sets);
    status = statement_step(st, error);
    if (status == STATUS_OK)
        number = statement_integer(st);
    status = statement_end(st, status);
    indexer->word_count += number == indexer->sets ? 1 : 0; /* else the word has one already */
    return status ? status : write_pieces(indexer, word, number, error);
}

static enum status write_words(struct indexer *indexer, struct error *error)
{
    const struct posting_word *words = posting_builder_sorted(indexer->tally);
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < posting_builder_count(indexer->tally); i++)
        status = write_word(indexer, &words[i], error);
    posting_builder_clear(indexer->tally);
    return status;
}

void indexer_take(struct indexer *indexer, const char *text)
{
    if (text)
        fold_index(&indexer->words, text);
}

enum status indexer_end_food(struct indexer *indexer, int64_t row, struct error *error)
{
    posting_builder_add(indexer->tally, row, indexer->words.text);
    buffer_clear(&indexer->words);
    indexer->last = row;
    return posting_builder_is_full(indexer->tally) ? write_words(indexer, error) : STATUS_OK;
}

/* The bytes that so many letters of the word take; 0: it has fewer. */
static size_t letters_size(const char *word, size_t letters)
{
    size_t size = 0;
    for (; letters > 0 && word[size]; letters--)
        size += fold_letter_size(word + size);
    return letters == 0 ? size : 0;
}

/* Moves the window by one word. */
static enum status move_window(struct window *window, struct statement *st, bool *at_end,
                               struct error *error)
{
    size_t at = window->at;
    char *word = window->words[at];
    window->at = (window->at + 1) % (INDEXER_WORDS_MOST + 1);
    word[0] = '\0';
    if (*at_end)
        return STATUS_OK;
    enum status status = statement_step(st, error);
    *at_end = status != STATUS_OK;
    if (*at_end)
        return status == STATUS_NOT_FOUND ? STATUS_OK : status;
    const char *text = statement_text_needed(st);
    memcpy(word, text, strlen(text) < FOLD_WORD_SIZE ? strlen(text) + 1 : FOLD_WORD_SIZE);
    window->numbers[at] = statement_integer(st);
    return STATUS_OK;
}

static enum status end_level(struct indexer *indexer, struct level *level, const char *word,
                             struct error *error)
{
    if (!level->is_kept)
        return STATUS_OK;
    struct statement *st;
    enum status status =
        statement_open(&st, indexer->store, &indexer_queries[INDEXER_BEGINNING], error);
    if (status)
        return status;
    statement_bind_text_n(st, ":letters", word, level->bytes);
    statement_bind_integer(st, ":foods", (int64_t)row_set_count(&level->rows));
    statement_bind_integer(st, ":number", ++indexer->sets);
    level->is_kept = false;
    status = statement_run(st, error);
    int64_t row = row_set_next(&level->rows, 1);
    while (!status && row) {
        int64_t next = row_set_pack(&indexer->packed, &level->rows, row);
        status = write_piece(indexer, indexer->sets, row, error);
        row = next;
    }
    return status;
}

/* Ends the beginnings of the word before that this one lacks, and starts its own. word "" ends all.
 */
static enum status turn_levels(struct indexer *indexer, const char *before, const char *word,
                               struct error *error)
{
    const struct window *window = &indexer->window;
    const char *far = window->words[(window->at + INDEXER_WORDS_MOST) % (INDEXER_WORDS_MOST + 1)];
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < INDEXER_LETTERS_MOST; i++) {
        struct level *level = &indexer->levels[i];
        size_t bytes = letters_size(word, i + 1);
        if (bytes > 0 && bytes == level->bytes && strncmp(before, word, bytes) == 0)
            continue;
        status = end_level(indexer, level, before, error);
        level->bytes = bytes;
        level->is_kept = bytes > 0 && strncmp(far, word, bytes) == 0;
        if (level->is_kept)
            row_set_clear(&level->rows);
    }
    return status;
}

static enum status add_to_levels(struct indexer *indexer, int64_t number, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, indexer->store, &indexer_queries[INDEXER_IDS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":first", number << INDEX_ROW_BITS);
    statement_bind_integer(st, ":end", (number + 1) << INDEX_ROW_BITS);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        size_t length;
        const void *ids = statement_blob(&length, st);
        for (size_t i = 0; i < INDEXER_LETTERS_MOST; i++) {
            if (indexer->levels[i].is_kept)
                row_set_add_packed(&indexer->levels[i].rows, ids, length);
        }
    }
    return statement_end(st, status);
}

/* Each word once, in order, with a look at those that follow. */
static enum status write_beginnings(struct indexer *indexer, struct statement *st, int64_t total,
                                    struct error *error)
{
    struct window *window = &indexer->window;
    char before[FOLD_WORD_SIZE + 1] = "";
    bool at_end = false;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i <= INDEXER_WORDS_MOST; i++)
        status = move_window(window, st, &at_end, error);
    for (int64_t done = 1; !status; done++) {
        const char *word = window->words[window->at];
        if (done % SHOWN_EVERY == 0)
            status = indexer->show(done, total, indexer->payload, error);
        if (!status)
            status = turn_levels(indexer, before, word, error);
        if (status || !word[0])
            break;
        if (indexer->levels[0].is_kept)
            status = add_to_levels(indexer, window->numbers[window->at], error);
        memcpy(before, word, sizeof before);
        if (!status)
            status = move_window(window, st, &at_end, error);
    }
    return statement_end(st, status);
}

enum status indexer_finish(struct indexer *indexer,
                           enum status (*show)(int64_t done, int64_t total, void *payload,
                                               struct error *error),
                           void *payload, struct error *error)
{
    struct statement *st;
    indexer->show = show;
    indexer->payload = payload;
    enum status status = write_words(indexer, error);
    if (!status)
        status = statement_open(&st, indexer->store, &indexer_queries[INDEXER_WORDS], error);
    if (status)
        return status;
    for (size_t i = 0; i < INDEXER_LETTERS_MOST; i++)
        row_set_init(&indexer->levels[i].rows, indexer->last);
    return write_beginnings(indexer, st, indexer->word_count, error);
}
