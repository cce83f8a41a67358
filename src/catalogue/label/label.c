#include "marrow/catalogue/label.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"

static const char *const names[] = { "", "us-2016", "us-old", "eu" };

const char *label_name(enum label label)
{
    return names[label];
}

bool label_find(enum label *out, const char *word)
{
    if (text_equal_nocase(word, "us")) {
        *out = LABEL_US_2016;
        return true;
    }
    for (enum label label = LABEL_US_2016; label <= LABEL_EU; label++) {
        if (text_equal_nocase(word, names[label])) {
            *out = label;
            return true;
        }
    }
    return false;
}

double label_day(enum label label, enum nutrient nutrient)
{
    const struct nutrient_info *info = &nutrients[nutrient];
    const double days[] = { [LABEL_UNSAID] = 0,
                            [LABEL_US_2016] = info->day_us_2016,
                            [LABEL_US_OLD] = info->day_us_old,
                            [LABEL_EU] = info->day_eu };
    return days[label];
}

double label_zero(enum nutrient nutrient)
{
    return nutrients[nutrient].zero_us;
}

/* Reads the sign before the number: "<", ">=", "at least". Returns the rest. */
static const char *read_sign(enum known *out, const char *text)
{
    static const struct {
        const char *sign;
        enum known known;
    } signs[] = {
        { "<=", KNOWN_BELOW },           { "<", KNOWN_BELOW },
        { "less than ", KNOWN_BELOW },   { "under ", KNOWN_BELOW },
        { ">=", KNOWN_AT_LEAST },        { "\xE2\x89\xA5", KNOWN_AT_LEAST }, /* ≥ */
        { "at least ", KNOWN_AT_LEAST },
    };
    *out = KNOWN_EXACT;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (text_starts_nocase(text, signs[i].sign)) {
            *out = signs[i].known;
            text += strlen(signs[i].sign);
            break;
        }
    }
    return text + strspn(text, " ");
}

static enum status read_percent(struct label_value *out, enum nutrient nutrient, const char *of,
                                enum label label, struct error *error)
{
    bool is_us = text_equal_nocase(of, "dv");
    bool is_eu = text_equal_nocase(of, "nrv") || text_equal_nocase(of, "ri");
    if (*of && !is_us && !is_eu)
        return error_set(error, STATUS_INVALID, "\"%% %.20s\" is not valid; use %% DV or %% NRV",
                         of);
    if ((is_us && label == LABEL_EU) ||
        (is_eu && (label == LABEL_US_2016 || label == LABEL_US_OLD)))
        return error_set(error, STATUS_INVALID, "%% %s is not used on %s labels",
                         is_us ? "DV" : "NRV", label_name(label));
    if (is_us && label == LABEL_UNSAID)
        label = LABEL_US_2016;
    if (is_eu)
        label = LABEL_EU;
    if (label == LABEL_UNSAID)
        return error_set(error, STATUS_INVALID,
                         "percent of what? write %% DV (USA) or %% NRV (EU)");
    double day = label_day(label, nutrient);
    if (!(day > 0))
        return error_set(error, STATUS_INVALID,
                         "%s has no daily value on a %s label; enter the amount",
                         nutrients[nutrient].name, label_name(label));
    out->percent = out->value.amount;
    out->value.amount *= day / 100;
    out->label = label;
    return STATUS_OK;
}

static enum status read_unit(struct label_value *out, enum nutrient nutrient, const char *words,
                             struct error *error)
{
    if (!*words || text_equal_nocase(words, "salt"))
        return out->value.amount > 0
                   ? error_set(error, STATUS_INVALID, "add the unit: %s, %% DV or %% NRV",
                               unit_name(nutrients[nutrient].unit))
                   : STATUS_OK;
    return nutrient_convert_words(&out->value.amount, nutrient, words, error);
}

#define VALUE_SIZE 64

/* Copies the text without blanks around it. Returns false where it is too long for a value. */
static bool trim(char out[VALUE_SIZE], const char *text)
{
    text += strspn(text, " \t");
    size_t length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    if (length >= VALUE_SIZE)
        return false;
    memcpy(out, text, length);
    out[length] = '\0';
    return true;
}

/* Moves the word in front to the end: "salt 1.2 g", as labels have it, is "1.2 g salt". Returns
 * whether it is about salt. */
static bool move_salt(char text[VALUE_SIZE], enum nutrient nutrient)
{
    static const char salt[] = "salt";
    char figure[VALUE_SIZE];
    size_t length = strlen(text);
    size_t size = sizeof salt - 1;
    if (nutrient != NUTRIENT_SODIUM || length <= size)
        return false;
    if (text_starts_nocase(text, salt)) {
        const char *rest = text + size + strspn(text + size, " :");
        memcpy(figure, rest, strlen(rest) + 1);
        snprintf(text, VALUE_SIZE, "%.*s %s", (int)(VALUE_SIZE - sizeof salt - 1), figure, salt);
        return true;
    }
    return text_equal_nocase(text + length - size, salt);
}

/* Reads the figure and what stands after it. */
static enum status read_figure(struct label_value *out, enum nutrient nutrient, const char *figure,
                               enum label label, struct error *error)
{
    enum status status = number_check(figure, strlen(figure), error);
    if (status)
        return status;
    size_t taken = number_read(&out->value.amount, figure, strlen(figure));
    const char *rest = figure + taken + strspn(figure + taken, " ");
    if (taken == 0)
        return error_set(error, STATUS_INVALID,
                         "\"%s\" is not a value; try 150 mg, 20%% DV, 0 or <1 mg", figure);
    if (*rest == '%')
        return read_percent(out, nutrient, rest + 1 + strspn(rest + 1, " "), label, error);
    return read_unit(out, nutrient, rest, error);
}

/* Reads the part in brackets, as of "20 µg (800 IU)", and compares it. */
static enum status check_aside(const struct label_value *said, enum nutrient nutrient,
                               const char *aside, enum label label, struct error *error)
{
    struct label_value other = { .value.known = said->value.known };
    char text[VALUE_SIZE];
    snprintf(text, sizeof text, "%.*s", (int)strcspn(aside, ")"), aside);
    enum status status = read_figure(&other, nutrient, text, label, error);
    if (status ||
        fabs(other.value.amount - said->value.amount) <= MEASURE_AGREES * fabs(other.value.amount))
        return status;
    return error_set(error, STATUS_INVALID,
                     "what stands in brackets, %s, is another amount; give one of them", text);
}

enum status label_read(struct label_value *out, enum nutrient nutrient, const char *text,
                       enum label label, struct error *error)
{
    char copy[VALUE_SIZE];
    *out = (struct label_value){ 0 };
    if (!trim(copy, text))
        return error_set(error, STATUS_INVALID, "\"%.40s...\" is not a value", text);
    if (!*copy || strcmp(copy, "?") == 0 || text_equal_nocase(copy, "unknown"))
        return STATUS_OK;
    if (strcmp(copy, "~0") == 0) {
        out->value.known = KNOWN_ASSUMED;
        return STATUS_OK;
    }
    out->is_salt = move_salt(copy, nutrient);
    char *bracket = strchr(copy, '(');
    char *end = bracket;
    while (end && end > copy && end[-1] == ' ')
        end--;
    if (end)
        *end = '\0';
    const char *figure = read_sign(&out->value.known, copy);
    enum status status = read_figure(out, nutrient, figure, label, error);
    return status || !bracket ? status : check_aside(out, nutrient, bracket + 1, label, error);
}
