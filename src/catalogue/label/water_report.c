#include "marrow/catalogue/water_report.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

/* Molar masses, g/mol, by the standard atomic weights of IUPAC. */
#define CALCIUM 40.078
#define MAGNESIUM 24.305
#define CALCIUM_OXIDE 56.077
#define CALCIUM_CARBONATE 100.086

#define LITRE_G 998.0
#define PER_100G (100 / LITRE_G) /* of what a litre holds */
#define TENTH 0.1

/* --- reading --- */

/* Units of hardness, without blanks and in small letters, and mmol/l in one of them. */
static const struct {
    const char *name;
    double mmol;
} hardness_units[] = {
    { "°dh", 10 / CALCIUM_OXIDE },
    { "dh", 10 / CALCIUM_OXIDE },
    { "dgh", 10 / CALCIUM_OXIDE },
    { "°d", 10 / CALCIUM_OXIDE },
    { "°fh", 10 / CALCIUM_CARBONATE },
    { "fh", 10 / CALCIUM_CARBONATE },
    { "°f", 10 / CALCIUM_CARBONATE },
    { "ppm", 1 / CALCIUM_CARBONATE },
    { "ppmcaco3", 1 / CALCIUM_CARBONATE },
    { "mg/lcaco3", 1 / CALCIUM_CARBONATE },
    { "mmol/l", 1 },
};

/* Reads the number at the start and half of its last digit. Returns the bytes it took; 0: none. */
static size_t read_figure(double *value, double *step, const char *text)
{
    size_t used = number_read(value, text, strlen(text));
    size_t whole = strcspn(text, ".,");
    size_t decimals = whole < used ? strspn(text + whole + 1, "0123456789") : 0;
    *step = 0.5 * pow(10, -(double)decimals);
    return used;
}

/* Writes the text without blanks and in small letters. */
static void fold_unit(char out[NUMBER_TEXT], const char *text)
{
    size_t used = 0;
    for (; *text && used + 1 < NUMBER_TEXT; text++) {
        bool is_capital = *text >= 'A' && *text <= 'Z';
        if (*text != ' ')
            out[used++] = (char)(is_capital ? *text + ('a' - 'A') : *text);
    }
    out[used] = '\0';
}

static enum status read_hardness(struct water_report *report, const char *text, struct error *error)
{
    char unit[NUMBER_TEXT];
    double value = 0;
    double step = 0;
    size_t used = read_figure(&value, &step, text);
    fold_unit(unit, text + used);
    for (size_t i = 0; used && i < sizeof hardness_units / sizeof *hardness_units; i++) {
        if (strcmp(unit, hardness_units[i].name) != 0)
            continue;
        report->has_hardness = true;
        report->hardness = value * hardness_units[i].mmol;
        report->hardness_step = step * hardness_units[i].mmol;
        return STATUS_OK;
    }
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not a hardness; write 14 °dH, 25 °fH, 250 ppm (of calcium "
                     "carbonate) or 2.5 mmol/l",
                     text);
}

/* Reads "80 mg/l" into the nutrient's unit. */
static enum status read_mineral(struct water_report *report, enum nutrient nutrient,
                                const char *text, struct error *error)
{
    double value = 0;
    double step = 0;
    size_t used = read_figure(&value, &step, text);
    const char *word = text + used + strspn(text + used, " ");
    size_t length = strcspn(word, " /");
    const char *rest = word + length + strspn(word + length, " ");
    enum unit unit = unit_find(word, length);
    enum unit own = nutrients[nutrient].unit;
    bool is_per_litre = text_equal_nocase(rest, "/l") || text_equal_nocase(rest, "/ l") ||
                        text_equal_nocase(rest, "/liter") || text_equal_nocase(rest, "/litre");
    if (!used || !is_per_litre || unit_dimension(unit) != DIMENSION_MASS ||
        unit_dimension(own) != DIMENSION_MASS)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not what a litre holds; write it as 80 mg/l", text);
    double factor = unit_factor(unit) / unit_factor(own);
    report->has[nutrient] = true;
    report->per_litre[nutrient] = value * factor;
    report->step[nutrient] = step * factor;
    return STATUS_OK;
}

enum status water_report_read(struct water_report *report, const char *field, const char *text,
                              struct error *error)
{
    enum nutrient nutrient = NUTRIENT_CALCIUM;
    bool is_hardness = text_equal_nocase(field, "hardness");
    enum status status = number_check(text, strlen(text), error);
    if (status)
        return status;
    if (!is_hardness && !nutrient_find(&nutrient, field))
        return error_set(error, STATUS_USAGE,
                         "'%.40s' is not in a report of water; use hardness, calcium, magnesium, "
                         "sodium, potassium ...",
                         field);
    if (is_hardness ? report->has_hardness : report->has[nutrient])
        return error_set(error, STATUS_USAGE, "%s is given twice",
                         is_hardness ? "hardness" : nutrients[nutrient].code);
    return is_hardness ? read_hardness(report, text, error)
                       : read_mineral(report, nutrient, text, error);
}

