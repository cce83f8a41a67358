#include "json_read.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"

struct parser {
    struct arena *arena;
    const char *at;
    const char *end;
    const char *line_start;
    const char *name;
    int line;
    int depth;
    struct buffer text; /* the string being read */
};

static enum status refuse(const struct parser *parser, const char *what, struct error *error)
{
    return error_set(error, STATUS_INVALID, "%.120s, line %d, column %d: %s", parser->name,
                     parser->line, (int)(parser->at - parser->line_start) + 1, what);
}

static void skip_blanks(struct parser *parser)
{
    for (; parser->at < parser->end && strchr(" \t\r\n", *parser->at) && *parser->at;
         parser->at++) {
        if (*parser->at == '\n') {
            parser->line++;
            parser->line_start = parser->at + 1;
        }
    }
}

static bool take(struct parser *parser, char c)
{
    if (parser->at >= parser->end || *parser->at != c)
        return false;
    parser->at++;
    return true;
}

/* Reads four hexadecimal digits. Returns false where there are none. */
static bool read_four(uint32_t *out, struct parser *parser)
{
    *out = 0;
    for (int i = 0; i < 4; i++, parser->at++) {
        static const char digits[] = "0123456789abcdef0123456789ABCDEF";
        const char *digit =
            parser->at < parser->end && *parser->at ? strchr(digits, *parser->at) : NULL;
        if (!digit)
            return false;
        *out = *out << 4 | (uint32_t)((digit - digits) & 15);
    }
    return true;
}

