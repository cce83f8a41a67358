#include "marrow/journal/authority.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/text.h"

#define CODES_SIZE 128

const struct authority authorities[] = {
    { "nasem", "NASEM", "National Academies, US and Canada", " iom dri us " },
    { "efsa", "EFSA", "European Food Safety Authority, EU", " eu " },
    { "uk", "UK", "COMA and SACN, United Kingdom", " sacn coma " },
    { "dach", "D-A-CH", "Germany, Austria, Switzerland", " dge oege sge " },
    { "nordic", "Nordic", "Nordic Nutrition Recommendations", " nnr " },
    { "who", "FAO/WHO", "Food and Agriculture and World Health Organizations", " fao " },
};
const size_t authority_count = sizeof authorities / sizeof *authorities;

/* Returns whether the word is in the list of words between blanks. */
static bool is_listed(const char *list, const char *word)
{
    size_t length = strlen(word);
    if (length == 0 || strchr(word, ' '))
        return false;
    for (const char *at = list; *at; at++)
        if (at[0] == ' ' && text_starts_nocase(at + 1, word) && at[1 + length] == ' ')
            return true;
    return false;
}

const struct authority *authority_find(const char *word)
{
    for (size_t i = 0; i < authority_count; i++)
        if (text_equal_nocase(authorities[i].code, word) ||
            text_equal_nocase(authorities[i].name, word))
            return &authorities[i];
    for (size_t i = 0; i < authority_count; i++)
        if (is_listed(authorities[i].others, word))
            return &authorities[i];
    return NULL;
}

const char *authority_name(const char *code)
{
    const struct authority *authority = authority_find(code);
    return authority ? authority->name : code;
}

const char *authority_codes(void)
{
    static char codes[CODES_SIZE];
    size_t used = 0;
    if (codes[0])
        return codes;
    for (size_t i = 0; i < authority_count && used < CODES_SIZE; i++)
        used += (size_t)snprintf(codes + used, CODES_SIZE - used, "%s%s", i ? " " : "",
                                 authorities[i].code);
    return codes;
}

enum status authority_refuse(const char *word, struct error *error)
{
    char codes[CODES_SIZE] = "";
    size_t used = 0;
    for (size_t i = 0; i < authority_count && used < CODES_SIZE; i++)
        used += (size_t)snprintf(codes + used, CODES_SIZE - used, "%s%s",
                                 i == 0                     ? ""
                                 : i + 1 == authority_count ? " or "
                                                            : ", ",
                                 authorities[i].code);
    return error_set(error, STATUS_INVALID, "'%.40s' is not an authority; try %s", word, codes);
}
