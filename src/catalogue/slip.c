#include "slip.h"

#include <string.h>

#include "index.h"

/* A word that so many foods have is no slip. */
#define WELL_KNOWN 3

void slips_keep(struct slips *slips, const char *text, int64_t foods, bool is_start)
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
    struct slips *out;
    struct catalogue *catalogue;
    const char *typed;
    size_t length;
    size_t least; /* letters that a word must have */
    bool is_start;
};

static enum status look_up(struct probe *probe, const char *word, struct error *error)
{
    int64_t foods;
    if (strlen(word) < probe->least || strncmp(word, probe->typed, probe->length) == 0 ||
        (probe->is_start && word[0] != probe->typed[0]))
        return STATUS_OK;
    enum status status = probe->is_start
                             ? index_count_beginning(&foods, probe->catalogue, word, error)
                             : index_count_word(&foods, probe->catalogue, word, error);
    if (!status && foods > 0)
        slips_keep(probe->out, word, foods, probe->is_start);
    return status;
}

/* One letter too many, or two neighbours swapped. */
static enum status look_up_shorter(struct probe *probe, size_t at, struct error *error)
{
    char word[FOLD_WORD_SIZE + 2];
    memcpy(word, probe->typed, at);
    memcpy(word + at, probe->typed + at + 1, probe->length - at);
    enum status status = look_up(probe, word, error);
    if (status || at + 1 >= probe->length)
        return status;
    memcpy(word, probe->typed, probe->length + 1);
    word[at] = probe->typed[at + 1];
    word[at + 1] = probe->typed[at];
    return look_up(probe, word, error);
}

/* A letter wrong, or one missing before it. */
static enum status look_up_letters(struct probe *probe, size_t at, struct error *error)
{
    char word[FOLD_WORD_SIZE + 2];
    enum status status = STATUS_OK;
    for (char letter = 'a'; !status && letter <= 'z'; letter++) {
        memcpy(word, probe->typed, probe->length + 1);
        word[at] = letter;
        status = look_up(probe, word, error);
        memcpy(word + at + 1, probe->typed + at, probe->length + 1 - at);
        if (!status && probe->length + 1 < FOLD_WORD_SIZE)
            status = look_up(probe, word, error);
    }
    return status;
}

/* Whether some word begins with so many letters of what was typed. */
static enum status has_beginning(bool *out, struct probe *probe, size_t count, struct error *error)
{
    char letters[FOLD_WORD_SIZE];
    int64_t foods = 1;
    memcpy(letters, probe->typed, count);
    letters[count] = '\0';
    enum status status =
        count == 0 ? STATUS_OK : index_count_beginning(&foods, probe->catalogue, letters, error);
    *out = foods > 0;
    return status;
}

/* The letters before a slip are right: where no word begins with them, none can come of a later
 * slip. */
static enum status look_up_all(struct probe *probe, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = probe->is_start ? 1 : 0; !status && i < probe->length; i++) {
        bool may_be = false;
        status = has_beginning(&may_be, probe, i, error);
        if (status || !may_be)
            return status;
        status = look_up_shorter(probe, i, error);
        if (!status)
            status = look_up_letters(probe, i, error);
    }
    return status;
}

enum status slips_probe(struct slips *out, struct catalogue *catalogue, const char *typed,
                        size_t least, struct error *error)
{
    struct probe probe = { out, catalogue, typed, strlen(typed), least, false };
    out->count = 0;
    if (probe.length < SLIP_TYPED_MIN || probe.length >= FOLD_WORD_SIZE ||
        typed[strspn(typed, "abcdefghijklmnopqrstuvwxyz")] != '\0')
        return STATUS_OK;
    int64_t foods;
    enum status status = index_count_word(&foods, catalogue, typed, error);
    if (status || foods >= WELL_KNOWN)
        return status;
    status = look_up_all(&probe, error);
    if (status || out->count > 0 || probe.length < SLIP_TYPED_MIN_START)
        return status;
    probe.is_start = true;
    return look_up_all(&probe, error);
}
