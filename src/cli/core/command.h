/* command.h - what a command is: its name, the ways to use it, the options it takes, what runs it.
 *
 * Each command is one constant, in the file that runs it; src/cli/commands.c names it once. The
 * help, the man page's list of commands and its examples of JSON come from this constant.
 */
#ifndef MARROW_CLI_COMMAND_H
#define MARROW_CLI_COMMAND_H

#include "call.h"
#include "marrow/base/error.h"
#include "option.h"

/* One way to use a command.
 *
 * Where the first word decides, each way has its run, and the lower-case words that its usage
 * begins with are its verbs: "list [--all]", "hide | unhide FOOD". The verb in brackets, as in
 * "[list]", is chosen where no word is given. */
struct command_way {
    const char *usage; /* what follows the command's name */
    enum status (*run)(struct call *call, struct error *error); /* NULL: the command's own */
    const char *text; /* the man page's paragraphs, see manual/roff.h; NULL: the next way's text */
    bool is_alias; /* another spelling, which help does not show */
};

#define COMMAND_WAYS_END                                                                           \
    {                                                                                              \
        .usage = NULL                                                                              \
    }

/* An example of JSON, for the man page. */
struct command_answer {
    const char *to; /* the ways that are answered so: "entry edit, delete, move, copy" */
    const char *json; /* with ' for " */
    const char *after; /* text below the example; NULL: none */
};

#define COMMAND_ANSWERS_END                                                                        \
    {                                                                                              \
        .to = NULL                                                                                 \
    }

struct command {
    const char *name;
    const char *summary; /* one line */
    const struct command_way *ways; /* ended by COMMAND_WAYS_END */
    const struct command_answer *answers; /* ended by COMMAND_ANSWERS_END; NULL: none of its own */
    uint64_t options; /* TAKES(DAY) | TAKES(MEAL); every command takes OPTIONS_EVERYWHERE too */
    bool opens_log; /* the log is open before the run of a way */
    enum status (*run)(struct call *call, struct error *error); /* NULL: a verb chooses the way */
};

#define TAKES(name) OPTION_BIT(OPTION_##name)

/* Runs the command, or the way that the first word chooses. STATUS_USAGE lists the verbs. */
MARROW_CHECKED enum status command_run(const struct command *command, struct call *call,
                                       struct error *error);

/* STATUS_USAGE for a given option that the command does not take. */
MARROW_CHECKED enum status command_check_options(const struct command *command,
                                                 const struct call *call, struct error *error);

/* Adds the usage, the summary and the options. */
void command_describe(struct buffer *out, const struct command *command);

#endif
