/* stage.h - the screens without a terminal: the real app on a real journal. Curses draws onto a
 * terminal that writes nowhere, and the cells are read back. */
#ifndef MARROW_TESTS_STAGE_H
#define MARROW_TESTS_STAGE_H

#include "core/app.h"
#include "fixture.h"

/* Makes a new home, a log with the starter foods beside it, and the app on a screen of this size.
 * The profile's questions are open, as at a first start, unless is_asked. The colours are those of
 * a terminal with 256. There is one stage at a time. */
void stage_begin(int rows, int columns, bool is_asked);
void stage_end(void);

/* Opens the log and the app again, as a new start of the program. */
void stage_reopen(void);

struct journal *stage_journal(void);

/* Types keys by name: "a", "<Enter>", "<Esc>", "<Down>", "<^R>", "<Space>". Draws after each. */
void stage_type(const char *keys);

/* Clicks at a place, or clicks twice there. Draws after it. */
void stage_click(int y, int x, bool is_double);

/* Pastes text as from a bracketed paste. Draws once, at its end. */
void stage_paste(const char *text);

/* Tells the app that no key came for a while. Draws where the app says so. */
void stage_tick(void);

/* Changes the size, as KEY_RESIZE does. */
void stage_resize(int rows, int columns);

/* Returns the screen's text: rows joined by newlines, without blanks at their ends. It lives until
 * the next call. */
const char *stage_screen(void);
bool stage_shows(const char *text);
bool stage_is_over(void);
void stage_cursor(int *row, int *column);

/* Compares text and styles with tests/tui/golden/NAME.screen. With GENERATE=1 in the environment it
 * writes that file. */
void stage_assert_golden(const char *name);

#define assert_shows(text)                                                                         \
    do {                                                                                           \
        if (!stage_shows(text))                                                                    \
            fail_msg("the screen does not show '%s':\n%s", (text), stage_screen());                \
    } while (0)
#define assert_shows_not(text)                                                                     \
    do {                                                                                           \
        if (stage_shows(text))                                                                     \
            fail_msg("the screen shows '%s':\n%s", (text), stage_screen());                        \
    } while (0)

#endif
