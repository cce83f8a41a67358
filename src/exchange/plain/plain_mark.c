#include "plain_mark.h"

#include <stdbool.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/exchange/csv.h"
#include "plain_header.h"
#include "plain_problem.h"

#define SHOWN_MAX 40 /* bytes of a figure that a message repeats */

/* What the figures show. */
struct evidence {
    bool has[DECIMAL_COMMA + 1]; /* by mark */
    char in_doubt[SHOWN_MAX]; /* the first figure with two readings; "": none */
    double grouped; /* its readings */
    double parted;
};

static void look_at(struct evidence *evidence, const char *text)
{
    struct number number;
    text += strspn(text, " \t");
    number_scan(&number, text, strlen(text), DECIMAL_ASK);
    if (number.kind == NUMBER_GOOD)
        evidence->has[number.shows] = true;
    if (number.kind != NUMBER_TWO_WAYS || evidence->in_doubt[0] || number.length >= SHOWN_MAX)
        return;
    memcpy(evidence->in_doubt, text, number.length);
    evidence->grouped = number.value;
    evidence->parted = number.other;
}

static void look_at_row(struct evidence *evidence, const struct plain_header *header,
                        const struct csv_row *row)
{
    for (size_t i = 0; i < row->count && i < header->count; i++) {
        const char *text = row->fields[i].text;
        enum plain_field field = header->columns[i].field;
        if (field == PLAIN_NUTRIENT)
            look_at(evidence, text + strspn(text, "<>=\xE2\x89\xA5 "));
        for (const char *at = field == PLAIN_MEASURES ? strchr(text, '=') : NULL; at;
             at = strchr(at + 1, '='))
            look_at(evidence, at + 1);
    }
}

static enum status look_at_rows(struct evidence *evidence, struct csv *csv,
                                const struct table *table, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct plain_problems ignored = { 0 };
    struct plain_header header;
    struct csv_row row = job_header(&arena, table);
    enum status status;
    plain_read_header(&header, &arena, &row, table->member->name, &ignored);
    while ((status = csv_next(&row, csv, error)) == STATUS_OK)
        look_at_row(evidence, &header, &row);
    arena_release(&arena);
    return status == STATUS_IO ? STATUS_IO : STATUS_OK; /* what is no CSV is told by its reader */
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

enum status plain_mark_find(enum decimal_mark *out, struct job *job, const struct table *table,
                            struct error *error)
{
    struct csv *csv;
    struct evidence evidence = { .in_doubt = "" };
    *out = number_decimal_mark();
    job->bytes_total += table->member->size;
    enum status status = job_open_csv(&csv, job, table, error);
    if (status)
        return status == STATUS_IO ? STATUS_IO : STATUS_OK;
    status = look_at_rows(&evidence, csv, table, error);
    csv_close(csv);
    if (status || evidence.has[DECIMAL_POINT] == evidence.has[DECIMAL_COMMA])
        return status;
    *out = evidence.has[DECIMAL_POINT] ? DECIMAL_POINT : DECIMAL_COMMA;
    if (evidence.in_doubt[0])
        tell(job, table, &evidence, *out);
    return STATUS_OK;
}
