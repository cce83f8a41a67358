/* plain_mark.h - which decimal mark a plain CSV file is written with. */
#ifndef MARROW_EXCHANGE_PLAIN_MARK_H
#define MARROW_EXCHANGE_PLAIN_MARK_H

#include "job/job.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"

/* Finds the decimal mark of a table by those of its figures that have one reading ("12.5"), and
 * tells the user where another figure ("1,000") is read by it. Where they show none, or both, it
 * is the process's own. STATUS_IO: the table cannot be read. */
MARROW_CHECKED enum status plain_mark_find(enum decimal_mark *out, struct job *job,
                                           const struct table *table, struct error *error);

#endif
