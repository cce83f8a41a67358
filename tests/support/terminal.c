#define _XOPEN_SOURCE 700
#include "terminal.h"

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
#include "terminal_cells.h"
#include "terminal_keys.h"
#include "terminal_session.h"

#define QUIET 30 /* ms without output: the program has paused in drawing */
#define AFTER_ESC 120 /* ms between Esc and the next key */

struct terminal {
    struct terminal_session session;
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
    struct terminal *terminal = user;
    if (property == VTERM_PROP_ALTSCREEN)
        terminal->on_alternate_screen = value->boolean;
    else if (property == VTERM_PROP_CURSORVISIBLE)
        terminal->is_cursor_visible = value->boolean;
    else if (property == VTERM_PROP_MOUSE)
        terminal->listens_to_mouse = value->number != VTERM_PROP_MOUSE_NONE;
    return 1;
}

static const VTermScreenCallbacks callbacks = { .settermprop = on_property };

static void note_event(struct terminal *terminal)
{
    if (!terminal_session_event(&terminal->session, &terminal->wait_status))
        return;
    terminal->has_stopped = WIFSTOPPED(terminal->wait_status);
    terminal->has_ended = !terminal->has_stopped;
}

/* Reads what the program has written, waiting for it at most that long; false when there was
 * nothing. */
static bool pump(struct terminal *terminal, int milliseconds)
{
    struct pollfd ready[2] = { { .fd = terminal->session.master, .events = POLLIN },
                               { .fd = terminal->session.control, .events = POLLIN } };
    char bytes[16384];
    if (poll(ready, 2, milliseconds) <= 0)
        return false;
    bool is_event = ready[1].revents & POLLIN;
    if (is_event)
        note_event(terminal);
    if (!(ready[0].revents & POLLIN))
        return is_event;
    ssize_t got = read(terminal->session.master, bytes, sizeof bytes);
    if (got <= 0)
        return is_event;
    buffer_add(&terminal->raw, bytes, (size_t)got);
    vterm_input_write(terminal->vterm, bytes, (size_t)got);
    return true;
}

static void send_bytes(struct terminal *terminal, const char *bytes, size_t length)
{
    double deadline = now() + TERMINAL_DEADLINE;
    while (length > 0 && now() < deadline) {
        ssize_t sent = write(terminal->session.master, bytes, length);
        if (sent > 0) {
            bytes += sent;
            length -= (size_t)sent;
        } else if (errno == EAGAIN || errno == EINTR) {
            pump(terminal, 10);
        } else {
            break;
        }
    }
}

/* Sends what libvterm wants to say to the program: keys, the mouse, answers to its questions. */
static void send_pending(struct terminal *terminal)
{
    char bytes[4096];
    size_t length;
    while ((length = vterm_output_read(terminal->vterm, bytes, sizeof bytes)) > 0)
        send_bytes(terminal, bytes, length);
}

struct terminal *terminal_start(const char *const argv[], int rows, int columns, const char *term)
{
    if (rows < 1 || columns < 2)
        fail_msg("a terminal of %d x %d cannot be played", rows, columns);
    struct terminal *terminal = xcalloc(1, sizeof *terminal);
    terminal->rows = rows;
    terminal->columns = columns;
    terminal->is_cursor_visible = true;
    buffer_init(&terminal->raw);
    buffer_init(&terminal->whole);
    buffer_init(&terminal->row);
    terminal->vterm = vterm_new(rows, columns);
    vterm_set_utf8(terminal->vterm, 1);
    terminal->screen = vterm_obtain_screen(terminal->vterm);
    vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
    vterm_screen_enable_altscreen(terminal->screen, 1);
    vterm_screen_reset(terminal->screen, 1);
    terminal->since = now();
    if (!terminal_session_start(&terminal->session, argv, rows, columns, term)) {
        terminal_stop(terminal);
        fail_msg("there is no pseudo-terminal: %s", strerror(errno));
        return NULL;
    }
    fcntl(terminal->session.master, F_SETFL, O_RDWR | O_NONBLOCK);
    return terminal;
}

