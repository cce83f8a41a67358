#include "usual_wording.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/period.h"
#include "marrow/report/usual.h"
#include "usual_sd.h"

#define RULE "; rule of thumb (IOM 2000): "

static const char *days_word(int days)
{
    return TEXT_PLURAL(days, "day", "days");
}

/* Adds the confidence: "84 %", "at least 84 %", "more than 99 %". */
static void add_confidence(struct buffer *out, const struct usual_finding *finding)
{
    double percent = 100 * finding->confidence;
    if (percent > 99)
        buffer_add_text(out, "more than 99 %");
    else if (finding->is_at_least)
        buffer_addf(out, "at least %.0f %%", floor(percent));
    else
        buffer_addf(out, "%.0f %%", percent);
}

static void add_more_days(struct buffer *out, const struct usual_finding *finding, const char *mark)
{
    if (finding->is_settled)
        buffer_add_text(out, "; enough days to decide");
    else if (finding->more_days < 0)
        buffer_addf(out, "; no number of days would decide it, the mean is too close to %s", mark);
    else
        buffer_addf(out, "; %d more such %s would decide it", finding->more_days,
                    days_word(finding->more_days));
}

/* Returns the day whose targets the usual intake is judged by. */
static const struct period_day *last_day(const struct period *period)
{
    const struct period_day *last = period_last_of_mean(period);
    return last ? last : &period->days[0];
}

/* Adds how much the days differ, and the source of that figure. */
static void add_sd(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                   const struct usual_finding *finding, const struct review *review)
{
    const struct period_day *last = last_day(&review->period);
    buffer_add_text(out, " (day-to-day SD ");
    wording_add_amount(out, wording, nutrient, finding->sd);
    if (finding->sd_kind != USUAL_SD_OWN)
        buffer_addf(out, ", from a survey of %s, food only",
                    usual_sd_group(&last->targets->profile, last->date));
    if (finding->sd_kind == USUAL_SD_BLENDED)
        buffer_add_text(out, ", and");
    else if (finding->sd_kind == USUAL_SD_OWN)
        buffer_add_text(out, ",");
    if (finding->sd_kind != USUAL_SD_POOLED) {
        buffer_addf(out, " your own, from %d complete %s since ", finding->sd_days,
                    days_word(finding->sd_days));
        wording_date(out, review->history_from);
    }
    buffer_add_text(out, ")");
}

/* The names of an average requirement and of the goal that is derived from it. */
struct requirement_names {
    const char *ear, *goal;
};

static struct requirement_names names_of(const struct target *target)
{
    bool is_rda = target->goal_kind && strcmp(target->goal_kind, "RDA") == 0;
    return (struct requirement_names){ is_rda ? "EAR" : "AR",
                                       target->goal_kind ? target->goal_kind : "goal" };
}

/* Adds the report's rule for means of many days. It holds against an EAR or AI alone, and not for
 * days that vary too much. */
static void add_rule(struct buffer *out, const struct usual *usual, const struct target *target)
{
    struct requirement_names names = names_of(target);
    switch (usual->rule) {
    case USUAL_RULE_NONE:
        return;
    case USUAL_RULE_BELOW_EAR:
        buffer_addf(out,
                    RULE "below the %s intake very likely needs to be improved: the chance that it "
                         "is adequate is 50 %% or less",
                    names.ear);
        return;
    case USUAL_RULE_BELOW_RDA:
        buffer_addf(out,
                    RULE "between the %s and the %s intake probably needs to be improved: the "
                         "chance that it is adequate is below 97.5 %%",
                    names.ear, names.goal);
        return;
    case USUAL_RULE_AT_RDA:
        buffer_addf(out, RULE "a mean at or above the %s over many days is probably adequate",
                    names.goal);
        return;
    case USUAL_RULE_AT_AI:
        buffer_add_text(out, RULE "a mean at or above the AI is probably adequate");
        return;
    case USUAL_RULE_BELOW_AI:
        buffer_add_text(out, RULE "a mean below the AI allows no conclusion");
        return;
    case USUAL_RULE_CANNOT_TELL:
        buffer_add_text(out, RULE "a mean that is only a bound allows no conclusion");
        return;
    }
}

