/* Usual intake, by the method that usual.h describes.
 *
 * A few days never show the usual intake itself, only how surely it lies on one side of a reference
 * value. So each question first looks for an obstacle, and gets an answer only if there is none.
 * Wherever a value is a bound, the side that could disprove the answer is used: "adequate", "above
 * the AI" and "above the limit" rest on the known part, "not above the limit" on the ceiling, and
 * "inadequate" needs an exact mean.
 *
 * A person's own SD is taken over days without unknown values, because bounds do not show how days
 * differ. It never replaces the survey's at once: that would be a jump from one answer to another
 * between two days.
 */
#include "marrow/report/usual.h"

#include <math.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "usual_sd.h"

#define REQUIREMENT_CV 0.10 /* NASEM's for magnesium, calcium and vitamin D */
#define KNOWN_WITHIN                                                                               \
    0.2 /* how near the mean shall be to the usual intake, with 95 % confidence                    \
         */

/* --- the formulas --- */

double usual_confidence(double z)
{
    return 0.5 * erfc(-z / sqrt(2));
}

static double sd_of_difference(double sd_requirement, double sd_within, double days)
{
    return sqrt(sd_requirement * sd_requirement + sd_within * sd_within / days);
}

double usual_z_of_ear(double mean, double ear, double sd_requirement, double sd_within, double days)
{
    return (mean - ear) / sd_of_difference(sd_requirement, sd_within, days);
}

/* Returns z. Days that do not differ leave no doubt: z is infinite. */
double usual_z_above(double mean, double mark, double sd_within, double days)
{
    double difference = mean - mark;
    if (sd_within > 0)
        return difference / (sd_within / sqrt(days));
    return difference == 0 ? 0 : copysign(INFINITY, difference);
}

double usual_mean_needed(double ear, double sd_requirement, double sd_within, double days)
{
    return ear + USUAL_Z_SETTLED * sd_of_difference(sd_requirement, sd_within, days);
}

/* Returns how many more days would put this difference two SDs away; -1: no number would. */
static int days_to_settle(double difference, double sd_requirement, double sd_within, int days)
{
    double far = difference / USUAL_Z_SETTLED;
    double room = far * far - sd_requirement * sd_requirement;
    if (room <= 0)
        return -1;
    double need = ceil(sd_within * sd_within / room - 1e-9);
    if (need > 100000)
        return -1;
    return need > days ? (int)need - days : 1; /* weighed days count for fewer */
}

/* --- the days --- */

/* How much each day counts: all alike, or weekdays and weekends 5:2. */
struct weighing {
    double weekday, weekend; /* each day's share of the mean */
    double days; /* as many days, all alike, would leave as much doubt about the mean */
    bool is_weighed;
};

static struct weighing weigh(const struct usual_days *days)
{
    double count = (double)days->count;
    double weekends = 0;
    struct weighing out = { 1 / count, 1 / count, count, false };
    for (size_t i = 0; days->are_weekend && i < days->count; i++)
        weekends += days->are_weekend[i];
    double weekdays = count - weekends;
    if (days->count >= USUAL_WEIGHED_DAYS || weekends <= 0 || weekdays <= 0)
        return out;
    out.weekday = 5.0 / 7 / weekdays;
    out.weekend = 2.0 / 7 / weekends;
    out.days = 1 / (weekdays * out.weekday * out.weekday + weekends * out.weekend * out.weekend);
    out.is_weighed = fabs(out.weekday - 1 / count) > 1e-9; /* a whole week is so already */
    return out;
}

static struct interval mean_of(const struct usual_days *days, const struct interval *values,
                               const struct weighing *weighing)
{
    struct interval sum = { .known = 0 };
    for (size_t i = 0; i < days->count; i++) {
        bool is_weekend = days->are_weekend && days->are_weekend[i];
        double share = is_weekend ? weighing->weekend : weighing->weekday;
        sum = interval_add(sum, interval_times(values[i], share));
    }
    return sum;
}

