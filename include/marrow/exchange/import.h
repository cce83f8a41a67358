/* import.h - makes catalogues from other people's files, in any format that marrow reads.
 *
 * The format is recognised by a file's contents, never by its name. Nothing is unpacked to the
 * disk, and memory is bounded whatever the size. The old catalogue is replaced at the very end, by
 * a rename: an import that fails, is stopped or is killed leaves it unchanged.
 */
#ifndef MARROW_EXCHANGE_IMPORT_H
#define MARROW_EXCHANGE_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/nutrient.h"

#define IMPORT_CATALOGUES 4 /* the most catalogues one import can make */
#define IMPORT_REASONS 16

struct import_progress {
    const char *doing; /* "reading food.csv" */
    int64_t done;
    int64_t total; /* 0: not known */
    const char *of; /* what is counted: "foods", "words"; NULL: bytes */
};

struct import_options {
    struct catalogue_info info; /* NULL or empty: as the format says. Name and title can be set only
                                   if one catalogue is made */
    const char *own_name; /* name and title for plain files if info has none */
    const char *language; /* of the names to show first, "de"; NULL: English, else the table's */
    const char *folder; /* where catalogues lie */
    size_t
        keys_most; /* how many keys are compared as they come, the rest at the end; 0: a million */
    const char *rejects; /* a CSV file to write for refused rows, dropped values and notes; NULL:
                            none */
    bool replaces_rejects; /* a file of that name is replaced, see file_open_named */
    void (*notify)(const char *line, void *payload); /* gets messages for the user; may be NULL */
    bool (*progress)(const struct import_progress *progress,
                     void *payload); /* returning false stops the import; may be NULL */
    void *payload;
};

struct import_reason {
    const char *reason;
    long count;
};

/* What was taken in a way that the person should know of. */
struct import_note {
    const char *what; /* "not UTF-8, read as Windows-1252" */
    const char *one; /* what is counted: "line", "lines" */
    const char *many;
    long count;
    char first[96]; /* where the first is: "foods.csv, line 7" */
};

struct import_catalogue {
    char name[65];
    long foods;
    long values; /* values that the source gives */
    long measures;
    long
        without[NUTRIENT_LEADING]; /* foods whose source gives no magnesium, calcium or vitamin D */
    long by_rule; /* plain plant foods of these, whose vitamin D is an assumed zero */
    struct import_reason refused[IMPORT_REASONS]; /* refused rows, by reason */
    size_t refused_count;
    struct import_reason
        dropped[IMPORT_REASONS]; /* dropped single values, by reason; their foods are kept */
    size_t dropped_count;
};

struct import_result {
    const char *format; /* "USDA FoodData Central" */
    struct import_catalogue catalogues[IMPORT_CATALOGUES];
    size_t count;
    struct import_note noted[IMPORT_REASONS];
    size_t noted_count;
};

/* Imports plain files, gz files, zips and folders, all of one format. STATUS_INVALID: no known
 * format (the error says what was found), several formats, or damaged data. STATUS_UNUSABLE: the
 * file is a zip and libarchive is not installed. STATUS_IO: reading or writing failed, or progress
 * stopped the import. */
MARROW_CHECKED enum status import_files(struct import_result *out, const char *const *files,
                                        size_t count, const struct import_options *options,
                                        struct error *error);

#endif
