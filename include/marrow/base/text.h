/* text.h - UTF-8, what may be shown of it, and how wide it is.
 *
 * Data are always UTF-8, whatever the locale. Text from outside (foods' names,
 * notes, arguments) passes text_clean before it is shown anywhere.
 */
#ifndef MARROW_BASE_TEXT_H
#define MARROW_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"

#define TEXT_REPLACEMENT 0xFFFDu

/* Reads one code point at *text (length bytes left, > 0) and steps over it.
 * What is not valid UTF-8 (overlong, surrogate, cut off) gives U+FFFD, one byte each. */
uint32_t text_decode(const char **text, size_t *length);

/* Writes a code point as UTF-8 (1 to 4 bytes, no NUL); returns the count of bytes. */
size_t text_encode(char out[4], uint32_t code);

/* Whether all of it is valid UTF-8. */
bool text_is_utf8(const char *text, size_t length);

/* Appends text with everything that could act on a terminal replaced by U+FFFD: C0, DEL,
 * C1, line and paragraph separators, bidirectional controls, BOM, tags, invalid bytes.
 * A newline or a tab becomes one blank. */
void text_clean(struct buffer *out, const char *text, size_t length);

/* Columns on a terminal, by the same wcwidth that curses uses; what has no width counts 1
 * (it is shown as '?'). Expects cleaned text. */
size_t text_width(const char *text, size_t length);

/* How many bytes of text fit in the columns; *used, if not NULL, gets the columns they take.
 * Never cuts between a letter and its combining marks. */
size_t text_fit(const char *text, size_t length, size_t columns, size_t *used);

/* The byte offset of the next/previous place where a cursor may stand (code points, with
 * their combining marks). */
size_t text_next(const char *text, size_t length, size_t offset);
size_t text_previous(const char *text, size_t length, size_t offset);

/* Compares ASCII letters without case. */
bool text_equal_nocase(const char *a, const char *b);
bool text_starts_nocase(const char *text, const char *prefix);

/* Makes the first letter a small one, within a sentence: "Calcium" is "calcium". ASCII only; what
 * begins with two capitals ("EPA") stays. */
void text_lower_first(char *text);

/* Gives `one` for a count of 1, else `many`: "1 day", "2 days", "0 days". Any type of number. */
#define TEXT_PLURAL(count, one, many) ((count) == 1 ? (one) : (many))

/* Whether text, without blanks around it, is empty. */
bool text_is_blank(const char *text);

#endif
