#include "commands.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/option.h"
#include "core/synonym.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/memory.h"
#include "marrow/base/spell.h"
#include "marrow/base/text.h"
#include "marrow/journal/backup.h"
#include "marrow/journal/journal.h"
#include "marrow/store/store.h"

/* Every command, in the order in which help and the man page list them. */
#define COMMANDS(COMMAND)                                                                          \
    COMMAND(add)                                                                                   \
    COMMAND(entry)                                                                                 \
    COMMAND(template)                                                                              \
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
    COMMAND(measure)                                                                               \
    COMMAND(profile)                                                                               \
    COMMAND(target)                                                                                \
    COMMAND(about)                                                                                 \
    COMMAND(setting)                                                                               \
    COMMAND(catalogue)                                                                             \
    COMMAND(course)                                                                                \
    COMMAND(take)                                                                                  \
    COMMAND(sheet)                                                                                 \
    COMMAND(report)                                                                                \
    COMMAND(undo)                                                                                  \
    COMMAND(redo)                                                                                  \
    COMMAND(history)                                                                               \
    COMMAND(check)                                                                                 \
    COMMAND(backup)                                                                                \
    COMMAND(restore)                                                                               \
    COMMAND(import)                                                                                \
    COMMAND(export)                                                                                \
    COMMAND(sql)                                                                                   \
    COMMAND(sync)                                                                                  \
    COMMAND(completion)                                                                            \
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
    buffer_add_text(
        out, "\nThe first letters of a command will do. See marrow COMMAND --help for each, "
             "man marrow for everything.\n--log FILE, --create, --json and --quiet work with "
             "every command,\n--dry-run with each that changes the log.\n");
}

/* --- what the first word means --- */

/* Lists the commands that begin with the word. Returns their number; *only is the last of them. */
static size_t list_beginnings(struct buffer *out, const struct command **only, const char *word)
{
    size_t count = 0;
    for (const struct command *const *command = commands; *command; command++) {
        if (strncmp((*command)->name, word, strlen(word)) != 0)
            continue;
        buffer_addf(out, "%s%s", count > 0 ? ", " : "", (*command)->name);
        *only = *command;
        count++;
    }
    return count;
}

static enum status refuse_word(const char *word, struct error *error)
{
    char hint[SPELL_HINT];
    struct spell spell;
    spell_begin(&spell, word);
    for (const struct command *const *command = commands; *command; command++)
        spell_try(&spell, (*command)->name);
    for (const struct synonym *synonym = synonyms; synonym->word; synonym++)
        spell_try(&spell, synonym->word);
    spell_hint(hint, &spell);
    return error_set(error, STATUS_USAGE, "there is no command '%.40s'%s", word,
                     *hint ? hint : "; marrow help lists them");
}

/* Finds the command that a word means: by name, by a synonym, or by its first letters, of which one
 * is too few. *verb gets the verb of a synonym such as "rm", else NULL. STATUS_USAGE: it means
 * none, or several. */
static enum status find_meant(const struct command **out, const char **verb, const char *word,
                              struct error *error)
{
    struct buffer beginnings = BUFFER_INIT;
    const struct synonym *synonym = synonym_find(word);
    *out = commands_find(synonym ? synonym->command : word);
    *verb = synonym ? synonym->verb : NULL;
    if (*out)
        return STATUS_OK;
    enum status status = STATUS_OK;
    size_t count = strlen(word) < 2 ? 0 : list_beginnings(&beginnings, out, word);
    if (count > 1)
        status = error_set(error, STATUS_USAGE, "'%.40s' can be several commands: %s", word,
                           beginnings.text);
    else if (count == 0)
        status = refuse_word(word, error);
    buffer_release(&beginnings);
    return status;
}

/* --- help, the list's own command --- */

static enum status help(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 0, 2, error);
    if (status)
        return status;
    if (call->word_count == 0) {
        commands_describe(&call->out);
        return STATUS_OK;
    }
    const struct command *command;
    const char *verb;
    status = find_meant(&command, &verb, call->words[0], error);
    if (!status)
        command_describe(&call->out, command, call->word_count > 1 ? call->words[1] : verb);
    return status;
}

static const struct command_way help_ways[] = {
    { .usage = "[COMMAND [VERB]]",
      .text = "Shows help on the program, a command, or one way to use it: help entry delete." },
    COMMAND_WAYS_END,
};

const struct command cmd_help = {
    .name = "help",
    .summary = "show help on the program or a command",
    .ways = help_ways,
    .run = help,
    .examples = (const char *const[]){ "help", "help entry", "help entry delete", NULL },
};

/* --- running a command --- */

/* Removes the blanks that tables leave at the ends of lines, and breaks lines that are too wide for
 * the terminal. */
