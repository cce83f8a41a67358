#include "marrow/report/pral.h"

#include <math.h>
#include <stdio.h>

#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"

#define DECIMALS 10.0 /* figures have one */

static const struct {
    enum nutrient nutrient;
    double per_unit; /* mEq per g or mg */
} parts[] = {
    { NUTRIENT_PROTEIN, 0.49 },     { NUTRIENT_PHOSPHORUS, 0.037 }, { NUTRIENT_POTASSIUM, -0.021 },
    { NUTRIENT_MAGNESIUM, -0.026 }, { NUTRIENT_CALCIUM, -0.013 },
};
#define PARTS (sizeof parts / sizeof *parts)

/* Adds a nutrient's part. What can be more of it moves one end alone. */
static void add_part(struct pral *pral, double per_unit, struct interval intake)
{
    bool is_acid = per_unit > 0;
    pral->low += per_unit * (is_acid ? intake.known : intake.ceiling);
    pral->high += per_unit * (is_acid ? intake.ceiling : intake.known);
}

struct pral pral_of_day(const struct day_nutrient figures[NUTRIENT_COUNT])
{
    struct pral out = { false, 0, 0 };
    for (size_t i = 0; i < PARTS; i++) {
        struct interval food = figures[parts[i].nutrient].food;
        out.has = out.has || food.ceiling > 0;
        add_part(&out, parts[i].per_unit, food);
    }
    return out;
}

struct pral pral_of_period(const struct period *period)
{
    struct pral out = { false, 0, 0 };
    for (size_t i = 0; i < PARTS; i++) {
        const struct period_nutrient *figures = &period->nutrients[parts[i].nutrient];
        out.has = out.has || (figures->has_mean && figures->mean_food.ceiling > 0);
        add_part(&out, parts[i].per_unit, figures->mean_food);
    }
    return out;
}

void pral_format(char out[WORDING_SIZE], struct pral pral)
{
    double low = floor(pral.low * DECIMALS + 1e-9) / DECIMALS;
    double high = ceil(pral.high * DECIMALS - 1e-9) / DECIMALS;
    bool has_low = isfinite(pral.low);
    bool has_high = isfinite(pral.high);
    out[0] = '\0';
    if (!pral.has || (!has_low && !has_high))
        return;
    if (has_low && has_high && pral.high - pral.low < 0.05)
        snprintf(out, WORDING_SIZE, "PRAL %.1f mEq", pral.low);
    else if (has_low && has_high)
        snprintf(out, WORDING_SIZE, "PRAL %.1f to %.1f mEq", low, high);
    else if (has_low)
        snprintf(out, WORDING_SIZE, "PRAL at least %.1f mEq", low);
    else
        snprintf(out, WORDING_SIZE, "PRAL at most %.1f mEq", high);
}
