#include "marrow/tui/tui.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "marrow/journal/setting.h"
#include "terminal.h"

static void tell_stderr(const char *line, void *payload)
{
    (void)payload;
    fprintf(stderr, "marrow: %s\n", line);
}

static enum status run(struct journal *journal, bool unicode, struct error *error)
{
    struct app *app;
    struct key key;
    enum status status = app_open(&app, journal, unicode, error);
    if (status)
        return status;
    if (terminal_unknown())
        app_tell_unknown_terminal(app, terminal_unknown());
    app_draw(app);
    bool is_drawn = true;
    while (!app_is_over(app)) {
        enum terminal_event event = terminal_read(&key);
        if (event == TERMINAL_ENDED)
            break;
        if (event == TERMINAL_KEY)
            app_key(app, &key);
        else if (event == TERMINAL_TICK && !app_tick(app) && is_drawn)
            continue;
        is_drawn = event != TERMINAL_KEY || !terminal_has_input();
        if (is_drawn)
            app_draw(app);
    }
    app_close(app);
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

int tui_run(const struct journal_paths *paths)
{
    struct error error = ERROR_INIT;
    struct journal *journal = NULL;
    bool unicode;
    bool colour = false;
    bool mouse = false;
    terminal_set_locale(&unicode);
    enum status status = journal_open(&journal, paths, tell_stderr, NULL, &error);
    if (!status)
        status = wants(&colour, journal, SETTING_COLOUR, "auto", &error);
    if (!status)
        status = wants(&mouse, journal, SETTING_MOUSE, "on", &error);
    const char *no_color = getenv("NO_COLOR");
    if (!status)
        status = terminal_open(colour && !(no_color && *no_color), mouse, &error);
    if (!status) {
        status = run(journal, unicode, &error);
        terminal_close();
    }
    journal_close(journal);
    if (status) {
        fprintf(stderr, "marrow: %s\n", error.text);
        return status_exit_code(status);
    }
    return terminal_signal() ? 128 + terminal_signal() : 0;
}
