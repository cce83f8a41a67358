#include "tty_cells.h"

#include <stdint.h>
#include <string.h>

#include "marrow/base/text.h"

#define SECOND_HALF UINT32_MAX /* libvterm's mark for the right half of a wide letter */

struct tty_cell tty_cells_get(VTermScreen *screen, int row, int column)
{
    struct tty_cell cell = { .text = " ", .width = 1 };
    VTermScreenCell from;
    if (!vterm_screen_get_cell(screen, (VTermPos){ row, column }, &from))
        return cell;
    cell.width = from.width;
    cell.bold = from.attrs.bold;
    cell.underline = from.attrs.underline != VTERM_UNDERLINE_OFF;
    cell.reverse = from.attrs.reverse;
    cell.has_foreground = !VTERM_COLOR_IS_DEFAULT_FG(&from.fg);
    cell.has_background = !VTERM_COLOR_IS_DEFAULT_BG(&from.bg);
    size_t length = 0;
    for (size_t i = 0; i < VTERM_MAX_CHARS_PER_CELL && from.chars[i]; i++) {
        if (from.chars[i] != SECOND_HALF)
            length += text_encode(cell.text + length, from.chars[i]);
    }
    if (length > 0)
        cell.text[length] = '\0';
    return cell;
}

void tty_cells_add_row(struct buffer *out, VTermScreen *screen, int row, int columns)
{
    size_t start = out->length;
    size_t end = start;
    for (int column = 0; column < columns;) {
        struct tty_cell cell = tty_cells_get(screen, row, column);
        buffer_add_text(out, cell.text);
        if (strcmp(cell.text, " ") != 0)
            end = out->length;
        column += cell.width > 1 ? cell.width : 1;
    }
    buffer_remove(out, end, out->length - end);
}

void tty_cells_add_all(struct buffer *out, VTermScreen *screen, int rows, int columns)
{
    for (int row = 0; row < rows; row++) {
        tty_cells_add_row(out, screen, row, columns);
        buffer_add_char(out, '\n');
    }
}

int tty_cells_find(VTermScreen *screen, int row, int columns, const char *text)
{
    struct buffer line = BUFFER_INIT;
    int found = -1;
    tty_cells_add_row(&line, screen, row, columns);
    const char *at = strstr(line.text, text);
    size_t offset = at ? (size_t)(at - line.text) : 0;
    for (int column = 0; at && found < 0 && column < columns;) {
        struct tty_cell cell = tty_cells_get(screen, row, column);
        if (offset == 0)
            found = column;
        size_t length = strlen(cell.text);
        offset -= length < offset ? length : offset;
        column += cell.width > 1 ? cell.width : 1;
    }
    buffer_release(&line);
    return found;
}

int tty_cells_count_coloured(VTermScreen *screen, int rows, int columns)
{
    int count = 0;
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
            struct tty_cell cell = tty_cells_get(screen, row, column);
            count += cell.has_foreground || cell.has_background ? 1 : 0;
        }
    }
    return count;
}
