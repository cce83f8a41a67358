/* file_kind.h - what a file is that is not a table of text, by its first bytes. */
#ifndef MARROW_EXCHANGE_FILE_KIND_H
#define MARROW_EXCHANGE_FILE_KIND_H

#include <stdbool.h>
#include <stddef.h>

/* A kind of file that no reader reads. */
struct file_kind {
    const char *what; /* "an Excel workbook (.xlsx)" */
    const char *instead; /* what to do: "save it as CSV and import that" */
};

/* Returns the kind of a file that begins with these bytes, or NULL where they may be CSV. A tar
 * archive is known by its 257th byte and those after it; JSON is told apart best by some thousand.
 */
const struct file_kind *file_kind_find(const char *bytes, size_t length);

/* Returns the kind of document that a zip with such a file inside is (Excel, Word,
 * OpenDocument), or NULL where the name tells nothing. */
const struct file_kind *file_kind_of_zip(const char *inside);

/* Returns whether the kind is an Excel workbook, whose sheets can be read (workbook.h). */
bool file_kind_is_workbook(const struct file_kind *kind);

#endif
