/* stage.h - the screens without a terminal: the real app on a real journal, drawn by curses onto a
 * terminal that writes nowhere, and read back cell by cell. */
#ifndef MARROW_TESTS_STAGE_H
#define MARROW_TESTS_STAGE_H

#include "core/app.h"
#include "fixture.h"

/* A new home, a log with the starter foods beside it, and the app on a screen of this size. The
 * profile's questions are open, as at a first start, unless is_asked. The colours are those of a
 * terminal with 256; one stage at a time. */
void stage_begin(int rows, int columns, bool is_asked);
void stage_end(void);

struct journal *stage_journal(void);

/* Types keys by name: "a", "<Enter>", "<Esc>", "<Down>", "<^R>", "<Space>", draws after each. */
void stage_type(const char *keys);

/* Text as from a bracketed paste, drawn once at its end. */
void stage_paste(const char *text);

/* Nothing came for a while; draws where the app says so. */
void stage_tick(void);

/* Another size, as after KEY_RESIZE. */
void stage_resize(int rows, int columns);

/* The screen's text, rows joined by newlines, blanks at their ends dropped; lives until the next
 * call. */
const char *stage_screen(void);
bool stage_shows(const char *text);
bool stage_is_over(void);
void stage_cursor(int *row, int *column);

/* Compares text and styles with tests/tui/golden/NAME.screen; with GENERATE=1 in the environment,
 * writes it. */
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
