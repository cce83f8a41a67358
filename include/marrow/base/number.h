/* number.h - reads numbers as people write them, and writes them for people and files.
 *
 * One reader serves the whole program. It reads 1, 1.5, 1,5, .5, ,5, 7E-05, 1/2, 1/3rd, "1 1/2",
 * 1-1/2, ½, 1½, 1 000, 1'000, 1,000.5, 1,234,567, and the digits of other scripts. Signs, nan,
 * "1.5.2", "1/0" and "½½" are not numbers, nor is anything with more than 15 significant digits.
 *
 * "1,000" and "1.000" (one mark with exactly three digits after it and 1 to 999 before it) are a
 * thousand to some people and one to others. Such a number is read only where the decimal mark is
 * known; otherwise it is refused, and the person is asked. A range ("2-3", "2 to 3") is refused
 * too.
 */
#ifndef MARROW_BASE_NUMBER_H
#define MARROW_BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"

/* The mark before the decimals. */
enum decimal_mark { DECIMAL_ASK, DECIMAL_POINT, DECIMAL_COMMA };

/* Sets or returns the mark that decides numbers with two readings in the whole process, as a
 * locale would; DECIMAL_ASK at first. */
void number_set_decimal_mark(enum decimal_mark mark);
enum decimal_mark number_decimal_mark(void);

enum number_kind {
    NUMBER_NONE, /* no number begins here */
    NUMBER_GOOD,
    NUMBER_TWO_WAYS, /* "1,000" */
    NUMBER_RANGE, /* "2-3" */
    NUMBER_BROKEN, /* meant as a number, but not one: "1.5.2" */
};

struct number {
    enum number_kind kind;
    double value; /* NUMBER_TWO_WAYS: the larger reading; NUMBER_RANGE: the middle */
    double other; /* NUMBER_TWO_WAYS: the smaller reading */
    int decimals; /* NUMBER_TWO_WAYS: of the smaller one */
    size_t length; /* in bytes, of all that belongs to the number, refused or not */
    size_t first; /* bytes before the first blank between digits ("2 100"), else length */
    enum decimal_mark shows; /* the decimal mark that it shows without doubt: "1.5", "1,000.5" */
};

/* Examines the number at the start of text. `mark` decides between two readings. */
void number_scan(struct number *out, const char *text, size_t length, enum decimal_mark mark);

/* Reads the number at the start of text. Returns how many bytes it took. Returns 0 where there is
 * no number or it is refused, and leaves *value alone. */
size_t number_read(double *value, const char *text, size_t length);

/* Reads a number from a file whose format fixes the mark, or that the program wrote. Ranges and
 * digits grouped by blanks are not read: "2-3" is 2, and the rest is left. Returns as number_read
 * does. */
size_t number_read_marked(double *value, const char *text, size_t length, enum decimal_mark mark);

/* Sets the error for a refused number at the start of text: one with two readings, a range, or a
 * broken one. STATUS_OK: there is a good number, or none. */
MARROW_CHECKED enum status number_check(const char *text, size_t length, struct error *error);

#define NUMBER_TEXT 32

/* Writes both readings of a number with two, the larger first. Each text has one reading: "1000"
 * and "1.0". */
void number_format_readings(char out[2][NUMBER_TEXT], const struct number *number);

/* Reads the whole text as one number, with or without blanks around it. Returns false where it is
 * not one. */
bool number_parse(double *value, const char *text);

/* Reads the whole text as programs write a number: up to 15 digits with or without a decimal point.
 * Exact, and many times faster than number_parse. Returns false for any other text,
 * and leaves *value undefined. */
bool number_parse_plain(double *value, const char *text);

/* Reads "#3" or "3", from 0 to 999999: how people name a row of a list. Returns false otherwise. */
bool number_parse_row(size_t *out, const char *text);

/* Writes the number with %.15g, exact enough to read it back from JSON and files. NaN and infinity
 * are BUGs. */
void number_format_exact(char out[NUMBER_TEXT], double value);

/* Writes the number as number_format_exact does, for a field that a person may edit. number_read
 * reads it back with any decimal mark, so 1.234 is "1.2340" unless the mark is a point. */
void number_format_typed(char out[NUMBER_TEXT], double value);

/* Writes the number for people: at most `decimals` places, no trailing zeros, never "-0". */
void number_format_short(char out[NUMBER_TEXT], double value, int decimals);

#endif
