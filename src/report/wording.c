#include "marrow/report/wording.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/number.h"

static bool is_in_iu(const struct wording *wording, enum nutrient nutrient)
{
    return nutrient == NUTRIENT_VITAMIN_D && wording->vitamin_d_iu;
}

const char *wording_unit(const struct wording *wording, enum nutrient nutrient)
{
    if (is_in_iu(wording, nutrient))
        return "IU";
    enum unit unit = nutrients[nutrient].unit;
    return wording->unicode ? unit_name(unit) : unit_name_plain(unit);
}

static const char *at_least_sign(const struct wording *wording)
{
    return wording->unicode ? "≥ " : ">= ";
}

/* Places after the point: as many as say something at this size. */
static int decimals_for(double shown)
{
    if (shown >= 100)
        return 0;
    return shown >= 1 ? 1 : 2;
}

static double shown_amount(const struct wording *wording, enum nutrient nutrient, double amount)
{
    return is_in_iu(wording, nutrient) ? amount * VITAMIN_D_IU_PER_UG : amount;
}

/* Energy, the minerals in mg and IU are read as whole numbers from 10 on; µg and g keep a place until 100. */
static int places(const struct wording *wording, enum nutrient nutrient, double shown)
{
    enum unit unit = nutrients[nutrient].unit;
    bool is_coarse = is_in_iu(wording, nutrient) || unit == UNIT_MG || unit == UNIT_KCAL;
    return is_coarse && shown >= 10 ? 0 : decimals_for(shown);
}

void wording_amount(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient, double amount)
{
    char number[NUMBER_TEXT];
    double shown = shown_amount(wording, nutrient, amount);
    number_format_short(number, shown, places(wording, nutrient, shown));
    if (shown > 0 && strcmp(number, "0") == 0)
        snprintf(out, WORDING_SIZE, "<0.01");
    else
        snprintf(out, WORDING_SIZE, "%s", number);
}

void wording_value(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval, enum known known)
{
    char number[WORDING_SIZE];
    wording_amount(number, wording, nutrient, known == KNOWN_BELOW ? interval.ceiling : interval.known);
    switch (known) {
    case KNOWN_NOT:
        snprintf(out, WORDING_SIZE, "%s", wording->unicode ? "–" : "-");
        break;
    case KNOWN_ASSUMED:
        snprintf(out, WORDING_SIZE, "~0");
        break;
    case KNOWN_AT_LEAST:
        snprintf(out, WORDING_SIZE, "%s%.64s", at_least_sign(wording), number);
        break;
    case KNOWN_BELOW:
        snprintf(out, WORDING_SIZE, "< %.64s", number);
        break;
    case KNOWN_EXACT:
        snprintf(out, WORDING_SIZE, "%.64s", number);
        break;
    }
}

void wording_total(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval)
{
    char number[WORDING_SIZE];
    wording_amount(number, wording, nutrient, interval.known);
    snprintf(out, WORDING_SIZE, "%s%.64s", interval_is_exact(interval) ? "" : at_least_sign(wording), number);
}

/* The two numbers side by side, with places enough that unequal ones never look equal. */
static void format_pair(char a[NUMBER_TEXT], char b[NUMBER_TEXT], const struct wording *wording,
                        enum nutrient nutrient, double first, double second)
{
    double x = shown_amount(wording, nutrient, first);
    double y = shown_amount(wording, nutrient, second);
    bool differ = fabs(x - y) > 1e-9 * fmax(fabs(x), fabs(y));
    int places_x = places(wording, nutrient, x);
    int places_y = places(wording, nutrient, y);
    for (int more = 0; more <= 9; more++) {
        number_format_short(a, x, places_x + more);
        number_format_short(b, y, places_y + more);
        if (!differ || strcmp(a, b) != 0)
            return;
    }
}

void wording_of_goal(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures)
{
    char known[NUMBER_TEXT];
    char goal[NUMBER_TEXT];
    char total[WORDING_SIZE];
    const char *unit = wording_unit(wording, nutrient);
    if (!figures->target.has_goal) {
        wording_total(total, wording, nutrient, figures->total);
        snprintf(out, WORDING_SIZE, "%.64s %s", total, unit);
        return;
    }
    format_pair(known, goal, wording, nutrient, figures->total.known, figures->target.at_least);
    const char *sign = interval_is_exact(figures->total) ? "" : at_least_sign(wording);
    snprintf(out, WORDING_SIZE, "%s%s of %s %s", sign, known, goal, unit);
}

