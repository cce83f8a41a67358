/* The sheet as a page of text. */
#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/course.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/target.h"
#include "marrow/report/adherence.h"
#include "marrow/report/interval.h"
#include "marrow/report/sheet.h"
#include "marrow/report/wording.h"

#define COLUMN 13 /* columns of a figure */

/* A page being written. */
struct page_text {
    struct buffer *out;
    const struct wording *wording;
    int lines;
};

static void add_line(struct page_text *page, const char *text)
{
    buffer_add_text(page->out, text);
    buffer_add_char(page->out, '\n');
    page->lines++;
}

/* Adds cleaned text, wrapped and indented. Returns the number of lines. */
static int add_wrapped(struct page_text *page, size_t indent, const char *text)
{
    struct buffer clean = BUFFER_INIT;
    int lines = 0;
    text_clean(&clean, text, strlen(text));
    const char *at = clean.text;
    size_t left = clean.length;
    while (left > 0) {
        size_t length = text_fit(at, left, SHEET_COLUMNS - indent, NULL);
        if (length < left) {
            size_t cut = length;
            while (cut > 0 && at[cut] != ' ')
                cut--;
            length = cut > 0 ? cut : length;
        }
        buffer_addf(page->out, "%*s%.*s\n", (int)indent, "", (int)length, at);
        lines++;
        at += length;
        left -= length;
        while (left > 0 && *at == ' ') {
            at++;
            left--;
        }
    }
    page->lines += lines;
    buffer_release(&clean);
    return lines;
}

static void add_right(struct buffer *out, const char *text, size_t columns)
{
    size_t width = text_width(text, strlen(text));
    buffer_addf(out, "%*s%s", (int)(width < columns ? columns - width : 0), "", text);
}

/* --- who --- */

static void add_age(struct buffer *out, int years)
{
    buffer_addf(out, "%d %s, ", years, TEXT_PLURAL(years, "year", "years"));
}

/* Adds how many days are complete: "5 of 28 days are complete; means use only these." */
static void add_complete(struct buffer *out, const struct period *period)
{
    int complete = period->nutrients[0].mean_days;
    buffer_addf(out, "%d of %zu days %s complete", complete, period->day_count,
                TEXT_PLURAL(complete, "is", "are"));
    if (complete == 0)
        buffer_add_text(out, ", so there are no means.");
    else
        buffer_addf(out, "; means use only %s.", TEXT_PLURAL(complete, "that one", "these"));
}

static void add_person(struct page_text *page, const struct sheet *sheet)
{
    struct buffer text = BUFFER_INIT;
    char from[DATE_TEXT];
    char to[DATE_TEXT];
    const struct targets *targets = sheet->period.targets;
    const struct profile *profile = &targets->profile;
    const char *sex = profile_sex_name(profile->sex);
    date_format_iso(from, sheet->period.from);
    date_format_iso(to, sheet->period.to);
    bool is_narrow = targets->leading_count == 1; /* --nutrient */
    buffer_addf(&text, "Intake of %s, %s to %s",
                is_narrow ? nutrients[targets->leading[0]].name
                          : "magnesium, calcium and vitamin D",
                from, to);
    add_wrapped(page, 0, text.text);
    buffer_clear(&text);
    if (profile->has_birth)
        add_age(&text, date_age_years(profile->birth, sheet->period.to));
    else
        buffer_add_text(&text, "age not given, ");
    buffer_addf(&text, "%s; targets for %s%s", sex ? sex : "sex not given", targets->group,
                targets->is_guess ? " (assumed)" : "");
    add_wrapped(page, 0, text.text);
    buffer_clear(&text);
    add_complete(&text, &sheet->period);
    add_wrapped(page, 0, text.text);
    buffer_release(&text);
}

/* --- what was eaten and taken --- */

static void add_mean(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                     bool has_mean, struct interval mean)
{
    char text[WORDING_SIZE];
    if (has_mean)
        wording_total(text, wording, nutrient, mean);
    else
        snprintf(text, sizeof text, "%s", wording->unicode ? "–" : "-");
    add_right(out, text, COLUMN);
}

static bool is_judged_alike(const struct target *a, const struct target *b)
{
    if (a->has_goal != b->has_goal || a->has_limit != b->has_limit)
        return false;
    return (!a->has_goal || a->at_least == b->at_least) &&
           (!a->has_limit || (a->at_most == b->at_most && a->counts == b->counts));
}

/* Returns the index of the first day judged by the same figures as all later days, up to the
 * last. */
static size_t find_since(const struct period *period, enum nutrient nutrient)
{
    const struct target *last = &period->targets->nutrients[nutrient];
    size_t since = period->day_count;
    while (since > 0 &&
           is_judged_alike(&period->days[since - 1].targets->nutrients[nutrient], last))
        since--;
    return since;
}

