#include "diary_rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_read.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/memory.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/journal.h"
#include "marrow/store/rows.h"

#define HEAD "{\"marrow\":\"log\","
#define LINE_MOST (4u << 20)

/* --- out --- */

struct rows_out {
    struct buffer *out;
    const char *table;
    size_t count;
};

static void write_cell(struct json *json, const struct rows_cell *cell)
{
    json_key(json, cell->column);
    switch (cell->kind) {
    case ROWS_INTEGER:
        json_integer(json, cell->integer);
        break;
    case ROWS_REAL:
        json_exact(json, cell->real);
        break;
    case ROWS_TEXT:
        json_text(json, cell->text);
        break;
    case ROWS_NULL:
        json_null(json);
        break;
    }
}

static enum status write_row(const struct rows_cell *cells, size_t count, void *payload,
                             struct error *error)
{
    struct rows_out *rows = payload;
    struct json json;
    (void)error;
    json_init(&json, rows->out);
    json_begin_object(&json);
    json_put_text(&json, "table", rows->table);
    for (size_t i = 0; i < count; i++)
        write_cell(&json, &cells[i]);
    json_end_object(&json);
    buffer_add_char(rows->out, '\n');
    rows->count++;
    return STATUS_OK;
}

enum status diary_rows_export(struct buffer *out, size_t *count, struct store *log,
                              struct date from, struct date to, struct error *error)
{
    char first[DATE_TEXT];
    char last[DATE_TEXT];
    enum status status = STATUS_OK;
    struct rows_out rows = { .out = out };
    date_format_iso(first, from);
    date_format_iso(last, to);
    buffer_addf(out, HEAD "\"tables\":%d}\n", rows_version(log));
    for (size_t i = 0; !status && (rows.table = rows_table(i)); i++) {
        rows.count = 0;
        status = rows_read(log, rows.table, first, last, write_row, &rows, error);
        if (strcmp(rows.table, "entry") == 0)
            *count = rows.count;
    }
    return status;
}

/* --- in --- */

bool diary_rows_is(const char *bytes, size_t length)
{
    return length > strlen(HEAD) && memcmp(bytes, HEAD, strlen(HEAD)) == 0;
}

struct rows_in {
    struct diary_import_result *result;
    struct rows_writer *writer;
    const char *name;
    int line;
    struct date first; /* of the days that can be, and how many they are */
    size_t day_count;
    unsigned char *is_seen; /* by day, whether it has been counted */
};

static enum status check_head(struct rows_in *in, const struct json_value *head, struct store *log,
                              struct error *error)
{
    const struct json_value *tables = json_read_member(head, "tables");
    if (!tables || tables->kind != JSON_INTEGER)
        return error_set(error, STATUS_INVALID,
                         "%.120s, line 1: the version of the tables is missing", in->name);
    if (tables->integer > rows_version(log))
        return error_set(error, STATUS_INVALID,
                         "%.120s was exported by a newer marrow; upgrade marrow to import it",
                         in->name);
    return STATUS_OK;
}

static enum status read_cell(struct rows_cell *out, const struct json_value *value,
                             struct error *error)
{
    *out = (struct rows_cell){ .column = value->key };
    switch (value->kind) {
    case JSON_NULL:
        return STATUS_OK;
    case JSON_INTEGER:
        out->kind = ROWS_INTEGER;
        out->integer = value->integer;
        return STATUS_OK;
    case JSON_REAL:
        out->kind = ROWS_REAL;
        out->real = value->real;
        return STATUS_OK;
    case JSON_TEXT:
        out->kind = ROWS_TEXT;
        out->text = value->text;
        return STATUS_OK;
    case JSON_FALSE:
    case JSON_TRUE:
    case JSON_ARRAY:
    case JSON_OBJECT:
        break;
    }
    return error_set(error, STATUS_INVALID, "the value of %.40s is not a number or a text",
                     value->key);
}

