/* Lays the report out: who and when, the means, goals and limits, each leading nutrient, meals,
 * days, courses, measurements, and the method. */
#include <math.h>
#include <stdio.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/page.h"
#include "marrow/report/period.h"
#include "marrow/report/review.h"
#include "marrow/report/review_wording.h"
#include "marrow/report/wording.h"
#include "page_block.h"

static const struct period *period_of(const struct page_maker *maker)
{
    return &maker->page->review.period;
}

/* --- who and when --- */

static void add_title(struct page_maker *maker)
{
    const struct targets *targets = period_of(maker)->targets;
    buffer_add_text(&maker->text, "Intake of ");
    for (size_t i = 0; i < targets->leading_count; i++) {
        char name[64];
        snprintf(name, sizeof name, "%s", nutrients[targets->leading[i]].name);
        text_lower_first(name);
        buffer_add_joint(&maker->text, i, targets->leading_count, "and");
        buffer_add_text(&maker->text, name);
    }
    page_block_heading(maker, 1, maker->text.text);
    buffer_clear(&maker->text);
}

/* Adds name, age and sex, if the person gives the name. */
static void add_person(struct page_maker *maker)
{
    const struct profile *profile = &period_of(maker)->targets->profile;
    const char *sex = profile_sex_name(profile->sex);
    if (!maker->page->name)
        return;
    page_block_fact(maker, "Name", maker->page->name);
    if (profile->has_birth) {
        int years = date_age_years(profile->birth, period_of(maker)->to);
        buffer_addf(&maker->text, "%d %s", years, TEXT_PLURAL(years, "year", "years"));
        page_block_flush_fact(maker, "Age");
    }
    if (sex)
        page_block_fact(maker, "Sex", sex);
}

static void add_when(struct page_maker *maker)
{
    const struct period *period = period_of(maker);
    int days = period->nutrients[0].mean_days;
    char today[DATE_TEXT];
    add_person(maker);
    review_wording_title(&maker->text, &maker->page->review);
    buffer_addf(&maker->text, ", %zu %s", period->day_count,
                TEXT_PLURAL(period->day_count, "day", "days"));
    page_block_flush_fact(maker, "Period");
    review_wording_days(&maker->text, period, maker->page->sheet.today);
    page_block_flush_fact(maker, "Days");
    if (days == 0)
        buffer_add_text(&maker->text, "none, because no day is complete");
    else
        buffer_addf(&maker->text, "of the %d complete %s alone", days,
                    TEXT_PLURAL(days, "day", "days"));
    page_block_flush_fact(maker, "Means");
    buffer_addf(&maker->text, "%s, for %s%s", period->targets->authority, period->targets->group,
                period->targets->is_guess ? " (assumed: age or sex is not given)" : "");
    page_block_flush_fact(maker, "Targets");
    date_format_iso(today, maker->page->sheet.today);
    buffer_addf(&maker->text, "%s, with marrow " MARROW_VERSION, today);
    page_block_flush_fact(maker, "Written");
}

/* --- means --- */

static void add_total(struct page_maker *maker, struct page_table *table, size_t column,
                      enum nutrient nutrient, struct interval total)
{
    char text[WORDING_SIZE];
    wording_total(text, maker->wording, nutrient, total);
    page_block_cell(maker, table, column, text);
}

static void add_most(struct page_maker *maker, struct page_table *table, size_t column,
                     enum nutrient nutrient, struct interval total)
{
    char text[WORDING_SIZE];
    if (interval_is_exact(total))
        wording_total(text, maker->wording, nutrient, total);
    else if (isfinite(total.ceiling))
        wording_ceiling(text, maker->wording, nutrient, total.ceiling);
    else
        snprintf(text, sizeof text, "not known");
    page_block_cell(maker, table, column, text);
}

static void add_label(struct page_maker *maker, struct page_table *table, enum nutrient nutrient)
{
    buffer_addf(&maker->text, "%s, %s", nutrients[nutrient].name,
                wording_unit(maker->wording, nutrient));
    page_block_flush_cell(maker, table, 0);
}

