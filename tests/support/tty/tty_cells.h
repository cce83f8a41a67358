/* tty_cells.h - reads the cells of a simulated terminal. */
#ifndef MARROW_TESTS_TTY_CELLS_H
#define MARROW_TESTS_TTY_CELLS_H

#include <vterm.h>

#include "marrow/base/buffer.h"
#include "tty.h"

struct tty_cell tty_cells_get(VTermScreen *screen, int row, int column);

/* Appends a row's text without the blanks at its end. */
void tty_cells_add_row(struct buffer *out, VTermScreen *screen, int row, int columns);

/* Appends all rows, each ended by a newline. */
void tty_cells_add_all(struct buffer *out, VTermScreen *screen, int rows, int columns);

/* Returns the column at which text begins in the row; -1 where it is not there. */
int tty_cells_find(VTermScreen *screen, int row, int columns, const char *text);

/* Returns how many cells have a colour of their own. */
int tty_cells_count_coloured(VTermScreen *screen, int rows, int columns);

#endif
