#include "commands.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

#include "core/call.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/backup.h"
#include "marrow/journal/journal.h"
#include "marrow/store/store.h"

/* Every command, in the order in which help and the man page list them. */
#define COMMANDS(COMMAND)                                                                          \
    COMMAND(add)                                                                                   \
    COMMAND(entry)                                                                                 \
    COMMAND(day)                                                                                   \
    COMMAND(week)                                                                                  \
    COMMAND(month)                                                                                 \
    COMMAND(suggest)                                                                               \
    COMMAND(review)                                                                                \
    COMMAND(note)                                                                                  \
    COMMAND(find)                                                                                  \
    COMMAND(food)                                                                                  \
    COMMAND(compound)                                                                              \
    COMMAND(recipe)                                                                                \
    COMMAND(profile)                                                                               \
    COMMAND(target)                                                                                \
    COMMAND(about)                                                                                 \
    COMMAND(setting)                                                                               \
    COMMAND(catalogue)                                                                             \
    COMMAND(course)                                                                                \
    COMMAND(take)                                                                                  \
    COMMAND(sheet)                                                                                 \
    COMMAND(undo)                                                                                  \
    COMMAND(redo)                                                                                  \
    COMMAND(history)                                                                               \
    COMMAND(check)                                                                                 \
    COMMAND(backup)                                                                                \
    COMMAND(restore)                                                                               \
    COMMAND(sync)                                                                                  \
    COMMAND(help)

#define DECLARE(name) extern const struct command cmd_##name;
#define POINT(name) &cmd_##name,

COMMANDS(DECLARE)

const struct command *const commands[] = { COMMANDS(POINT) NULL };

const struct command *commands_find(const char *name)
{
    for (const struct command *const *command = commands; *command; command++) {
        if (strcmp((*command)->name, name) == 0)
            return *command;
    }
    return NULL;
}

void commands_describe(struct buffer *out)
{
    buffer_add_text(out, "usage: marrow                 the terminal interface\n"
                         "       marrow COMMAND ...     one of these:\n\n");
    for (const struct command *const *command = commands; *command; command++)
        buffer_addf(out, "  %-10s %s\n", (*command)->name, (*command)->summary);
    buffer_add_text(out, "\nSee marrow COMMAND --help for each command, man marrow for "
                         "everything.\n--log FILE, --create and --json work with every command.\n");
}

/* --- help, the list's own command --- */

static enum status help(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 0, 1, error);
    if (status)
        return status;
    if (call->word_count == 0) {
        commands_describe(&call->out);
        return STATUS_OK;
    }
    const struct command *command = commands_find(call->words[0]);
    if (!command)
        return error_set(error, STATUS_USAGE, "there is no command '%.40s'", call->words[0]);
    command_describe(&call->out, command);
    return STATUS_OK;
}

static const struct command_way help_ways[] = {
    { .usage = "[COMMAND]", .text = "Shows help on the program or a command." },
    COMMAND_WAYS_END,
};

const struct command cmd_help = {
    .name = "help",
    .summary = "show help on the program or a command",
    .ways = help_ways,
    .run = help,
};

/* --- running a command --- */

/* Removes the blanks that tables leave at the ends of lines. */
static void trim_lines(struct buffer *out)
{
    size_t to = 0;
    for (size_t from = 0; from < out->length; from++) {
        while (out->text[from] == '\n' && to > 0 && out->text[to - 1] == ' ')
            to--;
        out->text[to++] = out->text[from];
    }
    buffer_remove(out, to, out->length - to);
}

static enum status print_answer(struct call *call, struct error *error)
{
    errno = 0;
    if (!call->is_json)
        trim_lines(&call->out);
    else if (call->out.length > 0 && call->out.text[call->out.length - 1] != '\n')
        buffer_add_char(&call->out, '\n');
    call_print(stdout, &call->out, call->wording.unicode || call->is_json);
    if (fflush(stdout) == 0 && !ferror(stdout))
        return STATUS_OK;
    if (errno == EPIPE && !call->committed)
        return error_set(error, STATUS_IO, "%s", ""); /* the reader has gone: exit quietly */
    return error_set(error, STATUS_IO, "%s: %s",
                     call->committed ? "logged, but could not be shown"
                                     : "the output could not be written",
                     strerror(errno));
}

/* Prints what went wrong, with a hint at the help if the usage was wrong. Returns the exit code. */
static int fail(const struct command *command, enum status status, const struct error *error)
{
    struct buffer told = BUFFER_INIT;
    if (status == STATUS_USAGE)
        buffer_addf(&told, "%s: %s\nsee marrow %s --help", command->name, error->text,
                    command->name);
    else
        buffer_add_text(&told, error->text);
    if (told.length)
        call_tell(told.text, NULL);
    buffer_release(&told);
    return error_exit_code(status);
}

/* Says of a failure that came after the log was changed that the same must not be logged again. */
static enum status tell_logged(struct error *error)
{
    struct error told = *error;
    return error_set(error, STATUS_IO, "logged, but %s", told.text);
}

/* Makes the day's backup after the first command that wrote. It never makes the command fail. */
static void back_up(struct journal *journal)
{
    struct error error = ERROR_INIT;
    if (backup_daily(journal, &error))
        call_tell(error.text, NULL);
}

int commands_run(const struct arguments *arguments)
{
    struct error error = ERROR_INIT;
    const struct command *command = commands_find(arguments->words[0]);
    if (!command) {
        error_set(&error, STATUS_USAGE, "there is no command '%.40s'; marrow help lists them",
                  arguments->words[0]);
        call_tell(error.text, NULL);
        return error_exit_code(STATUS_USAGE);
    }
    struct call call = { .words = arguments->words + 1,
                         .word_count = arguments->word_count - 1,
                         .values = arguments->values,
                         .out = BUFFER_INIT,
                         .is_json = arguments->values[OPTION_JSON] != NULL };
    signal(SIGPIPE, SIG_IGN);
    call.wording.unicode = call_is_unicode();
    json_init(&call.json, &call.out);
    enum status status = command_check_options(command, &call, &error);
    if (status == STATUS_OK && call_has(&call, OPTION_HELP))
        command_describe(&call.out, command);
    else if (status == STATUS_OK)
        status = command_run(command, &call, &error);
    if (call.journal && store_commits(call.journal->log) > 0)
        call.committed = true;
    if (status && call.committed && !call.is_answered)
        status = tell_logged(&error);
    struct error unprinted = ERROR_INIT;
    if ((status == STATUS_OK || call.is_answered) && print_answer(&call, &unprinted)) {
        error = unprinted;
        status = error.status;
    }
    if (call.journal && store_commits(call.journal->log) > 0)
        back_up(call.journal);
    journal_close(call.journal);
    buffer_release(&call.out);
    return status ? fail(command, status, &error) : 0;
}
