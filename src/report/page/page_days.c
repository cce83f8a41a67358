/* The days of a nutrient as a chart, and all days as a table; a period of more than DAYS_MOST days
 * is shown by months, as a review of it is. */
#include <math.h>
#include <stdio.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/page.h"
#include "marrow/report/period.h"
#include "marrow/report/review_wording.h"
#include "marrow/report/wording.h"
#include "page_block.h"

#define DAYS_MOST 62

static bool is_by_months(const struct period *period)
{
    return period->day_count > DAYS_MOST;
}

/* Returns how many of the days from `first` on lie in its month. */
static size_t count_month(const struct period *period, size_t first)
{
    struct date from;
    struct date to;
    period_month(&from, &to, period->days[first].date);
    size_t count = (size_t)date_difference(to, period->days[first].date) + 1;
    return first + count > period->day_count ? period->day_count - first : count;
}

static void add_month_name(struct buffer *out, struct date day)
{
    struct date_parts parts = date_parts(day);
    buffer_addf(out, "%s %d", date_month_name(parts.month), parts.year);
}

/* --- the chart --- */

static void add_amount(struct page_maker *maker, enum nutrient nutrient, struct interval amount)
{
    char text[WORDING_SIZE];
    wording_total(text, maker->wording, nutrient, amount);
    buffer_addf(&maker->text, "%s %s", text, wording_unit(maker->wording, nutrient));
}

static void set_marks(struct page_bar *bar, const struct target *target)
{
    bool counts_all = target->has_limit && target->counts == LIMIT_ALL;
    bar->goal = target->has_goal ? target->at_least : NAN;
    bar->limit = counts_all ? target->at_most : NAN;
}

static const char *take_text(struct page_maker *maker)
{
    const char *text = arena_strdup(&maker->out->arena, maker->text.text);
    buffer_clear(&maker->text);
    return text;
}

static void add_day_bar(struct page_maker *maker, struct page_chart *chart,
                        const struct period_day *day, enum nutrient nutrient)
{
    const struct day_nutrient *figures = &day->nutrients[nutrient];
    struct page_bar *bar = &chart->bars[chart->count++];
    *bar = (struct page_bar){ .has = day->entry_count > 0 || figures->total.ceiling > 0,
                              .is_open = !day->in_mean,
                              .amount = figures->total };
    set_marks(bar, &day->targets->nutrients[nutrient]);
    wording_date(&maker->text, day->date);
    buffer_add_text(&maker->text, ": ");
    if (!bar->has) {
        buffer_add_text(&maker->text, "no entry");
    } else {
        const char *verdict = review_wording_verdict(figures);
        add_amount(maker, nutrient, bar->amount);
        buffer_addf(&maker->text, ", %s%s%s", day_status_name(day->status), *verdict ? ", " : "",
                    *verdict == '?' ? "cannot tell" : verdict);
    }
    bar->label = take_text(maker);
}

static void add_month_bar(struct page_maker *maker, struct page_chart *chart,
                          const struct period *period, size_t first, size_t count,
                          enum nutrient nutrient)
{
    struct page_bar *bar = &chart->bars[chart->count++];
    *bar = (struct page_bar){ .has = false };
    int days = period_mean_of(&bar->amount, period, nutrient, first, count);
    bar->has = days > 0;
    set_marks(bar, &period->days[first + count - 1].targets->nutrients[nutrient]);
    add_month_name(&maker->text, period->days[first].date);
    buffer_add_text(&maker->text, ": ");
    if (bar->has)
        add_amount(maker, nutrient, bar->amount);
    buffer_addf(&maker->text, "%s%d complete %s", bar->has ? ", mean of " : "", days,
                TEXT_PLURAL(days, "day", "days"));
    bar->label = take_text(maker);
}

static void note_legend(struct page_chart *chart)
{
    for (size_t i = 0; i < chart->count; i++) {
        const struct page_bar *bar = &chart->bars[i];
        chart->has_open |= bar->has && bar->is_open;
        chart->has_unknown |= bar->has && !interval_is_exact(bar->amount);
        chart->has_goal |= !isnan(bar->goal);
        chart->has_limit |= !isnan(bar->limit);
    }
}

/* Names the chart and says in words what it shows. */
static void describe(struct page_maker *maker, struct page_chart *chart, enum nutrient nutrient)
{
    const struct period *period = &maker->page->review.period;
    bool is_monthly = is_by_months(period);
    buffer_addf(&maker->text, "%s by %s, %s", nutrients[nutrient].name,
                is_monthly ? "month" : "day", chart->unit);
    chart->title = take_text(maker);
    buffer_addf(&maker->text, "%zu %s. ", chart->count,
                is_monthly ? "months, each the mean of its complete days" : "days");
    review_wording_mean(&maker->text, maker->wording, &maker->page->review, nutrient);
    size_t before = maker->text.length;
    buffer_add_text(&maker->text, "; days: ");
    review_wording_counts(&maker->text, &period->nutrients[nutrient],
                          &period->targets->nutrients[nutrient]);
    if (maker->text.length == before + 8)
        buffer_remove(&maker->text, before, 8);
    buffer_addf(&maker->text, ". The table \"%s\" has the figures.",
                is_monthly ? "Months" : "Days");
    chart->description = take_text(maker);
}

