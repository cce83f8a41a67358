#include "marrow/journal/authority.h"

#include "marrow/base/text.h"

const struct authority authorities[AUTHORITY_COUNT] = {
    { "nasem", "NASEM", "National Academies, US and Canada" },
    { "efsa", "EFSA", "European Food Safety Authority, EU" },
    { "uk", "UK", "COMA and SACN, United Kingdom" },
    { "dach", "D-A-CH", "Germany, Austria, Switzerland" },
    { "nordic", "Nordic", "Nordic Nutrition Recommendations" },
    { "who", "FAO/WHO", "Food and Agriculture and World Health Organizations" },
};

/* What the same figures are called elsewhere. */
static const struct {
    const char *word;
    size_t authority;
} others[] = {
    { "iom", 0 }, { "dri", 0 },  { "us", 0 },  { "eu", 1 },  { "sacn", 2 }, { "coma", 2 },
    { "dge", 3 }, { "oege", 3 }, { "sge", 3 }, { "nnr", 4 }, { "fao", 5 },
};

const struct authority *authority_find(const char *word)
{
    for (size_t i = 0; i < AUTHORITY_COUNT; i++)
        if (text_equal_nocase(authorities[i].code, word) ||
            text_equal_nocase(authorities[i].name, word))
            return &authorities[i];
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (text_equal_nocase(others[i].word, word))
            return &authorities[others[i].authority];
    return NULL;
}

const char *authority_name(const char *code)
{
    const struct authority *authority = authority_find(code);
    return authority ? authority->name : code;
}
