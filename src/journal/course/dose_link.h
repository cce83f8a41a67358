/* dose_link.h - tying entries to doses, within an open action: an entry of a course's product is a
 * dose of the course, however it was logged.
 */
#ifndef MARROW_JOURNAL_DOSE_LINK_H
#define MARROW_JOURNAL_DOSE_LINK_H

#include "entry_row.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/dose.h"

/* Makes the entry (which has an id but no dose) a dose of the course of its food that runs on
 * its day: for the open time nearest to its own, else as an extra dose. Does nothing if no
 * course runs. */
MARROW_CHECKED enum status dose_link(struct store *log, const struct entry *entry, int64_t food_id,
                                     struct error *error);

/* Updates the dose after its entry has changed: the dose takes the entry's amount. If the day or
 * the food has changed, links the entry again. */
MARROW_CHECKED enum status dose_follow(struct store *log, const struct entry *entry,
                                       int64_t food_id, const struct entry_row *before,
                                       struct error *error);

/* Links the food's entries from `from` to `to` that have no dose: those logged before the course
 * was created. */
MARROW_CHECKED enum status dose_link_all(struct store *log, int64_t food_id, struct date from,
                                         struct date to, struct error *error);

/* Deletes the row of a dose. */
MARROW_CHECKED enum status dose_delete(struct store *log, int64_t id, struct error *error);

/* Finds the newest version of a version's food with the same basis: a dose is logged with it. */
MARROW_CHECKED enum status dose_find_version(int64_t *out, struct store *log, int64_t version_id,
                                             struct error *error);

#endif
