/* tty_session.h - a program on its own pseudo-terminal, in its own session.
 *
 * Between the test and the program is a keeper. It leads the session as a shell would, runs the
 * program as its foreground job, reports when it stops or ends, and hands the terminal back and
 * forth. It passes SIGHUP on, and keeps the terminal open afterwards, so that the test can see what
 * the program left.
 */
#ifndef MARROW_TESTS_TTY_SESSION_H
#define MARROW_TESTS_TTY_SESSION_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

struct tty_session {
    int master; /* reads the program's output, writes what is typed; -1 after hang_up */
    int control; /* a socket to the keeper: readable when there is an event */
    pid_t keeper;
    pid_t program;
    struct termios before; /* the line settings that the program found */
};

/* Starts argv[0] (looked up in PATH; argv ends with NULL) on a terminal of that size with
 * TERM=term. The environment is the caller's, without LINES and COLUMNS. Returns false where no
 * pseudo-terminal is available. A program that cannot be run ends with 127. */
bool tty_session_start(struct tty_session *session, const char *const argv[], int rows, int columns,
                       const char *term);

/* Reads the next event, if there is one: a status of waitpid (WIFSTOPPED, WIFEXITED,
 * WIFSIGNALED). */
bool tty_session_event(struct tty_session *session, int *wait_status);

/* Brings a stopped program back to the foreground, as `fg` does. */
void tty_session_continue(struct tty_session *session);

/* Sets the terminal's new size, and tells the program by SIGWINCH. */
void tty_session_resize(struct tty_session *session, int rows, int columns);

/* Closes the terminal, as closing a window does. */
void tty_session_hang_up(struct tty_session *session);

/* Ends the program if it still runs, and the keeper. */
void tty_session_end(struct tty_session *session);

#endif
