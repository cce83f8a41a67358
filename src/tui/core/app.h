/* app.h - the stack of screens: what is drawn, where a key goes, what follows from it. Knows no
 * terminal but curses' windows, so that it runs in tests over a terminal that writes nowhere. */
#ifndef MARROW_TUI_APP_H
#define MARROW_TUI_APP_H

#include "marrow/base/error.h"
#include "screen.h"

#define APP_ROWS_MIN 10
#define APP_COLUMNS_MIN 40

struct app;

/* Opens the first of the screens on the day of now, and over it the welcome where it was never
 * asked who the person is. The screens and the journal must outlive the app. */
MARROW_CHECKED enum status app_open(struct app **out, const struct screen_set *screens,
                                    struct journal *journal, bool unicode, struct error *error);
void app_close(struct app *app);

/* Paints all into curses' windows and onto the screen (doupdate). */
void app_draw(struct app *app);

/* Says that TERM names no terminal that is known here, unless there is more to say already. */
void app_tell_unknown_terminal(struct app *app, const char *term);

/* Shows a line that came up during work: a catalogue that is damaged. */
void app_tell_notice(struct app *app, const char *line);

/* Does what the key is bound to. */
void app_key(struct app *app, const struct key *key);

/* Nothing came for a while: looks whether the log or the day has changed; true: draw. */
bool app_tick(struct app *app);

bool app_is_over(const struct app *app);

#endif
