/* Painting a food's form and the effect of a correction. */
#include <stdio.h>

#include "core/paint.h"
#include "food_form_view.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

/* Paints the lines below the form: what is wrong, what is doubtful, or how the line in focus is
 * stored. */
static void draw_below(const struct food_form *screen, const struct ui *ui, WINDOW *window, int y,
                       int rows)
{
    int columns = getmaxx(window);
    enum style style = STYLE_WARN;
    const char *text = screen->aside;
    bool is_here = screen->wrong == screen->order[screen->form.focus] &&
                   !text_is_blank(form_text(&screen->form, screen->form.focus));
    if (screen->is_read && screen->warnings.count > 0)
        text = screen->warnings.lines[0];
    else if (!*text && !screen->is_read && is_here)
        text = screen->problem.text;
    else
        style = STYLE_DIM;
    char spelled[512];
    snprintf(spelled, sizeof spelled, "%.500s", text);
    screen_spell(ui, spelled);
    paint_wrapped(window, y, 1, columns - 2, rows, style, spelled);
}

static void draw_fields(const struct food_form *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int below = rows >= 16 ? 3 : 2;
    int cursor_y = 0;
    int cursor_x = 0;
    if (screen->is_edit)
        paint_textf(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "Correct %s (%s)",
                    screen->base.name, screen->base.origin);
    else
        paint_text(window, 0, 1, getmaxx(window) - 2, STYLE_STRONG, "New food");
    form_draw_within(&screen->form, window, 1, rows - 1 - below, &cursor_y, &cursor_x);
    draw_below(screen, ui, window, rows - below + (below > 2 ? 1 : 0), below - (below > 2 ? 1 : 0));
    wmove(window, cursor_y, cursor_x);
}

/* --- how far it reaches --- */

static void choice_text(char *out, size_t size, const struct food_form *screen, size_t index)
{
    char day[DATE_TEXT];
    const struct use *use = &screen->use;
    switch (screen->choices[index].kind) {
    case REACH_NOW:
        snprintf(out, size, "From now on: past entries unchanged");
        return;
    case REACH_ALL:
        snprintf(out, size, "All: also the %zu past %s on %zu %s", use->entries,
                 TEXT_PLURAL(use->entries, "entry", "entries"), use->days,
                 TEXT_PLURAL(use->days, "day", "days"));
        return;
    case REACH_ONE:
        break;
    }
    date_format_iso(day, screen->day);
    snprintf(out, size, "This one: only the entry on %s", day);
}

static void value_words(char out[WORDING_SIZE], const struct ui *ui, const struct food *food,
                        enum nutrient nutrient)
{
    const struct value *value = &food->values[nutrient];
    if (value->known == KNOWN_NOT)
        snprintf(out, WORDING_SIZE, "unknown");
    else
        wording_food_value(out, &ui->wording, nutrient, value);
}

/* Paints the changed values: "Calcium 25 → 120 mg, Vitamin D unknown → 5 µg". Returns the next free
 * row. */
static int draw_values(const struct food_form *screen, const struct ui *ui, WINDOW *window, int y,
                       int rows)
{
    struct buffer text = BUFFER_INIT;
    char old[WORDING_SIZE];
    char new[WORDING_SIZE];
    const struct food *after = &screen->revised;
    const struct food *before =
        screen->choices[screen->choice].kind == REACH_ONE ? &screen->entry_base : &screen->base;
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        if (!correction_effect_changes_value(before, after, n))
            continue;
        value_words(old, ui, before, n);
        value_words(new, ui, after, n);
        buffer_addf(&text, "%s%s %s %s %s %s", text.length ? ", " : "", nutrients[n].name, old,
                    ui->wording.unicode ? "→" : "->", new, wording_unit(&ui->wording, n));
    }
    if (text.length)
        buffer_addf(&text, " per %s", food_per(after));
    int taken = paint_wrapped(window, y, 1, getmaxx(window) - 2, rows, STYLE_PLAIN,
                              text.length ? text.text : "No values change.");
    buffer_release(&text);
    return taken;
}

static void draw_day(const struct correction_effect *effect, const struct ui *ui, WINDOW *window,
                     int y, size_t index)
{
    int columns = getmaxx(window);
    const struct correction_effect_day *day = &effect->days[index];
    char date[DATE_TEXT];
    char old[WORDING_SIZE];
    char new[WORDING_SIZE];
    date_format_iso(date, day->date);
    int x = 3 + paint_text(window, y, 1, columns - 2, STYLE_DIM, date);
    for (enum nutrient n = 0; n < NUTRIENT_COUNT && x < columns - 12; n++) {
        if (!correction_effect_moves(effect, n))
            continue;
        wording_total(old, &ui->wording, n, day->before.totals[n]);
        wording_total(new, &ui->wording, n, day->after.totals[n]);
        const char *name = nutrient_symbol(n);
        x += 2 + paint_textf(window, y, x, columns - x - 1, STYLE_PLAIN, "%s %s %s %s", name, old,
                             ui->wording.unicode ? "→" : "->", new);
    }
}

static void draw_reach(const struct food_form *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int columns = getmaxx(window);
    int y = 1;
    char text[120];
    paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "Change which entries of %s?",
                screen->base.name);
    for (size_t i = 0; i < screen->choice_count; i++, y++) {
        choice_text(text, sizeof text, screen, i);
        paint_textf(window, y, 1, columns - 2, STYLE_PLAIN, "%s %s",
                    i == screen->choice ? ">" : " ", text);
        if (i == screen->choice)
            paint_focus(window, y, 0, columns);
    }
    y += rows >= 14 ? 1 : 0;
    if (!screen->has_effect)
        return;
    y += draw_values(screen, ui, window, y, rows >= 14 ? 4 : 2);
    y += rows >= 14 ? 1 : 0;
    const struct correction_effect *effect = &screen->effect;
    if (effect->shown > 0 && effect->shown < effect->day_count && y < rows - 2)
        paint_textf(window, y++, 1, columns - 2, STYLE_DIM,
                    "Latest %zu of %zu days:", effect->shown, effect->day_count);
    for (size_t i = 0; i < effect->shown && y < rows; i++, y++)
        draw_day(effect, ui, window, y, i);
    wmove(window, 1 + (int)screen->choice, 1);
}

void food_form_view_draw(const struct food_form *screen, const struct ui *ui, WINDOW *window)
{
    werase(window);
    if (screen->stage == FOOD_FORM_FIELDS)
        draw_fields(screen, ui, window);
    else
        draw_reach(screen, ui, window);
}
