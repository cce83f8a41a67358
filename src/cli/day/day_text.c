#include "day_text.h"
#include "core/table.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/report/panel.h"
#include "marrow/report/pral.h"
#include "marrow/report/protein.h"
#include "marrow/report/wording.h"
#include "panel_show.h"

#define NAME 11 /* columns of the name of a leading nutrient */
#define LONG_NAME 14 /* of any nutrient */

static void add_note(struct call *call, const char *indent, const char *note)
{
    if (!note)
        return;
    buffer_addf(&call->out, "%snote: ", indent);
    call_add_clean(call, note);
    buffer_add_char(&call->out, '\n');
}

void day_text_entry(struct call *call, const struct day_entry *entry, const struct targets *targets)
{
    char text[WORDING_SIZE];
    struct buffer name = BUFFER_INIT;
    snprintf(text, sizeof text, "#%d", entry->number);
    call_add_right(call, text, 5);
    buffer_add_char(&call->out, ' ');
    if (entry->minute == MINUTE_NONE)
        snprintf(text, sizeof text, "%s", call->wording.unicode ? "–" : "-");
    else
        date_time_format(text, entry->minute);
    call_add_left(call, text, 6);
    buffer_add_text(&name, entry->food->name);
    if (entry->food->brand)
        buffer_addf(&name, ", %s", entry->food->brand);
    call_add_left(call, name.text, table_name(call));
    buffer_add_char(&call->out, ' ');
    call_add_left(call, entry->measure, table_measure(call));
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        wording_value(text, &call->wording, nutrient, entry->nutrients[nutrient],
                      entry->known[nutrient]);
        call_add_right(call, text, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
    buffer_release(&name);
    add_note(call, "             ", entry->note);
}

/* Adds the meal's name, and its sums in the columns of its entries where it has several. */
static void add_meal_head(struct call *call, const struct day_meal *meal,
                          const struct targets *targets)
{
    char text[WORDING_SIZE];
    if (meal->count < 2) {
        call_add_clean(call, meal->name);
        buffer_add_char(&call->out, '\n');
        return;
    }
    call_add_left(call, meal->name, 12 + table_name(call) + 1 + table_measure(call));
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        wording_total(text, &call->wording, nutrient, meal->totals[nutrient]);
        call_add_right(call, text, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}

static void add_meal(struct call *call, const struct day_meal *meal, const struct targets *targets)
{
    if (meal->count == 0 && !meal->note)
        return;
    add_meal_head(call, meal, targets);
    for (size_t i = 0; i < meal->count; i++)
        day_text_entry(call, &meal->entries[i], targets);
    add_note(call, "     ", meal->note);
}

/* Adds " · text" unless the text is empty. */
static void add_part(struct call *call, const char *text)
{
    if (*text)
        buffer_addf(&call->out, "%s%s", call->wording.unicode ? "  ·  " : "  |  ", text);
}

/* Adds a nutrient's line; its name takes that many columns. */
static void add_nutrient(struct call *call, enum nutrient nutrient, size_t columns,
                         const struct day_nutrient *figures, bool is_past)
{
    char text[WORDING_SIZE];
    const struct wording *wording = &call->wording;
    call_add_left(call, nutrients[nutrient].name, columns);
    wording_of_goal(text, wording, nutrient, figures);
    buffer_add_text(&call->out, text);
    wording_verdict(text, wording, nutrient, figures, is_past);
    add_part(call, text);
    wording_unknown(text, wording, nutrient, figures);
    add_part(call, text);
    wording_parts(text, wording, nutrient, figures);
    add_part(call, text);
    wording_swallowed(text, wording, nutrient, figures);
    add_part(call, text);
    wording_limit(text, wording, nutrient, figures);
    if (!wording_goal_has_limit(figures) || figures->limit_verdict == LIMIT_VERDICT_OVER)
        add_part(call, text);
    if (figures->target.note) {
        add_part(call, "note: ");
        call_add_clean(call, figures->target.note);
    }
    buffer_add_char(&call->out, '\n');
}

/* Adds the panel's nutrients that do not lead, and its lines. */
static void add_panel(struct call *call, const struct day *day, enum panel panel)
{
    bool is_past = date_difference(day->date, call->journal->today) < 0;
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        if (panel_has(panel, nutrient) && !targets_lead(&day->targets, nutrient))
            add_nutrient(call, nutrient, LONG_NAME, &day->nutrients[nutrient], is_past);
    panel_each_of_day(panel, &call->wording, day, panel_add_line, call);
}

void day_text_for_whom(struct call *call, const struct targets *targets)
{
    buffer_addf(&call->out, "targets for %s, by %s", targets->group, targets->authority);
    if (targets->is_guess)
        buffer_add_text(&call->out,
                        " (assumed; set yours with marrow profile set birth=... sex=...)");
    buffer_add_char(&call->out, '\n');
}

/* Adds the parts of earlier doses that count on this day. */
static void add_carried(struct call *call, const struct day *day)
{
    char text[WORDING_SIZE];
    if (day->carried_count > 0)
        buffer_add_text(&call->out, "From earlier doses, spread evenly over their days\n");
    for (size_t i = 0; i < day->carried_count; i++) {
        const struct day_carried *carried = &day->carried[i];
        struct date_parts parts = date_parts(carried->taken_on);
        call_add_left(call, "", 12);
        call_add_left(call, carried->food->name, table_name(call));
        snprintf(text, sizeof text, " %d %s, 1/%d", parts.day, date_month_name(parts.month),
                 carried->spread_days);
        call_add_left(call, text, table_measure(call) + 1);
        for (size_t k = 0; k < day->targets.leading_count; k++) {
            enum nutrient nutrient = day->targets.leading[k];
            wording_value(text, &call->wording, nutrient, carried->nutrients[nutrient],
                          carried->food->values[nutrient].known);
            call_add_right(call, text, TABLE_VALUE);
        }
        buffer_add_char(&call->out, '\n');
    }
}

void day_text_print(struct call *call, const struct day *day, const struct protein_per_kg *protein,
                    enum panel panel)
{
    char ratio[WORDING_SIZE];
    struct buffer title = BUFFER_INIT;
    table_date(&title, day->date);
    buffer_addf(&title, ", %s", day_status_name(day->status));
    table_head(call, title.text, &day->targets);
    buffer_release(&title);
    add_note(call, "", day->note);
    for (size_t i = 0; i < day->meal_count; i++)
        add_meal(call, &day->meals[i], &day->targets);
    if (day->entry_count == 0)
        buffer_add_text(&call->out, "nothing logged\n");
    add_carried(call, day);
    buffer_add_char(&call->out, '\n');
    for (size_t i = 0; i < day->targets.leading_count; i++) {
        enum nutrient nutrient = day->targets.leading[i];
        add_nutrient(call, nutrient, NAME, &day->nutrients[nutrient],
                     date_difference(day->date, call->journal->today) < 0);
    }
    add_panel(call, day, panel);
    wording_ratio(ratio, day->calcium_to_magnesium);
    if (ratio[0])
        buffer_addf(&call->out, "%s\n", ratio);
    pral_format(ratio, pral_of_day(day->nutrients));
    if (ratio[0])
        buffer_addf(&call->out, "%s, from food\n", ratio);
    protein_format_per_kg(ratio, &call->wording, protein);
    if (ratio[0])
        buffer_addf(&call->out, "%s\n", ratio);
    day_text_for_whom(call, &day->targets);
}
