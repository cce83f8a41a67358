#define _DEFAULT_SOURCE /* sigaction, TIOCGWINSZ */
#define _XOPEN_SOURCE 700
#include "terminal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "background.h"
#include "core/binding.h"
#include "core/paint.h"
#include "marrow/base/text.h"

#include <term.h>

#define TICK_MS 250
#define DOUBLE_CLICK_MS 400
#define KEYS_AHEAD 256
#define PASTE_PATIENCE 8 /* ticks */
#define KEY_ESCAPE 27
#define KEY_CONTROL_C 3
#define KEY_PASTE_BEGIN (KEY_MAX + 1)
#define KEY_PASTE_END (KEY_MAX + 2)
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
/* for a crash: paste and mouse off, attributes off, cursor on, main screen */
#define RESET "\033[?2004l\033[?1000l\033[?1006l\033[0m\033[?25h\033[?1049l\r\n"

static SCREEN *screen;
static WINDOW *keys;
static struct termios saved_modes;
/* What was typed while the program waited. */
static struct {
    int kind;
    wint_t code;
} ahead[KEYS_AHEAD];
static size_t ahead_first;
static size_t ahead_count;
static bool is_pasting;
static int paste_ticks; /* silence within a paste */
static bool is_taken_for_xterm;
static bool has_colour;
static volatile sig_atomic_t end_signal;
static volatile sig_atomic_t stop_requested;

static void send(const char *sequence)
{
    size_t length = strlen(sequence);
    while (length > 0) {
        ssize_t sent = write(STDOUT_FILENO, sequence, length);
        if (sent <= 0)
            return;
        sequence += sent;
        length -= (size_t)sent;
    }
}

static void on_end(int number)
{
    end_signal = number;
}

static void on_stop(int number)
{
    (void)number;
    stop_requested = 1;
}

/* Restores the terminal and lets the signal end the program. Does only what is safe in a signal
 * handler. */
static void on_crash(int number)
{
    send(RESET);
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
    signal(number, SIG_DFL);
    raise(number);
}

static void handle(int number, void (*handler)(int))
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static void handle_signals(void)
{
    handle(SIGTERM, on_end);
    handle(SIGHUP, on_end);
    handle(SIGQUIT, on_end);
    handle(SIGINT, on_end);
    handle(SIGTSTP, on_stop);
    handle(SIGPIPE, SIG_IGN);
    handle(SIGSEGV, on_crash);
    handle(SIGBUS, on_crash);
    handle(SIGFPE, on_crash);
    handle(SIGILL, on_crash);
    handle(SIGABRT, on_crash);
}

/* Returns whether the locale's character set is UTF-8: "de_DE.UTF-8", "de_DE.utf8", "UTF-8". */
static bool names_utf8(const char *locale)
{
    const char *point = strchr(locale, '.');
    const char *set = point ? point + 1 : locale;
    return strncasecmp(set, "UTF-8", 5) == 0 || strncasecmp(set, "UTF8", 4) == 0;
}

void terminal_set_locale(bool *unicode)
{
    const char *set = setlocale(LC_ALL, "");
    const char *variables[] = { "LC_ALL", "LC_CTYPE", "LANG" };
    const char *named = "";
    for (size_t i = 0; i < 3 && !*named; i++)
        named = getenv(variables[i]) ? getenv(variables[i]) : "";
    bool wants_utf8 = names_utf8(named);
    if (!set && wants_utf8)
        setlocale(LC_CTYPE, "C.UTF-8");
    setlocale(LC_NUMERIC, "C");
    *unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* Returns whether the terminal just set up can place its cursor anywhere. */
static bool can_place_cursor(void)
{
    const char *place = tigetstr("cup");
    return place && place != (const char *)-1;
}

static bool open_screen(void)
{
    const char *term = getenv("TERM");
    int found;
    if (!term || !*term)
        return false;
    /* A terminal that this machine has no entry for (common over ssh) nearly always understands
     * xterm. */
    is_taken_for_xterm = setupterm(term, STDOUT_FILENO, &found) != OK;
    if (!is_taken_for_xterm) {
        bool is_usable = can_place_cursor();
        del_curterm(cur_term);
        if (!is_usable)
            return false;
    }
    screen = newterm(is_taken_for_xterm ? "xterm-256color" : term, stdout, stdin);
    return screen != NULL;
}

enum status terminal_open(bool colour, enum theme theme, bool mouse, struct error *error)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return error_set(
            error, STATUS_USAGE,
            "this is not a terminal; use commands such as marrow day or marrow add (see "
            "marrow --help)");
    tcgetattr(STDIN_FILENO, &saved_modes);
    handle_signals();
    if (!open_screen())
        return error_set(error, STATUS_USAGE,
                         "TERM is '%s', which cannot show full-screen programs; use the commands "
                         "(marrow --help)",
                         getenv("TERM") ? getenv("TERM") : "");
    die_set_hook(terminal_close);
    /* Sent on resume, this would reset the person's own palette. */
    char *reset_palette = tigetstr("oc");
    if (reset_palette && reset_palette != (char *)-1)
        *reset_palette = '\0';
    /* Ctrl-C, Ctrl-Z and Ctrl-\ are read as keys: typed ahead they keep their order, and pasted
     * they do nothing. */
    raw();
    noecho();
    nonl();
    set_escdelay(25);
    /* Keys are read from a pad: reading from stdscr would paint that (empty) window over the
     * screens. */
    keys = newpad(1, 1);
    if (!keys)
        die("out of memory");
    keypad(keys, TRUE);
    define_key("\033[200~", KEY_PASTE_BEGIN);
    define_key("\033[201~", KEY_PASTE_END);
    paint_styles(colour, theme);
    if (mouse) {
        mousemask(BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
        mouseinterval(0);
    }
    send(PASTE_ON);
    has_colour = colour && has_colors();
    if (has_colour && theme == THEME_UNKNOWN)
        background_ask();
    return STATUS_OK;
}

void terminal_close(void)
{
    if (!screen)
        return;
    background_settle(keys);
    send(PASTE_OFF);
    endwin();
    delwin(keys);
    delscreen(screen);
    screen = NULL;
    die_set_hook(NULL);
}

const char *terminal_unknown(void)
{
    return is_taken_for_xterm ? getenv("TERM") : NULL;
}

int terminal_signal(void)
{
    return end_signal;
}

/* Suspends the program. By the key, stops the whole job, as the terminal itself would: the shell of
 * a surrounding script would not notice otherwise. */
static void suspend(bool by_key)
{
    stop_requested = 0;
    send(PASTE_OFF);
    endwin();
    handle(SIGTSTP, SIG_DFL);
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &stop, NULL);
    if (by_key)
        kill(0, SIGTSTP);
    else
        raise(SIGTSTP);
    handle(SIGTSTP, on_stop);
    reset_prog_mode();
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
        resizeterm(size.ws_row, size.ws_col);
    clearok(curscr, TRUE);
    send(PASTE_ON);
}

