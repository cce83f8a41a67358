/* usual.h - what a few days say of a person's usual intake: the Institute of Medicine's method for
 * individuals.
 *
 * Source: Institute of Medicine, Dietary Reference Intakes: Applications in Dietary Assessment
 * (2000), chapter 3 and appendix B (pages 54-57, 61, 194, 199). With n complete days of the mean m:
 *
 *   EAR    D = m - EAR; SD_D = sqrt(SD_r^2 + SD_w^2 / n); z = D / SD_D.
 *          Phi(z) is the confidence that the usual intake is adequate, Phi(-z) that it is
 * inadequate. SD_r, how requirements differ between people: 10 % of the EAR, for magnesium, calcium
 * and vitamin D. AI     z = (m - AI) / (SD_w / sqrt(n)). A high one supports "above the AI"; a low
 * one concludes nothing: an intake below an AI is never called inadequate. limit  z = (limit - m) /
 * (SD_w / sqrt(n)), of the intake that the limit counts alone.
 *
 * SD_w, how one person's days differ, is a pooled figure of a survey (CSFII 1994-1996, food alone):
 * magnesium 85.9 mg (p. 54: SD^2 / 3 = 2,460) and calcium 325 mg (p. 61, 199), both of women aged
 * 19 to 50. Elsewhere it is the person's own over at least 30 complete days, and the answer says
 * so; a person's SD over fewer days is badly biased, so that there is no figure then, only the mean
 * and the report's practical rule (p. 57). No pooled figure stands in for what supplements alone
 * bring.
 *
 * What the method does not bear, and is not asked: days whose SD is above 60 % of their mean (they
 * are not spread evenly about it; vitamin D mostly), doses that stand for several days, goals that
 * are no EAR or AI, own targets. Days with unknown values give a mean that is a lower bound: it may
 * conclude "adequate", with a confidence of at least so much, never "inadequate".
 *
 * The report holds 97.5 % for z = 2; from there on a question counts as settled.
 */
#ifndef MARROW_REPORT_USUAL_H
#define MARROW_REPORT_USUAL_H

#include "marrow/journal/target.h"
#include "marrow/report/interval.h"

#define USUAL_OWN_DAYS 30 /* complete days from which a person's own SD is used */
#define USUAL_CV_MAX 0.6 /* SD_w / mean above which the method does not hold */
#define USUAL_Z_SETTLED 2.0 /* 97.5 % in the report's table */

enum usual_claim {
    USUAL_NOTHING, /* no conclusion: the obstacle says why */
    USUAL_ADEQUATE,
    USUAL_INADEQUATE,
    USUAL_ABOVE_AI,
    USUAL_WITHIN_LIMIT,
    USUAL_ABOVE_LIMIT,
};

enum usual_obstacle {
    USUAL_CLEAR, /* none */
    USUAL_NO_DAYS, /* no complete day */
    USUAL_NO_REFERENCE, /* no goal (or no limit) is set */
    USUAL_OWN_TARGET, /* the person's own: nothing is known of requirements */
    USUAL_OTHER_KIND, /* neither an EAR with its RDA nor an AI */
    USUAL_FEW_DAYS, /* no pooled SD, and fewer than USUAL_OWN_DAYS of one's own */
    USUAL_SKEWED, /* SD_w is above USUAL_CV_MAX of the mean */
    USUAL_SPREAD_DOSE, /* a dose stands for several days */
    USUAL_BOUND_ONLY, /* unknown values: the days are bounds, which bear no such conclusion */
    USUAL_AI_NOT_REACHED, /* the mean is not above the AI: nothing follows */
};

/* The report's practical rule (p. 57), for where there is no figure. */
enum usual_rule {
    USUAL_RULE_NONE,
    USUAL_RULE_BELOW_EAR, /* very likely to be improved */
    USUAL_RULE_BELOW_RDA, /* between EAR and RDA: probably to be improved */
    USUAL_RULE_AT_RDA, /* at or above it: over many days probably adequate */
    USUAL_RULE_AT_AI, /* at or above it: probably adequate */
    USUAL_RULE_BELOW_AI, /* nothing follows */
    USUAL_RULE_CANNOT_TELL, /* the mean is a bound on the wrong side */
};

enum usual_sd { USUAL_SD_NONE, USUAL_SD_POOLED, USUAL_SD_OWN };

struct usual_finding {
    enum usual_claim claim;
    enum usual_obstacle obstacle; /* USUAL_CLEAR exactly where there is a claim */
    enum usual_sd sd_kind;
    double sd; /* SD_w in the nutrient's unit */
    int sd_days; /* of USUAL_SD_OWN; of USUAL_FEW_DAYS: those there are */
    double mark; /* the EAR, AI or limit; 0: none */
    double z; /* of the claim, >= 0; INFINITY where the days do not differ */
    double confidence; /* Phi(z), 0.5 to 1 */
    bool is_at_least; /* the confidence is a lower bound: the days are */
    bool is_settled; /* z >= USUAL_Z_SETTLED */
    int more_days; /* days like these that would settle it; 0: settled; -1: no number of them would
                    */
};

struct usual {
    int days; /* that were used */
    int days_left_out; /* complete days judged by other figures (a birthday, another authority) */
    struct interval mean; /* of all intake over these days */
    bool is_against_ai;
    struct usual_finding goal;
    struct usual_finding limit;
    enum usual_rule
        rule; /* where goal has no claim for want of an SD, or because days are skewed */
};

/* Complete days: what each brought, and what the limit counts of it. */
struct usual_days {
    const struct interval *totals;
    const struct interval *counted;
    size_t count;
};

struct usual_question {
    enum nutrient nutrient;
    const struct target *target; /* of these days */
    const struct profile *profile; /* on the last of them */
    struct date on; /* the last of them */
    struct usual_days days;
    struct usual_days history; /* a longer row of complete days up to the last, for the person's own
                                  SD; may be the same */
    bool has_spread_dose;
};

void usual_judge(struct usual *out, const struct usual_question *question);

/* --- the parts of the reckoning --- */

double usual_confidence(double z); /* Phi(z), by erfc */
double usual_z_of_ear(double mean, double ear, double sd_requirement, double sd_within, int days);
double usual_z_above(double mean, double mark, double sd_within,
                     int days); /* above an AI; negated: below a limit */
double usual_mean_needed(double ear, double sd_requirement, double sd_within,
                         int days); /* for z = 2 */

const char *usual_claim_name(enum usual_claim claim); /* "adequate", "above_ai", ...; "nothing" */
const char *
usual_obstacle_name(enum usual_obstacle obstacle); /* "few_days", ...; NULL for USUAL_CLEAR */
const char *usual_sd_name(enum usual_sd sd); /* "pooled", "own"; NULL for USUAL_SD_NONE */
const char *usual_rule_name(enum usual_rule rule); /* "below_ear", ...; NULL for USUAL_RULE_NONE */

#endif
