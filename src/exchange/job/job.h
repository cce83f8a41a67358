/* job.h - a running import: its tables, its options, its progress. */
#ifndef MARROW_EXCHANGE_JOB_H
#define MARROW_EXCHANGE_JOB_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "marrow/base/digest.h"
#include "marrow/base/error.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/import.h"
#include "read/fingerprint.h"
#include "read/source.h"

/* A file whose format is known. */
struct table {
    const struct member *member;
    const char **columns; /* the names in its header */
    size_t column_count;
};

struct job {
    const struct import_options *options;
    struct import_result *result;
    struct source source;
    struct table *tables;
    size_t table_count;
    FILE *rejects; /* NULL: the refused rows are not written (rejects.h) */
    struct fingerprint *fingerprint;
    char sha256[DIGEST_TEXT]; /* "" until it is needed */
    int64_t bytes_total; /* of all tables; a reader that skips some or reads some twice changes it
                          */
    int64_t bytes_before; /* of the tables before the current one */
    int64_t bytes_now; /* of the current table */
    char doing[96];
};

/* Opens a table as CSV after its header, and shows progress while it is read. STATUS_IO;
 * STATUS_INVALID: it is damaged. */
MARROW_CHECKED enum status job_open_csv(struct csv **out, struct job *job,
                                        const struct table *table, struct error *error);

/* Shows progress. Returns false when the user wants the import to stop. */
bool job_progress(struct job *job, const struct import_progress *progress);

/* Shows how many foods are done, and of how many (total 0: not known). STATUS_IO: the user stopped
 * the import. */
MARROW_CHECKED enum status job_show(struct job *job, const char *doing, int64_t done, int64_t total,
                                    struct error *error);

/* Passes one line to the user. */
void job_tell(struct job *job, const char *format, ...) MARROW_PRINTF(2, 3);

#endif