static void fit_lines(struct call *call)
{
    struct buffer *out = &call->out;
    size_t to = 0;
    for (size_t from = 0; from < out->length; from++) {
        while (out->text[from] == '\n' && to > 0 && out->text[to - 1] == ' ')
            to--;
        out->text[to++] = out->text[from];
    }
    buffer_remove(out, to, out->length - to);
    if (call->columns > 0)
        call_wrap(out, call->columns);
}

/* Replaces what could act on a terminal, whatever a log or a catalogue holds. JSON escapes it. */
static void clean_answer(struct call *call)
{
    struct buffer clean = BUFFER_INIT;
    if (call->out.length == 0)
        return;
    text_clean_lines(&clean, call->out.text);
    buffer_release(&call->out);
    call->out = clean;
}

static enum status print_answer(struct call *call, struct error *error)
{
    errno = 0;
    if (call_has(call, OPTION_QUIET) && call->committed && !call->is_json)
        buffer_remove(&call->out, 0, call->out.length);
    if (!call->is_json) {
        clean_answer(call);
        fit_lines(call);
    } else if (call->out.length > 0 && call->out.text[call->out.length - 1] != '\n') {
        buffer_add_char(&call->out, '\n');
    }
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
    struct buffer hint = BUFFER_INIT;
    if (status == STATUS_USAGE) {
        buffer_addf(&told, "%s: %s", command->name, error->text);
        buffer_addf(&hint, "see marrow %s --help", command->name);
    } else {
        buffer_add_text(&told, error->text);
    }
    if (told.length)
        call_tell_error(status, told.text, hint.text);
    buffer_release(&hint);
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

/* Says that the command began the log. One that failed before anything was written leaves none. */
static void tell_created(struct call *call, bool has_failed)
{
    struct buffer line = BUFFER_INIT;
    struct journal *journal = call->journal;
    if (!journal || !journal->news.was_created ||
        (has_failed && store_discard_unused(journal->log)))
        return;
    buffer_addf(&line, "created a new log at %s", store_path(journal->log));
    call_tell(line.text, NULL);
    buffer_release(&line);
}

/* Says of a trial that the answer tells what would be. */
static void tell_trial(const struct call *call, bool has_written)
{
    if (has_written)
        call_tell("with --dry-run nothing is written; without it this would be done:", NULL);
    else if (call->journal)
        call_tell("with --dry-run nothing is written; nothing would change", NULL);
}

/* Runs the command of a call and prints its answer. Returns the exit code. */
static int run(const struct command *command, struct call *call)
{
    struct error error = ERROR_INIT;
    /* Commands that show --dry-run themselves try in their own way. */
    call->is_trial = call_has(call, OPTION_DRY_RUN) && !(command->options & TAKES(DRY_RUN));
    enum status status = command_check_options(command, call, &error);
    if (status == STATUS_OK && call_has(call, OPTION_HELP))
        command_describe(&call->out, command, call->words[0]);
    else if (status == STATUS_OK)
        status = command_run(command, call, &error);
    bool has_written = call->journal && store_commits(call->journal->log) > 0;
    if (call->is_trial && status == STATUS_OK)
        tell_trial(call, has_written);
    has_written = has_written && !call->is_trial;
    call->committed = has_written || (call->committed && !call->is_trial);
    tell_created(call, status != STATUS_OK);
    if (status && call->committed && !call->is_answered)
        status = tell_logged(&error);
    struct error unprinted = ERROR_INIT;
    if ((status == STATUS_OK || call->is_answered) && print_answer(call, &unprinted)) {
        error = unprinted;
        status = error.status;
    }
    if (has_written)
        back_up(call->journal);
    return status ? fail(command, status, &error) : 0;
}

int commands_run(const struct arguments *arguments)
{
    struct error error = ERROR_INIT;
    const struct command *command;
    const char *verb;
    call_set_json(arguments->values[OPTION_JSON] != NULL);
    enum status status = find_meant(&command, &verb, arguments->words[0], &error);
    if (status) {
        call_tell_error(status, error.text, NULL);
        return error_exit_code(status);
    }
    /* A synonym such as "rm" is two words, "entry delete": its verb takes the command's place. */
    const char **words = xcalloc(arguments->word_count + 1, sizeof *words);
    memcpy(words, arguments->words, arguments->word_count * sizeof *words);
    words[0] = verb;
    size_t skipped = verb ? 0 : 1;
    struct call call = { .words = words + skipped,
                         .word_count = arguments->word_count - skipped,
                         .values = arguments->values,
                         .commands = commands,
                         .out = BUFFER_INIT,
                         .is_json = arguments->values[OPTION_JSON] != NULL };
    signal(SIGPIPE, SIG_IGN);
    call.wording.unicode = call_is_unicode();
    call.columns = call_find_columns();
    json_init(&call.json, &call.out);
    call.json.format = JSON_FORMAT;
    int code = run(command, &call);
    journal_close(call.journal);
    buffer_release(&call.out);
    free(words);
    return code;
}