/* --- the food --- */

static double molar_mass(enum nutrient nutrient)
{
    return nutrient == NUTRIENT_CALCIUM ? CALCIUM : MAGNESIUM;
}

/* Works out one of the two from the hardness and the other one. */
static enum status fill_rest(struct food *out, const struct water_report *report,
                             enum nutrient nutrient, enum nutrient other, struct error *error)
{
    double mass = molar_mass(nutrient);
    double taken = report->per_litre[other] / molar_mass(other);
    double doubt = report->hardness_step + report->step[other] / molar_mass(other);
    double most = report->hardness - taken + doubt;
    double least = report->hardness - taken - doubt;
    if (most < 0)
        return error_set(error, STATUS_INVALID,
                         "%g mg/l of %s is more than the whole hardness (%.0f mg/l); check the "
                         "report",
                         report->per_litre[other], nutrients[other].code,
                         report->hardness * molar_mass(other));
    double scale = mass * PER_100G;
    double middle = fmax(report->hardness - taken, 0);
    out->values[nutrient] =
        food_value_rounded(middle * scale, fmax(least, 0) * scale, most * scale);
    return STATUS_OK;
}

/* Fills in calcium and magnesium from the hardness where they are not reported. */
static enum status fill_hardness(struct food *out, const struct water_report *report,
                                 struct error *error)
{
    bool has_calcium = report->has[NUTRIENT_CALCIUM];
    bool has_magnesium = report->has[NUTRIENT_MAGNESIUM];
    double most = (report->hardness + report->hardness_step) * PER_100G;
    if (has_calcium && has_magnesium)
        return STATUS_OK;
    if (has_calcium)
        return fill_rest(out, report, NUTRIENT_MAGNESIUM, NUTRIENT_CALCIUM, error);
    if (has_magnesium)
        return fill_rest(out, report, NUTRIENT_CALCIUM, NUTRIENT_MAGNESIUM, error);
    out->values[NUTRIENT_CALCIUM] = food_value(most * CALCIUM, KNOWN_BELOW);
    out->values[NUTRIENT_MAGNESIUM] = food_value(most * MAGNESIUM, KNOWN_BELOW);
    return STATUS_OK;
}

static void compare(char doubt[WATER_REPORT_DOUBT], const struct water_report *report)
{
    double both = report->per_litre[NUTRIENT_CALCIUM] / CALCIUM +
                  report->per_litre[NUTRIENT_MAGNESIUM] / MAGNESIUM;
    doubt[0] = '\0';
    if (!report->has_hardness || !report->has[NUTRIENT_CALCIUM] ||
        !report->has[NUTRIENT_MAGNESIUM] ||
        fabs(both - report->hardness) <= report->hardness * TENTH + report->hardness_step)
        return;
    snprintf(doubt, WATER_REPORT_DOUBT,
             "calcium and magnesium make a hardness of %.2f mmol/l, and the report says %.2f; "
             "calcium and magnesium are taken as they are",
             both, report->hardness);
}

enum status water_report_food(struct food *out, char doubt[WATER_REPORT_DOUBT], struct arena *arena,
                              const char *name, const struct water_report *report,
                              struct error *error)
{
    static const struct measure volumes[] = { { "liter", LITRE_G }, { "glass", LITRE_G / 4 } };
    bool is_empty = !report->has_hardness;
    *out = (struct food){ .name = arena_strdup(arena, name),
                          .group = "water",
                          .source = "water report",
                          .kind = FOOD_FOOD,
                          .basis = BASIS_G };
    out->measures = arena_alloc(arena, sizeof volumes);
    memcpy(out->measures, volumes, sizeof volumes);
    out->measure_count = sizeof volumes / sizeof *volumes;
    /* A litre of drinking water holds less than 5 g of anything else. */
    out->values[NUTRIENT_WATER] = food_value_rounded(99.9, 99.5, 100);
    out->values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_ASSUMED);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (!report->has[nutrient])
            continue;
        is_empty = false;
        out->values[nutrient] = food_value(report->per_litre[nutrient] * PER_100G, KNOWN_EXACT);
    }
    compare(doubt, report);
    if (is_empty)
        return error_set(error, STATUS_USAGE,
                         "what does the report say? for example: hardness=\"14 °dH\" or "
                         "calcium=\"80 mg/l\" magnesium=\"10 mg/l\"");
    return report->has_hardness ? fill_hardness(out, report, error) : STATUS_OK;
}
