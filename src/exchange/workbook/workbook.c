/* Reads sheets of Excel workbooks.
 *
 * A sheet is XML: rows of cells, most of which hold a number or the place of a text in a list that
 * all sheets share. Only that is read, as a stream, and turned into CSV, so that all readers of
 * tables can read workbooks. Formulas count as their last results; formats and dates do not count:
 * tables of foods have figures and names. Empty cells at the end of a row may be missing in the
 * file; they are written, so that each row is as wide as the sheet. */
#include "workbook.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"

#define BLOCK (128u << 10)
#define TOKEN_MAX (4u << 20) /* of a text between two tags */
#define STRINGS_MAX (64u << 20) /* of all shared texts */
#define ROW_GAP_MAX 1000 /* empty rows that are written as empty lines */

/* XML while it is read, tag by tag. */
struct scanner {
    struct stream *stream;
    char *bytes;
    size_t begin;
    size_t end;
    size_t room;
    bool is_ended;
};

/* A tag, and the text before it. Both are within the scanner's bytes. */
struct token {
    const char *text;
    size_t text_length;
    const char *name; /* without a prefix; "/row" at its end */
    size_t name_length;
    const char *tag; /* all between < and > */
    size_t tag_length;
};

struct sheet {
    struct scanner scanner;
    struct buffer strings; /* the shared texts, each with a NUL */
    size_t *offsets; /* of the texts in strings */
    size_t string_count;
    size_t string_room;
    struct buffer out; /* CSV that is not yet taken */
    size_t taken;
    struct buffer cell;
    char kind; /* of the cell: 's'hared, 't'ext, 'n'umber, 'e'rror */
    size_t column; /* of the cell, from 0 */
    size_t next; /* the column of a cell that does not say its own */
    size_t width; /* of the widest row so far */
    size_t written; /* cells of this row */
    long line; /* rows written */
    bool is_begun; /* the rows have begun */
    bool is_done;
};

static enum status fill(struct scanner *scanner, struct error *error)
{
    size_t got;
    memmove(scanner->bytes, scanner->bytes + scanner->begin, scanner->end - scanner->begin);
    scanner->end -= scanner->begin;
    scanner->begin = 0;
    if (scanner->room - scanner->end < BLOCK) {
        scanner->room += BLOCK + scanner->room;
        scanner->bytes = xrealloc(scanner->bytes, scanner->room);
    }
    if (scanner->end > TOKEN_MAX)
        return error_set(error, STATUS_INVALID, "a cell of the workbook is too long");
    enum status status =
        stream_read(&got, scanner->bytes + scanner->end, BLOCK, scanner->stream, error);
    scanner->end += got;
    scanner->is_ended = got == 0;
    return status;
}

static void name_token(struct token *token)
{
    const char *at = token->tag;
    const char *end = at + token->tag_length;
    const char *stop = at;
    bool is_end = at < end && *at == '/';
    while (stop < end && !strchr(" \t\r\n", *stop) && (*stop != '/' || stop == at))
        stop++;
    const char *colon = memchr(at, ':', (size_t)(stop - at));
    token->name = colon ? colon - (is_end ? 1 : 0) + (is_end ? 0 : 1) : at;
    if (colon && is_end)
        token->name = colon + 1;
    token->name_length = (size_t)(stop - token->name);
}

/* Reads the next tag. STATUS_NOT_FOUND: there is none. */
static enum status next_token(struct token *out, struct scanner *scanner, struct error *error)
{
    for (;;) {
        const char *from = scanner->bytes + scanner->begin;
        size_t length = scanner->end - scanner->begin;
        const char *open = length ? memchr(from, '<', length) : NULL;
        const char *close = open ? memchr(open, '>', length - (size_t)(open - from)) : NULL;
        if (close) {
            *out = (struct token){ .text = from,
                                   .text_length = (size_t)(open - from),
                                   .tag = open + 1,
                                   .tag_length = (size_t)(close - open) - 1 };
            name_token(out);
            scanner->begin += (size_t)(close - from) + 1;
            return STATUS_OK;
        }
        if (scanner->is_ended)
            return STATUS_NOT_FOUND;
        enum status status = fill(scanner, error);
        if (status)
            return status;
    }
}

static bool is_tag(const struct token *token, const char *name, bool at_end)
{
    bool is_end = token->tag_length > 0 && token->tag[0] == '/';
    size_t skip = token->name_length > 0 && token->name[0] == '/' ? 1 : 0;
    return is_end == at_end && strlen(name) == token->name_length - skip &&
           memcmp(token->name + skip, name, token->name_length - skip) == 0;
}

