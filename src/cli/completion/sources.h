/* sources.h - where the candidates for a word of a kind come from: days, meals, foods, files. */
#ifndef MARROW_CLI_SOURCES_H
#define MARROW_CLI_SOURCES_H

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"

/* A word that is being completed. */
struct completion {
    struct call *call;
    const struct command *command; /* NULL: not typed yet */
    const struct command_way *way; /* NULL: not known */
    const char *typed; /* the beginning of the word */
};

/* Adds the candidate, with what it means (NULL: not said), where it begins as the word that is
 * typed; case makes no difference. */
void completion_put(struct completion *completion, const char *value, const char *meaning);

/* Adds the candidates for a WORD of a usage, such as D, NUTRIENT or FILE. Adds none where the word
 * is of no kind that is known. */
void source_put(struct completion *completion, const char *word);

/* Adds the candidates for the value of an option, whose argument is such a WORD. */
void source_put_option(struct completion *completion, enum option option, const char *argument);

#endif
