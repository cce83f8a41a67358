#include "roff.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "marrow/base/buffer.h"

#define WIDTH 78 /* columns of a line, where it can be broken */

/* Returns the bytes of the character at `text`. *as gets its roff. */
static size_t character(const char **as, const char *text)
{
    static const struct {
        const char *text;
        const char *roff;
    } special[] = { { "\\", "\\e" },  { "-", "\\-" },   { "^", "\\(ha" }, { "~", "\\(ti" },
                    { "µ", "\\(mc" }, { "≥", "\\(>=" }, { "½", "\\(12" }, { "°", "\\(de" } };
    for (size_t i = 0; i < sizeof special / sizeof *special; i++) {
        size_t length = strlen(special[i].text);
        if (strncmp(text, special[i].text, length) == 0) {
            *as = special[i].roff;
            return length;
        }
    }
    *as = NULL;
    return 1;
}

/* Writes a piece of text, escaped; *is_bold turns at each backquote. */
static void put(FILE *out, const char *text, size_t length, bool *is_bold)
{
    const char *end = text + length;
    while (text < end) {
        const char *as;
        size_t size = character(&as, text);
        if (*text == '`') {
            *is_bold = !*is_bold;
            fputs(*is_bold ? "\\fB" : "\\fR", out);
        } else if (as) {
            fputs(as, out);
        } else {
            fputc(*text, out);
        }
        text += size;
    }
}

/* Returns the columns of a word as it is written, escaped. */
static size_t width(const char *word, size_t length)
{
    size_t columns = 0;
    for (const char *at = word; at < word + length;) {
        const char *as;
        size_t size = character(&as, at);
        columns += as ? strlen(as) : *at == '`' ? strlen("\\fB") : size;
        at += size;
    }
    return columns;
}

/* Writes one paragraph in lines of WIDTH columns. A line must not begin with a roff request. */
static void put_paragraph(FILE *out, const char *text, size_t length)
{
    const char *end = text + length;
    size_t column = 0;
    bool is_bold = false;
    while (text < end) {
        size_t word = strcspn(text, " ");
        if (word > (size_t)(end - text))
            word = (size_t)(end - text);
        size_t columns = width(text, word);
        if (column > 0 && column + 1 + columns > WIDTH) {
            fputc('\n', out);
            column = 0;
        } else if (column > 0) {
            fputc(' ', out);
            column++;
        }
        if (column == 0 && (*text == '.' || *text == '\''))
            fputs("\\&", out);
        put(out, text, word, &is_bold);
        column += columns;
        text += word;
        text += strspn(text, " ");
    }
    fputc('\n', out);
}

void roff_text(FILE *out, const char *text)
{
    bool is_first = true;
    while (*text) {
        const char *end = strstr(text, "\n\n");
        size_t length = end ? (size_t)(end - text) : strlen(text);
        bool is_example = strncmp(text, "    ", 4) == 0;
        bool is_bold = false;
        if (!is_first)
            fputs(".IP\n", out);
        is_first = false;
        if (is_example) {
            fputs(".EX\n", out);
            put(out, text, length, &is_bold);
            fputs("\n.EE\n", out);
        } else {
            put_paragraph(out, text, length);
        }
        text += length + (end ? 2 : 0);
    }
}

/* Returns the font of a word in a usage: R between words, I for WORDS to replace, B for the
 * rest. */
static char font_of(const char *word, size_t length)
{
    bool has_upper = false;
    if (strspn(word, " []|.") >= length)
        return 'R';
    for (size_t i = 0; i < length; i++) {
        if (islower((unsigned char)word[i]) || isdigit((unsigned char)word[i]))
            return 'B';
        has_upper = has_upper || isupper((unsigned char)word[i]);
    }
    return has_upper ? 'I' : 'B';
}

/* Returns the length of a usage's next piece: a run of brackets and dots, a word, or quoted
 * text. */
static size_t usage_piece(const char *usage)
{
    size_t length = strspn(usage, " []|.");
    if (length > 0)
        return length;
    if (*usage == '=')
        return 1;
    if (*usage == '"')
        return 2 + strcspn(usage + 1, "\"");
    return strcspn(usage, " []|.=\"");
}

void roff_usage(FILE *out, const char *usage)
{
    char font = 'R';
    bool is_bold = false;
    while (*usage) {
        size_t length = usage_piece(usage);
        char wanted = *usage == '"' ? 'B' : font_of(usage, length);
        if (wanted != font && strspn(usage, " ") < length)
            fprintf(out, "\\f%c", wanted);
        font = strspn(usage, " ") < length ? wanted : font;
        put(out, usage, length, &is_bold);
        usage += length;
    }
    fputs(font == 'R' ? "\n" : "\\fR\n", out);
}

void roff_examples(FILE *out, const char *const *examples)
{
    bool is_bold = false;
    fputs(".EX\n", out);
    for (; *examples; examples++) {
        fputs("marrow ", out);
        put(out, *examples, strlen(*examples), &is_bold);
        fputc('\n', out);
    }
    fputs(".EE\n", out);
}

void roff_json(FILE *out, const char *json)
{
    struct buffer text = BUFFER_INIT;
    size_t column = 0;
    bool is_bold = false;
    buffer_add_text(&text, json);
    for (char *quote = text.text; (quote = strchr(quote, '\''));)
        *quote = '"';
    fputs(".EX\n", out);
    for (const char *at = text.text; *at;) {
        const char *comma = at;
        do
            comma += 1 + strcspn(comma + 1, ",");
        while (*comma && !strchr("\"{", comma[1]));
        size_t length = (size_t)(comma - at) + (*comma != '\0');
        size_t columns = width(at, length);
        if (column > 0 && column + columns > WIDTH) {
            fputs("\n ", out);
            column = 1;
        }
        put(out, at, length, &is_bold);
        column += columns;
        at += length;
    }
    fputs("\n.EE\n", out);
    buffer_release(&text);
}
