#define _POSIX_C_SOURCE 200809L
#include "marrow/tui/tui.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/app.h"
#include "core/binding.h"
#include "core/paint.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/journal/setting.h"
#include "marrow/store/store.h"
#include "screens.h"
#include "terminal/terminal.h"

/* What is told while the program works: notices about catalogues are shown on the screen while it
 * is open, else printed to stderr. */
struct notices {
    struct app *app; /* may be NULL */
    bool has_screen;
    bool has_waited; /* the line that says so is on the screen */
    struct buffer later;
};

static void tell(const char *line, void *payload)
{
    struct notices *notices = payload;
    if (notices->app)
        app_tell_notice(notices->app, line);
    if (notices->has_screen)
        buffer_addf(&notices->later, "marrow: %s\n", line);
    else
        fprintf(stderr, "marrow: %s\n", line);
}

/* Shows that another program's lock is waited for. Esc gives up. */
static bool keep_waiting(void *payload)
{
    struct notices *notices = payload;
    notices->has_waited = true;
    return terminal_wait("Waiting for another program that writes to the log. Esc gives up.");
}

static enum status run(struct journal *journal, bool unicode, struct notices *notices,
                       struct error *error)
{
    struct app *app;
    struct key key;
    enum status status = app_open(&app, &screens, journal, unicode, error);
    if (status)
        return status;
    char *program = path_program();
    app_set_program(app, program);
    notices->app = app;
    if (terminal_unknown())
        app_tell_unknown_terminal(app, terminal_unknown());
    app_draw(app);
    if (app_back_up(app))
        app_draw(app);
    bool is_drawn = true;
    while (!app_is_over(app)) {
        enum terminal_event event = terminal_read(&key);
        if (event == TERMINAL_ENDED)
            break;
        if (event == TERMINAL_KEY) {
            app_key(app, &key);
            if (store_gave_up(journal->log))
                terminal_drop_keys(); /* they were typed for the screen that did not come */
        } else if (event == TERMINAL_TICK && !app_tick(app) && is_drawn && !notices->has_waited)
            continue;
        notices->has_waited = false;
        is_drawn = event != TERMINAL_KEY || !terminal_has_input();
        if (is_drawn)
            app_draw(app);
    }
    notices->app = NULL;
    app_close(app);
    free(program);
    return STATUS_OK;
}

static enum status wants(bool *out, struct journal *journal, enum setting setting, const char *yes,
                         struct error *error)
{
    char value[SETTING_VALUE];
    enum status status = setting_load(value, journal->log, setting, error);
    *out = !status && strcmp(value, yes) == 0;
    return status;
}

/* Asks whether to begin the log that was named and is not there. */
static void ask_to_begin(struct journal_paths *paths)
{
    char answer[8] = "";
    char *path = paths->need == JOURNAL_CREATES ? NULL : journal_missing(paths);
    if (path && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
        printf("There is no log at %s. Begin a new one there? [y/N] ", path);
        fflush(stdout);
        if (fgets(answer, sizeof answer, stdin) && (*answer == 'y' || *answer == 'Y'))
            paths->need = JOURNAL_CREATES;
    }
    free(path);
}

const char *tui_curses_version(void)
{
    return curses_version();
}

int tui_run(const struct journal_paths *named)
{
    struct journal_paths paths = *named;
    struct error error = ERROR_INIT;
    struct journal *journal = NULL;
    struct notices notices = { NULL, false, false, BUFFER_INIT };
    bool unicode;
    bool colour = false;
    bool mouse = false;
    char theme[SETTING_VALUE];
    terminal_set_locale(&unicode);
    ask_to_begin(&paths);
    enum status status = journal_open(&journal, &paths, tell, &notices, &error);
    if (!status)
        status = wants(&colour, journal, SETTING_COLOUR, "auto", &error);
    if (!status)
        status = wants(&mouse, journal, SETTING_MOUSE, "on", &error);
    if (!status)
        status = setting_load(theme, journal->log, SETTING_THEME, &error);
    const char *no_color = getenv("NO_COLOR");
    if (!status)
        status = terminal_open(colour && !(no_color && *no_color), paint_find_theme(theme), mouse,
                               &error);
    if (!status) {
        notices.has_screen = true;
        store_set_waiting(keep_waiting, &notices);
        status = run(journal, unicode, &notices, &error);
        store_set_waiting(NULL, NULL);
        terminal_close();
        fputs(notices.later.text, stderr);
    }
    journal_close(journal);
    buffer_release(&notices.later);
    if (status) {
        fprintf(stderr, "marrow: %s\n", error.text);
        return error_exit_code(status);
    }
    return terminal_signal() ? 128 + terminal_signal() : 0;
}

void tui_print_keys(FILE *out)
{
    screens_print_man(out);
}