/* Works out the SD of the days whose values are all known. Returns their number. */
static int own_sd(double *sd, const struct interval *values, size_t count)
{
    double sum = 0;
    double squares = 0;
    int days = 0;
    for (size_t i = 0; i < count; i++) {
        if (!interval_is_exact(values[i]))
            continue;
        sum += values[i].known;
        days++;
    }
    for (size_t i = 0; i < count; i++)
        if (interval_is_exact(values[i]))
            squares += pow(values[i].known - sum / days, 2);
    *sd = days > 1 ? sqrt(squares / (days - 1)) : 0;
    return days;
}

/* Says how many days it would take instead. */
static void set_skewed(struct usual *out, struct usual_finding *finding,
                       const struct usual_question *question, double mean)
{
    double cv = mean > 0 ? finding->sd / mean : 0;
    double days = ceil(pow(1.96 * cv / KNOWN_WITHIN, 2));
    finding->obstacle = USUAL_SKEWED;
    out->days_to_know = days < 1000 ? (int)days : 0;
    out->days_to_rank = usual_sd_days_to_rank(question->nutrient, question->profile, question->on);
}

/* Returns whether days vary too much for the method. A small mean beside the survey's SD alone does
 * not make it so: the survey's own days must vary too much, or enough of the person's. */
static bool is_skewed(const struct usual_finding *finding, const struct usual_question *question,
                      double mean, double own)
{
    bool has_own = finding->sd_days >= USUAL_PRIOR_DAYS && own > USUAL_CV_MAX * mean;
    double cv = usual_sd_cv(question->nutrient, question->profile, question->on);
    bool is_of_survey = finding->sd_kind != USUAL_SD_OWN && cv > USUAL_CV_MAX;
    return finding->sd > USUAL_CV_MAX * mean && (has_own || is_of_survey);
}

/* Finds SD_w, or sets the obstacle if the method allows none. */
static void find_sd(struct usual *out, struct usual_finding *finding,
                    const struct usual_question *question, const struct interval *history,
                    double mean, bool may_be_pooled)
{
    double own;
    double pooled;
    finding->sd_days = own_sd(&own, history, question->history.count);
    double more = fmax(0, finding->sd_days - 1);
    if (may_be_pooled &&
        usual_sd_find(&pooled, question->nutrient, question->profile, question->on)) {
        finding->sd_kind = more > 0 ? USUAL_SD_BLENDED : USUAL_SD_POOLED;
        finding->sd = sqrt((USUAL_PRIOR_DAYS * pooled * pooled + more * own * own) /
                           (USUAL_PRIOR_DAYS + more));
    } else if (finding->sd_days >= USUAL_OWN_DAYS) {
        finding->sd_kind = USUAL_SD_OWN;
        finding->sd = own;
    } else {
        finding->obstacle = USUAL_FEW_DAYS;
        return;
    }
    if (is_skewed(finding, question, mean, own))
        set_skewed(out, finding, question, mean);
}

/* --- the conclusions --- */

static void conclude(struct usual_finding *out, enum usual_claim claim, double z, bool is_bound)
{
    out->z = z;
    out->confidence = usual_confidence(z);
    out->is_at_least = is_bound;
    out->is_settled = z >= USUAL_Z_SETTLED;
    out->toward = claim;
    out->claim = out->is_settled ? claim : USUAL_NOT_SETTLED;
}

/* Returns how requirements differ between people. */
static double sd_of_requirement(const struct usual_question *question)
{
    const struct target *target = question->target;
    bool is_cv_known =
        question->nutrient < NUTRIENT_LEADING && strcmp(target->goal_kind, "RDA") == 0;
    return is_cv_known ? REQUIREMENT_CV * target->ear : (target->at_least - target->ear) / 2;
}

static void judge_ear(struct usual *out, const struct usual_question *question, double days)
{
    struct usual_finding *finding = &out->goal;
    double ear = question->target->ear;
    double sd_requirement = sd_of_requirement(question);
    bool is_exact = interval_is_exact(out->mean);
    double z = usual_z_of_ear(out->mean.known, ear, sd_requirement, finding->sd, days);
    if (z >= 0)
        conclude(finding, USUAL_ADEQUATE, z, !is_exact);
    else if (is_exact)
        conclude(finding, USUAL_INADEQUATE, -z, false);
    else
        finding->obstacle = USUAL_BOUND_ONLY;
    if (finding->claim != USUAL_NOTHING && !finding->is_settled)
        finding->more_days =
            days_to_settle(out->mean.known - ear, sd_requirement, finding->sd, out->days);
}

