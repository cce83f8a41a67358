/* diary_days.h - what days came to: a row for each day and nutrient, for statistics.
 *
 * A day without entries has no rows: nothing is known of it. `known` leaves out what is unknown;
 * `ceiling` is the most that there can be, and empty where nothing bounds it.
 */
#ifndef MARROW_EXCHANGE_DIARY_DAYS_H
#define MARROW_EXCHANGE_DIARY_DAYS_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

/* Appends the days as CSV or as JSON Lines. *count gets the number of entries. */
MARROW_CHECKED enum status diary_days_export(struct buffer *out, size_t *count,
                                             struct journal *journal, bool is_json,
                                             struct date from, struct date to, struct error *error);

#endif
