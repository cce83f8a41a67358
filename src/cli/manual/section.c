#include "section.h"

#include <string.h>

#include "commands.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/json.h"
#include "marrow/journal/setting.h"
#include "roff.h"

/* Writes a command. Several ways that share one text stand as tags above it. */
static void put_command(FILE *out, const struct command *command)
{
    bool is_explained = true;
    for (const struct command_way *way = command->ways; way->usage; way++) {
        if (way->is_alias)
            continue;
        struct buffer usage = BUFFER_INIT;
        buffer_addf(&usage, "marrow %s%s%s", command->name, *way->usage ? " " : "", way->usage);
        fprintf(out, "%s\n", is_explained ? ".TP" : ".TQ");
        roff_usage(out, usage.text);
        buffer_release(&usage);
        is_explained = way->text != NULL;
        if (way->text)
            roff_text(out, way->text);
    }
}

static void put_option(FILE *out, enum option option, const struct option_info *info)
{
    struct buffer usage = BUFFER_INIT;
    if (option_letter(option))
        buffer_addf(&usage, "-%c, ", option_letter(option));
    buffer_addf(&usage, "--%s%s%s", info->name, info->argument ? " " : "",
                info->argument ? info->argument : "");
    fputs(".TP\n", out);
    roff_usage(out, usage.text);
    buffer_release(&usage);
    roff_text(out, info->help);
}

/* Writes the command's own options and its examples, indented below its ways. */
static void put_rest(FILE *out, const struct command *command)
{
    fputs(".RS\n", out);
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        const struct option_info info = command_option(command, option);
        if (command->options & ~OPTIONS_EVERYWHERE & OPTION_BIT(option))
            put_option(out, option, &info);
    }
    if (!(command->options & TAKES(DRY_RUN)) && command_writes(command, NULL))
        put_option(out, OPTION_DRY_RUN, &options[OPTION_DRY_RUN]);
    fputs(".PP\n", out);
    roff_examples(out, command->examples);
    fputs(".RE\n", out);
}

void section_commands(FILE *out)
{
    for (const struct command *const *command = commands; *command; command++) {
        put_command(out, *command);
        put_rest(out, *command);
    }
}

void section_options_everywhere(FILE *out)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        if (OPTIONS_EVERYWHERE & OPTION_BIT(option))
            put_option(out, option, &options[option]);
    }
}

/* Writes an answer such as that of "entry edit, delete". The first way names the example for the
 * page's test. */
static void put_answer(FILE *out, const struct command_answer *answer)
{
    fprintf(out, ".\\\" json: %.*s\n.SS marrow %s\n", (int)strcspn(answer->to, ","), answer->to,
            answer->to);
    struct buffer json = BUFFER_INIT;
    bool is_object = *answer->json == '{';
    if (is_object)
        buffer_addf(&json, "{'format':%d,", JSON_FORMAT);
    buffer_add_text(&json, answer->json + is_object);
    roff_json(out, json.text);
    buffer_release(&json);
    if (answer->after) {
        fputs(".PP\n", out);
        roff_text(out, answer->after);
    }
}

void section_answers(FILE *out)
{
    for (const struct command *const *command = commands; *command; command++) {
        const struct command_answer *answer = (*command)->answers;
        for (; answer && answer->to; answer++)
            put_answer(out, answer);
    }
}

void section_settings(FILE *out)
{
    for (enum setting setting = 0; setting < SETTING_COUNT; setting++) {
        const struct setting_info *info = &settings[setting];
        struct buffer text = BUFFER_INIT;
        buffer_addf(&text, "%s%s%s (initially %s)", info->choices ? info->choices : "",
                    info->choices ? ": " : "", info->help, info->initial);
        fprintf(out, ".TP\n.B %s\n", info->name);
        roff_text(out, text.text);
        buffer_release(&text);
    }
}
