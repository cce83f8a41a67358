#include "command.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "option.h"

#define OPTION_COLUMNS 21 /* columns of an option's name and argument */
#define VERB 16

/* Takes the next verb off a usage. *is_initial gets whether it stands in brackets. Returns false if
 * no verb is left. */
static bool take_verb(char out[VERB], bool *is_initial, const char **usage)
{
    const char *at = *usage + strspn(*usage, " |");
    *is_initial = *at == '[';
    at += *is_initial;
    size_t length = strspn(at, "abcdefghijklmnopqrstuvwxyz");
    char after = at[length];
    if (length == 0 || length >= VERB || !(*is_initial ? after == ']' : !after || after == ' '))
        return false;
    memcpy(out, at, length);
    out[length] = '\0';
    *usage = at + length + *is_initial;
    return true;
}

/* Returns whether the word is a verb of the way; without a word, whether the way is the initial
 * one. */
static bool is_chosen(const struct command_way *way, const char *word)
{
    char verb[VERB];
    bool is_initial;
    const char *usage = way->usage;
    while (take_verb(verb, &is_initial, &usage)) {
        if (word ? strcmp(word, verb) == 0 : is_initial)
            return true;
    }
    return false;
}

static enum status refuse_verb(const struct command *command, const char *word, struct error *error)
{
    struct buffer verbs = BUFFER_INIT;
    char verb[VERB];
    char next[VERB] = "";
    bool is_initial;
    for (const struct command_way *way = command->ways; way->usage; way++) {
        const char *usage = way->usage;
        while (!way->is_alias && take_verb(verb, &is_initial, &usage)) {
            if (*next)
                buffer_addf(&verbs, "%s%s", verbs.length ? ", " : "", next);
            memcpy(next, verb, VERB);
        }
    }
    buffer_addf(&verbs, " or %s", next);
    enum status status =
        word ? error_set(error, STATUS_USAGE, "'%.40s' is not valid; use %s", word, verbs.text)
             : error_set(error, STATUS_USAGE, "use %s", verbs.text);
    buffer_release(&verbs);
    return status;
}

/* Returns whether the way's usage shows the option. */
static bool has_option(const struct command_way *way, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strstr(way->usage, "--"); at; at = strstr(at, "--")) {
        at += 2;
        if (strncmp(at, name, length) == 0 &&
            (at[length] == ' ' || at[length] == ']' || !at[length]))
            return true;
    }
    return false;
}

/* Checks that the way uses each option given; its usage shows those it uses. */
static enum status check_way(const struct command *command, const struct command_way *way,
                             const struct call *call, struct error *error)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        bool is_used =
            (OPTIONS_EVERYWHERE & OPTION_BIT(option)) || has_option(way, options[option].name);
        if (call_has(call, option) && !is_used)
            return error_set(error, STATUS_USAGE, "--%s is not used here; use marrow %s %s",
                             options[option].name, command->name, way->usage);
    }
    return STATUS_OK;
}

enum status command_run(const struct command *command, struct call *call, struct error *error)
{
    call->need = command->need;
    if (command->run)
        return command->run(call, error);
    const char *word = call->words[0]; /* NULL: no word is given */
    const struct command_way *way = command->ways;
    while (way->usage && !is_chosen(way, word))
        way++;
    if (!way->usage)
        return refuse_verb(command, word, error);
    call->need = way->need;
    enum status status = check_way(command, way, call, error);
    if (!status && command->opens_log)
        status = call_open(call, error);
    return status ? status : way->run(call, error);
}

enum status command_check_options(const struct command *command, const struct call *call,
                                  struct error *error)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        bool is_taken = (command->options | OPTIONS_EVERYWHERE) & OPTION_BIT(option);
        if (call_has(call, option) && !is_taken)
            return error_set(error, STATUS_USAGE, "this command has no option --%s",
                             options[option].name);
    }
    return STATUS_OK;
}

static void describe_options(struct buffer *out, const struct command *command)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        const struct option_info *info = &options[option];
        if (!((command->options | OPTIONS_EVERYWHERE) & OPTION_BIT(option)))
            continue;
        struct buffer name = BUFFER_INIT;
        buffer_addf(&name, "%s%s%s", info->name, info->argument ? " " : "",
                    info->argument ? info->argument : "");
        buffer_addf(out, "  --%-*s %s\n", OPTION_COLUMNS, name.text, info->help);
        buffer_release(&name);
    }
}

void command_describe(struct buffer *out, const struct command *command)
{
    const char *before = "usage:";
    for (const struct command_way *way = command->ways; way->usage; way++) {
        if (way->is_alias)
            continue;
        buffer_addf(out, "%-6s marrow %s%s%s\n", before, command->name, *way->usage ? " " : "",
                    way->usage);
        before = "";
    }
    buffer_addf(out, "\n%s\n\n", command->summary);
    describe_options(out, command);
}
