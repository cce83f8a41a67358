#include "vocabulary.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/fold.h"

#define WORD_MIN 3

struct known_word {
    const char *text;
    uint32_t letters; /* which of the letters a to z occur */
    uint32_t foods;
};

struct list {
    struct known_word *words;
    size_t count;
    size_t room;
};

struct vocabulary {
    struct arena arena;
    struct list lists[FOLD_WORD_SIZE]; /* by the words' length in bytes */
};

static uint32_t letters_of(const char *text, size_t length)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] >= 'a' && text[i] <= 'z')
            letters |= UINT32_C(1) << (text[i] - 'a');
    }
    return letters;
}

/* Returns whether two words can be one typo apart, by their sets of letters: a typo changes at most
 * two. This rules out most words. */
static bool may_be_typo(uint32_t a, uint32_t b)
{
    uint32_t different = a ^ b;
    different &= different - 1;
    different &= different - 1;
    return different == 0;
}

static void add_word(struct vocabulary *vocabulary, const char *text, int64_t foods)
{
    size_t length = strlen(text);
    if (length < WORD_MIN || length >= FOLD_WORD_SIZE || strpbrk(text, "0123456789"))
        return;
    struct list *list = &vocabulary->lists[length];
    list->words = memory_make_room(list->words, list->count, &list->room, sizeof *list->words);
    list->words[list->count++] =
        (struct known_word){ arena_strdup(&vocabulary->arena, text), letters_of(text, length),
                             foods > UINT32_MAX ? UINT32_MAX : (uint32_t)foods };
}

static void take_word(const char *word, int64_t foods, void *payload)
{
    add_word(payload, word, foods);
}

enum status vocabulary_load(struct vocabulary **out, struct catalogue *catalogue,
                            struct error *error)
{
    struct vocabulary *vocabulary = xcalloc(1, sizeof *vocabulary);
    enum status status =
        index_each_word(catalogue_get_store(catalogue), take_word, vocabulary, error);
    *out = status ? NULL : vocabulary;
    if (status)
        vocabulary_free(vocabulary);
    return status;
}

struct vocabulary *vocabulary_of_entries(const struct search_entry *entries, size_t count)
{
    struct vocabulary *vocabulary = xcalloc(1, sizeof *vocabulary);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < entries[i].phrase_count; k++) {
            const struct search_entry_phrase *phrase = &entries[i].phrases[k];
            for (size_t w = 0; w < phrase->count; w++) {
                add_word(vocabulary, phrase->words[w].text, 1);
                if (phrase->words[w].singular != phrase->words[w].text)
                    add_word(vocabulary, phrase->words[w].singular, 1);
            }
        }
    }
    return vocabulary;
}

void vocabulary_free(struct vocabulary *vocabulary)
{
    if (!vocabulary)
        return;
    for (size_t i = 0; i < FOLD_WORD_SIZE; i++)
        free(vocabulary->lists[i].words);
    arena_release(&vocabulary->arena);
    free(vocabulary);
}

/* Keeps the words that are one typo away. A letter beyond ASCII takes up to four bytes, so one
 * letter may change the length by four. */
static void keep_typos(struct typos *out, const struct vocabulary *vocabulary, const char *typed,
                       size_t length, size_t least)
{
    uint32_t letters = letters_of(typed, length);
    size_t low = length > least + 4 ? length - 4 : least;
    for (size_t size = low; size <= length + 4 && size < FOLD_WORD_SIZE; size++) {
        const struct list *list = &vocabulary->lists[size];
        for (size_t i = 0; i < list->count; i++) {
            const struct known_word *word = &list->words[i];
            if (may_be_typo(letters, word->letters) && strncmp(word->text, typed, length) != 0 &&
                fold_is_one_typo(typed, word->text))
                typos_keep(out, word->text, word->foods, false);
        }
    }
}

/* Returns whether a beginning of the word is one typo away from what was typed. */
static bool starts_with_typo(const char *text, size_t size, const char *typed, size_t length)
{
    char start[FOLD_WORD_SIZE + 1];
    size_t reach = fold_letters(typed) == length ? 1 : 4;
    for (size_t cut = length - reach; cut <= length + reach && cut < size; cut++) {
        if (((unsigned char)text[cut] & 0xC0) == 0x80)
            continue; /* inside a letter */
        memcpy(start, text, cut);
        start[cut] = '\0';
        if (fold_is_one_typo(typed, start))
            return true;
    }
    return false;
}

static void keep_starts(struct typos *out, const struct vocabulary *vocabulary, const char *typed,
                        size_t length)
{
    uint32_t letters = letters_of(typed, length);
    for (size_t size = length; size < FOLD_WORD_SIZE; size++) {
        const struct list *list = &vocabulary->lists[size];
        for (size_t i = 0; i < list->count; i++) {
            const struct known_word *word = &list->words[i];
            if (may_be_typo(letters & word->letters, letters) && word->text[0] == typed[0] &&
                starts_with_typo(word->text, size, typed, length))
                typos_keep(out, word->text, word->foods, true);
        }
    }
}

void vocabulary_find_typos(struct typos *out, const struct vocabulary *vocabulary,
                           const char *typed, size_t least)
{
    size_t length = strlen(typed);
    size_t letters = fold_letters(typed);
    out->count = 0;
    if (letters < TYPO_TYPED_MIN || strpbrk(typed, "0123456789"))
        return;
    keep_typos(out, vocabulary, typed, length, least);
    if (out->count == 0 && letters >= TYPO_TYPED_MIN_START)
        keep_starts(out, vocabulary, typed, length);
}
