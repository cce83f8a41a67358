#include "pager.h"

#include <string.h>

#include "core/action.h"
#include "marrow/base/text.h"

const struct binding pager_bindings[] = {
    { "j Down Enter WheelDown", ACTION_DOWN, NEED_NOTHING, "down", "down" },
    { "k Up WheelUp", ACTION_UP, NEED_NOTHING, "up", "up" },
    { "PgDn ^F ^D Space", ACTION_PAGE_DOWN, NEED_NOTHING, NULL, "a page down" },
    { "PgUp ^B ^U b", ACTION_PAGE_UP, NEED_NOTHING, NULL, "a page up" },
    { "g Home", ACTION_FIRST, NEED_NOTHING, NULL, "the start" },
    { "G End", ACTION_LAST, NEED_NOTHING, NULL, "the end" },
    BINDINGS_END,
};

void pager_clear(struct pager *pager)
{
    arena_release(&pager->arena);
    pager->lines = NULL;
    pager->count = 0;
}

void pager_release(struct pager *pager)
{
    pager_clear(pager);
}

void pager_add(struct pager *pager, const struct pager_line *line)
{
    size_t size = pager->count * sizeof *pager->lines;
    pager->lines = arena_grow(&pager->arena, pager->lines, size, size + sizeof *pager->lines);
    struct pager_line *added = &pager->lines[pager->count++];
    *added = *line;
    added->label = line->label ? arena_strdup(&pager->arena, line->label) : NULL;
    added->text = arena_strdup(&pager->arena, line->text);
}

/* Returns the columns that a line's text may take. */
static int text_columns(const struct pager *pager, const struct pager_line *line)
{
    int columns = pager->columns - line->x - 1;
    return columns > 0 ? columns : 1;
}

/* Returns what is left of the text after its first row. */
static const char *next_row(const char *text, int columns)
{
    text += paint_row_length(text, columns);
    return text + strspn(text, " ");
}

static size_t count_rows(const struct pager *pager, const struct pager_line *line)
{
    return (size_t)paint_count_rows(line->text, text_columns(pager, line));
}

/* Returns the furthest row to scroll to. */
static size_t last_top(const struct pager *pager)
{
    return pager->rows > pager->height ? pager->rows - pager->height : 0;
}

void pager_layout(struct pager *pager, int columns, int height)
{
    pager->columns = columns;
    pager->height = height > 1 ? (size_t)height : 1;
    pager->rows = 0;
    for (size_t i = 0; i < pager->count; i++)
        pager->rows += count_rows(pager, &pager->lines[i]);
    if (pager->top > last_top(pager))
        pager->top = last_top(pager);
}

static void draw_row(const struct pager_line *line, WINDOW *window, int y, int columns,
                     const char *text)
{
    if (text == line->text && line->label)
        paint_text(window, y, line->label_x, line->x - line->label_x - 1, line->label_style,
                   line->label);
    paint_textf(window, y, line->x, columns, line->style, "%.*s",
                (int)paint_row_length(text, columns), text);
}

void pager_draw(const struct pager *pager, WINDOW *window, int y)
{
    size_t below =
        pager->rows > pager->top + pager->height ? pager->rows - pager->top - pager->height : 0;
    size_t row = 0; /* counted from the line's first row */
    size_t end = pager->top + pager->height;
    for (size_t i = 0; i < pager->count && row < end; i++) {
        const struct pager_line *line = &pager->lines[i];
        int columns = text_columns(pager, line);
        const char *text = line->text;
        do {
            if (row >= pager->top && row < end)
                draw_row(line, window, y + (int)(row - pager->top), columns, text);
            if (pager->has_found && row == pager->found && row >= pager->top)
                paint_focus(window, y + (int)(row - pager->top), 0, getmaxx(window));
            text = next_row(text, columns);
            row++;
        } while (*text);
    }
    paint_fold(window, y > 0 ? y - 1 : 0, getmaxx(window), pager->top, below);
}

bool pager_act(struct pager *pager, const struct input *input)
{
    size_t page = pager->height > 1 ? pager->height - 1 : 1;
    if (input->action == ACTION_DOWN)
        pager->top++;
    else if (input->action == ACTION_UP)
        pager->top -= pager->top > 0;
    else if (input->action == ACTION_PAGE_DOWN)
        pager->top += page;
    else if (input->action == ACTION_PAGE_UP)
        pager->top -= pager->top > page ? page : pager->top;
    else if (input->action == ACTION_FIRST)
        pager->top = 0;
    else if (input->action == ACTION_LAST)
        pager->top = last_top(pager);
    else
        return false;
    if (pager->top > last_top(pager))
        pager->top = last_top(pager);
    return true;
}

static bool has_text(const struct pager_line *line, const char *text)
{
    return text_has_nocase(line->text, text) || (line->label && text_has_nocase(line->label, text));
}

bool pager_find(struct pager *pager, const char *text, bool is_back)
{
    size_t row = 0;
    bool is_found = false;
    size_t first = 0; /* the first place of all, for beginning again */
    size_t last = 0;
    size_t next = 0;
    size_t previous = 0;
    bool has_next = false;
    bool has_previous = false;
    for (size_t i = 0; i < pager->count; i++) {
        if (has_text(&pager->lines[i], text)) {
            first = is_found ? first : row;
            last = row;
            is_found = true;
            if (row > pager->found && !has_next) {
                next = row;
                has_next = true;
            }
            if (row < pager->found) {
                previous = row;
                has_previous = true;
            }
        }
        row += count_rows(pager, &pager->lines[i]);
    }
    if (!is_found)
        return false;
    if (is_back)
        pager->found = has_previous ? previous : last;
    else
        pager->found = has_next ? next : first;
    pager->has_found = true;
    pager->top = pager->found < last_top(pager) ? pager->found : last_top(pager);
    return true;
}