/* Adds where the mean lies: "between EAR and RDA". */
static void add_place(struct buffer *out, const struct usual *usual, const struct target *target)
{
    struct requirement_names names = names_of(target);
    if (usual->is_against_ai)
        buffer_add_text(out, "above the AI");
    else if (usual->goal.toward == USUAL_INADEQUATE)
        buffer_addf(out, "below the %s", names.ear);
    else if (usual->rule == USUAL_RULE_BELOW_RDA)
        buffer_addf(out, "between %s and %s", names.ear, names.goal);
    else if (usual->rule == USUAL_RULE_AT_RDA)
        buffer_addf(out, "at or above the %s", names.goal);
    else
        buffer_addf(out, "at or above the %s", names.ear);
}

/* Adds what is settled, or that nothing is: "adequate, with 98 % confidence", "between EAR and RDA:
 * not settled (72 % sure)". */
static void add_verdict(struct buffer *out, const struct usual *usual, const struct target *target)
{
    const struct usual_finding *goal = &usual->goal;
    if (!goal->is_settled) {
        add_place(out, usual, target);
        buffer_add_text(out, ": not settled (");
        add_confidence(out, goal);
        buffer_add_text(out, goal->toward == USUAL_INADEQUATE ? " sure it is too low)" : " sure)");
        return;
    }
    buffer_addf(out, "%s, with ",
                goal->claim == USUAL_ABOVE_AI   ? "above the AI"
                : goal->claim == USUAL_ADEQUATE ? "adequate"
                                                : "not adequate");
    add_confidence(out, goal);
    buffer_add_text(out, " confidence");
}

static void add_claim(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                      const struct usual *usual, const struct review *review)
{
    const struct usual_finding *goal = &usual->goal;
    const struct target *target = &last_day(&review->period)->nutrients[nutrient].target;
    char mark[32];
    snprintf(mark, sizeof mark, "the %s", usual->is_against_ai ? "AI" : names_of(target).ear);
    add_verdict(out, usual, target);
    buffer_addf(out, ": %d %s", usual->days, days_word(usual->days));
    if (usual->is_weighed)
        buffer_add_text(out, ", weekdays and weekends weighed 5:2");
    add_sd(out, wording, nutrient, goal, review);
    buffer_addf(out, " against %s of ", mark);
    wording_add_amount(out, wording, nutrient, goal->mark);
    add_more_days(out, goal, mark);
    if (!goal->is_settled)
        add_rule(out, usual, target);
}

/* Returns the article before a kind that is spelled out: "an RNI", "a PRI". */
static const char *article_of(const char *kind)
{
    return strchr("AEFHILMNORSX", kind[0]) ? "an" : "a";
}

/* Adds that days vary too much, and how many it would take to know more. */
static void add_skewed(struct buffer *out, const struct usual *usual)
{
    buffer_add_text(out, "no conclusion: days vary by more than 60 % of the mean, too much for the "
                         "method");
    if (usual->days_to_rank > 0)
        buffer_addf(out, "; about %d days rank your intake among others'", usual->days_to_rank);
    if (usual->days_to_know > 0)
        buffer_addf(out, "%s about %d %s your own mean within 20 %%",
                    usual->days_to_rank > 0 ? "," : ";", usual->days_to_know,
                    usual->days_to_rank > 0 ? "give" : "days give");
}

