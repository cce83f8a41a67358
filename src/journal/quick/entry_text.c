#include "entry_text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/text.h"

#define WORD_SHOWN 40 /* columns of a wrong word that a message repeats */

/* Names where a unit's word is no unit. */
static const char *const unit_names[][2] = {
    { "pound", "cake" },  { "cup", "cake" },   { "cup", "cakes" },
    { "l", "carnitine" }, { "l", "theanine" },
};

/* The plain form of the text: same offsets, lower case, one kind of blank. STATUS_INVALID: bytes
 * that nobody types. */
enum status entry_text_make_plain(char *plain, const char *text, size_t length, struct error *error)
{
    const char *at = text;
    size_t left = length;
    int column = 1;
    for (; left > 0; column++) {
        const char *from = at;
        uint32_t code = text_decode(&at, &left);
        size_t size = (size_t)(at - from);
        char *to = plain + (from - text);
        if (code == TEXT_REPLACEMENT && size == 1)
            return error_set(error, STATUS_INVALID, "column %d: not UTF-8 text", column);
        bool is_blank = code == ' ' || code == '\t' || code == '\r' || code == 0xA0 ||
                        (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x3000;
        if (!is_blank && code != '\n' && (code < 0x20 || (code >= 0x7F && code < 0xA0)))
            return error_set(error, STATUS_INVALID, "column %d: a control character", column);
        for (size_t i = 0; i < size; i++)
            to[i] = is_blank ? ' ' : (char)tolower((unsigned char)from[i]);
        if (code >= 0x80 && !is_blank)
            memcpy(to, from, size);
    }
    plain[length] = '\0';
    return STATUS_OK;
}

size_t entry_text_skip_blanks(const struct entry_text *text, size_t at, size_t to)
{
    while (at < to && text->plain[at] == ' ')
        at++;
    return at;
}

size_t entry_text_word_end(const struct entry_text *text, size_t at, size_t to)
{
    while (at < to && text->plain[at] != ' ')
        at++;
    return at;
}

bool entry_text_is_word(const struct entry_text *text, size_t at, size_t to, const char *word)
{
    size_t length = entry_text_word_end(text, at, to) - at;
    return strlen(word) == length && memcmp(text->plain + at, word, length) == 0;
}

/* Steps over the word and the blanks after it when it stands there. */
bool entry_text_take_word(const struct entry_text *text, size_t *at, size_t to, const char *word)
{
    if (!entry_text_is_word(text, *at, to, word))
        return false;
    *at = entry_text_skip_blanks(text, entry_text_word_end(text, *at, to), to);
    return true;
}

enum status entry_text_refuse(const struct entry_text *text, size_t at, const char *what,
                              struct error *error)
{
    int column = 1;
    for (size_t i = 0; i < at; i++)
        column += ((unsigned char)text->typed[i] & 0xC0) != 0x80;
    size_t length = entry_text_word_end(text, at, text->length) - at;
    while (length > 1 && strchr(",;\n", text->typed[at + length - 1]))
        length--;
    size_t shown = text_fit(text->typed + at, length, WORD_SHOWN, NULL);
    return error_set(error, STATUS_INVALID, "column %d: '%.*s%s' %s", column, (int)shown,
                     text->typed + at, shown < length ? "..." : "", what);
}

/* The unit that the word at the offset (or it and the next: "fl oz") names, full stops aside. */
enum unit entry_text_find_unit(size_t *end, const struct entry_text *text, size_t at, size_t to)
{
    size_t first = entry_text_word_end(text, at, to);
    size_t second = entry_text_skip_blanks(text, first, to);
    size_t second_end = entry_text_word_end(text, second, to);
    char pair[32];
    size_t first_length = first - at - (first > at && text->plain[first - 1] == '.');
    size_t second_length =
        second_end - second - (second_end > second && text->plain[second_end - 1] == '.');
    if (second_length > 0 && first_length + second_length + 1 < sizeof pair) {
        memcpy(pair, text->plain + at, first_length);
        pair[first_length] = ' ';
        memcpy(pair + first_length + 1, text->plain + second, second_length);
        enum unit both = unit_find(pair, first_length + 1 + second_length);
        *end = second_end;
        if (both)
            return both;
    }
    for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++) {
        if (entry_text_is_word(text, at, to, unit_names[i][0]) &&
            entry_text_is_word(text, second, to, unit_names[i][1]))
            return UNIT_NONE;
    }
    *end = first;
    return unit_find(text->plain + at, first_length);
}
