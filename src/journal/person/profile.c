#include "marrow/journal/profile.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/profile_history.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define OLDEST_YEARS 130

enum {
    PROFILE_OF_DAY,
    PROFILE_STAGE_OF_DAY,
    PROFILE_IS_ASKED,
    PROFILE_AUTHORITY,
    PROFILE_PUT,
    PROFILE_CORRECT_BIRTH,
    PROFILE_PUT_STAGE,
    PROFILE_DECLINE,
    PROFILE_HISTORY_ALL,
    PROFILE_HISTORY_DELETE,
    PROFILE_HISTORY_DELETE_STAGE,
    PROFILE_QUERY_COUNT
};

static const struct query profile_queries[] = {
    [PROFILE_OF_DAY] = { "profile of day",
                         "SELECT birth_date, sex, authority, country FROM profile WHERE from_day = "
                         "coalesce((SELECT max(from_day) FROM profile WHERE from_day <= :day), "
                         "(SELECT min(from_day) FROM profile))" },
    [PROFILE_STAGE_OF_DAY] = { "life stage of day",
                               "SELECT stage FROM life_stage WHERE from_day <= :day "
                               "ORDER BY from_day DESC LIMIT 1" },
    [PROFILE_IS_ASKED] = { "profile asked",
                           "SELECT EXISTS (SELECT 1 FROM profile) OR EXISTS "
                           "(SELECT 1 FROM setting WHERE name = 'profile_declined')" },
    [PROFILE_AUTHORITY] = { "authority", "SELECT authority FROM reference_intake "
                                         "WHERE authority = lower(:word) LIMIT 1" },
    [PROFILE_PUT] = { "set profile",
                      "INSERT INTO profile (from_day, birth_date, sex, authority, country, "
                      "modified_at) "
                      "VALUES (:day, :birth, :sex, :authority, :country, :now) "
                      "ON CONFLICT (from_day) DO UPDATE SET birth_date = :birth, sex = :sex, "
                      "authority = :authority, country = :country, modified_at = :now" },
    [PROFILE_CORRECT_BIRTH] = { "correct birth date",
                                "UPDATE profile SET birth_date = :birth, modified_at = :now "
                                "WHERE birth_date IS NOT :birth" },
    [PROFILE_PUT_STAGE] = { "set life stage",
                            "INSERT INTO life_stage (from_day, stage, modified_at) "
                            "VALUES (:day, :stage, :now) ON CONFLICT (from_day) "
                            "DO UPDATE SET stage = :stage, modified_at = :now" },
    [PROFILE_DECLINE] = { "decline profile", "INSERT INTO setting (name, value, modified_at) "
                                             "VALUES ('profile_declined', 'yes', :now) ON CONFLICT "
                                             "(name) DO NOTHING" },
    [PROFILE_HISTORY_ALL] = { "all of the profile",
                              "SELECT from_day, 0 AS is_stage, birth_date, sex, authority, "
                              "country, 'none' AS stage FROM profile UNION ALL SELECT from_day, "
                              "1, NULL, NULL, '', NULL, stage FROM life_stage "
                              "ORDER BY 1, 2" },
    [PROFILE_HISTORY_DELETE] = { "delete from profile",
                                 "DELETE FROM profile WHERE from_day = :day" },
    [PROFILE_HISTORY_DELETE_STAGE] = { "delete life stage",
                                       "DELETE FROM life_stage WHERE from_day = :day" },
};
const struct query_table profile_query_table = { "profile", profile_queries, PROFILE_QUERY_COUNT };

const char *profile_sex_name(enum sex sex)
{
    static const char *const names[] = {
        [SEX_UNKNOWN] = NULL, [SEX_FEMALE] = "female", [SEX_MALE] = "male"
    };
    return names[sex];
}

bool profile_sex_find(enum sex *out, const char *word)
{
    bool is_female = text_equal_nocase(word, "female") || text_equal_nocase(word, "f") ||
                     text_equal_nocase(word, "woman");
    bool is_male = text_equal_nocase(word, "male") || text_equal_nocase(word, "m") ||
                   text_equal_nocase(word, "man");
    if (is_female || is_male)
        *out = is_female ? SEX_FEMALE : SEX_MALE;
    return is_female || is_male;
}

const char *profile_stage_name(enum life_stage stage)
{
    static const char *const names[] = {
        [STAGE_NONE] = "none", [STAGE_PREGNANT] = "pregnant", [STAGE_LACTATING] = "lactating"
    };
    return names[stage];
}

