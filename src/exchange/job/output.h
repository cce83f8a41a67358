/* output.h - a catalogue that an import is writing, with counts of what was taken and refused. */
#ifndef MARROW_EXCHANGE_OUTPUT_H
#define MARROW_EXCHANGE_OUTPUT_H

#include "job.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/writer.h"

struct duplicates;

struct output {
    struct job *job;
    struct writer *writer;
    struct import_catalogue *counts;
    struct duplicates *late; /* foods whose keys are compared at the end; NULL: none yet */
    bool trusts_keys;
    bool is_prepared;
};

/* Starts a catalogue. `info` is what the format says of it; what the user gave overrides it. End it
 * with output_finish or output_abandon. STATUS_INVALID: a bad name. STATUS_IO. */
MARROW_CHECKED enum status output_begin(struct output *out, struct job *job,
                                        const struct catalogue_info *info, struct error *error);

/* Tells the output that the reader gives each origin only once, so that none need be remembered. */
void output_trust_keys(struct output *output);

/* Adds a food and counts it. Its texts are cleaned and bounded (name.h), which is noted. `file`
 * must live as long as the job. STATUS_INVALID: the food has no name, or its origin is among the
 * million that are remembered. STATUS_IO. */
MARROW_CHECKED enum status output_add(struct output *output, const struct food *food,
                                      const char *file, int line, struct error *error);

/* Removes each food whose origin an earlier food has, as far as output_add could not tell, and
 * passes it to `twice`. It is called when all foods are added. STATUS_IO. */
MARROW_CHECKED enum status output_settle(struct output *output,
                                         void (*twice)(const char *file, int line,
                                                       const char *origin, void *payload),
                                         void *payload, struct error *error);

/* Counts this value of the last food as set by one of marrow's rules, not by the source. */
void output_count_rule(struct output *output, enum nutrient nutrient);

/* Counts a refused row and lists it in the rejects. `reason` is a constant; `detail` says more
 * about this row and may be NULL. */
void output_refuse(struct output *output, const char *file, int line, const char *reason,
                   const char *detail);

/* Counts and lists a single value that is dropped. Its food is kept. */
void output_drop(struct output *output, const char *file, int line, const char *reason,
                 const char *detail);

/* Writes the whole catalogue, with its counts and sources, to a temporary file. After a failure,
 * call output_abandon. STATUS_IO. */
MARROW_CHECKED enum status output_prepare(struct output *output, struct error *error);

/* Prepares the catalogue if that is not done yet, and renames it into place. Ends the output, also
 * on failure. STATUS_IO. */
MARROW_CHECKED enum status output_finish(struct output *output, struct error *error);

/* Ends the output without changing the old catalogue. Does nothing to an output that is zeroed or
 * ended. */
void output_abandon(struct output *output);

#endif
