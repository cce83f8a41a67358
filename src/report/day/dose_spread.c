/* Spreading doses over the days they are meant for.
 *
 * A dose stays one entry in the log. Its parts exist only here, as copies of the entry in
 * intake->counted, each dated to a day it counts on and with an equal part of the amount. All sums
 * run over these copies, so no sum needs a rule of its own for doses. Since a dose of n days has n
 * copies of amount / n, sums over all days equal what was taken.
 *
 * The query looks back before the range, because an earlier dose can reach into it. Most logs have
 * no such dose. Then the counted entries are the entries themselves, and nothing is copied.
 */
#include "dose_spread.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { SPREAD_DOSES, SPREAD_QUERY_COUNT };

static const struct query spread_queries[] = {
    [SPREAD_DOSES] = { "spread doses",
                       "SELECT e.id, e.day, e.minute, e.meal_id, e.food_version_id, e.amount, "
                       "e.measure, c.interval_days " SPREAD_DOSES_OF_RANGE
                       " ORDER BY e.day, e.id" },
};
const struct query_table dose_spread_query_table = { "spread", spread_queries, SPREAD_QUERY_COUNT };

/* The doses that count on a day of the range. */
struct spread {
    struct intake_entry *doses;
    size_t count;
};

static struct intake_entry read_dose(const struct intake *intake, struct arena *arena,
                                     struct statement *st)
{
    struct intake_entry dose = { .id = statement_integer(st) };
    dose.taken_on = statement_date(st, "an entry with an invalid date");
    dose.day = dose.taken_on;
    dose.minute = (int)statement_integer_or(st, MINUTE_NONE);
    dose.meal_id = statement_integer(st);
    dose.food = intake_get_food(intake, statement_integer(st));
    if (!dose.food)
        statement_refuse(st, "an entry without its food");
    dose.amount = statement_real(st);
    dose.measure = arena_strdup(arena, statement_text_needed(st));
    dose.spread_days = (int)statement_integer(st);
    if (!(dose.amount > 0) || dose.spread_days < 1)
        statement_refuse(st, "a dose without an amount or days");
    return dose;
}

static enum status load_doses(struct spread *out, const struct intake *intake, struct arena *arena,
                              struct store *log, struct date from, struct date to,
                              struct error *error)
{
    struct statement *st;
    size_t room = 0;
    enum status status = statement_open(&st, log, &spread_queries[SPREAD_DOSES], error);
    if (status)
        return status;
    statement_bind_date(st, ":from", from);
    statement_bind_date(st, ":to", to);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->doses = arena_make_room(arena, out->doses, out->count, &room, sizeof *out->doses);
        out->doses[out->count++] = read_dose(intake, arena, st);
    }
    return statement_end(st, status);
}

static void mark_entries(struct intake *intake, const struct spread *spread)
{
    for (size_t d = 0; d < spread->count; d++)
        for (size_t i = 0; i < intake->count; i++)
            if (intake->entries[i].id == spread->doses[d].id)
                intake->entries[i].spread_days = spread->doses[d].spread_days;
}

/* Returns how many of the dose's days lie within the range. */
static size_t days_within(const struct intake_entry *dose, struct date from, struct date to)
{
    int first = date_difference(dose->taken_on, from);
    int last = first + dose->spread_days - 1;
    int end = date_difference(to, from);
    first = first < 0 ? 0 : first;
    last = last > end ? end : last;
    return last < first ? 0 : (size_t)(last - first + 1);
}

static void count_entry(struct intake *intake, const struct intake_entry *entry, struct date day)
{
    struct intake_entry *counted = &intake->counted[intake->counted_count++];
    *counted = *entry;
    counted->day = day;
    counted->amount = entry->amount / entry->spread_days;
}

/* Adds what counts on the day: its own entries, then the parts of earlier doses. */
static void count_day(struct intake *intake, const struct spread *spread, struct date day)
{
    size_t count;
    const struct intake_entry *own = intake_get_day(intake, day, &count);
    for (size_t i = 0; i < count; i++)
        count_entry(intake, &own[i], day);
    for (size_t d = 0; d < spread->count; d++) {
        int since = date_difference(day, spread->doses[d].taken_on);
        if (since > 0 && since < spread->doses[d].spread_days)
            count_entry(intake, &spread->doses[d], day);
    }
}

enum status dose_spread_load(struct intake *intake, struct arena *arena, struct store *log,
                             struct date from, struct date to, struct error *error)
{
    struct spread spread = { NULL, 0 };
    enum status status = load_doses(&spread, intake, arena, log, from, to, error);
    if (status)
        return status;
    if (spread.count == 0) {
        intake->counted = intake->entries;
        intake->counted_count = intake->count;
        return STATUS_OK;
    }
    mark_entries(intake, &spread);
    size_t most = intake->count;
    for (size_t d = 0; d < spread.count; d++)
        most += days_within(&spread.doses[d], from, to);
    intake->counted = arena_alloc(arena, most * sizeof *intake->counted);
    for (struct date day = from; date_difference(day, to) <= 0; day = date_add(day, 1))
        count_day(intake, &spread, day);
    return STATUS_OK;
}
