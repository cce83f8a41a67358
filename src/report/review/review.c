#include "marrow/report/review.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "day/intake.h"
#include "day/period_part.h"
#include "day/source.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include "marrow/store/store.h"

#define HISTORY_DAYS 84 /* twelve weeks: how far back the person's own days are read */

static const char *const span_names[REVIEW_SPAN_COUNT] = {
    [REVIEW_WEEK] = "week", [REVIEW_FOUR_WEEKS] = "4weeks", [REVIEW_MONTH] = "month",
    [REVIEW_YEAR] = "year", [REVIEW_DAYS] = "days",
};

const char *review_span_name(enum review_span span)
{
    return span_names[span];
}

bool review_span_find(enum review_span *out, const char *word)
{
    for (size_t i = 0; i < REVIEW_DAYS; i++) {
        if (text_equal_nocase(word, span_names[i])) {
            *out = (enum review_span)i;
            return true;
        }
    }
    return false;
}

const char *review_trend_name(enum review_trend trend)
{
    static const char *const names[] = {
        [TREND_NONE] = NULL,
        [TREND_UP] = "up",
        [TREND_DOWN] = "down",
        [TREND_SAME] = "same",
        [TREND_CANNOT_TELL] = "cannot_tell",
    };
    return names[trend];
}

/* --- which days --- */

static struct date first_of_year(struct date day)
{
    struct date_parts parts = { date_parts(day).year, 1, 1 };
    struct date first = day;
    date_from_parts(&first, parts);
    return first;
}

enum status review_range(struct date *from, struct date *to, struct journal *journal,
                         enum review_span span, struct date day, struct error *error)
{
    enum status status = STATUS_OK;
    *from = *to = day;
    switch (span) {
    case REVIEW_WEEK:
    case REVIEW_FOUR_WEEKS:
        status = period_week(from, to, journal, day, error);
        if (span == REVIEW_FOUR_WEEKS)
            *from = date_add(*from, -21);
        break;
    case REVIEW_MONTH:
        period_month(from, to, day);
        break;
    case REVIEW_YEAR:
        *from = first_of_year(day);
        *to = date_add(first_of_year(date_add(*from, 366)), -1);
        break;
    case REVIEW_DAYS:
    case REVIEW_SPAN_COUNT:
        break;
    }
    return status;
}

/* Returns the same day of another month, or that month's last day. */
static struct date add_months(struct date day, int months)
{
    struct date_parts parts = date_parts(day);
    int month = parts.year * 12 + parts.month - 1 + months;
    struct date_parts wanted = { month / 12, month % 12 + 1, parts.day };
    struct date result = day;
    while (!date_from_parts(&result, wanted) && wanted.day > 1)
        wanted.day--;
    return result;
}

struct date review_step(enum review_span span, struct date day, int steps)
{
    switch (span) {
    case REVIEW_WEEK:
        return date_add(day, 7 * steps);
    case REVIEW_FOUR_WEEKS:
        return date_add(day, 28 * steps);
    case REVIEW_MONTH:
        return add_months(day, steps);
    case REVIEW_YEAR:
        return add_months(day, 12 * steps);
    case REVIEW_DAYS:
    case REVIEW_SPAN_COUNT:
        break;
    }
    return day;
}

/* --- best and worst --- */

static bool is_eligible(const struct period_day *day, enum nutrient nutrient, bool may_be_over)
{
    bool is_over = day->nutrients[nutrient].limit_verdict == LIMIT_VERDICT_OVER;
    return day->in_mean && (may_be_over || !is_over);
}

/* Returns the day with the highest known intake (most), or with the lowest. */
static struct review_day pick(const struct period *period, enum nutrient nutrient, bool most,
                              bool may_be_over)
{
    struct review_day out = { .has = false, .is_sure = true };
    for (size_t i = 0; i < period->day_count; i++) {
        if (!is_eligible(&period->days[i], nutrient, may_be_over))
            continue;
        double known = period->days[i].nutrients[nutrient].total.known;
        double before = period->days[out.index].nutrients[nutrient].total.known;
        if (!out.has || (most ? known > before : known < before)) {
            out.has = true;
            out.index = i;
        }
    }
    struct interval picked = period->days[out.index].nutrients[nutrient].total;
    for (size_t i = 0; out.has && i < period->day_count; i++) {
        struct interval other = period->days[i].nutrients[nutrient].total;
        if (i == out.index || !is_eligible(&period->days[i], nutrient, may_be_over))
            continue;
        if (most ? other.ceiling > picked.known : picked.ceiling > other.known)
            out.is_sure = false;
    }
    return out;
}

