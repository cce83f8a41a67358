#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE /* struct winsize */
#include "tty_session.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

struct event {
    pid_t program;
    int wait_status; /* 0 in the first event, which only names the program */
};

static volatile pid_t kept; /* the keeper's program, for its signal handler */

/* Passes SIGHUP on to the program, as a shell does. SIGTERM tells the keeper to end the program. */
static void pass_on(int number)
{
    if (kept > 0)
        kill(-kept, number == SIGTERM ? SIGKILL : number);
}

/* Sets up the program's process and starts the program in it. */
_Noreturn static void become(int terminal, const char *const argv[], const char *term)
{
    setpgid(0, 0);
    tcsetpgrp(terminal, getpid());
    for (int number = 1; number < 32; number++)
        signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    dup2(terminal, STDIN_FILENO);
    dup2(terminal, STDOUT_FILENO);
    dup2(terminal, STDERR_FILENO);
    setenv("TERM", term, 1);
    unsetenv("LINES");
    unsetenv("COLUMNS");
    execvp(argv[0], (char *const *)(size_t)argv);
    perror(argv[0]);
    _exit(127);
}

/* Reports each stop and the end, as the keeper. Goes on only when told to. */
_Noreturn static void keep(int control, int terminal, pid_t program)
{
    struct event event = { program, 0 };
    char word;
    bool is_over = write(control, &event, sizeof event) != (ssize_t)sizeof event;
    while (!is_over) {
        if (waitpid(program, &event.wait_status, WUNTRACED) != program)
            continue;
        is_over = !WIFSTOPPED(event.wait_status);
        if (is_over)
            kept = 0;
        tcsetpgrp(terminal, getpgrp());
        if (write(control, &event, sizeof event) != (ssize_t)sizeof event)
            break;
        if (read(control, &word, 1) != 1)
            break;
        tcsetpgrp(terminal, program);
        kill(-program, SIGCONT);
    }
    if (!is_over)
        kill(-program, SIGKILL);
    _exit(0);
}

/* Makes the pseudo-terminal the keeper's own and starts the program on it. */
_Noreturn static void lead(int control, int master, const char *const argv[], const char *term)
{
    setsid();
    int terminal = open(ptsname(master), O_RDWR | O_CLOEXEC);
    close(master);
    if (terminal < 0)
        _exit(1);
    struct sigaction action = { .sa_handler = pass_on, .sa_flags = SA_RESTART };
    sigaction(SIGHUP, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    signal(SIGTTOU, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    pid_t program = fork();
    if (program == 0)
        become(terminal, argv, term);
    if (program < 0)
        _exit(1);
    kept = program;
    setpgid(program, program);
    tcsetpgrp(terminal, program);
    keep(control, terminal, program);
}

/* Opens a new pseudo-terminal of that size. Returns -1 where there is none. */
static int open_master(int rows, int columns)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns };
    if (master < 0)
        return -1;
    if (grantpt(master) || unlockpt(master) || ioctl(master, TIOCSWINSZ, &size)) {
        close(master);
        return -1;
    }
    return master;
}

bool tty_session_start(struct tty_session *session, const char *const argv[], int rows, int columns,
                       const char *term)
{
    int pair[2] = { -1, -1 };
    struct event first;
    *session = (struct tty_session){ .master = open_master(rows, columns), .control = -1 };
    if (session->master < 0)
        return false;
    tcgetattr(session->master, &session->before);
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair))
        goto failed;
    session->control = pair[0];
    fflush(NULL);
    session->keeper = fork();
    if (session->keeper == 0) {
        close(pair[0]);
        lead(pair[1], session->master, argv, term);
    }
    close(pair[1]);
    if (session->keeper < 0 || read(pair[0], &first, sizeof first) != (ssize_t)sizeof first)
        goto failed;
    session->program = first.program;
    return true;
failed:
    tty_session_end(session);
    return false;
}

bool tty_session_event(struct tty_session *session, int *wait_status)
{
    struct event event;
    ssize_t got = recv(session->control, &event, sizeof event, MSG_DONTWAIT);
    if (got != (ssize_t)sizeof event)
        return false;
    *wait_status = event.wait_status;
    return true;
}

void tty_session_continue(struct tty_session *session)
{
    if (write(session->control, "c", 1) != 1)
        perror("tty_session_continue");
}

void tty_session_resize(struct tty_session *session, int rows, int columns)
{
    struct winsize size = { .ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns };
    if (ioctl(session->master, TIOCSWINSZ, &size))
        perror("tty_session_resize");
}

void tty_session_hang_up(struct tty_session *session)
{
    if (session->master >= 0)
        close(session->master);
    session->master = -1;
}

void tty_session_end(struct tty_session *session)
{
    tty_session_hang_up(session);
    if (session->keeper > 0)
        kill(session->keeper, SIGTERM);
    if (session->control >= 0)
        close(session->control);
    if (session->keeper > 0)
        waitpid(session->keeper, NULL, 0);
    *session = (struct tty_session){ .master = -1, .control = -1 };
}
