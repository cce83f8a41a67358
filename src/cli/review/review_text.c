#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/table.h"
#include "day/panel_show.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/panel.h"
#include "marrow/report/period.h"
#include "marrow/report/pral.h"
#include "marrow/report/protein.h"
#include "marrow/report/reminder.h"
#include "marrow/report/review.h"
#include "marrow/report/review_wording.h"
#include "marrow/report/wording.h"
#include "review_show.h"

#define WIDTH 80
#define LABEL 11 /* columns before the text of a line */
#define DAY_LABEL 27
#define DAY_VALUE 16
#define COLUMNS_MOST 3 /* nutrients side by side */
#define DAYS_IN_ROWS 31 /* longer periods are shown by weeks */
#define DAYS_BY_WEEKS 62 /* longer ones by months */
#define CALENDAR_LABEL 17

static size_t column_count(const struct period *period)
{
    size_t count = period->targets->leading_count;
    return count < COLUMNS_MOST ? count : COLUMNS_MOST;
}

/* --- the days, a row each --- */

static void add_day(struct call *call, const struct period *period, const struct period_day *day)
{
    struct buffer date = BUFFER_INIT;
    char amount[WORDING_SIZE];
    char cell[WORDING_SIZE * 2];
    bool is_ahead = period_is_ahead(day, call->journal->today);
    table_date(&date, day->date);
    call_add_left(call, date.text, 16);
    call_add_left(call, is_ahead ? "" : day_status_name(day->status), DAY_LABEL - 16);
    for (size_t i = 0; day->entry_count > 0 && i < column_count(period); i++) {
        enum nutrient nutrient = period->targets->leading[i];
        wording_total(amount, &call->wording, nutrient, day->nutrients[nutrient].total);
        snprintf(cell, sizeof cell, "%s %-6s", amount,
                 review_wording_verdict(&day->nutrients[nutrient]));
        call_add_right(call, cell, DAY_VALUE);
    }
    buffer_add_char(&call->out, '\n');
    buffer_release(&date);
}

