/* dose_link.h - an entry of what a course runs of is a dose of that course, however it was logged.
 * Inside an action. */
#ifndef MARROW_JOURNAL_DOSE_LINK_H
#define MARROW_JOURNAL_DOSE_LINK_H

#include "dose_row.h"
#include "entry_row.h"

/* Makes the entry (its id set, without a dose) a dose of the course of its food that runs on its
 * day: for the open time nearest to its own, else as an extra one. Nothing happens where none runs.
 */
MARROW_CHECKED enum status dose_link(struct store *log, const struct entry *entry, int64_t food_id,
                                     struct error *error);

/* After a change of the entry: its dose takes its amount; on another day, or as another food, it is
 * linked anew. */
MARROW_CHECKED enum status dose_follow(struct store *log, const struct entry *entry,
                                       int64_t food_id, const struct entry_row *before,
                                       struct error *error);

/* Links the entries of the food that have no dose, from one day to another: those logged before the
 * course was begun with. */
MARROW_CHECKED enum status dose_link_all(struct store *log, int64_t food_id, struct date from,
                                         struct date to, struct error *error);

#endif
