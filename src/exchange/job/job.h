/* job.h - a running import: its tables, its options, its progress. */
#ifndef MARROW_EXCHANGE_JOB_H
#define MARROW_EXCHANGE_JOB_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "marrow/base/arena.h"
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
    int recoded_line; /* of its header, where that is Windows-1252; else 0 */
};

struct table_profiles;

struct job {
    const struct import_options *options;
    struct import_result *result;
    struct source source;
    struct table *tables;
    size_t table_count;
    const struct table_profiles *profiles; /* of tables */
    FILE *rejects; /* NULL: the refused rows are not written (rejects.h) */
    struct fingerprint *fingerprint;
    char sha256[DIGEST_TEXT]; /* "" until it is needed */
    int64_t bytes_total; /* of all tables; a reader that skips some or reads some twice changes it
                          */
    int64_t bytes_before; /* of the tables before the current one */
    int64_t bytes_now; /* of the current table */
    char doing[96];
};

/* What a reader may note of a line or a value that it takes. The kinds are constants. */
struct job_note {
    const char *what; /* "in brackets, taken as exact" */
    const char *one; /* what is counted: "value", "values" */
    const char *many;
};

extern const struct job_note job_note_cp1252;

/* Counts a note of a line, and lists it in the rejects. `detail` says more and may be NULL. */
void job_note(struct job *job, const struct job_note *note, const char *file, int line,
              const char *detail);

/* Returns a table's first row again, in the arena. */
struct csv_row job_header(struct arena *arena, const struct table *table);

/* Reads the next row of a table, as csv_next does, and notes one that was not UTF-8. */
MARROW_CHECKED enum status job_next(struct csv_row *row, struct csv *csv, struct job *job,
                                    const struct table *table, struct error *error);

/* Opens a table as CSV after its header, and shows progress while it is read. STATUS_IO;
 * STATUS_INVALID: it is damaged. */
MARROW_CHECKED enum status job_open_csv(struct csv **out, struct job *job,
                                        const struct table *table, struct error *error);

/* Opens a table as CSV at its first row. Statuses as above. */
MARROW_CHECKED enum status job_open_whole_csv(struct csv **out, struct job *job,
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
