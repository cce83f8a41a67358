/* Painting targets and limits: a row for each nutrient, and the selected one in full. */
#include <stdio.h>

#include "target_view.h"

#include "core/paint.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/wording.h"

#define WIDE 60 /* columns from which the source has its own columns */
#define WIDEST 110
#define TALL 14 /* rows from which there are a rule and advice */
#define DETAIL_ROWS 6 /* the most rows for the selected nutrient */

const struct own_target *target_view_get_own(const struct target_screen *screen,
                                             enum nutrient nutrient)
{
    const struct own_target *held = NULL;
    for (size_t i = 0; i < screen->own.count; i++) {
        const struct own_target *own = &screen->own.targets[i];
        if (own->nutrient == nutrient && date_difference(own->from, screen->day) <= 0)
            held = own;
    }
    return held;
}

static void say_amount(char out[WORDING_SIZE], const struct ui *ui, enum nutrient nutrient,
                       bool has, double amount)
{
    char number[WORDING_SIZE];
    wording_amount(number, &ui->wording, nutrient, amount);
    if (has)
        snprintf(out, WORDING_SIZE, "%.40s %s", number, wording_unit(&ui->wording, nutrient));
    else
        snprintf(out, WORDING_SIZE, "%s", ui->wording.unicode ? "–" : "-");
}

/* Writes the source: "NASEM RDA 2011" or "own". */
static void say_whose(char out[WORDING_SIZE], const char *authority, const char *kind, int year)
{
    if (year)
        snprintf(out, WORDING_SIZE, "%.20s%s%s %d", authority, kind ? " " : "", kind ? kind : "",
                 year);
    else
        snprintf(out, WORDING_SIZE, "%.20s", authority);
}

static const char *say_counts(enum limit_counts counts)
{
    static const char *const words[] = {
        [LIMIT_ALL] = "all", [LIMIT_SUPPLEMENTS] = "suppl.", [LIMIT_ADDED] = "added"
    };
    return words[counts];
}

static void draw_wide_row(const struct target_screen *screen, const struct ui *ui, WINDOW *window,
                          int y, enum nutrient n)
{
    const struct target *target = &screen->targets.nutrients[n];
    char text[WORDING_SIZE];
    say_amount(text, ui, n, target->has_goal, target->at_least);
    paint_right(window, y, 18, 10, STYLE_PLAIN, text);
    text[0] = '\0';
    if (target->has_goal)
        say_whose(text, target->goal_authority, target->goal_year ? target->goal_kind : NULL,
                  target->goal_year);
    else if (target->lacks_goal)
        snprintf(text, sizeof text, "no value");
    paint_text(window, y, 29, 17, STYLE_DIM, text);
    say_amount(text, ui, n, target->has_limit, target->at_most);
    paint_right(window, y, 46, 10, STYLE_PLAIN, text);
    if (!target->has_limit)
        return;
    paint_text(window, y, 57, 7, STYLE_DIM, say_counts(target->counts));
    wording_limit_source(text, target);
    paint_text(window, y, 64, getmaxx(window) - 65, STYLE_DIM, text);
}

static void draw_narrow_row(const struct target_screen *screen, const struct ui *ui, WINDOW *window,
                            int y, enum nutrient n)
{
    const struct target *target = &screen->targets.nutrients[n];
    char text[WORDING_SIZE];
    say_amount(text, ui, n, target->has_goal, target->at_least);
    paint_right(window, y, 8, 9, STYLE_PLAIN, target->lacks_goal ? "no value" : text);
    say_amount(text, ui, n, target->has_limit, target->at_most);
    paint_right(window, y, 18, 10, STYLE_PLAIN, text);
    if (target->has_limit)
        paint_text(window, y, 29, getmaxx(window) - 30, STYLE_DIM, say_counts(target->counts));
}

static void draw_row(const struct target_screen *screen, const struct ui *ui, WINDOW *window, int y,
                     size_t index)
{
    enum nutrient n = screen->rows[index];
    bool is_wide = getmaxx(window) >= WIDE;
    const struct target *target = &screen->targets.nutrients[n];
    paint_text(window, y, 1, 1, STYLE_ACCENT, targets_lead(&screen->targets, n) ? "*" : " ");
    paint_text(window, y, 2, 1, STYLE_ACCENT, target->quiet ? "z" : " ");
    paint_text(window, y, 4, is_wide ? 14 : 5, STYLE_PLAIN,
               is_wide ? nutrients[n].name : nutrient_symbol(n));
    if (is_wide)
        draw_wide_row(screen, ui, window, y, n);
    else
        draw_narrow_row(screen, ui, window, y, n);
    if (index == screen->list.selected)
        paint_focus(window, y, 0, getmaxx(window));
}

static void draw_heads(WINDOW *window, int y)
{
    bool is_wide = getmaxx(window) >= WIDE;
    paint_right(window, y, is_wide ? 18 : 8, is_wide ? 10 : 9, STYLE_DIM, "at least");
    paint_right(window, y, is_wide ? 46 : 18, 10, STYLE_DIM, "at most");
    paint_text(window, y, is_wide ? 57 : 29, 8, STYLE_DIM, "counts");
}

/* --- the selected nutrient in full --- */

