/* plain_figures.h - what all figures of a plain CSV file say about one of them: which decimal mark
 * the file is written with, and what its limits are.
 *
 * Most files need neither, so the whole file is looked at only for the first row that does: one
 * with a figure of two readings ("1,000") or with a trace.
 */
#ifndef MARROW_EXCHANGE_PLAIN_FIGURES_H
#define MARROW_EXCHANGE_PLAIN_FIGURES_H

#include <stdbool.h>

#include "job/job.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/exchange/csv.h"
#include "plain_header.h"

struct plain_figures {
    const struct plain_header *header;
    bool is_complete; /* the whole file was looked at, and the other fields are set */
    enum decimal_mark mark; /* by figures with one reading ("12.5"); where they show none, or
                               both, that of the process */
    double *limits; /* by column: the largest limit that the table states there ("<0,5"), in the
                       column's unit; 0: none */
};

/* Begins with a file of which nothing is known. */
void plain_figures_init(struct plain_figures *figures, struct arena *arena,
                        const struct plain_header *header);

/* Looks at the whole table if a row needs that and it is not done yet. Tells the user by which mark
 * figures with two readings are read. STATUS_IO: the table cannot be read. */
MARROW_CHECKED enum status plain_figures_need(struct plain_figures *figures,
                                              const struct csv_row *row, struct job *job,
                                              const struct table *table, struct error *error);

#endif
