#include "day_status.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/journal/setting.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define USUAL_DAYS 60 /* how far back the usual energy looks */
#define USUAL_DAYS_MIN 5 /* fewer days with two meals do not show what is usual */
#define FOOD_MEALS 2

enum { STANDING_PAGES, STANDING_ENERGY, STANDING_QUERY_COUNT };

static const struct query day_status_queries[] = {
    [STANDING_PAGES] = { "pages",
                         "SELECT day, mark, note FROM day WHERE day BETWEEN :from AND :to" },
    [STANDING_ENERGY] = { "energy of days",
                          "SELECT e.day, count(DISTINCT e.meal_id), "
                          "total(coalesce(n.low, n.amount) * e.amount / CASE v.basis WHEN 'unit' "
                          "THEN 1 ELSE 100 END) "
                          "FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id "
                          "JOIN food AS f ON f.id = v.food_id "
                          "LEFT JOIN food_nutrient AS n ON n.food_version_id = v.id "
                          "AND n.nutrient = 'energy' AND n.known IN ('exact', 'at_least', "
                          "'rounded') "
                          "WHERE e.day BETWEEN :from AND :to AND f.kind IN ('food', 'recipe') "
                          "GROUP BY e.day" },
};
const struct query_table day_status_query_table = { "day_status", day_status_queries,
                                                    STANDING_QUERY_COUNT };

/* A day's food, kept for the days of the range and the USUAL_DAYS before it. */
struct food_day {
    int meals; /* meals with food */
    double energy; /* known, kcal, from food */
};

static void bind_range(struct statement *st, struct date from, struct date to)
{
    statement_bind_date(st, ":from", from);
    statement_bind_date(st, ":to", to);
}

static bool is_within(struct date day, struct date from, struct date to)
{
    return date_difference(day, from) >= 0 && date_difference(day, to) <= 0;
}

static enum status load_pages(struct day_status_info *out, struct arena *arena, struct store *log,
                              struct date from, struct date to, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &day_status_queries[STANDING_PAGES], error);
    if (status)
        return status;
    bind_range(st, from, to);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct date day = from;
        if (!date_parse_iso(&day, statement_text_needed(st)) || !is_within(day, from, to)) {
            statement_refuse(st, "an invalid date");
            day = from;
        }
        struct day_status_info *info = &out[date_difference(day, from)];
        const char *mark = statement_text(st);
        if (mark && !day_note_mark_find(&info->mark, mark))
            info->mark = DAY_MARK_NONE;
        info->note = arena_strdup(arena, statement_text(st));
    }
    return statement_end(st, status);
}

static enum status load_food_days(struct food_day *out, struct store *log, struct date first,
                                  struct date to, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &day_status_queries[STANDING_ENERGY], error);
    if (status)
        return status;
    bind_range(st, first, to);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct date day = first;
        if (!date_parse_iso(&day, statement_text_needed(st)) || !is_within(day, first, to)) {
            statement_refuse(st, "an invalid date");
            day = first;
        }
        struct food_day *food_day = &out[date_difference(day, first)];
        food_day->meals = (int)statement_integer(st);
        food_day->energy = statement_real(st);
    }
    return statement_end(st, status);
}

/* Returns whether days[USUAL_DAYS] has at least half of the usual energy of the days before it. */
static bool is_half_of_usual(const struct food_day *days)
{
    double sum = 0;
    int count = 0;
    for (size_t i = 0; i < USUAL_DAYS; i++) {
        if (days[i].meals >= FOOD_MEALS) {
            sum += days[i].energy;
            count++;
        }
    }
    if (count < USUAL_DAYS_MIN || days[USUAL_DAYS].meals == 0)
        return false;
    double usual = sum / count;
    return usual > 0 && days[USUAL_DAYS].energy >= usual / 2;
}

static enum day_status judge(const struct journal *journal, struct date day, enum day_mark mark,
                             size_t entry_count, const struct food_day *days)
{
    switch (mark) {
    case DAY_MARK_OPEN:
        return DAY_OPEN;
    case DAY_MARK_COMPLETE:
        return DAY_COMPLETE;
    case DAY_MARK_PARTIAL:
        return DAY_PARTIAL;
    case DAY_MARK_UNTRACKED:
        return DAY_UNTRACKED;
    case DAY_MARK_NONE:
        break;
    }
    if (date_difference(day, journal->today) >= 0)
        return DAY_OPEN;
    if (entry_count == 0)
        return DAY_EMPTY;
    bool is_whole = days[USUAL_DAYS].meals >= FOOD_MEALS || is_half_of_usual(days);
    return is_whole ? DAY_COMPLETE : DAY_PARTIAL;
}

static enum status uses_marked_days(bool *out, struct journal *journal, struct error *error)
{
    char value[SETTING_VALUE];
    enum status status = setting_load(value, journal->log, SETTING_MEAN_DAYS, error);
    *out = !status && strcmp(value, "marked") == 0;
    return status;
}

/* Counts a day's meals with food. Entries are ordered by meal. */
static int count_food_meals(const struct intake_entry *entries, size_t count)
{
    int meals = 0;
    int64_t last = 0;
    for (size_t i = 0; i < count; i++) {
        if (!intake_is_food(&entries[i]) || entries[i].meal_id == last)
            continue;
        last = entries[i].meal_id;
        meals++;
    }
    return meals;
}

/* Fills the days' food. Loads the energy of earlier days only if a day's status depends on it. */
static enum status fill_food_days(struct food_day *days, const struct day_status_info *infos,
                                  size_t count, struct journal *journal,
                                  const struct intake *intake, struct date from,
                                  struct error *error)
{
    bool needs_usual = false;
    for (size_t i = 0; i < count; i++) {
        struct date day = date_add(from, (int)i);
        size_t entry_count;
        const struct intake_entry *entries = intake_get_day(intake, day, &entry_count);
        int meals = count_food_meals(entries, entry_count);
        days[USUAL_DAYS + i].meals = meals;
        if (infos[i].mark == DAY_MARK_NONE && meals > 0 && meals < FOOD_MEALS &&
            date_difference(day, journal->today) < 0)
            needs_usual = true;
    }
    if (!needs_usual)
        return STATUS_OK;
    return load_food_days(days, journal->log, date_add(from, -USUAL_DAYS),
                          date_add(from, (int)count - 1), error);
}

enum status day_statuses_load(struct day_status_info *out, struct arena *arena,
                              struct journal *journal, const struct intake *intake,
                              struct date from, struct date to, struct error *error)
{
    size_t count = (size_t)date_difference(to, from) + 1;
    struct food_day *days = xcalloc(count + USUAL_DAYS, sizeof *days);
    bool marked_only = false;
    memset(out, 0, count * sizeof *out);
    enum status status = load_pages(out, arena, journal->log, from, to, error);
    if (!status)
        status = fill_food_days(days, out, count, journal, intake, from, error);
    if (!status)
        status = uses_marked_days(&marked_only, journal, error);
    for (size_t i = 0; !status && i < count; i++) {
        struct date day = date_add(from, (int)i);
        size_t entry_count;
        (void)intake_get_day(intake, day, &entry_count);
        out[i].status = judge(journal, day, out[i].mark, entry_count, days + i);
        out[i].in_mean = out[i].status == DAY_COMPLETE && entry_count > 0 &&
                         (!marked_only || out[i].mark == DAY_MARK_COMPLETE);
    }
    free(days);
    return status;
}