/* Adds from when the figures hold: "; since 2026-11-20 (earlier days use the earlier values)". */
static void add_since(struct buffer *out, const struct period *period, enum nutrient nutrient)
{
    char day[DATE_TEXT];
    size_t since = find_since(period, nutrient);
    if (since == 0 || since == period->day_count)
        return;
    date_format_iso(day, period->days[since].date);
    buffer_addf(out, "; since %s (earlier days use the earlier values)", day);
}

/* Adds the goal: "320 (NASEM 1997 RDA)". */
static void add_goal(struct page_text *page, enum nutrient nutrient, const struct period *period)
{
    const struct target *target = &period->targets->nutrients[nutrient];
    struct buffer text = BUFFER_INIT;
    char amount[WORDING_SIZE];
    char source[WORDING_SIZE];
    static const char *const counts[] = { [LIMIT_ALL] = "from all sources",
                                          [LIMIT_SUPPLEMENTS] = "from supplements",
                                          [LIMIT_ADDED] = "from supplements or added to foods" };
    const char *unit = wording_unit(page->wording, nutrient);
    if (target->has_goal) {
        wording_amount(amount, page->wording, nutrient, target->at_least);
        buffer_addf(&text, "goal %s %s (%s", amount, unit, target->goal_authority);
        if (target->goal_year)
            buffer_addf(&text, " %d, %s", target->goal_year, target->goal_kind);
        buffer_add_text(&text, ")");
    } else {
        buffer_add_text(&text, "no goal set");
    }
    if (target->has_limit) {
        wording_amount(amount, page->wording, nutrient, target->at_most);
        bool is_same = target->has_goal && target->goal_year == target->limit_year &&
                       strcmp(target->goal_authority, target->limit_authority) == 0;
        buffer_addf(&text, "; at most %s %s %s", amount, unit, counts[target->counts]);
        wording_limit_source(source, target);
        if (!is_same)
            buffer_addf(&text, " (%s)", source);
    }
    add_since(&text, period, nutrient);
    if (target->quiet)
        buffer_add_text(&text, "; not suggested");
    if (target->note)
        buffer_addf(&text, "; note: %s", target->note);
    add_wrapped(page, 2, text.text);
    buffer_release(&text);
}

/* Adds how many days had which verdict: "met on 3 days, short on 2". Leaves out verdicts that did
 * not occur. */
static void add_count(struct buffer *out, const char *what, int days)
{
    if (days == 0)
        return;
    buffer_addf(out, "%s%s on %d", out->length ? ", " : "", what, days);
    if (!strchr(out->text, ','))
        buffer_addf(out, " %s", TEXT_PLURAL(days, "day", "days"));
}

static void add_days(struct page_text *page, const struct period_nutrient *figures,
                     const struct target *target)
{
    struct buffer text = BUFFER_INIT;
    char over[WORDING_SIZE];
    wording_over(over, target);
    add_count(&text, "met", figures->days_met);
    add_count(&text, "short", figures->days_short);
    add_count(&text, "cannot tell", figures->days_cannot_tell);
    add_count(&text, over, figures->days_over);
    add_wrapped(page, 2, text.text);
    buffer_release(&text);
}

static void add_nutrient(struct page_text *page, const struct sheet *sheet, enum nutrient nutrient)
{
    struct buffer text = BUFFER_INIT;
    char head[64];
    const struct period_nutrient *figures = &sheet->period.nutrients[nutrient];
    snprintf(head, sizeof head, "%s, %s", nutrients[nutrient].name,
             wording_unit(page->wording, nutrient));
    buffer_addf(&text, "%s%*s", head,
                (int)(24 > strlen(head) ? 24 - text_width(head, strlen(head)) : 1), "");
    add_mean(&text, page->wording, nutrient, figures->has_mean, figures->mean);
    add_mean(&text, page->wording, nutrient, figures->has_mean, figures->mean_food);
    add_mean(&text, page->wording, nutrient, figures->has_mean, figures->mean_supplements);
    add_line(page, text.text);
    add_goal(page, nutrient, &sheet->period);
    add_days(page, figures, &sheet->period.targets->nutrients[nutrient]);
    buffer_release(&text);
}

static void add_intake(struct page_text *page, const struct sheet *sheet)
{
    struct buffer text = BUFFER_INIT;
    add_line(page, "");
    buffer_addf(&text, "%-24s", "Mean per day");
    add_right(&text, "in all", COLUMN);
    add_right(&text, "food", COLUMN);
    add_right(&text, "supplements", COLUMN);
    add_line(page, text.text);
    for (size_t i = 0; i < sheet->period.targets->leading_count; i++)
        add_nutrient(page, sheet, sheet->period.targets->leading[i]);
    buffer_release(&text);
}

