/* rubble.h - the records in the pages of a damaged database file, read without SQLite.
 *
 * Where the root of a table, the schema or the file's header is damaged, SQLite reads none of the
 * rows, though the pages that hold them are whole. Here each page is read for itself.
 */
#ifndef MARROW_STORE_RUBBLE_H
#define MARROW_STORE_RUBBLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

#define RUBBLE_VALUES_MAX 32

enum rubble_type { RUBBLE_NULL, RUBBLE_INTEGER, RUBBLE_REAL, RUBBLE_TEXT, RUBBLE_BLOB };

struct rubble_value {
    enum rubble_type type;
    int64_t integer;
    double real;
    const unsigned char *bytes; /* of a text or a blob; they live until the next record */
    size_t length;
};

struct rubble_record {
    bool has_rowid; /* it is a row of a table with row ids, else of an index or a table without */
    int64_t rowid;
    size_t count;
    struct rubble_value values[RUBBLE_VALUES_MAX];
};

struct rubble {
    struct buffer bytes; /* the whole file */
    size_t page_size;
    size_t usable; /* bytes of a page that are not reserved */
    bool *
        is_free; /* by the page's number - 1: on the list of free pages, as far as it can be read */
};

/* Reads the file. Release with rubble_release. STATUS_IO. */
MARROW_CHECKED enum status rubble_load(struct rubble *out, const char *path, struct error *error);
void rubble_release(struct rubble *rubble);

/* Passes each record of each page that can be read to `take` until that fails. The pages between a
 * root and its leaves are read too where they hold records; free pages are left out. Returns what
 * `take` returned. */
MARROW_CHECKED enum status rubble_read(const struct rubble *rubble,
                                       enum status (*take)(const struct rubble_record *record,
                                                           void *payload, struct error *error),
                                       void *payload, struct error *error);

#endif
