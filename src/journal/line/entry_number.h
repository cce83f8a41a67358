/* entry_number.h - numbers in a quick entry: "2", "1 1/2", "half a", "two dozen"; and the names
 * that only begin like one.
 *
 * Each function moves *at past what it reads. STATUS_NOT_FOUND: there is no number, or a name like
 * "2% milk", "7 up", "half and half" (no error text; *at and *value may have changed).
 * STATUS_INVALID: an invalid number.
 */
#ifndef MARROW_JOURNAL_ENTRY_NUMBER_H
#define MARROW_JOURNAL_ENTRY_NUMBER_H

#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "tokens.h"

/* Reads a number in digits, or ½. */
MARROW_CHECKED enum status entry_number_read_digits(double *value, const struct tokens *tokens,
                                                    size_t *at, size_t to, struct error *error);

/* Reads a number in words ("a", "two", "half a", "a couple of") and the blanks after it. */
MARROW_CHECKED enum status entry_number_read_words(double *value, const struct tokens *tokens,
                                                   size_t *at, size_t to);

/* Finds the first number that is refused for its two readings, and writes these as they are typed.
 * Returns false where there is none. */
bool entry_number_find_doubt(struct span *out, char readings[2][NUMBER_TEXT],
                             const struct tokens *tokens);

/* Reads what may follow a number: "and a half", "dozen". */
void entry_number_read_more(double *value, const struct tokens *tokens, size_t *at, size_t to);

/* Skips "x" or "×" between a count and an amount or name. Returns whether there was one. */
bool entry_number_take_times(const struct tokens *tokens, size_t *at, size_t to);

/* Returns whether the word at the token belongs to a number: "a", "two", "half". */
bool entry_number_is_word(const struct tokens *tokens, size_t at, size_t to);

#endif
