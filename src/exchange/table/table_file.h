/* table_file.h - knows a table's file by its beginning, and finds its columns. */
#ifndef MARROW_EXCHANGE_TABLE_FILE_H
#define MARROW_EXCHANGE_TABLE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/table_profile.h"
#include "marrow/store/script.h"
#include "read/source.h"

/* The program's profiles, in the order of their names; the last one has a NULL name. */
extern const struct script table_scripts[];

/* A file that a profile knows. */
struct table_found {
    const struct table_profile *profile;
    const struct table_file *file;
    int above; /* rows above the header */
};

/* Finds the profile and its file that the first bytes of a member are of, as CSV. Returns false
 * where there is none. */
bool table_file_find(struct table_found *out, const struct table_profiles *profiles,
                     const char *bytes, size_t length, const struct member *member);

/* Prepares an open file for its rows: encoding, delimiter, quotes. A sheet of a workbook has those
 * of workbook.h. */
void table_file_prepare(struct csv *csv, const struct table_profile *profile,
                        const struct table_file *file, const struct member *member);

#define TABLE_NO_COLUMN (-1)
#define TABLE_LANGUAGE_BY "by " /* before the column that says a name's language */

/* Where the columns of a file are; TABLE_NO_COLUMN: it has no such column. */
struct table_columns {
    size_t count; /* of the header's fields, without empty ones at the end */
    int key;
    int code;
    int amount;
    int basis;
    int unit;
    int mark;
    int borrowed;
    int traces;
    int group;
    int fortified;
    int portion;
    int portion_count;
    int grams;
    int factor;
    int text;
    int *names; /* as file->names, file->others, file->values */
    int *languages; /* of names, where a column says them */
    int *others;
    int *values;
};

/* Finds the columns in a header; `header` is NULL where the file has none. STATUS_INVALID: one is
 * missing; the text names it. */
MARROW_CHECKED enum status table_columns_find(struct table_columns *out, struct arena *arena,
                                              const struct table_file *file,
                                              const struct csv_row *header, const char *name,
                                              struct error *error);

/* Returns the column that a text like "+2" means for a value in column `at`, else `otherwise`. */
int table_column_beside(const char *text, int at, int otherwise);

#endif
