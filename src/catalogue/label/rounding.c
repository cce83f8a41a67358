#include "marrow/catalogue/rounding.h"

#include <math.h>

#include "marrow/base/unit.h"

#define FINEST 1e-3 /* part of a step; a figure finer than that is taken as exact */
#define BESIDE 1e-6 /* relative: to see which step holds just below and just above a figure */

/* Returns the step to which an amount is rounded; 0: no rule. */
typedef double step_at(enum nutrient nutrient, double amount);

static double step_percent(enum nutrient nutrient, double percent)
{
    (void)nutrient;
    if (percent <= 10)
        return 2;
    return percent <= 50 ? 5 : 10;
}

static double step_whole(enum nutrient nutrient, double amount)
{
    (void)nutrient;
    (void)amount;
    return 1;
}

/* Returns the step of a vitamin or mineral for a serving of an American food since 2016. */
static double step_of_day(double day)
{
    if (!(day > 0))
        return 0;
    if (day < 25)
        return 0.1;
    if (day < 250)
        return 1;
    return day < 500 ? 5 : 10;
}

/* What the rules tell apart. */
enum substance {
    TRACE, /* vitamins and minerals with two significant digits on European labels */
    MAJOR, /* those with three */
    POTASSIUM, /* the same */
    ENERGY,
    FAT,
    SATURATED_FAT,
    OTHER_GRAMS,
    SODIUM,
    CHOLESTEROL,
    NO_RULE,
};

static const enum substance substances[NUTRIENT_COUNT] = {
    [NUTRIENT_MAGNESIUM] = MAJOR,
    [NUTRIENT_CALCIUM] = MAJOR,
    [NUTRIENT_PHOSPHORUS] = MAJOR,
    [NUTRIENT_VITAMIN_A] = MAJOR,
    [NUTRIENT_FOLATE] = MAJOR,
    [NUTRIENT_POTASSIUM] = POTASSIUM,
    [NUTRIENT_ENERGY] = ENERGY,
    [NUTRIENT_TOTAL_FAT] = FAT,
    [NUTRIENT_SATURATED_FAT] = SATURATED_FAT,
    [NUTRIENT_CARBOHYDRATE] = OTHER_GRAMS,
    [NUTRIENT_FIBER] = OTHER_GRAMS,
    [NUTRIENT_SUGARS] = OTHER_GRAMS,
    [NUTRIENT_PROTEIN] = OTHER_GRAMS,
    [NUTRIENT_SODIUM] = SODIUM,
    [NUTRIENT_CHOLESTEROL] = CHOLESTEROL,
    [NUTRIENT_WATER] = NO_RULE,
    [NUTRIENT_CAFFEINE] = NO_RULE,
    [NUTRIENT_ALCOHOL] = NO_RULE,
};

/* Returns the step of what American labels have always had. */
static double step_us_old(enum nutrient nutrient, double amount)
{
    switch (substances[nutrient]) {
    case ENERGY:
        return amount <= 50 ? 5 : 10;
    case FAT:
    case SATURATED_FAT:
        return amount < 5 ? 0.5 : 1;
    case CHOLESTEROL:
        return 5;
    case SODIUM:
    case POTASSIUM:
        return amount <= 140 ? 5 : 10;
    case OTHER_GRAMS:
        return 1;
    case TRACE:
    case MAJOR:
    case NO_RULE:
        break;
    }
    return 0;
}

static double step_us(enum nutrient nutrient, double amount)
{
    double day = label_day(LABEL_US_2016, nutrient);
    return day > 0 ? step_of_day(day) : step_us_old(nutrient, amount);
}

/* Returns the step of that many significant digits. */
static double step_of_digits(double amount, int digits)
{
    return amount > 0 ? pow(10, floor(log10(amount)) - (digits - 1)) : 0;
}

static double step_eu(enum nutrient nutrient, double amount)
{
    switch (substances[nutrient]) {
    case ENERGY:
        return 1;
    case FAT:
    case SATURATED_FAT:
    case OTHER_GRAMS:
        return amount < 10 ? 0.1 : 1;
    case SODIUM:
        return amount < 1000 ? 10 : 100;
    case MAJOR:
    case POTASSIUM:
        return step_of_digits(amount, 3);
    case TRACE:
        return step_of_digits(amount, 2);
    case CHOLESTEROL:
    case NO_RULE:
        break;
    }
    return 0;
}

/* Returns the step of sodium that was said as salt. */
static double step_salt(enum nutrient nutrient, double sodium)
{
    (void)nutrient;
    double salt_g = sodium * NUTRIENT_SALT_PER_SODIUM / 1000;
    return (salt_g < 1 ? 0.01 : 0.1) * 1000 / NUTRIENT_SALT_PER_SODIUM;
}

