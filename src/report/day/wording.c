#include "marrow/report/wording.h"
#include "marrow/base/text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

static bool is_in_iu(const struct wording *wording, enum nutrient nutrient)
{
    return nutrient == NUTRIENT_VITAMIN_D && wording->vitamin_d_iu;
}

void wording_date(struct buffer *out, struct date date)
{
    struct date_parts parts = date_parts(date);
    buffer_addf(out, "%s %d %s", date_weekday_name(date_weekday(date)), parts.day,
                date_month_name(parts.month));
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

static const char *rounded_sign(const struct wording *wording)
{
    return wording->unicode ? "≈ " : "~ ";
}

/* Returns the sign before a sum: none where it is exact. */
static const char *sum_sign(const struct wording *wording, struct interval sum)
{
    if (interval_is_exact(sum))
        return "";
    return interval_is_rounded(sum) ? rounded_sign(wording) : at_least_sign(wording);
}

/* Returns the decimals that are significant at this size. */
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

/* Returns the decimals to show. Energy, minerals in mg, and IU are whole numbers from 10 on; µg and
 * g keep a decimal until 100. */
static int places(const struct wording *wording, enum nutrient nutrient, double shown)
{
    enum unit unit = nutrients[nutrient].unit;
    bool is_coarse = is_in_iu(wording, nutrient) || unit == UNIT_MG || unit == UNIT_KCAL;
    return is_coarse && shown >= 10 ? 0 : decimals_for(shown);
}

/* A lower bound is rounded down and an upper one up, so that neither claims more than is known.
 * What lacks less than a twentieth of the last digit shown counts as reaching it, as no food is
 * measured so finely: 34 mg in 120 g are 28.33 mg in 100 g, which make 33.996 mg again. */
enum rounding { ROUND_NEAREST, ROUND_DOWN, ROUND_UP };
#define SLACK_DIGIT 0.05
#define SLACK_PART 1e-3 /* of the figure, at most */

static double round_towards(double value, int decimals, enum rounding rounding)
{
    double scale = pow(10, decimals);
    double slack = fmin(SLACK_DIGIT, SLACK_PART * fabs(value * scale));
    switch (rounding) {
    case ROUND_DOWN:
        return floor(value * scale + slack) / scale;
    case ROUND_UP:
        return ceil(value * scale - slack) / scale;
    case ROUND_NEAREST:
        break;
    }
    return value;
}

static bool is_lower_bound(struct interval sum)
{
    return !interval_is_exact(sum) && !interval_is_rounded(sum);
}

/* Returns how the figure that is shown for a sum is rounded. */
static enum rounding sum_rounding(struct interval sum)
{
    return is_lower_bound(sum) ? ROUND_DOWN : ROUND_NEAREST;
}

static void format_amount(char out[WORDING_SIZE], const struct wording *wording,
                          enum nutrient nutrient, double amount, enum rounding rounding)
{
    char number[NUMBER_TEXT];
    double shown = shown_amount(wording, nutrient, amount);
    int decimals = places(wording, nutrient, shown);
    number_format_short(number, round_towards(shown, decimals, rounding), decimals);
    bool looks_like_zero = shown > 0 && rounding == ROUND_NEAREST && strcmp(number, "0") == 0;
    snprintf(out, WORDING_SIZE, "%s", looks_like_zero ? "<0.01" : number);
}

void wording_amount(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                    double amount)
{
    format_amount(out, wording, nutrient, amount, ROUND_NEAREST);
}

void wording_add_amount(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                        double amount)
{
    char text[WORDING_SIZE];
    wording_amount(text, wording, nutrient, amount);
    buffer_addf(out, "%s %s", text, wording_unit(wording, nutrient));
}

void wording_ceiling(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     double amount)
{
    format_amount(out, wording, nutrient, amount, ROUND_UP);
}

void wording_value(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval, enum known known)
{
    char number[WORDING_SIZE];
    enum rounding rounding = known == KNOWN_AT_LEAST ? ROUND_DOWN
                             : known == KNOWN_BELOW  ? ROUND_UP
                                                     : ROUND_NEAREST;
    double amount = known == KNOWN_BELOW     ? interval.ceiling
                    : known == KNOWN_ROUNDED ? interval.stated
                                             : interval.known;
    format_amount(number, wording, nutrient, amount, rounding);
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
    case KNOWN_ROUNDED:
        snprintf(out, WORDING_SIZE, "%s%.64s", rounded_sign(wording), number);
        break;
    case KNOWN_EXACT:
        snprintf(out, WORDING_SIZE, "%.64s", number);
        break;
    }
}