/* --- measurements --- */

#define BELOW 10 /* lines that are needed after the measurements */

static void add_measurement(struct page_text *page, const struct measurement *measurement)
{
    struct buffer text = BUFFER_INIT;
    char day[DATE_TEXT];
    date_format_iso(day, measurement->day);
    buffer_addf(&text, "%s  %s ", day, measurement_kind_name(measurement->kind));
    measurement_format_value(&text, measurement);
    if (measurement->has_low || measurement->has_high) {
        buffer_add_text(&text, ", lab range ");
        measurement_format_range(&text, measurement);
    }
    add_wrapped(page, 0, text.text);
    buffer_release(&text);
}

/* Adds the latest of each kind, if there are any. */
static void add_measurements(struct page_text *page, const struct sheet *sheet)
{
    char more[80];
    size_t count = sheet->latest_count;
    if (count == 0)
        return;
    add_line(page, "");
    add_line(page, "Latest measurements, as they were reported");
    size_t shown = 0;
    while (shown < count && shown < SHEET_MEASUREMENTS && page->lines + BELOW < SHEET_LINES)
        add_measurement(page, sheet->latest[count - 1 - shown++]);
    if (shown == count)
        return;
    snprintf(more, sizeof more, "and %zu more: marrow measure list", count - shown);
    add_line(page, more);
}

/* --- courses --- */

static void add_duration(struct buffer *out, const struct course *course, struct date today)
{
    const struct course_plan *last = &course_last(course)->plan;
    char day[DATE_TEXT];
    date_format_iso(day, course->parts[0].plan.start);
    buffer_addf(out, "since %s", day);
    if (!last->has_end)
        return;
    date_format_iso(day, last->end);
    buffer_addf(out, ", %s %s", course_has_ended(course, today) ? "ended" : "until", day);
}

static void add_course(struct page_text *page, const struct sheet *sheet,
                       const struct sheet_course *item)
{
    struct buffer text = BUFFER_INIT;
    char day[DATE_TEXT];
    const struct course *course = item->course;
    const struct course_plan *last = &course_last(course)->plan;
    buffer_addf(&text, "%s: ", course->food);
    plan_format(&text, last);
    buffer_add_text(&text, "; ");
    add_duration(&text, course, sheet->today);
    add_wrapped(page, 0, text.text);
    for (size_t i = 0; i + 1 < course->part_count; i++) {
        buffer_clear(&text);
        date_format_iso(day, course->parts[i].plan.end);
        buffer_addf(&text, "until %s: ", day);
        plan_format(&text, &course->parts[i].plan);
        add_wrapped(page, 4, text.text);
    }
    buffer_clear(&text);
    if (last->reason)
        buffer_addf(&text, "for %s; ", last->reason);
    if (last->advised_by)
        buffer_addf(&text, "advised by %s; ", last->advised_by);
    adherence_format(&text, &item->counts);
    add_wrapped(page, 4, text.text);
    buffer_release(&text);
}

/* Adds courses while the page has room for them and for the lines below. */
static void add_courses(struct page_text *page, const struct sheet *sheet, int below)
{
    add_line(page, "");
    add_line(page, "Supplements and medicines, doses in this period");
    if (sheet->count == 0)
        add_line(page, "no courses");
    for (size_t i = 0; i < sheet->count; i++) {
        size_t before = page->out->length;
        int lines = page->lines;
        bool is_last = i + 1 == sheet->count;
        add_course(page, sheet, &sheet->running[i]);
        if (page->lines + below + !is_last <= SHEET_LINES)
            continue;
        buffer_remove(page->out, before, page->out->length - before);
        page->lines = lines;
        char more[80];
        snprintf(more, sizeof more, "and %zu more: marrow course list --all", sheet->count - i);
        add_line(page, more);
        return;
    }
}

void sheet_format(struct buffer *out, const struct sheet *sheet, const struct wording *wording)
{
    struct page_text page = { out, wording, 0 };
    char sign[160];
    snprintf(sign, sizeof sign,
             "%s: at least, because some foods have no value. A dose meant for several "
             "days is spread evenly over them.",
             wording->unicode ? "≥" : ">=");
    add_person(&page, sheet);
    add_intake(&page, sheet);
    add_measurements(&page, sheet);
    add_courses(&page, sheet, 4);
    add_line(&page, "");
    add_wrapped(&page, 0, sign);
    add_wrapped(&page, 0, "Logged with marrow, which informs and gives no medical advice.");
}