static void add_mean(struct page_maker *maker, struct page_table *table, enum nutrient nutrient)
{
    const struct period_nutrient *figures = &period_of(maker)->nutrients[nutrient];
    page_block_row(maker, table);
    add_label(maker, table, nutrient);
    add_total(maker, table, 1, nutrient, figures->mean);
    add_most(maker, table, 2, nutrient, figures->mean);
    add_total(maker, table, 3, nutrient, figures->mean_food);
    add_total(maker, table, 4, nutrient, figures->mean_supplements);
    buffer_addf(&maker->text, "%d", figures->mean_days);
    page_block_flush_cell(maker, table, 5);
}

static void add_means(struct page_maker *maker)
{
    static const char *const columns[] = {
        "Nutrient", "Mean", "At most", "From food", "From supplements", "Complete days", NULL
    };
    const struct page *page = maker->page;
    page_block_heading(maker, 2, "Mean per day");
    if (!period_of(maker)->nutrients[0].has_mean) {
        page_block_paragraph(maker, "There is no mean: no day of the period is complete.");
        return;
    }
    struct page_table *table =
        page_block_table(maker, "Mean intake per day over the complete days", columns, 1);
    for (size_t i = 0; i < page->nutrient_count; i++)
        add_mean(maker, table, page->nutrients[i]);
    buffer_addf(&maker->text,
                "%s: at least, because some foods give no value; \"at most\" is the most that "
                "they can add. %s: rounded on labels.",
                maker->wording->unicode ? "≥" : ">=", maker->wording->unicode ? "≈" : "~");
    page_block_flush_paragraph(maker);
}

/* --- goals and limits --- */

static void add_days_of(struct page_maker *maker, struct page_table *table, size_t column,
                        bool is_judged, int days)
{
    if (is_judged)
        buffer_addf(&maker->text, "%d", days);
    else
        buffer_add_text(&maker->text, maker->wording->unicode ? "–" : "-");
    page_block_flush_cell(maker, table, column);
}

static void add_judged(struct page_maker *maker, struct page_table *table, enum nutrient nutrient)
{
    const struct period_nutrient *figures = &period_of(maker)->nutrients[nutrient];
    const struct target *target = &period_of(maker)->targets->nutrients[nutrient];
    bool has_goal = figures->days_met + figures->days_short + figures->days_cannot_tell > 0;
    page_block_row(maker, table);
    page_block_cell(maker, table, 0, nutrients[nutrient].name);
    if (target->has_goal)
        wording_add_amount(&maker->text, maker->wording, nutrient, target->at_least);
    else
        buffer_add_text(&maker->text, "none");
    page_block_flush_cell(maker, table, 1);
    if (target->has_limit) {
        wording_add_amount(&maker->text, maker->wording, nutrient, target->at_most);
        buffer_addf(&maker->text, " %s", wording_counts(target->counts));
    } else {
        buffer_add_text(&maker->text, "none");
    }
    page_block_flush_cell(maker, table, 2);
    add_days_of(maker, table, 3, has_goal || target->has_goal, figures->days_met);
    add_days_of(maker, table, 4, has_goal || target->has_goal, figures->days_short);
    add_days_of(maker, table, 5, has_goal || target->has_goal, figures->days_cannot_tell);
    add_days_of(maker, table, 6, figures->days_over > 0 || target->has_limit, figures->days_over);
}

static void add_goals(struct page_maker *maker)
{
    static const char *const columns[] = { "Nutrient",   "Goal",        "Limit",     "Days met",
                                           "Days short", "Cannot tell", "Days over", NULL };
    page_block_heading(maker, 2, "Goals and limits");
    struct page_table *table = page_block_table(
        maker, "Goals and limits on the last day, and the days they came to", columns, 3);
    table->columns[1].is_figure = true;
    for (size_t i = 0; i < maker->page->nutrient_count; i++)
        add_judged(maker, table, maker->page->nutrients[i]);
    page_block_paragraph(maker,
                         "Each day is judged by the goal and limit of that day. Met, short and "
                         "cannot tell count complete days; over counts every day, since a limit "
                         "that was exceeded stays exceeded whatever else was eaten. Cannot tell: "
                         "foods without a value could decide.");
}

/* --- meals --- */

