/* tui.h - the terminal interface. */
#ifndef MARROW_TUI_TUI_H
#define MARROW_TUI_TUI_H

#include <stdio.h>

#include "marrow/journal/journal.h"

/* Runs the interface until the person quits, and prints errors to stderr. Asks first, at the
 * terminal, where a log that was named is not there (unless JOURNAL_CREATES). Returns the exit
 * code: 0, a value of enum status, or 128 + n where signal n ended it. The terminal is restored in
 * every case. */
int tui_run(const struct journal_paths *named);

/* Returns the name and version of the curses library: "ncurses 6.4.20221231". */
const char *tui_curses_version(void);

/* Prints the keys of each screen in roff, for the man page. */
void tui_print_keys(FILE *out);

#endif
