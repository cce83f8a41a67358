/* bring_health.h - reads what was eaten from Apple Health's export.xml, as a stream.
 *
 * Health keeps a record for each nutrient of what was eaten, with the time and the program that
 * logged it; some have the name of the food, in themselves or in a correlation of that time. The
 * records of one time, program and food are one entry. A nutrient that fewer records of an entry
 * have than another is known in part: at least what they say. Records within a correlation stand
 * outside it too, and are taken there alone.
 */
#ifndef MARROW_EXCHANGE_BRING_HEALTH_H
#define MARROW_EXCHANGE_BRING_HEALTH_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

struct bring_health;

/* Returns whether the beginning of a file is that of such an export. */
bool bring_health_is(const char *bytes, size_t length);

struct bring_health *bring_health_begin(const char *name);

/* Takes the next bytes of the file. STATUS_INVALID: they are not such an export; the text says the
 * line. */
MARROW_CHECKED enum status bring_health_take(struct bring_health *health, const char *bytes,
                                             size_t length, struct error *error);

/* Appends the entries as CSV (the format "Apple Health" of diary_columns.c), if status is
 * STATUS_OK, and frees `health`. STATUS_INVALID: the file is cut off. */
MARROW_CHECKED enum status bring_health_end(struct buffer *out, struct bring_health *health,
                                            enum status status, struct error *error);

#endif
