#include "marrow/base/json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"

void json_init(struct json *json, struct buffer *out)
{
    memset(json, 0, sizeof *json);
    json->out = out;
}

/* Writes the comma between a value and the one before it. */
static void json_separate(struct json *json)
{
    if (json->after_key) {
        json->after_key = false;
        return;
    }
    if (json->has_items[json->depth])
        buffer_add_char(json->out, ',');
    json->has_items[json->depth] = true;
}

static void json_begin(struct json *json, char bracket)
{
    json_separate(json);
    if (json->depth + 1 >= JSON_DEPTH)
        BUG("json: nested too deep");
    json->depth++;
    json->has_items[json->depth] = false;
    buffer_add_char(json->out, bracket);
}

static void json_end(struct json *json, char bracket)
{
    if (json->depth == 0 || json->after_key)
        BUG("json: nothing to end");
    json->depth--;
    buffer_add_char(json->out, bracket);
}

void json_begin_object(struct json *json)
{
    json_begin(json, '{');
    if (json->format && json->depth == 1)
        json_put_integer(json, "format", json->format);
}

void json_end_object(struct json *json)
{
    json_end(json, '}');
}

void json_begin_array(struct json *json)
{
    json_begin(json, '[');
}

void json_end_array(struct json *json)
{
    json_end(json, ']');
}

static void add_escaped(struct buffer *out, uint32_t code)
{
    char bytes[4];
    if (code == '"' || code == '\\')
        buffer_addf(out, "\\%c", (int)code);
    else if (code == '\n')
        buffer_add_text(out, "\\n");
    else if (code == '\t')
        buffer_add_text(out, "\\t");
    else if (text_is_dangerous(code) && code > 0xFFFF) /* as two surrogates */
        buffer_addf(out, "\\u%04x\\u%04x", (unsigned)(0xD7C0 + (code >> 10)),
                    (unsigned)(0xDC00 + (code & 0x3FF)));
    else if (text_is_dangerous(code))
        buffer_addf(out, "\\u%04x", (unsigned)code);
    else
        buffer_add(out, bytes, text_encode(bytes, code));
}

static void add_string(struct buffer *out, const char *text, size_t length)
{
    buffer_add_char(out, '"');
    while (length > 0)
        add_escaped(out, text_decode(&text, &length));
    buffer_add_char(out, '"');
}

void json_key(struct json *json, const char *key)
{
    json_separate(json);
    add_string(json->out, key, strlen(key));
    buffer_add_char(json->out, ':');
    json->after_key = true;
}

void json_text(struct json *json, const char *text)
{
    if (!text) {
        json_null(json);
        return;
    }
    json_separate(json);
    add_string(json->out, text, strlen(text));
}

void json_number(struct json *json, double value)
{
    char text[NUMBER_TEXT];
    if (!isfinite(value)) {
        json_null(json);
        return;
    }
    json_separate(json);
    number_format_exact(text, value);
    buffer_add_text(json->out, text);
}

void json_exact(struct json *json, double value)
{
    char text[NUMBER_TEXT];
    if (!isfinite(value)) {
        json_null(json);
        return;
    }
    json_separate(json);
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        double back = strtod(text, NULL);
        if (back >= value && back <= value)
            break;
    }
    buffer_add_text(json->out, text);
}

void json_integer(struct json *json, int64_t value)
{
    json_separate(json);
    buffer_addf(json->out, "%lld", (long long)value);
}

void json_bool(struct json *json, bool value)
{
    json_separate(json);
    buffer_add_text(json->out, value ? "true" : "false");
}

void json_null(struct json *json)
{
    json_separate(json);
    buffer_add_text(json->out, "null");
}

void json_put_text(struct json *json, const char *key, const char *text)
{
    json_key(json, key);
    json_text(json, text);
}

void json_put_number(struct json *json, const char *key, double number)
{
    json_key(json, key);
    json_number(json, number);
}

void json_put_optional(struct json *json, const char *key, bool has, double number)
{
    json_key(json, key);
    if (has)
        json_number(json, number);
    else
        json_null(json);
}

void json_put_integer(struct json *json, const char *key, int64_t number)
{
    json_key(json, key);
    json_integer(json, number);
}

void json_put_flag(struct json *json, const char *key, bool flag)
{
    json_key(json, key);
    json_bool(json, flag);
}

void json_put_date(struct json *json, const char *key, struct date date)
{
    char text[DATE_TEXT];
    date_format_iso(text, date);
    json_put_text(json, key, text);
}

void json_put_list(struct json *json, const char *key, const char *text, char separator)
{
    const char *at = text ? text : "";
    json_put_array(json, key);
    while (*at) {
        size_t length = strcspn(at, (const char[]){ separator, '\0' });
        const char *next = at[length] ? at + length + 1 : at + length;
        for (; length > 0 && *at == ' '; length--)
            at++;
        while (length > 0 && at[length - 1] == ' ')
            length--;
        if (length > 0) {
            json_separate(json);
            add_string(json->out, at, length);
        }
        at = next;
    }
    json_end_array(json);
}

void json_put_array(struct json *json, const char *key)
{
    json_key(json, key);
    json_begin_array(json);
}

void json_put_object(struct json *json, const char *key)
{
    json_key(json, key);
    json_begin_object(json);
}

void json_put_null(struct json *json, const char *key)
{
    json_key(json, key);
    json_null(json);
}
