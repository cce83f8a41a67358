/* csv.h - reads comma-separated values (RFC 4180) as a stream.
 *
 * Accepted: a byte order mark, CRLF and lone CR, newlines in quotes, a last line without its end,
 * empty lines (skipped). The delimiter is what a first line "sep=;" says (',', ';', a tab or '|'),
 * else ',', ';', a tab or '|', whichever is most frequent outside quotes in the first line.
 * Refused, with the place: a quote that is not closed or is in the middle of a bare field, bytes
 * that are not UTF-8, a NUL, a row of more than CSV_ROW_MAX bytes or CSV_FIELDS_MAX fields.
 */
#ifndef MARROW_EXCHANGE_CSV_H
#define MARROW_EXCHANGE_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"

#define CSV_ROW_MAX (4u << 20)
#define CSV_FIELDS_MAX 4096

struct csv;

/* One field. Its text has no quotes around it, ends with NUL, and lives until the next row. */
struct csv_field {
    const char *text;
    size_t length;
    int line; /* where it begins, from 1 */
    int column; /* in letters, from 1 */
};

struct csv_row {
    const struct csv_field *fields;
    size_t count;
    int line; /* of its first field */
    bool is_recoded; /* a field was not UTF-8, and was read as Windows-1252 */
};

/* Opens a file. `name` is what messages call it; NULL: the path. STATUS_IO: it cannot be read. */
MARROW_CHECKED enum status csv_open_file(struct csv **out, const char *path, const char *name,
                                         struct error *error);

/* A source of bytes. `read` sets *got (0: the end) or fails; `close` may be NULL. */
struct csv_input {
    enum status (*read)(size_t *got, char *bytes, size_t room, void *payload, struct error *error);
    void (*close)(void *payload);
    void *payload;
};

/* Opens an input. The reader owns and closes it, also on failure. */
MARROW_CHECKED enum status csv_open_input(struct csv **out, const struct csv_input *input,
                                          const char *name, struct error *error);

/* Opens bytes in memory, which must outlive the reader. */
MARROW_CHECKED enum status csv_open_memory(struct csv **out, const char *bytes, size_t length,
                                           const char *name, struct error *error);

/* Returns the first bytes of the file, some thousand where it has so many. They live until the
 * first row is read. */
const char *csv_beginning(const struct csv *csv, size_t *length);

/* Reads the next row. STATUS_NOT_FOUND: there are no more. STATUS_INVALID: "foods.csv, line 7,
 * column 12: ...". STATUS_IO. */
MARROW_CHECKED enum status csv_next(struct csv_row *row, struct csv *csv, struct error *error);

/* Reads bytes that are not UTF-8 as Windows-1252, from the next row on. */
void csv_read_cp1252(struct csv *csv);

/* Refuses such bytes again, from the next row on. */
void csv_read_utf8(struct csv *csv);

/* Sets the delimiter and the mark of quotes, from the next row on; 0 leaves one as it is. */
void csv_set_marks(struct csv *csv, char delimiter, char quote);

/* What quotes mean. */
enum csv_quotes {
    CSV_QUOTES_STRICT, /* as in RFC 4180; others are refused */
    CSV_QUOTES_LAX, /* in the middle of a bare field they are letters; a field in quotes ends within
                       CSV_LAX_FIELD_MAX */
    CSV_QUOTES_NONE, /* letters like others: for files that have none */
};
#define CSV_LAX_FIELD_MAX (64u << 10)
/* Sets what quotes mean, from the next row on. */
void csv_set_quotes(struct csv *csv, enum csv_quotes quotes);

/* Skips the line on which a refused row begins, so that reading can continue after it. */
MARROW_CHECKED enum status csv_skip_line(struct csv *csv, struct error *error);

/* Returns whether the last error was that of the input, not of a row: nothing more can be read. */
bool csv_has_failed(const struct csv *csv);

/* Returns whether the last row was refused for a quote that is not closed. Then the rows after it
 * may be part of it, or the file is cut off. */
bool csv_is_unclosed(const struct csv *csv);

/* Returns the line of the next row, or of the refused one, without counting empty lines before
 * it. */
int csv_line(const struct csv *csv);

/* Returns the delimiter that was found. */
char csv_delimiter(const struct csv *csv);
/* Closes the reader and its input; NULL is allowed. */
void csv_close(struct csv *csv);

#endif
