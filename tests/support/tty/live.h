/* live.h - the real program at a played terminal, on a log of its own, and the shell beside it. */
#ifndef MARROW_TESTS_LIVE_H
#define MARROW_TESTS_LIVE_H

#include "fixture.h"
#include "tty.h"

/* A new home whose log exists and whose profile is set: a woman born 1970-05-02. */
void live_begin(void);
void live_end(void); /* ends the program too */

/* Starts the program and waits for the day screen ("Thu 19 Nov 2026"); the window lives until
 * live_end or the next start. live_launch starts without waiting. */
struct tty *live_start(int rows, int columns, const char *term);
struct tty *live_launch(int rows, int columns, const char *term);
struct tty *live_launch_as(const char *const argv[], int rows, int columns, const char *term);

/* The log's path. */
const char *live_log(void);

/* Runs a command of the shell, formatted as printf does; what it printed (stderr too) lives until
 * the next call. The exit code of the last one. */
const char *live_shell(const char *format, ...) MARROW_PRINTF(1, 2);
int live_shell_code(void);

/* Runs the program with these words, which must succeed; what it printed, as above. */
const char *live_marrow(const char *words);

/* One statement, or several, on the log by the sqlite3 shell, which must succeed. */
const char *live_sql(const char *format, ...) MARROW_PRINTF(1, 2);

/* The terminal is as it was before the program: its modes, the main screen, the cursor, paste and
 * mouse. */
void live_assert_restored(struct tty *tty);

/* Waits until the cursor stands in a row: the selected one, in a list. */
void live_wait_cursor(struct tty *tty, int row);

/* The exit code, with the window's state checked: it must be restored. */
int live_wait_exit(struct tty *tty);

#endif
