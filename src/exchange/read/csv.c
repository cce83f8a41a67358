#include "marrow/exchange/csv.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cp1252.h"
#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"

#define CHUNK (256u << 10)

/* A row is first found as a whole in the buffer, without changing it: if it is refused, its line
 * can still be skipped. Only then are its fields unquoted and ended with NUL, in place, so that
 * nothing is copied. */
struct csv {
    char *name;
    struct csv_input input; /* read is NULL: bytes in memory */
    char *bytes;
    size_t begin; /* where the row begins */
    size_t end; /* where what has been read ends */
    size_t room;
    bool is_ended; /* there is nothing more to read */
    bool has_failed; /* the input failed */
    bool is_unclosed; /* the row was refused for a quote without an end */
    char delimiter;
    char quote;
    enum csv_quotes quotes;
    bool reads_cp1252;
    struct buffer recoded; /* the row's fields that were Windows-1252, as UTF-8 */
    int line; /* of the byte at begin */
    size_t row_length; /* with its newline */
    size_t starts[CSV_FIELDS_MAX]; /* from begin, without the quote */
    size_t lengths[CSV_FIELDS_MAX]; /* as in the file, with doubled quotes */
    struct csv_field fields[CSV_FIELDS_MAX];
    size_t count;
};

/* The result of a search for the end of a row. */
enum found { FOUND_ROW, FOUND_TOO_LITTLE, FOUND_FAULT };

struct fault {
    size_t at; /* from begin */
    const char *why;
    bool is_unclosed; /* where the row ends is not known */
};

/* Moves the row to the front of the buffer and reads more after it. */
static enum status fill(struct csv *csv, struct error *error)
{
    memmove(csv->bytes, csv->bytes + csv->begin, csv->end - csv->begin);
    csv->end -= csv->begin;
    csv->begin = 0;
    if (csv->room - csv->end < CHUNK / 2) {
        csv->room *= 2;
        csv->bytes = xrealloc(csv->bytes, csv->room + 1);
    }
    size_t got = 0;
    enum status status = STATUS_OK;
    if (csv->input.read)
        status = csv->input.read(&got, csv->bytes + csv->end, csv->room - csv->end,
                                 csv->input.payload, error);
    csv->has_failed = status != STATUS_OK;
    if (status)
        return error_context(error, "%s, line %d", csv->name, csv->line);
    csv->end += got;
    csv->is_ended = got == 0;
    return STATUS_OK;
}

/* A byte of the row (from begin), and its place in the file. */
struct place {
    size_t at;
    int line;
    int column;
};

/* Moves on to a later byte. Columns count letters, so bytes that continue a letter are not
 * counted. */
static void advance(struct place *place, const struct csv *csv, size_t to)
{
    const char *row = csv->bytes + csv->begin;
    for (size_t i = place->at; i < to; i++) {
        bool is_newline = row[i] == '\n' || (row[i] == '\r' && row[i + 1] != '\n');
        if (is_newline) {
            place->line++;
            place->column = 1;
        } else if ((row[i] & 0xC0) != 0x80 && row[i] != '\r') {
            place->column++;
        }
    }
    place->at = to;
}

static enum status refuse(const struct csv *csv, const struct fault *fault, struct error *error)
{
    struct place place = { 0, csv->line, 1 };
    advance(&place, csv, fault->at);
    return error_set(error, STATUS_INVALID, "%s, line %d, column %d: %s", csv->name, place.line,
                     place.column, fault->why);
}

static enum found find_fault(struct fault *fault, size_t at, const char *why)
{
    *fault = (struct fault){ at, why, false };
    return FOUND_FAULT;
}

static enum found find_unclosed(struct fault *fault, size_t quote, const char *why)
{
    *fault = (struct fault){ quote, why, true };
    return FOUND_FAULT;
}