bool profile_stage_find(enum life_stage *out, const char *word)
{
    static const enum life_stage stages[] = { STAGE_NONE, STAGE_PREGNANT, STAGE_LACTATING };
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        const char *name = profile_stage_name(stages[i]);
        bool is_initial = word[0] && !word[1] && text_starts_nocase(name, word);
        if (is_initial || text_equal_nocase(word, name)) {
            *out = stages[i];
            return true;
        }
    }
    return false;
}

static void read_country(struct profile *out, struct statement *st)
{
    const char *country = statement_text(st);
    snprintf(out->country, sizeof out->country, "%s", country ? country : "");
}

static enum status load_person(struct profile *out, struct store *log, const char *day,
                               struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &profile_queries[PROFILE_OF_DAY], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    status = statement_step(st, error);
    if (!status) {
        const char *birth = statement_text(st);
        out->has_birth = birth && date_parse_iso(&out->birth, birth);
        const char *sex = statement_text(st);
        if (sex && !profile_sex_find(&out->sex, sex))
            out->sex = SEX_UNKNOWN;
        snprintf(out->authority, sizeof out->authority, "%s", statement_text_needed(st));
        read_country(out, st);
    }
    return statement_end(st, status);
}

static enum status load_stage(enum life_stage *out, struct store *log, const char *day,
                              struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &profile_queries[PROFILE_STAGE_OF_DAY], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    status = statement_step(st, error);
    if (!status && !profile_stage_find(out, statement_text_needed(st)))
        *out = STAGE_NONE;
    return statement_end(st, status);
}

enum status profile_load(struct profile *out, struct store *log, struct date day,
                         struct error *error)
{
    char text[DATE_TEXT];
    date_format_iso(text, day);
    *out = (struct profile){ .sex = SEX_UNKNOWN, .stage = STAGE_NONE, .authority = "nasem" };
    enum status status = load_person(out, log, text, error);
    if (status)
        return status;
    if (out->sex == SEX_MALE) /* whatever stage was set for a woman before, or for later */
        return STATUS_OK;
    return load_stage(&out->stage, log, text, error);
}

enum status profile_is_unasked(bool *out, struct store *log, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &profile_queries[PROFILE_IS_ASKED], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (!status)
        *out = statement_integer(st) == 0;
    return statement_end(st, status);
}

enum status profile_decline(struct journal *journal, struct error *error)
{
    struct statement *st;
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = statement_open(&st, journal->log, &profile_queries[PROFILE_DECLINE], error);
    if (!status) {
        statement_bind_now(st);
        status = statement_run(st, error);
    }
    return action_end(journal->log, status, NULL, error);
}

/* Finds the authority's code as the table spells it. */
static enum status settle_authority(char out[], size_t size, struct store *log, const char *word,
                                    struct error *error)
{
    struct statement *st;
    const struct authority *known = authority_find(word);
    enum status status = statement_open(&st, log, &profile_queries[PROFILE_AUTHORITY], error);
    if (status)
        return status;
    statement_bind_text(st, ":word", known ? known->code : word);
    status = statement_step(st, error);
    bool is_known = status == STATUS_OK;
    if (is_known)
        snprintf(out, size, "%s", statement_text_needed(st));
    status = statement_end(st, status);
    return status || is_known ? status : authority_refuse(word, error);
}

static enum status check_person(const struct journal *journal, const struct profile *profile,
                                struct error *error)
{
    char birth[DATE_TEXT];
    if (profile->sex == SEX_MALE && profile->stage != STAGE_NONE)
        return error_set(error, STATUS_INVALID, "a profile cannot be male and %s",
                         profile_stage_name(profile->stage));
    if (!profile->has_birth)
        return STATUS_OK;
    date_format_iso(birth, profile->birth);
    if (date_difference(profile->birth, journal->today) > 0)
        return error_set(error, STATUS_INVALID, "the birth date %s is in the future", birth);
    if (date_age_years(profile->birth, journal->today) > OLDEST_YEARS)
        return error_set(error, STATUS_INVALID, "the birth date %s is more than %d years ago",
                         birth, OLDEST_YEARS);
    return STATUS_OK;
}

static enum status put_person(struct store *log, const struct profile *profile,
                              const char *authority, const char *day, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &profile_queries[PROFILE_PUT], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    statement_bind_date_or_null(st, ":birth", profile->has_birth, profile->birth);
    statement_bind_text(st, ":sex", profile_sex_name(profile->sex));
    statement_bind_text(st, ":authority", authority);
    statement_bind_text(st, ":country", profile->country[0] ? profile->country : NULL);
    statement_bind_now(st);
    status = statement_run(st, error);
    if (status || !profile->has_birth)
        return status;
    status = statement_open(&st, log, &profile_queries[PROFILE_CORRECT_BIRTH], error);
    if (status)
        return status;
    statement_bind_date(st, ":birth", profile->birth);
    statement_bind_now(st);
    return statement_run(st, error);
}

