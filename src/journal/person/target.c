#include "marrow/journal/target.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/authority.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define GUESS_MONTHS 372 /* the 31st birthday: used if the age is unknown */
#define ENDLESS_MONTHS 2400
#define CHILD_MONTHS 108 /* below this age, reference intakes are the same for both sexes */
#define ADULT_MONTHS 228 /* the 19th birthday, as the authorities draw the line */

enum { TARGET_REFERENCE, TARGET_OWN, TARGET_DAYS_NEXT, TARGET_DAYS_EDGE, TARGET_QUERY_COUNT };

static const struct query target_queries[] = {
    [TARGET_REFERENCE] = { "reference intakes",
                           "SELECT nutrient, sex, from_months, to_months, year, ear, goal, "
                           "goal_kind, "
                           "upper_limit, limit_counts FROM reference_intake "
                           "WHERE authority = :authority AND stage = :stage "
                           "AND from_months <= :months AND to_months > :months "
                           "AND (sex = 'any' OR :sex IS NULL OR sex = :sex)" },
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
                           "SELECT min(edge) FROM (SELECT min(from_months) AS edge FROM "
                           "reference_intake WHERE authority = :authority AND from_months > "
                           ":months UNION ALL SELECT min(to_months) FROM reference_intake "
                           "WHERE authority = :authority AND to_months > :months)" },
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
    const char *goal_kind, *authority, *note; /* in the arena */
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

static const char *who(const struct profile *profile, int months, bool both_sexes)
{
    if (profile->stage == STAGE_PREGNANT)
        return "pregnant women";
    if (profile->stage == STAGE_LACTATING)
        return "breastfeeding women";
    if (months < 12)
        return "infants";
    if (months < CHILD_MONTHS)
        return "children";
    if (both_sexes)
        return months < ADULT_MONTHS ? "girls and boys" : "adults";
    if (profile->sex == SEX_MALE)
        return months < ADULT_MONTHS ? "boys" : "men";
    return months < ADULT_MONTHS ? "girls" : "women";
}

/* The ages for which all of the authority's rows hold, and whether the sexes differ. */
struct age_span {
    bool is_any; /* there is a row */
    int from_months, to_months;
    bool differs; /* women and men have different figures, and the person's sex is unknown */
};

/* Describes the group: "women 31-50", "infants 7-12 months", "adults 31-50, the stricter of both
 * sexes". */
static void describe(struct targets *out, const struct age_span *span, int months)
{
    const char *name = who(&out->profile, months, out->profile.sex == SEX_UNKNOWN);
    const char *end = span->differs ? ", the stricter of both sexes" : "";
    int from = span->from_months;
    int to = span->to_months;
    if (!span->is_any)
        snprintf(out->group, sizeof out->group, "%s aged %d: no reference intakes", name,
                 months / 12);
    else if (months < 12 && to > 12)
        snprintf(out->group, sizeof out->group, "%s", name);
    else if (to <= 12)
        snprintf(out->group, sizeof out->group, "%s aged %d-%d months", name, from,
                 to == 12 ? 12 : to - 1);
    else if (to / 12 - 1 == from / 12)
        snprintf(out->group, sizeof out->group, "%s aged %d%s", name, from / 12, end);
    else if (to >= ENDLESS_MONTHS)
        snprintf(out->group, sizeof out->group, "%s over %d%s", name, from / 12 - 1, end);
    else
        snprintf(out->group, sizeof out->group, "%s %d-%d%s", name, from / 12, to / 12 - 1, end);
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

static enum status load_reference(struct targets *out, struct store *log, int months,
                                  struct error *error)
{
    struct statement *st;
    struct age_span span = { 0 };
    enum status status = statement_open(&st, log, &target_queries[TARGET_REFERENCE], error);
    if (status)
        return status;
    statement_bind_text(st, ":authority", out->profile.authority);
    statement_bind_text(st, ":stage", profile_stage_name(out->profile.stage));
    statement_bind_integer(st, ":months", months);
    statement_bind_text(st, ":sex", profile_sex_name(out->profile.sex));
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct target_row row = read_reference(&out->arena, st);
        row.authority = out->authority;
        if (row.is_known)
            take_row(out, &span, &row);
    }
    out->is_guess = out->is_guess || span.differs;
    describe(out, &span, months);
    return statement_end(st, status);
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
        if (from && date_parse_iso(&next, from))
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

static enum status until_next_age(struct date *out, const struct profile *profile,
                                  struct store *log, struct date day, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &target_queries[TARGET_DAYS_EDGE], error);
    if (status)
        return status;
    statement_bind_text(st, ":authority", profile->authority);
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

enum status targets_last_day(struct date *out, const struct targets *targets, struct store *log,
                             struct date day, struct error *error)
{
    *out = date_add(day, DAYS_MOST);
    enum status status = until_next_row(out, log, day, error);
    if (status || !targets->profile.has_birth)
        return status;
    return until_next_age(out, &targets->profile, log, day, error);
}
