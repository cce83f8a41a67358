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

static bool answers_to(const struct country *country, const char *word)
{
    return fold_is_same(word, country->code) || fold_is_same(word, country->name) ||
           fold_is_listed(word, country->others);
}

enum status country_find(char code[COUNTRY_CODE], const char *word, struct error *error)
{
    code[0] = '\0';
    if (text_is_blank(word) || text_equal_nocase(word, "none"))
        return STATUS_OK;
    for (size_t i = 0; i < COUNTRY_COUNT; i++) {
        if (!answers_to(&countries[i], word))
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
