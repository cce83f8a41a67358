/* target.h - the targets of a day: reference intakes of the profile's authority, and the person's
 * own targets.
 *
 * The newest own target of a nutrient, up to the day, replaces the authority's goal, its limit, or
 * both. The authority's values apply where it sets none, except that a goal above an own limit of
 * all intake no longer applies.
 *
 * A life stage never takes away what the age has: a goal or limit that the authority does not state
 * for the stage is that of a woman of this age. Where the authority states no limit at all, that of
 * EFSA, else of NASEM, else of FAO/WHO applies, under its own name (the setting other_limits).
 *
 * Source of the figures: schema/log/seed/30_reference_intake_*.sql, cell by cell.
 */
#ifndef MARROW_JOURNAL_TARGET_H
#define MARROW_JOURNAL_TARGET_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"

/* What a limit counts: all intake, supplements and medicines, or these and what is added to
 * foods. */
enum limit_counts { LIMIT_ALL, LIMIT_SUPPLEMENTS, LIMIT_ADDED };

/* Whether a nutrient leads: by default (the three do), or by the person's choice. */
enum lead_choice { LEAD_AS_IS, LEAD_ON, LEAD_OFF };

struct target {
    bool has_goal;
    double at_least; /* in the nutrient's unit */
    const char *goal_kind; /* "RDA", "AI"; "own" */
    const char *goal_authority; /* "NASEM", "D-A-CH"; "own" */
    int goal_year; /* year of publication; 0: own */
    const char *goal_source; /* "IOM 1997, Dietary Reference Intakes for ..."; NULL: own */
    bool has_ear;
    double ear;
    bool has_limit;
    double at_most;
    enum limit_counts counts;
    const char *limit_authority; /* as of the goal; "SCF": of EFSA's predecessor */
    int limit_year;
    const char *limit_source;
    const char *limit_absent_from; /* the profile's authority, if it has no limit and another's
                                      applies; NULL: not so */
    bool is_own_limit; /* the person's own */
    bool lacks_goal; /* one of the three, with neither an authority's goal nor an own one */
    bool quiet; /* "don't ask for more of this"; an authority's sodium is never asked for */
    const char *note; /* the person's; NULL: none */
};

#define LEADING_MAX 8

struct targets {
    struct arena arena;
    struct target nutrients[NUTRIENT_COUNT];
    /* The nutrients that screens and texts show first: the three, with the person's changes; at
     * least one. */
    enum nutrient leading[LEADING_MAX];
    size_t leading_count;
    struct profile profile;
    const char *authority; /* the source of the figures: "NASEM", "D-A-CH" */
    /* The profile lacks the age (assumed: 31-50), or a sex that matters (used: the higher goal and
     * the lower limit of the two). */
    bool is_guess;
    bool has_other_limits; /* another authority's limits may apply (the setting other_limits) */
    char group[96]; /* "women 31-50", "adults 31-50, the stricter of both sexes" */
};

/* Returns "all", "supplements" or "added". */
const char *target_counts_name(enum limit_counts counts);

/* Finds what a limit counts by that name. Returns false if there is none. */
bool target_counts_find(enum limit_counts *out, const char *word);

/* Loads the day's targets. Release with targets_release, unless it failed. */
MARROW_CHECKED enum status targets_load(struct targets *out, struct store *log, struct date day,
                                        struct error *error);
/* Makes the nutrient the only leading one. */
void targets_narrow(struct targets *targets, enum nutrient nutrient);

/* Returns whether the nutrient is among the leading ones. */
bool targets_lead(const struct targets *targets, enum nutrient nutrient);

/* Loads the targets without the person's own; nothing leads. Release with targets_release, unless
 * it failed. */
MARROW_CHECKED enum status targets_load_reference(struct targets *out, struct store *log,
                                                  struct date day, struct error *error);
void targets_release(struct targets *targets);

/* Finds the last day, from `day` on up to `until`, for which targets_load gives the same targets as
 * for `day`. The targets change when a profile, a life stage or an own target begins, or when the
 * person reaches an age at which a reference intake begins or ends. */
MARROW_CHECKED enum status targets_last_day(struct date *out, const struct targets *targets,
                                            struct store *log, struct date day, struct date until,
                                            struct error *error);

#endif
