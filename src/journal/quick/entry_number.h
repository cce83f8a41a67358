/* entry_number.h - numbers in a quick entry: "2", "1 1/2", "half a", "two dozen"; and the names
 * that only begin like one.
 *
 * Each function steps *at over what it reads. STATUS_NOT_FOUND: there is no number, or a name like
 * "2% milk", "7 up", "half and half" (error is not set, and *at and *value may have changed).
 * STATUS_INVALID: a number is meant, but it is not valid.
 */
#ifndef MARROW_JOURNAL_ENTRY_NUMBER_H
#define MARROW_JOURNAL_ENTRY_NUMBER_H

#include "marrow/base/error.h"
#include "tokens.h"

/* Reads a number in digits, or ½. */
MARROW_CHECKED enum status entry_number_read_digits(double *value, const struct tokens *tokens,
                                                    size_t *at, size_t to, struct error *error);

/* Reads a number in words ("a", "two", "half a", "a couple of") and the blanks after it. */
MARROW_CHECKED enum status entry_number_read_words(double *value, const struct tokens *tokens,
                                                   size_t *at, size_t to);

/* Adds what may follow a number: "and a half", "dozen". */
void entry_number_read_more(double *value, const struct tokens *tokens, size_t *at, size_t to);

/* Steps over "x" or "×" between a count and an amount or a name. */
bool entry_number_take_times(const struct tokens *tokens, size_t *at, size_t to);

/* Returns whether the word at the token is a number's: "a", "two", "half". */
bool entry_number_is_word(const struct tokens *tokens, size_t at, size_t to);

#endif