/* Writes a row for the stage only if it begins or ends on the day. */
static enum status put_stage(struct store *log, enum life_stage stage, const char *day,
                             struct error *error)
{
    struct statement *st;
    enum life_stage held = STAGE_NONE;
    enum status status = load_stage(&held, log, day, error);
    if (status || held == stage)
        return status;
    status = statement_open(&st, log, &profile_queries[PROFILE_PUT_STAGE], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    statement_bind_text(st, ":stage", profile_stage_name(stage));
    statement_bind_now(st);
    return statement_run(st, error);
}

/* Returns whether the profile already applies on the day, so that it needs no row. */
static enum status is_said(bool *out, const struct profile *profile, const char *authority,
                           struct store *log, struct date from, struct error *error)
{
    struct profile held;
    enum status status = profile_is_unasked(out, log, error);
    if (!status && !*out)
        status = profile_load(&held, log, from, error);
    if (status || *out) {
        *out = false;
        return status;
    }
    bool is_same_birth = held.has_birth == profile->has_birth &&
                         (!held.has_birth || date_difference(held.birth, profile->birth) == 0);
    *out = is_same_birth && held.sex == profile->sex && strcmp(held.authority, authority) == 0 &&
           strcmp(held.country, profile->country) == 0;
    return STATUS_OK;
}

enum status profile_set(struct journal *journal, const struct profile *profile, struct date from,
                        struct error *error)
{
    char authority[sizeof profile->authority];
    char day[DATE_TEXT];
    enum status status = check_person(journal, profile, error);
    if (!status)
        status =
            settle_authority(authority, sizeof authority, journal->log, profile->authority, error);
    if (status)
        return status;
    status = action_begin(journal->log, error);
    if (status)
        return status;
    date_format_iso(day, from);
    bool is_known = false;
    status = is_said(&is_known, profile, authority, journal->log, from, error);
    if (!status && !is_known)
        status = put_person(journal->log, profile, authority, day, error);
    if (!status)
        status = put_stage(journal->log, profile->stage, day, error);
    return action_end(journal->log, status, "Set the profile", error);
}

static struct profile_row read_row(struct statement *st)
{
    struct profile_row row = { .is_stage = false };
    row.from = statement_date(st, "a profile with an invalid date");
    row.is_stage = statement_integer(st) != 0;
    const char *birth = statement_text(st);
    row.profile.has_birth = birth && date_parse_iso(&row.profile.birth, birth);
    const char *sex = statement_text(st);
    if (sex && !profile_sex_find(&row.profile.sex, sex))
        statement_refuse(st, "a profile with an invalid sex");
    snprintf(row.profile.authority, sizeof row.profile.authority, "%s", statement_text_needed(st));
    read_country(&row.profile, st);
    if (!profile_stage_find(&row.profile.stage, statement_text_needed(st)))
        statement_refuse(st, "an invalid life stage");
    return row;
}

enum status profile_history_load(struct profile_history *out, struct store *log,
                                 struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct profile_history){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &profile_queries[PROFILE_HISTORY_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->rows = arena_make_room(&out->arena, out->rows, out->count, &room, sizeof *out->rows);
        out->rows[out->count++] = read_row(st);
    }
    status = statement_end(st, status);
    if (status)
        profile_history_release(out);
    return status;
}

void profile_history_release(struct profile_history *history)
{
    arena_release(&history->arena);
    history->count = 0;
}

const struct profile_row *profile_history_get_stage(const struct profile_history *history,
                                                    struct date day)
{
    const struct profile_row *held = NULL;
    for (size_t i = 0; i < history->count; i++) {
        const struct profile_row *row = &history->rows[i];
        if (row->is_stage && date_difference(row->from, day) <= 0)
            held = row;
    }
    return held;
}

static enum status delete_on(int64_t *count, size_t query, struct store *log, const char *day,
                             struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &profile_queries[query], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    status = statement_run(st, error);
    *count += statement_changes(log);
    return status;
}

enum status profile_history_remove(struct journal *journal, struct date from, struct error *error)
{
    char day[DATE_TEXT];
    char label[64];
    int64_t count = 0;
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    date_format_iso(day, from);
    snprintf(label, sizeof label, "Removed the profile from %s", day);
    status = delete_on(&count, PROFILE_HISTORY_DELETE, journal->log, day, error);
    if (!status)
        status = delete_on(&count, PROFILE_HISTORY_DELETE_STAGE, journal->log, day, error);
    if (!status && count == 0)
        status = error_set(error, STATUS_NOT_FOUND,
                           "no profile starts on %s; marrow profile history lists the dates", day);
    return action_end(journal->log, status, label, error);
}
