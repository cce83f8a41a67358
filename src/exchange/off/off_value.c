#define _POSIX_C_SOURCE 200809L
#include "off_value.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/plausibility.h"
#include "read/cell.h"
#include "read/figure.h"

/* An amount below this must have the wrong unit. */
#define LEAST 1e-4

/* Returns whether labels may leave the nutrient out: minerals and vitamins. */
static bool is_optional(enum nutrient nutrient)
{
    return nutrients[nutrient].unit != UNIT_G && nutrient != NUTRIENT_ENERGY &&
           nutrient != NUTRIENT_SODIUM;
}

/* Reads a figure such as "7.50E-07", "0,12", "<0.5" or "~5" in the unit of its column, or a trace,
 * which is below what a label may state as 0 in the nutrient's own unit. Returns false where it
 * states no amount. */
static bool read_amount(struct value *out, bool *is_trace, enum nutrient nutrient, const char *text)
{
    struct cell cell;
    *out = food_value(0, KNOWN_NOT);
    text += strspn(text, "~ ");
    if (!cell_read(&cell, text) || cell.kind == CELL_UNKNOWN)
        return false;
    *is_trace = cell.kind == CELL_TRACE;
    if (*is_trace) {
        *out = food_value(label_zero(nutrient), KNOWN_BELOW);
        return out->amount > 0;
    }
    bool has_comma = strchr(cell.figure, ',') != NULL;
    out->known = cell.known;
    return figure_parse(&out->amount, cell.figure, has_comma ? DECIMAL_COMMA : DECIMAL_POINT);
}

/* Returns the given unit, else the one that the column's name implies. UNIT_NONE: unknown. */
static enum unit unit_of(enum off_amount amount, const char *word)
{
    if (word)
        return unit_find(word, strlen(word));
    if (amount == OFF_ENERGY_KCAL)
        return UNIT_KCAL;
    return amount == OFF_ENERGY_KJ || amount == OFF_ENERGY ? UNIT_KJ : UNIT_G;
}

/* Returns how many bytes to keep so that `most` is not exceeded and no character is cut. */
static int cut(const char *text, size_t most)
{
    size_t length = strnlen(text, most);
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
        length--;
    return (int)length;
}

static void drop(const struct off_report *report, const char *reason, enum nutrient nutrient,
                 const struct off_said *said, const char *more)
{
    char what[200];
    const char *unit = said->unit ? said->unit : "";
    snprintf(what, sizeof what, "%s \"%.*s%s%.*s\"%s", nutrients[nutrient].name,
             cut(said->amount, 40), said->amount, *unit ? " " : "", cut(unit, 20), unit, more);
    report->dropped(reason, what, report->payload);
}

/* Drops a value that is too large, and says what would be usual if the unit was mistyped: g for mg
 * or µg. */
static void drop_too_much(const struct off_report *report, enum nutrient nutrient,
                          const struct off_said *said, double amount)
{
    char more[80] = "";
    char number[NUMBER_TEXT];
    double factor = amount / 1000 <= plausibility_most(nutrient) / 4 ? 1000 : 1e6;
    if (is_optional(nutrient) && amount / factor <= plausibility_most(nutrient) / 4) {
        number_format_exact(number, amount / factor);
        snprintf(more, sizeof more, ": %s %s would be usual", number,
                 unit_name(nutrients[nutrient].unit));
    }
    drop(report, "more than any food contains", nutrient, said, more);
}

/* Takes a value if it can be right. */
static bool take_value(struct value *out, enum off_amount amount, const struct off_said *said,
                       double scale, const struct off_report *report)
{
    enum nutrient nutrient = off_nutrients[amount];
    enum unit unit = unit_of(amount, said->unit);
    bool is_trace;
    if (!read_amount(out, &is_trace, nutrient, said->amount)) {
        drop(report, "no amount", nutrient, said, "");
        return false;
    }
    if (!is_trace && (unit == UNIT_NONE || !nutrient_convert(&out->amount, nutrient, unit))) {
        drop(report, "in an unclear unit", nutrient, said, "");
        return false;
    }
    if (!(scale > 0)) {
        drop(report, "for a serving of unknown size", nutrient, said, "");
        return false;
    }
    out->amount *= amount == OFF_SALT && !is_trace ? scale / NUTRIENT_SALT_PER_SODIUM : scale;
    if (out->amount > plausibility_most(nutrient)) {
        drop_too_much(report, nutrient, said, out->amount);
        return false;
    }
    if (out->amount > 0 && out->amount < LEAST) {
        drop(report, "so little that the unit must be wrong", nutrient, said, "");
        return false;
    }
    if (out->amount > 0 || !is_optional(nutrient))
        return true;
    drop(report, "0, which may mean not stated on the label", nutrient, said, "");
    return false;
}

/* Returns whether kcal and kJ agree. Some files have the kJ in the column of kcal; then only the kJ
 * count. If they differ in another way, neither can be trusted. */
static bool energy_agrees(bool *only_kj, const struct value *kcal, const struct value *kj)
{
    double off = fabs(kcal->amount - kj->amount);
    *only_kj = false;
    if (off <= 5 + 0.25 * kj->amount)
        return true;
    *only_kj = fabs(kcal->amount - kj->amount * 4.184) < 0.5;
    return false;
}

static void take_energy(struct food *food, const struct off_said said[OFF_AMOUNT_COUNT],
                        double scale, const struct off_report *report)
{
    struct value kcal = food_value(0, KNOWN_NOT);
    struct value kj = food_value(0, KNOWN_NOT);
    bool has_kcal = said[OFF_ENERGY_KCAL].amount &&
                    take_value(&kcal, OFF_ENERGY_KCAL, &said[OFF_ENERGY_KCAL], scale, report);
    enum off_amount other = said[OFF_ENERGY_KJ].amount ? OFF_ENERGY_KJ : OFF_ENERGY;
    bool has_kj = said[other].amount && take_value(&kj, other, &said[other], scale, report);
    bool only_kj = false;
    if (has_kcal && has_kj && !energy_agrees(&only_kj, &kcal, &kj)) {
        drop(report, "kcal that do not match the kJ", NUTRIENT_ENERGY, &said[OFF_ENERGY_KCAL], "");
        has_kcal = false;
        has_kj = only_kj;
    }
    if (has_kcal || has_kj)
        food->values[NUTRIENT_ENERGY] = has_kcal ? kcal : kj;
}

void off_take_values(struct food *food, const struct off_said said[OFF_AMOUNT_COUNT], double scale,
                     const struct off_report *report)
{
    take_energy(food, said, scale, report);
    for (enum off_amount amount = 0; amount < OFF_AMOUNT_COUNT; amount++) {
        if (off_nutrients[amount] == NUTRIENT_ENERGY)
            continue;
        struct value *value = &food->values[off_nutrients[amount]];
        struct value taken;
        if (said[amount].amount && value->known == KNOWN_NOT &&
            take_value(&taken, amount, &said[amount], scale, report))
            *value = taken;
    }
}
