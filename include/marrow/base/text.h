/* text.h - reads, cleans and measures UTF-8.
 *
 * Data are always UTF-8, whatever the locale. Text from outside (foods' names, notes, arguments)
 * goes through text_clean before it is shown.
 */
#ifndef MARROW_BASE_TEXT_H
#define MARROW_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"

#define TEXT_REPLACEMENT 0xFFFDu

/* Reads one code point at *text and steps over it. `length`, the bytes left, must be above 0. Bytes
 * that are not valid UTF-8 (overlong, surrogate, cut off) read as one U+FFFD each. */
uint32_t text_decode(const char **text, size_t *length);

/* Writes a code point as UTF-8 (1 to 4 bytes, no NUL). Returns how many bytes. */
size_t text_encode(char out[4], uint32_t code);

/* Tells whether the whole text is valid UTF-8. */
bool text_is_utf8(const char *text, size_t length);

/* Tells whether a character could act on a terminal, reorder a line or hide in it: C0, DEL, C1,
 * line and paragraph separators, bidirectional controls, BOM, tags. */
bool text_is_dangerous(uint32_t code);

/* Appends text with every dangerous character and invalid byte replaced by U+FFFD. A newline or a
 * tab becomes one blank. Of a run of characters without width, such as U+200B, the first is kept.
 */
void text_clean(struct buffer *out, const char *text, size_t length);

/* As text_clean, but newlines and tabs stay. */
void text_clean_lines(struct buffer *out, const char *text);

/* Returns the length of the text without a character that is cut off at its end. */
size_t text_whole(const char *text, size_t length);

/* Returns how many columns of a terminal the text takes: the same in every locale, by Unicode's
 * tables. A character that Unicode has not assigned counts as 1, since it is shown as '?'. Expects
 * cleaned text. */
size_t text_width(const char *text, size_t length);

/* Returns how many bytes of text fit into the columns. `used`, if not NULL, gets the columns they
 * take. Never cuts between a letter and its combining marks. */
size_t text_fit(const char *text, size_t length, size_t columns, size_t *used);

/* Return the byte offset of the next or previous place where a cursor may stand. Combining marks
 * stay with their letter. */
size_t text_next(const char *text, size_t length, size_t offset);
size_t text_previous(const char *text, size_t length, size_t offset);

/* Compares two texts; the case of ASCII letters is ignored. */
bool text_equal_nocase(const char *a, const char *b);
bool text_starts_nocase(const char *text, const char *prefix);
bool text_has_nocase(const char *text, const char *part);

/* Makes the first letter a small one, within a sentence: "Calcium" is "calcium". ASCII only; what
 * begins with two capitals ("EPA") stays. */
void text_lower_first(char *text);

/* Gives `one` for a count of 1, else `many`: "1 day", "2 days", "0 days". Any type of number. */
#define TEXT_PLURAL(count, one, many) ((count) == 1 ? (one) : (many))

/* Tells whether the text is empty or holds only blanks. */
bool text_is_blank(const char *text);

#endif
