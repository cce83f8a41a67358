/* The day's summary: a bar for each leading nutrient, with notes below. */
#include "day_summary.h"

#include <stdio.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/reminder.h"
#include "marrow/report/wording.h"

#define MEDIUM 60 /* columns from which nutrients are named in full */
#define PARTS 5

static enum style verdict_style(const struct day_nutrient *figures)
{
    if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        return STYLE_BAD;
    return figures->verdict == VERDICT_MET ? STYLE_GOOD : STYLE_WARN;
}

/* Paints parts from left to right, skipping each that does not fit whole. */
static void paint_parts(WINDOW *window, int y, int x, int end, char parts[][WORDING_SIZE],
                        const enum style *styles, int count)
{
    for (int i = 0; i < count; i++) {
        int width = (int)text_width(parts[i], strlen(parts[i]));
        if (width == 0 || (i > 0 && x + width > end))
            continue;
        x += paint_text(window, y, x, end - x, styles[i], parts[i]) + 2;
    }
}

static const char *name_of(enum nutrient nutrient, bool is_narrow)
{
    return is_narrow ? nutrient_symbol(nutrient) : nutrients[nutrient].name;
}

/* Returns the columns that the names of the leading nutrients take, with a blank behind them. */
static int name_columns(const struct targets *targets, bool is_narrow)
{
    int widest = is_narrow ? 3 : 10;
    for (size_t i = 0; i < targets->leading_count; i++) {
        int width = (int)strlen(name_of(targets->leading[i], is_narrow)) + 1;
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* Returns what a full bar stands for: the goal, or an own limit where there is no goal. 0:
 * neither. */
static double bar_end(const struct day_nutrient *figures)
{
    if (figures->target.has_goal)
        return figures->target.at_least;
    return wording_goal_has_limit(figures) ? figures->target.at_most : 0;
}

static void say_note(char out[WORDING_SIZE], const struct target *target)
{
    out[0] = '\0';
    if (target->note)
        snprintf(out, WORDING_SIZE, "%.120s", target->note);
}

static void draw_gauge(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int y,
                       int columns, enum nutrient nutrient)
{
    const struct day_nutrient *figures = &screen->day.nutrients[nutrient];
    bool is_narrow = columns < MEDIUM;
    bool is_past = date_difference(screen->date, ui->journal->today) < 0;
    int name = name_columns(&screen->day.targets, is_narrow);
    int bar = is_narrow ? 6 : columns >= 100 ? 24 : 12;
    char parts[PARTS][WORDING_SIZE];
    paint_text(window, y, 1, name - 1, STYLE_PLAIN, name_of(nutrient, is_narrow));
    const struct target *target = &figures->target;
    bool is_same_sum = target->has_limit && target->counts == LIMIT_ALL;
    const struct bar shown = { figures->total.known, figures->total.ceiling, bar_end(figures),
                               is_same_sum ? target->at_most : 0 };
    paint_bar(window, y, 1 + name, bar, &shown, ui->wording.unicode);
    wording_of_goal(parts[0], &ui->wording, nutrient, figures);
    wording_verdict(parts[1], &ui->wording, nutrient, figures, is_past);
    wording_parts(parts[2], &ui->wording, nutrient, figures);
    wording_unknown(parts[3], &ui->wording, nutrient, figures);
    say_note(parts[4], &figures->target);
    if (is_narrow && figures->verdict == VERDICT_SO_FAR)
        snprintf(parts[1], WORDING_SIZE, is_past ? "not complete" : "so far");
    if (figures->limit_verdict == LIMIT_VERDICT_OVER && is_narrow)
        snprintf(parts[1], WORDING_SIZE, "over limit");
    else if (figures->limit_verdict == LIMIT_VERDICT_OVER)
        wording_over(parts[1], &figures->target);
    const enum style styles[PARTS] = { STYLE_PLAIN, verdict_style(figures), STYLE_DIM, STYLE_DIM,
                                       STYLE_DIM };
    paint_parts(window, y, 2 + name + bar, columns - 1, parts, styles, PARTS);
}

/* --- the notes below the bars --- */

static void note_limits(char out[SUMMARY_NOTE_TEXT], const struct day_screen *screen,
                        const struct ui *ui)
{
    char text[WORDING_SIZE];
    wording_ratio(text, screen->day.calcium_to_magnesium);
    size_t used = (size_t)snprintf(out, SUMMARY_NOTE_TEXT, "%s", text);
    for (size_t i = 0; i < screen->day.targets.leading_count; i++) {
        enum nutrient n = screen->day.targets.leading[i];
        const struct day_nutrient *figures = &screen->day.nutrients[n];
        bool is_told = figures->limit_verdict == LIMIT_VERDICT_OVER ||
                       (figures->target.counts != LIMIT_ALL && figures->counted.ceiling > 0) ||
                       figures->limit_verdict == LIMIT_VERDICT_CANNOT_TELL;
        if (!is_told || used >= 400)
            continue;
        wording_limit(text, &ui->wording, n, figures);
        used += (size_t)snprintf(out + used, SUMMARY_NOTE_TEXT - used, "%s%s: %s",
                                 used ? "   " : "", nutrients[n].name, text);
    }
}

static void note_unknowns(char out[SUMMARY_NOTE_TEXT], const struct day_screen *screen,
                          const struct ui *ui)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < screen->day.targets.leading_count; i++) {
        enum nutrient n = screen->day.targets.leading[i];
        char text[WORDING_SIZE];
        wording_unknown(text, &ui->wording, n, &screen->day.nutrients[n]);
        if (text[0] && used < 400)
            used += (size_t)snprintf(out + used, SUMMARY_NOTE_TEXT - used, "%s%s: %s",
                                     used ? "   " : "", nutrients[n].name, text);
    }
}