/* Reads what follows a backslash. */
static enum status read_escape(struct parser *parser, struct error *error)
{
    static const char letters[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    uint32_t code;
    uint32_t low;
    char bytes[4];
    char c = parser->at < parser->end ? *parser->at++ : '\0';
    const char *letter = c ? strchr(letters, c) : NULL;
    if (letter) {
        buffer_add_char(&parser->text, meanings[letter - letters]);
        return STATUS_OK;
    }
    if (c != 'u' || !read_four(&code, parser) || code == 0)
        return refuse(parser, "this escape is not valid", error);
    if (code >= 0xD800 && code < 0xDC00) {
        if (!take(parser, '\\') || !take(parser, 'u') || !read_four(&low, parser) || low < 0xDC00 ||
            low > 0xDFFF)
            return refuse(parser, "half a character is missing", error);
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
        return refuse(parser, "half a character is missing", error);
    }
    buffer_add(&parser->text, bytes, text_encode(bytes, code));
    return STATUS_OK;
}

/* Reads a string after its first quote. */
static enum status read_string(const char **out, struct parser *parser, struct error *error)
{
    buffer_clear(&parser->text);
    while (parser->at < parser->end && *parser->at != '"') {
        enum status status = STATUS_OK;
        if ((unsigned char)*parser->at < 0x20)
            return refuse(parser, "a control character stands in a text", error);
        if (*parser->at == '\\') {
            parser->at++;
            status = read_escape(parser, error);
        } else {
            buffer_add_char(&parser->text, *parser->at++);
        }
        if (status)
            return status;
    }
    if (!take(parser, '"'))
        return refuse(parser, "the file ends within a text; it is cut off", error);
    *out = arena_strndup(parser->arena, parser->text.text, parser->text.length);
    return STATUS_OK;
}

static enum status read_number(struct json_value *out, struct parser *parser, struct error *error)
{
    size_t length = 0;
    char *after;
    size_t left = (size_t)(parser->end - parser->at);
    while (length < left && length < 40 && parser->at[length] &&
           strchr("0123456789+-.eE", parser->at[length]))
        length++;
    const char *text = arena_strndup(parser->arena, parser->at, length);
    out->text = text;
    out->kind = strpbrk(text, ".eE") ? JSON_REAL : JSON_INTEGER;
    errno = 0;
    out->integer = out->kind == JSON_INTEGER ? strtoll(text, NULL, 10) : 0;
    if (errno)
        out->kind = JSON_REAL;
    out->real = strtod(text, &after);
    if (length == 0 || *after || *text == '+' || *text == '.' || !isfinite(out->real))
        return refuse(parser, "this is not a value", error);
    parser->at += length;
    return STATUS_OK;
}

static bool take_word(struct parser *parser, const char *word)
{
    size_t length = strlen(word);
    if ((size_t)(parser->end - parser->at) < length || memcmp(parser->at, word, length) != 0)
        return false;
    parser->at += length;
    return true;
}

static enum status read_value(struct json_value **out, struct parser *parser, struct error *error);

/* Reads the key of a member and the colon. */
static enum status read_key(const char **out, struct parser *parser, struct error *error)
{
    skip_blanks(parser);
    if (!take(parser, '"'))
        return refuse(parser, "a name in quotes is expected", error);
    enum status status = read_string(out, parser, error);
    skip_blanks(parser);
    if (!status && !take(parser, ':'))
        status = refuse(parser, "a colon is expected", error);
    return status;
}

/* Reads the items of an array or object after its bracket. */
static enum status read_items(struct json_value *out, struct parser *parser, char close,
                              struct error *error)
{
    struct json_value **next = &out->first;
    skip_blanks(parser);
    if (take(parser, close))
        return STATUS_OK;
    do {
        const char *key = NULL;
        enum status status = close == '}' ? read_key(&key, parser, error) : STATUS_OK;
        if (!status)
            status = read_value(next, parser, error);
        if (status)
            return status;
        (*next)->key = key;
        next = &(*next)->next;
        skip_blanks(parser);
    } while (take(parser, ','));
    return take(parser, close) ? STATUS_OK
                               : refuse(parser, "a comma or the end is expected", error);
}

static enum status read_nested(struct json_value *out, struct parser *parser, char close,
                               struct error *error)
{
    if (++parser->depth > JSON_READ_DEPTH)
        return refuse(parser, "it is nested too deeply", error);
    enum status status = read_items(out, parser, close, error);
    parser->depth--;
    return status;
}

static enum status read_value(struct json_value **out, struct parser *parser, struct error *error)
{
    struct json_value *value = arena_alloc(parser->arena, sizeof *value);
    skip_blanks(parser);
    *out = value;
    value->line = parser->line;
    if (take(parser, '"')) {
        value->kind = JSON_TEXT;
        return read_string(&value->text, parser, error);
    }
    if (take(parser, '{')) {
        value->kind = JSON_OBJECT;
        return read_nested(value, parser, '}', error);
    }
    if (take(parser, '[')) {
        value->kind = JSON_ARRAY;
        return read_nested(value, parser, ']', error);
    }
    if (take_word(parser, "null") || take_word(parser, "false"))
        return value->kind = parser->at[-1] == 'l' ? JSON_NULL : JSON_FALSE, STATUS_OK;
    if (take_word(parser, "true"))
        return value->kind = JSON_TRUE, STATUS_OK;
    return read_number(value, parser, error);
}

enum status json_read(struct json_value **out, struct arena *arena, const char *text, size_t length,
                      const char *name, int line, struct error *error)
{
    struct parser parser = { .arena = arena,
                             .at = text,
                             .end = text + length,
                             .line_start = text,
                             .name = name,
                             .line = line,
                             .text = BUFFER_INIT };
    if (!text_is_utf8(text, length))
        return error_set(error, STATUS_INVALID, "%.120s, line %d: this is not UTF-8 text", name,
                         line);
    enum status status = read_value(out, &parser, error);
    skip_blanks(&parser);
    if (!status && parser.at < parser.end)
        status = refuse(&parser, "something stands after the end", error);
    buffer_release(&parser.text);
    return status;
}

const struct json_value *json_read_member(const struct json_value *object, const char *key)
{
    if (!object || object->kind != JSON_OBJECT)
        return NULL;
    for (const struct json_value *value = object->first; value; value = value->next) {
        if (strcmp(value->key, key) == 0)
            return value;
    }
    return NULL;
}