static void fill_best(struct review_nutrient *out, const struct period *period,
                      enum nutrient nutrient)
{
    bool has_goal = false;
    bool has_limit = false;
    for (size_t i = 0; i < period->day_count; i++) {
        const struct target *target = &period->days[i].nutrients[nutrient].target;
        if (!period->days[i].in_mean)
            continue;
        if (target->quiet)
            return;
        has_goal = has_goal || target->has_goal;
        has_limit = has_limit || target->has_limit;
    }
    if (!has_goal && !has_limit)
        return;
    struct review_day best = pick(period, nutrient, has_goal, !has_goal);
    struct review_day worst = pick(period, nutrient, !has_goal, true);
    if (!best.has || !worst.has || best.index == worst.index)
        return;
    out->best = best;
    out->worst = worst;
}

/* --- the change --- */

static void fill_change(struct review_change *out, const struct period_nutrient *now,
                        struct interval before, int days_before)
{
    *out = (struct review_change){ .days_before = days_before };
    if (!now->has_mean || days_before == 0)
        return;
    out->before = before;
    out->difference.known = now->mean.known - before.ceiling;
    out->difference.ceiling = now->mean.ceiling - before.known;
    out->difference.stated = now->mean.stated - before.stated;
    bool is_exact = interval_is_exact(now->mean) && interval_is_exact(before);
    double slack = 1e-9 * fmax(1, fabs(before.known));
    if (out->difference.known > slack)
        out->trend = TREND_UP;
    else if (out->difference.ceiling < -slack)
        out->trend = TREND_DOWN;
    else
        out->trend = is_exact ? TREND_SAME : TREND_CANNOT_TELL;
}

/* --- the usual intake --- */

static bool is_same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* Returns whether two days were judged by the same figures. */
static bool is_same_target(const struct target *a, const struct target *b)
{
    return a->has_goal == b->has_goal && a->at_least == b->at_least && a->has_ear == b->has_ear &&
           a->ear == b->ear && a->has_limit == b->has_limit && a->at_most == b->at_most &&
           a->counts == b->counts && is_same_text(a->goal_kind, b->goal_kind) &&
           is_same_text(a->goal_authority, b->goal_authority) &&
           is_same_text(a->limit_authority, b->limit_authority);
}

/* Room for the days of a period and their history. */
struct usual_rows {
    struct interval *totals, *counted;
    bool *are_weekend;
    size_t count;
};

static void add_row(struct usual_rows *rows, const struct period_day *day, enum nutrient nutrient)
{
    const struct day_nutrient *figures = &day->nutrients[nutrient];
    enum weekday weekday = date_weekday(day->date);
    rows->are_weekend[rows->count] = weekday == SATURDAY || weekday == SUNDAY;
    rows->totals[rows->count] = figures->total;
    rows->counted[rows->count++] = figures->counted;
}

static struct usual_days as_days(const struct usual_rows *rows)
{
    return (struct usual_days){ rows->totals, rows->counted, rows->are_weekend, rows->count };
}

/* Fills the question about usual intake. Leaves out, and counts, days judged by other figures than
 * the last one. */
static void fill_usual(struct usual *out, const struct period *period, const struct period *history,
                       enum nutrient nutrient, struct usual_rows rows[2])
{
    const struct period_day *last = period_last_of_mean(period);
    int left_out = 0;
    bool has_spread_dose = false;
    rows[0].count = rows[1].count = 0;
    for (size_t i = 0; i < period->day_count; i++) {
        const struct period_day *day = &period->days[i];
        if (!day->in_mean)
            continue;
        has_spread_dose = has_spread_dose || day->nutrients[nutrient].is_spread;
        if (is_same_target(&day->nutrients[nutrient].target, &last->nutrients[nutrient].target))
            add_row(&rows[0], day, nutrient);
        else
            left_out++;
    }
    for (size_t i = 0; i < history->day_count; i++)
        if (history->days[i].in_mean && !history->days[i].nutrients[nutrient].is_spread)
            add_row(&rows[1], &history->days[i], nutrient);
    struct usual_question question = { .nutrient = nutrient,
                                       .has_spread_dose = has_spread_dose,
                                       .days = as_days(&rows[0]),
                                       .history = as_days(&rows[1]) };
    if (last) {
        question.target = &last->nutrients[nutrient].target;
        question.profile = &last->targets->profile;
        question.on = last->date;
    }
    usual_judge(out, &question);
    out->days_left_out = left_out;
}

