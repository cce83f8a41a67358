/* command.h - what a command is: its name, the ways to use it, its options, and the function that
 * runs it.
 *
 * Each command is one constant, in the file that runs it; src/cli/commands.c names it once. The
 * help, the man page's list of commands and its JSON examples come from this constant.
 */
#ifndef MARROW_CLI_COMMAND_H
#define MARROW_CLI_COMMAND_H

#include "call.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "option.h"

/* One way to use a command.
 *
 * If the first word decides, each way has its own run. The lower-case words that start its usage
 * are its verbs: "list [--all]", "hide | unhide FOOD". A verb in brackets, as in "[list]", is the
 * default without a word.
 */
struct command_way {
    const char *usage; /* the text after the command's name */
    enum status (*run)(struct call *call, struct error *error); /* NULL: the command's own */
    enum journal_need need; /* what it needs of the log, where the first word decides */
    const char *text; /* paragraphs of the man page, see manual/roff.h; NULL: the next way's text */
    bool is_alias; /* another spelling, not shown in the help */
    bool writes; /* changes the log, so it takes --dry-run */
};

#define COMMAND_WAYS_END                                                                           \
    {                                                                                              \
        .usage = NULL                                                                              \
    }

/* An example of JSON, for the man page. */
struct command_answer {
    const char *to; /* the ways with this answer: "entry edit, delete, move, copy" */
    const char *json; /* with ' instead of " */
    const char *after; /* text below the example; NULL: none */
};

/* What an option means for one command, where that says more than the text for all commands. */
struct option_text {
    enum option option;
    const char *argument; /* as in struct option_info */
    const char *help;
};

#define OPTION_TEXTS_END                                                                           \
    {                                                                                              \
        .help = NULL                                                                               \
    }

#define COMMAND_ANSWERS_END                                                                        \
    {                                                                                              \
        .to = NULL                                                                                 \
    }

struct command {
    const char *name;
    const char *summary; /* one line */
    const struct command_way *ways; /* ends with COMMAND_WAYS_END */
    const struct command_answer *answers; /* ends with COMMAND_ANSWERS_END; NULL: none */
    const struct option_text *texts; /* of its options; ends with OPTION_TEXTS_END; NULL: none */
    const char *const *examples; /* three at least, without "marrow"; ends with NULL */
    uint64_t options; /* TAKES(DAY) | TAKES(MEAL); every command takes OPTIONS_EVERYWHERE too */
    bool opens_log; /* the log is opened before a way runs */
    enum journal_need need; /* what its run needs of the log */
    enum status (*run)(struct call *call, struct error *error); /* NULL: a verb chooses the way */
};

#define TAKES(name) OPTION_BIT(OPTION_##name)

/* Runs the command, or the way that the first word chooses. STATUS_USAGE: no way has that verb, and
 * the error lists the verbs; or the way's usage does not show an option that was given. */
MARROW_CHECKED enum status command_run(const struct command *command, struct call *call,
                                       struct error *error);

/* Checks the given options. STATUS_USAGE: the command does not take one of them. */
MARROW_CHECKED enum status command_check_options(const struct command *command,
                                                 const struct call *call, struct error *error);

/* Takes the next verb off a usage. *is_initial gets whether it stands in brackets. Returns false if
 * no verb is left. */
bool command_take_verb(char out[CALL_VERB], bool *is_initial, const char **usage);

/* Returns whether a way of the command, or this way of it (NULL: any), changes the log. */
bool command_writes(const struct command *command, const struct command_way *way);

/* Finds the way that a word means: its verb, another word for it, or its first letters. Writes the
 * verb to `out`; leaves it empty where the word is NULL or is the verb. Returns NULL if it means
 * none. */
const struct command_way *command_find_way(char out[CALL_VERB], const struct command *command,
                                           const char *word);

/* Returns whether the way's usage shows the option of this name. */
bool command_way_shows(const struct command_way *way, const char *name);

/* Returns the name, argument and meaning of an option of the command. */
struct option_info command_option(const struct command *command, enum option option);

/* Adds the usage, the summary, the options and the examples. With a verb of the command, only what
 * belongs to it; NULL and other words mean all. */
void command_describe(struct buffer *out, const struct command *command, const char *verb);

#endif
