#include "marrow/report/review_wording.h"

#include <math.h>
#include <stdio.h>

#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "usual_wording.h"

/* Adds a range: "16 Nov to 22 Nov 2026", "28 Dec 2026 to 3 Jan 2027". */
static void add_range(struct buffer *out, struct date from, struct date to, bool has_year)
{
    struct date_parts first = date_parts(from);
    struct date_parts last = date_parts(to);
    buffer_addf(out, "%d %s", first.day, date_month_name(first.month));
    if (first.year != last.year)
        buffer_addf(out, " %d", first.year);
    buffer_addf(out, " to %d %s", last.day, date_month_name(last.month));
    if (has_year || first.year != last.year)
        buffer_addf(out, " %d", last.year);
}

void review_wording_title(struct buffer *out, const struct review *review)
{
    struct date_parts from = date_parts(review->period.from);
    switch (review->span) {
    case REVIEW_WEEK:
        if (review->week)
            buffer_addf(out, "Week %d of %d: ", review->week, review->week_year);
        else
            buffer_add_text(out, "Week: ");
        break;
    case REVIEW_FOUR_WEEKS:
        buffer_add_text(out, "Four weeks: ");
        break;
    case REVIEW_MONTH:
        buffer_addf(out, "%s %d", date_month_name(from.month), from.year);
        return;
    case REVIEW_YEAR:
        buffer_addf(out, "Year %d", from.year);
        return;
    case REVIEW_DAYS:
    case REVIEW_SPAN_COUNT:
        break;
    }
    add_range(out, review->period.from, review->period.to, true);
}

const char *review_wording_sign(const struct period_day *day, enum nutrient nutrient,
                                struct date today)
{
    const struct day_nutrient *figures = &day->nutrients[nutrient];
    if (period_is_ahead(day, today))
        return " ";
    if (day->entry_count == 0)
        return ".";
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return "!";
    switch (figures->verdict) {
    case VERDICT_MET:
        return "+";
    case VERDICT_SHORT:
        return "-";
    case VERDICT_CANNOT_TELL:
        return "?";
    case VERDICT_SO_FAR:
    case VERDICT_NONE:
        break;
    }
    return "o";
}

const char *review_wording_verdict(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return "over";
    switch (figures->verdict) {
    case VERDICT_MET:
        return "met";
    case VERDICT_SHORT:
        return "short";
    case VERDICT_SO_FAR:
        return "so far";
    case VERDICT_CANNOT_TELL:
        return "?";
    case VERDICT_NONE:
        break;
    }
    return "";
}

static void add_count(struct buffer *out, size_t begin, int count, const char *word)
{
    if (count > 0)
        buffer_addf(out, "%s%d %s", out->length > begin ? ", " : "", count, word);
}

void review_wording_days(struct buffer *out, const struct period *period, struct date today)
{
    size_t begin = out->length;
    int ahead = 0;
    for (size_t i = 0; i < period->day_count; i++)
        ahead += period->days[i].status == DAY_OPEN && period_is_ahead(&period->days[i], today);
    add_count(out, begin, period->days_complete, "complete");
    add_count(out, begin, period->days_partial, "partial");
    add_count(out, begin, period->days_open - ahead, "open");
    add_count(out, begin, period->days_untracked, "untracked");
    add_count(out, begin, period->days_empty, "empty");
}

/* Adds a total: "≥ 437 mg". */
static void add_total(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                      struct interval total)
{
    char text[WORDING_SIZE];
    wording_total(text, wording, nutrient, total);
    buffer_addf(out, "%s %s", text, wording_unit(wording, nutrient));
}

void review_wording_mean(struct buffer *out, const struct wording *wording,
                         const struct review *review, enum nutrient nutrient)
{
    const struct period_nutrient *figures = &review->period.nutrients[nutrient];
    char text[WORDING_SIZE];
    if (!figures->has_mean) {
        buffer_add_text(out, "no mean (no complete day)");
        return;
    }
    buffer_add_text(out, "mean ");
    add_total(out, wording, nutrient, figures->mean);
    if (!interval_is_exact(figures->mean) && isfinite(figures->mean.ceiling)) {
        wording_ceiling(text, wording, nutrient, figures->mean.ceiling);
        buffer_addf(out, " (at most %s)", text);
    }
    buffer_addf(out, " of %d complete %s", figures->mean_days,
                TEXT_PLURAL(figures->mean_days, "day", "days"));
}