static double step_kilojoule(enum nutrient nutrient, double kcal)
{
    (void)nutrient;
    (void)kcal;
    return unit_factor(UNIT_KJ);
}

static bool is_multiple(double amount, double step)
{
    double steps = amount / step;
    return fabs(steps - round(steps)) <= BESIDE * fmax(1, steps);
}

/* Returns the power of ten, at most the step, that the figure's last digit stands for; 0: it has
 * too many digits for a figure of a label. */
static double step_of_figure(double amount, double step)
{
    double ten = pow(10, floor(log10(step) + BESIDE));
    while (ten >= step * FINEST && !is_multiple(amount, ten))
        ten /= 10;
    return ten >= step * FINEST ? ten : 0;
}

/* Finds what a figure stands for. Returns false where there is no rule for it. */
static bool find_ends(double *low, double *high, enum nutrient nutrient, double amount, step_at *at)
{
    double below = at(nutrient, amount * (1 - BESIDE));
    double above = at(nutrient, amount * (1 + BESIDE));
    if (!(below > 0) || !(above > 0))
        return false;
    if (!is_multiple(amount, below) && !is_multiple(amount, above)) {
        below = step_of_figure(amount, fmin(below, above));
        above = below;
    }
    *low = fmax(0, amount - below / 2);
    *high = amount + above / 2;
    return below > 0;
}

bool rounding_find_percent(double *low, double *high, double percent, double slack)
{
    double step = step_percent(NUTRIENT_COUNT, percent);
    double printed = round(percent / step) * step;
    return printed > 0 && fabs(percent - printed) <= slack &&
           find_ends(low, high, NUTRIENT_COUNT, printed, step_percent);
}

/* Returns the rule for an amount; NULL: none. */
static step_at *find_rule(const struct label_value *said, enum nutrient nutrient,
                          struct rounding_place place)
{
    if (place.is_supplement && substances[nutrient] <= POTASSIUM)
        return NULL;
    switch (place.label) {
    case LABEL_US_2016:
        return place.is_per_serving ? step_us : NULL;
    case LABEL_US_OLD:
        return place.is_per_serving ? step_us_old : NULL;
    case LABEL_EU:
        if (said->is_salt)
            return step_salt;
        if (nutrient == NUTRIENT_ENERGY && !is_multiple(said->value.amount, 1) &&
            is_multiple(said->value.amount, unit_factor(UNIT_KJ)))
            return step_kilojoule;
        return step_eu;
    case LABEL_UNSAID:
        break;
    }
    return NULL;
}

/* Returns the least amount that an EU label does not state as 0; 0: not known. */
static double zero_eu(enum nutrient nutrient)
{
    switch (substances[nutrient]) {
    case ENERGY: /* in kcal */
    case FAT:
    case OTHER_GRAMS:
        return 0.5;
    case SATURATED_FAT:
        return 0.1;
    case SODIUM:
        return 5; /* 0.0125 g of salt */
    case TRACE:
    case MAJOR:
    case POTASSIUM:
    case CHOLESTEROL:
    case NO_RULE:
        break;
    }
    return 0;
}

/* Returns what a 0 is less than; 0: it is exact. */
static double zero_of(const struct label_value *said, enum nutrient nutrient,
                      struct rounding_place place)
{
    bool is_percent = said->label != LABEL_UNSAID;
    if (place.label == LABEL_EU)
        return is_percent ? label_day(LABEL_EU, nutrient) * 0.005 : zero_eu(nutrient);
    if (place.label == LABEL_UNSAID || (!is_percent && !place.is_per_serving))
        return 0;
    double day = label_day(LABEL_US_OLD, nutrient);
    return place.label == LABEL_US_OLD && day > 0 ? day * 0.02 : label_zero(nutrient);
}

struct value rounding_value(const struct label_value *said, enum nutrient nutrient,
                            struct rounding_place place)
{
    double low;
    double high;
    double amount = said->value.amount;
    if (said->value.known != KNOWN_EXACT)
        return said->value;
    if (!(amount > 0)) {
        double zero = zero_of(said, nutrient, place);
        return zero > 0 ? food_value(zero, KNOWN_BELOW) : said->value;
    }
    if (said->percent > 0) {
        bool is_stepped = said->label != LABEL_EU && !place.is_supplement;
        if (!find_ends(&low, &high, nutrient, said->percent,
                       is_stepped ? step_percent : step_whole))
            return said->value;
        double one = amount / said->percent;
        return food_value_rounded(amount, low * one, high * one);
    }
    step_at *rule = find_rule(said, nutrient, place);
    return rule && find_ends(&low, &high, nutrient, amount, rule)
               ? food_value_rounded(amount, low, high)
               : said->value;
}
