#include "marrow/exchange/csv.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"

#define CHUNK 65536
#define END (-1)

struct csv {
    char *name;
    FILE *file; /* NULL: from memory */
    char *chunk;
    const char *at;
    const char *end;
    bool failed; /* the file could not be read on */
    char delimiter;
    int line;
    int column;
    struct buffer text; /* of all fields of the row, each followed by NUL */
    size_t starts[CSV_FIELDS_MAX];
    struct csv_field fields[CSV_FIELDS_MAX];
    size_t count;
};

/* Reads on; the first chunk is whole, so that the delimiter can be told from it. */
static bool fill(struct csv *csv)
{
    if (!csv->file)
        return false;
    size_t got = fread(csv->chunk, 1, CHUNK, csv->file);
    csv->failed = got == 0 && ferror(csv->file);
    csv->at = csv->chunk;
    csv->end = csv->chunk + got;
    return got > 0;
}

static int peek(struct csv *csv)
{
    if (csv->at == csv->end && !fill(csv))
        return END;
    return (unsigned char)*csv->at;
}

/* Steps over a byte; CRLF and CR are one newline. Columns count letters: not the bytes that
 * continue one. */
static int take(struct csv *csv)
{
    int byte = peek(csv);
    if (byte == END)
        return END;
    csv->at++;
    if (byte == '\r') {
        if (peek(csv) == '\n')
            csv->at++;
        byte = '\n';
    }
    if (byte == '\n') {
        csv->line++;
        csv->column = 1;
    } else if ((byte & 0xC0) != 0x80) {
        csv->column++;
    }
    return byte;
}

static enum status refuse(struct csv *csv, int line, int column, const char *why,
                          struct error *error)
{
    return error_set(error, STATUS_INVALID, "%s, line %d, column %d: %s", csv->name, line, column,
                     why);
}

/* Passes over a byte order mark and counts the delimiters of the first line. */
static void begin(struct csv *csv)
{
    static const char delimiters[] = { ',', ';', '\t' };
    size_t counts[sizeof delimiters] = { 0 };
    csv->line = 1;
    csv->column = 1;
    peek(csv);
    if (csv->end - csv->at >= 3 && memcmp(csv->at, "\xEF\xBB\xBF", 3) == 0)
        csv->at += 3;
    bool quoted = false;
    for (const char *p = csv->at; p < csv->end && (quoted || (*p != '\n' && *p != '\r')); p++) {
        if (*p == '"')
            quoted = !quoted;
        for (size_t i = 0; i < sizeof delimiters && !quoted; i++)
            counts[i] += *p == delimiters[i] ? 1 : 0;
    }
    size_t best = 0;
    for (size_t i = 1; i < sizeof delimiters; i++)
        best = counts[i] > counts[best] ? i : best;
    csv->delimiter = delimiters[best];
}

static struct csv *new_csv(const char *name)
{
    struct csv *csv = xcalloc(1, sizeof *csv);
    csv->name = xstrdup(name);
    buffer_init(&csv->text);
    return csv;
}

enum status csv_open_file(struct csv **out, const char *path, const char *name, struct error *error)
{
    *out = NULL;
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(error, STATUS_IO, "%s cannot be read: %s", path, strerror(errno));
    struct csv *csv = new_csv(name ? name : path);
    csv->file = file;
    csv->chunk = xmalloc(CHUNK);
    begin(csv);
    if (csv->failed) {
        csv_close(csv);
        return error_set(error, STATUS_IO, "%s cannot be read: %s", path, strerror(errno));
    }
    *out = csv;
    return STATUS_OK;
}

enum status csv_open_memory(struct csv **out, const char *bytes, size_t length, const char *name,
                            struct error *error)
{
    (void)error;
    struct csv *csv = new_csv(name);
    csv->at = bytes;
    csv->end = bytes + length;
    begin(csv);
    *out = csv;
    return STATUS_OK;
}

static enum status read_quoted(struct csv *csv, int line, int column, struct error *error)
{
    take(csv);
    for (;;) {
        int byte = take(csv);
        if (byte == END)
            return refuse(csv, line, column, "the quote that begins here is never closed", error);
        if (byte == '"') {
            if (peek(csv) != '"')
                break;
            take(csv);
        }
        if (csv->text.length > CSV_ROW_MAX)
            return refuse(csv, line, column, "the row is too long (a quote that is not closed?)",
                          error);
        buffer_add_char(&csv->text, (char)byte);
    }
    int next = peek(csv);
    if (next != END && next != '\n' && next != '\r' && next != csv->delimiter)
        return refuse(csv, csv->line, csv->column, "text after a closing quote", error);
    return STATUS_OK;
}

static enum status read_bare(struct csv *csv, struct error *error)
{
    for (;;) {
        int byte = peek(csv);
        if (byte == END || byte == '\n' || byte == '\r' || byte == csv->delimiter)
            return STATUS_OK;
        if (byte == '"')
            return refuse(csv, csv->line, csv->column,
                          "a quote inside a field; put the whole field in quotes and double it",
                          error);
        if (csv->text.length > CSV_ROW_MAX)
            return refuse(csv, csv->line, csv->column, "the row is too long", error);
        take(csv);
        buffer_add_char(&csv->text, (char)byte);
    }
}

static enum status read_field(struct csv *csv, struct error *error)
{
    if (csv->count == CSV_FIELDS_MAX)
        return refuse(csv, csv->line, csv->column, "the row has too many fields", error);
    struct csv_field *field = &csv->fields[csv->count];
    *field = (struct csv_field){ .line = csv->line, .column = csv->column };
    size_t start = csv->text.length;
    csv->starts[csv->count++] = start;
    enum status status = peek(csv) == '"' ? read_quoted(csv, field->line, field->column, error)
                                          : read_bare(csv, error);
    if (status)
        return status;
    field->length = csv->text.length - start;
    const char *text = csv->text.text + start;
    if (field->length > 0 && memchr(text, '\0', field->length))
        return refuse(csv, field->line, field->column, "a NUL byte; this is not text", error);
    if (!text_is_utf8(text, field->length))
        return refuse(csv, field->line, field->column,
                      "bytes that are no UTF-8; save the file as UTF-8", error);
    buffer_add_char(&csv->text, '\0');
    return STATUS_OK;
}

enum status csv_next(struct csv_row *row, struct csv *csv, struct error *error)
{
    while (peek(csv) == '\n' || peek(csv) == '\r')
        take(csv);
    csv->count = 0;
    buffer_clear(&csv->text);
    if (peek(csv) == END && !csv->failed)
        return STATUS_NOT_FOUND;
    int line = csv->line;
    bool more = true;
    while (more && !csv->failed) {
        enum status status = read_field(csv, error);
        if (status)
            return status;
        more = peek(csv) == csv->delimiter;
        if (more)
            take(csv);
    }
    if (csv->failed)
        return error_set(error, STATUS_IO, "%s, line %d: reading failed: %s", csv->name, csv->line,
                         strerror(errno));
    take(csv);
    for (size_t i = 0; i < csv->count; i++)
        csv->fields[i].text = csv->text.text + csv->starts[i];
    *row = (struct csv_row){ csv->fields, csv->count, line };
    return STATUS_OK;
}

const char *csv_name(const struct csv *csv)
{
    return csv->name;
}

char csv_delimiter(const struct csv *csv)
{
    return csv->delimiter;
}

void csv_close(struct csv *csv)
{
    if (!csv)
        return;
    if (csv->file)
        fclose(csv->file);
    free(csv->chunk);
    buffer_release(&csv->text);
    free(csv->name);
    free(csv);
}