static void add_meals(struct page_maker *maker)
{
    static const char *const columns[] = { "Meal", NULL };
    const struct page *page = maker->page;
    const struct targets *targets = period_of(maker)->targets;
    if (!period_of(maker)->nutrients[0].has_mean)
        return;
    page_block_heading(maker, 2, "By meal");
    struct page_table *table =
        page_block_table(maker, "Mean per day and meal over the complete days", columns, 1);
    for (size_t i = 0; i < targets->leading_count; i++)
        page_block_column(table, arena_printf(&maker->out->arena, "%s, %s",
                                              nutrients[targets->leading[i]].name,
                                              wording_unit(maker->wording, targets->leading[i])));
    for (size_t k = 0; k < page->meal_count; k++) {
        if (!page->meals[k].has_entries)
            continue;
        page_block_row(maker, table);
        page_block_cell(maker, table, 0, page->meals[k].name);
        for (size_t i = 0; i < targets->leading_count; i++)
            add_total(maker, table, i + 1, targets->leading[i],
                      page->meals[k].means[targets->leading[i]]);
    }
}

/* --- method --- */

static void add_references(struct page_maker *maker, enum nutrient nutrient)
{
    const struct target *target = &period_of(maker)->targets->nutrients[nutrient];
    if (target->has_goal) {
        buffer_addf(&maker->text, "%s, goal ", nutrients[nutrient].name);
        wording_add_amount(&maker->text, maker->wording, nutrient, target->at_least);
        buffer_addf(&maker->text, ": %s", target->goal_authority);
        if (target->goal_year)
            buffer_addf(&maker->text, " %d, %s. %s", target->goal_year, target->goal_kind,
                        target->goal_source ? target->goal_source : "");
        page_block_flush_paragraph(maker);
    }
    if (target->has_limit) {
        char source[WORDING_SIZE];
        wording_limit_source(source, target);
        buffer_addf(&maker->text, "%s, limit ", nutrients[nutrient].name);
        wording_add_amount(&maker->text, maker->wording, nutrient, target->at_most);
        buffer_addf(&maker->text, " %s: %s", wording_counts(target->counts), source);
        if (target->limit_source && !target->is_own_limit)
            buffer_addf(&maker->text, ". %s", target->limit_source);
        page_block_flush_paragraph(maker);
    }
}

static void add_method(struct page_maker *maker)
{
    page_block_heading(maker, 2, "Method and sources");
    page_block_paragraph(maker, "A value that no source gives is unknown, never zero. So an "
                                "intake has a known part and the most that it can be, and a "
                                "verdict is given only where both lead to it. A dose meant for "
                                "several days is spread evenly over them.");
    page_block_paragraph(maker, "A past day counts as complete where the person marked it so, or "
                                "where it has food at two meals or food of half the usual "
                                "energy. Other days are never part of a mean.");
    if (period_of(maker)->nutrients[NUTRIENT_MAGNESIUM].has_mean)
        page_block_paragraph(maker, "Usual intake: " REVIEW_METHOD_SOURCE ".");
    page_block_heading(maker, 3, "Sources of the goals and limits");
    for (size_t i = 0; i < maker->page->nutrient_count; i++)
        add_references(maker, maker->page->nutrients[i]);
    page_block_paragraph(maker, "Logged with marrow, which informs and gives no medical advice.");
}

void page_compose(struct page_blocks *out, const struct page *page, const struct wording *wording)
{
    *out = (struct page_blocks){ .count = 0 };
    struct page_maker maker = { .out = out, .page = page, .wording = wording, .text = BUFFER_INIT };
    const struct targets *targets = page->review.period.targets;
    add_title(&maker);
    add_when(&maker);
    add_means(&maker);
    add_goals(&maker);
    for (size_t i = 0; i < targets->leading_count; i++) {
        page_block_heading(&maker, 2, nutrients[targets->leading[i]].name);
        page_days_add_chart(&maker, targets->leading[i]);
        page_sources_add(&maker, targets->leading[i]);
    }
    add_meals(&maker);
    page_courses_add(&maker);
    page_days_add_table(&maker);
    add_method(&maker);
    buffer_release(&maker.text);
}
