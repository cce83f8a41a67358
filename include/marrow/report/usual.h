/* usual.h - what a few days say about a person's usual intake, by the Institute of Medicine's
 * method for individuals.
 *
 * Source: Institute of Medicine, Dietary Reference Intakes: Applications in Dietary Assessment
 * (2000), chapter 3 and appendix B (pages 54-57, 61, 194, 199). With the mean m of n complete days:
 *
 *   EAR    D = m - EAR; SD_D = sqrt(SD_r^2 + SD_w^2 / n); z = D / SD_D. Phi(z) is the confidence
 *          that the usual intake is adequate, Phi(-z) that it is inadequate. SD_r says how
 *          requirements differ between people: 10 % of the EAR for magnesium, calcium, vitamin D of
 *          NASEM; else half of what lies between the average requirement and the goal (EFSA's AR
 *          and PRI), since the goal is two SDs above it. Not for iron, whose requirements are
 *          skewed.
 *   AI     z = (m - AI) / (SD_w / sqrt(n)). A high z supports "above the AI". A low one allows no
 *          conclusion: an intake below an AI is never called inadequate.
 *   limit  z = (limit - m) / (SD_w / sqrt(n)), of the intake that the limit counts.
 *
 * SD_w says how one person's days differ. It begins as a survey's figure for the sex and age
 * (usual_sd.h) and becomes the person's own as days come in: the survey's variance counts like
 * USUAL_PRIOR_DAYS days beside the variance of the person's own n - 1. The survey is about food, so
 * intake from supplements alone has only the person's own SD, over at least 30 complete days.
 *
 * With fewer than 14 days, weekdays and weekends are weighed 5:2 where there are both.
 *
 * The method is not applied where it does not hold: to days whose SD is above 60 % of their mean,
 * because they are not spread evenly about it (mostly vitamin D; then it says how many days it
 * takes); to doses meant for several days; to goals that are neither of an average requirement nor
 * an AI; to own targets. Days with unknown values give a mean that is a lower bound. It can support
 * "adequate", with at least a certain confidence, but never "inadequate".
 *
 * The report gives 97.5 % for z = 2; from there on a question counts as settled. Until then the
 * claim is "not settled", whichever way it leans.
 */
#ifndef MARROW_REPORT_USUAL_H
#define MARROW_REPORT_USUAL_H

#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

#define USUAL_OWN_DAYS 30 /* complete days needed for a person's own SD without a survey's */
#define USUAL_PRIOR_DAYS 10 /* days of one's own that the survey's SD is worth */
#define USUAL_WEIGHED_DAYS 14 /* from here on weekdays and weekends count as they come */
#define USUAL_DOTS 20
#define USUAL_CV_MAX                                                                               \
    0.6 /* the greatest SD / mean, of the survey and of the person, for the method */
#define USUAL_Z_SETTLED 2.0 /* 97.5 % in the report's table */

enum usual_claim {
    USUAL_NOTHING, /* no conclusion: the obstacle says why */
    USUAL_ADEQUATE,
    USUAL_INADEQUATE,
    USUAL_ABOVE_AI,
    USUAL_WITHIN_LIMIT,
    USUAL_ABOVE_LIMIT,
    USUAL_NOT_SETTLED, /* z is below USUAL_Z_SETTLED: `toward` says which way it leans */
};

enum usual_obstacle {
    USUAL_CLEAR, /* no obstacle */
    USUAL_NO_DAYS, /* no complete day */
    USUAL_NO_REFERENCE, /* no goal (or no limit) is set */
    USUAL_OWN_TARGET, /* the person's own target says nothing about requirements */
    USUAL_OTHER_KIND, /* neither an average requirement with its goal nor an AI */
    USUAL_FEW_DAYS, /* no pooled SD, and fewer than USUAL_OWN_DAYS days */
    USUAL_SKEWED, /* SD_w is above USUAL_CV_MAX of the mean */
    USUAL_SPREAD_DOSE, /* a dose is meant for several days */
    USUAL_BOUND_ONLY, /* unknown values: the mean is a bound that allows no such conclusion */
    USUAL_AI_NOT_REACHED, /* the mean is not above the AI, which allows no conclusion */
};