static void judge_ai(struct usual *out, double ai, double days)
{
    struct usual_finding *finding = &out->goal;
    double z = usual_z_above(out->mean.known, ai, finding->sd, days);
    if (!(z > 0)) {
        finding->obstacle = USUAL_AI_NOT_REACHED;
        return;
    }
    conclude(finding, USUAL_ABOVE_AI, z, !interval_is_exact(out->mean));
    if (!finding->is_settled)
        finding->more_days = days_to_settle(out->mean.known - ai, 0, finding->sd, out->days);
}

/* Finds the reference value that the method can use for the goal. Returns the obstacle if there is
 * none. */
static enum usual_obstacle find_mark(struct usual *out, const struct usual_question *question)
{
    const struct target *target = question->target;
    if (!target->has_goal)
        return USUAL_NO_REFERENCE;
    if (strcmp(target->goal_kind, "own") == 0)
        return USUAL_OWN_TARGET;
    out->is_against_ai = strcmp(target->goal_kind, "AI") == 0;
    bool is_of_ear =
        target->has_ear && target->ear < target->at_least && question->nutrient != NUTRIENT_IRON;
    if (!out->is_against_ai && !is_of_ear)
        return USUAL_OTHER_KIND;
    out->goal.mark = out->is_against_ai ? target->at_least : target->ear;
    return USUAL_CLEAR;
}

static enum usual_rule rule_of_ai(struct interval mean, double ai)
{
    return interval_judge_goal(mean, ai, false) == VERDICT_MET ? USUAL_RULE_AT_AI
                                                               : USUAL_RULE_BELOW_AI;
}

static enum usual_rule rule_of_ear(struct interval mean, const struct target *target)
{
    enum verdict of_rda = interval_judge_goal(mean, target->at_least, false);
    enum verdict of_ear = interval_judge_goal(mean, target->ear, false);
    if (of_rda == VERDICT_MET)
        return USUAL_RULE_AT_RDA;
    if (of_ear == VERDICT_SHORT)
        return USUAL_RULE_BELOW_EAR;
    bool is_between = of_ear == VERDICT_MET && of_rda == VERDICT_SHORT;
    return is_between ? USUAL_RULE_BELOW_RDA : USUAL_RULE_CANNOT_TELL;
}

static void judge_goal(struct usual *out, const struct usual_question *question,
                       const struct weighing *weighing)
{
    struct usual_finding *finding = &out->goal;
    finding->obstacle = find_mark(out, question);
    if (finding->obstacle)
        return;
    out->rule = out->is_against_ai ? rule_of_ai(out->mean, finding->mark)
                                   : rule_of_ear(out->mean, question->target);
    if (question->has_spread_dose)
        finding->obstacle = USUAL_SPREAD_DOSE;
    else
        find_sd(out, finding, question, question->history.totals, out->mean.known, true);
    if (finding->obstacle)
        return;
    if (out->is_against_ai)
        judge_ai(out, finding->mark, weighing->days);
    else
        judge_ear(out, question, weighing->days);
}

/* Judges the limit: "within" by the ceiling of the mean, "above" by its known part. */
static void judge_limit_of(struct usual *out, const struct usual_question *question,
                           const struct weighing *weighing, struct interval mean)
{
    struct usual_finding *finding = &out->limit;
    double limit = question->target->at_most;
    double above = usual_z_above(mean.known, limit, finding->sd, weighing->days);
    double within = isfinite(mean.ceiling)
                        ? -usual_z_above(mean.ceiling, limit, finding->sd, weighing->days)
                        : -1;
    bool is_exact = interval_is_exact(mean);
    if (above > 0)
        conclude(finding, USUAL_ABOVE_LIMIT, above, !is_exact);
    else if (within >= 0)
        conclude(finding, USUAL_WITHIN_LIMIT, within, !is_exact);
    else
        finding->obstacle = USUAL_BOUND_ONLY;
    double difference = (above > 0 ? mean.known : mean.ceiling) - limit;
    if (finding->claim != USUAL_NOTHING && !finding->is_settled)
        finding->more_days = days_to_settle(difference, 0, finding->sd, out->days);
}

