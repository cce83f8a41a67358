/* command.h - the commands: what each is called, how it is used, what runs it. */
#ifndef MARROW_CLI_COMMAND_H
#define MARROW_CLI_COMMAND_H

#include <stdio.h>

#include "core/call.h"

struct command {
    const char *name;
    enum status (*run)(struct call *call, struct error *error);
    const char *usage; /* what follows the name; several ways on lines of their own */
    const char *summary; /* one line */
    uint64_t options; /* OPTION_BITs, those that stand everywhere aside */
};

extern const struct command commands[]; /* ended by a NULL name */

const struct command *command_find(const char *name); /* NULL: none */

/* How a command is used; all commands. */
void command_describe(struct buffer *out, const struct command *command);
void command_describe_all(struct buffer *out);

/* Runs the command that words[0] names and prints its answer. Returns the exit code. */
int command_run(const struct arguments *arguments);

/* What runs each. */
enum status cmd_add(struct call *call, struct error *error);
enum status cmd_entry(struct call *call, struct error *error);
enum status cmd_day(struct call *call, struct error *error);
enum status cmd_suggest(struct call *call, struct error *error);
enum status cmd_note(struct call *call, struct error *error);
enum status cmd_week(struct call *call, struct error *error);
enum status cmd_month(struct call *call, struct error *error);
enum status cmd_review(struct call *call, struct error *error);
enum status cmd_find(struct call *call, struct error *error);
enum status cmd_food(struct call *call, struct error *error);
enum status cmd_compound(struct call *call, struct error *error);
enum status cmd_recipe(struct call *call, struct error *error);
enum status cmd_profile(struct call *call, struct error *error);
enum status cmd_about(struct call *call, struct error *error);
enum status cmd_target(struct call *call, struct error *error);
enum status cmd_setting(struct call *call, struct error *error);
enum status cmd_catalogue(struct call *call, struct error *error);
enum status cmd_course(struct call *call, struct error *error);
enum status cmd_take(struct call *call, struct error *error);
enum status cmd_sheet(struct call *call, struct error *error);
enum status cmd_undo(struct call *call, struct error *error);
enum status cmd_redo(struct call *call, struct error *error);
enum status cmd_history(struct call *call, struct error *error);
enum status cmd_check(struct call *call, struct error *error);
enum status cmd_backup(struct call *call, struct error *error);
enum status cmd_help(struct call *call, struct error *error);

#endif
