/* rejects.h - a CSV file that lists the rows an import refuses. */
#ifndef MARROW_EXCHANGE_REJECTS_H
#define MARROW_EXCHANGE_REJECTS_H

#include <stdbool.h>
#include <stdio.h>

#include "marrow/base/error.h"

/* Opens the file as file_open_named does, with mode 0600 also where it replaces one, and writes its
 * header. Where path is NULL, *out is NULL
 * and nothing is listed. STATUS_IO. */
MARROW_CHECKED enum status rejects_open(FILE **out, const char *path, bool replaces,
                                        struct error *error);

/* Lists a row of a file, and why it is refused. `detail` and `rejects` may be NULL. */
void rejects_add(FILE *rejects, const char *file, int line, const char *reason, const char *detail);

/* Checks that all rows listed so far reached the file at path. STATUS_IO. */
MARROW_CHECKED enum status rejects_flush(FILE *rejects, const char *path, struct error *error);

/* Closes the file; rejects may be NULL. Returns false if something could not be written. */
bool rejects_close(FILE *rejects);

#endif