/* The report's practical rule (p. 57). */
enum usual_rule {
    USUAL_RULE_NONE,
    USUAL_RULE_BELOW_EAR, /* a mean below the EAR: very likely inadequate */
    USUAL_RULE_BELOW_RDA, /* a mean between the EAR and the RDA: probably inadequate */
    USUAL_RULE_AT_RDA, /* a mean at or above the RDA over many days: probably adequate */
    USUAL_RULE_AT_AI, /* a mean at or above the AI: probably adequate */
    USUAL_RULE_BELOW_AI, /* a mean below the AI: no conclusion */
    USUAL_RULE_CANNOT_TELL, /* the mean is a bound on the wrong side */
};

/* A survey's; the person's own; a survey's, and the person's own days so far. */
enum usual_sd { USUAL_SD_NONE, USUAL_SD_POOLED, USUAL_SD_OWN, USUAL_SD_BLENDED };

struct usual_finding {
    enum usual_claim claim;
    enum usual_claim toward; /* the claim itself, or what an unsettled one leans to */
    enum usual_obstacle obstacle; /* USUAL_CLEAR if there is a claim */
    enum usual_sd sd_kind;
    double sd; /* SD_w in the nutrient's unit */
    int sd_days; /* the person's own complete days in it, or so far */
    double mark; /* the EAR, AI or limit; 0: none */
    double z; /* of the claim, >= 0; INFINITY if the days do not differ */
    double confidence; /* Phi(z), 0.5 to 1 */
    bool is_at_least; /* the confidence is a lower bound, as the mean is */
    bool is_settled; /* z >= USUAL_Z_SETTLED */
    int more_days; /* further such days needed to settle it; 0: settled; -1: no number would */
};

struct usual {
    int days; /* days used */
    int days_left_out; /* complete days judged by other figures (a birthday, another authority) */
    struct interval mean; /* of all intake over these days */
    bool is_against_ai;
    struct usual_finding goal;
    struct usual_finding limit;
    enum usual_rule rule; /* for every mean that can be compared with an EAR or AI */
    bool is_weighed; /* weekdays and weekends 5:2 */
    int days_to_rank; /* USUAL_SKEWED: days that rank a person among others; 0: not known */
    int days_to_know; /* USUAL_SKEWED: days after which the mean is within 20 % */
};

/* Complete days: the intake of each, and what the limit counts of it. */
struct usual_days {
    const struct interval *totals;
    const struct interval *counted;
    const bool *are_weekend; /* NULL: not known */
    size_t count;
};

struct usual_question {
    enum nutrient nutrient;
    const struct target *target; /* the target that holds on these days */
    const struct profile *profile; /* on the last of these days */
    struct date on; /* the last of these days */
    struct usual_days days;
    struct usual_days
        history; /* complete days before and during the period, for the person's own SD */
    bool has_spread_dose;
};

/* Returns how many of twenty likely usual intakes reach the goal, 0 to 20; -1: nothing is known. 0
 * and 20 only where it is settled. */
int usual_dots(const struct usual_finding *goal);

/* Answers the question. */
void usual_judge(struct usual *out, const struct usual_question *question);

/* --- the formulas --- */

/* Returns Phi(z), by erfc. */
double usual_confidence(double z);

/* Returns z against an EAR. */
double usual_z_of_ear(double mean, double ear, double sd_requirement, double sd_within,
                      double days);

/* Returns z for being above an AI. Its negative is z for being below a limit. */
double usual_z_above(double mean, double mark, double sd_within, double days);

/* Returns the mean for which z against the EAR is 2. */
double usual_mean_needed(double ear, double sd_requirement, double sd_within, double days);

/* Returns "adequate", "above_ai", "not_settled", ...; "nothing". */
const char *usual_claim_name(enum usual_claim claim);

/* Returns "few_days", ...; NULL for USUAL_CLEAR. */
const char *usual_obstacle_name(enum usual_obstacle obstacle);

/* Returns "pooled", "own", "blended"; NULL for USUAL_SD_NONE. */
const char *usual_sd_name(enum usual_sd sd);

/* Returns "below_ear", ...; NULL for USUAL_RULE_NONE. */
const char *usual_rule_name(enum usual_rule rule);

#endif
