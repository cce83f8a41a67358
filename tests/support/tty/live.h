/* live.h - the real program on a simulated terminal, with a log of its own, and shell commands
 * beside it. */
#ifndef MARROW_TESTS_LIVE_H
#define MARROW_TESTS_LIVE_H

#include "fixture.h"
#include "tty.h"

/* Makes a new home with a log whose profile is set: a woman born 1970-05-02. */
void live_begin(void);
/* Removes it and ends the program. */
void live_end(void);

/* Starts the program and waits for the day screen ("Thu 19 Nov 2026"). The window lives until
 * live_end or the next start. live_launch starts without waiting. */
struct tty *live_start(int rows, int columns, const char *term);
struct tty *live_launch(int rows, int columns, const char *term);
struct tty *live_launch_as(const char *const argv[], int rows, int columns, const char *term);

/* Returns the log's path. */
const char *live_log(void);

/* Runs a shell command, formatted as by printf. Returns what it printed (stderr too), which lives
 * until the next call. live_shell_code returns the exit code of the last command. */
const char *live_shell(const char *format, ...) MARROW_PRINTF(1, 2);
int live_shell_code(void);

/* Runs the program with these words, which must succeed. Returns what it printed, as above. */
const char *live_marrow(const char *words);

/* Runs one or more statements on the log with the sqlite3 shell, which must succeed. */
const char *live_sql(const char *format, ...) MARROW_PRINTF(1, 2);

/* Fails unless the terminal is as it was before the program: its modes, the main screen, the
 * cursor, paste and mouse. */
void live_assert_restored(struct tty *tty);

/* Waits until the cursor is in a row: in a list, the selected one. */
void live_wait_cursor(struct tty *tty, int row);

/* Waits for the program's end and returns its exit code. Fails unless the terminal is restored. */
int live_wait_exit(struct tty *tty);

#endif