void wording_food_value(char out[WORDING_SIZE], const struct wording *wording,
                        enum nutrient nutrient, const struct value *value)
{
    struct interval interval = { food_value_low(value), value->amount, value->amount };
    wording_value(out, wording, nutrient, interval, value->known);
}

void wording_total(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   struct interval interval)
{
    char number[WORDING_SIZE];
    format_amount(number, wording, nutrient, interval_figure(interval), sum_rounding(interval));
    snprintf(out, WORDING_SIZE, "%s%.64s", sum_sign(wording, interval), number);
}

/* Formats a part beside its whole: it is rounded as the whole is, so that 204.6 mg are not "205" in
 * a day of "≥ 204". */
static void format_part(char out[WORDING_SIZE], const struct wording *wording,
                        enum nutrient nutrient, struct interval part, struct interval whole)
{
    char number[WORDING_SIZE];
    format_amount(number, wording, nutrient, interval_figure(part), sum_rounding(whole));
    snprintf(out, WORDING_SIZE, "%s%.64s", sum_sign(wording, part), number);
}

/* Formats the sum and the value it is compared with, with enough decimals that unequal values never
 * look equal. */
static void format_pair(char a[NUMBER_TEXT], char b[NUMBER_TEXT], const struct wording *wording,
                        enum nutrient nutrient, struct interval sum, double second)
{
    double x = shown_amount(wording, nutrient, interval_figure(sum));
    enum rounding rounding = sum_rounding(sum);
    double y = shown_amount(wording, nutrient, second);
    bool differ = fabs(x - y) > 1e-9 * fmax(fabs(x), fabs(y));
    int places_x = places(wording, nutrient, x);
    int places_y = places(wording, nutrient, y);
    for (int more = 0; more <= 9; more++) {
        number_format_short(a, round_towards(x, places_x + more, rounding), places_x + more);
        number_format_short(b, y, places_y + more);
        if (!differ || strcmp(a, b) != 0)
            return;
    }
}

bool wording_goal_has_limit(const struct day_nutrient *figures)
{
    const struct target *target = &figures->target;
    return target->has_limit && target->is_own_limit && target->counts == LIMIT_ALL;
}

/* Writes the sum and its range, "892 of 800 to 1000 mg" or "892 of at most 1000 mg", with enough
 * decimals to tell the sum from both bounds. */
static void say_range(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                      const struct day_nutrient *figures)
{
    char known[NUMBER_TEXT];
    char finer[NUMBER_TEXT];
    char limit[NUMBER_TEXT];
    char goal[NUMBER_TEXT] = "at most";
    const struct target *target = &figures->target;
    format_pair(known, limit, wording, nutrient, figures->total, target->at_most);
    if (target->has_goal) {
        format_pair(finer, goal, wording, nutrient, figures->total, target->at_least);
        if (strlen(finer) > strlen(known))
            memcpy(known, finer, sizeof known);
    }
    const char *sign = sum_sign(wording, figures->total);
    const char *unit = wording_unit(wording, nutrient);
    if (strcmp(goal, limit) == 0)
        snprintf(out, WORDING_SIZE, "%s%s of exactly %s %s", sign, known, limit, unit);
    else
        snprintf(out, WORDING_SIZE, "%s%s of %s %s%s %s", sign, known, goal,
                 target->has_goal ? "to " : "", limit, unit);
}

void wording_pair(char sum_text[WORDING_SIZE], char mark_text[WORDING_SIZE],
                  const struct wording *wording, enum nutrient nutrient, struct interval sum,
                  double mark)
{
    char number[NUMBER_TEXT];
    format_pair(number, mark_text, wording, nutrient, sum, mark);
    snprintf(sum_text, WORDING_SIZE, "%s%s", sum_sign(wording, sum), number);
}