/* Finds an attribute's value. Returns its length; 0: there is none. */
static size_t find_attribute(const char **out, const struct token *token, const char *name)
{
    size_t length = strlen(name);
    const char *end = token->tag + token->tag_length;
    for (const char *at = token->tag; at + length + 3 <= end; at++) {
        if (at[0] != ' ' || memcmp(at + 1, name, length) != 0 || at[length + 1] != '=')
            continue;
        char quote = at[length + 2];
        *out = at + length + 3;
        const char *close = memchr(*out, quote, (size_t)(end - *out));
        return close ? (size_t)(close - *out) : 0;
    }
    return 0;
}

/* Appends a character that is named between '&' and ';'. Returns whether it is one. */
static bool add_named(struct buffer *out, const char *name, size_t length)
{
    static const struct {
        const char *name;
        char c;
    } named[] = { { "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' } };
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (strlen(named[i].name) == length && memcmp(named[i].name, name, length) == 0) {
            buffer_add_char(out, named[i].c);
            return true;
        }
    }
    if (length < 2 || name[0] != '#' || length > 9)
        return false;
    char digits[16] = "";
    char bytes[4];
    bool is_hex = name[1] == 'x';
    memcpy(digits, name + (is_hex ? 2 : 1), length - (is_hex ? 2 : 1));
    unsigned long code = strtoul(digits, NULL, is_hex ? 16 : 10);
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return false;
    buffer_add(out, bytes, text_encode(bytes, (uint32_t)code));
    return true;
}

/* Appends XML text as the characters that it stands for. */
static void add_text(struct buffer *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        const char *end = text[i] == '&' ? memchr(text + i, ';', length - i) : NULL;
        if (end && add_named(out, text + i + 1, (size_t)(end - text) - i - 1))
            i = (size_t)(end - text);
        else if (text[i])
            buffer_add_char(out, text[i]);
    }
}

static enum status open_scanner(struct scanner *out, const struct member *member, size_t entry,
                                const struct stream_watch *watch, struct error *error)
{
    struct member part = *member;
    part.packing = PACKING_ZIP;
    part.entry = entry;
    *out = (struct scanner){ .bytes = xmalloc(2 * (size_t)BLOCK), .room = 2 * (size_t)BLOCK };
    return stream_open(&out->stream, &part, watch, error);
}

static void close_scanner(struct scanner *scanner)
{
    stream_close(scanner->stream);
    free(scanner->bytes);
    *scanner = (struct scanner){ NULL, NULL, 0, 0, 0, true };
}

static void begin_string(struct sheet *sheet)
{
    sheet->offsets = memory_make_room(sheet->offsets, sheet->string_count, &sheet->string_room,
                                      sizeof *sheet->offsets);
    sheet->offsets[sheet->string_count++] = sheet->strings.length;
}

/* Reads the texts that all sheets share. */
static enum status read_strings(struct sheet *sheet, const struct member *member,
                                struct error *error)
{
    struct scanner scanner;
    struct token token;
    bool is_phonetic = false;
    enum status status = open_scanner(&scanner, member, member->strings, NULL, error);
    while (!status && (status = next_token(&token, &scanner, error)) == STATUS_OK) {
        is_phonetic = is_tag(&token, "rPh", false) || (is_phonetic && !is_tag(&token, "rPh", true));
        if (is_tag(&token, "si", false))
            begin_string(sheet);
        else if (is_tag(&token, "t", true) && !is_phonetic)
            add_text(&sheet->strings, token.text, token.text_length);
        else if (is_tag(&token, "si", true))
            buffer_add_char(&sheet->strings, '\0');
        if (sheet->strings.length > STRINGS_MAX)
            status = error_set(error, STATUS_INVALID, "the workbook has too much text");
    }
    close_scanner(&scanner);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* Returns the column of a cell's place: 27 for "AB12". */
static size_t column_of(const char *place, size_t length)
{
    size_t column = 0;
    for (size_t i = 0; i < length && place[i] >= 'A' && place[i] <= 'Z' && i < 3; i++)
        column = column * 26 + (size_t)(place[i] - 'A') + 1;
    return column ? column - 1 : 0;
}

static void add_quoted(struct buffer *out, const char *text, size_t length)
{
    bool needs = length > 0 && (memchr(text, ',', length) || memchr(text, '"', length) ||
                                memchr(text, '\n', length) || memchr(text, '\r', length));
    if (needs)
        buffer_add_char(out, '"');
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '"')
            buffer_add_char(out, '"');
        buffer_add_char(out, text[i]);
    }
    if (needs)
        buffer_add_char(out, '"');
}

