/* reader.h - the formats that can be imported, and what an import hands them.
 *
 * A reader knows its tables by their header row. It opens them with job_open_csv, begins a
 * catalogue with output_begin, hands over foods and refused rows, and finishes it.
 */
#ifndef MARROW_EXCHANGE_READER_H
#define MARROW_EXCHANGE_READER_H

#include <stdio.h>

#include "duplicates.h"
#include "marrow/catalogue/writer.h"
#include "marrow/exchange/import.h"
#include "read/fingerprint.h"
#include "read/source.h"

struct job;

struct reader {
    const char *format; /* "USDA FoodData Central" */
    bool (*recognises)(const struct csv_row *header);
    enum status (*import)(struct job *job, struct error *error);
};

extern const struct reader fdc_reader;
extern const struct reader off_reader;
extern const struct reader plain_reader;

/* A file that the reader recognised. */
struct table {
    const struct member *member;
    const char **columns; /* the header's fields */
    size_t column_count;
};

struct job {
    const struct import_options *options;
    struct import_result *result;
    struct source source;
    struct table *tables;
    size_t table_count;
    FILE *rejects;
    struct fingerprint *fingerprint;
    char sha256[DIGEST_TEXT]; /* "" until it is needed */
    int64_t
        bytes_total; /* of the tables; a reader that reads some twice or not at all sets it anew */
    int64_t bytes_before; /* of the tables read before this one */
    int64_t bytes_now; /* of this one */
    char doing[96];
};

/* Opens a table as CSV, from its header on; its reading is shown as progress. */
MARROW_CHECKED enum status job_open_csv(struct csv **out, struct job *job,
                                        const struct table *table, struct error *error);

/* Shows what is done besides reading. STATUS_IO: the person has stopped it. */
MARROW_CHECKED enum status job_show(struct job *job, const char *doing, int64_t done, int64_t total,
                                    struct error *error);

/* A line for the person. */
void job_tell(struct job *job, const char *format, ...) MARROW_PRINTF(2, 3);

/* A catalogue that is being made. */
struct output {
    struct job *job;
    struct writer *writer;
    struct import_catalogue *counts;
    struct duplicates *late; /* foods whose keys are compared at the end; NULL: none yet */
    bool trusts_keys;
    bool is_prepared;
};

/* What the person said of the catalogue stands above info. */
MARROW_CHECKED enum status output_begin(struct output *out, struct job *job,
                                        const struct catalogue_info *info, struct error *error);

/* The reader sees to it that no origin is given twice: none is remembered. */
void output_trust_keys(struct output *output);

/* Takes a food and counts it. STATUS_INVALID: no name, or its origin is there already, as far as
 * origins are remembered (a million). file lives as long as the job. */
MARROW_CHECKED enum status output_add(struct output *output, const struct food *food,
                                      const char *file, int line, struct error *error);

/* When all are added: takes back, and tells, each food whose origin was found to be there already
 * only now. */
MARROW_CHECKED enum status output_settle(struct output *output,
                                         void (*twice)(const char *file, int line,
                                                       const char *origin, void *payload),
                                         void *payload, struct error *error);

/* The food that was added last has this value only by a rule of ours: the source gives none. */
void output_count_rule(struct output *output, enum nutrient nutrient);

/* Counts a row that is not taken, and writes it to the rejects. The reason is a constant; detail
 * (may be NULL) says more of this row. */
void output_refuse(struct output *output, const char *file, int line, const char *reason,
                   const char *detail);

/* The same for one value of a food that is taken without it. */
void output_drop(struct output *output, const char *file, int line, const char *reason,
                 const char *detail);

/* Writes what was counted and where it is from; the catalogue is whole, and lies aside. After a
 * failure, output_abandon. */
MARROW_CHECKED enum status output_prepare(struct output *output, struct error *error);

/* Prepares it, where that was not done, and puts the catalogue in place. Ends the output, also on
 * failure. */
MARROW_CHECKED enum status output_finish(struct output *output, struct error *error);

/* Leaves everything as it was; an output that never began or has ended is passed over. */
void output_abandon(struct output *output);

#endif