void wording_of_goal(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures)
{
    char known[NUMBER_TEXT];
    char goal[NUMBER_TEXT];
    char total[WORDING_SIZE];
    const char *unit = wording_unit(wording, nutrient);
    if (wording_goal_has_limit(figures)) {
        say_range(out, wording, nutrient, figures);
        return;
    }
    if (!figures->target.has_goal) {
        wording_total(total, wording, nutrient, figures->total);
        snprintf(out, WORDING_SIZE, "%.64s %s", total, unit);
        return;
    }
    format_pair(known, goal, wording, nutrient, figures->total, figures->target.at_least);
    const char *sign = sum_sign(wording, figures->total);
    snprintf(out, WORDING_SIZE, "%s%s of %s %s", sign, known, goal, unit);
}

/* Returns the verdict when there is no goal. */
static const char *say_without_goal(const struct day_nutrient *figures)
{
    if (figures->target.has_goal)
        return "";
    if (figures->target.lacks_goal)
        return "no value from this authority";
    if (!wording_goal_has_limit(figures))
        return "";
    switch (figures->limit_verdict) {
    case LIMIT_VERDICT_WITHIN:
        return "within";
    case LIMIT_VERDICT_OVER:
        return "over the limit";
    case LIMIT_VERDICT_CANNOT_TELL:
        return "cannot tell";
    case LIMIT_VERDICT_NONE:
        break;
    }
    return "";
}

/* Formats what is missing on a day that is not complete; gap: "206 mg", "at most 206 mg". */
static void say_so_far(char out[WORDING_SIZE], const char *gap, bool is_quiet, bool is_past)
{
    if (is_past && is_quiet)
        snprintf(out, WORDING_SIZE, "short (day not complete)");
    else if (is_past)
        snprintf(out, WORDING_SIZE, "%.64s short (day not complete)", gap);
    else if (is_quiet)
        snprintf(out, WORDING_SIZE, "so far");
    else
        snprintf(out, WORDING_SIZE, "so far, %.64s to go", gap);
}

