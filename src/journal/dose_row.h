/* dose_row.h - the rows of the table dose, one at a time, inside an action. */
#ifndef MARROW_JOURNAL_DOSE_ROW_H
#define MARROW_JOURNAL_DOSE_ROW_H

#include "marrow/journal/schedule.h"

/* Puts a row in under a new id, which *id gets; row->id and the entry's fields are not read. */
MARROW_CHECKED enum status dose_row_insert(int64_t *id, struct store *log,
                                           const struct dose_row *row, struct error *error);
MARROW_CHECKED enum status dose_row_set_amount(struct store *log, int64_t id, double amount,
                                               struct error *error);
MARROW_CHECKED enum status dose_row_delete(struct store *log, int64_t id, struct error *error);

/* The doses of all parts of a course from one day to another, in the order of days and times; those
 * from the day `seen` on with their entries. */
MARROW_CHECKED enum status dose_rows_load(struct dose_row **out, size_t *count, struct arena *arena,
                                          struct store *log, const struct course *course,
                                          struct date from, struct date to, struct date seen,
                                          struct error *error);

/* The newest version of the food of a version, of the same basis: what a dose is logged with. */
MARROW_CHECKED enum status dose_row_find_version(int64_t *out, struct store *log,
                                                 int64_t version_id, struct error *error);

#endif
