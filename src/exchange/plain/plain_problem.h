/* plain_problem.h - what is wrong with a plain file: counted, the first ones told. */
#ifndef MARROW_EXCHANGE_PLAIN_PROBLEM_H
#define MARROW_EXCHANGE_PLAIN_PROBLEM_H

#include "marrow/base/error.h"
#include "marrow/exchange/plain.h"

struct plain_problems {
    void (*told)(const char *file, int line, const char *text, void *payload); /* may be NULL */
    void *payload;
    long count;
    char first[512];
};

/* "foods.csv, line 7, column magnesium mg: ..."; column NULL: of the whole line. */
void plain_problem(struct plain_problems *problems, const char *file, int line, const char *column,
                   const char *format, ...) MARROW_PRINTF(5, 6);

/* The same of a text that names its place already. */
void plain_tell_problem(struct plain_problems *problems, const char *file, int line,
                        const char *text);

#endif
