#include "marrow/journal/target.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/setting.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define GUESS_MONTHS 372 /* the 31st birthday: used if the age is unknown */
#define ENDLESS_MONTHS 2400
#define CHILD_MONTHS 108 /* below this age, reference intakes are the same for both sexes */
#define ADULT_MONTHS 228 /* the 19th birthday, as the authorities draw the line */

enum {
    TARGET_REFERENCE,
    TARGET_LIMITS,
    TARGET_OWN,
    TARGET_DAYS_NEXT,
    TARGET_DAYS_EDGE,
    TARGET_DAYS_LIMIT,
    TARGET_QUERY_COUNT
};

/* The nutrients for which the profile's own authority has a limit at this age. */
#define LIMITED_BY_OWN                                                                             \
    "(SELECT nutrient FROM reference_intake WHERE authority = :own AND upper_limit IS NOT NULL "   \
    "AND stage = 'none' AND from_months <= :months AND to_months > :months)"

static const struct query target_queries[] = {
    [TARGET_REFERENCE] = { "reference intakes",
                           "SELECT nutrient, sex, from_months, to_months, year, ear, goal, "
                           "goal_kind, "
                           "upper_limit, limit_counts, source FROM reference_intake "
                           "WHERE authority = :authority AND stage = :stage "
                           "AND from_months <= :months AND to_months > :months "
                           "AND (sex = 'any' OR :sex IS NULL OR sex = :sex)" },
    [TARGET_LIMITS] = { "limits of another authority",
                        "SELECT nutrient, sex, from_months, to_months, year, NULL, NULL, NULL, "
                        "upper_limit, limit_counts, source FROM reference_intake "
                        "WHERE authority = :authority AND stage = :stage "
                        "AND from_months <= :months AND to_months > :months "
                        "AND (sex = 'any' OR :sex IS NULL OR sex = :sex) "
                        "AND upper_limit IS NOT NULL" },
    [TARGET_OWN] = { "own targets",
                     "SELECT nutrient, at_least, at_most, limit_counts, quiet, leading, note "
                     "FROM target "
                     "WHERE from_day <= :day ORDER BY nutrient, from_day, id" },
    [TARGET_DAYS_NEXT] = { "next change of targets",
                           "SELECT min(day) FROM ("
                           "SELECT min(from_day) AS day FROM profile WHERE from_day > :day "
                           "UNION ALL SELECT min(from_day) FROM life_stage WHERE from_day > :day "
                           "UNION ALL SELECT min(from_day) FROM target WHERE from_day > :day)" },
    [TARGET_DAYS_EDGE] = { "next age of reference intakes",
                           "SELECT min(iif(from_months > :months, from_months, to_months)) "
                           "FROM reference_intake WHERE authority = :authority AND to_months > "
                           ":months" },
    [TARGET_DAYS_LIMIT] = { "next age of another authority's limits",
                            "SELECT min(iif(from_months > :months, from_months, to_months)) "
                            "FROM reference_intake WHERE authority = :authority AND to_months > "
                            ":months AND upper_limit IS NOT NULL AND nutrient NOT "
                            "IN " LIMITED_BY_OWN },
};
const struct query_table target_query_table = { "target", target_queries, TARGET_QUERY_COUNT };

static const char *const counts_names[] = {
    [LIMIT_ALL] = "all", [LIMIT_SUPPLEMENTS] = "supplements", [LIMIT_ADDED] = "added"
};

const char *target_counts_name(enum limit_counts counts)
{
    return counts_names[counts];
}

bool target_counts_find(enum limit_counts *out, const char *word)
{
    static const enum limit_counts all[] = { LIMIT_ALL, LIMIT_SUPPLEMENTS, LIMIT_ADDED };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (strcmp(word, counts_names[all[i]]) == 0) {
            *out = all[i];
            return true;
        }
    }
    return false;
}

static enum limit_counts read_counts(struct statement *st)
{
    enum limit_counts counts = LIMIT_ALL;
    const char *word = statement_text(st);
    if (word && !target_counts_find(&counts, word))
        statement_refuse(st, "a limit that counts something unknown");
    return counts;
}

static enum lead_choice read_lead(struct statement *st)
{
    if (!statement_is_null(st))
        return statement_integer(st) ? LEAD_ON : LEAD_OFF;
    statement_skip(st);
    return LEAD_AS_IS;
}

