/* Painting text, lines and bars onto a window.
 *
 * Everything a screen shows passes through paint_text. Names come from other people's files, so
 * control characters are replaced before curses sees them: an escape sequence in a food's name must
 * not reach the terminal. Widths are counted in columns, not in bytes, because a character can take
 * two columns or none. Text that does not fit ends in an ellipsis, so that nobody takes a cut name
 * for a whole one.
 *
 * Bars are painted in eighths of a cell. A part that is only possible (up to the ceiling) has a
 * lighter character than the part that is known, so that the difference is visible without colours.
 */
#define _XOPEN_SOURCE 700 /* wcwidth, wide curses */
#include "paint.h"

#include <ctype.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "palette.h"

#define RUN 512 /* wide characters painted at once; no terminal row is longer */

static attr_t style_attributes[STYLE_COUNT];
static short style_pairs[STYLE_COUNT];

/* How a style looks without colours, and where the palette has none for it. */
static const attr_t mono_attributes[STYLE_COUNT] = {
    [STYLE_PLAIN] = A_NORMAL, [STYLE_DIM] = A_DIM,     [STYLE_STRONG] = A_BOLD,
    [STYLE_GOOD] = A_BOLD,    [STYLE_WARN] = A_NORMAL, [STYLE_BAD] = A_BOLD | A_UNDERLINE,
    [STYLE_ACCENT] = A_BOLD,  [STYLE_BAR] = A_NORMAL,  [STYLE_FOCUS] = A_REVERSE,
    [STYLE_KEY] = A_BOLD,
};

enum theme paint_find_theme(const char *setting)
{
    const char *named = getenv("COLORFGBG");
    const char *term = getenv("TERM");
    const char *background = named ? strrchr(named, ';') : NULL;
    if (strcmp(setting, "dark") == 0)
        return THEME_DARK;
    if (strcmp(setting, "light") == 0)
        return THEME_LIGHT;
    if (!background || !isdigit((unsigned char)background[1]))
        return term && strcmp(term, "linux") == 0 ? THEME_DARK : THEME_UNKNOWN;
    int number = atoi(background + 1);
    return number == 7 || (number > 8 && number < 16) ? THEME_LIGHT : THEME_DARK;
}

/* Makes the pair of a style with its colour. A terminal of true colours takes the colour itself,
 * not its number. */
static bool make_pair(int style, int colour)
{
    if (COLORS > 256) {
        struct palette_rgb rgb = palette_find(colour);
        colour = rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }
    return init_extended_pair(style, colour, -1) == OK;
}

void paint_styles(bool colour, enum theme theme)
{
    bool has_colour = colour && has_colors() && start_color() == OK;
    if (has_colour)
        use_default_colors();
    for (int style = 0; style < STYLE_COUNT; style++) {
        int foreground = has_colour ? palette_colour((enum style)style, theme, COLORS) : -1;
        bool is_coloured = foreground >= 0 && make_pair(style, foreground);
        style_attributes[style] = mono_attributes[style];
        style_pairs[style] = is_coloured ? (short)style : 0;
        if (is_coloured)
            style_attributes[style] =
                palette_is_bold((enum style)style, theme, COLORS) ? A_BOLD : A_NORMAL;
    }
    /* Where there are few colours, dim text is dark grey, which is hard to read on black. */
    if (has_colour && COLORS < 256)
        style_attributes[STYLE_DIM] = A_NORMAL;
}

/* Tells whether the terminal's character set has the character and curses gives it this width. */
static bool is_printable(uint32_t code, size_t width)
{
    char bytes[MB_LEN_MAX];
    mbstate_t state = { 0 };
    return wcrtomb(bytes, (wchar_t)code, &state) != (size_t)-1 &&
           (code < 0x7F || wcwidth((wchar_t)code) == (int)width);
}

/* Writes the character, or what stands for one that cannot be shown: "-" for a dash, else a "?" for
 * each column, so that what comes after it lines up. Returns how many wide characters. */
static size_t put_printable(wchar_t out[2], uint32_t code, size_t width)
{
    out[0] = out[1] = code == 0x2013 || code == 0x2014 ? L'-' : L'?';
    if (!is_printable(code, width))
        return width;
    out[0] = (wchar_t)code;
    return 1;
}

