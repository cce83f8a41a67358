#define _XOPEN_SOURCE 700
#include "background.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "core/paint.h"
#include "core/palette.h"

#define QUESTION "\033]11;?\033\\"
#define ESCAPE 27
#define BELL 7
#define ANSWER_MOST 64 /* characters of an answer */
#define AWAITED_MS                                                                                 \
    3000 /* from the question on; later answers are seen too, if they come at once                 \
          */
#define PATIENCE_MS 100 /* between two characters of an answer */
#define SETTLE_MS 60

struct read_key {
    int kind;
    wint_t code;
};

/* Keys that were read to see whether they are an answer, and are not. */
static struct read_key again[ANSWER_MOST];
static size_t again_first;
static size_t again_count;
static bool is_asked;
static bool is_awaited; /* no answer has come yet */
static struct timespec asked_at;
static bool is_answered; /* and not taken yet */
static enum theme theme;

static long ms_since_asked(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)(now.tv_sec - asked_at.tv_sec) * 1000 + (now.tv_nsec - asked_at.tv_nsec) / 1000000;
}

/* Returns whether the terminal takes the question for one, or at least ignores it. */
static bool may_answer(const char *term)
{
    static const char *const names[] = { "xterm",  "screen",  "tmux",    "alacritty", "foot",
                                         "kitty",  "rxvt",    "vte",     "gnome",     "konsole",
                                         "st-",    "contour", "wezterm", "ghostty",   "iterm",
                                         "mlterm", "mintty" };
    for (size_t i = 0; term && i < sizeof names / sizeof *names; i++)
        if (strncmp(term, names[i], strlen(names[i])) == 0)
            return true;
    return false;
}

void background_ask(void)
{
    if (!may_answer(getenv("TERM")))
        return;
    is_asked = write(STDOUT_FILENO, QUESTION, sizeof QUESTION - 1) == sizeof QUESTION - 1;
    is_awaited = is_asked;
    clock_gettime(CLOCK_MONOTONIC, &asked_at);
}

static int read_now(WINDOW *keys, wint_t *code, int patience)
{
    wtimeout(keys, patience);
    return wget_wch(keys, code);
}

/* Takes the text of an answer. Returns false if it is none. */
static bool take_answer(const char *text)
{
    struct palette_rgb rgb;
    if (!palette_parse_answer(&rgb, text))
        return false;
    again_count = 0;
    theme = palette_theme_of(rgb);
    is_answered = true;
    is_awaited = false;
    return true;
}

/* Returns whether the program may wait for an answer that has begun. */
static bool may_wait(void)
{
    return is_awaited && ms_since_asked() < AWAITED_MS;
}

/* Keeps what was read for later, except the beginning of an answer that was cut off: nobody types
 * that. Returns false. */
static bool give_back(const char *text)
{
    if (strncmp(text, "11;rgb", 6) == 0)
        again_count = 0;
    return false;
}

/* Reads the rest of an answer after its Escape, up to BEL or ESC \. Returns whether it was one;
 * else what was read is kept for later. */
static bool read_answer(WINDOW *keys)
{
    char text[ANSWER_MOST + 1] = "";
    size_t length = 0;
    again_first = again_count = 0;
    while (again_count < ANSWER_MOST) {
        wint_t code = 0;
        bool is_first = again_count == 0;
        int kind = read_now(keys, &code, is_first && !may_wait() ? 0 : PATIENCE_MS);
        if (kind == ERR)
            return give_back(text);
        again[again_count++] = (struct read_key){ kind, code };
        if (kind != OK || code > 126 || (is_first && code != ']'))
            return false;
        if (code == BELL)
            return take_answer(text);
        if (code == '\\' && length > 0 && text[length - 1] == ESCAPE) {
            text[length - 1] = '\0';
            return take_answer(text);
        }
        if (!is_first)
            text[length++] = (char)code;
        text[length] = '\0';
    }
    return give_back(text);
}

int background_read(WINDOW *keys, wint_t *code, int patience)
{
    if (again_first < again_count) {
        *code = again[again_first].code;
        return again[again_first++].kind;
    }
    int kind = read_now(keys, code, patience);
    if (kind != OK || *code != ESCAPE || !is_asked)
        return kind;
    return read_answer(keys) ? ERR : OK;
}

bool background_take_theme(enum theme *out)
{
    bool was_answered = is_answered;
    *out = theme;
    is_answered = false;
    return was_answered;
}

void background_settle(WINDOW *keys)
{
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
    wint_t code;
    if (may_wait() && poll(&input, 1, SETTLE_MS) > 0)
        (void)background_read(keys, &code, 0);
    is_asked = is_awaited = false;
}
