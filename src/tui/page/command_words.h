/* command_words.h - the words of a command line, as a shell would take them: blanks divide them,
 * and quotation marks, ' or ", hold one together. */
#ifndef MARROW_TUI_COMMAND_WORDS_H
#define MARROW_TUI_COMMAND_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"

#define COMMAND_WORDS_MOST 64

struct command_words {
    const char *words[COMMAND_WORDS_MOST + 1]; /* in the arena; ends with NULL */
    size_t count;
    size_t last; /* the byte at which the last word begins, with its quotation mark */
    bool is_open; /* a quotation mark is not closed */
    bool has_rest; /* a word is being typed: the line does not end with a blank */
};

/* Splits a line. Words past the most are dropped. */
void command_words_split(struct command_words *out, struct arena *arena, const char *line);

/* Appends a word so that splitting gives it again. */
void command_words_quote(struct buffer *out, const char *word);

#endif
