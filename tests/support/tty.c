#define _XOPEN_SOURCE 700
#include "tty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "tty_cells.h"
#include "tty_keys.h"
#include "tty_session.h"

#define QUIET 30 /* ms without output: the program has paused in drawing */
#define AFTER_ESC 120 /* ms between Esc and the next key */

struct tty {
    struct tty_session session;
    VTerm *vterm;
    VTermScreen *screen;
    int rows, columns;
    bool has_stopped, has_ended;
    int wait_status;
    bool on_alternate_screen, is_cursor_visible, listens_to_mouse;
    double since; /* of the last start, typing or resize */
    struct buffer raw, whole, row;
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int on_property(VTermProp property, VTermValue *value, void *user)
{
    struct tty *tty = user;
    if (property == VTERM_PROP_ALTSCREEN)
        tty->on_alternate_screen = value->boolean;
    else if (property == VTERM_PROP_CURSORVISIBLE)
        tty->is_cursor_visible = value->boolean;
    else if (property == VTERM_PROP_MOUSE)
        tty->listens_to_mouse = value->number != VTERM_PROP_MOUSE_NONE;
    return 1;
}

static const VTermScreenCallbacks callbacks = { .settermprop = on_property };

static void note_event(struct tty *tty)
{
    if (!tty_session_event(&tty->session, &tty->wait_status))
        return;
    tty->has_stopped = WIFSTOPPED(tty->wait_status);
    tty->has_ended = !tty->has_stopped;
}

/* Reads what the program has written, waiting for it at most that long; false when there was
 * nothing. */
static bool pump(struct tty *tty, int milliseconds)
{
    struct pollfd ready[2] = { { .fd = tty->session.master, .events = POLLIN },
                               { .fd = tty->session.control, .events = POLLIN } };
    char bytes[16384];
    if (poll(ready, 2, milliseconds) <= 0)
        return false;
    bool is_event = ready[1].revents & POLLIN;
    if (is_event)
        note_event(tty);
    if (!(ready[0].revents & POLLIN))
        return is_event;
    ssize_t got = read(tty->session.master, bytes, sizeof bytes);
    if (got <= 0)
        return is_event;
    buffer_add(&tty->raw, bytes, (size_t)got);
    vterm_input_write(tty->vterm, bytes, (size_t)got);
    return true;
}

static void send_bytes(struct tty *tty, const char *bytes, size_t length)
{
    double deadline = now() + TTY_DEADLINE;
    while (length > 0 && now() < deadline) {
        ssize_t sent = write(tty->session.master, bytes, length);
        if (sent > 0) {
            bytes += sent;
            length -= (size_t)sent;
        } else if (errno == EAGAIN || errno == EINTR) {
            pump(tty, 10);
        } else {
            break;
        }
    }
}

/* Sends what libvterm wants to say to the program: keys, the mouse, answers to its questions. */
static void send_pending(struct tty *tty)
{
    char bytes[4096];
    size_t length;
    while ((length = vterm_output_read(tty->vterm, bytes, sizeof bytes)) > 0)
        send_bytes(tty, bytes, length);
}

struct tty *tty_start(const char *const argv[], int rows, int columns, const char *term)
{
    if (rows < 1 || columns < 2)
        fail_msg("a terminal of %d x %d cannot be played", rows, columns);
    struct tty *tty = xcalloc(1, sizeof *tty);
    tty->rows = rows;
    tty->columns = columns;
    tty->is_cursor_visible = true;
    buffer_init(&tty->raw);
    buffer_init(&tty->whole);
    buffer_init(&tty->row);
    tty->vterm = vterm_new(rows, columns);
    vterm_set_utf8(tty->vterm, 1);
    tty->screen = vterm_obtain_screen(tty->vterm);
    vterm_screen_set_callbacks(tty->screen, &callbacks, tty);
    vterm_screen_enable_altscreen(tty->screen, 1);
    vterm_screen_reset(tty->screen, 1);
    tty->since = now();
    if (!tty_session_start(&tty->session, argv, rows, columns, term)) {
        tty_stop(tty);
        fail_msg("there is no pseudo-terminal: %s", strerror(errno));
        return NULL;
    }
    fcntl(tty->session.master, F_SETFL, O_RDWR | O_NONBLOCK);
    return tty;
}

void tty_stop(struct tty *tty)
{
    if (!tty)
        return;
    tty_session_end(&tty->session);
    vterm_free(tty->vterm);
    buffer_release(&tty->raw);
    buffer_release(&tty->whole);
    buffer_release(&tty->row);
    free(tty);
}

/* Ends the test, with everything there is to see on stderr. */
static void give_up(struct tty *tty, const char *what, const char *text)
{
    const char *state = tty->has_ended     ? "has ended"
                        : tty->has_stopped ? "has stopped"
                                           : "is running";
    fprintf(stderr, "the program %s (status 0x%x); the screen:\n", state,
            (unsigned)tty->wait_status);
    for (int row = 0; row < tty->rows; row++)
        fprintf(stderr, "%3d|%s\n", row, tty_row(tty, row));
    fail_msg("waited in vain for %s '%s'", what, text);
}

void tty_settle(struct tty *tty)
{
    double deadline = now() + TTY_DEADLINE;
    while (pump(tty, QUIET) && now() < deadline)
        ;
}

/* Waits until the screen shows the text, or shows it no more. */
static double wait_until(struct tty *tty, const char *text, bool is_wanted)
{
    double deadline = now() + TTY_DEADLINE;
    const char *what = is_wanted ? "the text" : "the end of the text";
    while (tty_shows(tty, text) != is_wanted) {
        bool was_over = tty->has_ended;
        bool has_read = pump(tty, was_over ? QUIET : 100);
        send_pending(tty);
        if ((was_over && !has_read) || now() > deadline) {
            give_up(tty, what, text);
            break;
        }
    }
    return now() - tty->since;
}

double tty_time_until(struct tty *tty, const char *text)
{
    return wait_until(tty, text, true);
}

double tty_time_until_gone(struct tty *tty, const char *text)
{
    return wait_until(tty, text, false);
}

/* A program may draw the text on its way to something else: what counts is the screen at a pause.
 */
static void wait_until_still(struct tty *tty, const char *text, bool is_wanted)
{
    do {
        wait_until(tty, text, is_wanted);
        tty_settle(tty);
    } while (tty_shows(tty, text) != is_wanted);
}

void tty_wait_for(struct tty *tty, const char *text)
{
    wait_until_still(tty, text, true);
}

void tty_wait_gone(struct tty *tty, const char *text)
{
    wait_until_still(tty, text, false);
}

void tty_type(struct tty *tty, const char *keys)
{
    pump(tty, 0);
    tty->since = now();
    while (*keys) {
        bool is_escape;
        size_t taken = tty_keys_send(tty->vterm, keys, &is_escape);
        if (taken == 0)
            fail_msg("no key has the name at '%s'", keys);
        keys += taken ? taken : strlen(keys);
        send_pending(tty);
        double pause_end = now() + AFTER_ESC;
        while (is_escape && *keys && now() < pause_end)
            pump(tty, 10);
    }
}

void tty_paste(struct tty *tty, const char *text)
{
    tty->since = now();
    vterm_keyboard_start_paste(tty->vterm);
    send_pending(tty);
    send_bytes(tty, text, strlen(text));
    vterm_keyboard_end_paste(tty->vterm);
    send_pending(tty);
}

void tty_mouse(struct tty *tty, int button, int row, int column)
{
    tty->since = now();
    vterm_mouse_move(tty->vterm, row, column, VTERM_MOD_NONE);
    vterm_mouse_button(tty->vterm, button, true, VTERM_MOD_NONE);
    if (button < 4)
        vterm_mouse_button(tty->vterm, button, false, VTERM_MOD_NONE);
    send_pending(tty);
}

/* Waits until the program has ended, or has stopped. */
static void wait_for_event(struct tty *tty, const bool *has_happened, const char *what)
{
    double deadline = now() + TTY_DEADLINE;
    while (!*has_happened && now() < deadline) {
        pump(tty, 100);
        send_pending(tty);
    }
    tty_settle(tty);
    if (!*has_happened)
        give_up(tty, what, "");
}

int tty_wait_exit(struct tty *tty)
{
    wait_for_event(tty, &tty->has_ended, "the end of the program");
    int status = tty->wait_status;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void tty_wait_stopped(struct tty *tty)
{
    wait_for_event(tty, &tty->has_stopped, "the program to stop");
}

void tty_continue(struct tty *tty)
{
    tty->has_stopped = false;
    tty->since = now();
    tty_session_continue(&tty->session);
}

void tty_signal(struct tty *tty, int signal_number)
{
    if (!tty->has_ended)
        kill(tty->session.program, signal_number);
}

void tty_resize(struct tty *tty, int rows, int columns)
{
    tty_settle(tty);
    tty->rows = rows;
    tty->columns = columns;
    vterm_set_size(tty->vterm, rows, columns);
    tty->since = now();
    tty_session_resize(&tty->session, rows, columns);
}

void tty_hang_up(struct tty *tty)
{
    tty_settle(tty);
    tty_session_hang_up(&tty->session);
}

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
    give_up(tty, "the place of", text);
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