void wording_verdict(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                     const struct day_nutrient *figures, bool is_past)
{
    char amount[WORDING_SIZE];
    char gap[WORDING_SIZE];
    bool is_exact = interval_is_exact(figures->total);
    format_amount(amount, wording, nutrient,
                  fmax(0, figures->target.at_least - figures->total.known),
                  is_exact ? ROUND_NEAREST : ROUND_UP);
    snprintf(gap, sizeof gap, "%s%.32s %s", is_exact ? "" : "at most ", amount,
             wording_unit(wording, nutrient));
    out[0] = '\0';
    switch (figures->verdict) {
    case VERDICT_NONE:
        snprintf(out, WORDING_SIZE, "%s", say_without_goal(figures));
        break;
    case VERDICT_MET:
        snprintf(out, WORDING_SIZE, "met");
        break;
    case VERDICT_SHORT:
        if (figures->target.quiet)
            snprintf(out, WORDING_SIZE, "short");
        else
            snprintf(out, WORDING_SIZE, "short by %.64s", gap);
        break;
    case VERDICT_SO_FAR:
        say_so_far(out, gap, figures->target.quiet, is_past);
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
    const char *foods = TEXT_PLURAL(figures->foods, "food", "foods");
    if (isfinite(figures->total.ceiling)) {
        format_amount(ceiling, wording, nutrient, figures->total.ceiling, ROUND_UP);
        snprintf(out, WORDING_SIZE, "%d of %d %s unknown, at most %.32s", figures->unknown_foods,
                 figures->foods, foods, ceiling);
    } else {
        snprintf(out, WORDING_SIZE, "%d of %d %s unknown", figures->unknown_foods, figures->foods,
                 foods);
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
    format_part(food, wording, nutrient, figures->food, figures->total);
    format_part(supplements, wording, nutrient, figures->supplements, figures->total);
    snprintf(out, WORDING_SIZE, "food %.32s, supplements %.32s", food, supplements);
}

void wording_swallowed(char out[WORDING_SIZE], const struct wording *wording,
                       enum nutrient nutrient, const struct day_nutrient *figures)
{
    char swallowed[WORDING_SIZE];
    out[0] = '\0';
    if (!figures->is_spread)
        return;
    wording_total(swallowed, wording, nutrient, figures->swallowed);
    snprintf(out, WORDING_SIZE, "%.64s %s taken on the day", swallowed,
             wording_unit(wording, nutrient));
}

const char *wording_counts(enum limit_counts counts)
{
    static const char *const words[] = { [LIMIT_ALL] = "in all",
                                         [LIMIT_SUPPLEMENTS] = "from supplements and medicines",
                                         [LIMIT_ADDED] = "from supplements or added to foods" };
    return words[counts];
}

void wording_limit(char out[WORDING_SIZE], const struct wording *wording, enum nutrient nutrient,
                   const struct day_nutrient *figures)
{
    char counted[NUMBER_TEXT];
    char limit[NUMBER_TEXT];
    static const char *const from[] = { [LIMIT_ALL] = "",
                                        [LIMIT_SUPPLEMENTS] = " from supplements",
                                        [LIMIT_ADDED] = " from supplements or added to foods" };
    const struct target *target = &figures->target;
    bool is_over = figures->limit_verdict == LIMIT_VERDICT_OVER;
    out[0] = '\0';
    if (!target->has_limit)
        return;
    format_pair(counted, limit, wording, nutrient, figures->counted, target->at_most);
    const char *sign = sum_sign(wording, figures->counted);
    const char *unit = wording_unit(wording, nutrient);
    if (!target->limit_absent_from)
        snprintf(out, WORDING_SIZE, "%s%s%s of at most %s %s%s", is_over ? "over the limit: " : "",
                 sign, counted, limit, unit, from[target->counts]);
    else if (is_over)
        snprintf(out, WORDING_SIZE, "no %.10s limit; %.10s's %s %s is exceeded: %s%s %s%s",
                 target->limit_absent_from, target->limit_authority, limit, unit, sign, counted,
                 unit, from[target->counts]);
    else
        snprintf(out, WORDING_SIZE, "no %.10s limit; %.10s's: %s%s of at most %s %s%s",
                 target->limit_absent_from, target->limit_authority, sign, counted, limit, unit,
                 from[target->counts]);
}

void wording_over(char out[WORDING_SIZE], const struct target *target)
{
    if (target->limit_absent_from)
        snprintf(out, WORDING_SIZE, "over %.20s's limit", target->limit_authority);
    else
        snprintf(out, WORDING_SIZE, "over the limit");
}

void wording_limit_source(char out[WORDING_SIZE], const struct target *target)
{
    char year[16] = "";
    if (target->limit_year)
        snprintf(year, sizeof year, " %d", target->limit_year);
    snprintf(out, WORDING_SIZE, "%.20s%s", target->limit_authority, year);
    if (target->limit_absent_from)
        snprintf(out, WORDING_SIZE, "%.20s%s, no %.20s limit", target->limit_authority, year,
                 target->limit_absent_from);
}

void wording_ratio(char out[WORDING_SIZE], struct ratio ratio)
{
    char value[WORDING_SIZE];
    out[0] = '\0';
    wording_ratio_value(value, ratio);
    if (value[0])
        snprintf(out, WORDING_SIZE, "Ca:Mg %.64s", value);
}

void wording_ratio_value(char out[WORDING_SIZE], struct ratio ratio)
{
    char number[NUMBER_TEXT];
    out[0] = '\0';
    if (!ratio.has)
        return;
    enum rounding rounding = ratio.bound == BOUND_AT_LEAST  ? ROUND_DOWN
                             : ratio.bound == BOUND_AT_MOST ? ROUND_UP
                                                            : ROUND_NEAREST;
    number_format_short(number, round_towards(ratio.value, 1, rounding), 1);
    switch (ratio.bound) {
    case BOUND_EXACT:
        snprintf(out, WORDING_SIZE, "%s", number);
        break;
    case BOUND_ROUNDED:
        snprintf(out, WORDING_SIZE, "about %s", number);
        break;
    case BOUND_AT_LEAST:
        snprintf(out, WORDING_SIZE, "at least %s", number);
        break;
    case BOUND_AT_MOST:
        snprintf(out, WORDING_SIZE, "at most %s", number);
        break;
    case BOUND_UNCLEAR:
        snprintf(out, WORDING_SIZE, "unclear");
        break;
    }
}
