/* terminal.h - the real terminal: opening, keys, signals, and leaving it sane on every way out. */
#ifndef MARROW_TUI_TERMINAL_H
#define MARROW_TUI_TERMINAL_H

#include <stdbool.h>

#include "binding.h"
#include "marrow/base/error.h"

enum terminal_event {
    TERMINAL_KEY,
    TERMINAL_TICK, /* nothing came for a while */
    TERMINAL_RESIZED, /* the window has a new size, or is to be painted anew */
    TERMINAL_ENDED, /* a signal, or the terminal is gone: leave at once */
};

/* Sets the locale's character set (falling back to C.UTF-8 where a UTF-8 locale is missing);
 * *unicode tells what can be shown. */
void terminal_set_locale(bool *unicode);

/* STATUS_USAGE: stdin or stdout is no terminal, or TERM names none that is known. */
MARROW_CHECKED enum status terminal_open(bool colour, bool mouse, struct error *error);

/* Restores the terminal; safe to call twice and from die(). */
void terminal_close(void);

/* Waits for what comes next. Ctrl-Z suspends inside. */
enum terminal_event terminal_read(struct key *out);

/* Whether more was typed already: what was done so far need not be drawn yet. */
bool terminal_has_input(void);

/* The name in TERM where no such terminal is known and it was taken for xterm-256color; else NULL.
 */
const char *terminal_unknown(void);

/* The signal that TERMINAL_ENDED was about: the process exits with 128 + it. */
int terminal_signal(void);

#endif