/* A row of either table. An amount it does not set is NaN. */
struct target_row {
    bool is_known; /* this program knows the nutrient */
    enum nutrient nutrient;
    int from_months, to_months;
    bool is_for_any_sex;
    double at_least, at_most, ear;
    enum limit_counts counts;
    bool quiet;
    enum lead_choice lead;
    int year;
    const char *goal_kind, *authority, *source, *note; /* in the arena */
};

static bool is_set(double amount)
{
    return amount > 0; /* false for NaN too */
}

static struct target_row read_reference(struct arena *arena, struct statement *st)
{
    struct target_row row = { 0 };
    row.is_known = nutrient_find_code(&row.nutrient, statement_text_needed(st));
    row.is_for_any_sex = strcmp(statement_text_needed(st), "any") == 0;
    row.from_months = (int)statement_integer(st);
    row.to_months = (int)statement_integer(st);
    row.year = (int)statement_integer(st);
    row.ear = statement_real(st);
    row.at_least = statement_real(st);
    row.goal_kind = arena_strdup(arena, statement_text(st));
    row.at_most = statement_real(st);
    row.counts = read_counts(st);
    row.source = arena_strdup(arena, statement_text_needed(st));
    return row;
}

static struct target_row read_own(struct arena *arena, struct statement *st)
{
    struct target_row row = { .goal_kind = "own", .authority = "own" };
    row.is_known = nutrient_find_code(&row.nutrient, statement_text_needed(st));
    row.at_least = statement_real(st);
    row.at_most = statement_real(st);
    row.counts = read_counts(st);
    row.quiet = statement_integer(st) != 0;
    row.lead = read_lead(st);
    row.note = arena_strdup(arena, statement_text(st));
    return row;
}

static void set_goal(struct target *target, const struct target_row *row)
{
    target->has_goal = true;
    target->at_least = row->at_least;
    target->goal_kind = row->goal_kind;
    target->goal_authority = row->authority;
    target->goal_year = row->year;
    target->goal_source = row->source;
    target->has_ear = is_set(row->ear);
    target->ear = target->has_ear ? row->ear : 0;
}

static void set_limit(struct target *target, const struct target_row *row)
{
    target->has_limit = true;
    target->at_most = row->at_most;
    target->counts = row->counts;
    target->limit_authority = row->authority;
    target->limit_year = row->year;
    target->limit_source = row->source;
    target->limit_absent_from = NULL;
}

/* Takes a reference intake. If rows of both sexes apply, the higher goal and the lower limit
 * win. */
static void take_reference(struct target *target, const struct target_row *row)
{
    if (is_set(row->at_least) && (!target->has_goal || row->at_least > target->at_least))
        set_goal(target, row);
    if (is_set(row->at_most) && (!target->has_limit || row->at_most < target->at_most))
        set_limit(target, row);
}

/* Takes an own target. The authority's values stay where it sets none, except a goal above the own
 * limit. */
static void take_own(struct target *target, const struct target_row *row)
{
    if (is_set(row->at_most)) {
        set_limit(target, row);
        target->is_own_limit = true;
        if (row->counts == LIMIT_ALL && target->has_goal && target->at_least > row->at_most)
            target->has_goal = target->has_ear = false;
    }
    if (is_set(row->at_least))
        set_goal(target, row);
    target->quiet = row->quiet;
    target->note = row->note;
}

/* Fills the leading nutrients: the three, with the person's changes; the three alone if none would
 * be left. */
static void fill_leading(struct targets *out, const struct target_row own[NUTRIENT_COUNT])
{
    for (enum nutrient n = 0; n < NUTRIENT_COUNT && out->leading_count < LEADING_MAX; n++) {
        bool leads = own[n].lead == LEAD_AS_IS ? n < NUTRIENT_LEADING : own[n].lead == LEAD_ON;
        if (leads)
            out->leading[out->leading_count++] = n;
    }
    bool is_none = out->leading_count == 0;
    for (enum nutrient n = 0; is_none && n < NUTRIENT_LEADING; n++)
        out->leading[out->leading_count++] = n;
}

static const char *stage_name(enum life_stage stage)
{
    return stage == STAGE_PREGNANT ? "pregnant women" : "breastfeeding women";
}

