#include "marrow/journal/country.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/country_list.h"

struct country {
    const char *code;
    const char *name;
    const char *others; /* separated by '|' */
};

#define ROW(code, name, others) { code, name, others },
static const struct country countries[] = { COUNTRY_LIST(ROW) };
#define COUNTRY_COUNT (sizeof countries / sizeof *countries)

#define NAME_SIZE 64

/* Returns whether a name, of which length bytes count, has the words in their order. */
static bool is_called(const struct fold_words *words, const char *name, size_t length)
{
    char copy[NAME_SIZE] = "";
    struct fold_words own;
    if (length >= sizeof copy)
        return false;
    memcpy(copy, name, length);
    fold_split(&own, copy);
    for (size_t i = 0; i < own.count && own.count == words->count; i++) {
        if (strcmp(own.words[i], words->words[i]) != 0)
            return false;
    }
    return own.count > 0 && own.count == words->count;
}

static bool answers_to(const struct country *country, const struct fold_words *words)
{
    const char *at = country->others;
    if (is_called(words, country->code, strlen(country->code)) ||
        is_called(words, country->name, strlen(country->name)))
        return true;
    while (*at) {
        size_t length = strcspn(at, "|");
        if (is_called(words, at, length))
            return true;
        at += length + (at[length] ? 1 : 0);
    }
    return false;
}

enum status country_find(char code[COUNTRY_CODE], const char *word, struct error *error)
{
    struct fold_words words;
    code[0] = '\0';
    if (text_is_blank(word) || text_equal_nocase(word, "none"))
        return STATUS_OK;
    fold_split(&words, word);
    for (size_t i = 0; i < COUNTRY_COUNT; i++) {
        if (!answers_to(&countries[i], &words))
            continue;
        memcpy(code, countries[i].code, COUNTRY_CODE);
        return STATUS_OK;
    }
    return error_set(error, STATUS_INVALID,
                     "'%.60s' is not a country; try its name or two letters, such as us or Germany",
                     word);
}

const char *country_name(const char *code)
{
    for (size_t i = 0; i < COUNTRY_COUNT; i++) {
        if (text_equal_nocase(countries[i].code, code))
            return countries[i].name;
    }
    return code;
}
