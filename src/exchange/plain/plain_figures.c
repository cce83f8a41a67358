#include "plain_figures.h"

#include <string.h>

#include "marrow/catalogue/food.h"
#include "read/cell.h"

#define SHOWN_MAX 40 /* bytes of a figure that a message repeats */

/* What a row, or all rows, show. */
struct evidence {
    bool has[DECIMAL_COMMA + 1]; /* by mark */
    bool has_trace;
    char in_doubt[SHOWN_MAX]; /* the first figure with two readings; "": none */
    double grouped; /* its readings */
    double parted;
};

void plain_figures_init(struct plain_figures *figures, struct arena *arena,
                        const struct plain_header *header)
{
    *figures = (struct plain_figures){ header, false, number_decimal_mark(), NULL };
    figures->limits = arena_alloc(arena, header->count * sizeof *figures->limits);
    for (size_t i = 0; i < header->count; i++)
        figures->limits[i] = 0;
}

static void look_at(struct evidence *evidence, const char *text, size_t length)
{
    struct number number;
    for (; length > 0 && (*text == ' ' || *text == '\t'); length--)
        text++;
    number_scan(&number, text, length, DECIMAL_ASK);
    if (number.kind == NUMBER_GOOD)
        evidence->has[number.shows] = true;
    if (number.kind != NUMBER_TWO_WAYS || evidence->in_doubt[0] || number.length >= SHOWN_MAX)
        return;
    memcpy(evidence->in_doubt, text, number.length);
    evidence->grouped = number.value;
    evidence->parted = number.other;
}

static void look_at_value(struct evidence *evidence, const char *text)
{
    struct cell cell;
    bool is_whole = text[strspn(text, "0123456789")] == '\0'; /* or empty */
    if (is_whole || !cell_read(&cell, text))
        return;
    evidence->has_trace = evidence->has_trace || cell.kind == CELL_TRACE;
    look_at(evidence, cell.figure, strlen(cell.figure));
}

static void look_at_row(struct evidence *evidence, const struct plain_header *header,
                        const struct csv_row *row)
{
    for (size_t i = 0; i < row->count && i < header->count; i++) {
        const char *text = row->fields[i].text;
        enum plain_field field = header->columns[i].field;
        if (field == PLAIN_NUTRIENT)
            look_at_value(evidence, text);
        else if (field == PLAIN_BASIS)
            look_at(evidence, text, strlen(text));
        for (const char *at = field == PLAIN_MEASURES ? text : NULL; at && *at;) {
            size_t length = strcspn(at, "=;");
            look_at(evidence, at, length);
            at += length;
            at += *at ? 1 : 0;
        }
    }
}

/* Keeps the largest limit of each column, as read by either mark. */
static void keep_limits(double *const limits[2], const struct plain_header *header,
                        const struct csv_row *row)
{
    static const enum decimal_mark marks[2] = { DECIMAL_POINT, DECIMAL_COMMA };
    for (size_t i = 0; i < row->count && i < header->count; i++) {
        struct cell cell;
        const char *text = row->fields[i].text;
        if (header->columns[i].field != PLAIN_NUTRIENT || !strpbrk(text, "<\xE2") ||
            !cell_read(&cell, text) || cell.known != KNOWN_BELOW)
            continue;
        for (size_t m = 0; m < 2; m++) {
            struct number number;
            number_scan(&number, cell.figure, strlen(cell.figure), marks[m]);
            if (number.kind == NUMBER_GOOD && number.value > limits[m][i])
                limits[m][i] = number.value;
        }
    }
}

/* Looks at all rows. What is no CSV is told by the reader. */
static enum status look_at_table(struct evidence *evidence, double *const limits[2],
                                 const struct plain_header *header, struct job *job,
                                 const struct table *table, struct error *error)
{
    struct csv *csv;
    struct csv_row row;
    job->bytes_total += table->member->size;
    enum status status = job_open_csv(&csv, job, table, error);
    if (status)
        return status == STATUS_IO ? STATUS_IO : STATUS_OK;
    while ((status = csv_next(&row, csv, error)) == STATUS_OK) {
        look_at_row(evidence, header, &row);
        keep_limits(limits, header, &row);
    }
    csv_close(csv);
    return status == STATUS_IO ? STATUS_IO : STATUS_OK;
}

static void tell(struct job *job, const struct table *table, const struct evidence *evidence,
                 enum decimal_mark mark)
{
    char shown[NUMBER_TEXT];
    bool is_grouped = (mark == DECIMAL_POINT) == (strchr(evidence->in_doubt, ',') != NULL);
    number_format_short(shown, is_grouped ? evidence->grouped : evidence->parted, 3);
    job_tell(job, "%s: '%s' and the like are read as %s: its other figures have a decimal %s",
             table->member->name, evidence->in_doubt, shown,
             mark == DECIMAL_POINT ? "point" : "comma");
}

enum status plain_figures_need(struct plain_figures *figures, const struct csv_row *row,
                               struct job *job, const struct table *table, struct error *error)
{
    struct evidence of_row = { .in_doubt = "" };
    struct evidence evidence = { .in_doubt = "" };
    struct arena scratch = ARENA_INIT;
    size_t count = figures->header->count;
    if (figures->is_complete)
        return STATUS_OK;
    look_at_row(&of_row, figures->header, row);
    if (!of_row.in_doubt[0] && !of_row.has_trace)
        return STATUS_OK;
    double *limits[2] = { figures->limits, arena_alloc(&scratch, count * sizeof **limits) };
    memset(limits[1], 0, count * sizeof **limits);
    enum status status = look_at_table(&evidence, limits, figures->header, job, table, error);
    figures->is_complete = status == STATUS_OK;
    if (!status && evidence.has[DECIMAL_POINT] != evidence.has[DECIMAL_COMMA]) {
        figures->mark = evidence.has[DECIMAL_POINT] ? DECIMAL_POINT : DECIMAL_COMMA;
        if (evidence.in_doubt[0])
            tell(job, table, &evidence, figures->mark);
    }
    if (figures->mark == DECIMAL_COMMA)
        memcpy(figures->limits, limits[1], count * sizeof **limits);
    arena_release(&scratch);
    return status;
}
