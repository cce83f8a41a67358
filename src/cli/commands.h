/* commands.h - the list of all commands. */
#ifndef MARROW_CLI_COMMANDS_H
#define MARROW_CLI_COMMANDS_H

#include "core/command.h"

extern const struct command *const commands[]; /* ends with NULL */

/* Returns the command called `name`, or NULL. */
const struct command *commands_find(const char *name);

/* Adds a line for each command. */
void commands_describe(struct buffer *out);

/* Runs the command that words[0] names and prints its answer. Returns the exit code. */
int commands_run(const struct arguments *arguments);

#endif