/* Moves from the byte after the opening quote to the one after the closing quote. */
static enum found scan_quoted(const struct csv *csv, size_t *at, struct fault *fault)
{
    const char *row = csv->bytes + csv->begin;
    size_t length = csv->end - csv->begin;
    size_t quote = *at - 1;
    size_t i = *at;
    for (;;) {
        const char *next = i < length ? memchr(row + i, csv->quote, length - i) : NULL;
        i = next ? (size_t)(next - row) : length;
        if (i - quote > (csv->quotes == CSV_QUOTES_STRICT ? CSV_ROW_MAX : CSV_LAX_FIELD_MAX))
            return find_unclosed(fault, quote, "the row is too long; is a quote not closed?");
        if (i + 1 >= length && !csv->is_ended)
            return FOUND_TOO_LITTLE;
        if (!next)
            return find_unclosed(fault, quote, "the quote that starts here is never closed");
        i++;
        if (i == length || row[i] != csv->quote)
            break;
        i++;
    }
    *at = i;
    if (i < length && row[i] != '\n' && row[i] != '\r' && row[i] != csv->delimiter)
        return find_fault(fault, i, "text after a closing quote");
    return FOUND_ROW;
}

static enum found scan_bare(const struct csv *csv, size_t *at, struct fault *fault)
{
    const char *row = csv->bytes + csv->begin;
    size_t length = csv->end - csv->begin;
    size_t i = *at;
    while (i < length && row[i] != csv->delimiter && row[i] != '\n' && row[i] != '\r' &&
           (row[i] != csv->quote || csv->quotes != CSV_QUOTES_STRICT))
        i++;
    if (i - *at > CSV_ROW_MAX)
        return find_fault(fault, i, "the row is too long");
    if (i == length && !csv->is_ended)
        return FOUND_TOO_LITTLE;
    if (i < length && row[i] == csv->quote)
        return find_fault(
            fault, i,
            "a quote inside a field; put the whole field in quotes and double the inner "
            "quote");
    *at = i;
    return FOUND_ROW;
}

/* Finds the fields of the row at begin, and its length with the newline. */
static enum found scan_row(struct csv *csv, struct fault *fault)
{
    const char *row = csv->bytes + csv->begin;
    size_t length = csv->end - csv->begin;
    size_t i = 0;
    csv->count = 0;
    for (;;) {
        if (csv->count == CSV_FIELDS_MAX)
            return find_fault(fault, i, "the row has too many fields");
        if (i > CSV_ROW_MAX)
            return find_fault(fault, i, "the row is too long");
        if (i == length && !csv->is_ended)
            return FOUND_TOO_LITTLE;
        bool is_quoted = i < length && row[i] == csv->quote && csv->quotes != CSV_QUOTES_NONE;
        i += is_quoted ? 1 : 0;
        size_t start = i;
        enum found found = is_quoted ? scan_quoted(csv, &i, fault) : scan_bare(csv, &i, fault);
        if (found != FOUND_ROW)
            return found;
        csv->starts[csv->count] = start;
        csv->lengths[csv->count++] = i - start - (is_quoted ? 1 : 0);
        if (i == length || row[i] != csv->delimiter)
            break;
        i++;
    }
    if (i < length && row[i] == '\r' && i + 1 == length && !csv->is_ended)
        return FOUND_TOO_LITTLE;
    i += i + 1 < length && row[i] == '\r' && row[i + 1] == '\n' ? 1 : 0;
    csv->row_length = i + (i < length ? 1 : 0);
    return FOUND_ROW;
}

/* Returns whether all bytes are ASCII and none is NUL. */
static bool is_plain_ascii(const char *text, size_t length)
{
    uint64_t high = 0;
    size_t i = 0;
    for (; i + 8 <= length; i += 8) {
        uint64_t word;
        memcpy(&word, text + i, 8);
        high |= word;
    }
    for (; i < length; i++)
        high |= (unsigned char)text[i];
    return (high & 0x8080808080808080u) == 0 && (length == 0 || !memchr(text, '\0', length));
}

/* Turns CRLF and CR into one newline, and doubled quotes into one. Returns the new length. */
static size_t unquote(char *text, size_t length, char quote)
{
    size_t to = 0;
    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        if (c == '\r') {
            i += i + 1 < length && text[i + 1] == '\n' ? 1 : 0;
            c = '\n';
        } else if (c == quote) {
            i++;
        }
        text[to++] = c;
    }
    return to;
}

/* Returns why a field can't be read, or NULL. Appends one that is Windows-1252 to `recoded`, with a
 * NUL. */
static const char *find_objection(struct csv *csv, const char *text, size_t length)
{
    if (length > 0 && memchr(text, '\0', length))
        return "a NUL byte; this is not text";
    if (text_is_utf8(text, length))
        return NULL;
    if (!csv->reads_cp1252)
        return "not UTF-8; save the file as UTF-8";
    if (!cp1252_decode(&csv->recoded, text, length))
        return "neither UTF-8 nor Windows-1252; save the file as UTF-8";
    buffer_add_char(&csv->recoded, '\0');
    return NULL;
}

