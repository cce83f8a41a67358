/* process.h - runs a program and takes what it prints. */
#ifndef MARROW_BASE_PROCESS_H
#define MARROW_BASE_PROCESS_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"

/* Runs the program at the path words[0] with these words, which end with NULL; no shell reads them.
 * It has nothing to read, and COLUMNS is set for it (0: as it is). Appends what it prints, errors
 * too, up to 16 MB. Asks `is_wanted`, some ten times a second, whether to go on (NULL: always);
 * once that returns false, the program gets SIGINT. Returns its exit code, or 128 and the signal
 * that ended it; STATUS_IO where it could not be started, with the reason in `out`. */
int process_run(struct buffer *out, const char *const *words, size_t columns,
                bool (*is_wanted)(void));

#endif
