/* number.h - numbers as people write them, and as files need them. */
#ifndef MARROW_BASE_NUMBER_H
#define MARROW_BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/* Reads a number at the start of text: 1, 1.5, 1,5, .5, 1/2, "1 1/2", ½, 1½. The decimal sign
 * may be a comma followed by a digit. No sign, no exponent, no nan, no "1.5.2", no "1,5,2". Returns
 * the bytes taken, 0 when there is no number, and then leaves *value alone. "1/0" is no number. */
size_t number_read(double *value, const char *text, size_t length);

/* The whole text must be one such number, blanks around it allowed. */
bool number_parse(double *value, const char *text);

/* Reads "#3" or "3", from 0 to 999999: how people name a row of a list. false: it is neither. */
bool number_parse_row(size_t *out, const char *text);

#define NUMBER_TEXT 32

/* %.15g: exact enough to read back, for JSON and files. NaN and infinity are BUGs. */
void number_format_exact(char out[NUMBER_TEXT], double value);

/* For people: at most decimals places, no trailing zeros, never "-0". */
void number_format_short(char out[NUMBER_TEXT], double value, int decimals);

#endif
