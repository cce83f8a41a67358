#include "sql_answer.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/exchange/diary_cell.h"

void sql_answer_init(struct sql_answer *answer, enum sql_format format, struct buffer *out)
{
    *answer = (struct sql_answer){ .format = format, .out = out };
    json_init(&answer->json, out);
    if (format == SQL_JSON)
        json_begin_array(&answer->json);
}

/* --- CSV and JSON, row by row --- */

static void add_csv_row(struct buffer *out, const struct store_cell *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            buffer_add_char(out, ',');
        if (cells[i].kind == STORE_CELL_TEXT)
            diary_cell_add_text(out, cells[i].text);
        else if (cells[i].text)
            buffer_add_text(out, cells[i].text);
    }
    buffer_add_char(out, '\n');
}

static void add_json_cell(struct sql_answer *answer, const char *name,
                          const struct store_cell *cell)
{
    json_key(&answer->json, name);
    switch (cell->kind) {
    case STORE_CELL_INTEGER:
        json_integer(&answer->json, cell->integer);
        break;
    case STORE_CELL_REAL:
        json_number(&answer->json, cell->real);
        break;
    case STORE_CELL_TEXT:
        json_text(&answer->json, cell->text);
        break;
    case STORE_CELL_NULL:
    case STORE_CELL_BLOB:
        json_null(&answer->json);
        break;
    }
}

static void add_json_row(struct sql_answer *answer, const struct store_cell *cells, size_t count)
{
    json_begin_object(&answer->json);
    for (size_t i = 0; i < count; i++)
        add_json_cell(answer, answer->names[i], &cells[i]);
    json_end_object(&answer->json);
}

/* --- collecting a table --- */

static void keep_cell(struct sql_answer *answer, const struct store_cell *cell)
{
    answer->cells = memory_make_room(answer->cells, answer->cell_count, &answer->cell_room,
                                     sizeof *answer->cells);
    struct sql_cell *kept = &answer->cells[answer->cell_count++];
    struct buffer clean = BUFFER_INIT;
    kept->is_figure = cell->kind == STORE_CELL_INTEGER || cell->kind == STORE_CELL_REAL;
    if (cell->kind == STORE_CELL_BLOB)
        buffer_addf(&clean, "(%zu bytes)", cell->length);
    else if (cell->text)
        text_clean(&clean, cell->text, strlen(cell->text));
    kept->text = buffer_detach(&clean);
}

void sql_answer_head(const char *const *names, size_t count, void *payload)
{
    struct sql_answer *answer = payload;
    answer->names = xcalloc(count + 1, sizeof *answer->names);
    answer->column_count = count;
    for (size_t i = 0; i < count; i++) {
        answer->names[i] = xstrdup(names[i]);
        if (answer->format != SQL_CSV)
            continue;
        if (i > 0)
            buffer_add_char(answer->out, ',');
        diary_cell_add_text(answer->out, names[i]);
    }
    if (answer->format == SQL_CSV)
        buffer_add_char(answer->out, '\n');
}

void sql_answer_row(const struct store_cell *cells, size_t count, void *payload)
{
    struct sql_answer *answer = payload;
    switch (answer->format) {
    case SQL_CSV:
        add_csv_row(answer->out, cells, count);
        break;
    case SQL_JSON:
        add_json_row(answer, cells, count);
        break;
    case SQL_TABLE:
        for (size_t i = 0; i < count; i++)
            keep_cell(answer, &cells[i]);
        break;
    }
}

/* --- writing the table --- */

static void add_padded(struct buffer *out, const char *text, size_t width, bool is_right,
                       bool is_last)
{
    size_t used = text_width(text, strlen(text));
    int blank = used < width ? (int)(width - used) : 0;
    buffer_addf(out, "%*s%s%*s%s", is_right ? blank : 0, "", text, is_right || is_last ? 0 : blank,
                "", is_last ? "\n" : "  ");
}

/* Finds how wide each column is, and whether it holds figures alone. */
static void measure(size_t *widths, bool *are_figures, const struct sql_answer *answer)
{
    size_t count = answer->column_count;
    for (size_t i = 0; i < count; i++) {
        widths[i] = text_width(answer->names[i], strlen(answer->names[i]));
        are_figures[i] = answer->cell_count > 0;
    }
    for (size_t i = 0; i < answer->cell_count; i++) {
        const struct sql_cell *cell = &answer->cells[i];
        size_t width = text_width(cell->text, strlen(cell->text));
        if (width > widths[i % count])
            widths[i % count] = width;
        are_figures[i % count] &= cell->is_figure || cell->text[0] == '\0';
    }
}

static void add_table(struct sql_answer *answer)
{
    size_t count = answer->column_count;
    size_t *widths = xcalloc(count + 1, sizeof *widths);
    bool *are_figures = xcalloc(count + 1, sizeof *are_figures);
    measure(widths, are_figures, answer);
    for (size_t i = 0; i < count; i++)
        add_padded(answer->out, answer->names[i], widths[i], are_figures[i], i + 1 == count);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < widths[i]; k++)
            buffer_add_char(answer->out, '-');
        buffer_add_text(answer->out, i + 1 == count ? "\n" : "  ");
    }
    for (size_t i = 0; i < answer->cell_count; i++)
        add_padded(answer->out, answer->cells[i].text, widths[i % count], are_figures[i % count],
                   i % count + 1 == count);
    free(widths);
    free(are_figures);
}

void sql_answer_end(struct sql_answer *answer)
{
    if (answer->format == SQL_JSON) {
        json_end_array(&answer->json);
        buffer_add_char(answer->out, '\n');
    } else if (answer->format == SQL_TABLE && answer->column_count > 0) {
        add_table(answer);
    }
}

void sql_answer_release(struct sql_answer *answer)
{
    for (size_t i = 0; i < answer->column_count; i++)
        free(answer->names[i]);
    for (size_t i = 0; i < answer->cell_count; i++)
        free(answer->cells[i].text);
    free(answer->names);
    free(answer->cells);
    *answer = (struct sql_answer){ .names = NULL };
}
