/* A review as JSON: the days and means of its period, and its findings. */
#include <string.h>

#include "day/day_json.h"
#include "day/panel_show.h"
#include "marrow/base/json.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/pral.h"
#include "marrow/report/review.h"
#include "marrow/report/usual.h"
#include "review_show.h"

static void write_sources(struct json *json, const struct period_nutrient *figures)
{
    json_put_array(json, "sources");
    for (size_t i = 0; i < figures->source_count; i++) {
        const struct period_source *source = &figures->sources[i];
        json_begin_object(json);
        json_put_text(json, "food", source->food);
        json_put_text(json, "origin", source->origin);
        json_put_number(json, "amount", interval_figure(source->amount));
        json_put_number(json, "share", source->share);
        json_put_integer(json, "times", source->times);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_means(struct json *json, enum nutrient nutrient,
                        const struct period_nutrient *figures)
{
    json_put_text(json, "code", nutrients[nutrient].code);
    json_put_text(json, "unit", unit_name(nutrients[nutrient].unit));
    json_put_optional(json, "mean", figures->has_mean, figures->mean.known);
    json_put_optional(json, "mean_stated", figures->has_mean, figures->mean.stated);
    json_put_optional(json, "mean_ceiling", figures->has_mean, figures->mean.ceiling);
    json_put_integer(json, "mean_days", figures->mean_days);
    json_put_optional(json, "mean_from_food", figures->has_mean, figures->mean_food.known);
    json_put_optional(json, "mean_from_supplements", figures->has_mean,
                      figures->mean_supplements.known);
    json_put_integer(json, "days_met", figures->days_met);
    json_put_integer(json, "days_short", figures->days_short);
    json_put_integer(json, "days_cannot_tell", figures->days_cannot_tell);
    json_put_integer(json, "days_over", figures->days_over);
    write_sources(json, figures);
}

static void write_period_day(struct json *json, const struct period_day *day,
                             const enum nutrient *only)
{
    json_begin_object(json);
    json_put_date(json, "day", day->date);
    json_put_text(json, "status", day_status_name(day->status));
    json_put_flag(json, "in_mean", day->in_mean);
    json_put_integer(json, "entry_count", (int64_t)day->entry_count);
    day_json_nutrients(json, day->nutrients, only);
    day_json_ratio(json, day->calcium_to_magnesium);
    json_end_object(json);
}

static void key_share(struct json *json, const char *key, bool has, struct interval share)
{
    if (!has) {
        json_put_null(json, key);
        return;
    }
    json_put_object(json, key);
    json_put_number(json, "at_least", share.known);
    json_put_number(json, "at_most", share.ceiling);
    json_end_object(json);
}

static void key_picked(struct json *json, const char *key, const struct review *review,
                       enum nutrient nutrient, struct review_day picked)
{
    if (!picked.has) {
        json_put_null(json, key);
        return;
    }
    const struct period_day *day = &review->period.days[picked.index];
    json_put_object(json, key);
    json_put_date(json, "day", day->date);
    json_put_number(json, "known", day->nutrients[nutrient].total.known);
    json_put_number(json, "ceiling", day->nutrients[nutrient].total.ceiling);
    json_put_flag(json, "sure", picked.is_sure);
    json_end_object(json);
}

static void write_change(struct json *json, const struct review_change *change)
{
    if (change->trend == TREND_NONE) {
        json_put_null(json, "change");
        return;
    }
    json_put_object(json, "change");
    json_put_text(json, "trend", review_trend_name(change->trend));
    json_put_number(json, "at_least", change->difference.known);
    json_put_number(json, "at_most", change->difference.ceiling);
    json_put_number(json, "mean_before", change->before.known);
    json_put_number(json, "mean_before_ceiling", change->before.ceiling);
    json_put_integer(json, "days_before", change->days_before);
    json_end_object(json);
}

static void write_unknowns(struct json *json, const struct period_nutrient *figures)
{
    json_put_array(json, "unknowns");
    for (size_t i = 0; i < figures->unknown_count; i++) {
        const struct period_unknown *unknown = &figures->unknowns[i];
        json_begin_object(json);
        json_put_text(json, "food", unknown->food);
        json_put_text(json, "origin", unknown->origin);
        json_put_integer(json, "times", unknown->times);
        json_put_number(json, "at_most", unknown->at_most);
        json_put_flag(json, "partly_known", unknown->is_partial);
        json_end_object(json);
    }
    json_end_array(json);
}

static void key_finding(struct json *json, const char *key, const struct usual_finding *finding)
{
    bool has = finding->claim != USUAL_NOTHING;
    json_put_object(json, key);
    json_put_text(json, "claim", usual_claim_name(finding->claim));
    json_put_text(json, "toward", has ? usual_claim_name(finding->toward) : NULL);
    json_put_text(json, "why_not", usual_obstacle_name(finding->obstacle));
    json_put_optional(json, "against", finding->mark > 0, finding->mark);
    json_put_optional(json, "z", has, finding->z);
    json_put_optional(json, "confidence", has, finding->confidence);
    json_put_text(json, "bound",
                  has ? interval_bound_name(finding->is_at_least ? BOUND_AT_LEAST : BOUND_EXACT)
                      : NULL);
    json_put_text(json, "sd_from", usual_sd_name(finding->sd_kind));
    json_put_optional(json, "sd", finding->sd_kind != USUAL_SD_NONE, finding->sd);
    json_put_integer(json, "sd_days", finding->sd_days);
    json_put_flag(json, "settled", finding->is_settled);
    json_put_optional(json, "more_days", has && finding->more_days >= 0, finding->more_days);
    json_end_object(json);
}

static void write_usual(struct json *json, const struct usual *usual)
{
    json_put_object(json, "usual");
    json_put_integer(json, "day_count", usual->days);
    json_put_integer(json, "days_left_out", usual->days_left_out);
    json_put_optional(json, "mean", usual->days > 0, usual->mean.known);
    json_put_optional(json, "mean_ceiling", usual->days > 0, usual->mean.ceiling);
    json_put_flag(json, "weekdays_weighed", usual->is_weighed);
    json_put_text(json, "method",
                  usual->goal.mark > 0 ? usual->is_against_ai ? "AI" : "EAR" : NULL);
    key_finding(json, "goal_finding", &usual->goal);
    key_finding(json, "limit_finding", &usual->limit);
    json_put_optional(json, "of_twenty", usual_dots(&usual->goal) >= 0, usual_dots(&usual->goal));
    json_put_optional(json, "days_to_rank", usual->days_to_rank > 0, usual->days_to_rank);
    json_put_optional(json, "days_to_know", usual->days_to_know > 0, usual->days_to_know);
    json_put_text(json, "practical_rule", usual_rule_name(usual->rule));
    json_end_object(json);
}

static void write_nutrient(struct json *json, const struct review *review, enum nutrient nutrient)
{
    const struct review_nutrient *figures = &review->nutrients[nutrient];
    const struct period_nutrient *of = &review->period.nutrients[nutrient];
    json_begin_object(json);
    write_means(json, nutrient, of);
    key_picked(json, "best_day", review, nutrient, figures->best);
    key_picked(json, "worst_day", review, nutrient, figures->worst);
    key_share(json, "food_share", figures->has_shares, figures->food_share);
    key_share(json, "supplement_share", figures->has_shares, figures->supplement_share);
    write_change(json, &figures->change);
    write_unknowns(json, of);
    write_usual(json, &figures->usual);
    json_end_object(json);
}

void review_show_json(struct json *json, const struct review *review,
                      const struct review_beside *beside, const enum nutrient *only)
{
    const struct period *period = &review->period;
    json_begin_object(json);
    json_put_date(json, "from", period->from);
    json_put_date(json, "to", period->to);
    json_put_text(json, "span", review_span_name(review->span));
    json_put_optional(json, "iso_year", review->week > 0, review->week_year);
    json_put_optional(json, "iso_week", review->week > 0, review->week);
    json_put_date(json, "before_from", review->before_from);
    json_put_date(json, "before_to", review->before_to);
    day_json_leading(json, period->targets);
    json_put_array(json, "days");
    for (size_t i = 0; i < period->day_count; i++)
        write_period_day(json, &period->days[i], only);
    json_end_array(json);
    json_put_array(json, "nutrients");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        if (!only || nutrient == *only)
            write_nutrient(json, review, nutrient);
    json_end_array(json);
    day_json_ratio(json, period->calcium_to_magnesium);
    day_json_pral(json, pral_of_period(period));
    day_json_protein(json, &beside->protein);
    panel_json_period(json, beside->panel, period, &beside->parts);
    json_put_optional(json, "calcium_at_once_days", beside->days_at_once >= 0,
                      beside->days_at_once);
    json_end_object(json);
}