void review_wording_counts(struct buffer *out, const struct period_nutrient *figures,
                           const struct target *target)
{
    size_t begin = out->length;
    char over[WORDING_SIZE];
    wording_over(over, target);
    add_count(out, begin, figures->days_met, "met");
    add_count(out, begin, figures->days_short, "short");
    add_count(out, begin, figures->days_cannot_tell, "cannot tell");
    add_count(out, begin, figures->days_over, over);
}

/* Adds the goals: "1000 mg (NASEM RDA), from Wed 18 Nov 1200 mg (NASEM RDA)". */
static void add_goals(struct buffer *out, const struct wording *wording,
                      const struct period *period, enum nutrient nutrient)
{
    const struct target *before = NULL;
    for (size_t i = 0; i < period->day_count; i++) {
        const struct target *goal = &period->days[i].targets->nutrients[nutrient];
        if (before && goal->has_goal == before->has_goal && goal->at_least == before->at_least)
            continue;
        if (before) {
            buffer_add_text(out, ", from ");
            wording_date(out, period->days[i].date);
            buffer_add_char(out, ' ');
        }
        before = goal;
        if (!goal->has_goal) {
            buffer_add_text(out, goal->lacks_goal ? "none: no value from this authority" : "none");
            continue;
        }
        wording_add_amount(out, wording, nutrient, goal->at_least);
        buffer_addf(out, " (%s", goal->goal_authority);
        if (goal->goal_year)
            buffer_addf(out, " %d, %s", goal->goal_year, goal->goal_kind);
        buffer_add_char(out, ')');
    }
}

static void add_day(struct buffer *out, const struct wording *wording, const struct review *review,
                    enum nutrient nutrient, struct review_day picked)
{
    const struct period_day *day = &review->period.days[picked.index];
    wording_date(out, day->date);
    buffer_add_text(out, ", ");
    add_total(out, wording, nutrient, day->nutrients[nutrient].total);
}

static void add_best(struct buffer *out, const struct wording *wording, const struct review *review,
                     enum nutrient nutrient)
{
    const struct review_nutrient *figures = &review->nutrients[nutrient];
    if (!figures->best.has)
        return;
    add_day(out, wording, review, nutrient, figures->best);
    buffer_add_text(out, "; worst ");
    add_day(out, wording, review, nutrient, figures->worst);
    if (!figures->best.is_sure || !figures->worst.is_sure)
        buffer_add_text(out, ", as far as known");
}

/* Adds a share: "68 %", "68 to 71 %", "at least 68 %", "at most 32 %". */
static void add_share(struct buffer *out, struct interval share)
{
    double low = floor(share.known * 100 + 1e-9);
    double high = ceil(share.ceiling * 100 - 1e-9);
    if (share.ceiling - share.known <= 1e-9)
        buffer_addf(out, "%.0f %%", share.known * 100);
    else if (low <= 0)
        buffer_addf(out, "at most %.0f %%", high);
    else if (high >= 100)
        buffer_addf(out, "at least %.0f %%", low);
    else
        buffer_addf(out, "%.0f to %.0f %%", low, high);
}

static void add_shares(struct buffer *out, const struct review_nutrient *figures)
{
    if (!figures->has_shares)
        return;
    if (figures->supplement_share.ceiling <= 0) {
        buffer_add_text(out, "all from food");
        return;
    }
    buffer_add_text(out, "food ");
    add_share(out, figures->food_share);
    buffer_add_text(out, ", supplements ");
    add_share(out, figures->supplement_share);
}

/* Adds the change: "up 45 mg from 392 mg (6 days, 9 Nov to 15 Nov)". */
static void add_change(struct buffer *out, const struct wording *wording,
                       const struct review *review, enum nutrient nutrient)
{
    const struct review_change *change = &review->nutrients[nutrient].change;
    struct interval size = change->difference;
    if (change->trend == TREND_NONE)
        return;
    if (change->trend == TREND_DOWN)
        size = (struct interval){ -change->difference.ceiling, -change->difference.known,
                                  -change->difference.stated };
    if (change->trend == TREND_SAME)
        buffer_add_text(out, "no change");
    else if (change->trend == TREND_CANNOT_TELL)
        buffer_add_text(out, "cannot tell (before: ");
    else
        buffer_add_text(out, change->trend == TREND_UP ? "up " : "down ");
    if (change->trend == TREND_UP || change->trend == TREND_DOWN)
        add_total(out, wording, nutrient, size);
    buffer_add_text(out, change->trend == TREND_CANNOT_TELL ? "" : " from ");
    add_total(out, wording, nutrient, change->before);
    buffer_addf(out, "%s%d %s, ", change->trend == TREND_CANNOT_TELL ? ", " : " (",
                change->days_before, TEXT_PLURAL(change->days_before, "day", "days"));
    add_range(out, review->before_from, review->before_to, false);
    buffer_add_char(out, ')');
}