static struct usual_rows make_rows(size_t days)
{
    return (struct usual_rows){ xcalloc(days, sizeof(struct interval)),
                                xcalloc(days, sizeof(struct interval)), xcalloc(days, sizeof(bool)),
                                0 };
}

static void free_rows(struct usual_rows *rows)
{
    free(rows->totals);
    free(rows->counted);
    free(rows->are_weekend);
}

static void fill(struct review *out, const struct period_means *before,
                 const struct period *history)
{
    struct usual_rows rows[2] = { make_rows(out->period.day_count), make_rows(history->day_count) };
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        struct review_nutrient *figures = &out->nutrients[n];
        const struct period_nutrient *of = &out->period.nutrients[n];
        fill_best(figures, &out->period, n);
        fill_change(&figures->change, of, before->means[n], before->days);
        fill_usual(&figures->usual, &out->period, history, n, rows);
        figures->has_shares =
            interval_share(&figures->food_share, of->mean_food, of->mean_supplements) &&
            interval_share(&figures->supplement_share, of->mean_supplements, of->mean_food);
    }
    free_rows(&rows[0]);
    free_rows(&rows[1]);
}

/* --- loading --- */

static struct date earlier(struct date a, struct date b)
{
    return date_difference(a, b) < 0 ? a : b;
}

/* Finds the days for the person's own SD, up to *end. Returns whether the period has them all. */
static bool find_history(struct review *out, struct date *end, const struct journal *journal)
{
    *end = out->period.to;
    if (date_difference(out->period.from, journal->today) <= 0)
        *end = earlier(*end, journal->today);
    out->history_from = date_add(*end, 1 - HISTORY_DAYS);
    if (date_difference(out->history_from, out->period.from) < 0)
        return false;
    out->history_from = out->period.from;
    return true;
}

/* Fills the figures from the period and what lies beside it. The intake has the days of all. */
static enum status load_beside(struct review *out, struct journal *journal,
                               const struct intake *intake, bool is_long, struct date end,
                               struct error *error)
{
    struct period_means before;
    struct period history = { .days = NULL };
    enum status status =
        period_load_means(&before, journal, intake, out->before_from, out->before_to, error);
    if (!status && !is_long)
        status = period_init(&history, out->history_from, end, error);
    if (!status && !is_long)
        status = period_load_days(&history, journal, intake, error);
    if (!status)
        fill(out, &before, is_long ? &out->period : &history);
    period_release(&history);
    return status;
}

/* Reads all days that the review asks for at once. */
static enum status load_all(struct review *out, struct journal *journal, struct intake *intake,
                            struct error *error)
{
    struct date end;
    bool is_long = find_history(out, &end, journal);
    struct date first = earlier(earlier(out->before_from, out->history_from), out->period.from);
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = intake_load(intake, &out->period.arena, journal, first, out->period.to, error);
    if (!status)
        status = period_load_days(&out->period, journal, intake, error);
    if (!status)
        status = load_beside(out, journal, intake, is_long, end, error);
    store_end_reading(journal->log);
    return status;
}

static enum status load(struct review *out, struct journal *journal, struct date from,
                        struct date to, struct error *error)
{
    struct intake intake;
    enum status status = period_init(&out->period, from, to, error);
    if (!status)
        status = load_all(out, journal, &intake, error);
    if (status) {
        period_release(&out->period);
        return status;
    }
    sources_fill(&out->period, &intake);
    out->week = period_week_number(&out->week_year, from, to);
    return STATUS_OK;
}

enum status review_load(struct review *out, struct journal *journal, enum review_span span,
                        struct date day, struct error *error)
{
    struct date from;
    struct date to;
    *out = (struct review){ .span = span };
    enum status status = review_range(&from, &to, journal, span, day, error);
    if (!status)
        status = review_range(&out->before_from, &out->before_to, journal, span, date_add(from, -1),
                              error);
    return status ? status : load(out, journal, from, to, error);
}

enum status review_load_days(struct review *out, struct journal *journal, struct date from,
                             struct date to, struct error *error)
{
    int days = date_difference(to, from) + 1;
    *out = (struct review){ .span = REVIEW_DAYS };
    out->before_to = date_add(from, -1);
    out->before_from = date_add(from, -days);
    return load(out, journal, from, to, error);
}

void review_release(struct review *review)
{
    period_release(&review->period);
}