struct special {
    int code;
    const char *name;
};

static const struct special specials[] = {
    { KEY_DOWN, "Down" },           { KEY_UP, "Up" },        { KEY_LEFT, "Left" },
    { KEY_RIGHT, "Right" },         { KEY_NPAGE, "PgDn" },   { KEY_PPAGE, "PgUp" },
    { KEY_HOME, "Home" },           { KEY_END, "End" },      { KEY_ENTER, "Enter" },
    { KEY_BACKSPACE, "Backspace" }, { KEY_DC, "Del" },       { KEY_IC, "Ins" },
    { KEY_BTAB, "S-Tab" },          { KEY_SLEFT, "S-Left" }, { KEY_SRIGHT, "S-Right" },
};

static bool name_special(struct key *out, int code)
{
    for (size_t i = 0; i < sizeof specials / sizeof *specials; i++) {
        if (specials[i].code == code) {
            snprintf(out->name, sizeof out->name, "%s", specials[i].name);
            return true;
        }
    }
    if (code > KEY_F0 && code <= KEY_F(12)) {
        snprintf(out->name, sizeof out->name, "F%d", code - KEY_F0);
        return true;
    }
    /* Ctrl with an arrow has no fixed code; terminfo names it. */
    const char *name = keyname(code);
    if (name && (strcmp(name, "kLFT5") == 0 || strcmp(name, "kRIT5") == 0)) {
        snprintf(out->name, sizeof out->name, "%s", name[1] == 'L' ? "^Left" : "^Right");
        return true;
    }
    return false;
}

/* Returns whether this press of the button follows another at the same place at once. */
static bool is_second_press(const MEVENT *event)
{
    static struct timespec last;
    static int last_y = -1;
    static int last_x;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    long passed = (long)(now.tv_sec - last.tv_sec) * 1000 + (now.tv_nsec - last.tv_nsec) / 1000000;
    bool is_second = passed < DOUBLE_CLICK_MS && event->y == last_y && event->x == last_x;
    last = now;
    last_y = is_second ? -1 : event->y; /* a third press begins anew */
    last_x = event->x;
    return is_second;
}

static bool name_mouse(struct key *out)
{
    MEVENT event;
    if (getmouse(&event) != OK)
        return false;
    out->y = event.y;
    out->x = event.x;
    if (event.bstate & BUTTON4_PRESSED)
        snprintf(out->name, sizeof out->name, "WheelUp");
    else if (event.bstate & BUTTON5_PRESSED)
        snprintf(out->name, sizeof out->name, "WheelDown");
    else if (event.bstate & (BUTTON1_PRESSED | BUTTON1_CLICKED))
        snprintf(out->name, sizeof out->name, is_second_press(&event) ? "DoubleClick" : "Click");
    else
        return false;
    return true;
}