static void add_obstacle(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                         const struct usual *usual, const struct target *target)
{
    switch (usual->goal.obstacle) {
    case USUAL_CLEAR:
    case USUAL_NO_DAYS:
    case USUAL_NO_REFERENCE:
        return;
    case USUAL_OWN_TARGET:
        buffer_add_text(out, "no conclusion: your own target is not a requirement");
        break;
    case USUAL_OTHER_KIND:
        buffer_addf(out,
                    "no conclusion: the method needs an average requirement with its goal, or an "
                    "AI; %s gives %s %s",
                    target->goal_authority, article_of(target->goal_kind), target->goal_kind);
        break;
    case USUAL_FEW_DAYS:
        buffer_addf(out,
                    "too little data yet: %d complete days without unknown values are needed, "
                    "there %s %d",
                    USUAL_OWN_DAYS, TEXT_PLURAL(usual->goal.sd_days, "is", "are"),
                    usual->goal.sd_days);
        break;
    case USUAL_SKEWED:
        add_skewed(out, usual);
        break;
    case USUAL_SPREAD_DOSE:
        buffer_add_text(out, "no conclusion: the method cannot use a dose meant for several days");
        break;
    case USUAL_BOUND_ONLY:
        buffer_add_text(out, "cannot tell: the mean is a lower bound, below the EAR of ");
        wording_add_amount(out, wording, nutrient, usual->goal.mark);
        break;
    case USUAL_AI_NOT_REACHED:
        buffer_add_text(out, "no conclusion: the mean is not above the AI of ");
        wording_add_amount(out, wording, nutrient, usual->goal.mark);
        buffer_add_text(out, ", which does not mean inadequate");
        break;
    }
    bool holds =
        usual->goal.obstacle == USUAL_BOUND_ONLY || usual->goal.obstacle == USUAL_AI_NOT_REACHED;
    if (holds)
        add_rule(out, usual, target);
}

void usual_wording_goal(struct buffer *out, const struct wording *wording,
                        const struct review *review, enum nutrient nutrient)
{
    const struct usual *usual = &review->nutrients[nutrient].usual;
    if (usual->goal.claim == USUAL_NOTHING) {
        add_obstacle(out, wording, nutrient, usual,
                     &last_day(&review->period)->nutrients[nutrient].target);
    } else {
        add_claim(out, wording, nutrient, usual, review);
    }
    if (usual->days_left_out > 0 && usual->goal.obstacle != USUAL_NO_REFERENCE)
        buffer_addf(out, "; %d %s left out, judged by other values", usual->days_left_out,
                    TEXT_PLURAL(usual->days_left_out, "day is", "days are"));
}

void usual_wording_dots(struct buffer *out, const struct wording *wording,
                        const struct review *review, enum nutrient nutrient)
{
    const struct usual_finding *goal = &review->nutrients[nutrient].usual.goal;
    int dots = usual_dots(goal);
    if (dots < 0)
        return;
    for (int i = USUAL_DOTS; i > 0; i--) {
        bool reaches = i <= dots;
        if (wording->unicode)
            buffer_add_text(out, reaches ? "●" : "○");
        else
            buffer_add_char(out, reaches ? '*' : '.');
    }
    buffer_addf(out, " %s%d of %d likely usual intakes reach it",
                goal->is_at_least ? "at least " : "", dots, USUAL_DOTS);
}

void usual_wording_limit(struct buffer *out, const struct wording *wording,
                         const struct review *review, enum nutrient nutrient)
{
    const struct usual_finding *limit = &review->nutrients[nutrient].usual.limit;
    const struct target *target = &last_day(&review->period)->nutrients[nutrient].target;
    if (limit->claim == USUAL_NOTHING)
        return;
    buffer_add_text(out, limit->toward == USUAL_ABOVE_LIMIT ? "above " : "not above ");
    if (target->limit_absent_from)
        buffer_addf(out, "%s's limit of ", target->limit_authority);
    else
        buffer_add_text(out, "the limit of ");
    wording_add_amount(out, wording, nutrient, limit->mark);
    buffer_add_text(out, limit->is_settled ? ", with " : ": not settled (");
    add_confidence(out, limit);
    buffer_add_text(out, limit->is_settled ? " confidence" : " sure)");
    add_more_days(out, limit, "the limit");
}