static void judge_limit(struct usual *out, const struct usual_question *question,
                        const struct weighing *weighing)
{
    struct usual_finding *finding = &out->limit;
    const struct target *target = question->target;
    if (!target->has_limit)
        finding->obstacle = USUAL_NO_REFERENCE;
    else if (strcmp(target->limit_authority, "own") == 0)
        finding->obstacle = USUAL_OWN_TARGET;
    else if (question->has_spread_dose)
        finding->obstacle = USUAL_SPREAD_DOSE;
    if (finding->obstacle)
        return;
    struct usual ignored = { 0 };
    struct interval mean = mean_of(&question->days, question->days.counted, weighing);
    finding->mark = target->at_most;
    find_sd(&ignored, finding, question, question->history.counted, mean.known,
            target->counts == LIMIT_ALL);
    if (!finding->obstacle)
        judge_limit_of(out, question, weighing, mean);
}

void usual_judge(struct usual *out, const struct usual_question *question)
{
    *out = (struct usual){ .days = (int)question->days.count };
    if (out->days == 0) {
        out->goal.obstacle = out->limit.obstacle = USUAL_NO_DAYS;
        return;
    }
    struct weighing weighing = weigh(&question->days);
    out->is_weighed = weighing.is_weighed;
    out->mean = mean_of(&question->days, question->days.totals, &weighing);
    judge_goal(out, question, &weighing);
    judge_limit(out, question, &weighing);
}

int usual_dots(const struct usual_finding *goal)
{
    if (goal->claim == USUAL_NOTHING)
        return -1;
    double share = goal->toward == USUAL_INADEQUATE ? 1 - goal->confidence : goal->confidence;
    int dots = (int)(goal->is_at_least ? floor(USUAL_DOTS * share) : round(USUAL_DOTS * share));
    if (goal->is_settled)
        return dots;
    return dots < 1 ? 1 : dots > USUAL_DOTS - 1 ? USUAL_DOTS - 1 : dots;
}

const char *usual_claim_name(enum usual_claim claim)
{
    static const char *const names[] = {
        [USUAL_NOTHING] = "nothing",           [USUAL_ADEQUATE] = "adequate",
        [USUAL_INADEQUATE] = "inadequate",     [USUAL_ABOVE_AI] = "above_ai",
        [USUAL_WITHIN_LIMIT] = "within_limit", [USUAL_ABOVE_LIMIT] = "above_limit",
        [USUAL_NOT_SETTLED] = "not_settled",
    };
    return names[claim];
}

const char *usual_obstacle_name(enum usual_obstacle obstacle)
{
    static const char *const names[] = {
        [USUAL_CLEAR] = NULL,
        [USUAL_NO_DAYS] = "no_days",
        [USUAL_NO_REFERENCE] = "no_reference",
        [USUAL_OWN_TARGET] = "own_target",
        [USUAL_OTHER_KIND] = "other_kind",
        [USUAL_FEW_DAYS] = "few_days",
        [USUAL_SKEWED] = "skewed",
        [USUAL_SPREAD_DOSE] = "spread_dose",
        [USUAL_BOUND_ONLY] = "bound_only",
        [USUAL_AI_NOT_REACHED] = "ai_not_reached",
    };
    return names[obstacle];
}

const char *usual_sd_name(enum usual_sd sd)
{
    static const char *const names[] = {
        [USUAL_SD_NONE] = NULL,
        [USUAL_SD_POOLED] = "pooled",
        [USUAL_SD_OWN] = "own",
        [USUAL_SD_BLENDED] = "blended",
    };
    return names[sd];
}

const char *usual_rule_name(enum usual_rule rule)
{
    static const char *const names[] = {
        [USUAL_RULE_NONE] = NULL,
        [USUAL_RULE_BELOW_EAR] = "below_ear",
        [USUAL_RULE_BELOW_RDA] = "below_rda",
        [USUAL_RULE_AT_RDA] = "at_rda",
        [USUAL_RULE_AT_AI] = "at_ai",
        [USUAL_RULE_BELOW_AI] = "below_ai",
        [USUAL_RULE_CANNOT_TELL] = "cannot_tell",
    };
    return names[rule];
}
