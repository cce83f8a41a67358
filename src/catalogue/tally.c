#include "tally.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"

struct tally {
    struct arena arena;
    struct tally_word *slots; /* open addressing; word NULL: free */
    size_t room; /* a power of two */
    size_t count;
};

struct tally *tally_new(void)
{
    struct tally *tally = xcalloc(1, sizeof *tally);
    tally->room = 4096;
    tally->slots = xcalloc(tally->room, sizeof *tally->slots);
    return tally;
}

void tally_free(struct tally *tally)
{
    if (!tally)
        return;
    arena_release(&tally->arena);
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

static struct tally_word *find_slot(struct tally_word *slots, size_t room, const char *word,
                                    size_t length)
{
    size_t at = hash(word, length) & (room - 1);
    while (slots[at].word &&
           (strncmp(slots[at].word, word, length) != 0 || slots[at].word[length] != '\0'))
        at = (at + 1) & (room - 1);
    return &slots[at];
}

static void grow(struct tally *tally)
{
    size_t room = tally->room * 2;
    struct tally_word *slots = xcalloc(room, sizeof *slots);
    for (size_t i = 0; i < tally->room; i++) {
        const char *word = tally->slots[i].word;
        if (word)
            *find_slot(slots, room, word, strlen(word)) = tally->slots[i];
    }
    free(tally->slots);
    tally->slots = slots;
    tally->room = room;
}

void tally_add(struct tally *tally, int64_t food, const char *words)
{
    while (*words) {
        size_t length = strcspn(words, " ");
        struct tally_word *slot = find_slot(tally->slots, tally->room, words, length);
        if (!slot->word) {
            slot->word = arena_strndup(&tally->arena, words, length);
            tally->count++;
        }
        if (slot->foods == 0 || slot->last_food != food)
            slot->foods++;
        slot->last_food = food;
        if (tally->count * 2 > tally->room)
            grow(tally);
        words += length;
        words += strspn(words, " ");
    }
}

size_t tally_count(const struct tally *tally)
{
    return tally->count;
}

static int compare_words(const void *a, const void *b)
{
    return strcmp(((const struct tally_word *)a)->word, ((const struct tally_word *)b)->word);
}

const struct tally_word *tally_sorted(struct tally *tally)
{
    size_t at = 0;
    for (size_t i = 0; i < tally->room; i++) {
        if (tally->slots[i].word)
            tally->slots[at++] = tally->slots[i];
    }
    qsort(tally->slots, tally->count, sizeof *tally->slots, compare_words);
    return tally->slots;
}
