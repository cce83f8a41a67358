/* terminal.h - the real terminal: opening it, keys, signals, and restoring it on every way out. */
#ifndef MARROW_TUI_TERMINAL_H
#define MARROW_TUI_TERMINAL_H

#include <stdbool.h>

#include "core/binding.h"
#include "core/paint.h"
#include "marrow/base/error.h"

enum terminal_event {
    TERMINAL_KEY,
    TERMINAL_TICK, /* nothing came for a while */
    TERMINAL_RESIZED, /* the window has a new size or needs a full repaint */
    TERMINAL_ENDED, /* a signal came or the terminal is gone: leave at once */
};

/* Sets the locale's character set, falling back to C.UTF-8 where the named UTF-8 locale is missing.
 * *unicode gets whether UTF-8 can be shown. */
void terminal_set_locale(bool *unicode);

/* Opens the terminal for full-screen use. STATUS_USAGE: stdin or stdout is not a terminal, or TERM
 * names one that cannot place its cursor. */
MARROW_CHECKED enum status terminal_open(bool colour, enum theme theme, bool mouse,
                                         struct error *error);

/* Restores the terminal. Safe to call twice and from die(). */
void terminal_close(void);

/* Waits for the next event. Handles Ctrl-Z by suspending the program. */
enum terminal_event terminal_read(struct key *out);

/* Shows a line at the bottom of the screen while the program waits for something. Returns false if
 * Esc or Ctrl-C was typed meanwhile, or the program is to end; other keys are kept for
 * terminal_read. */
bool terminal_wait(const char *line);

/* Drops what was typed and not read yet. */
void terminal_drop_keys(void);

/* Returns whether more input is waiting, so that drawing can wait too. */
bool terminal_has_input(void);

/* Returns the name in TERM if it is unknown and xterm-256color is used instead; else NULL. */
const char *terminal_unknown(void);

/* Returns the signal behind TERMINAL_ENDED; the process exits with 128 + this number. */
int terminal_signal(void);

#endif