/* Appends commas up to a column. */
static void move_to(struct sheet *sheet, size_t column)
{
    for (; sheet->written < column; sheet->written++)
        buffer_add_char(&sheet->out, ',');
}

/* Appends a number: a whole one without decimals, as numbers of foods are, and one that would have
 * two readings with a 0. */
static void add_number(struct buffer *out, const char *text, size_t length)
{
    if (length > 2 && memcmp(text + length - 2, ".0", 2) == 0)
        length -= 2;
    size_t whole = strspn(text, "0123456789");
    bool is_ambiguous = whole > 0 && whole <= 3 && whole + 4 == length && text[whole] == '.';
    buffer_add(out, text, length);
    if (is_ambiguous)
        buffer_add_char(out, '0');
}

/* Writes the cell that ends. */
static void write_cell(struct sheet *sheet)
{
    const char *text = sheet->cell.text;
    size_t length = sheet->cell.length;
    if (length == 0 || sheet->kind == 'e' || sheet->column >= CSV_FIELDS_MAX ||
        sheet->column < sheet->written)
        return;
    move_to(sheet, sheet->column);
    if (sheet->kind == 's') {
        size_t place = strtoul(text, NULL, 10);
        text = place < sheet->string_count ? sheet->strings.text + sheet->offsets[place] : "";
        add_quoted(&sheet->out, text, strlen(text));
    } else if (sheet->kind == 't') {
        add_quoted(&sheet->out, text, length);
    } else {
        add_number(&sheet->out, text, length);
    }
}

static void begin_row(struct sheet *sheet, const struct token *token)
{
    const char *number;
    long line = find_attribute(&number, token, "r") ? strtol(number, NULL, 10) : sheet->line + 1;
    for (int i = 0; sheet->line + 1 < line && i < ROW_GAP_MAX; i++) {
        buffer_add_char(&sheet->out, '\n');
        sheet->line++;
    }
    sheet->written = 0;
    sheet->next = 0;
}

static void end_row(struct sheet *sheet)
{
    if (sheet->written + 1 > sheet->width)
        sheet->width = sheet->written + 1;
    move_to(sheet, sheet->width - 1);
    buffer_add_char(&sheet->out, '\n');
    sheet->line++;
}

static void begin_cell(struct sheet *sheet, const struct token *token)
{
    const char *value;
    size_t length = find_attribute(&value, token, "r");
    sheet->column = length ? column_of(value, length) : sheet->next;
    sheet->next = sheet->column + 1;
    length = find_attribute(&value, token, "t");
    sheet->kind = length == 0                             ? 'n'
                  : length == 1 && value[0] == 's'        ? 's'
                  : length == 1 && strchr("eb", value[0]) ? 'e'
                  : length == 1                           ? 'n'
                                                          : 't';
    buffer_clear(&sheet->cell);
}

/* Takes how wide the sheet says it is, as "A1:OZ7141". */
static void take_dimension(struct sheet *sheet, const struct token *token)
{
    const char *value;
    size_t length = find_attribute(&value, token, "ref");
    const char *colon = length ? memchr(value, ':', length) : NULL;
    size_t width = colon ? column_of(colon + 1, length - (size_t)(colon - value) - 1) + 1 : 0;
    sheet->width = width < CSV_FIELDS_MAX ? width : 0;
}

static void take_token(struct sheet *sheet, const struct token *token)
{
    bool is_empty = token->tag_length > 0 && token->tag[token->tag_length - 1] == '/';
    if (is_tag(token, "dimension", false)) {
        take_dimension(sheet, token);
    } else if (is_tag(token, "row", false)) {
        begin_row(sheet, token);
        if (is_empty)
            end_row(sheet);
    } else if (is_tag(token, "row", true)) {
        end_row(sheet);
    } else if (is_tag(token, "c", false)) {
        begin_cell(sheet, token);
    } else if (is_tag(token, "v", true) || is_tag(token, "t", true)) {
        add_text(&sheet->cell, token->text, token->text_length);
    } else if (is_tag(token, "c", true)) {
        write_cell(sheet);
    } else if (is_tag(token, "sheetData", false)) {
        sheet->is_begun = true;
        sheet->is_done = is_empty;
    } else if (is_tag(token, "sheetData", true)) {
        sheet->is_done = true;
    }
}