static void note_person(char out[SUMMARY_NOTE_TEXT], const struct day_screen *screen)
{
    size_t used = 0;
    out[0] = '\0';
    if (screen->day.note)
        used = (size_t)snprintf(out, SUMMARY_NOTE_TEXT, "Note: %.300s", screen->day.note);
    if (screen->day.targets.is_guess)
        snprintf(out + used, SUMMARY_NOTE_TEXT - used,
                 "%sTargets assume %.100s. P sets your profile.", used ? "   " : "",
                 screen->day.targets.group);
}

/* Copies as much of the text as fits. */
static void copy_note(char out[SUMMARY_NOTE_TEXT], const struct buffer *text)
{
    size_t length = text->length < SUMMARY_NOTE_TEXT
                        ? text->length
                        : text_previous(text->text, text->length, SUMMARY_NOTE_TEXT - 1);
    memcpy(out, text->text, length);
    out[length] = '\0';
}

static void note_doses(char out[SUMMARY_NOTE_TEXT], const struct day_screen *screen)
{
    struct buffer text = BUFFER_INIT;
    if (reminders_count_due(&screen->reminders) > 0)
        buffer_add_text(&text, "T takes what is ");
    reminders_format_due(&text, &screen->reminders);
    copy_note(out, &text);
    buffer_release(&text);
}

/* Adds what was taken on the day itself, for nutrients whose doses are spread over several days. */
static void add_swallowed(struct buffer *out, const struct day_screen *screen, const struct ui *ui)
{
    for (size_t i = 0; i < screen->day.targets.leading_count; i++) {
        enum nutrient n = screen->day.targets.leading[i];
        char text[WORDING_SIZE];
        wording_swallowed(text, &ui->wording, n, &screen->day.nutrients[n]);
        if (text[0])
            buffer_addf(out, "%s%s: %s, spread over several days", out->length ? "   " : "",
                        nutrients[n].name, text);
    }
}

/* Writes a note about courses near or past their end, doses for several days, and much calcium at
 * once. */
static void note_courses(char out[SUMMARY_NOTE_TEXT], const struct day_screen *screen,
                         const struct ui *ui)
{
    struct buffer text = BUFFER_INIT;
    char calcium[WORDING_SIZE * 2];
    struct reminder_at_once at_once = reminder_at_once_of(&screen->day);
    for (size_t i = 0; i < screen->reminders.count; i++) {
        buffer_add_text(&text, text.length ? "   " : "");
        reminder_format(&text, &screen->reminders.reminders[i]);
    }
    add_swallowed(&text, screen, ui);
    reminder_at_once_format(calcium, &at_once);
    if (calcium[0])
        buffer_addf(&text, "%s%s", text.length ? "   " : "", calcium);
    copy_note(out, &text);
    buffer_release(&text);
}

static bool is_over(const struct day_screen *screen)
{
    const struct targets *targets = &screen->day.targets;
    for (size_t i = 0; i < targets->leading_count; i++) {
        if (screen->day.nutrients[targets->leading[i]].limit_verdict == LIMIT_VERDICT_OVER)
            return true;
    }
    return false;
}

int day_summary_notes(struct summary_note out[SUMMARY_NOTES], const struct day_screen *screen,
                      const struct ui *ui)
{
    struct summary_note all[SUMMARY_NOTES] = { { is_over(screen) ? STYLE_BAD : STYLE_PLAIN, "" },
                                               { STYLE_DIM, "" },
                                               { STYLE_WARN, "" },
                                               { STYLE_WARN, "" },
                                               { STYLE_DIM, "" } };
    int count = 0;
    note_limits(all[0].text, screen, ui);
    note_unknowns(all[1].text, screen, ui);
    note_doses(all[2].text, screen);
    note_courses(all[3].text, screen, ui);
    note_person(all[4].text, screen);
    for (int i = 0; i < SUMMARY_NOTES; i++) {
        if (all[i].text[0])
            out[count++] = all[i];
    }
    return count;
}

void day_summary_draw(const struct day_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      int columns, int bars)
{
    for (int i = 0; i < bars; i++)
        draw_gauge(screen, ui, window, y + i, columns, screen->day.targets.leading[i]);
}
