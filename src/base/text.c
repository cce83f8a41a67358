#include "marrow/base/text.h"

#include <string.h>
#include <utf8proc.h>

/* Returns how many bytes a sequence with this lead byte has, and the bits it carries; 0: not a lead
 * byte. */
static size_t lead_length(unsigned char lead, uint32_t *bits)
{
    if (lead >= 0xC2 && lead <= 0xDF) {
        *bits = lead & 0x1Fu;
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        *bits = lead & 0x0Fu;
        return 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        *bits = lead & 0x07u;
        return 4;
    }
    return 0;
}

static bool is_shortest_and_legal(uint32_t code, size_t need)
{
    static const uint32_t least[5] = { 0, 0, 0x80, 0x800, 0x10000 };
    return code >= least[need] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

uint32_t text_decode(const char **text, size_t *length)
{
    const unsigned char *bytes = (const unsigned char *)*text;
    size_t taken = 1;
    uint32_t code = bytes[0];
    if (code >= 0x80) {
        size_t need = lead_length(bytes[0], &code);
        bool valid = need > 0 && need <= *length;
        for (size_t i = 1; valid && i < need; i++) {
            valid = (bytes[i] & 0xC0) == 0x80;
            code = code << 6 | (bytes[i] & 0x3Fu);
        }
        if (valid && is_shortest_and_legal(code, need))
            taken = need;
        else
            code = TEXT_REPLACEMENT;
    }
    *text += taken;
    *length -= taken;
    return code;
}

size_t text_encode(char out[4], uint32_t code)
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

bool text_is_utf8(const char *text, size_t length)
{
    while (length > 0) {
        const char *start = text;
        uint32_t code = text_decode(&text, &length);
        if (code == TEXT_REPLACEMENT && text - start == 1)
            return false;
    }
    return true;
}

bool text_is_dangerous(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x061C ||
           (code >= 0x200E && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF ||
           (code >= 0xE0000 && code <= 0xE007F);
}

/* Tells whether the character joins or parts others and has no width itself. */
static bool is_joiner(uint32_t code)
{
    return (code >= 0x200B && code <= 0x200D) || (code >= 0x2060 && code <= 0x2064);
}

void text_clean(struct buffer *out, const char *text, size_t length)
{
    bool is_run = false;
    while (length > 0) {
        uint32_t code = text_decode(&text, &length);
        bool was_run = is_run;
        is_run = is_joiner(code);
        if (was_run && is_run)
            continue;
        if (code == '\n' || code == '\t')
            code = ' ';
        else if (text_is_dangerous(code))
            code = TEXT_REPLACEMENT;
        char bytes[4];
        buffer_add(out, bytes, text_encode(bytes, code));
    }
}

void text_clean_lines(struct buffer *out, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, "\n\t");
        text_clean(out, text, length);
        text += length;
        if (*text)
            buffer_add_char(out, *text++);
    }
}

size_t text_whole(const char *text, size_t length)
{
    size_t start = length;
    while (start > 0 && length - start < 3 && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
        start--;
    if (start == 0)
        return length;
    uint32_t code;
    size_t need = lead_length((unsigned char)text[start - 1], &code);
    return need > length - start + 1 ? start - 1 : length;
}

/* Tells whether it is a vowel or a final of Korean, which joins the consonant before it. */
static bool is_joined_jamo(uint32_t code)
{
    return (code >= 0x1160 && code <= 0x11FF) || (code >= 0xD7B0 && code <= 0xD7FB);
}

/* Returns the columns of a character. Unicode's tables say how many, whatever the locale; terminals
 * give a spacing mark, as of Hindi, a column too. */
static size_t code_width(uint32_t code)
{
    if (code < 0x7F)
        return 1;
    if (is_joined_jamo(code))
        return 0;
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    if (category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_CN ||
        category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CO)
        return 1;
    return (size_t)utf8proc_charwidth((utf8proc_int32_t)code);
}

size_t text_width(const char *text, size_t length)
{
    size_t width = 0;
    while (length > 0)
        width += code_width(text_decode(&text, &length));
    return width;
}

size_t text_fit(const char *text, size_t length, size_t columns, size_t *used)
{
    const char *at = text;
    size_t width = 0;
    size_t bytes = 0;
    while (length > 0) {
        width += code_width(text_decode(&at, &length));
        if (width > columns)
            break;
        bytes = (size_t)(at - text);
    }
    if (used)
        *used = text_width(text, bytes);
    return bytes;
}

size_t text_next(const char *text, size_t length, size_t offset)
{
    if (offset >= length)
        return length;
    const char *at = text + offset;
    size_t left = length - offset;
    text_decode(&at, &left);
    while (left > 0) {
        const char *ahead = at;
        size_t ahead_left = left;
        if (code_width(text_decode(&ahead, &ahead_left)) > 0)
            break;
        at = ahead;
        left = ahead_left;
    }
    return (size_t)(at - text);
}

size_t text_previous(const char *text, size_t length, size_t offset)
{
    size_t previous = 0;
    for (size_t at = 0; at < offset; at = text_next(text, length, at))
        previous = at;
    return previous;
}

/* Lowers ASCII letters only. tolower would not turn I into i in a Turkish locale. */
static char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool text_equal_nocase(const char *a, const char *b)
{
    while (*a && ascii_lower(*a) == ascii_lower(*b)) {
        a++;
        b++;
    }
    return ascii_lower(*a) == ascii_lower(*b);
}

bool text_starts_nocase(const char *text, const char *prefix)
{
    while (*prefix && ascii_lower(*text) == ascii_lower(*prefix)) {
        text++;
        prefix++;
    }
    return !*prefix;
}

bool text_has_nocase(const char *text, const char *part)
{
    for (; *text; text++) {
        if (text_starts_nocase(text, part))
            return true;
    }
    return *part == '\0';
}

void text_lower_first(char *text)
{
    if (text[0] && ascii_lower(text[1]) == text[1])
        text[0] = ascii_lower(text[0]);
}

bool text_is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}
