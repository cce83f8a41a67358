#include "typo.h"

#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "marrow/base/text.h"

/* A word that so many foods have is no slip. */
#define WELL_KNOWN 3

void typos_keep(struct typos *slips, const char *text, int64_t foods, bool is_start)
{
    uint32_t weight = foods > UINT32_MAX ? UINT32_MAX : (uint32_t)foods;
    for (size_t i = 0; i < slips->count; i++) {
        if (strcmp(slips->items[i].text, text) == 0)
            return;
    }
    if (slips->count == SLIPS_MOST && slips->foods[SLIPS_MOST - 1] >= weight)
        return;
    if (slips->count < SLIPS_MOST)
        slips->count++;
    size_t at = slips->count - 1;
    while (at > 0 && slips->foods[at - 1] < weight) {
        slips->items[at] = slips->items[at - 1];
        slips->foods[at] = slips->foods[at - 1];
        at--;
    }
    memcpy(slips->items[at].text, text, strlen(text) + 1);
    slips->items[at].is_start = is_start;
    slips->foods[at] = weight;
}

/* A word whose slips are looked up. */
struct probe {
    struct typos *out;
    struct store *catalogue;
    const char *typed;
    size_t length;
    size_t least; /* letters that a word must have */
    struct typos
        starts; /* words that begin so, with a slip; they count where no word is one slip away */
};

/* Keeps what has these letters, as a word and as the beginning of words. */
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

/* One letter too many, or two neighbours swapped, at a place. */
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

/* A letter that some word goes on with, instead of the one typed or before it. */
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

/* The letters that may stand for each other by a slip: a to z, or a block of 256, as Greek and
 * Cyrillic are. */
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

/* Goes through the letters that words go on with after the first `at` bytes of what was typed:
 * they are few, but for the first ones. *none tells that no word goes on. */
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
        letters[at + size] = '\xFF'; /* behind all words that begin so */
        letters[at + size + 1] = '\0';
    }
}

/* The letters before a slip are right: where no word begins with them, none can come of a later
 * slip. */
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
    if (fold_letters(typed) < SLIP_TYPED_MIN || probe.length >= FOLD_WORD_SIZE ||
        typed[strcspn(typed, "0123456789")])
        return STATUS_OK;
    int64_t foods;
    enum status status = index_count_word(&foods, store, typed, error);
    if (status || foods >= WELL_KNOWN)
        return status;
    status = look_up_all(&probe, error);
    if (!status && out->count == 0 && fold_letters(typed) >= SLIP_TYPED_MIN_START)
        *out = probe.starts;
    return status;
}
