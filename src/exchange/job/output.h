/* output.h - a catalogue while an import writes it, with counts of what was taken and refused. */
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

/* Starts a catalogue. info: what the format says of it; what the user said counts more. End it with
 * output_finish or output_abandon. STATUS_INVALID: a bad name. STATUS_IO. */
MARROW_CHECKED enum status output_begin(struct output *out, struct job *job,
                                        const struct catalogue_info *info, struct error *error);

/* Promises that the reader gives no origin twice, so that none need be remembered. */
void output_trust_keys(struct output *output);

/* Adds a food and counts it. file must live as long as the job. STATUS_INVALID: the food has no
 * name, or its origin is one of the million that are remembered. STATUS_IO. */
MARROW_CHECKED enum status output_add(struct output *output, const struct food *food,
                                      const char *file, int line, struct error *error);

/* Call it when all foods are added: takes out, and passes to `twice`, each food whose origin an
 * earlier one has, as far as output_add could not tell. STATUS_IO. */
MARROW_CHECKED enum status output_settle(struct output *output,
                                         void (*twice)(const char *file, int line,
                                                       const char *origin, void *payload),
                                         void *payload, struct error *error);

/* Counts this value of the food added last as set by a rule of ours, not by the source. */
void output_count_rule(struct output *output, enum nutrient nutrient);

/* Counts a row that is refused, and lists it in the rejects. reason is a constant; detail says more
 * about this row and may be NULL. */
void output_refuse(struct output *output, const char *file, int line, const char *reason,
                   const char *detail);

/* Does the same for a single value that is dropped; its food is taken. */
void output_drop(struct output *output, const char *file, int line, const char *reason,
                 const char *detail);

/* Writes the whole catalogue to a temporary file, with its counts and sources. After a failure,
 * call output_abandon. STATUS_IO. */
MARROW_CHECKED enum status output_prepare(struct output *output, struct error *error);

/* Prepares the catalogue if that is not done yet, and puts it in place. Ends the output, also on
 * failure. STATUS_IO. */
MARROW_CHECKED enum status output_finish(struct output *output, struct error *error);

/* Ends the output and leaves everything as it was. Does nothing to one that is zeroed or ended. */
void output_abandon(struct output *output);

#endif
