/* app.h - the stack of screens: it draws them, hands keys to the top one and carries out the
 * outcome. It uses only curses' windows, so tests can run it on a terminal that writes nowhere.
 */
#ifndef MARROW_TUI_APP_H
#define MARROW_TUI_APP_H

#include "marrow/base/error.h"
#include "screen.h"

#define APP_ROWS_MIN 10
#define APP_COLUMNS_MIN 40

struct app;

/* Opens the first screen of the set on today. Opens the welcome screen over it if the log has never
 * asked who the person is. `screens` and `journal` must outlive the app. On success the caller owns
 * *out: app_close. */
MARROW_CHECKED enum status app_open(struct app **out, const struct screen_set *screens,
                                    struct journal *journal, bool unicode, struct error *error);
void app_close(struct app *app);

/* Gives the command line the program that runs its commands. The path must outlive the app. */
void app_set_program(struct app *app, const char *path);

/* Paints all visible screens into curses' windows and updates the terminal (doupdate). */
void app_draw(struct app *app);

/* Warns that TERM names an unknown terminal, unless another message is already shown. */
void app_tell_unknown_terminal(struct app *app, const char *term);

/* Shows a warning that came up during work, such as a damaged catalogue. */
void app_tell_notice(struct app *app, const char *line);

/* Makes the day's backup, and tells quietly if that fails. Returns whether the screen needs
 * drawing. Called after the first frame, which must not wait for it. */
bool app_back_up(struct app *app);

/* Carries out what the key that was pressed is bound to. */
void app_key(struct app *app, const struct key *pressed);

/* Checks, after a quiet moment, whether the log or the day has changed. Returns true if the screen
 * needs drawing. */
bool app_tick(struct app *app);

bool app_is_over(const struct app *app);

#endif
