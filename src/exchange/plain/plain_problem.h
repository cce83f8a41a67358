/* plain_problem.h - counts and reports the mistakes in a plain file. */
#ifndef MARROW_EXCHANGE_PLAIN_PROBLEM_H
#define MARROW_EXCHANGE_PLAIN_PROBLEM_H

#include "marrow/base/error.h"

struct job_note;

struct plain_problems {
    void (*notify)(const char *file, int line, const char *text, void *payload); /* may be NULL */
    /* Gets what is noted of a row that is taken; may be NULL. */
    void (*note)(const struct job_note *note, const char *file, int line, const char *detail,
                 void *payload);
    void *payload;
    long count;
    char first[512];
};

/* Reports "foods.csv, line 7, column magnesium mg: ...". Where `column` is NULL, the whole line is
 * wrong. */
void plain_problem(struct plain_problems *problems, const char *file, int line, const char *column,
                   const char *format, ...) MARROW_PRINTF(5, 6);

/* Reports a text that already says where the mistake is. */
void plain_problem_tell(struct plain_problems *problems, const char *file, int line,
                        const char *text);

#endif