static void name_character(struct key *out, wint_t code)
{
    if (is_pasting && (code == '\r' || code == '\n'))
        code = ';';
    if (code == '\r' || code == '\n')
        snprintf(out->name, sizeof out->name, "Enter");
    else if (code == '\t' && !is_pasting)
        snprintf(out->name, sizeof out->name, "Tab");
    else if (code == KEY_ESCAPE)
        snprintf(out->name, sizeof out->name, "Esc");
    else if (code == 127)
        snprintf(out->name, sizeof out->name, "Backspace");
    else if (code == ' ' && !is_pasting)
        snprintf(out->name, sizeof out->name, "Space");
    else if (code < 32 && !is_pasting)
        snprintf(out->name, sizeof out->name, "^%c", (int)code + 64);
    if (code >= 32 && code != 127) {
        char bytes[4];
        size_t size = text_encode(bytes, (uint32_t)code);
        memcpy(out->text, bytes, size);
        out->text[size] = '\0';
        if (!out->name[0])
            memcpy(out->name, out->text, size + 1);
    }
    out->is_pasted = is_pasting;
}

/* Ends a paste. Returns whether there was one. */
static bool end_paste(struct key *out)
{
    bool was_pasting = is_pasting;
    is_pasting = false;
    paste_ticks = 0;
    *out = (struct key){ .name = KEY_PASTED, .is_pasted = true };
    return was_pasting;
}

/* Translates what curses returned. Returns false if there is nothing for a screen. */
static bool name_key(struct key *out, int kind, wint_t code)
{
    memset(out, 0, sizeof *out);
    if (kind != KEY_CODE_YES) {
        name_character(out, code);
        return out->name[0] != '\0' || out->text[0] != '\0';
    }
    if (code == KEY_PASTE_BEGIN)
        is_pasting = true;
    if (code == KEY_PASTE_BEGIN)
        return false;
    if (code == KEY_PASTE_END)
        return end_paste(out);
    return code == KEY_MOUSE ? name_mouse(out) : name_special(out, (int)code);
}

/* Returns, after a silence, whether the terminal is gone. */
static bool is_gone(void)
{
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
    return poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR | POLLNVAL));
}

bool terminal_wait(const char *line)
{
    wint_t code = 0;
    bool is_given_up = end_signal != 0;
    WINDOW *footer = newwin(1, 0, LINES - 1, 0);
    if (footer) {
        waddnstr(footer, line, COLS - 1);
        wrefresh(footer);
        delwin(footer);
    }
    while (!is_given_up && ahead_count < KEYS_AHEAD) {
        int kind = background_read(keys, &code, 0);
        if (kind == ERR)
            break;
        is_given_up = kind == OK && (code == KEY_ESCAPE || code == KEY_CONTROL_C) && !is_pasting;
        if (!is_given_up) {
            ahead[ahead_count].kind = kind;
            ahead[ahead_count++].code = code;
        }
    }
    return !is_given_up;
}

void terminal_drop_keys(void)
{
    ahead_first = ahead_count = 0;
    flushinp();
}

/* Returns the next key as curses names it: what was typed while the program waited comes first. */
static int next_key(wint_t *code)
{
    if (ahead_count == 0)
        return background_read(keys, code, TICK_MS);
    int kind = ahead[ahead_first].kind;
    *code = ahead[ahead_first++].code;
    if (ahead_first == ahead_count)
        ahead_first = ahead_count = 0;
    return kind;
}

bool terminal_has_input(void)
{
    if (ahead_count > 0)
        return true;
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
    return poll(&input, 1, 0) > 0 && (input.revents & POLLIN);
}

/* Takes the colours for the background that the terminal has told. Returns whether it has. */
static bool take_background(void)
{
    enum theme theme;
    if (!background_take_theme(&theme))
        return false;
    paint_styles(has_colour, theme);
    clearok(curscr, TRUE);
    return true;
}

enum terminal_event terminal_read(struct key *out)
{
    for (;;) {
        if (end_signal)
            return TERMINAL_ENDED;
        if (stop_requested) {
            suspend(false);
            return TERMINAL_RESIZED;
        }
        wint_t code = 0;
        if (take_background())
            return TERMINAL_RESIZED;
        int kind = next_key(&code);
        if (kind == ERR) {
            if (end_signal || stop_requested)
                continue;
            if (take_background())
                return TERMINAL_RESIZED;
            if (is_gone()) {
                end_signal = SIGHUP;
                return TERMINAL_ENDED;
            }
            if (is_pasting && ++paste_ticks >= PASTE_PATIENCE && end_paste(out))
                return TERMINAL_KEY; /* the end of the paste got lost */
            return TERMINAL_TICK;
        }
        paste_ticks = 0;
        if (kind == KEY_CODE_YES && code == KEY_RESIZE) {
            clearok(curscr, TRUE);
            return TERMINAL_RESIZED;
        }
        if (!name_key(out, kind, code))
            continue;
        if (strcmp(out->name, "^Z") == 0) {
            suspend(true);
            return TERMINAL_RESIZED;
        }
        if (strcmp(out->name, "^\\") == 0)
            end_signal = SIGQUIT;
        else
            return TERMINAL_KEY;
    }
}