int paint_text(WINDOW *window, int y, int x, int columns, enum style style, const char *text)
{
    if (columns <= 0)
        return 0;
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    size_t used;
    size_t length = text_fit(clean.text, clean.length, (size_t)columns, &used);
    bool is_cut = length < clean.length;
    if (is_cut && columns > 1)
        length = text_fit(clean.text, clean.length, (size_t)columns - 1, &used);
    wchar_t run[RUN];
    size_t count = 0;
    const char *at = clean.text;
    while (length > 0 && count < RUN - 3) {
        const char *start = at;
        uint32_t code = text_decode(&at, &length);
        count += put_printable(run + count, code, text_width(start, (size_t)(at - start)));
    }
    if (is_cut && columns > 1) {
        run[count++] = is_printable(0x2026, 1) ? L'…' : L'~';
        used++;
    }
    wattr_set(window, style_attributes[style], style_pairs[style], NULL);
    mvwaddnwstr(window, y, x, run, (int)count);
    wattr_set(window, A_NORMAL, 0, NULL);
    buffer_release(&clean);
    return (int)used;
}

int paint_textf(WINDOW *window, int y, int x, int columns, enum style style, const char *format,
                ...)
{
    char text[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return paint_text(window, y, x, columns, style, text);
}

size_t paint_row_length(const char *text, int columns)
{
    size_t length = strlen(text);
    size_t fits = text_fit(text, length, columns > 0 ? (size_t)columns : 0, NULL);
    size_t end = fits;
    while (fits < length && end > 0 && text[end] != ' ')
        end--;
    if (end > 0)
        return end;
    return fits > 0 ? fits : text_next(text, length, 0);
}

int paint_count_rows(const char *text, int columns)
{
    int rows = 0;
    do {
        text += paint_row_length(text, columns);
        text += strspn(text, " ");
        rows++;
    } while (*text);
    return rows;
}

int paint_wrapped(WINDOW *window, int y, int x, int columns, int rows, enum style style,
                  const char *text)
{
    int taken = 0;
    while (*text && taken < rows && columns > 0) {
        bool is_last = taken + 1 == rows;
        size_t end = is_last ? strlen(text) : paint_row_length(text, columns);
        char line[512];
        snprintf(line, sizeof line, "%.*s", (int)(end < sizeof line ? end : sizeof line - 1), text);
        paint_text(window, y + taken++, x, columns, style, line);
        text += end;
        text += strspn(text, " ");
    }
    return taken;
}

void paint_right(WINDOW *window, int y, int x, int columns, enum style style, const char *text)
{
    int width = (int)text_width(text, strlen(text));
    if (width > columns)
        width = columns;
    paint_text(window, y, x + columns - width, width, style, text);
}

int paint_line(WINDOW *window, int y, int x, int columns, const char *before, const char *text,
               size_t cursor)
{
    int label = paint_text(window, y, x, columns, STYLE_STRONG, before);
    int room = columns - label;
    size_t start = 0;
    if (room < 2)
        return x + columns - 1;
    while (text_width(text + start, cursor - start) >= (size_t)room)
        start = text_next(text, strlen(text), start);
    for (int i = 0; i < room; i++)
        mvwaddch(window, y, x + label + i, ' ');
    paint_text(window, y, x + label, room, STYLE_PLAIN, text + start);
    return x + label + (int)text_width(text + start, cursor - start);
}

/* Returns how many bytes of the word one of the words typed begins with; 0: none does. */
static size_t match_length(const char *word, const char *typed)
{
    size_t longest = 0;
    for (typed += strspn(typed, " ,"); *typed; typed += strspn(typed, " ,")) {
        size_t length = strcspn(typed, " ,");
        char begins[64];
        snprintf(begins, sizeof begins, "%.*s", (int)(length < 60 ? length : 60), typed);
        if (length > longest && length < 60 && text_starts_nocase(word, begins))
            longest = length;
        typed += length;
    }
    return longest;
}

void paint_matches(WINDOW *window, int y, int x, int columns, const char *text, const char *typed)
{
    for (const char *word = text; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
        size_t length = match_length(word, typed);
        int from = (int)text_width(text, (size_t)(word - text));
        int width = (int)text_width(word, length);
        for (int i = from; i < from + width && i < columns; i++) {
            cchar_t cell = { 0 };
            wchar_t letters[CCHARW_MAX + 1];
            attr_t attributes;
            short pair;
            mvwin_wch(window, y, x + i, &cell);
            getcchar(&cell, letters, &attributes, &pair, NULL);
            mvwchgat(window, y, x + i, 1, attributes | A_UNDERLINE, pair, NULL);
        }
    }
}

void paint_focus(WINDOW *window, int y, int x, int columns)
{
    mvwchgat(window, y, x, columns, style_attributes[STYLE_FOCUS], style_pairs[STYLE_FOCUS], NULL);
}

void paint_mark(WINDOW *window, int y, int x, int columns)
{
    mvwchgat(window, y, x, columns, style_attributes[STYLE_WARN] | A_UNDERLINE,
             style_pairs[STYLE_WARN], NULL);
}

void paint_rule(WINDOW *window, int y, int x, int columns, bool unicode)
{
    for (int i = 0; i < columns; i++)
        paint_text(window, y, x + i, 1, STYLE_DIM, unicode ? "─" : "-");
}

/* Returns the character of one bar cell that is filled by `part` (0 to 1). */
static const char *bar_cell(double part, bool is_maybe, bool unicode)
{
    static const char *const eighths[9] = { "░", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█" };
    int eighth = (int)floor(part * 8 + 1e-9);
    if (eighth > 8)
        eighth = 8;
    if (!unicode)
        return eighth >= 4 ? "#" : is_maybe ? "+" : ".";
    return eighth == 0 && is_maybe ? "▒" : eighths[eighth < 0 ? 0 : eighth];
}

/* Returns the cell that holds the mark of the goal, and is as many cells as the goal takes;
 * `columns` where there is no room for a mark. */
static int goal_cell(int columns)
{
    return columns < 4 ? columns : columns >= 6 ? columns * 2 / 3 : columns - 1;
}

static enum style bar_style(double part, double from, double limit)
{
    if (part <= 0)
        return STYLE_DIM;
    return limit > 0 && from >= limit - 1e-9 ? STYLE_BAD : STYLE_BAR;
}

void paint_bar(WINDOW *window, int y, int x, int columns, const struct bar *bar, bool unicode)
{
    if (columns <= 0 || bar->goal <= 0)
        return;
    int mark = goal_cell(columns);
    double filled = bar->known / bar->goal * mark;
    double maybe = bar->ceiling / bar->goal * mark;
    double limit = bar->limit / bar->goal * mark; /* in cells, without the mark */
    int room = columns - (mark < columns ? 1 : 0);
    for (int i = 0; i < columns; i++) {
        int cell = i > mark ? i - 1 : i;
        double part = fmin(fmax(filled - cell, 0), 1);
        bool is_limit = limit > 0 && cell == (int)limit && i != mark && limit < room;
        if (i == mark)
            paint_text(window, y, x + i, 1, STYLE_STRONG, unicode ? "│" : "|");
        else if (i + 1 == columns && filled > room + 0.05)
            paint_text(window, y, x + i, 1, bar_style(1, cell, limit), unicode ? "»" : ">");
        else if (is_limit && part < 1)
            paint_text(window, y, x + i, 1, STYLE_BAD, "!");
        else
            paint_text(window, y, x + i, 1, bar_style(part, cell, limit),
                       bar_cell(part, maybe - cell >= 0.5, unicode));
    }
}

void paint_fold(WINDOW *window, int y, int columns, size_t above, size_t below)
{
    bool unicode = is_printable(0x25B2, 1);
    char text[96];
    char up[32] = "";
    char down[32] = "";
    if (above > 0)
        snprintf(up, sizeof up, "%s %zu ", unicode ? "▲" : "^", above);
    if (below > 0)
        snprintf(down, sizeof down, "%s %zu ", unicode ? "▼" : "v", below);
    if (above == 0 && below == 0)
        return;
    snprintf(text, sizeof text, " %s%smore", up, down);
    int width = (int)text_width(text, strlen(text));
    if (width < columns)
        paint_text(window, y, columns - width, width, STYLE_ACCENT, text);
}
