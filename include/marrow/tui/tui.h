/* tui.h - the terminal interface, whole. */
#ifndef MARROW_TUI_TUI_H
#define MARROW_TUI_TUI_H

#include <stdio.h>

#include "marrow/journal/journal.h"

/* Runs until the person quits; prints errors to stderr. Returns the exit code: 0; those of enum
 * status; 128 + n where the signal n ended it, the terminal restored. */
int tui_run(const struct journal_paths *paths);

/* Prints the keys of each screen in roff, for the man page. */
void tui_print_keys(FILE *out);

#endif
