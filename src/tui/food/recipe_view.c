/* Painting a recipe: its ingredients and what a serving contains. */
#include <stdio.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/wording.h"
#include "page/preview.h"
#include "recipe_view.h"

#define WIDE 60
#define LIST_LEAST 3

static struct recipe_columns lay_out(const struct recipe_screen *screen, int width)
{
    struct recipe_columns columns = { .number = width >= WIDE ? 8 : 6,
                                      .measure = width >= WIDE ? 16 : 9 };
    int room = (width - columns.measure - 12) / columns.number;
    columns.shown = (int)screen->targets.leading_count;
    columns.shown = columns.shown < room ? columns.shown : room;
    columns.number_x = width - columns.shown * columns.number - 1;
    columns.measure_x = columns.number_x - columns.measure;
    columns.name = columns.measure_x - 2;
    return columns;
}

static void draw_values(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window,
                        int y, const struct food *food, double amount)
{
    const struct recipe_columns *columns = &screen->columns;
    for (int i = 0; i < columns->shown; i++) {
        char value[WORDING_SIZE];
        preview_value(value, ui, food, amount, screen->targets.leading[i]);
        paint_right(window, y, columns->number_x + i * columns->number + 1, columns->number - 1,
                    STYLE_PLAIN, value);
    }
}

/* Paints the yield, and the nutrients' names over their columns. */
static void draw_heads(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct recipe_columns *columns = &screen->columns;
    const int y = RECIPE_LIST_Y - 1;
    char servings[NUMBER_TEXT];
    char weight[NUMBER_TEXT];
    const struct recipe *recipe = &screen->recipe;
    number_format_short(servings, recipe_servings(recipe), 2);
    number_format_short(weight, recipe->weight_g, 1);
    int room = columns->number_x - 2;
    if (recipe->weight_g > 0 && recipe->servings > 0)
        paint_textf(window, y, 1, room, STYLE_DIM, "%s %s, %s g cooked", servings,
                    TEXT_PLURAL(recipe->servings, "serving", "servings"), weight);
    else if (recipe->weight_g > 0)
        paint_textf(window, y, 1, room, STYLE_DIM, "%s g cooked", weight);
    else
        paint_textf(window, y, 1, room, STYLE_DIM, "%s %s", servings,
                    TEXT_PLURAL(recipe_servings(recipe), "serving", "servings"));
    for (int i = 0; i < columns->shown; i++) {
        enum nutrient n = screen->targets.leading[i];
        char head[32];
        snprintf(head, sizeof head, "%s %s", nutrient_symbol(n), wording_unit(&ui->wording, n));
        paint_right(window, y, columns->number_x + i * columns->number + 1, columns->number - 1,
                    STYLE_DIM, head);
    }
}

static struct recipe_line *add_line(struct recipe_lines *lines)
{
    struct recipe_line *line = &lines->items[lines->count++];
    *line = (struct recipe_line){ .label = NULL };
    return line;
}

static void add_sum(struct recipe_lines *lines, const char *label, double amount)
{
    struct recipe_line *line = add_line(lines);
    line->label = label;
    line->amount = amount;
}

/* Writes how many past entries keep the old recipe: "3 past entries keep the old recipe; v changes
 * them too". */
static void say_past(char out[RECIPE_LINE_TEXT], size_t entries, bool reaches_past)
{
    const char *them = TEXT_PLURAL(entries, "it", "them");
    if (reaches_past)
        snprintf(out, RECIPE_LINE_TEXT, "%zu past %s will change too; v keeps %s", entries,
                 TEXT_PLURAL(entries, "entry", "entries"), them);
    else
        snprintf(out, RECIPE_LINE_TEXT, "%zu past %s the old recipe; v changes %s too", entries,
                 TEXT_PLURAL(entries, "entry keeps", "entries keep"), them);
}

/* Returns whether an earlier ingredient of the same name also lacks a full value. */
static bool is_named_before(const struct recipe *recipe, size_t index, enum nutrient nutrient)
{
    const struct recipe_part *parts = recipe->parts;
    for (size_t i = 0; i < index; i++) {
        if (food_is_open(&parts[i].food, nutrient) &&
            strcmp(parts[i].food.name, parts[index].food.name) == 0)
            return true;
    }
    return false;
}

/* Adds a note: "Vitamin D is unknown for Dark loaf, House milk". */
static void add_unknown(struct recipe_lines *lines, const struct recipe *recipe,
                        enum nutrient nutrient)
{
    struct recipe_line *line = NULL;
    size_t used = 0;
    for (size_t i = 0; i < recipe->count && used < RECIPE_LINE_TEXT - 100; i++) {
        const struct food *food = &recipe->parts[i].food;
        if (!food_is_open(food, nutrient) || is_named_before(recipe, i, nutrient))
            continue;
        if (!line) {
            line = add_line(lines);
            used = (size_t)snprintf(line->text, RECIPE_LINE_TEXT, "%s is unknown for ",
                                    nutrients[nutrient].name);
        } else {
            used += (size_t)snprintf(line->text + used, RECIPE_LINE_TEXT - used, ", ");
        }
        used += (size_t)snprintf(line->text + used, RECIPE_LINE_TEXT - used, "%.60s", food->name);
    }
}

