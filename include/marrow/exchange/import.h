/* import.h - makes catalogues out of other people's files, in any format we read.
 *
 * The format is recognised by what a file contains, never by its name. Nothing is unpacked to the
 * disk, and memory stays bounded whatever the size. The old catalogue is replaced at the very end,
 * by a rename: an import that fails, is stopped or is killed leaves it as it was.
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
    struct catalogue_info info; /* NULL or empty fields: as the format says. Name and title can be
                                   set only if one catalogue is made */
    const char *own_name; /* name and title for plain files if info has none */
    const char *folder; /* where catalogues lie */
    size_t keys_most; /* how many keys are compared as they come, the others at the end; 0: a
                         million */
    const char *rejects; /* a CSV file to write for the refused rows; NULL: none */
    void (*notify)(const char *line, void *payload); /* gets messages for the user; may be NULL */
    bool (*progress)(const struct import_progress *progress,
                     void *payload); /* returning false stops the import; may be NULL */
    void *payload;
};

struct import_reason {
    const char *reason;
    long count;
};

struct import_catalogue {
    char name[65];
    long foods;
    long values; /* that the source gives */
    long measures;
    long without[NUTRIENT_LEADING]; /* foods whose source gives no magnesium, no calcium, no vitamin
                                       D */
    long by_rule; /* plain plant foods among the last, whose vitamin D is an assumed zero */
    struct import_reason refused[IMPORT_REASONS]; /* rows, by reason */
    size_t refused_count;
    struct import_reason
        dropped[IMPORT_REASONS]; /* single values, by reason; their foods are taken */
    size_t dropped_count;
};

struct import_result {
    const char *format; /* "USDA FoodData Central" */
    struct import_catalogue catalogues[IMPORT_CATALOGUES];
    size_t count;
};

/* Imports plain files, gz files, zips and folders, all of one format. STATUS_INVALID: no format we
 * know (error says what was found), several formats, damaged data. STATUS_UNUSABLE: a zip, and
 * nothing to unpack it with. STATUS_IO: reading or writing failed, or progress stopped the import.
 */
MARROW_CHECKED enum status import_files(struct import_result *out, const char *const *files,
                                        size_t count, const struct import_options *options,
                                        struct error *error);

#endif
