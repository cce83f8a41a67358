#include "posting_builder.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "row_set.h"

#define WORDS_MOST 200000
#define BYTES_MOST (24u << 20)
#define SLOTS_FIRST 4096
#define SET_ROOM 16 /* bytes at first: most words are rare */

struct posting_builder {
    struct arena arena; /* of the words */
    struct posting_word *words;
    size_t count;
    size_t room;
    uint32_t *slots; /* open addressing: a word's place + 1; 0: free */
    size_t slot_count; /* a power of two */
    size_t bytes; /* of all sets */
};

struct posting_builder *posting_builder_new(void)
{
    struct posting_builder *tally = xcalloc(1, sizeof *tally);
    tally->slot_count = SLOTS_FIRST;
    tally->slots = xcalloc(tally->slot_count, sizeof *tally->slots);
    return tally;
}

void posting_builder_clear(struct posting_builder *tally)
{
    for (size_t i = 0; i < tally->count; i++)
        free(tally->words[i].ids);
    tally->count = 0;
    tally->bytes = 0;
    memset(tally->slots, 0, tally->slot_count * sizeof *tally->slots);
    arena_release(&tally->arena);
}

void posting_builder_free(struct posting_builder *tally)
{
    if (!tally)
        return;
    posting_builder_clear(tally);
    free(tally->words);
    free(tally->slots);
    free(tally);
}

/* FNV-1a */
static size_t hash(const char *text, size_t length)
{
    uint64_t value = 14695981039346656037u;
    for (size_t i = 0; i < length; i++)
        value = (value ^ (unsigned char)text[i]) * 1099511628211u;
    return (size_t)(value ^ value >> 32);
}

static uint32_t *find_slot(struct posting_builder *tally, const char *word, size_t length)
{
    size_t mask = tally->slot_count - 1;
    size_t at = hash(word, length) & mask;
    for (; tally->slots[at]; at = (at + 1) & mask) {
        const char *other = tally->words[tally->slots[at] - 1].word;
        if (strncmp(other, word, length) == 0 && other[length] == '\0')
            break;
    }
    return &tally->slots[at];
}

static void grow_slots(struct posting_builder *tally)
{
    free(tally->slots);
    tally->slot_count *= 2;
    tally->slots = xcalloc(tally->slot_count, sizeof *tally->slots);
    for (size_t i = 0; i < tally->count; i++) {
        const char *word = tally->words[i].word;
        *find_slot(tally, word, strlen(word)) = (uint32_t)i + 1;
    }
}

static struct posting_word *find_word(struct posting_builder *tally, const char *text,
                                      size_t length)
{
    if (tally->count * 2 >= tally->slot_count)
        grow_slots(tally);
    uint32_t *slot = find_slot(tally, text, length);
    if (*slot)
        return &tally->words[*slot - 1];
    if (tally->count == tally->room) {
        tally->room = tally->room ? tally->room * 2 : SLOTS_FIRST;
        tally->words = xrealloc(tally->words, tally->room * sizeof *tally->words);
    }
    struct posting_word *word = &tally->words[tally->count++];
    *word = (struct posting_word){ .word = arena_strndup(&tally->arena, text, length) };
    *slot = (uint32_t)tally->count;
    return word;
}

static void add_row(struct posting_builder *tally, struct posting_word *word, int64_t row)
{
    if (word->last == row)
        return;
    if (word->room - word->length < ROWS_NEXT_MOST) {
        word->room = word->room ? word->room + word->room / 2 : SET_ROOM;
        word->ids = xrealloc(word->ids, word->room);
    }
    size_t grown = row_set_pack_next(word->ids + word->length, word->last, row);
    word->length += (uint32_t)grown;
    tally->bytes += grown;
    word->first = word->first ? word->first : row;
    word->last = row;
    word->foods++;
}

void posting_builder_add(struct posting_builder *tally, int64_t row, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, " ");
        add_row(tally, find_word(tally, words, length), row);
        words += length;
        words += strspn(words, " ");
    }
}

bool posting_builder_is_full(const struct posting_builder *tally)
{
    return tally->count >= WORDS_MOST || tally->bytes >= BYTES_MOST;
}

size_t posting_builder_count(const struct posting_builder *tally)
{
    return tally->count;
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(((const struct posting_word *)a)->word, ((const struct posting_word *)b)->word);
}

const struct posting_word *posting_builder_sorted(struct posting_builder *tally)
{
    if (tally->count > 1)
        qsort(tally->words, tally->count, sizeof *tally->words, compare_words);
    return tally->words;
}
