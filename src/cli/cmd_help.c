#include "command.h"

enum status cmd_help(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 0, 1, error);
    if (status)
        return status;
    if (call->word_count == 0) {
        command_describe_all(&call->out);
        return STATUS_OK;
    }
    const struct command *command = command_find(call->words[0]);
    if (!command)
        return error_set(error, STATUS_USAGE, "there is no command '%.40s'", call->words[0]);
    command_describe(&call->out, command);
    return STATUS_OK;
}