static const char *age_name(enum sex sex, int months)
{
    if (months < 12)
        return "infants";
    if (months < CHILD_MONTHS)
        return "children";
    if (sex == SEX_UNKNOWN)
        return months < ADULT_MONTHS ? "girls and boys" : "adults";
    if (sex == SEX_MALE)
        return months < ADULT_MONTHS ? "boys" : "men";
    return months < ADULT_MONTHS ? "girls" : "women";
}

/* The ages for which all of the authority's rows hold, and whether the sexes differ. */
struct age_span {
    bool is_any; /* there is a row */
    int from_months, to_months;
    bool differs; /* women and men have different figures, and the person's sex is unknown */
};

/* Adds the ages: "women 31-50", "infants 7-12 months", "adults 31-50, the stricter of both
 * sexes". */
static void add_span(char group[], size_t size, const char *name, const struct age_span *span,
                     int months)
{
    const char *end = span->differs ? ", the stricter of both sexes" : "";
    int from = span->from_months;
    int to = span->to_months;
    if (months < 12 && to > 12)
        snprintf(group, size, "%s", name);
    else if (to <= 12)
        snprintf(group, size, "%s aged %d-%d months", name, from, to == 12 ? 12 : to - 1);
    else if (to / 12 - 1 == from / 12)
        snprintf(group, size, "%s aged %d%s", name, from / 12, end);
    else if (to >= ENDLESS_MONTHS)
        snprintf(group, size, "%s over %d%s", name, from / 12 - 1, end);
    else
        snprintf(group, size, "%s %d-%d%s", name, from / 12, to / 12 - 1, end);
}

/* Describes the group: "pregnant women 31-50"; "pregnant women aged 52, values of women 51-70"
 * where the authority states none for the stage. */
static void describe(struct targets *out, const struct age_span *of_stage,
                     const struct age_span *of_age, int months)
{
    char group[sizeof out->group];
    const struct profile *profile = &out->profile;
    bool has_stage = profile->stage != STAGE_NONE;
    enum sex sex = has_stage ? SEX_FEMALE : profile->sex;
    const char *name = has_stage ? stage_name(profile->stage) : age_name(sex, months);
    if (of_stage->is_any) {
        add_span(out->group, sizeof out->group, name, of_stage, months);
    } else if (of_age->is_any) {
        add_span(group, sizeof group, age_name(sex, months), of_age, months);
        snprintf(out->group, sizeof out->group, "%s aged %d, values of %.48s", name, months / 12,
                 group);
    } else {
        snprintf(out->group, sizeof out->group, "%s aged %d: no reference intakes", name,
                 months / 12);
    }
}

static bool differs(bool has, double amount, double other)
{
    return has && is_set(other) && amount != other;
}

static void take_row(struct targets *out, struct age_span *span, const struct target_row *row)
{
    struct target *target = &out->nutrients[row->nutrient];
    /* The rows of a stage are women's; otherwise an unknown sex uses the rows of both. */
    bool both_sexes =
        out->profile.sex == SEX_UNKNOWN && out->profile.stage == STAGE_NONE && !row->is_for_any_sex;
    if (both_sexes && (differs(target->has_goal, target->at_least, row->at_least) ||
                       differs(target->has_limit, target->at_most, row->at_most)))
        span->differs = true;
    if (!span->is_any || row->from_months > span->from_months)
        span->from_months = row->from_months;
    if (!span->is_any || row->to_months < span->to_months)
        span->to_months = row->to_months;
    span->is_any = true;
    take_reference(target, row);
}

/* Which rows to look up. */
struct lookup {
    const struct query *query;
    const char *code; /* the authority */
    const char *name;
    enum life_stage stage;
    enum sex sex; /* SEX_UNKNOWN: both */
    int months;
};

/* Returns who issued a figure. Some of EFSA's are those of its predecessor, the Scientific
 * Committee on Food. */
static const char *issuer(const char *source, const char *authority)
{
    return strncmp(source, "SCF ", 4) == 0 ? "SCF" : authority;
}

