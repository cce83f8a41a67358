/* source.h - what an import reads: plain files, gz files, the members of zips, the files of
 * folders. Nothing is unpacked to the disk. */
#ifndef MARROW_EXCHANGE_SOURCE_H
#define MARROW_EXCHANGE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"

#define SOURCE_MEMBERS_MAX 10000

enum packing {
    PACKING_NONE,
    PACKING_GZ,
    PACKING_ZIP,
    PACKING_SHEET, /* a sheet of an Excel workbook, which is a zip (workbook.h) */
};

struct file_kind;

struct member {
    const char *path; /* of the file on disk */
    const char *name; /* what messages call it: "sr.zip: food.csv" */
    enum packing packing;
    size_t entry; /* its place in the zip */
    size_t strings; /* of a sheet: the place of the texts that all sheets share */
    bool has_strings;
    size_t names; /* of a sheet: the place of the list of sheets' names */
    int64_t size; /* in bytes: unpacked, but packed for a gz; 0: not known */
    const struct file_kind *kind; /* NULL: as far as its name and packing tell, it may be a table */
    bool is_given; /* the user named it: it was not found in a zip or folder */
};

struct source {
    struct arena arena;
    struct member *members; /* in a folder by name, in a zip in its own order */
    size_t count;
    const char **files; /* on disk, each once, in order */
    size_t file_count;
    size_t room; /* for members */
    size_t file_room;
};

/* Lists the contents of the files, zips and folders. Release the source, also on failure.
 * STATUS_INVALID: a damaged zip, or a pipe, a socket or a device. STATUS_IO. */
MARROW_CHECKED enum status source_open(struct source *out, const char *const *paths, size_t count,
                                       struct error *error);

void source_release(struct source *source);

#endif
