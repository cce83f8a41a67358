/* What days came to, and what they were aimed at: periods of a year at a time. */
#include <math.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "marrow/store/shell.h"
#include "shell_row.h"

#define DAYS_AT_ONCE 366

typedef enum status put_day(struct store_shell *shell, const struct period_day *day,
                            struct error *error);

static enum status put_days(struct store_shell *shell, struct journal *journal, struct date from,
                            struct date to, put_day *put, struct error *error)
{
    enum status status = STATUS_OK;
    while (!status && date_difference(to, from) >= 0) {
        struct period period;
        struct date end = date_add(from, DAYS_AT_ONCE - 1);
        end = date_difference(end, to) > 0 ? to : end;
        status = period_load(&period, journal, from, end, error);
        if (status)
            return status;
        for (size_t i = 0; !status && i < period.day_count; i++)
            status = put(shell, &period.days[i], error);
        period_release(&period);
        from = date_add(end, 1);
    }
    return status;
}

static enum status put_status(struct store_shell *shell, const struct period_day *day,
                              struct error *error)
{
    shell_row_put_day(shell, day->date);
    store_shell_put_text(shell, day_status_name(day->status));
    store_shell_put_integer(shell, day->in_mean);
    store_shell_put_integer(shell, (int64_t)day->entry_count);
    return store_shell_next(shell, error);
}

static void put_key(struct store_shell *shell, const struct period_day *day, enum nutrient nutrient)
{
    shell_row_put_day(shell, day->date);
    store_shell_put_text(shell, nutrients[nutrient].code);
    store_shell_put_text(shell, unit_name(nutrients[nutrient].unit));
}

static enum status put_nutrients(struct store_shell *shell, const struct period_day *day,
                                 struct error *error)
{
    enum status status = STATUS_OK;
    for (enum nutrient nutrient = 0; !status && nutrient < NUTRIENT_COUNT; nutrient++) {
        const struct day_nutrient *figures = &day->nutrients[nutrient];
        put_key(shell, day, nutrient);
        store_shell_put_real(shell, figures->total.known);
        store_shell_put_real(shell, figures->total.ceiling);
        store_shell_put_integer(shell, figures->foods);
        store_shell_put_integer(shell, figures->unknown_foods);
        store_shell_put_real(shell, figures->food.known);
        store_shell_put_real(shell, figures->supplements.known);
        store_shell_put_integer(shell, day->in_mean);
        status = store_shell_next(shell, error);
    }
    return status;
}

static void put_limit(struct store_shell *shell, const struct day_nutrient *figures)
{
    const struct target *target = &figures->target;
    bool has = target->has_limit;
    store_shell_put_real(shell, has ? target->at_most : NAN);
    store_shell_put_text(shell, has ? target_counts_name(target->counts) : NULL);
    store_shell_put_real(shell, has ? figures->counted.known : NAN);
    store_shell_put_real(shell, has ? figures->counted.ceiling : NAN);
    store_shell_put_text(shell, has ? target->limit_authority : NULL);
    store_shell_put_text(shell, interval_limit_verdict_name(figures->limit_verdict));
}

static enum status put_targets(struct store_shell *shell, const struct period_day *day,
                               struct error *error)
{
    enum status status = STATUS_OK;
    for (enum nutrient nutrient = 0; !status && nutrient < NUTRIENT_COUNT; nutrient++) {
        const struct day_nutrient *figures = &day->nutrients[nutrient];
        const struct target *target = &figures->target;
        put_key(shell, day, nutrient);
        store_shell_put_real(shell, target->has_goal ? target->at_least : NAN);
        store_shell_put_text(shell, target->has_goal ? target->goal_kind : NULL);
        store_shell_put_text(shell, target->has_goal ? target->goal_authority : NULL);
        store_shell_put_text(shell, interval_verdict_name(figures->verdict));
        put_limit(shell, figures);
        status = store_shell_next(shell, error);
    }
    return status;
}

enum status shell_row_day_statuses(struct store_shell *shell, struct journal *journal,
                                   struct date from, struct date to, struct error *error)
{
    return put_days(shell, journal, from, to, put_status, error);
}

enum status shell_row_day_nutrients(struct store_shell *shell, struct journal *journal,
                                    struct date from, struct date to, struct error *error)
{
    return put_days(shell, journal, from, to, put_nutrients, error);
}

enum status shell_row_day_targets(struct store_shell *shell, struct journal *journal,
                                  struct date from, struct date to, struct error *error)
{
    return put_days(shell, journal, from, to, put_targets, error);
}
