/* diary_import.h - imports what was logged with marrow or another program.
 *
 * The file is recognised by its content. What it does not say is unknown, never 0. A food is found
 * by its key, then by its name and values; else it becomes one of the person's own, with the values
 * of the file. An entry that the log has already (same day, time, meal, food and amount) is not
 * added again, so a file can be imported twice.
 */
#ifndef MARROW_EXCHANGE_DIARY_IMPORT_H
#define MARROW_EXCHANGE_DIARY_IMPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

#define DIARY_IMPORT_MOST (512u << 20) /* bytes of a file */

struct diary_import_options {
    const char *name; /* what messages call the file */
    bool is_partial; /* rows that cannot be taken do not keep the others out */
    bool is_trial; /* nothing is written */
    bool takes_sums; /* a file with sums of days is taken, each as one entry */
    /* Gets each row that cannot be taken, "servings.csv, line 3, column Day: ...". */
    void (*refused)(int line, const char *text, void *payload);
    void *payload;
};

#define DIARY_NOTICE 400
#define DIARY_UNREAD 8

struct diary_import_result {
    const char *format; /* "Cronometer servings"; NULL: not recognised */
    char notice[DIARY_NOTICE]; /* what is told of every such file; "": nothing */
    char unread[DIARY_NOTICE]; /* the first DIARY_UNREAD columns that are not kept, one a line */
    size_t unread_count; /* of all that are not kept */
    size_t rows; /* of the file, without its header */
    size_t entries; /* added */
    size_t there; /* in the log already */
    size_t differing; /* of these, rows of which the file says other values than the log has */
    char differences[DIARY_NOTICE]; /* what differs, of some foods, per 100 g, 100 ml or unit */
    size_t days; /* with entries that were added */
    struct date first_day, last_day; /* of them; not set where days is 0 */
    size_t new_foods;
    size_t new_versions; /* of foods that the log had */
    size_t refused; /* rows that were not taken */
    size_t deleted; /* rows that the other program marks as deleted */
    size_t totals; /* rows that are sums of others */
    size_t nothing; /* rows with an amount of 0, or sums of days without entries */
    size_t recoded; /* rows that were not UTF-8, and were read as Windows-1252 */
    size_t known[3], unknown[3]; /* rows with and without a value, of the leading nutrients */
    size_t added_rows, changed; /* of a whole log: rows of all tables that were added, and that were
                                   newer in the file */
    size_t elsewhere; /* rows whose meal the log does not have */
};

/* Imports a file, as one undo step; or nothing if a row cannot be taken (but see is_partial).
 * Returns the status of the first refused row. STATUS_INVALID: the file cannot be read, or is of no
 * format that marrow knows. STATUS_NOT_FOUND: it has no entries. `out` is set in every case. */
MARROW_CHECKED enum status diary_import(struct diary_import_result *out, struct journal *journal,
                                        const char *bytes, size_t length,
                                        const struct diary_import_options *options,
                                        struct error *error);

#endif
