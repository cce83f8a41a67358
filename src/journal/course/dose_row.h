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

/* The days whose doses are read; their entries are from the day `seen` on. */
struct dose_days {
    struct date from, to, seen;
};

/* The doses of all parts of a course on those days, in the order of days and times. */
MARROW_CHECKED enum status dose_rows_load(struct dose_row **out, size_t *count, struct arena *arena,
                                          struct store *log, const struct course *course,
                                          const struct dose_days *days, struct error *error);

/* The newest version of the food of a version, of the same basis: what a dose is logged with. */
MARROW_CHECKED enum status dose_row_find_version(int64_t *out, struct store *log,
                                                 int64_t version_id, struct error *error);

#endif
