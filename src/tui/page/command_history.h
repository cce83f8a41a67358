/* command_history.h - the lines of the command line, kept from one start of the program to the
 * next in $XDG_STATE_HOME/marrow/commands, a file of mode 0600, the newest last. */
#ifndef MARROW_TUI_COMMAND_HISTORY_H
#define MARROW_TUI_COMMAND_HISTORY_H

#include "marrow/base/buffer.h"

#define COMMAND_HISTORY_KEPT 200 /* lines */

/* Appends the lines that are kept, each ended by a newline. Appends nothing where there are none,
 * or none can be read. */
void command_history_load(struct buffer *lines);

/* Adds a line as the newest, takes out an earlier one that is the same, and writes the file. One
 * that cannot be written is left as it is: the lines are only a help in typing. */
void command_history_add(struct buffer *lines, const char *line);

/* Returns the line `back` lines before the end, 1 being the newest, and its length in bytes. NULL:
 * there are not so many. */
const char *command_history_find(size_t *length, const struct buffer *lines, size_t back);

#endif
