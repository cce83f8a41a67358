/* number.h - numbers as people write them, and as files need them.
 *
 * One reader serves the whole program. It reads 1, 1.5, 1,5, .5, ,5, 7E-05, 1/2, 1/3rd, "1 1/2",
 * 1-1/2, ½, 1½, 1 000, 1'000, 1,000.5, 1,234,567, and the digits of other scripts. It has no sign,
 * no nan, no "1.5.2", no "1/0", no "½½", and at most 15 significant digits.
 *
 * "1,000" and "1.000" (one mark, then exactly three digits, 1 to 999 before it) are a thousand to
 * some people and one to others. Such a number is read only where the decimal mark is known; else
 * it is refused, and the person is asked. A range ("2-3", "2 to 3") is refused as well.
 */
#ifndef MARROW_BASE_NUMBER_H
#define MARROW_BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"

/* What stands before the decimals. */
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
    NUMBER_BROKEN, /* a number is meant, but it is none: "1.5.2" */
};

struct number {
    enum number_kind kind;
    double value; /* NUMBER_TWO_WAYS: the larger reading; NUMBER_RANGE: the middle */
    double other; /* NUMBER_TWO_WAYS: the smaller reading */
    int decimals; /* NUMBER_TWO_WAYS: of the smaller one */
    size_t length; /* in bytes, of what is meant as one number, refused or not */
    size_t first; /* bytes up to the first blank that groups digits ("2 100"), else length */
    enum decimal_mark shows; /* which decimal mark it leaves no doubt about: "1.5", "1,000.5" */
};

/* Looks at the number at the start of text, with a mark that decides between two readings. */
void number_scan(struct number *out, const char *text, size_t length, enum decimal_mark mark);

/* Reads the number at the start of text. Returns the bytes taken, 0 where there is none or it is
 * refused, and then leaves *value alone. */
size_t number_read(double *value, const char *text, size_t length);

/* Reads a number of a file whose format fixes the mark, or that the program wrote. It knows no
 * ranges and no digits grouped by blanks: "2-3" is 2 with a rest. Returns as number_read. */
size_t number_read_marked(double *value, const char *text, size_t length, enum decimal_mark mark);

/* Sets the error for a number that is refused at the start of text: one with two readings, a
 * range, one that is broken. STATUS_OK: there is a good number, or none at all. */
MARROW_CHECKED enum status number_check(const char *text, size_t length, struct error *error);

/* Reads the whole text as one number, blanks around it allowed. Returns false where it is not. */
bool number_parse(double *value, const char *text);

/* Reads "#3" or "3", from 0 to 999999: how people name a row of a list. false: it is neither. */
bool number_parse_row(size_t *out, const char *text);

#define NUMBER_TEXT 32

/* %.15g: exact enough to read back, for JSON and files. NaN and infinity are BUGs. */
void number_format_exact(char out[NUMBER_TEXT], double value);

/* As number_format_exact, for a field that a person may change: number_read reads it back whatever
 * the decimal mark, so 1.234 is "1.2340" unless the mark is a point. */
void number_format_typed(char out[NUMBER_TEXT], double value);

/* For people: at most decimals places, no trailing zeros, never "-0". */
void number_format_short(char out[NUMBER_TEXT], double value, int decimals);

#endif
