/* For how many days on end what is aimed for stays the same. */
#include "marrow/journal/target.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define DAYS_MOST 40000 /* a day further off than a life */

enum { TARGET_DAYS_NEXT, TARGET_DAYS_EDGE, TARGET_DAYS_QUERY_COUNT };

static const struct query target_days_queries[] = {
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
const struct query_table target_days_query_table = { "target days", target_days_queries,
                                                     TARGET_DAYS_QUERY_COUNT };

static enum status until_next_row(struct date *out, struct store *log, struct date day,
                                  struct error *error)
{
    struct statement *st;
    struct date next;
    enum status status = statement_open(&st, log, &target_days_queries[TARGET_DAYS_NEXT], error);
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

/* The last day on which the age in completed months is below the edge. */
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
    enum status status = statement_open(&st, log, &target_days_queries[TARGET_DAYS_EDGE], error);
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
