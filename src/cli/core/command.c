#include "command.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/spell.h"
#include "option.h"

#define OPTION_COLUMNS 21 /* columns of an option's name and argument */
#define VERB CALL_VERB

bool command_take_verb(char out[VERB], bool *is_initial, const char **usage)
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
    while (command_take_verb(verb, &is_initial, &usage)) {
        if (word ? strcmp(word, verb) == 0 : is_initial)
            return true;
    }
    return false;
}

/* Another word for a verb. Used where the command has that verb. */
static const struct {
    const char *word, *verb;
} verb_synonyms[] = {
    { "change", "edit" }, { "cp", "copy" },       { "create", "new" }, { "ls", "list" },
    { "mv", "move" },     { "remove", "delete" }, { "rm", "delete" },
};

/* Returns the way that has the verb, or NULL. */
static const struct command_way *way_of(const struct command *command, const char *verb)
{
    const struct command_way *way = command->ways;
    while (way->usage && !is_chosen(way, verb))
        way++;
    return way->usage ? way : NULL;
}

/* Finds the only verb that begins with the word, of two letters at least. Returns its way, or NULL:
 * none begins so, or several. */
static const struct command_way *way_beginning(char out[VERB], const struct command *command,
                                               const char *word)
{
    const struct command_way *found = NULL;
    char verb[VERB];
    bool is_initial;
    size_t count = 0;
    for (const struct command_way *way = command->ways; way->usage; way++) {
        const char *usage = way->usage;
        while (command_take_verb(verb, &is_initial, &usage)) {
            if (strlen(word) < 2 || strncmp(verb, word, strlen(word)) != 0)
                continue;
            memcpy(out, verb, VERB);
            found = way;
            count++;
        }
    }
    return count == 1 ? found : NULL;
}

const struct command_way *command_find_way(char out[VERB], const struct command *command,
                                           const char *word)
{
    const struct command_way *way = way_of(command, word);
    *out = '\0';
    for (size_t i = 0; !way && word && i < sizeof verb_synonyms / sizeof *verb_synonyms; i++) {
        if (strcmp(word, verb_synonyms[i].word) != 0)
            continue;
        way = way_of(command, verb_synonyms[i].verb);
        snprintf(out, VERB, "%s", way ? verb_synonyms[i].verb : "");
    }
    return way || !word ? way : way_beginning(out, command, word);
}

static enum status refuse_verb(const struct command *command, const char *word, struct error *error)
{
    struct buffer verbs = BUFFER_INIT;
    char verb[VERB];
    char next[VERB] = "";
    char nearest[VERB] = "";
    bool is_initial;
    struct spell spell;
    spell_begin(&spell, word ? word : "");
    for (const struct command_way *way = command->ways; way->usage; way++) {
        const char *usage = way->usage;
        while (!way->is_alias && command_take_verb(verb, &is_initial, &usage)) {
            size_t before = spell.nearest ? spell.slips : VERB;
            spell_try(&spell, verb);
            if (spell.nearest && spell.slips < before)
                memcpy(nearest, verb, VERB);
            if (*next)
                buffer_addf(&verbs, "%s%s", verbs.length ? ", " : "", next);
            memcpy(next, verb, VERB);
        }
    }
    buffer_addf(&verbs, " or %s", next);
    enum status status = STATUS_OK;
    if (word && spell.nearest)
        status = error_set(error, STATUS_USAGE, "'%.40s' is not valid; did you mean %s? (%s)", word,
                           nearest, verbs.text);
    else if (word)
        status = error_set(error, STATUS_USAGE, "'%.40s' is not valid; use %s", word, verbs.text);
    else
        status = error_set(error, STATUS_USAGE, "use %s", verbs.text);
    buffer_release(&verbs);
    return status;
}

bool command_way_shows(const struct command_way *way, const char *name)
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

bool command_writes(const struct command *command, const struct command_way *way)
{
    if (way)
        return way->writes;
    for (way = command->ways; way->usage; way++) {
        if (way->writes)
            return true;
    }
    return false;
}

