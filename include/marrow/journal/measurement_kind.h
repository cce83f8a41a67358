/* measurement_kind.h - what can be measured: the program's kinds, each with its units, and kinds of
 * one's own.
 *
 * A kind is named by its code, "vitamin_d_25oh", which is what the log and JSON hold. A kind of
 * one's own is its name as it was first typed; any unit goes with it. The figures beyond which a
 * value is asked about are in schema/words/measurement.csv. They are no reference ranges.
 */
#ifndef MARROW_JOURNAL_MEASUREMENT_KIND_H
#define MARROW_JOURNAL_MEASUREMENT_KIND_H

#include <stdbool.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

#define MEASUREMENT_WEIGHT "weight"

/* Returns the code of the program's kind that a word names by its code, its name or another name of
 * it ("25-OH-D", "T-score hip"); NULL: none. Case and punctuation are ignored. */
const char *measurement_kind_find(const char *word);

/* Returns whether it is a code of the program's. */
bool measurement_kind_is_known(const char *kind);

/* Returns the kind's name for people, "25-OH vitamin D"; that of one's own is the kind itself. */
const char *measurement_kind_name(const char *kind);

/* Finds the unit of a kind as the program writes it, "µmol/l" for "umol/L". "" finds the unit of a
 * kind that has only one. For a kind of one's own, *out is the text. STATUS_INVALID: no unit, or
 * not one of the kind's; the error lists these. */
MARROW_CHECKED enum status measurement_kind_unit(const char **out, const char *kind,
                                                 const char *text, struct error *error);

/* Returns whether values of the kind may be below 0, as T-scores may. */
bool measurement_kind_is_signed(const char *kind);

/* Returns whether the value is so far from what is commonly reported in the unit that a slip is
 * likely. Never for a kind of one's own. */
bool measurement_kind_is_odd(const char *kind, const char *unit, double value);

/* Appends the codes of all of the program's kinds with their units: a line each. */
void measurement_kind_list(struct buffer *out);

#endif
