#include "marrow/journal/profile_history.h"

#include <stdio.h>

#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum {
    PROFILE_HISTORY_ALL,
    PROFILE_HISTORY_DELETE,
    PROFILE_HISTORY_DELETE_STAGE,
    PROFILE_HISTORY_QUERY_COUNT
};

static const struct query profile_history_queries[] = {
    [PROFILE_HISTORY_ALL] = { "all of the profile",
                              "SELECT from_day, 0 AS is_stage, birth_date, sex, authority, "
                              "'none' AS stage FROM profile "
                              "UNION ALL SELECT from_day, 1, NULL, NULL, '', stage FROM life_stage "
                              "ORDER BY 1, 2" },
    [PROFILE_HISTORY_DELETE] = { "delete from profile",
                                 "DELETE FROM profile WHERE from_day = :day" },
    [PROFILE_HISTORY_DELETE_STAGE] = { "delete life stage",
                                       "DELETE FROM life_stage WHERE from_day = :day" },
};
const struct query_table profile_history_query_table = { "profile_history", profile_history_queries,
                                                         PROFILE_HISTORY_QUERY_COUNT };

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
    enum status status =
        statement_open(&st, log, &profile_history_queries[PROFILE_HISTORY_ALL], error);
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
    enum status status = statement_open(&st, log, &profile_history_queries[query], error);
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
