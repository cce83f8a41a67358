#include "marrow/report/protein.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/report/interval.h"

#define DECIMALS 100.0 /* figures have two */

/* Returns the latest exact weight above 0, or NULL. */
static const struct measurement *find_weight(const struct measurements *all, struct date day)
{
    for (size_t i = all->count; i > 0; i--) {
        const struct measurement *one = &all->items[i - 1];
        if (strcmp(one->kind, MEASUREMENT_WEIGHT) == 0 && one->bound == MEASURED_EXACT &&
            one->value > 0 && date_difference(one->day, day) <= 0)
            return one;
    }
    return NULL;
}

enum status protein_load_per_kg(struct protein_per_kg *out, struct journal *journal,
                                struct interval protein, struct date day, struct error *error)
{
    struct measurements all;
    *out = (struct protein_per_kg){ .has = false };
    enum status status = measurements_load(&all, journal->log, error);
    if (status)
        return status;
    const struct measurement *weight = find_weight(&all, day);
    enum unit unit = weight ? unit_find(weight->unit, strlen(weight->unit)) : UNIT_NONE;
    if (unit_dimension(unit) == DIMENSION_MASS && protein.ceiling > 0) {
        out->has = true;
        out->kilograms = weight->value * unit_factor(unit) / unit_factor(UNIT_KG);
        out->grams = interval_divide(protein, out->kilograms);
        out->weight = weight->value;
        out->unit = unit_name(unit);
        out->weighed = weight->day;
    }
    measurements_release(&all);
    return STATUS_OK;
}

void protein_format_per_kg(char out[WORDING_SIZE], const struct wording *wording,
                           const struct protein_per_kg *protein)
{
    char weight[NUMBER_TEXT];
    char in_kilograms[NUMBER_TEXT + 8] = "";
    char day[DATE_TEXT];
    const char *sign = "";
    double figure = round(interval_figure(protein->grams) * DECIMALS) / DECIMALS;
    out[0] = '\0';
    if (!protein->has)
        return;
    if (interval_is_rounded(protein->grams)) {
        sign = wording->unicode ? "≈ " : "~ ";
    } else if (!interval_is_exact(protein->grams)) {
        sign = wording->unicode ? "≥ " : ">= ";
        figure = floor(protein->grams.known * DECIMALS + 1e-9) / DECIMALS;
    }
    number_format_short(weight, protein->weight, 1);
    if (protein->kilograms != protein->weight)
        snprintf(in_kilograms, sizeof in_kilograms, " = %.1f kg", protein->kilograms);
    date_format_short(day, protein->weighed);
    snprintf(out, WORDING_SIZE, "protein %s%.2f g per kg (weight %s %s%s of %s %d)", sign, figure,
             weight, protein->unit, in_kilograms, day, date_parts(protein->weighed).year);
}
