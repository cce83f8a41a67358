#define _XOPEN_SOURCE 700
#include "live.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "marrow/base/buffer.h"

static struct tty *window;
static struct buffer printed;
static int last_code;

static void run(const char *command)
{
    char bytes[4096];
    size_t got;
    FILE *pipe = popen(command, "r");
    if (!pipe) {
        fail_msg("no shell for: %s", command);
        return;
    }
    buffer_clear(&printed);
    while ((got = fread(bytes, 1, sizeof bytes, pipe)) > 0)
        buffer_add(&printed, bytes, got);
    int status = pclose(pipe);
    last_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

const char *live_shell(const char *format, ...)
{
    struct buffer command = BUFFER_INIT;
    char text[8192];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    buffer_addf(&command, "{ %s\n} 2>&1", text);
    run(command.text);
    buffer_release(&command);
    return printed.text;
}

int live_shell_code(void)
{
    return last_code;
}

const char *live_marrow(const char *words)
{
    live_shell("\"$MARROW_PROGRAM\" %s", words);
    if (last_code)
        fail_msg("marrow %s: %d: %s", words, last_code, printed.text);
    return printed.text;
}

const char *live_sql(const char *format, ...)
{
    struct buffer command = BUFFER_INIT;
    char text[8192];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    buffer_addf(&command, "sqlite3 -bail -cmd '.timeout 5000' '%s' 2>&1 <<'END'\n%s\nEND\n",
                live_log(), text);
    run(command.text);
    if (last_code)
        fail_msg("sqlite3: %s\n%s", printed.text, text);
    buffer_release(&command);
    return printed.text;
}

void live_begin(void)
{
    fixture_begin();
    unsetenv("NO_COLOR");
    setenv("LC_ALL", "C.UTF-8", 1);
    buffer_init(&printed);
    live_marrow("profile set birth=1970-05-02 sex=female authority=nasem");
}

void live_end(void)
{
    tty_stop(window);
    window = NULL;
    buffer_release(&printed);
    fixture_end();
}

const char *live_log(void)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/marrow/marrow.db", getenv("XDG_DATA_HOME"));
    return path;
}

struct tty *live_launch_as(const char *const argv[], int rows, int columns, const char *term)
{
    tty_stop(window);
    window = NULL;
    window = tty_start(argv, rows, columns, term);
    return window;
}

struct tty *live_launch(int rows, int columns, const char *term)
{
    const char *const argv[] = { getenv("MARROW_PROGRAM"), NULL };
    return live_launch_as(argv, rows, columns, term);
}

struct tty *live_start(int rows, int columns, const char *term)
{
    struct tty *tty = live_launch(rows, columns, term);
    tty_wait_for(tty, "Thu 19 Nov 2026");
    return tty;
}

void live_assert_restored(struct tty *tty)
{
    assert_true(tty_modes_restored(tty));
    assert_false(tty_on_alternate_screen(tty));
    assert_true(tty_cursor_visible(tty));
    assert_false(tty_brackets_paste(tty));
    assert_false(tty_listens_to_mouse(tty));
}

int live_wait_exit(struct tty *tty)
{
    int code = tty_wait_exit(tty);
    live_assert_restored(tty);
    return code;
}

void live_wait_cursor(struct tty *tty, int row)
{
    int at = -1;
    int column;
    int times = 0; /* one after the other: in the midst of drawing the cursor is in any row */
    for (int i = 0; i < TTY_DEADLINE / 100 && times < 2; i++) {
        tty_settle(tty);
        tty_cursor(tty, &at, &column);
        times = at == row ? times + 1 : 0;
    }
    assert_int_equal(at, row);
}
