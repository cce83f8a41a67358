/* tty_session.h - a program on a pseudo-terminal of its own, in a session of its own.
 *
 * Between the test and the program stands a keeper: it leads the session as a shell would, runs the
 * program as its foreground job, tells when it stops or ends, hands the terminal back and forth,
 * passes SIGHUP on, and keeps the terminal open afterwards, so that what the program left can be
 * looked at.
 */
#ifndef MARROW_TESTS_TTY_SESSION_H
#define MARROW_TESTS_TTY_SESSION_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

struct tty_session {
    int master; /* what the program writes is read here, what is typed is written here; -1 after
                   hang_up */
    int control; /* a socket to the keeper: readable when there is an event */
    pid_t keeper;
    pid_t program;
    struct termios before; /* the line settings that the program found */
};

/* Starts argv[0] (looked up in PATH, NULL-ended) on a terminal of that size with TERM=term; the
 * environment is the caller's, without LINES and COLUMNS. false when there is no
 * pseudo-terminal to be had. A program that cannot be run ends with 127. */
bool tty_session_start(struct tty_session *session, const char *const argv[], int rows, int columns,
                       const char *term);

/* Reads the next event if there is one: a status of waitpid (WIFSTOPPED, WIFEXITED, WIFSIGNALED).
 */
bool tty_session_event(struct tty_session *session, int *wait_status);

/* Brings a stopped program back to the foreground, as `fg` does. */
void tty_session_continue(struct tty_session *session);

/* Tells the terminal, and by SIGWINCH the program, its new size. */
void tty_session_resize(struct tty_session *session, int rows, int columns);

/* Takes the terminal away, as closing a window does. */
void tty_session_hang_up(struct tty_session *session);

/* Ends the program if it still runs, and the keeper. */
void tty_session_end(struct tty_session *session);

#endif
