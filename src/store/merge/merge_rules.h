/* merge_rules.h - what merging rows one by one cannot know. */
#ifndef MARROW_STORE_MERGE_RULES_H
#define MARROW_STORE_MERGE_RULES_H

#include "marrow/base/error.h"
#include "merge_state.h"

/* Deletes what was deleted on the other device, and puts back what was deleted on this one, but
 * where a row needs it. */
MARROW_CHECKED enum status merge_settle_deletions(struct merge *merge, struct error *error);

/* Gives own foods with one number different ones: the older food keeps it. */
MARROW_CHECKED enum status merge_settle_numbers(struct merge *merge, struct error *error);

/* Counts a dose that was entered on two devices once. */
MARROW_CHECKED enum status merge_settle_doses(struct merge *merge, struct error *error);

#endif