void page_days_add_chart(struct page_maker *maker, enum nutrient nutrient)
{
    const struct period *period = &maker->page->review.period;
    struct arena *arena = &maker->out->arena;
    struct page_chart *chart = arena_alloc(arena, sizeof *chart);
    bool is_iu = nutrient == NUTRIENT_VITAMIN_D && maker->wording->vitamin_d_iu;
    chart->unit = wording_unit(maker->wording, nutrient);
    chart->factor = is_iu ? VITAMIN_D_IU_PER_UG : 1;
    chart->bars = arena_alloc(arena, period->day_count * sizeof *chart->bars);
    for (size_t i = 0; i < period->day_count;) {
        size_t count = is_by_months(period) ? count_month(period, i) : 1;
        if (is_by_months(period))
            add_month_bar(maker, chart, period, i, count, nutrient);
        else
            add_day_bar(maker, chart, &period->days[i], nutrient);
        i += count;
    }
    char day[DATE_TEXT];
    date_format_iso(day, period->from);
    chart->first = arena_strdup(arena, day);
    date_format_iso(day, period->to);
    chart->last = arena_strdup(arena, day);
    note_legend(chart);
    describe(maker, chart, nutrient);
    page_block_chart(maker, chart);
}

/* --- the table --- */

static void add_nutrient_columns(struct page_maker *maker, struct page_table *table)
{
    const struct targets *targets = maker->page->review.period.targets;
    for (size_t i = 0; i < targets->leading_count; i++)
        page_block_column(table, arena_printf(&maker->out->arena, "%s, %s",
                                              nutrients[targets->leading[i]].name,
                                              wording_unit(maker->wording, targets->leading[i])));
}

static void add_day(struct page_maker *maker, struct page_table *table,
                    const struct period_day *day)
{
    char text[WORDING_SIZE];
    const struct targets *targets = maker->page->review.period.targets;
    bool is_ahead = period_is_ahead(day, maker->page->sheet.today);
    page_block_row(maker, table);
    wording_date(&maker->text, day->date);
    page_block_flush_cell(maker, table, 0);
    page_block_cell(maker, table, 1, is_ahead ? "" : day_status_name(day->status));
    for (size_t i = 0; day->entry_count > 0 && i < targets->leading_count; i++) {
        const struct day_nutrient *figures = &day->nutrients[targets->leading[i]];
        wording_total(text, maker->wording, targets->leading[i], figures->total);
        const char *verdict = review_wording_verdict(figures);
        buffer_addf(&maker->text, "%s%s%s", text, *verdict ? " " : "", verdict);
        page_block_flush_cell(maker, table, i + 2);
    }
}

static void add_month(struct page_maker *maker, struct page_table *table, size_t first,
                      size_t count)
{
    char text[WORDING_SIZE];
    struct interval mean;
    const struct period *period = &maker->page->review.period;
    int days = period_mean_of(&mean, period, NUTRIENT_MAGNESIUM, first, count);
    page_block_row(maker, table);
    add_month_name(&maker->text, period->days[first].date);
    page_block_flush_cell(maker, table, 0);
    buffer_addf(&maker->text, "%d", days);
    page_block_flush_cell(maker, table, 1);
    for (size_t i = 0; days > 0 && i < period->targets->leading_count; i++) {
        enum nutrient nutrient = period->targets->leading[i];
        period_mean_of(&mean, period, nutrient, first, count);
        wording_total(text, maker->wording, nutrient, mean);
        page_block_cell(maker, table, i + 2, text);
    }
}

void page_days_add_table(struct page_maker *maker)
{
    static const char *const day_columns[] = { "Day", "Status", NULL };
    static const char *const month_columns[] = { "Month", "Complete days", NULL };
    const struct period *period = &maker->page->review.period;
    bool is_monthly = is_by_months(period);
    page_block_heading(maker, 2, is_monthly ? "Months" : "Days");
    struct page_table *table = page_block_table(
        maker, is_monthly ? "Means of complete days" : "Each day: intake and verdict",
        is_monthly ? month_columns : day_columns, is_monthly ? 1 : 2);
    add_nutrient_columns(maker, table);
    for (size_t i = 0; i < period->day_count;) {
        size_t count = is_monthly ? count_month(period, i) : 1;
        if (is_monthly)
            add_month(maker, table, i, count);
        else
            add_day(maker, table, &period->days[i]);
        i += count;
    }
    if (!is_monthly)
        page_block_paragraph(maker, "so far: the day is not complete. ?: cannot tell. over: over "
                                    "the limit.");
}
