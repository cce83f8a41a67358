#include "commands.h"

static enum status run(struct call *call, struct error *error)
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

static const struct command_way ways[] = {
    { .usage = "[COMMAND]", .text = "Shows help on the program or a command." },
    COMMAND_WAYS_END,
};

const struct command cmd_help = {
    .name = "help",
    .summary = "show help on the program or a command",
    .ways = ways,
    .run = run,
};
