#include "marrow/report/period.h"

#include <string.h>

#include "day_status.h"
#include "intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/store/store.h"
#include "period_part.h"
#include "source.h"
#include "sum.h"

#define PERIOD_DAYS_MAX 3660

/* The targets of a day, reused from the day before as long as nothing changes them. */
struct judgement {
    const struct targets *targets;
    struct date last_day; /* the last day they hold for */
};

static enum status judge_by(struct judgement *judgement, struct arena *arena, struct store *log,
                            struct date day, struct date until, struct error *error)
{
    if (judgement->targets && date_difference(day, judgement->last_day) <= 0)
        return STATUS_OK;
    struct targets *targets = arena_alloc(arena, sizeof *targets);
    enum status status = targets_load(targets, log, day, error);
    if (status)
        return status;
    judgement->targets = targets;
    return targets_last_day(&judgement->last_day, targets, log, day, until, error);
}

static void load_day(struct period_day *out, const struct intake *intake,
                     const struct day_status_info *info)
{
    size_t count;
    const struct intake_entry *counted = intake_get_counted(intake, out->date, &count);
    (void)intake_get_day(intake, out->date, &out->entry_count);
    out->status = info->status;
    out->in_mean = info->in_mean;
    sum_day(out->nutrients, counted, count, out->targets, day_status_is_unfinished(info->status));
    out->calcium_to_magnesium = interval_ratio(out->nutrients[NUTRIENT_CALCIUM].total,
                                               out->nutrients[NUTRIENT_MAGNESIUM].total);
}

static void count_status(struct period *out, enum day_status status)
{
    switch (status) {
    case DAY_OPEN:
        out->days_open++;
        break;
    case DAY_COMPLETE:
        out->days_complete++;
        break;
    case DAY_PARTIAL:
        out->days_partial++;
        break;
    case DAY_UNTRACKED:
        out->days_untracked++;
        break;
    case DAY_EMPTY:
        out->days_empty++;
        break;
    }
}

static void count_verdict(struct period_nutrient *out, enum verdict verdict)
{
    out->days_met += verdict == VERDICT_MET;
    out->days_short += verdict == VERDICT_SHORT;
    out->days_cannot_tell += verdict == VERDICT_CANNOT_TELL;
}

int period_mean_of(struct interval *mean, const struct period *period, enum nutrient nutrient,
                   size_t first, size_t count)
{
    int days = 0;
    *mean = (struct interval){ .known = 0 };
    for (size_t i = first; i < first + count && i < period->day_count; i++) {
        if (!period->days[i].in_mean)
            continue;
        *mean = interval_add(*mean, period->days[i].nutrients[nutrient].total);
        days++;
    }
    if (days > 0)
        *mean = interval_divide(*mean, days);
    return days;
}

bool period_is_ahead(const struct period_day *day, struct date today)
{
    return day->entry_count == 0 && date_difference(day->date, today) > 0;
}

const struct period_day *period_last_of_mean(const struct period *period)
{
    for (size_t i = period->day_count; i > 0; i--)
        if (period->days[i - 1].in_mean)
            return &period->days[i - 1];
    return NULL;
}

/* Adds a day to the sums that the means are made of, day by day, as the days lie in memory. */
static void add_day(struct period *period, const struct period_day *day)
{
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        struct period_nutrient *out = &period->nutrients[n];
        const struct day_nutrient *figures = &day->nutrients[n];
        out->days_over += figures->limit_verdict == LIMIT_VERDICT_OVER;
        if (!day->in_mean)
            continue;
        out->mean_days++;
        out->mean = interval_add(out->mean, figures->total);
        out->mean_food = interval_add(out->mean_food, figures->food);
        out->mean_supplements = interval_add(out->mean_supplements, figures->supplements);
        count_verdict(out, figures->verdict);
    }
}

static void fill_means(struct period *period)
{
    for (size_t i = 0; i < period->day_count; i++)
        add_day(period, &period->days[i]);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        struct period_nutrient *out = &period->nutrients[n];
        out->has_mean = out->mean_days > 0;
        if (!out->has_mean)
            continue;
        out->mean = interval_divide(out->mean, out->mean_days);
        out->mean_food = interval_divide(out->mean_food, out->mean_days);
        out->mean_supplements = interval_divide(out->mean_supplements, out->mean_days);
    }
}

enum status period_init(struct period *out, struct date from, struct date to, struct error *error)
{
    int days = date_difference(to, from) + 1;
    *out = (struct period){ .from = from, .to = to };
    if (days < 1 || days > PERIOD_DAYS_MAX)
        return error_set(error, STATUS_INVALID, "a period has 1 to %d days", PERIOD_DAYS_MAX);
    out->day_count = (size_t)days;
    return STATUS_OK;
}

