#define _XOPEN_SOURCE 700
#include <string.h>
#include <termios.h>

#include "tty.h"
#include "tty_cells.h"
#include "tty_state.h"

const char *tty_screen(struct tty *tty)
{
    buffer_clear(&tty->whole);
    tty_cells_add_all(&tty->whole, tty->screen, tty->rows, tty->columns);
    return tty->whole.text;
}

const char *tty_row(struct tty *tty, int row)
{
    buffer_clear(&tty->row);
    tty_cells_add_row(&tty->row, tty->screen, row, tty->columns);
    return tty->row.text;
}

struct tty_cell tty_cell(struct tty *tty, int row, int column)
{
    return tty_cells_get(tty->screen, row, column);
}

bool tty_shows(struct tty *tty, const char *text)
{
    return strstr(tty_screen(tty), text) != NULL;
}

void tty_find(struct tty *tty, const char *text, int *row, int *column)
{
    for (*row = 0; *row < tty->rows; ++*row) {
        *column = tty_cells_find(tty->screen, *row, tty->columns, text);
        if (*column >= 0)
            return;
    }
    tty_give_up(tty, "the place of", text);
}

void tty_cursor(struct tty *tty, int *row, int *column)
{
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(tty->vterm), &position);
    *row = position.row;
    *column = position.col;
}

int tty_coloured_cells(struct tty *tty)
{
    return tty_cells_count_coloured(tty->screen, tty->rows, tty->columns);
}

bool tty_cursor_visible(struct tty *tty)
{
    return tty->is_cursor_visible;
}

bool tty_on_alternate_screen(struct tty *tty)
{
    return tty->on_alternate_screen;
}

bool tty_listens_to_mouse(struct tty *tty)
{
    return tty->listens_to_mouse;
}

bool tty_brackets_paste(struct tty *tty)
{
    static const char mode[] = "\x1b[?2004"; /* then h: on, l: off */
    char last = 'l';
    for (const char *at = tty->raw.text; (at = strstr(at, mode)) != NULL; at++)
        last = at[strlen(mode)];
    return last == 'h';
}

bool tty_modes_restored(struct tty *tty)
{
    struct termios after;
    const struct termios *before = &tty->session.before;
    return tcgetattr(tty->session.master, &after) == 0 && after.c_iflag == before->c_iflag &&
           after.c_oflag == before->c_oflag && after.c_cflag == before->c_cflag &&
           after.c_lflag == before->c_lflag &&
           memcmp(after.c_cc, before->c_cc, sizeof after.c_cc) == 0;
}

const char *tty_raw(struct tty *tty, size_t *length)
{
    if (length)
        *length = tty->raw.length;
    return tty->raw.text;
}
