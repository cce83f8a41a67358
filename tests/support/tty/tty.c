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
#include <time.h>
#include <unistd.h>

#include "fixture.h"
#include "marrow/base/memory.h"
#include "tty_keys.h"
#include "tty_state.h"

#define QUIET 30 /* ms without output: the program has paused in drawing */
#define AFTER_ESC 120 /* ms between Esc and the next key */

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

/* Passes the program's output to libvterm. libvterm obeys only the first of several modes that are
 * set at once, but the mouse needs two. */
static void show(struct tty *tty, const char *bytes, size_t length)
{
    static const char both[] = "\x1b[?1006;1000";
    const size_t size = sizeof both - 1;
    for (size_t i = 0; i + size < length; i++) {
        char one[2][9] = { "\x1b[?1006_", "\x1b[?1000_" };
        if (memcmp(bytes + i, both, size) != 0)
            continue;
        vterm_input_write(tty->vterm, bytes, i);
        one[0][7] = one[1][7] = bytes[i + size];
        vterm_input_write(tty->vterm, one[0], 8);
        vterm_input_write(tty->vterm, one[1], 8);
        show(tty, bytes + i + size + 1, length - i - size - 1);
        return;
    }
    vterm_input_write(tty->vterm, bytes, length);
}

/* Reads what the program has written, and waits for it at most that long. Returns false where there
 * was nothing. */
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
    tty->last_output = now();
    buffer_add(&tty->raw, bytes, (size_t)got);
    show(tty, bytes, (size_t)got);
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

/* Sends what libvterm has for the program: keys, the mouse, answers to its questions. */
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

void tty_give_up(struct tty *tty, const char *what, const char *text)
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

/* Waits until the screen shows the text, or no longer shows it. */
static double wait_until(struct tty *tty, const char *text, bool is_wanted)
{
    double deadline = now() + TTY_DEADLINE;
    const char *what = is_wanted ? "the text" : "the end of the text";
    while (tty_shows(tty, text) != is_wanted) {
        bool was_over = tty->has_ended;
        bool has_read = pump(tty, was_over ? QUIET : 100);
        send_pending(tty);
        if ((was_over && !has_read) || now() > deadline) {
            tty_give_up(tty, what, text);
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

double tty_time_drawn(struct tty *tty)
{
    double deadline = now() + TTY_DEADLINE;
    while (tty->last_output < tty->since && !tty->has_ended && now() < deadline)
        pump(tty, 100);
    tty_settle(tty);
    if (tty->last_output < tty->since)
        tty_give_up(tty, "anything drawn", "");
    return tty->last_output - tty->since;
}

/* Waits until the screen shows the text, or not, at a pause. While it draws something else, a
 * program may show the text for a moment. */
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

void tty_answer(struct tty *tty, const char *bytes)
{
    tty->since = now();
    send_bytes(tty, bytes, strlen(bytes));
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

/* Waits until the program has ended or stopped. */
static void wait_for_event(struct tty *tty, const bool *has_happened, const char *what)
{
    double deadline = now() + TTY_DEADLINE;
    while (!*has_happened && now() < deadline) {
        pump(tty, 100);
        send_pending(tty);
    }
    tty_settle(tty);
    if (!*has_happened)
        tty_give_up(tty, what, "");
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

static void change_size(struct tty *tty, int rows, int columns)
{
    tty->rows = rows;
    tty->columns = columns;
    tty->since = now();
    tty_session_resize(&tty->session, rows, columns);
}

void tty_resize(struct tty *tty, int rows, int columns)
{
    tty_settle(tty);
    vterm_set_size(tty->vterm, rows, columns);
    change_size(tty, rows, columns);
}

void tty_resize_at_once(struct tty *tty, int rows, int columns)
{
    pump(tty, 0);
    vterm_set_size(tty->vterm, rows, columns);
    vterm_input_write(tty->vterm, "\x1b[2J", 4);
    change_size(tty, rows, columns);
}

void tty_hang_up(struct tty *tty)
{
    tty_settle(tty);
    tty_session_hang_up(&tty->session);
}
