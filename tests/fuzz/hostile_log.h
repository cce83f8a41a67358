/* hostile_log.h - a sound log with bytes of another hand in it. */
#ifndef MARROW_TESTS_HOSTILE_LOG_H
#define MARROW_TESTS_HOSTILE_LOG_H

#include <stddef.h>
#include <stdint.h>

#include "marrow/journal/journal.h"

/* Returns the path of a log of this name in the folder of the run. It lives until the next call. */
const char *hostile_log_path(const char *name);

/* Makes a food of the person's own and logs 100 g of it. */
void hostile_log_food(struct journal *journal, const char *food);

/* Makes a log with some foods and entries. Returns its bytes, which live as long as the process. */
uint8_t *hostile_log_make(size_t *size, const char *name);

/* Writes the log's file anew, with patches in it: three bytes for the place, one for the length,
 * and what is written there. Without patches it is the log. Removes what lay beside it. */
void hostile_log_write(const char *name, const uint8_t *log, size_t size, const uint8_t *patches,
                       size_t length);

#endif
