#include "typo.h"

#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"

/* A large catalogue has more words than can be compared with what was typed while somebody waits,
 * and its index only answers which word comes next. That is enough. A typo is at some letter, and
 * the letters before it are right. So for each place the index is asked which letters words have
 * after those before it; except at the first places, there are few. Each is tried as the letter
 * that was meant there, and as a letter left out there. The typed word is also tried without its
 * letter at that place, and with that letter and the next swapped. Each trial is one look-up. Where
 * no word begins with the letters up to a place, later places are not tried. */

#define WELL_KNOWN 3 /* foods; a word in so many foods is not a typo */

void typos_keep(struct typos *typos, const char *text, int64_t foods, bool is_start)
{
    uint32_t weight = foods > UINT32_MAX ? UINT32_MAX : (uint32_t)foods;
    for (size_t i = 0; i < typos->count; i++) {
        if (strcmp(typos->items[i].text, text) == 0)
            return;
    }
    if (typos->count == TYPOS_MOST && typos->foods[TYPOS_MOST - 1] >= weight)
        return;
    if (typos->count < TYPOS_MOST)
        typos->count++;
    size_t at = typos->count - 1;
    while (at > 0 && typos->foods[at - 1] < weight) {
        typos->items[at] = typos->items[at - 1];
        typos->foods[at] = typos->foods[at - 1];
        at--;
    }
    memcpy(typos->items[at].text, text, strlen(text) + 1);
    typos->items[at].is_start = is_start;
    typos->foods[at] = weight;
}

/* A typed word, and what was found for it. */
struct probe {
    struct typos *out;
    struct store *catalogue;
    const char *typed;
    size_t length;
    size_t least; /* letters that a word must have */
    struct typos starts; /* beginnings of words; used where no whole word is found */
};

/* Keeps the letters if they are a word, and if words begin with them. */
static enum status look_up(struct probe *probe, const char *letters, struct error *error)
{
    char word[FOLD_WORD_SIZE];
    int64_t foods;
    size_t length = strlen(letters);
    if (length >= FOLD_WORD_SIZE || strncmp(letters, probe->typed, probe->length) == 0)
        return STATUS_OK;
    enum status status = index_next_word(word, &foods, probe->catalogue, letters, error);
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    if (status || strncmp(word, letters, length) != 0)
        return status;
    if (!word[length] && fold_letters(letters) >= probe->least)
        typos_keep(probe->out, letters, foods, false);
    if (probe->out->count > 0 || letters[0] != probe->typed[0])
        return STATUS_OK;
    status = index_count_beginning(&foods, probe->catalogue, letters, error);
    if (!status)
        typos_keep(&probe->starts, letters, foods, true);
    return status;
}

/* Tries the word without the letter at a place, and with that letter and the next swapped. */
static enum status look_up_shorter(struct probe *probe, size_t at, struct error *error)
{
    char word[FOLD_WORD_SIZE + 1];
    const char *typed = probe->typed;
    size_t first = fold_letter_size(typed + at);
    memcpy(word, typed, at);
    memcpy(word + at, typed + at + first, probe->length - at - first + 1);
    enum status status = look_up(probe, word, error);
    if (status || !typed[at + first])
        return status;
    size_t second = fold_letter_size(typed + at + first);
    memcpy(word, typed, probe->length + 1);
    memcpy(word + at, typed + at + first, second);
    memcpy(word + at + second, typed + at, first);
    return look_up(probe, word, error);
}

/* Tries a letter that some word has at this place, both for the typed letter and before it. */
static enum status look_up_letter(struct probe *probe, size_t at, const char *letter, size_t size,
                                  struct error *error)
{
    char word[2 * FOLD_WORD_SIZE];
    const char *rest = probe->typed + at;
    memcpy(word, probe->typed, at);
    memcpy(word + at, letter, size);
    memcpy(word + at + size, rest, probe->length - at + 1);
    enum status status = look_up(probe, word, error);
    if (status || !*rest)
        return status;
    rest += fold_letter_size(rest);
    memcpy(word + at + size, rest, strlen(rest) + 1);
    return look_up(probe, word, error);
}

/* Returns the first of the letters that may be mistaken for this one: a of a to z, or the first of
 * its block of 256 codes, as for Greek and Cyrillic. */
static uint32_t first_of_alphabet(uint32_t code)
{
    if (code < 0x80)
        return 'a';
    return code < 0x100 ? 0x80 : code & ~(uint32_t)0xFF;
}

static uint32_t read_letter(const char *text)
{
    size_t length = strlen(text);
    return length > 0 ? text_decode(&text, &length) : 0;
}

/* Tries all letters that words have after the first `at` bytes of what was typed. *none says that
 * no word goes on there. */
static enum status look_up_letters(bool *none, struct probe *probe, size_t at, struct error *error)
{
    char letters[FOLD_WORD_SIZE + 4];
    char word[FOLD_WORD_SIZE];
    int64_t foods;
    uint32_t first = first_of_alphabet(read_letter(probe->typed + at));
    memcpy(letters, probe->typed, at);
    letters[at + text_encode(letters + at, first)] = '\0';
    *none = true;
    for (;;) {
        enum status status = index_next_word(word, &foods, probe->catalogue, letters, error);
        if (status == STATUS_NOT_FOUND)
            return STATUS_OK;
        if (status || strncmp(word, probe->typed, at) != 0)
            return status;
        size_t size = fold_letter_size(word + at);
        if (size == 0 || first_of_alphabet(read_letter(word + at)) != first)
            return STATUS_OK;
        *none = false;
        if (strncmp(word + at, probe->typed + at, size) != 0)
            status = look_up_letter(probe, at, word + at, size, error);
        if (status)
            return status;
        memcpy(letters, word, at + size);
        letters[at + size] = '\xFF'; /* sorts after all words that begin so */
        letters[at + size + 1] = '\0';
    }
}

/* Looks for a typo at each place. */
static enum status look_up_all(struct probe *probe, struct error *error)
{
    enum status status = STATUS_OK;
    bool none = false;
    for (size_t at = 0; !status && !none && at < probe->length;
         at += fold_letter_size(probe->typed + at)) {
        status = look_up_letters(&none, probe, at, error);
        if (!status)
            status = look_up_shorter(probe, at, error);
    }
    return status;
}

enum status typos_probe(struct typos *out, struct catalogue *catalogue, const char *typed,
                        size_t least, struct error *error)
{
    struct store *store = catalogue_get_store(catalogue);
    struct probe probe = { out, store, typed, strlen(typed), least, { .count = 0 } };
    out->count = 0;
    if (fold_letters(typed) < TYPO_TYPED_MIN || probe.length >= FOLD_WORD_SIZE ||
        typed[strcspn(typed, "0123456789")])
        return STATUS_OK;
    int64_t foods;
    enum status status = index_count_word(&foods, store, typed, error);
    if (status || foods >= WELL_KNOWN)
        return status;
    status = look_up_all(&probe, error);
    if (!status && out->count == 0 && fold_letters(typed) >= TYPO_TYPED_MIN_START)
        *out = probe.starts;
    return status;
}
