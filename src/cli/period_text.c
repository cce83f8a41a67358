#include <stdio.h>

#include "marrow/base/number.h"
#include "report_text.h"

#define SOURCES_SHOWN 5
#define DAY_VALUE 16

/* "met", "short", ...; "over" where a limit is. */
static const char *day_word(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return "over";
    switch (figures->verdict) {
    case VERDICT_MET:
        return "met";
    case VERDICT_SHORT:
        return "short";
    case VERDICT_SO_FAR:
        return "so far";
    case VERDICT_CANNOT_TELL:
        return "?";
    case VERDICT_NONE:
        break;
    }
    return "";
}

/* A day to come of which nothing is said yet. */
static bool is_ahead(const struct call *call, const struct period_day *day)
{
    return day->entry_count == 0 && date_difference(day->date, call->journal->today) > 0;
}

static void add_day(struct call *call, const struct period_day *day, const struct targets *targets)
{
    struct buffer date = BUFFER_INIT;
    char amount[WORDING_SIZE];
    char cell[WORDING_SIZE * 2];
    report_text_date(&date, day->date);
    call_add_left(call, date.text, 16);
    call_add_left(call, is_ahead(call, day) ? "" : day_status_name(day->status), 11);
    for (size_t i = 0; day->entry_count > 0 && i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        wording_total(amount, &call->wording, nutrient, day->nutrients[nutrient].total);
        snprintf(cell, sizeof cell, "%s %-6s", amount, day_word(&day->nutrients[nutrient]));
        call_add_right(call, cell, DAY_VALUE);
    }
    buffer_add_char(&call->out, '\n');
    buffer_release(&date);
}

static void add_days(struct call *call, const struct period *period)
{
    char label[WORDING_SIZE];
    call_add_left(call, "", 27);
    for (size_t i = 0; i < period->targets->leading_count; i++) {
        enum nutrient nutrient = period->targets->leading[i];
        snprintf(label, sizeof label, "%s %s", nutrients[nutrient].name,
                 wording_unit(&call->wording, nutrient));
        call_add_right(call, label, DAY_VALUE);
    }
    buffer_add_char(&call->out, '\n');
    for (size_t i = 0; i < period->day_count; i++)
        add_day(call, &period->days[i], period->targets);
}

static void add_counts(struct call *call, const struct period_nutrient *figures)
{
    static const char *const words[] = { "met", "short", "cannot tell", "over" };
    const int counts[] = { figures->days_met, figures->days_short, figures->days_cannot_tell,
                           figures->days_over };
    const char *separator = "; ";
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        if (counts[i] == 0)
            continue;
        buffer_addf(&call->out, "%s%d %s", separator, counts[i], words[i]);
        separator = ", ";
    }
}

static void add_sources(struct call *call, enum nutrient nutrient,
                        const struct period_nutrient *figures)
{
    char amount[WORDING_SIZE];
    for (size_t i = 0; i < figures->source_count && i < SOURCES_SHOWN; i++) {
        const struct period_source *source = &figures->sources[i];
        buffer_addf(&call->out, "  %3.0f%%  ", source->share * 100);
        call_add_left(call, source->food, REPORT_NAME);
        wording_amount(amount, &call->wording, nutrient, source->amount);
        call_add_right(call, amount, REPORT_VALUE);
        buffer_addf(&call->out, " %s in %d %s\n", wording_unit(&call->wording, nutrient),
                    source->times, source->times == 1 ? "entry" : "entries");
    }
}

/* Whether the goal of the day is that of the day before. */
static bool is_same_goal(const struct target *goal, const struct target *before)
{
    return goal->has_goal == before->has_goal && goal->at_least == before->at_least;
}

/* "  goal 1000 mg, from Wed 18 Nov 2026 1200 mg": what was to be reached, and where that changed.
 */
static void add_goals(struct call *call, const struct period *period, enum nutrient nutrient)
{
    char amount[WORDING_SIZE];
    const struct target *before = NULL;
    for (size_t i = 0; i < period->day_count; i++) {
        const struct target *goal = &period->days[i].targets->nutrients[nutrient];
        if (before && is_same_goal(goal, before))
            continue;
        buffer_add_text(&call->out, before ? ", from " : "  goal ");
        if (before) {
            report_text_date(&call->out, period->days[i].date);
            buffer_add_char(&call->out, ' ');
        }
        wording_amount(amount, &call->wording, nutrient, goal->at_least);
        if (goal->has_goal)
            buffer_addf(&call->out, "%s %s (%s%s%s)", amount,
                        wording_unit(&call->wording, nutrient), goal->goal_authority,
                        goal->goal_year ? " " : "", goal->goal_year ? goal->goal_kind : "");
        else
            buffer_add_text(&call->out,
                            goal->lacks_goal ? "none: no value from this authority" : "none");
        before = goal;
    }
    buffer_add_char(&call->out, '\n');
}

static void add_mean(struct call *call, const struct period *period, enum nutrient nutrient)
{
    const struct period_nutrient *figures = &period->nutrients[nutrient];
    char amount[WORDING_SIZE];
    buffer_addf(&call->out, "\n%s: ", nutrients[nutrient].name);
    if (!figures->has_mean) {
        buffer_add_text(&call->out, "no mean, for no day is complete");
    } else {
        wording_total(amount, &call->wording, nutrient, figures->mean);
        buffer_addf(&call->out, "mean %s %s over %d %s", amount,
                    wording_unit(&call->wording, nutrient), figures->mean_days,
                    figures->mean_days == 1 ? "day" : "days");
        wording_total(amount, &call->wording, nutrient, figures->mean_food);
        buffer_addf(&call->out, " (food %s", amount);
        wording_total(amount, &call->wording, nutrient, figures->mean_supplements);
        buffer_addf(&call->out, ", supplements %s)", amount);
    }
    add_counts(call, figures);
    buffer_add_char(&call->out, '\n');
    add_goals(call, period, nutrient);
    add_sources(call, nutrient, figures);
}

void report_text_period(struct call *call, const struct period *period)
{
    char ratio[WORDING_SIZE];
    int open = period->days_open;
    for (size_t i = 0; i < period->day_count; i++)
        open -= is_ahead(call, &period->days[i]) && period->days[i].status == DAY_OPEN;
    add_days(call, period);
    buffer_addf(&call->out, "\ndays: %d complete, %d partial, %d open, %d untracked, %d empty\n",
                period->days_complete, period->days_partial, open, period->days_untracked,
                period->days_empty);
    for (size_t i = 0; i < period->targets->leading_count; i++)
        add_mean(call, period, period->targets->leading[i]);
    wording_ratio(ratio, period->calcium_to_magnesium);
    if (ratio[0])
        buffer_addf(&call->out, "\n%s, of the means\n", ratio);
}
