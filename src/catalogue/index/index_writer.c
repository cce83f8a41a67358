#include "index.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/fold.h"
#include "marrow/store/statement.h"
#include "posting.h"
#include "posting_builder.h"
#include "row_set.h"
#include "tables.h"

/* Two million foods have more words than memory should hold. So the words and their foods are
 * gathered in a posting_builder; when it is full, they are written and the next ones are gathered.
 * Foods come in the order of their rows, so what is written later of a word lies after what was
 * written before, and nothing has to be merged. When all foods are in, the words are read once more
 * in alphabetical order for the beginnings that many of them share: people type "s" and "sp" before
 * "spinach", and these must be found as fast. A beginning gets a set of its own when more than
 * WORDS_MOST words have it. Whether they do shows in one comparison with the word so many places
 * ahead. A search reads the words of rarer beginnings one by one. */

enum {
    WRITER_WORD,
    WRITER_POSTING,
    WRITER_WORDS,
    WRITER_IDS,
    WRITER_BEGINNING,
    WRITER_QUERY_COUNT
};

static const struct query index_writer_queries[] = {
    [WRITER_WORD] = { "index new word", "INSERT INTO word (word, foods, number) VALUES (:word, "
                                        ":foods, :number) ON CONFLICT (word) DO UPDATE SET "
                                        "foods = foods + excluded.foods RETURNING number" },
    [WRITER_POSTING] = { "index new piece", "INSERT INTO posting (id, ids) VALUES (:id, :ids)" },
    [WRITER_WORDS] = { "index all words", "SELECT word, number FROM word ORDER BY word" },
    [WRITER_IDS] = { "index ids of word",
                     "SELECT ids FROM posting WHERE id >= :first AND id < :end" },
    [WRITER_BEGINNING] = { "index new beginning", "INSERT INTO beginning (letters, foods, number) "
                                                  "VALUES (:letters, :foods, :number)" },
};

const struct query_table index_writer_query_table = { "index writer", index_writer_queries,
                                                      WRITER_QUERY_COUNT };

#define LETTERS_MOST 6 /* of a beginning that has a set of its own */
#define WORDS_MOST 16 /* up to so many words with one beginning are read one by one */
#define NOTIFY_EVERY 1024 /* words */

/* A beginning of 1 to LETTERS_MOST letters, while its words are read. */
struct level {
    struct row_set rows;
    size_t bytes; /* of its letters in the word */
    bool is_kept;
};

/* The current word and the WORDS_MOST words after it, as a ring. */
struct window {
    char words[WORDS_MOST + 1][FOLD_WORD_SIZE + 1]; /* "": none */
    int64_t numbers[WORDS_MOST + 1]; /* of their sets */
    size_t at;
};

struct index_writer {
    struct store *store;
    struct posting_builder *builder;
    struct buffer words; /* of the food */
    struct buffer packed;
    int64_t last; /* row */
    int64_t sets; /* that have a number */
    int64_t word_count;
    struct level levels[LETTERS_MOST];
    struct window window;
    enum status (*notify)(int64_t done, int64_t total, void *payload, struct error *error);
    void *payload;
};

struct index_writer *index_writer_new(struct store *catalogue)
{
    struct index_writer *writer = xcalloc(1, sizeof *writer);
    writer->store = catalogue;
    writer->builder = posting_builder_new();
    buffer_init(&writer->words);
    buffer_init(&writer->packed);
    return writer;
}

void index_writer_free(struct index_writer *writer)
{
    if (!writer)
        return;
    for (size_t i = 0; i < LETTERS_MOST; i++)
        row_set_release(&writer->levels[i].rows);
    posting_builder_free(writer->builder);
    buffer_release(&writer->words);
    buffer_release(&writer->packed);
    free(writer);
}

/* Writes the packed rows as a piece of a set, and empties the buffer. */
static enum status write_piece(struct index_writer *writer, int64_t number, int64_t first,
                               struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, writer->store, &index_writer_queries[WRITER_POSTING], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", (number << INDEX_ROW_BITS) + first);
    statement_bind_blob(st, ":ids", writer->packed.text, writer->packed.length);
    status = statement_run(st, error);
    buffer_clear(&writer->packed);
    return status;
}

/* Writes the foods of a word in pieces, as differences. */
static enum status write_pieces(struct index_writer *writer, const struct posting_word *word,
                                int64_t number, struct error *error)
{
    enum status status = STATUS_OK;
    struct posting_walk walk = { .bytes = word->ids, .length = word->length };
    int64_t first = 0;
    int64_t last = 0;
    int64_t end = 0;
    while (!status && posting_walk(&walk)) {
        bool is_full = writer->packed.length + POSTING_NEXT_MOST > POSTING_PIECE_MOST;
        if (first && (is_full || walk.row >= end)) {
            status = write_piece(writer, number, first, error);
            first = 0;
            last = 0;
        }
        unsigned char bytes[POSTING_NEXT_MOST];
        buffer_add(&writer->packed, (const char *)bytes, posting_pack_next(bytes, last, walk.row));
        end = first ? end : index_stretch_end(walk.row);
        first = first ? first : walk.row;
        last = walk.row;
    }
    if (!status && first)
        status = write_piece(writer, number, first, error);
    return status;
}

static enum status write_word(struct index_writer *writer, const struct posting_word *word,
                              struct error *error)
{
    struct statement *st;
    int64_t number = 0;
    enum status status =
        statement_open(&st, writer->store, &index_writer_queries[WRITER_WORD], error);
    if (status)
        return status;
    statement_bind_text(st, ":word", word->word);
    statement_bind_integer(st, ":foods", word->foods);
    statement_bind_integer(st, ":number", ++writer->sets);
    status = statement_step(st, error);
    if (status == STATUS_OK)
        number = statement_integer(st);
    status = statement_end(st, status);
    writer->word_count += number == writer->sets ? 1 : 0; /* otherwise the word has a set already */
    return status ? status : write_pieces(writer, word, number, error);
}

