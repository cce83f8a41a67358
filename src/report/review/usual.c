/* Usual intake, by the method that usual.h describes.
 *
 * A few days never show the usual intake itself, only how surely it lies on one side of a reference
 * value. So each question first looks for an obstacle, and gets an answer only if there is none.
 * Wherever a value is a bound, the side that could disprove the answer is used: "adequate", "above
 * the AI" and "above the limit" rest on the known part, "not above the limit" on the ceiling, and
 * "inadequate" needs an exact mean.
 *
 * A person's own SD is taken over days without unknown values, because bounds do not show how days
 * differ.
 */
#include "marrow/report/usual.h"

#include <math.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"

#define REQUIREMENT_CV 0.10 /* for magnesium, calcium and vitamin D */
#define POOLED_FROM_YEARS 19
#define POOLED_TO_YEARS 50

/* For women aged 19 to 50, food alone. */
static const double pooled_sd[NUTRIENT_LEADING] = {
    [NUTRIENT_MAGNESIUM] = 85.9, [NUTRIENT_CALCIUM] = 325
};

/* --- the formulas --- */

double usual_confidence(double z)
{
    return 0.5 * erfc(-z / sqrt(2));
}

static double sd_of_difference(double sd_requirement, double sd_within, int days)
{
    return sqrt(sd_requirement * sd_requirement + sd_within * sd_within / days);
}

double usual_z_of_ear(double mean, double ear, double sd_requirement, double sd_within, int days)
{
    return (mean - ear) / sd_of_difference(sd_requirement, sd_within, days);
}

/* Returns z. Days that do not differ leave no doubt: z is infinite. */
double usual_z_above(double mean, double mark, double sd_within, int days)
{
    double difference = mean - mark;
    if (sd_within > 0)
        return difference / (sd_within / sqrt(days));
    return difference == 0 ? 0 : copysign(INFINITY, difference);
}

double usual_mean_needed(double ear, double sd_requirement, double sd_within, int days)
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
    return need > days ? (int)need - days : 0;
}

/* --- the days --- */

static struct interval mean_of(const struct interval *values, size_t count)
{
    struct interval sum = { 0, 0 };
    for (size_t i = 0; i < count; i++)
        sum = interval_add(sum, values[i]);
    return (struct interval){ sum.known / (double)count, sum.ceiling / (double)count };
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

static bool has_pooled_sd(const struct usual_question *question)
{
    const struct profile *profile = question->profile;
    if (question->nutrient >= NUTRIENT_LEADING || !(pooled_sd[question->nutrient] > 0))
        return false;
    if (profile->sex != SEX_FEMALE || profile->stage != STAGE_NONE || !profile->has_birth)
        return false;
    int years = date_age_years(profile->birth, question->on);
    return years >= POOLED_FROM_YEARS && years <= POOLED_TO_YEARS;
}

/* Finds SD_w, or sets the obstacle if the method allows none. */
static void find_sd(struct usual_finding *out, const struct usual_question *question,
                    const struct interval *history, double mean, bool may_be_pooled)
{
    double sd;
    int days = own_sd(&sd, history, question->history.count);
    if (may_be_pooled && has_pooled_sd(question)) {
        out->sd_kind = USUAL_SD_POOLED;
        out->sd = pooled_sd[question->nutrient];
    } else if (days >= USUAL_OWN_DAYS) {
        out->sd_kind = USUAL_SD_OWN;
        out->sd = sd;
        out->sd_days = days;
    } else {
        out->sd_days = days;
        out->obstacle = question->nutrient == NUTRIENT_VITAMIN_D ? USUAL_SKEWED : USUAL_FEW_DAYS;
        return;
    }
    if (out->sd > USUAL_CV_MAX * mean)
        out->obstacle = USUAL_SKEWED;
}

/* --- the conclusions --- */

static void conclude(struct usual_finding *out, enum usual_claim claim, double z, bool is_bound)
{
    out->claim = claim;
    out->z = z;
    out->confidence = usual_confidence(z);
    out->is_at_least = is_bound;
    out->is_settled = z >= USUAL_Z_SETTLED;
}

static void judge_ear(struct usual *out, double ear)
{
    struct usual_finding *finding = &out->goal;
    double sd_requirement = REQUIREMENT_CV * ear;
    bool is_exact = interval_is_exact(out->mean);
    double z = usual_z_of_ear(out->mean.known, ear, sd_requirement, finding->sd, out->days);
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

static void judge_ai(struct usual *out, double ai)
{
    struct usual_finding *finding = &out->goal;
    double z = usual_z_above(out->mean.known, ai, finding->sd, out->days);
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
    bool has_cv = question->nutrient < NUTRIENT_LEADING;
    bool is_rda = strcmp(target->goal_kind, "RDA") == 0 && target->has_ear && has_cv;
    if (!out->is_against_ai && !is_rda)
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

static void judge_goal(struct usual *out, const struct usual_question *question)
{
    struct usual_finding *finding = &out->goal;
    finding->obstacle = find_mark(out, question);
    if (finding->obstacle)
        return;
    if (question->has_spread_dose)
        finding->obstacle = USUAL_SPREAD_DOSE;
    else
        find_sd(finding, question, question->history.totals, out->mean.known, true);
    if (finding->obstacle)
        out->rule = out->is_against_ai ? rule_of_ai(out->mean, finding->mark)
                                       : rule_of_ear(out->mean, question->target);
    else if (out->is_against_ai)
        judge_ai(out, finding->mark);
    else
        judge_ear(out, finding->mark);
}

/* Judges the limit: "within" by the ceiling of the mean, "above" by its known part. */
static void judge_limit(struct usual *out, const struct usual_question *question)
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
    struct interval mean = mean_of(question->days.counted, question->days.count);
    finding->mark = target->at_most;
    find_sd(finding, question, question->history.counted, mean.known, target->counts == LIMIT_ALL);
    if (finding->obstacle)
        return;
    double above = usual_z_above(mean.known, target->at_most, finding->sd, out->days);
    double within = isfinite(mean.ceiling)
                        ? -usual_z_above(mean.ceiling, target->at_most, finding->sd, out->days)
                        : -1;
    bool is_exact = interval_is_exact(mean);
    if (above > 0)
        conclude(finding, USUAL_ABOVE_LIMIT, above, !is_exact);
    else if (within >= 0)
        conclude(finding, USUAL_WITHIN_LIMIT, within, !is_exact);
    else
        finding->obstacle = USUAL_BOUND_ONLY;
    double difference = (above > 0 ? mean.known : mean.ceiling) - target->at_most;
    if (finding->claim != USUAL_NOTHING && !finding->is_settled)
        finding->more_days = days_to_settle(difference, 0, finding->sd, out->days);
}

void usual_judge(struct usual *out, const struct usual_question *question)
{
    *out = (struct usual){ .days = (int)question->days.count };
    if (out->days == 0) {
        out->goal.obstacle = out->limit.obstacle = USUAL_NO_DAYS;
        return;
    }
    out->mean = mean_of(question->days.totals, question->days.count);
    judge_goal(out, question);
    judge_limit(out, question);
}

const char *usual_claim_name(enum usual_claim claim)
{
    static const char *const names[] = {
        [USUAL_NOTHING] = "nothing",           [USUAL_ADEQUATE] = "adequate",
        [USUAL_INADEQUATE] = "inadequate",     [USUAL_ABOVE_AI] = "above_ai",
        [USUAL_WITHIN_LIMIT] = "within_limit", [USUAL_ABOVE_LIMIT] = "above_limit",
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