static enum status read_sheet(size_t *got, char *bytes, size_t room, void *payload,
                              struct error *error)
{
    struct sheet *sheet = payload;
    struct token token;
    enum status status = STATUS_OK;
    while (!status && !sheet->is_done && sheet->out.length - sheet->taken < room) {
        if (sheet->taken > BLOCK) {
            buffer_remove(&sheet->out, 0, sheet->taken);
            sheet->taken = 0;
        }
        status = next_token(&token, &sheet->scanner, error);
        if (!status)
            take_token(sheet, &token);
        else if (status == STATUS_NOT_FOUND && sheet->is_begun)
            status = error_set(error, STATUS_INVALID, "the sheet is cut off");
        sheet->is_done = sheet->is_done || status == STATUS_NOT_FOUND; /* a sheet without cells */
        status = status == STATUS_NOT_FOUND ? STATUS_OK : status;
    }
    size_t left = sheet->out.length - sheet->taken;
    *got = left < room ? left : room;
    memcpy(bytes, sheet->out.text + sheet->taken, *got);
    sheet->taken += *got;
    return status;
}

static void close_sheet(void *payload)
{
    struct sheet *sheet = payload;
    close_scanner(&sheet->scanner);
    buffer_release(&sheet->strings);
    buffer_release(&sheet->out);
    buffer_release(&sheet->cell);
    free(sheet->offsets);
    free(sheet);
}

enum status workbook_open_csv(struct csv **out, const struct member *member,
                              const struct stream_watch *watch, struct error *error)
{
    if (member->packing != PACKING_SHEET)
        return stream_open_csv(out, member, watch, error);
    struct sheet *sheet = xcalloc(1, sizeof *sheet);
    buffer_init(&sheet->strings);
    buffer_init(&sheet->out);
    buffer_init(&sheet->cell);
    enum status status = member->has_strings ? read_strings(sheet, member, error) : STATUS_OK;
    if (!status)
        status = open_scanner(&sheet->scanner, member, member->entry, watch, error);
    if (status) {
        close_sheet(sheet);
        return error_context(error, "%s", member->name);
    }
    const struct csv_input input = { read_sheet, close_sheet, sheet };
    status = csv_open_input(out, &input, member->name, error);
    if (!status)
        csv_set_marks(*out, ',', '"');
    return status;
}

/* Names the sheet of this number, of those of a workbook. */
static void name_sheet(struct source *source, const char *path, unsigned long number,
                       const char *name, size_t length)
{
    struct buffer text = BUFFER_INIT;
    struct buffer clean = BUFFER_INIT;
    add_text(&text, name, length);
    text_clean(&clean, text.text, text.length);
    for (size_t i = 0; clean.length > 0 && i < source->count; i++) {
        struct member *member = &source->members[i];
        const char *at = member->packing == PACKING_SHEET ? strrchr(member->name, ' ') : NULL;
        if (!at || strcmp(member->path, path) != 0 || strncmp(at + 1, "sheet", 5) != 0 ||
            strtoul(at + 6, NULL, 10) != number || !strstr(at, ".xml"))
            continue;
        member->name = arena_printf(&source->arena, "%.*s %s", (int)(at - member->name),
                                    member->name, clean.text);
        break;
    }
    buffer_release(&text);
    buffer_release(&clean);
}

/* Names the sheets of the workbook that a sheet is of. Sheets are numbered as they are listed. */
static enum status name_sheets_of(struct source *source, const struct member *sheet,
                                  struct error *error)
{
    struct scanner scanner;
    struct token token;
    unsigned long number = 0;
    const struct member member = *sheet;
    enum status status = open_scanner(&scanner, &member, member.names, NULL, error);
    while (!status && (status = next_token(&token, &scanner, error)) == STATUS_OK) {
        const char *name;
        size_t length = is_tag(&token, "sheet", false) ? find_attribute(&name, &token, "name") : 0;
        number += is_tag(&token, "sheet", false) ? 1 : 0;
        if (length > 0)
            name_sheet(source, member.path, number, name, length);
    }
    close_scanner(&scanner);
    if (status == STATUS_NOT_FOUND)
        return STATUS_OK;
    return error_context(error, "%s", member.path);
}

enum status workbook_name_sheets(struct source *source, struct error *error)
{
    const char *last = "";
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < source->count; i++) {
        const struct member *member = &source->members[i];
        bool is_first = member->packing == PACKING_SHEET && strcmp(member->path, last) != 0;
        last = is_first ? member->path : last;
        if (is_first)
            status = name_sheets_of(source, member, error);
    }
    return status;
}