/* Takes the goals and limits of the rows that were not set before. */
static enum status fill(struct targets *out, struct age_span *span, struct store *log,
                        const struct lookup *lookup, struct error *error)
{
    struct statement *st;
    bool had_goal[NUTRIENT_COUNT];
    bool had_limit[NUTRIENT_COUNT];
    enum status status = statement_open(&st, log, lookup->query, error);
    if (status)
        return status;
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        had_goal[n] = out->nutrients[n].has_goal;
        had_limit[n] = out->nutrients[n].has_limit;
    }
    statement_bind_text(st, ":authority", lookup->code);
    statement_bind_text(st, ":stage", profile_stage_name(lookup->stage));
    statement_bind_integer(st, ":months", lookup->months);
    statement_bind_text(st, ":sex", profile_sex_name(lookup->sex));
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct target_row row = read_reference(&out->arena, st);
        row.authority = issuer(row.source, lookup->name);
        if (!row.is_known)
            continue;
        if (had_goal[row.nutrient])
            row.at_least = NAN;
        if (had_limit[row.nutrient])
            row.at_most = NAN;
        take_row(out, span, &row);
    }
    return statement_end(st, status);
}

/* Fills in the rows of the stage, then those of the age. */
static enum status fill_stage(struct targets *out, struct age_span *of_stage,
                              struct age_span *of_age, struct store *log, struct lookup lookup,
                              struct error *error)
{
    enum status status = fill(out, of_stage, log, &lookup, error);
    if (status || lookup.stage == STAGE_NONE)
        return status;
    lookup.stage = STAGE_NONE;
    lookup.sex = SEX_FEMALE;
    return fill(out, of_age, log, &lookup, error);
}

/* The authorities whose limits apply where the profile's has none, in this order. */
static const char *const limit_authorities[] = { "efsa", "nasem", "who" };
#define LIMIT_AUTHORITIES (sizeof limit_authorities / sizeof *limit_authorities)

static enum status load_has_other_limits(bool *out, struct store *log, struct error *error)
{
    char value[SETTING_VALUE];
    enum status status = setting_load(value, log, SETTING_OTHER_LIMITS, error);
    *out = !status && strcmp(value, "off") != 0;
    return status;
}

static enum status fill_other_limits(struct targets *out, struct store *log, struct lookup lookup,
                                     struct error *error)
{
    struct age_span ignored = { 0 };
    bool had_limit[NUTRIENT_COUNT];
    enum status status = load_has_other_limits(&out->has_other_limits, log, error);
    if (status || !out->has_other_limits)
        return status;
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        had_limit[n] = out->nutrients[n].has_limit;
    lookup.query = &target_queries[TARGET_LIMITS];
    for (size_t i = 0; status == STATUS_OK && i < LIMIT_AUTHORITIES; i++) {
        lookup.code = limit_authorities[i];
        lookup.name = authority_name(lookup.code);
        if (strcmp(lookup.code, out->profile.authority) != 0)
            status = fill_stage(out, &ignored, &ignored, log, lookup, error);
    }
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        if (!had_limit[n] && out->nutrients[n].has_limit)
            out->nutrients[n].limit_absent_from = out->authority;
    return status;
}

static enum status load_reference(struct targets *out, struct store *log, int months,
                                  struct error *error)
{
    struct age_span of_stage = { 0 };
    struct age_span of_age = { 0 };
    struct lookup lookup = { .query = &target_queries[TARGET_REFERENCE],
                             .code = out->profile.authority,
                             .name = out->authority,
                             .stage = out->profile.stage,
                             .sex = out->profile.sex,
                             .months = months };
    enum status status = fill_stage(out, &of_stage, &of_age, log, lookup, error);
    out->is_guess = out->is_guess || of_stage.differs;
    describe(out, &of_stage, &of_age, months);
    return status ? status : fill_other_limits(out, log, lookup, error);
}

static enum status load_own(struct targets *out, struct store *log, struct date day,
                            struct error *error)
{
    struct statement *st;
    struct target_row newest[NUTRIENT_COUNT] = { { 0 } };
    enum status status = statement_open(&st, log, &target_queries[TARGET_OWN], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", day);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct target_row row = read_own(&out->arena, st);
        if (row.is_known)
            newest[row.nutrient] = row;
    }
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        struct target *target = &out->nutrients[i];
        bool is_absent = i < NUTRIENT_LEADING && !target->has_goal;
        if (newest[i].is_known)
            take_own(target, &newest[i]);
        target->lacks_goal = is_absent && !target->has_goal;
        if (i == NUTRIENT_SODIUM && target->goal_year)
            target->quiet = true;
    }
    fill_leading(out, newest);
    return statement_end(st, status);
}

