#include "usual_wording.h"

#include <math.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/usual.h"

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

/* Adds how much the days differ, and the source of that figure. */
static void add_sd(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                   const struct usual_finding *finding, const struct review *review)
{
    buffer_add_text(out, " (day-to-day SD ");
    wording_add_amount(out, wording, nutrient, finding->sd);
    if (finding->sd_kind == USUAL_SD_POOLED) {
        buffer_add_text(out, ", from a survey of women aged 19 to 50, food only)");
        return;
    }
    buffer_addf(out, ", your own, from %d complete %s since ", finding->sd_days,
                days_word(finding->sd_days));
    wording_date(out, review->history_from);
    buffer_add_text(out, ")");
}

static void add_claim(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                      const struct usual *usual, const struct review *review)
{
    const struct usual_finding *goal = &usual->goal;
    const char *mark = usual->is_against_ai ? "the AI" : "the EAR";
    if (goal->claim == USUAL_ABOVE_AI)
        buffer_add_text(out, "above the AI, with ");
    else
        buffer_addf(out, "%s, with ", goal->claim == USUAL_ADEQUATE ? "adequate" : "not adequate");
    add_confidence(out, goal);
    buffer_addf(out, " confidence: %d %s", usual->days, days_word(usual->days));
    add_sd(out, wording, nutrient, goal, review);
    buffer_addf(out, " against %s of ", mark);
    wording_add_amount(out, wording, nutrient, goal->mark);
    add_more_days(out, goal, mark);
}

/* Adds the report's rule for means of many days. It holds against an EAR or AI alone: what bars the
 * method otherwise bars the rule too, and so do too few days. */
static void add_rule(struct buffer *out, const struct usual *usual)
{
    enum usual_obstacle obstacle = usual->goal.obstacle;
    static const char *const rules[] = {
        [USUAL_RULE_NONE] = "",
        [USUAL_RULE_BELOW_EAR] = "a mean below the EAR is very likely inadequate",
        [USUAL_RULE_BELOW_RDA] = "a mean between the EAR and the RDA is probably inadequate",
        [USUAL_RULE_AT_RDA] = "a mean at or above the RDA over many days is probably adequate",
        [USUAL_RULE_AT_AI] = "a mean at or above the AI is probably adequate",
        [USUAL_RULE_BELOW_AI] = "a mean below the AI allows no conclusion",
        [USUAL_RULE_CANNOT_TELL] = "a mean that is only a bound allows no conclusion",
    };
    bool holds = obstacle == USUAL_SKEWED || obstacle == USUAL_BOUND_ONLY ||
                 obstacle == USUAL_AI_NOT_REACHED;
    if (holds && usual->rule != USUAL_RULE_NONE)
        buffer_addf(out, "; rule of thumb (IOM 2000): %s", rules[usual->rule]);
}

/* Returns the article before a kind that is spelled out: "an RNI", "a PRI". */
static const char *article_of(const char *kind)
{
    return strchr("AEFHILMNORSX", kind[0]) ? "an" : "a";
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
                    "no conclusion: the method needs an EAR with its RDA, or an AI; %s gives %s %s",
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
        buffer_add_text(
            out, usual->goal.sd_kind == USUAL_SD_NONE
                     ? "no conclusion: vitamin D varies too much between days for the method"
                     : "no conclusion: days vary by more than 60 % of the mean, too much for the "
                       "method");
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
    add_rule(out, usual);
}

static const struct target *last_target(const struct period *period, enum nutrient nutrient)
{
    for (size_t i = period->day_count; i > 0; i--)
        if (period->days[i - 1].in_mean)
            return &period->days[i - 1].nutrients[nutrient].target;
    return &period->days[0].nutrients[nutrient].target;
}

void usual_wording_goal(struct buffer *out, const struct wording *wording,
                        const struct review *review, enum nutrient nutrient)
{
    const struct usual *usual = &review->nutrients[nutrient].usual;
    if (usual->goal.claim == USUAL_NOTHING) {
        add_obstacle(out, wording, nutrient, usual, last_target(&review->period, nutrient));
    } else {
        add_claim(out, wording, nutrient, usual, review);
    }
    if (usual->days_left_out > 0 && usual->goal.obstacle != USUAL_NO_REFERENCE)
        buffer_addf(out, "; %d %s left out, judged by other values", usual->days_left_out,
                    TEXT_PLURAL(usual->days_left_out, "day is", "days are"));
}

void usual_wording_limit(struct buffer *out, const struct wording *wording,
                         const struct review *review, enum nutrient nutrient)
{
    const struct usual_finding *limit = &review->nutrients[nutrient].usual.limit;
    const struct target *target = last_target(&review->period, nutrient);
    if (limit->claim == USUAL_NOTHING)
        return;
    buffer_add_text(out, limit->claim == USUAL_ABOVE_LIMIT ? "above " : "not above ");
    if (target->limit_absent_from)
        buffer_addf(out, "%s's limit of ", target->limit_authority);
    else
        buffer_add_text(out, "the limit of ");
    wording_add_amount(out, wording, nutrient, limit->mark);
    buffer_add_text(out, ", with ");
    add_confidence(out, limit);
    buffer_add_text(out, " confidence");
    add_more_days(out, limit, "the limit");
}
