#include "marrow/catalogue/nutrient.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "marrow/base/text.h"

const struct nutrient_info nutrients[NUTRIENT_COUNT] = {
#define NUTRIENT_ROW(ID, ...) [NUTRIENT_##ID] = { __VA_ARGS__ },
    NUTRIENT_LIST(NUTRIENT_ROW)
#undef NUTRIENT_ROW
};

static const struct {
    enum nutrient nutrient;
    const char *word;
} words[] = {
#define NUTRIENT_WORD(ID, word) { NUTRIENT_##ID, word },
    NUTRIENT_WORDS(NUTRIENT_WORD)
#undef NUTRIENT_WORD
};

const char *nutrient_symbol(enum nutrient nutrient)
{
    return nutrients[nutrient].symbol;
}

bool nutrient_find_code(enum nutrient *out, const char *code)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (strcmp(nutrients[i].code, code) == 0) {
            *out = (enum nutrient)i;
            return true;
        }
    }
    return false;
}

bool nutrient_find(enum nutrient *out, const char *word)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (text_equal_nocase(nutrients[i].code, word) ||
            text_equal_nocase(nutrients[i].name, word)) {
            *out = (enum nutrient)i;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (text_equal_nocase(words[i].word, word)) {
            *out = words[i].nutrient;
            return true;
        }
    }
    return false;
}

bool nutrient_convert(double *value, enum nutrient nutrient, enum unit unit)
{
    enum unit own = nutrients[nutrient].unit;
    if (unit == own)
        return true;
    if (unit == UNIT_IU) {
        if (nutrient != NUTRIENT_VITAMIN_D)
            return false;
        *value /= VITAMIN_D_IU_PER_UG;
        return true;
    }
    if (unit_dimension(unit) != unit_dimension(own) || unit_dimension(unit) == DIMENSION_NONE)
        return false;
    double ratio = unit_factor(unit) / unit_factor(own);
    if (unit_dimension(unit) == DIMENSION_ENERGY)
        *value *= ratio;
    else if (ratio >= 1)
        *value *= round(ratio * 1e6) / 1e6; /* drops the factors' own rounding errors */
    else
        *value /= round(1e6 / ratio) / 1e6;
    return true;
}