static enum status write_words(struct index_writer *writer, struct error *error)
{
    const struct posting_word *words = posting_builder_sorted(writer->builder);
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < posting_builder_count(writer->builder); i++)
        status = write_word(writer, &words[i], error);
    posting_builder_clear(writer->builder);
    return status;
}

void index_writer_add_text(struct index_writer *writer, const char *text)
{
    if (text)
        fold_index(&writer->words, text);
}

enum status index_writer_end_food(struct index_writer *writer, int64_t row, struct error *error)
{
    posting_builder_add(writer->builder, row, writer->words.text);
    buffer_clear(&writer->words);
    writer->last = row;
    return posting_builder_is_full(writer->builder) ? write_words(writer, error) : STATUS_OK;
}

/* Returns how many bytes the first `letters` letters of the word take; 0 where it has fewer. */
static size_t letters_size(const char *word, size_t letters)
{
    size_t size = 0;
    for (; letters > 0 && word[size]; letters--)
        size += fold_letter_size(word + size);
    return letters == 0 ? size : 0;
}

/* Moves the window by one word. After the last word an empty one comes in. */
static enum status move_window(struct window *window, struct statement *st, bool *at_end,
                               struct error *error)
{
    size_t at = window->at;
    char *word = window->words[at];
    window->at = (window->at + 1) % (WORDS_MOST + 1);
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

/* Writes the set of a beginning, if it has one. */
static enum status end_level(struct index_writer *writer, struct level *level, const char *word,
                             struct error *error)
{
    if (!level->is_kept)
        return STATUS_OK;
    struct statement *st;
    enum status status =
        statement_open(&st, writer->store, &index_writer_queries[WRITER_BEGINNING], error);
    if (status)
        return status;
    statement_bind_text_n(st, ":letters", word, level->bytes);
    statement_bind_integer(st, ":foods", (int64_t)row_set_count(&level->rows));
    statement_bind_integer(st, ":number", ++writer->sets);
    level->is_kept = false;
    status = statement_run(st, error);
    int64_t row = row_set_next(&level->rows, 1);
    while (!status && row) {
        int64_t next = posting_pack(&writer->packed, &level->rows, row);
        status = write_piece(writer, writer->sets, row, error);
        row = next;
    }
    return status;
}

/* Ends the beginnings of the previous word that this word lacks, and starts its own. The empty word
 * ends all of them. */
static enum status turn_levels(struct index_writer *writer, const char *before, const char *word,
                               struct error *error)
{
    const struct window *window = &writer->window;
    const char *far = window->words[(window->at + WORDS_MOST) % (WORDS_MOST + 1)];
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < LETTERS_MOST; i++) {
        struct level *level = &writer->levels[i];
        size_t bytes = letters_size(word, i + 1);
        if (bytes > 0 && bytes == level->bytes && strncmp(before, word, bytes) == 0)
            continue;
        status = end_level(writer, level, before, error);
        level->bytes = bytes;
        level->is_kept = bytes > 0 && strncmp(far, word, bytes) == 0;
        if (level->is_kept)
            row_set_clear(&level->rows);
    }
    return status;
}

/* Adds the foods of a word to the beginnings that have a set. */
static enum status add_to_levels(struct index_writer *writer, int64_t number, struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, writer->store, &index_writer_queries[WRITER_IDS], error);
    if (status)
        return status;
    statement_bind_integer(st, ":first", number << INDEX_ROW_BITS);
    statement_bind_integer(st, ":end", (number + 1) << INDEX_ROW_BITS);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        size_t length;
        const void *ids = statement_blob(&length, st);
        for (size_t i = 0; i < LETTERS_MOST; i++) {
            if (writer->levels[i].is_kept)
                posting_unpack(&writer->levels[i].rows, ids, length);
        }
    }
    return statement_end(st, status);
}

/* Reads each word once, in order, and writes the beginnings. */
static enum status write_beginnings(struct index_writer *writer, struct statement *st,
                                    int64_t total, struct error *error)
{
    struct window *window = &writer->window;
    char before[FOLD_WORD_SIZE + 1] = "";
    bool at_end = false;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i <= WORDS_MOST; i++)
        status = move_window(window, st, &at_end, error);
    for (int64_t done = 1; !status; done++) {
        const char *word = window->words[window->at];
        if (done % NOTIFY_EVERY == 0)
            status = writer->notify(done, total, writer->payload, error);
        if (!status)
            status = turn_levels(writer, before, word, error);
        if (status || !word[0])
            break;
        if (writer->levels[0].is_kept)
            status = add_to_levels(writer, window->numbers[window->at], error);
        memcpy(before, word, sizeof before);
        if (!status)
            status = move_window(window, st, &at_end, error);
    }
    return statement_end(st, status);
}

enum status index_writer_finish(struct index_writer *writer,
                                enum status (*notify)(int64_t done, int64_t total, void *payload,
                                                      struct error *error),
                                void *payload, struct error *error)
{
    struct statement *st;
    writer->notify = notify;
    writer->payload = payload;
    enum status status = write_words(writer, error);
    if (!status)
        status = statement_open(&st, writer->store, &index_writer_queries[WRITER_WORDS], error);
    if (status)
        return status;
    for (size_t i = 0; i < LETTERS_MOST; i++)
        row_set_init(&writer->levels[i].rows, writer->last);
    return write_beginnings(writer, st, writer->word_count, error);
}
