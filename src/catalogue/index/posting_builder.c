#include "posting_builder.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "posting.h"

/* Most words are rare and a few are in nearly every food, so the sets of foods differ a
 * thousandfold in size. Each is packed from the start, in the form in which it will be written:
 * some two bytes per food, in a buffer that begins with 16 bytes and grows by half. So half a
 * million foods fit into some 50 MB, and writing them only copies bytes. A hash table of 4-byte
 * places finds the words; they are sorted only when they are written. */

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
    struct posting_builder *builder = xcalloc(1, sizeof *builder);
    builder->slot_count = SLOTS_FIRST;
    builder->slots = xcalloc(builder->slot_count, sizeof *builder->slots);
    return builder;
}

void posting_builder_clear(struct posting_builder *builder)
{
    for (size_t i = 0; i < builder->count; i++)
        free(builder->words[i].ids);
    builder->count = 0;
    builder->bytes = 0;
    memset(builder->slots, 0, builder->slot_count * sizeof *builder->slots);
    arena_release(&builder->arena);
}

void posting_builder_free(struct posting_builder *builder)
{
    if (!builder)
        return;
    posting_builder_clear(builder);
    free(builder->words);
    free(builder->slots);
    free(builder);
}

/* Returns the hash of a word, its two halves folded into each other. */
static size_t hash(const char *text, size_t length)
{
    uint64_t value = hash_add(HASH_START, text, length);
    return (size_t)(value ^ value >> 32);
}

static uint32_t *find_slot(struct posting_builder *builder, const char *word, size_t length)
{
    size_t mask = builder->slot_count - 1;
    size_t at = hash(word, length) & mask;
    for (; builder->slots[at]; at = (at + 1) & mask) {
        const char *other = builder->words[builder->slots[at] - 1].word;
        if (strncmp(other, word, length) == 0 && other[length] == '\0')
            break;
    }
    return &builder->slots[at];
}

static void grow_slots(struct posting_builder *builder)
{
    free(builder->slots);
    builder->slot_count *= 2;
    builder->slots = xcalloc(builder->slot_count, sizeof *builder->slots);
    for (size_t i = 0; i < builder->count; i++) {
        const char *word = builder->words[i].word;
        *find_slot(builder, word, strlen(word)) = (uint32_t)i + 1;
    }
}

static struct posting_word *find_word(struct posting_builder *builder, const char *text,
                                      size_t length)
{
    if (builder->count * 2 >= builder->slot_count)
        grow_slots(builder);
    uint32_t *slot = find_slot(builder, text, length);
    if (*slot)
        return &builder->words[*slot - 1];
    builder->words =
        memory_make_room(builder->words, builder->count, &builder->room, sizeof *builder->words);
    struct posting_word *word = &builder->words[builder->count++];
    *word = (struct posting_word){ .word = arena_strndup(&builder->arena, text, length) };
    *slot = (uint32_t)builder->count;
    return word;
}

static void add_row(struct posting_builder *builder, struct posting_word *word, int64_t row)
{
    if (word->last == row)
        return;
    if (word->room - word->length < POSTING_NEXT_MOST) {
        word->room = word->room ? word->room + word->room / 2 : SET_ROOM;
        word->ids = xrealloc(word->ids, word->room);
    }
    size_t grown = posting_pack_next(word->ids + word->length, word->last, row);
    word->length += (uint32_t)grown;
    builder->bytes += grown;
    word->last = row;
    word->foods++;
}

void posting_builder_add(struct posting_builder *builder, int64_t row, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, " ");
        add_row(builder, find_word(builder, words, length), row);
        words += length;
        words += strspn(words, " ");
    }
}

bool posting_builder_is_full(const struct posting_builder *builder)
{
    return builder->count >= WORDS_MOST || builder->bytes >= BYTES_MOST;
}

size_t posting_builder_count(const struct posting_builder *builder)
{
    return builder->count;
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(((const struct posting_word *)a)->word, ((const struct posting_word *)b)->word);
}

const struct posting_word *posting_builder_sorted(struct posting_builder *builder)
{
    if (builder->count > 1)
        qsort(builder->words, builder->count, sizeof *builder->words, compare_words);
    return builder->words;
}