void terminal_stop(struct terminal *terminal)
{
    if (!terminal)
        return;
    terminal_session_end(&terminal->session);
    vterm_free(terminal->vterm);
    buffer_release(&terminal->raw);
    buffer_release(&terminal->whole);
    buffer_release(&terminal->row);
    free(terminal);
}

/* Ends the test, with everything there is to see on stderr. */
static void give_up(struct terminal *terminal, const char *what, const char *text)
{
    const char *state = terminal->has_ended     ? "has ended"
                        : terminal->has_stopped ? "has stopped"
                                                : "is running";
    fprintf(stderr, "the program %s (status 0x%x); the screen:\n", state,
            (unsigned)terminal->wait_status);
    for (int row = 0; row < terminal->rows; row++)
        fprintf(stderr, "%3d|%s\n", row, terminal_row(terminal, row));
    fail_msg("waited in vain for %s '%s'", what, text);
}

void terminal_settle(struct terminal *terminal)
{
    double deadline = now() + TERMINAL_DEADLINE;
    while (pump(terminal, QUIET) && now() < deadline)
        ;
}

/* Waits until the screen shows the text, or shows it no more. */
static double wait_until(struct terminal *terminal, const char *text, bool is_wanted)
{
    double deadline = now() + TERMINAL_DEADLINE;
    const char *what = is_wanted ? "the text" : "the end of the text";
    while (terminal_shows(terminal, text) != is_wanted) {
        bool was_over = terminal->has_ended;
        bool has_read = pump(terminal, was_over ? QUIET : 100);
        send_pending(terminal);
        if ((was_over && !has_read) || now() > deadline) {
            give_up(terminal, what, text);
            break;
        }
    }
    return now() - terminal->since;
}

double terminal_time_until(struct terminal *terminal, const char *text)
{
    return wait_until(terminal, text, true);
}

double terminal_time_until_gone(struct terminal *terminal, const char *text)
{
    return wait_until(terminal, text, false);
}

/* A program may draw the text on its way to something else: what counts is the screen at a pause.
 */
static void wait_until_still(struct terminal *terminal, const char *text, bool is_wanted)
{
    do {
        wait_until(terminal, text, is_wanted);
        terminal_settle(terminal);
    } while (terminal_shows(terminal, text) != is_wanted);
}

void terminal_wait_for(struct terminal *terminal, const char *text)
{
    wait_until_still(terminal, text, true);
}

void terminal_wait_gone(struct terminal *terminal, const char *text)
{
    wait_until_still(terminal, text, false);
}

void terminal_type(struct terminal *terminal, const char *keys)
{
    pump(terminal, 0);
    terminal->since = now();
    while (*keys) {
        bool is_escape;
        size_t taken = terminal_keys_send(terminal->vterm, keys, &is_escape);
        if (taken == 0)
            fail_msg("no key has the name at '%s'", keys);
        keys += taken ? taken : strlen(keys);
        send_pending(terminal);
        double pause_end = now() + AFTER_ESC;
        while (is_escape && *keys && now() < pause_end)
            pump(terminal, 10);
    }
}

void terminal_paste(struct terminal *terminal, const char *text)
{
    terminal->since = now();
    vterm_keyboard_start_paste(terminal->vterm);
    send_pending(terminal);
    send_bytes(terminal, text, strlen(text));
    vterm_keyboard_end_paste(terminal->vterm);
    send_pending(terminal);
}

void terminal_mouse(struct terminal *terminal, int button, int row, int column)
{
    terminal->since = now();
    vterm_mouse_move(terminal->vterm, row, column, VTERM_MOD_NONE);
    vterm_mouse_button(terminal->vterm, button, true, VTERM_MOD_NONE);
    if (button < 4)
        vterm_mouse_button(terminal->vterm, button, false, VTERM_MOD_NONE);
    send_pending(terminal);
}