static enum status load_days(struct period *out, struct journal *journal,
                             const struct intake *intake, struct error *error)
{
    struct day_status_info *infos = arena_alloc(&out->arena, out->day_count * sizeof *infos);
    struct judgement judgement = { NULL, out->from };
    out->days = arena_alloc(&out->arena, out->day_count * sizeof *out->days);
    enum status status =
        day_statuses_load(infos, &out->arena, journal, intake, out->from, out->to, error);
    for (size_t i = 0; !status && i < out->day_count; i++) {
        struct period_day *day = &out->days[i];
        day->date = date_add(out->from, (int)i);
        status = judge_by(&judgement, &out->arena, journal->log, day->date, out->to, error);
        day->targets = judgement.targets;
        if (!status)
            load_day(day, intake, &infos[i]);
        count_status(out, infos[i].status);
    }
    return status;
}

enum status period_load_days(struct period *out, struct journal *journal,
                             const struct intake *intake, struct error *error)
{
    enum status status = load_days(out, journal, intake, error);
    if (status)
        return status;
    out->targets = out->days[out->day_count - 1].targets;
    fill_means(out);
    out->calcium_to_magnesium = interval_ratio(out->nutrients[NUTRIENT_CALCIUM].mean,
                                               out->nutrients[NUTRIENT_MAGNESIUM].mean);
    return STATUS_OK;
}

enum status period_load_means(struct period_means *out, struct journal *journal,
                              const struct intake *intake, struct date from, struct date to,
                              struct error *error)
{
    size_t count = (size_t)date_difference(to, from) + 1;
    struct arena arena = ARENA_INIT;
    struct day_status_info *infos = arena_alloc(&arena, count * sizeof *infos);
    *out = (struct period_means){ .days = 0 };
    enum status status = day_statuses_load(infos, &arena, journal, intake, from, to, error);
    for (size_t i = 0; !status && i < count; i++) {
        struct interval totals[NUTRIENT_COUNT];
        size_t entry_count;
        const struct intake_entry *counted =
            intake_get_counted(intake, date_add(from, (int)i), &entry_count);
        if (!infos[i].in_mean)
            continue;
        sum_totals(totals, counted, entry_count);
        interval_add_all(out->means, totals, NUTRIENT_COUNT);
        out->days++;
    }
    for (size_t n = 0; out->days > 0 && n < NUTRIENT_COUNT; n++)
        out->means[n] = interval_divide(out->means[n], out->days);
    arena_release(&arena);
    return status;
}

static enum status load_all(struct period *out, struct journal *journal, struct intake *intake,
                            struct error *error)
{
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = intake_load(intake, &out->arena, journal, out->from, out->to, error);
    if (!status)
        status = period_load_days(out, journal, intake, error);
    store_end_reading(journal->log);
    return status;
}

enum status period_load(struct period *out, struct journal *journal, struct date from,
                        struct date to, struct error *error)
{
    struct intake intake;
    enum status status = period_init(out, from, to, error);
    if (!status)
        status = load_all(out, journal, &intake, error);
    if (status) {
        period_release(out);
        return status;
    }
    sources_fill(out, &intake);
    return STATUS_OK;
}

void period_release(struct period *period)
{
    const struct targets *last = NULL;
    for (size_t i = 0; period->days && i < period->day_count; i++) {
        if (period->days[i].targets && period->days[i].targets != last) {
            last = period->days[i].targets;
            struct arena arena = last->arena;
            arena_release(&arena);
        }
    }
    arena_release(&period->arena);
    period->days = NULL;
}

enum status period_week(struct date *from, struct date *to, struct journal *journal,
                        struct date day, struct error *error)
{
    char starts[SETTING_VALUE];
    enum status status = setting_load(starts, journal->log, SETTING_WEEK_STARTS, error);
    if (status)
        return status;
    int since = (int)date_weekday(day) - (int)MONDAY;
    if (strcmp(starts, "sunday") == 0)
        since = (since + 1) % 7;
    *from = date_add(day, -since);
    *to = date_add(*from, 6);
    return STATUS_OK;
}

void period_month(struct date *from, struct date *to, struct date day)
{
    struct date_parts parts = date_parts(day);
    *from = date_add(day, 1 - parts.day);
    struct date later = date_add(*from, 31);
    *to = date_add(later, -date_parts(later).day);
}

int period_week_number(int *year, struct date from, struct date to)
{
    *year = 0;
    if (date_weekday(from) != MONDAY || date_difference(to, from) != 6)
        return 0;
    return date_iso_week(from, year);
}
