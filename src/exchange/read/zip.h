/* zip.h - the functions of libarchive that read zips, loaded for the first zip (library.h). */
#ifndef MARROW_EXCHANGE_ZIP_H
#define MARROW_EXCHANGE_ZIP_H

#include <archive.h>
#include <archive_entry.h>

#include "marrow/base/error.h"

/* The functions of libarchive, by their names without archive_. */
struct zip {
    struct archive *(*read_new)(void);
    int (*read_support_format_zip_seekable)(struct archive *archive);
    int (*read_open_filename)(struct archive *archive, const char *path, size_t block);
    int (*read_next_header)(struct archive *archive, struct archive_entry **entry);
    la_ssize_t (*read_data)(struct archive *archive, void *bytes, size_t room);
    int (*read_free)(struct archive *archive);
    const char *(*error_string)(struct archive *archive);
    const char *(*entry_pathname_utf8)(struct archive_entry *entry);
    __LA_MODE_T (*entry_filetype)(struct archive_entry *entry);
    la_int64_t (*entry_size)(struct archive_entry *entry);
    int (*entry_is_encrypted)(struct archive_entry *entry);
};

extern struct zip zip;

/* Loads them. It is called before any of them is used. STATUS_UNUSABLE: libarchive is not
 * installed. */
MARROW_CHECKED enum status zip_load(struct error *error);

#endif