/* Waits until the program has ended, or has stopped. */
static void wait_for_event(struct terminal *terminal, const bool *has_happened, const char *what)
{
    double deadline = now() + TERMINAL_DEADLINE;
    while (!*has_happened && now() < deadline) {
        pump(terminal, 100);
        send_pending(terminal);
    }
    terminal_settle(terminal);
    if (!*has_happened)
        give_up(terminal, what, "");
}

int terminal_wait_exit(struct terminal *terminal)
{
    wait_for_event(terminal, &terminal->has_ended, "the end of the program");
    int status = terminal->wait_status;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void terminal_wait_stopped(struct terminal *terminal)
{
    wait_for_event(terminal, &terminal->has_stopped, "the program to stop");
}

void terminal_continue(struct terminal *terminal)
{
    terminal->has_stopped = false;
    terminal->since = now();
    terminal_session_continue(&terminal->session);
}

void terminal_signal(struct terminal *terminal, int signal_number)
{
    if (!terminal->has_ended)
        kill(terminal->session.program, signal_number);
}

void terminal_resize(struct terminal *terminal, int rows, int columns)
{
    terminal_settle(terminal);
    terminal->rows = rows;
    terminal->columns = columns;
    vterm_set_size(terminal->vterm, rows, columns);
    terminal->since = now();
    terminal_session_resize(&terminal->session, rows, columns);
}

void terminal_hang_up(struct terminal *terminal)
{
    terminal_settle(terminal);
    terminal_session_hang_up(&terminal->session);
}

const char *terminal_screen(struct terminal *terminal)
{
    buffer_clear(&terminal->whole);
    terminal_cells_add_all(&terminal->whole, terminal->screen, terminal->rows, terminal->columns);
    return terminal->whole.text;
}

const char *terminal_row(struct terminal *terminal, int row)
{
    buffer_clear(&terminal->row);
    terminal_cells_add_row(&terminal->row, terminal->screen, row, terminal->columns);
    return terminal->row.text;
}

struct terminal_cell terminal_cell(struct terminal *terminal, int row, int column)
{
    return terminal_cells_get(terminal->screen, row, column);
}

bool terminal_shows(struct terminal *terminal, const char *text)
{
    return strstr(terminal_screen(terminal), text) != NULL;
}

void terminal_find(struct terminal *terminal, const char *text, int *row, int *column)
{
    for (*row = 0; *row < terminal->rows; ++*row) {
        *column = terminal_cells_find(terminal->screen, *row, terminal->columns, text);
        if (*column >= 0)
            return;
    }
    give_up(terminal, "the place of", text);
}

void terminal_cursor(struct terminal *terminal, int *row, int *column)
{
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &position);
    *row = position.row;
    *column = position.col;
}

int terminal_coloured_cells(struct terminal *terminal)
{
    return terminal_cells_count_coloured(terminal->screen, terminal->rows, terminal->columns);
}

bool terminal_cursor_visible(struct terminal *terminal)
{
    return terminal->is_cursor_visible;
}

bool terminal_on_alternate_screen(struct terminal *terminal)
{
    return terminal->on_alternate_screen;
}

bool terminal_listens_to_mouse(struct terminal *terminal)
{
    return terminal->listens_to_mouse;
}

bool terminal_brackets_paste(struct terminal *terminal)
{
    static const char mode[] = "\x1b[?2004"; /* then h: on, l: off */
    char last = 'l';
    for (const char *at = terminal->raw.text; (at = strstr(at, mode)) != NULL; at++)
        last = at[strlen(mode)];
    return last == 'h';
}

bool terminal_modes_restored(struct terminal *terminal)
{
    struct termios after;
    const struct termios *before = &terminal->session.before;
    return tcgetattr(terminal->session.master, &after) == 0 && after.c_iflag == before->c_iflag &&
           after.c_oflag == before->c_oflag && after.c_cflag == before->c_cflag &&
           after.c_lflag == before->c_lflag &&
           memcmp(after.c_cc, before->c_cc, sizeof after.c_cc) == 0;
}

const char *terminal_raw(struct terminal *terminal, size_t *length)
{
    if (length)
        *length = terminal->raw.length;
    return terminal->raw.text;
}