/* Finds the places of all fields, and refuses what a field may not hold. Does not change the
 * row. */
static enum status place_fields(struct csv *csv, struct error *error)
{
    const char *row = csv->bytes + csv->begin;
    struct place place = { 0, csv->line, 1 };
    for (size_t i = 0; i < csv->count; i++) {
        struct csv_field *field = &csv->fields[i];
        bool is_quoted = csv->starts[i] > 0 && row[csv->starts[i] - 1] == csv->quote;
        struct fault fault = { csv->starts[i] - (is_quoted ? 1 : 0), NULL, false };
        const char *text = row + csv->starts[i];
        advance(&place, csv, fault.at);
        field->line = place.line;
        field->column = place.column;
        fault.why = find_objection(csv, text, csv->lengths[i]);
        if (fault.why)
            return refuse(csv, &fault, error);
    }
    return STATUS_OK;
}

/* Points the fields that were Windows-1252 to their text in UTF-8. It is longer, so it does not fit
 * into the row. */
static void take_recoded(struct csv *csv)
{
    char *next = csv->recoded.text;
    for (size_t i = 0; i < csv->count; i++) {
        struct csv_field *field = &csv->fields[i];
        if (text_is_utf8(field->text, field->length))
            continue;
        size_t length = strlen(next);
        bool is_quoted = csv->starts[i] > 0 && field->text[-1] == csv->quote;
        field->text = next;
        field->length = is_quoted ? unquote(next, length, csv->quote) : length;
        next[field->length] = '\0';
        next += length + 1;
    }
}

/* Returns the fields of the row and steps over it. */
static enum status take_row(struct csv_row *out, struct csv *csv, struct error *error)
{
    char *row = csv->bytes + csv->begin;
    size_t text_length = csv->starts[csv->count - 1] + csv->lengths[csv->count - 1];
    buffer_clear(&csv->recoded);
    bool is_plain = is_plain_ascii(row, text_length) && !memchr(row, '\n', text_length) &&
                    !memchr(row, '\r', text_length);
    int line = csv->line;
    if (!is_plain) {
        enum status status = place_fields(csv, error);
        if (status)
            return status;
    }
    struct place next = { text_length, line, 1 };
    if (!is_plain)
        next.at = 0;
    advance(&next, csv, csv->row_length);
    for (size_t i = 0; i < csv->count; i++) {
        struct csv_field *field = &csv->fields[i];
        char *text = row + csv->starts[i];
        bool is_quoted = csv->starts[i] > 0 && text[-1] == csv->quote;
        field->text = text;
        field->length = csv->lengths[i];
        if (is_plain) {
            field->line = line;
            field->column = (int)csv->starts[i] + (is_quoted ? 0 : 1);
        }
        if (is_quoted && (!is_plain || memchr(text, csv->quote, field->length)))
            field->length = unquote(text, field->length, csv->quote);
    }
    for (size_t i = 0; i < csv->count; i++)
        row[csv->starts[i] + csv->fields[i].length] = '\0';
    if (csv->recoded.length > 0)
        take_recoded(csv);
    csv->begin += csv->row_length;
    csv->line = next.line;
    *out = (struct csv_row){ csv->fields, csv->count, line, csv->recoded.length > 0 };
    return STATUS_OK;
}

/* Skips empty lines. STATUS_NOT_FOUND: nothing follows. */
static enum status skip_newlines(struct csv *csv, struct error *error)
{
    for (;;) {
        while (csv->end - csv->begin < 2 && !csv->is_ended) {
            enum status status = fill(csv, error);
            if (status)
                return status;
        }
        if (csv->begin == csv->end)
            return STATUS_NOT_FOUND;
        char c = csv->bytes[csv->begin];
        if (c != '\n' && c != '\r')
            return STATUS_OK;
        bool is_pair = c == '\r' && csv->begin + 1 < csv->end && csv->bytes[csv->begin + 1] == '\n';
        csv->begin += is_pair ? 2 : 1;
        csv->line++;
    }
}