/* Adds the nutrients' names and units over columns that begin after `before` columns. */
static void add_heads(struct call *call, const struct period *period, size_t before)
{
    char label[WORDING_SIZE];
    call_add_left(call, "", before);
    for (size_t i = 0; i < column_count(period); i++) {
        enum nutrient nutrient = period->targets->leading[i];
        snprintf(label, sizeof label, "%s %s", nutrients[nutrient].name,
                 wording_unit(&call->wording, nutrient));
        call_add_right(call, label, DAY_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}

static void add_days(struct call *call, const struct period *period)
{
    add_heads(call, period, DAY_LABEL);
    for (size_t i = 0; i < period->day_count; i++)
        add_day(call, period, &period->days[i]);
}

/* --- a calendar of signs, a row for each week --- */

/* Adds the signs of the seven days from `first` on, each followed by a blank. Days outside the
 * period are blank. */
static void add_week(struct call *call, const struct period *period, enum nutrient nutrient,
                     struct date first)
{
    for (int i = 0; i < 7; i++) {
        int at = date_difference(date_add(first, i), period->from);
        bool is_within = at >= 0 && (size_t)at < period->day_count;
        const char *sign =
            is_within ? review_wording_sign(&period->days[at], nutrient, call->journal->today)
                      : " ";
        buffer_addf(&call->out, "%s ", sign);
    }
    buffer_add_text(&call->out, "   ");
}

static void add_calendar_head(struct call *call, const struct period *period, struct date first)
{
    call_add_left(call, "", CALENDAR_LABEL);
    for (size_t i = 0; i < column_count(period); i++)
        call_add_left(call, nutrients[period->targets->leading[i]].name, 17);
    buffer_add_char(&call->out, '\n');
    call_add_left(call, "", CALENDAR_LABEL);
    for (size_t i = 0; i < column_count(period); i++) {
        for (int day = 0; day < 7; day++)
            buffer_addf(&call->out, "%.1s ", date_weekday_name(date_weekday(date_add(first, day))));
        buffer_add_text(&call->out, "   ");
    }
    buffer_add_char(&call->out, '\n');
}

static enum status add_calendar(struct call *call, const struct period *period, struct error *error)
{
    struct date first;
    struct date last;
    enum status status = period_week(&first, &last, call->journal, period->from, error);
    if (status)
        return status;
    add_calendar_head(call, period, first);
    for (; date_difference(first, period->to) <= 0; first = date_add(first, 7)) {
        struct buffer label = BUFFER_INIT;
        wording_date(&label, first);
        call_add_left(call, label.text, CALENDAR_LABEL);
        for (size_t i = 0; i < column_count(period); i++)
            add_week(call, period, period->targets->leading[i], first);
        buffer_add_char(&call->out, '\n');
        buffer_release(&label);
    }
    buffer_add_text(&call->out, REVIEW_SIGNS "\n");
    return STATUS_OK;
}

/* --- the months, a row each --- */

static void add_month(struct call *call, const struct period *period, size_t first, size_t count)
{
    struct date_parts parts = date_parts(period->days[first].date);
    char text[WORDING_SIZE];
    int days = 0;
    struct interval mean;
    snprintf(text, sizeof text, "%s %d", date_month_name(parts.month), parts.year);
    call_add_left(call, text, 12);
    days = period_mean_of(&mean, period, NUTRIENT_MAGNESIUM, first, count);
    snprintf(text, sizeof text, "%d %s", days, TEXT_PLURAL(days, "day", "days"));
    call_add_right(call, text, 8);
    for (size_t i = 0; days > 0 && i < column_count(period); i++) {
        enum nutrient nutrient = period->targets->leading[i];
        period_mean_of(&mean, period, nutrient, first, count);
        wording_total(text, &call->wording, nutrient, mean);
        call_add_right(call, text, DAY_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}

static void add_months(struct call *call, const struct period *period)
{
    add_heads(call, period, 20);
    for (size_t first = 0; first < period->day_count;) {
        struct date from;
        struct date to;
        period_month(&from, &to, period->days[first].date);
        size_t count = (size_t)date_difference(to, period->days[first].date) + 1;
        if (date_difference(period->days[first].date, call->journal->today) <= 0)
            add_month(call, period, first, count);
        first += count;
    }
    buffer_add_text(&call->out, "means of complete days\n");
}

/* --- what they come to --- */

/* Adds text, broken at blanks, right of the label. A food's name may contain any character. */
static void add_wrapped(struct call *call, const char *text, size_t indent)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    const char *at = clean.text;
    while (*at) {
        size_t length = strlen(at);
        size_t end = text_fit(at, length, WIDTH - indent, NULL);
        size_t cut = end;
        while (end < length && cut > 0 && at[cut] != ' ')
            cut--;
        buffer_add(&call->out, at, cut ? cut : end);
        buffer_add_char(&call->out, '\n');
        at += cut ? cut : end;
        at += strspn(at, " ");
        if (*at && indent > 0)
            call_add_left(call, "", indent);
    }
    buffer_release(&clean);
}

static void add_line(const char *label, const char *text, void *payload)
{
    struct call *call = payload;
    buffer_add_text(&call->out, "  ");
    call_add_left(call, label, LABEL - 2);
    add_wrapped(call, text, LABEL);
}

static void add_nutrient(struct call *call, const struct review *review, enum nutrient nutrient,
                         size_t most)
{
    buffer_addf(&call->out, "\n%s: ", nutrients[nutrient].name);
    review_wording_mean(&call->out, &call->wording, review, nutrient);
    buffer_add_char(&call->out, '\n');
    review_wording_each(&call->wording, review, nutrient, most, add_line, call);
}

/* Adds what goes with the nutrients: ratio, acid load, protein, the panel, calcium at once. */
static void add_beside(struct call *call, const struct period *period,
                       const struct review_beside *beside)
{
    char text[WORDING_SIZE];
    wording_ratio(text, period->calcium_to_magnesium);
    if (text[0])
        buffer_addf(&call->out, "\n%s, from the means\n", text);
    pral_format(text, pral_of_period(period));
    if (text[0])
        buffer_addf(&call->out, "%s, from the means of food\n", text);
    protein_format_per_kg(text, &call->wording, &beside->protein);
    if (text[0])
        buffer_addf(&call->out, "%s, from the mean\n", text);
    panel_each_of_period(beside->panel, &call->wording, period, &beside->parts, panel_add_line,
                         call);
    if (beside->days_at_once > 0)
        buffer_addf(&call->out,
                    "more than %g mg of calcium from supplements at once on %d %s: above that a "
                    "smaller share is\nabsorbed (" CALCIUM_AT_ONCE_SOURCE ")\n",
                    CALCIUM_AT_ONCE_MG, beside->days_at_once,
                    TEXT_PLURAL(beside->days_at_once, "day", "days"));
}

enum status review_show_text(struct call *call, const struct review *review,
                             const struct review_beside *beside, size_t most, struct error *error)
{
    const struct period *period = &review->period;
    enum status status = STATUS_OK;
    review_wording_title(&call->out, review);
    buffer_add_text(&call->out, "\n\n");
    bool is_calendar = review->span == REVIEW_FOUR_WEEKS || review->span == REVIEW_MONTH;
    if (period->day_count > DAYS_BY_WEEKS)
        add_months(call, period);
    else if (period->day_count > DAYS_IN_ROWS || is_calendar)
        status = add_calendar(call, period, error);
    else
        add_days(call, period);
    if (status)
        return status;
    buffer_add_text(&call->out, "\ndays: ");
    review_wording_days(&call->out, period, call->journal->today);
    buffer_add_char(&call->out, '\n');
    for (size_t i = 0; i < period->targets->leading_count; i++)
        add_nutrient(call, review, period->targets->leading[i], most);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        if (panel_has(beside->panel, nutrient) && !targets_lead(period->targets, nutrient))
            add_nutrient(call, review, nutrient, most);
    add_beside(call, period, beside);
    if (period->nutrients[NUTRIENT_MAGNESIUM].has_mean) {
        buffer_add_char(&call->out, '\n');
        add_wrapped(call, REVIEW_METHOD, 0);
    }
    return STATUS_OK;
}