enum status targets_load_reference(struct targets *out, struct store *log, struct date day,
                                   struct error *error)
{
    int months = GUESS_MONTHS;
    *out = (struct targets){ 0 };
    enum status status = profile_load(&out->profile, log, day, error);
    if (status)
        return status;
    out->is_guess = !out->profile.has_birth;
    out->authority = arena_strdup(&out->arena, authority_name(out->profile.authority));
    if (out->profile.has_birth)
        months = date_age_months(out->profile.birth, day);
    status = load_reference(out, log, months, error);
    if (status)
        targets_release(out);
    return status;
}

enum status targets_load(struct targets *out, struct store *log, struct date day,
                         struct error *error)
{
    enum status status = targets_load_reference(out, log, day, error);
    if (status)
        return status;
    status = load_own(out, log, day, error);
    if (status)
        targets_release(out);
    return status;
}

void targets_release(struct targets *targets)
{
    arena_release(&targets->arena);
}

void targets_narrow(struct targets *targets, enum nutrient nutrient)
{
    targets->leading[0] = nutrient;
    targets->leading_count = 1;
}

bool targets_lead(const struct targets *targets, enum nutrient nutrient)
{
    for (size_t i = 0; i < targets->leading_count; i++)
        if (targets->leading[i] == nutrient)
            return true;
    return false;
}

/* --- how long the targets stay the same --- */

#define DAYS_MOST 40000 /* longer than a life */

static enum status until_next_row(struct date *out, struct store *log, struct date day,
                                  struct error *error)
{
    struct statement *st;
    struct date next;
    enum status status = statement_open(&st, log, &target_queries[TARGET_DAYS_NEXT], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", day);
    status = statement_step(st, error);
    if (!status) {
        const char *from = statement_text(st);
        if (from && date_parse_iso(&next, from) && date_difference(next, *out) <= 0)
            *out = date_add(next, -1);
    }
    return statement_end(st, status);
}

/* Returns the last day on which the age in completed months is below the edge. */
static struct date last_below(struct date birth, int edge)
{
    struct date_parts parts = date_parts(birth);
    int month = parts.year * 12 + parts.month - 1 + edge;
    struct date_parts about = { month / 12, month % 12 + 1, 1 };
    struct date day = birth;
    if (!date_from_parts(&day, about))
        return date_add(birth, DAYS_MOST);
    while (date_age_months(birth, day) >= edge)
        day = date_add(day, -1);
    while (date_age_months(birth, date_add(day, 1)) < edge)
        day = date_add(day, 1);
    return day;
}

/* `other`: the authority whose limits are meant; NULL: the profile's own figures. */
static enum status until_next_age(struct date *out, const struct query *query, const char *other,
                                  const struct profile *profile, struct store *log, struct date day,
                                  struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, query, error);
    if (status)
        return status;
    statement_bind_text(st, ":authority", other ? other : profile->authority);
    if (other)
        statement_bind_text(st, ":own", profile->authority);
    statement_bind_integer(st, ":months", date_age_months(profile->birth, day));
    status = statement_step(st, error);
    if (!status) {
        bool has_edge = !statement_is_null(st);
        int edge = (int)statement_integer(st);
        struct date last = has_edge ? last_below(profile->birth, edge) : *out;
        if (date_difference(last, *out) < 0)
            *out = last;
    }
    return statement_end(st, status);
}

/* Returns whether the person's age, in completed months, is the same on both days. */
static bool is_one_age(const struct profile *profile, struct date day, struct date other)
{
    return !profile->has_birth ||
           date_age_months(profile->birth, day) == date_age_months(profile->birth, other);
}

enum status targets_last_day(struct date *out, const struct targets *targets, struct store *log,
                             struct date day, struct date until, struct error *error)
{
    const struct profile *profile = &targets->profile;
    *out = until;
    if (date_difference(until, day) <= 0)
        return STATUS_OK;
    enum status status = until_next_row(out, log, day, error);
    if (status || is_one_age(profile, day, until))
        return status;
    status = until_next_age(out, &target_queries[TARGET_DAYS_EDGE], NULL, profile, log, day, error);
    for (size_t i = 0; !status && targets->has_other_limits && i < LIMIT_AUTHORITIES; i++)
        status = until_next_age(out, &target_queries[TARGET_DAYS_LIMIT], limit_authorities[i],
                                profile, log, day, error);
    return status;
}
