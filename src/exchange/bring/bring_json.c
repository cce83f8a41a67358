#include "bring_json.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

#define BLANKS " \t\r\n"

/* Returns whether the piece has the text. */
static bool has(const char *bytes, size_t length, const char *text)
{
    size_t size = strlen(text);
    for (size_t i = 0; i + size <= length; i++)
        if (bytes[i] == text[0] && memcmp(bytes + i, text, size) == 0)
            return true;
    return false;
}

/* Returns the first letter of the text, after a byte order mark and blanks. */
static char first_letter(const char *bytes, size_t length)
{
    size_t at = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (at < length && bytes[at] != '\0' && strchr(BLANKS, bytes[at]))
        at++;
    return at < length ? bytes[at] : '\0';
}

bool bring_json_is(const char *bytes, size_t length)
{
    char first = first_letter(bytes, length);
    if (first == '{')
        return has(bytes, length, "\"foodList\"") ||
               (has(bytes, length, "\"diary\"") && has(bytes, length, "\"dateTime\""));
    return first == '[' && has(bytes, length, "\"nutriments\"") && has(bytes, length, "\"meal\"") &&
           has(bytes, length, "\"amount\"") && has(bytes, length, "\"type\"");
}

enum status bring_json_convert(struct buffer *text, size_t begin, const char *name,
                               struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct json_value *root;
    struct buffer table = BUFFER_INIT;
    const char *bytes = text->text + begin;
    size_t length = text->length - begin;
    size_t mark = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    enum status status = json_read(&root, &arena, bytes + mark, length - mark, name, 1, error);
    if (!status)
        status = root->kind == JSON_OBJECT ? bring_waistline_convert(&table, root, name, error)
                                           : bring_nutritracker_convert(&table, root, name, error);
    if (!status) {
        buffer_remove(text, begin, length);
        buffer_add(text, table.text, table.length);
    }
    buffer_release(&table);
    arena_release(&arena);
    return status;
}