struct details {
    WINDOW *window;
    int y, rows, columns;
};

static void add_line(struct details *details, enum style style, const char *text)
{
    if (details->y < details->rows)
        details->y += paint_wrapped(details->window, details->y, 1, details->columns,
                                    details->rows - details->y, style, text);
}

static void add_goal(struct details *details, const struct target_screen *screen,
                     const struct ui *ui, enum nutrient n)
{
    const struct target *target = &screen->targets.nutrients[n];
    char amount[WORDING_SIZE];
    char whose[WORDING_SIZE];
    char line[512];
    say_amount(amount, ui, n, true, target->at_least);
    if (target->lacks_goal)
        snprintf(line, sizeof line, "%s: no value from this authority (%s).", nutrients[n].name,
                 screen->targets.authority);
    else if (!target->has_goal)
        snprintf(line, sizeof line, "%s: no goal%s.", nutrients[n].name,
                 target->is_own_limit ? ", because the reference goal is above your limit" : "");
    else {
        say_whose(whose, target->goal_authority, target->goal_year ? target->goal_kind : NULL,
                  target->goal_year);
        snprintf(line, sizeof line, "%s: at least %.60s (%.60s).", nutrients[n].name, amount,
                 whose);
    }
    add_line(details, STYLE_PLAIN, line);
    if (screen->shows_all && target->has_goal && target->goal_source)
        add_line(details, STYLE_DIM, target->goal_source);
}

static void add_limit(struct details *details, const struct target_screen *screen,
                      const struct ui *ui, enum nutrient n)
{
    const struct target *target = &screen->targets.nutrients[n];
    char amount[WORDING_SIZE];
    char whose[WORDING_SIZE];
    char line[512];
    if (!target->has_limit) {
        if (n < NUTRIENT_LEADING)
            add_line(details, STYLE_PLAIN, "No limit from this authority.");
        return;
    }
    say_amount(amount, ui, n, true, target->at_most);
    wording_limit_source(whose, target);
    snprintf(line, sizeof line, "At most %.60s %s (%.60s).", amount, wording_counts(target->counts),
             whose);
    add_line(details, STYLE_PLAIN, line);
    if (screen->shows_all && target->limit_source)
        add_line(details, STYLE_DIM, target->limit_source);
}

static void add_own(struct details *details, const struct target_screen *screen, enum nutrient n)
{
    const struct own_target *own = target_view_get_own(screen, n);
    char from[DATE_TEXT];
    char line[640];
    if (screen->targets.nutrients[n].quiet)
        add_line(details, STYLE_PLAIN, "It is not suggested.");
    if (!own)
        return;
    date_format_iso(from, own->from);
    snprintf(line, sizeof line, "Yours from %s on%s%.500s", from, own->note ? ": " : ".",
             own->note ? own->note : "");
    add_line(details, STYLE_ACCENT, line);
}

static void draw_details(const struct target_screen *screen, const struct ui *ui, WINDOW *window,
                         int y, int rows)
{
    int columns = getmaxx(window) < WIDEST ? getmaxx(window) : WIDEST;
    struct details details = { window, y, rows, columns - 2 };
    if (screen->row_count == 0)
        return;
    enum nutrient n = screen->rows[screen->list.selected];
    add_goal(&details, screen, ui, n);
    add_limit(&details, screen, ui, n);
    add_own(&details, screen, n);
}

static void draw_title(const struct target_screen *screen, WINDOW *window)
{
    char date[DATE_TEXT];
    int columns = getmaxx(window);
    date_format_iso(date, screen->day);
    int x = 1 + paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "Limits and targets %s", date);
    paint_textf(window, 0, x + 2, columns - x - 3, STYLE_DIM, "%s, by %s", screen->targets.group,
                screen->targets.authority);
}

/* Gives the list the rows that the selected nutrient's details leave, but no more than it needs. */
void target_view_layout(struct target_screen *screen, int rows)
{
    int details = rows >= TALL ? DETAIL_ROWS + 3 : 3;
    int room = rows - TARGET_LIST_Y - details;
    if (room > (int)screen->list.count)
        room = (int)screen->list.count;
    list_scroll(&screen->list, room > 0 ? (size_t)room : 0);
}

void target_view_draw(const struct target_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    const struct list *list = &screen->list;
    bool is_tall = rows >= TALL;
    werase(window);
    if (!screen->is_loaded)
        return;
    draw_title(screen, window);
    draw_heads(window, 1);
    int y = TARGET_LIST_Y;
    for (size_t i = 0; i < list->height; i++)
        draw_row(screen, ui, window, y++, list->top + i);
    if (is_tall)
        paint_rule(window, y++, 0, getmaxx(window) < WIDEST ? getmaxx(window) : WIDEST,
                   ui->wording.unicode);
    draw_details(screen, ui, window, y, is_tall ? rows - 1 : rows);
    if (is_tall)
        paint_text(window, rows - 1, 1, getmaxx(window) - 2, STYLE_DIM,
                   "* main column  z not suggested   Discuss doses and limits with a doctor.");
    paint_fold(window, 0, getmaxx(window), list->top, list_below(list));
    wmove(window, TARGET_LIST_Y + (int)(list->selected - list->top), 0);
}