enum status csv_next(struct csv_row *row, struct csv *csv, struct error *error)
{
    enum status status = skip_newlines(csv, error);
    if (status)
        return status;
    struct fault fault = { 0, NULL, false };
    enum found found;
    while ((found = scan_row(csv, &fault)) == FOUND_TOO_LITTLE) {
        status = fill(csv, error);
        if (status)
            return status;
    }
    csv->is_unclosed = found == FOUND_FAULT && fault.is_unclosed;
    if (found == FOUND_FAULT)
        return refuse(csv, &fault, error);
    return take_row(row, csv, error);
}

void csv_read_cp1252(struct csv *csv)
{
    csv->reads_cp1252 = true;
}

void csv_read_utf8(struct csv *csv)
{
    csv->reads_cp1252 = false;
}

void csv_set_marks(struct csv *csv, char delimiter, char quote)
{
    csv->delimiter = delimiter ? delimiter : csv->delimiter;
    csv->quote = quote ? quote : csv->quote;
}

void csv_set_quotes(struct csv *csv, enum csv_quotes quotes)
{
    csv->quotes = quotes;
}

enum status csv_skip_line(struct csv *csv, struct error *error)
{
    for (;;) {
        while (csv->begin < csv->end && csv->bytes[csv->begin] != '\n' &&
               csv->bytes[csv->begin] != '\r')
            csv->begin++;
        if (csv->begin < csv->end || csv->is_ended)
            return STATUS_OK;
        enum status status = fill(csv, error);
        if (status)
            return status;
    }
}

bool csv_has_failed(const struct csv *csv)
{
    return csv->has_failed;
}

bool csv_is_unclosed(const struct csv *csv)
{
    return csv->is_unclosed;
}

int csv_line(const struct csv *csv)
{
    return csv->line;
}

/* Takes the delimiter from a first line "sep=;", which Excel reads and writes. Steps over the line.
 */
static bool read_separator(struct csv *csv)
{
    const char *start = csv->bytes + csv->begin;
    size_t left = csv->end - csv->begin;
    size_t length = 0;
    while (length < left && length < 8 && start[length] != '\n' && start[length] != '\r')
        length++;
    bool is_quoted = length == 7 && start[0] == '"' && start[6] == '"';
    if (is_quoted ? memcmp(start + 1, "sep=", 4) != 0
                  : length != 5 || memcmp(start, "sep=", 4) != 0)
        return false;
    char delimiter = start[is_quoted ? 5 : 4];
    if (!delimiter || !strchr(",;\t|", delimiter))
        return false;
    csv->delimiter = delimiter;
    csv->begin += length;
    return true;
}

/* Skips a byte order mark. Takes the delimiter that the first line says, else chooses the one that
 * is most frequent in it. */
static void begin(struct csv *csv)
{
    static const char delimiters[] = { ',', ';', '\t', '|' };
    size_t counts[sizeof delimiters] = { 0 };
    csv->line = 1;
    if (csv->end >= 3 && memcmp(csv->bytes, "\xEF\xBB\xBF", 3) == 0)
        csv->begin = 3;
    if (read_separator(csv))
        return;
    bool quoted = false;
    const char *end = csv->bytes + csv->end;
    for (const char *p = csv->bytes + csv->begin; p < end && (quoted || (*p != '\n' && *p != '\r'));
         p++) {
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

enum status csv_open_input(struct csv **out, const struct csv_input *input, const char *name,
                           struct error *error)
{
    *out = NULL;
    struct csv *csv = xcalloc(1, sizeof *csv);
    csv->name = xstrdup(name);
    csv->input = *input;
    buffer_init(&csv->recoded);
    csv->room = CHUNK;
    csv->bytes = xmalloc(csv->room + 1);
    csv->line = 1;
    csv->quote = '"';
    enum status status = STATUS_OK;
    /* The first line must be complete, so that the delimiter can be found in it. */
    while (!status && !csv->is_ended && csv->end < CHUNK / 2)
        status = fill(csv, error);
    if (status) {
        csv_close(csv);
        return status;
    }
    begin(csv);
    *out = csv;
    return STATUS_OK;
}

const char *csv_beginning(const struct csv *csv, size_t *length)
{
    *length = csv->end;
    return csv->bytes;
}

char csv_delimiter(const struct csv *csv)
{
    return csv->delimiter;
}

void csv_close(struct csv *csv)
{
    if (!csv)
        return;
    if (csv->input.close)
        csv->input.close(csv->input.payload);
    buffer_release(&csv->recoded);
    free(csv->bytes);
    free(csv->name);
    free(csv);
}
