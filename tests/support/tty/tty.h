/* tty.h - a person at a terminal: starts a program, types, waits for what the screen shows, and
 * reads it.
 *
 * The program runs on a real pseudo-terminal (tty_session.h); libvterm simulates the terminal.
 * Nothing here waits for a fixed time: every wait is for something to appear, and fails the test
 * after TTY_DEADLINE with the whole screen on stderr. Call tty_stop in the teardown: it ends what a
 * failed test leaves running.
 */
#ifndef MARROW_TESTS_TTY_H
#define MARROW_TESTS_TTY_H

#include <stdbool.h>
#include <stddef.h>

#define TTY_DEADLINE 20000 /* ms; long, because only a failing test waits for it */

struct tty;

struct tty_cell {
    char text[25]; /* UTF-8, a letter with its marks; " " for an empty cell */
    int width; /* columns: 1 or 2 */
    bool bold, underline, reverse;
    bool has_foreground, has_background; /* a colour was set that is not the terminal's own */
};

/* Starts argv[0] (looked up in PATH; argv ends with NULL) with TERM=term on rows x columns, at
 * least 2 columns: libvterm cannot draw a wide letter in one. The environment is the caller's. */
struct tty *tty_start(const char *const argv[], int rows, int columns, const char *term);

/* Ends the program if it still runs, and frees everything. NULL is allowed. */
void tty_stop(struct tty *tty);

/* Types text. Keys are named: <Enter> <Esc> <Tab> <S-Tab> <BS> <Del> <Ins> <Up> <Down> <Left>
 * <Right> <Home> <End> <PgUp> <PgDn> <F1>...<F12> <C-a>...<C-z> <Space> <lt> (a <). Arrows are sent
 * as the terminal's mode asks. After <Esc>, the next key waits a moment; otherwise the two would be
 * an Alt key. */
void tty_type(struct tty *tty, const char *keys);

/* Pastes text, bracketed where the program asked for that. */
void tty_paste(struct tty *tty, const char *text);

/* Sends bytes as a terminal does that answers a question. */
void tty_answer(struct tty *tty, const char *bytes);

/* Clicks (button 1) or turns the wheel one step (4 up, 5 down) at row and column from 0, where the
 * program asked for the mouse. */
void tty_mouse(struct tty *tty, int button, int row, int column);

/* Waits until the screen shows text and the program has paused in drawing; or until it no longer
 * shows text. Rows are joined by newlines, without blanks at their ends. */
void tty_wait_for(struct tty *tty, const char *text);
void tty_wait_gone(struct tty *tty, const char *text);

/* Returns the milliseconds from the last start, typing or resize until text was on the screen, or
 * was no longer on it. Works as tty_wait_for, but does not wait for the pause. */
double tty_time_until(struct tty *tty, const char *text);
double tty_time_until_gone(struct tty *tty, const char *text);

/* Returns the milliseconds from the last start, typing or resize to the last byte that the program
 * drew in answer, before it paused. */
double tty_time_drawn(struct tty *tty);

/* Waits for the end of the program. Returns its exit status, or 128 plus the signal that ended
 * it. */
int tty_wait_exit(struct tty *tty);

/* Waits until the program has stopped itself (Ctrl-Z). tty_continue lets it continue. */
void tty_wait_stopped(struct tty *tty);
void tty_continue(struct tty *tty);

/* Reads the output until the program has been still for a moment. */
void tty_settle(struct tty *tty);

void tty_signal(struct tty *tty, int signal_number);
void tty_resize(struct tty *tty, int rows, int columns);
/* Resizes without waiting for the program to be still, as dragging a window does. What the terminal
 * showed is lost. */
void tty_resize_at_once(struct tty *tty, int rows, int columns);
/* Closes the window. */
void tty_hang_up(struct tty *tty);

/* Return what is on the screen. The texts live until the next call of the same function. */
const char *tty_screen(struct tty *tty);
const char *tty_row(struct tty *tty, int row);
struct tty_cell tty_cell(struct tty *tty, int row, int column);
bool tty_shows(struct tty *tty, const char *text);
/* Finds where text begins (row and column from 0); of several places, the first. Fails the test
 * where there is none. */
void tty_find(struct tty *tty, const char *text, int *row, int *column);
void tty_cursor(struct tty *tty, int *row, int *column);
bool tty_cursor_visible(struct tty *tty);

/* Returns how many cells have a colour of their own. */
int tty_coloured_cells(struct tty *tty);

bool tty_on_alternate_screen(struct tty *tty);
bool tty_listens_to_mouse(struct tty *tty);
bool tty_brackets_paste(struct tty *tty);

/* Tells whether the line settings (echo, canonical input, signals, ...) are those before the
 * program. */
bool tty_modes_restored(struct tty *tty);

/* Returns every byte that the program has written so far, ended by NUL; *length may be NULL. */
const char *tty_raw(struct tty *tty, size_t *length);

#endif