static void gather(struct recipe_lines *out, const struct recipe_screen *screen)
{
    const struct recipe *recipe = &screen->recipe;
    const struct food *food = &screen->food;
    out->count = 0;
    if (recipe->count == 0)
        return;
    if (food->basis == BASIS_UNIT)
        add_sum(out, "per serving", 1);
    else if (recipe->servings > 0)
        add_sum(out, "per serving", recipe->weight_g / recipe->servings);
    if (food->basis == BASIS_G)
        add_sum(out, "per 100 g", 100);
    add_sum(out, "whole recipe", food->measures[food->measure_count - 1].amount);
    if (screen->newer > 0)
        snprintf(add_line(out)->text, RECIPE_LINE_TEXT, "%zu %s newer values: F uses them",
                 screen->newer, TEXT_PLURAL(screen->newer, "ingredient has", "ingredients have"));
    if (screen->use.entries > 0)
        say_past(add_line(out)->text, screen->use.entries, screen->reaches_past);
    for (size_t i = 0; i < screen->targets.leading_count && out->count < RECIPE_LINES_MAX; i++)
        add_unknown(out, recipe, screen->targets.leading[i]);
}

static void draw_line(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window,
                      int y, const struct recipe_line *line)
{
    if (!line->label) {
        paint_text(window, y, 1, getmaxx(window) - 2, STYLE_DIM, line->text);
        return;
    }
    paint_text(window, y, 1, screen->columns.number_x - 2, STYLE_STRONG, line->label);
    draw_values(screen, ui, window, y, &screen->food, line->amount);
}

static void draw_list(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct recipe_columns *columns = &screen->columns;
    const struct list *list = &screen->list;
    int y = RECIPE_LIST_Y;
    for (size_t i = list->top; i < list->count && i < list->top + list->height; i++, y++) {
        const struct recipe_part *part = &screen->recipe.parts[i];
        paint_text(window, y, 1, columns->name, STYLE_PLAIN, part->food.name);
        paint_text(window, y, columns->measure_x, columns->measure, STYLE_ACCENT, part->measure);
        draw_values(screen, ui, window, y, &part->food, part->amount);
        if (i == list->selected)
            paint_focus(window, y, 0, getmaxx(window));
    }
}

/* Lays out the list above the sums and notes, of which it takes as many as leave it some rows. */
void recipe_view_layout(struct recipe_screen *screen, int rows, int columns)
{
    screen->columns = lay_out(screen, columns);
    gather(&screen->lines, screen);
    int room = rows - RECIPE_LIST_Y;
    int below = screen->lines.count + 1; /* 1 for a rule above them */
    if (below > room - LIST_LEAST)
        below = room - LIST_LEAST;
    list_scroll(&screen->list, (size_t)(room - below));
}

static void draw_lines(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window)
{
    const struct recipe_lines *lines = &screen->lines;
    int y = RECIPE_LIST_Y + (int)screen->list.height;
    int height = getmaxy(window);
    if (height - y > lines->count)
        paint_rule(window, y++, 0, getmaxx(window), ui->wording.unicode);
    for (int i = 0; i < lines->count && y < height; i++, y++)
        draw_line(screen, ui, window, y, &lines->items[i]);
}

void recipe_view_draw(const struct recipe_screen *screen, const struct ui *ui, WINDOW *window)
{
    int width = getmaxx(window);
    const char *name = screen->recipe.name;
    werase(window);
    paint_textf(window, 0, 1, width - 2, STYLE_STRONG, "%s%s%s",
                screen->recipe.food_id ? "Recipe: " : "New recipe: ", name[0] ? name : "(no name)",
                screen->is_changed ? (ui->wording.unicode ? " · changed" : ", changed") : "");
    paint_fold(window, 0, width, screen->list.top, list_below(&screen->list));
    draw_heads(screen, ui, window);
    if (screen->recipe.count == 0)
        paint_wrapped(window, 3, 3, width - 4, getmaxy(window) - 3, STYLE_DIM,
                      "a adds ingredients: 200 g dry lentils, 2 carrots, 1 tbsp olive oil");
    draw_list(screen, ui, window);
    if (screen->lines.count > 0)
        draw_lines(screen, ui, window);
    wmove(window, RECIPE_LIST_Y + (int)(screen->list.selected - screen->list.top), 0);
}