/* Checks that the way uses each option given; its usage shows those it uses, but for --dry-run. */
static enum status check_way(const struct command *command, const struct command_way *way,
                             const struct call *call, struct error *error)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        bool is_used = (OPTIONS_EVERYWHERE & OPTION_BIT(option)) ||
                       (option == OPTION_DRY_RUN && way->writes) ||
                       command_way_shows(way, options[option].name);
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
    const struct command_way *way = command_find_way(call->verb, command, word);
    if (!way)
        return refuse_verb(command, word, error);
    if (*call->verb)
        call->words[0] = call->verb;
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
        bool is_taken = ((command->options | OPTIONS_EVERYWHERE) & OPTION_BIT(option)) ||
                        (option == OPTION_DRY_RUN && command_writes(command, NULL));
        if (call_has(call, option) && !is_taken)
            return error_set(error, STATUS_USAGE, "this command has no option --%s",
                             options[option].name);
    }
    return STATUS_OK;
}

struct option_info command_option(const struct command *command, enum option option)
{
    struct option_info info = options[option];
    for (const struct option_text *text = command->texts; text && text->help; text++) {
        if (text->option != option)
            continue;
        info.argument = text->argument;
        info.help = text->help;
    }
    return info;
}

static void describe_option(struct buffer *out, const struct command *command, enum option option)
{
    const struct option_info info = command_option(command, option);
    struct buffer name = BUFFER_INIT;
    char letter = option_letter(option);
    buffer_addf(&name, "%s%s%s", info.name, info.argument ? " " : "",
                info.argument ? info.argument : "");
    buffer_addf(out, "  %c%c%c --%-*s %s\n", letter ? '-' : ' ', letter ? letter : ' ',
                letter ? ',' : ' ', OPTION_COLUMNS, name.text, info.help);
    buffer_release(&name);
}

/* Adds the options of the command, then those of every command. With a way, of the command's own
 * only those that its usage shows. */
static void describe_options(struct buffer *out, const struct command *command,
                             const struct command_way *way)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        bool is_own = command->options & ~OPTIONS_EVERYWHERE & OPTION_BIT(option);
        if (is_own && (!way || command_way_shows(way, options[option].name)))
            describe_option(out, command, option);
    }
    if (!(command->options & TAKES(DRY_RUN)) && command_writes(command, way))
        describe_option(out, command, OPTION_DRY_RUN);
    for (enum option option = 0; option < OPTION_COUNT; option++)
        if (OPTIONS_EVERYWHERE & OPTION_BIT(option))
            describe_option(out, command, option);
}

/* Returns whether an example of the command shows the way. */
static bool shows_way(const char *example, const struct command *command,
                      const struct command_way *way)
{
    char verb[VERB];
    bool is_initial;
    const char *usage = way->usage;
    const char *words = example + strlen(command->name);
    words += *words == ' ';
    while (command_take_verb(verb, &is_initial, &usage)) {
        size_t length = strlen(verb);
        if (strncmp(words, verb, length) == 0 && (!words[length] || words[length] == ' '))
            return true;
    }
    return false;
}

/* Adds the examples of the command, or of one of its ways. */
static void describe_examples(struct buffer *out, const struct command *command,
                              const struct command_way *way)
{
    const char *before = "\nexamples:\n";
    for (const char *const *example = command->examples; example && *example; example++) {
        if (way && !shows_way(*example, command, way))
            continue;
        buffer_addf(out, "%s  marrow %s\n", before, *example);
        before = "";
    }
}

void command_describe(struct buffer *out, const struct command *command, const char *verb)
{
    char full[VERB];
    const char *before = "usage:";
    const struct command_way *only =
        verb && !command->run ? command_find_way(full, command, verb) : NULL;
    for (const struct command_way *way = command->ways; way->usage; way++) {
        if (only ? way != only : way->is_alias)
            continue;
        buffer_addf(out, "%-6s marrow %s%s%s\n", before, command->name, *way->usage ? " " : "",
                    way->usage);
        before = "";
    }
    buffer_addf(out, "\n%s\n\n", command->summary);
    describe_options(out, command, only);
    describe_examples(out, command, only);
}
