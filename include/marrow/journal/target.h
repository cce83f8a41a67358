/* target.h - what is aimed for on a day: reference intakes of the profile's authority, and the
 * person's own targets before them.
 *
 * The newest own target of a nutrient from before or on the day stands before the authority's: its
 * goal, its limit, or both; what it leaves open stays the authority's, except a goal above an own
 * limit of all intake, which then falls away.
 *
 * Source of the seeded figures: schema/log/seed/reference_intake_*.sql, cell by cell.
 */
#ifndef MARROW_JOURNAL_TARGET_H
#define MARROW_JOURNAL_TARGET_H

#include "marrow/journal/profile.h"

enum limit_counts { LIMIT_ALL, LIMIT_SUPPLEMENTS, LIMIT_ADDED };

/* Whether a nutrient leads: as the program has it (the three do), or as the person says. */
enum food_query_choice { LEAD_AS_IS, LEAD_ON, LEAD_OFF };

struct target {
    bool has_goal;
    double at_least; /* in the nutrient's unit */
    const char *goal_kind; /* "RDA", "AI"; "own" */
    const char *goal_authority; /* "NASEM", "D-A-CH"; "own" */
    int goal_year; /* of publication; 0: own */
    bool has_ear;
    double ear;
    bool has_limit;
    double at_most;
    enum limit_counts counts;
    const char *limit_authority;
    int limit_year;
    bool is_own_limit; /* the limit is the person's own */
    bool lacks_goal; /* one of the three whose goal the authority does not state here, and the
                        person neither */
    bool quiet; /* don't ask for more of this */
    const char *note; /* the person's own; NULL */
};

#define LEADING_MAX 8

struct targets {
    struct arena arena;
    struct target nutrients[NUTRIENT_COUNT];
    enum nutrient leading[LEADING_MAX]; /* what screens and texts show first: the three, but for
                                           what the person put there or took away; never none */
    size_t leading_count;
    struct profile profile;
    const char *authority; /* whose figures: "NASEM", "D-A-CH" */
    bool is_guess; /* the profile lacks age (then: 31-50) or a sex that matters (then: the higher
                      goal and the lower limit of the two sexes) */
    char group[96]; /* for whom: "women 31-50", "adults 31-50, the stricter of both sexes" */
};

const char *target_counts_name(enum limit_counts counts); /* "all", "supplements", "added" */
bool target_counts_find(enum limit_counts *out, const char *word);

/* A profile whose group the authority has no figures for (pregnant at 52) gives targets without
 * goal and limit. Release in every case but failure. */
MARROW_CHECKED enum status targets_load(struct targets *out, struct store *log, struct date day,
                                        struct error *error);
/* The authority's alone, without the person's own; nothing leads. */
MARROW_CHECKED enum status targets_load_reference(struct targets *out, struct store *log,
                                                  struct date day, struct error *error);
void targets_release(struct targets *targets);

/* The last day, from `day` on, for which targets_load would give the same as it gave for `day`:
 * until a profile, a life stage or an own target begins, or an age at which a reference intake ends
 * or begins is reached. */
MARROW_CHECKED enum status targets_last_day(struct date *out, const struct targets *targets,
                                            struct store *log, struct date day,
                                            struct error *error);

#endif