static void add_times(struct buffer *out, int times)
{
    if (times == 1)
        buffer_add_text(out, "once");
    else if (times == 2)
        buffer_add_text(out, "twice");
    else
        buffer_addf(out, "%d times", times);
}

static void add_source(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                       const struct period_source *source)
{
    buffer_addf(out, "%2.0f %% %s: ", source->share * 100, source->food);
    add_total(out, wording, nutrient, source->amount);
    buffer_add_text(out, ", ");
    add_times(out, source->times);
}

/* Adds an unknown value: "Village bread, 14 times: enter a calcium value (it can lift the mean by
 * 3.1 mg)". */
static void add_unknown(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                        const struct period_unknown *unknown, int mean_days)
{
    char text[WORDING_SIZE];
    char name[64];
    snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
    text_lower_first(name);
    buffer_addf(out, "%s, ", unknown->food);
    add_times(out, unknown->times);
    buffer_addf(out, ": enter %s%s value", unknown->is_partial ? "a complete " : "a ", name);
    if (isinf(unknown->at_most)) {
        buffer_add_text(out, " (no upper bound known)");
        return;
    }
    wording_ceiling(text, wording, nutrient, unknown->at_most / mean_days);
    buffer_addf(out, " (adds at most %s %s to the mean)", text, wording_unit(wording, nutrient));
}

/* --- line by line --- */

struct teller {
    void (*notify)(const char *label, const char *text, void *payload);
    void *payload;
    struct buffer text;
};

static void tell(struct teller *teller, const char *label)
{
    if (teller->text.length > 0)
        teller->notify(label, teller->text.text, teller->payload);
    buffer_clear(&teller->text);
}

static void tell_sources(struct teller *teller, const struct wording *wording,
                         const struct period_nutrient *figures, enum nutrient nutrient, size_t most)
{
    for (size_t i = 0; i < figures->source_count && i < most; i++) {
        add_source(&teller->text, wording, nutrient, &figures->sources[i]);
        tell(teller, i ? "" : "sources");
    }
    if (figures->source_count > most) {
        double rest = 0;
        for (size_t i = most; i < figures->source_count; i++)
            rest += figures->sources[i].share;
        buffer_addf(&teller->text, "%2.0f %% %zu more", rest * 100, figures->source_count - most);
        tell(teller, "");
    }
}

static void tell_unknowns(struct teller *teller, const struct wording *wording,
                          const struct period_nutrient *figures, enum nutrient nutrient,
                          size_t most)
{
    for (size_t i = 0; i < figures->unknown_count && i < most; i++) {
        add_unknown(&teller->text, wording, nutrient, &figures->unknowns[i], figures->mean_days);
        tell(teller, i ? "" : "unknown");
    }
    if (figures->unknown_count > most) {
        buffer_addf(&teller->text, "%zu more", figures->unknown_count - most);
        tell(teller, "");
    }
}

void review_wording_each(const struct wording *wording, const struct review *review,
                         enum nutrient nutrient, size_t most,
                         void (*notify)(const char *label, const char *text, void *payload),
                         void *payload)
{
    struct teller teller = { notify, payload, BUFFER_INIT };
    struct buffer *text = &teller.text;
    const struct period_nutrient *of = &review->period.nutrients[nutrient];
    const struct review_nutrient *figures = &review->nutrients[nutrient];
    add_goals(text, wording, &review->period, nutrient);
    tell(&teller, "goal");
    review_wording_counts(text, of, &review->period.targets->nutrients[nutrient]);
    tell(&teller, "days");
    add_best(text, wording, review, nutrient);
    tell(&teller, "best");
    add_shares(text, figures);
    tell(&teller, "shares");
    add_change(text, wording, review, nutrient);
    tell(&teller, "change");
    usual_wording_goal(text, wording, review, nutrient);
    tell(&teller, "usual");
    usual_wording_dots(text, wording, review, nutrient);
    tell(&teller, "");
    usual_wording_limit(text, wording, review, nutrient);
    tell(&teller, "");
    tell_sources(&teller, wording, of, nutrient, most);
    tell_unknowns(&teller, wording, of, nutrient, most);
    buffer_release(text);
}
