/* json.h - writes one JSON object; takes care of commas and quotes.
 *
 * Numbers are printed with %.15g, and as null where they are NaN or infinite. Text is escaped;
 * invalid UTF-8 becomes U+FFFD. Wrong nesting fails an assertion.
 */
#ifndef MARROW_BASE_JSON_H
#define MARROW_BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"

#define JSON_DEPTH 32
#define JSON_FORMAT 2 /* of the answers: marrow-json(5) says what changed */

struct json {
    struct buffer *out;
    int depth;
    bool has_items[JSON_DEPTH];
    bool after_key;
    int format; /* not 0: the outermost object begins with "format" */
};

void json_init(struct json *json, struct buffer *out);
void json_begin_object(struct json *json);
void json_end_object(struct json *json);
void json_begin_array(struct json *json);
void json_end_array(struct json *json);
void json_key(struct json *json, const char *key);
void json_text(struct json *json, const char *text); /* NULL is written as null */
void json_number(struct json *json, double value);
/* Writes as many digits (15 to 17) as give the same number back. */
void json_exact(struct json *json, double value);
void json_integer(struct json *json, int64_t value);
void json_bool(struct json *json, bool value);
void json_null(struct json *json);

/* Writes a key and its value. NULL is written as null. */
void json_put_text(struct json *json, const char *key, const char *text);
void json_put_number(struct json *json, const char *key, double number);
/* Writes the number where `has`, else null. */
void json_put_optional(struct json *json, const char *key, bool has, double number);
void json_put_integer(struct json *json, const char *key, int64_t number);
void json_put_flag(struct json *json, const char *key, bool flag);
/* Writes the day as "2026-11-19". */
void json_put_date(struct json *json, const char *key, struct date date);

/* Writes the parts of a text between the separators, without blanks around them, as an array. NULL
 * and "" are an empty array. */
void json_put_list(struct json *json, const char *key, const char *text, char separator);

/* Writes a key and opens its value, which the caller closes. json_put_null writes the key and
 * null. */
void json_put_array(struct json *json, const char *key);
void json_put_object(struct json *json, const char *key);
void json_put_null(struct json *json, const char *key);

#endif
