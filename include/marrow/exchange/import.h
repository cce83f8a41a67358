/* import.h - making catalogues of other people's files, whatever their format.
 *
 * What a file is, is told by what stands in it, never by its name. Nothing is unpacked to the disk;
 * memory stays bounded whatever the size. A catalogue is replaced at the very end, by a rename: an
 * import that fails, is stopped or killed leaves what was there.
 */
#ifndef MARROW_EXCHANGE_IMPORT_H
#define MARROW_EXCHANGE_IMPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/catalogue/catalogue.h"

#define IMPORT_CATALOGUES 4 /* that one import can make */
#define IMPORT_REASONS 16

struct import_progress {
    const char *doing; /* "reading food.csv" */
    int64_t done;
    int64_t total; /* 0: not known */
    const char *of; /* what is counted: "foods", "words"; NULL: bytes */
};

struct import_options {
    struct catalogue_info info; /* NULL or empty: as the format says; name and title only where one
                                   catalogue is made */
    const char *own_name; /* name and title of plain files where info has none */
    const char *folder; /* where catalogues lie */
    size_t keys_most; /* keys that are compared as they come, the others at the end; 0: a million */
    const char *rejects; /* a CSV file of the refused rows; NULL: none */
    void (*told)(const char *line, void *payload); /* may be NULL */
    bool (*progress)(const struct import_progress *progress,
                     void *payload); /* false: stop; may be NULL */
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

/* Imports plain files, gz files, zips and folders of one format. STATUS_INVALID: none that is known
 * (what was found is told), several formats, damaged data. STATUS_IO: reading, writing, or stopped
 * by progress. */
MARROW_CHECKED enum status import_files(struct import_result *out, const char *const *files,
                                        size_t count, const struct import_options *options,
                                        struct error *error);

#endif
