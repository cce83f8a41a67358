/* entry_text.h - a text as typed, and a plain form of it with the same offsets. */
#ifndef MARROW_JOURNAL_ENTRY_TEXT_H
#define MARROW_JOURNAL_ENTRY_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"
#include "marrow/base/unit.h"

/* In the plain form ASCII is in lower case and every kind of blank is a space. Both end in NUL. */
struct entry_text {
    const char *typed;
    const char *plain;
    size_t length;
};

/* Writes the plain form (length + 1 bytes). STATUS_INVALID: control characters, bytes that are no
 * UTF-8. */
MARROW_CHECKED enum status entry_text_make_plain(char *plain, const char *text, size_t length,
                                                 struct error *error);

/* Offsets: over blanks; to the end of a word. */
size_t entry_text_skip_blanks(const struct entry_text *text, size_t at, size_t to);
size_t entry_text_word_end(const struct entry_text *text, size_t at, size_t to);

/* Whether the word at the offset is this one (lower case). */
bool entry_text_is_word(const struct entry_text *text, size_t at, size_t to, const char *word);

/* Steps over the word and the blanks after it, when it stands there. */
bool entry_text_take_word(const struct entry_text *text, size_t *at, size_t to, const char *word);

/* The unit that the word at the offset (or it and the next: "fl oz") names, full stops aside. */
enum unit entry_text_find_unit(size_t *end, const struct entry_text *text, size_t at, size_t to);

/* Sets "column 4: '1.5.2' <what>" with the word at the offset. Returns STATUS_INVALID. */
enum status entry_text_refuse(const struct entry_text *text, size_t at, const char *what,
                              struct error *error);

#endif
