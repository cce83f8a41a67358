/* json_read.h - reads a JSON text (RFC 8259) into a tree.
 *
 * Refused, with the line and column: a text that is not UTF-8 or not whole, anything after its end,
 * nesting beyond JSON_READ_DEPTH, a key or text with a NUL.
 */
#ifndef MARROW_EXCHANGE_JSON_READ_H
#define MARROW_EXCHANGE_JSON_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"

#define JSON_READ_DEPTH 64

enum json_kind {
    JSON_NULL,
    JSON_FALSE,
    JSON_TRUE,
    JSON_INTEGER, /* without a point or exponent, within 64 bits */
    JSON_REAL,
    JSON_TEXT,
    JSON_ARRAY,
    JSON_OBJECT
};

struct json_value {
    enum json_kind kind;
    const char *key; /* in an object; else NULL */
    int64_t integer;
    double real; /* of both kinds of number */
    const char *text; /* of a text; of a number, as it is written */
    struct json_value *first; /* of an array or object */
    struct json_value *next; /* in its array or object */
    int line; /* where it begins, from 1 */
};

/* Reads the whole text into the arena. `name` is the file's, and `line` its line of the text, for
 * errors. STATUS_INVALID. */
MARROW_CHECKED enum status json_read(struct json_value **out, struct arena *arena, const char *text,
                                     size_t length, const char *name, int line,
                                     struct error *error);

/* Returns the member of an object, or NULL. */
const struct json_value *json_read_member(const struct json_value *object, const char *key);

#endif
