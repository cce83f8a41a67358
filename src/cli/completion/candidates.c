/* The usage of a command says what its words are: a lower-case word is typed as it is, and a WORD
 * stands for something of a kind, such as D for a day. So a new command is completed without a line
 * here, as long as its usage uses the words of the table `sources`.
 */
#include "candidates.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "core/command.h"
#include "core/option.h"
#include "core/synonym.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "sources.h"

#define WORD 48 /* bytes of a word in a usage */

/* --- options --- */

/* Returns the option that the word is, by its whole name or its letter, else OPTION_COUNT. */
static enum option option_of(const char *word)
{
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        bool is_name = strncmp(word, "--", 2) == 0 && strcmp(word + 2, options[option].name) == 0;
        bool is_letter = word[0] == '-' && word[1] && word[1] == option_letter(option) && !word[2];
        if (is_name || is_letter)
            return option;
    }
    return OPTION_COUNT;
}

static void put_options(struct completion *completion)
{
    const struct command *command = completion->command;
    uint64_t taken = OPTIONS_EVERYWHERE | (command ? command->options : 0);
    for (enum option option = 0; option < OPTION_COUNT; option++) {
        char name[WORD];
        if (!(taken & OPTION_BIT(option)))
            continue;
        struct option_info info = command ? command_option(command, option) : options[option];
        bool is_everywhere = OPTIONS_EVERYWHERE & OPTION_BIT(option);
        if (completion->way && !is_everywhere && !command_way_shows(completion->way, info.name))
            continue;
        snprintf(name, sizeof name, "--%s", info.name);
        completion_put(completion, name, info.help);
    }
}

/* Puts the values of an option. */
static void put_values(struct completion *completion, enum option option)
{
    struct option_info info =
        completion->command ? command_option(completion->command, option) : options[option];
    source_put_option(completion, option, info.argument);
}

/* --- words --- */

/* Passes over an option in a usage, with its argument, to what follows. */
static const char *pass_option(const char *at, bool in_brackets)
{
    at += strcspn(at, " ]|");
    if (in_brackets)
        return at + strcspn(at, "]");
    if (at[0] == ' ' && isupper((unsigned char)at[1]))
        at += 1 + strcspn(at + 1, " ]|");
    return at;
}

/* Puts what one word of a usage stands for. */
static void put_word(struct completion *completion, const char *word, size_t length)
{
    char text[WORD];
    size_t given = strcspn(word, "=");
    if (given < length)
        length = given + 1; /* "servings=" */
    if (length >= sizeof text)
        return;
    memcpy(text, word, length);
    text[length] = '\0';
    if (islower((unsigned char)text[0]) || isdigit((unsigned char)text[0]))
        completion_put(completion, text, NULL);
    else
        source_put(completion, text);
}

/* Puts the words of a usage. Its verbs are left out where one was typed. */
static void put_usage(struct completion *completion, const struct command_way *way)
{
    const char *at = way->usage;
    char verb[CALL_VERB];
    bool is_initial;
    while (!completion->command->run && command_take_verb(verb, &is_initial, &at))
        continue;
    while (*at) {
        size_t blanks = strspn(at, " []|#.");
        at += blanks;
        if (strncmp(at, "--", 2) == 0) {
            at = pass_option(at, blanks > 0 && at[-1] == '[');
            continue;
        }
        size_t length = strcspn(at, " ]");
        size_t word = strcspn(at, " ]|");
        if (memchr(at, '=', word))
            word = length; /* "sex=female|male" is one word */
        if (word > 0)
            put_word(completion, at, word);
        at += word;
    }
}

static void put_verbs(struct completion *completion)
{
    char verb[CALL_VERB];
    bool is_initial;
    for (const struct command_way *way = completion->command->ways; way->usage; way++) {
        const char *usage = way->usage;
        while (!way->is_alias && command_take_verb(verb, &is_initial, &usage))
            completion_put(completion, verb, NULL);
    }
}

static void put_commands(struct completion *completion)
{
    const struct command *const *command = completion->call->commands;
    for (; *command; command++)
        completion_put(completion, (*command)->name, (*command)->summary);
}

/* Finds the command by its name or another word for it. *verb gets the verb of that word. */
static const struct command *find_command(const struct call *call, const char *word,
                                          const char **verb)
{
    const struct synonym *synonym = synonym_find(word);
    const char *name = synonym ? synonym->command : word;
    *verb = synonym ? synonym->verb : NULL;
    for (const struct command *const *command = call->commands; *command; command++)
        if (strcmp((*command)->name, name) == 0)
            return *command;
    return NULL;
}

/* Puts what can follow the command's words, of which `count` are typed. */
static void put_rest(struct completion *completion, const char *first, size_t count)
{
    const struct command *command = completion->command;
    char verb[CALL_VERB];
    if (strcmp(command->name, "help") == 0 && count == 0) {
        put_commands(completion);
        return;
    }
    if (!command->run && first)
        completion->way = command_find_way(verb, command, first);
    if (completion->typed[0] == '-') {
        put_options(completion);
        return;
    }
    if (!command->run && !first)
        put_verbs(completion);
    for (const struct command_way *way = command->ways; way->usage; way++) {
        bool is_meant = command->run ? true : way == completion->way;
        if (is_meant && !way->is_alias)
            put_usage(completion, way);
    }
}

/* The words before the last one, without options and their values. */
struct before {
    const char *command; /* NULL: none yet */
    const char *first; /* after the command; NULL: none */
    size_t count; /* after the command */
    enum option pending; /* waits for its value; OPTION_COUNT: none */
};

static struct before read_before(const char *const *words, size_t count)
{
    struct before before = { .pending = OPTION_COUNT };
    for (size_t i = 0; i < count; i++) {
        enum option option = option_of(words[i]);
        bool is_value = before.pending != OPTION_COUNT;
        if (strcmp(words[i], "=") == 0)
            continue; /* a shell that cuts --day=today in three */
        before.pending = OPTION_COUNT;
        if (is_value)
            continue;
        if (option != OPTION_COUNT && options[option].argument)
            before.pending = option;
        if (words[i][0] == '-' && words[i][1] != '\0' && !isdigit((unsigned char)words[i][1]))
            continue;
        if (!before.command)
            before.command = words[i];
        else if (before.count++ == 0)
            before.first = words[i];
    }
    return before;
}

void candidates_add(struct call *call, const char *const *words, size_t count)
{
    const char *verb = NULL;
    const char *typed = count > 0 ? words[count - 1] : "";
    struct before before = read_before(words, count > 0 ? count - 1 : 0);
    struct completion completion = { .call = call, .typed = strcmp(typed, "=") == 0 ? "" : typed };
    bool is_meal = count > 1 && strcmp(words[count - 2], "@") == 0;
    if (before.command)
        completion.command = find_command(call, before.command, &verb);
    if (before.pending != OPTION_COUNT)
        put_values(&completion, before.pending);
    else if (before.command && !completion.command)
        return;
    else if (is_meal)
        source_put(&completion, "M");
    else if (completion.command)
        put_rest(&completion, verb ? verb : before.first, before.count);
    else if (typed[0] == '-')
        put_options(&completion);
    else
        put_commands(&completion);
}