/* Counts an entry that was added, and its day. */
static void count_entry(struct rows_in *in, const struct json_value *row)
{
    struct date day;
    struct diary_import_result *result = in->result;
    const struct json_value *text = json_read_member(row, "day");
    result->entries++;
    if (!text || text->kind != JSON_TEXT || !date_parse_iso(&day, text->text))
        return;
    int at = date_difference(day, in->first);
    if (at < 0 || (size_t)at >= in->day_count || in->is_seen[at])
        return;
    in->is_seen[at] = 1;
    if (result->days == 0)
        result->first_day = result->last_day = day;
    result->days++;
    result->first_day = date_difference(day, result->first_day) < 0 ? day : result->first_day;
    result->last_day = date_difference(day, result->last_day) > 0 ? day : result->last_day;
}

static void count(struct rows_in *in, const char *table, enum rows_outcome outcome,
                  const struct json_value *row)
{
    struct diary_import_result *result = in->result;
    result->rows++;
    result->changed += outcome == ROWS_CHANGED;
    if (outcome == ROWS_THERE && strcmp(table, "entry") == 0)
        result->there++;
    if (outcome != ROWS_ADDED)
        return;
    result->added_rows++;
    if (strcmp(table, "entry") == 0)
        count_entry(in, row);
    else if (strcmp(table, "food") == 0)
        result->new_foods++;
}

static enum status put_row(struct rows_in *in, const struct json_value *row, struct error *error)
{
    struct rows_cell cells[ROWS_CELLS_MOST];
    enum rows_outcome outcome;
    size_t cell_count = 0;
    enum status status = STATUS_OK;
    const struct json_value *table = json_read_member(row, "table");
    if (!table || table->kind != JSON_TEXT)
        return error_set(error, STATUS_INVALID, "the table is missing");
    for (const struct json_value *value = row->first; !status && value; value = value->next) {
        if (value == table)
            continue;
        if (cell_count == ROWS_CELLS_MOST)
            return error_set(error, STATUS_INVALID, "the row has too many columns");
        status = read_cell(&cells[cell_count++], value, error);
    }
    if (!status)
        status = rows_put(&outcome, in->writer, table->text, cells, cell_count, error);
    if (!status)
        count(in, table->text, outcome, row);
    return status;
}

static enum status take_line(struct rows_in *in, struct arena *arena, struct store *log,
                             const char *text, size_t length, struct error *error)
{
    struct json_value *row;
    if (length == 0 || (length == 1 && *text == '\r'))
        return STATUS_OK;
    if (length > LINE_MOST)
        return error_set(error, STATUS_INVALID, "%.120s, line %d: the line is too long", in->name,
                         in->line);
    enum status status = json_read(&row, arena, text, length, in->name, in->line, error);
    if (status)
        return status;
    if (in->line == 1)
        return check_head(in, row, log, error);
    status = put_row(in, row, error);
    if (status)
        error_context(error, "%.120s, line %d", in->name, in->line);
    return status;
}

enum status diary_rows_import(struct diary_import_result *result, struct journal *journal,
                              const char *bytes, size_t length, const char *name,
                              struct error *error)
{
    struct rows_in in = { .result = result, .name = name };
    struct arena arena = ARENA_INIT;
    struct date last;
    enum status status = rows_begin(&in.writer, journal->log, error);
    if (status)
        return status;
    (void)date_from_parts(&in.first, (struct date_parts){ 1900, 1, 1 });
    (void)date_from_parts(&last, (struct date_parts){ 2199, 12, 31 });
    in.day_count = (size_t)date_difference(last, in.first) + 1;
    in.is_seen = xcalloc(in.day_count, 1);
    for (size_t at = 0; !status && at < length;) {
        const char *end = memchr(bytes + at, '\n', length - at);
        size_t size = end ? (size_t)(end - bytes) - at : length - at;
        in.line++;
        status = take_line(&in, &arena, journal->log, bytes + at, size, error);
        arena_release(&arena);
        at += size + 1;
    }
    free(in.is_seen);
    return rows_end(in.writer, status, error);
}
