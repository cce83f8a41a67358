#include "marrow/catalogue/nutrient.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/spell.h"
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
        if (nutrients[i].code[0] == code[0] && strcmp(nutrients[i].code, code) == 0) {
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

enum status nutrient_parse(enum nutrient *out, const char *word, struct error *error)
{
    char hint[SPELL_HINT];
    struct spell spell;
    if (nutrient_find(out, word))
        return STATUS_OK;
    spell_begin(&spell, word);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        spell_try(&spell, nutrients[i].code);
        spell_try(&spell, nutrients[i].name);
    }
    return error_set(error, STATUS_INVALID, "'%.40s' is not a nutrient%s", word,
                     *spell_hint(hint, &spell) ? hint
                                               : "; try magnesium, calcium or vitamin_d (marrow "
                                                 "target --json lists them)");
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

double nutrient_mg_per_mmol(enum nutrient nutrient)
{
    static const double weights[NUTRIENT_COUNT] = {
        [NUTRIENT_MAGNESIUM] = 24.305, [NUTRIENT_CALCIUM] = 40.078,    [NUTRIENT_SODIUM] = 22.990,
        [NUTRIENT_POTASSIUM] = 39.098, [NUTRIENT_PHOSPHORUS] = 30.974,
    };
    return weights[nutrient];
}

int nutrient_charges(enum nutrient nutrient)
{
    static const int charges[NUTRIENT_COUNT] = { [NUTRIENT_MAGNESIUM] = 2,
                                                 [NUTRIENT_CALCIUM] = 2,
                                                 [NUTRIENT_SODIUM] = 1,
                                                 [NUTRIENT_POTASSIUM] = 1 };
    return charges[nutrient];
}

/* What one IU of a vitamin is, by the form that it is in. */
static const struct form {
    enum nutrient nutrient;
    const char *word; /* what the form's name begins with */
    double amount; /* µg RAE of vitamin A, mg of vitamin E */
} forms[] = {
    { NUTRIENT_VITAMIN_A, "retin", 0.3 },      { NUTRIENT_VITAMIN_E, "natural", 0.67 },
    { NUTRIENT_VITAMIN_E, "d-alpha", 0.67 },   { NUTRIENT_VITAMIN_E, "rrr", 0.67 },
    { NUTRIENT_VITAMIN_E, "synthetic", 0.45 }, { NUTRIENT_VITAMIN_E, "dl-alpha", 0.45 },
    { NUTRIENT_VITAMIN_E, "all-rac", 0.45 },
};

static enum status convert_form(double *value, enum nutrient nutrient, const char *form,
                                struct error *error)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (forms[i].nutrient == nutrient && text_starts_nocase(form, forms[i].word)) {
            *value *= forms[i].amount;
            return STATUS_OK;
        }
    }
    if (nutrient == NUTRIENT_VITAMIN_A)
        return error_set(error, STATUS_INVALID,
                         "what an IU of vitamin A is depends on its form: write IU retinol, or the "
                         "µg RAE (beta-carotene: 0.3 µg in a supplement, 0.05 µg in food)");
    return error_set(error, STATUS_INVALID,
                     "what an IU of vitamin E is depends on its form: write IU natural, IU "
                     "synthetic, or the mg");
}

static enum status convert_substance(double *value, enum nutrient nutrient, bool is_charge,
                                     struct error *error)
{
    double weight = nutrient_mg_per_mmol(nutrient);
    int charges = is_charge ? nutrient_charges(nutrient) : 1;
    if (nutrient == NUTRIENT_PHOSPHORUS && is_charge)
        return error_set(error, STATUS_INVALID,
                         "the mEq of phosphorus depend on the pH; write mmol or mg");
    if (!(weight > 0))
        return error_set(error, STATUS_INVALID, "%s is not measured in %s; use %s",
                         nutrients[nutrient].name, is_charge ? "mEq" : "mmol",
                         unit_name(nutrients[nutrient].unit));
    *value *= weight / charges;
    return STATUS_OK;
}

enum status nutrient_convert_words(double *value, enum nutrient nutrient, const char *said,
                                   struct error *error)
{
    size_t length = strcspn(said, " ");
    const char *rest = said + length + strspn(said + length, " ");
    enum unit unit = unit_find(said, length);
    bool is_salt = nutrient == NUTRIENT_SODIUM && text_equal_nocase(rest, "salt");
    bool is_equivalent = nutrient == NUTRIENT_VITAMIN_A && text_equal_nocase(rest, "rae");
    if (text_equal_nocase(said, "mmol") || text_equal_nocase(said, "meq"))
        return convert_substance(value, nutrient, text_equal_nocase(said, "meq"), error);
    if (unit == UNIT_IU && (nutrient == NUTRIENT_VITAMIN_A || nutrient == NUTRIENT_VITAMIN_E))
        return convert_form(value, nutrient, rest, error);
    const char *litre = strchr(said, '/');
    if (litre && text_equal_nocase(litre, "/l"))
        return error_set(error, STATUS_INVALID,
                         "\"%.40s\" is of a litre; write per=l and the %.*s of %s", said,
                         (int)(litre - said), said, nutrients[nutrient].name);
    if (unit == UNIT_NONE || (*rest && !is_salt && !is_equivalent))
        return error_set(error, STATUS_INVALID, "\"%.40s\" is not a unit of %s; use %s", said,
                         nutrients[nutrient].name, unit_name(nutrients[nutrient].unit));
    if (!nutrient_convert(value, nutrient, unit))
        return error_set(error, STATUS_INVALID, "%s is not measured in %s; use %s%s",
                         nutrients[nutrient].name, unit_name(unit),
                         unit_name(nutrients[nutrient].unit),
                         nutrient == NUTRIENT_VITAMIN_D ? " or IU" : "");
    if (is_salt)
        *value /= NUTRIENT_SALT_PER_SODIUM;
    return STATUS_OK;
}
