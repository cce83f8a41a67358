/* entry_number.h - numbers in a quick entry: "2", "1 1/2", "half a", "two dozen"; and the names
 * that only begin like one.
 *
 * Each steps *at over what it reads. STATUS_NOT_FOUND: no number stands there, or a name like "2%
 * milk", "7 up", "half and half" (error is not set, *at is of no use then). STATUS_INVALID: a
 * number is meant, and can't be one.
 */
#ifndef MARROW_JOURNAL_ENTRY_NUMBER_H
#define MARROW_JOURNAL_ENTRY_NUMBER_H

#include "entry_text.h"

/* In digits, or ½. */
MARROW_CHECKED enum status entry_number_read_digits(double *value, const struct entry_text *text,
                                                    size_t *at, size_t to, struct error *error);

/* In words, "a" included; the blanks after it too. */
MARROW_CHECKED enum status entry_number_read_words(double *value, const struct entry_text *text,
                                                   size_t *at, size_t to);

/* What may follow a number: "and a half", "dozen". */
void entry_number_read_more(double *value, const struct entry_text *text, size_t *at, size_t to);

/* "x" or "×" between a count and an amount or a name. */
bool entry_number_take_times(const struct entry_text *text, size_t *at, size_t to);

/* Whether the word at the offset is a number's: "a", "two", "half". */
bool entry_number_is_word(const struct entry_text *text, size_t at, size_t to);

#endif
