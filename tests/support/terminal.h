/* terminal.h - a person at a terminal: starts a program, types, waits for what the screen shows,
 * reads it.
 *
 * The program runs on a real pseudo-terminal (terminal_session.h); libvterm plays the terminal.
 * Nothing here waits for a fixed time: every wait is for something to be seen, and fails the test
 * after TERMINAL_DEADLINE with the whole screen on stderr. Call terminal_stop in the teardown: it
 * ends what a failed test left running.
 */
#ifndef MARROW_TESTS_TERMINAL_H
#define MARROW_TESTS_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

#define TERMINAL_DEADLINE 20000 /* ms; long, because only a failing test meets it */

struct terminal;

struct terminal_cell {
    char text[25]; /* UTF-8, a letter with its marks; " " where nothing is written */
    int width; /* columns: 1 or 2 */
    bool bold, underline, reverse;
    bool has_foreground, has_background; /* a colour was set, other than the terminal's own */
};

/* Starts argv[0] (NULL-ended; looked up in PATH) with TERM=term on rows x columns (at least 2:
 * libvterm cannot draw a wide letter in one column). Environment is the caller's. */
struct terminal *terminal_start(const char *const argv[], int rows, int columns, const char *term);

/* Ends the program if it still runs, frees everything; NULL is nothing. */
void terminal_stop(struct terminal *terminal);

/* Types text; keys by name: <Enter> <Esc> <Tab> <S-Tab> <BS> <Del> <Ins> <Up> <Down> <Left> <Right>
 * <Home> <End> <PgUp> <PgDn> <F1>...<F12> <C-a>...<C-z> <Space> <lt> (a <). Arrows are sent as the
 * terminal's mode asks. After <Esc>, further keys wait a moment, as no hand is fast enough to make
 * them an Alt key. */
void terminal_type(struct terminal *terminal, const char *keys);

/* Pastes text, bracketed where the program asked for that. */
void terminal_paste(struct terminal *terminal, const char *text);

/* A click (button 1) or one step of the wheel (4 up, 5 down) at row and column from 0, where the
 * program listens. */
void terminal_mouse(struct terminal *terminal, int button, int row, int column);

/* Waits until the screen shows text (rows are joined by newlines, blanks at their ends dropped)
 * and the program has paused in drawing; or until it is gone from the screen. */
void terminal_wait_for(struct terminal *terminal, const char *text);
void terminal_wait_gone(struct terminal *terminal, const char *text);

/* As terminal_wait_for, without waiting for the pause: the milliseconds since the last
 * start, typing or resize until text was on the screen, or was off it. */
double terminal_time_until(struct terminal *terminal, const char *text);
double terminal_time_until_gone(struct terminal *terminal, const char *text);

/* Waits for the end of the program: its exit status, or 128 and the signal that ended it. */
int terminal_wait_exit(struct terminal *terminal);

/* Waits until the program has stopped itself (Ctrl-Z); terminal_continue brings it back. */
void terminal_wait_stopped(struct terminal *terminal);
void terminal_continue(struct terminal *terminal);

/* Reads what there is and returns when the program has been still for a moment. */
void terminal_settle(struct terminal *terminal);

void terminal_signal(struct terminal *terminal, int signal_number);
void terminal_resize(struct terminal *terminal, int rows, int columns);
void terminal_hang_up(struct terminal *terminal); /* the window is closed */

/* What is on the screen. The texts live until the next call of the same function. */
const char *terminal_screen(struct terminal *terminal);
const char *terminal_row(struct terminal *terminal, int row);
struct terminal_cell terminal_cell(struct terminal *terminal, int row, int column);
bool terminal_shows(struct terminal *terminal, const char *text);
/* Where text begins (row and column from 0), the first place of several; fails the test when it is
 * nowhere. */
void terminal_find(struct terminal *terminal, const char *text, int *row, int *column);
void terminal_cursor(struct terminal *terminal, int *row, int *column);
bool terminal_cursor_visible(struct terminal *terminal);

/* How many cells have a colour of their own. */
int terminal_coloured_cells(struct terminal *terminal);

bool terminal_on_alternate_screen(struct terminal *terminal);
bool terminal_listens_to_mouse(struct terminal *terminal);
bool terminal_brackets_paste(struct terminal *terminal);

/* Whether the line settings (echo, canonical input, signals, ...) are what they were before the
 * program. */
bool terminal_modes_restored(struct terminal *terminal);

/* Every byte that the program has written so far, NUL-ended; *length may be NULL. */
const char *terminal_raw(struct terminal *terminal, size_t *length);

#endif