void wording_verdict(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures)
{
    char gap[WORDING_SIZE];
    const char *unit = wording_unit(wording, nutrient);
    wording_amount(gap, wording, nutrient, fmax(0, figures->target.at_least - figures->total.known));
    const char *at_most = interval_is_exact(figures->total) ? "" : "at most ";
    out[0] = '\0';
    switch (figures->verdict) {
    case VERDICT_NONE:
        break;
    case VERDICT_MET:
        snprintf(out, WORDING_SIZE, "met");
        break;
    case VERDICT_SHORT:
        if (figures->target.quiet)
            snprintf(out, WORDING_SIZE, "short");
        else
            snprintf(out, WORDING_SIZE, "short by %s%.32s %s", at_most, gap, unit);
        break;
    case VERDICT_SO_FAR:
        if (figures->target.quiet)
            snprintf(out, WORDING_SIZE, "so far");
        else
            snprintf(out, WORDING_SIZE, "so far, %s%.32s %s to go", at_most, gap, unit);
        break;
    case VERDICT_CANNOT_TELL:
        snprintf(out, WORDING_SIZE, "cannot tell");
        break;
    }
}

void wording_unknown(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures)
{
    char ceiling[WORDING_SIZE];
    out[0] = '\0';
    if (figures->unknown_foods == 0)
        return;
    const char *foods = figures->foods == 1 ? "food" : "foods";
    if (isfinite(figures->total.ceiling)) {
        wording_amount(ceiling, wording, nutrient, figures->total.ceiling);
        snprintf(out, WORDING_SIZE, "%d of %d %s unknown, at most %.32s", figures->unknown_foods, figures->foods,
                 foods, ceiling);
    } else {
        snprintf(out, WORDING_SIZE, "%d of %d %s unknown", figures->unknown_foods, figures->foods, foods);
    }
}

void wording_parts(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures)
{
    char food[WORDING_SIZE];
    char supplements[WORDING_SIZE];
    out[0] = '\0';
    if (figures->supplements.ceiling <= 0)
        return;
    wording_total(food, wording, nutrient, figures->food);
    wording_total(supplements, wording, nutrient, figures->supplements);
    snprintf(out, WORDING_SIZE, "food %.32s, supplements %.32s", food, supplements);
}

void wording_limit(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures)
{
    char counted[NUMBER_TEXT];
    char limit[NUMBER_TEXT];
    static const char *const from[] = {
        [LIMIT_ALL] = "", [LIMIT_SUPPLEMENTS] = " from supplements", [LIMIT_ADDED] = " added to foods or taken"
    };
    out[0] = '\0';
    if (!figures->target.has_limit)
        return;
    format_pair(counted, limit, wording, nutrient, figures->counted.known, figures->target.at_most);
    const char *sign = interval_is_exact(figures->counted) ? "" : at_least_sign(wording);
    const char *over = figures->limit_verdict == LIMIT_VERDICT_OVER ? "over the limit: " : "";
    snprintf(out, WORDING_SIZE, "%s%s%s of at most %s %s%s", over, sign, counted, limit,
             wording_unit(wording, nutrient), from[figures->target.counts]);
}

void wording_ratio(char out[WORDING_SIZE], bool has_ratio, double ratio, enum bound bound)
{
    char number[NUMBER_TEXT];
    out[0] = '\0';
    if (!has_ratio)
        return;
    number_format_short(number, ratio, 1);
    switch (bound) {
    case BOUND_EXACT:
        snprintf(out, WORDING_SIZE, "Ca:Mg %s", number);
        break;
    case BOUND_AT_LEAST:
        snprintf(out, WORDING_SIZE, "Ca:Mg at least %s", number);
        break;
    case BOUND_AT_MOST:
        snprintf(out, WORDING_SIZE, "Ca:Mg at most %s", number);
        break;
    case BOUND_UNCLEAR:
        snprintf(out, WORDING_SIZE, "Ca:Mg unclear");
        break;
    }
}
