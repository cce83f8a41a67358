/* Painting the list of foods. */
#include <stdio.h>
#include <string.h>

#include "foods_view.h"

#include "core/paint.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/food.h"

#define WIDE 60
#define USES_COLUMNS 6

static const char *filter_name(enum foods_filter filter)
{
    static const char *const names[] = { "all", "your own", "favourites", "hidden" };
    return names[filter];
}

/* Writes what is special about a food: "supplement, hidden". */
static void aside_text(char *out, size_t size, const struct food *food)
{
    const char *kind = food->kind == FOOD_FOOD ? "" : food_kind_name(food->kind);
    snprintf(out, size, "%s%s%s", kind, *kind && food->hidden ? ", " : "",
             food->hidden ? "hidden" : "");
}

static void draw_food(const struct foods_screen *screen, const struct ui *ui, WINDOW *window, int y,
                      size_t index)
{
    const struct own_listed *listed = screen->shown[index];
    const struct food *food = &listed->food;
    int columns = getmaxx(window);
    bool is_wide = columns >= WIDE;
    char aside[48];
    char day[DATE_TEXT] = "never";
    const char *own = ui->wording.unicode ? "•" : "o";
    int x = columns - USES_COLUMNS - (is_wide ? 12 : 0) - 1;
    paint_text(window, y, 1, 1, STYLE_ACCENT,
               food->favourite     ? "*"
               : own_food_is(food) ? own
                                   : " ");
    int used = 3 + paint_text(window, y, 3, x - 4, STYLE_PLAIN, food->name);
    aside_text(aside, sizeof aside, food);
    const char *after = *aside ? aside : food->brand;
    if (strcmp(screen->merging, food->origin) == 0)
        after = "merging ...";
    if (after && used + 2 < x - 1)
        paint_text(window, y, used + 2, x - used - 3, STYLE_DIM, after);
    char uses[24];
    snprintf(uses, sizeof uses, "%zu", listed->uses);
    paint_right(window, y, x, USES_COLUMNS, STYLE_PLAIN, uses);
    if (listed->uses > 0)
        date_format_iso(day, listed->last_day);
    if (is_wide)
        paint_text(window, y, x + USES_COLUMNS + 2, 10, STYLE_DIM, day);
    if (index == screen->list.selected)
        paint_focus(window, y, 0, columns);
}

static void draw_head(const struct foods_screen *screen, const struct ui *ui, WINDOW *window)
{
    int columns = getmaxx(window);
    bool is_wide = columns >= WIDE;
    int x = columns - USES_COLUMNS - (is_wide ? 12 : 0) - 1;
    int used = 1 + paint_textf(window, 0, 1, columns - 2, STYLE_STRONG, "Your foods: %s",
                               filter_name(screen->filter));
    if (screen->words[0])
        paint_textf(window, 0, used, columns - used - 1, STYLE_PLAIN, ", matching '%s'",
                    screen->words);
    if (is_wide)
        paint_textf(window, 1, 1, x - 2, STYLE_DIM, "* favourite  %s your own",
                    ui->wording.unicode ? "•" : "o");
    paint_right(window, 1, x, USES_COLUMNS, STYLE_DIM, "eaten");
    if (is_wide)
        paint_text(window, 1, x + USES_COLUMNS + 2, 10, STYLE_DIM, "last on");
}

/* Lays out the list; below it stands the question while a food is being merged. */
void foods_view_layout(struct foods_screen *screen, int rows)
{
    int bottom = rows - (screen->merging[0] ? 1 : 0);
    screen->list_y = 2;
    list_scroll(&screen->list, bottom > 3 ? (size_t)(bottom - 2) : 1);
}

void foods_view_draw(const struct foods_screen *screen, const struct ui *ui, WINDOW *window)
{
    int rows = getmaxy(window);
    int columns = getmaxx(window);
    const struct list *list = &screen->list;
    werase(window);
    draw_head(screen, ui, window);
    for (size_t i = 0; i < list->height && list->top + i < list->count; i++)
        draw_food(screen, ui, window, screen->list_y + (int)i, list->top + i);
    paint_fold(window, 0, getmaxx(window), list->top, list_below(list));
    if (list->count == 0)
        paint_wrapped(window, 3, 3, columns - 4, 3, STYLE_DIM,
                      screen->all.count == 0
                          ? "No foods yet. Foods you log appear here; n adds one from its label."
                          : "No foods here; Tab shows others.");
    if (screen->merging[0])
        paint_text(window, rows - 1, 1, columns - 2, STYLE_WARN,
                   "Merge into which food? Select it and press M; Esc cancels.");
    wmove(window, screen->list_y + (int)(list->selected - list->top), 0);
}
