#include "plain_reader.h"

#include <stdio.h>
#include <string.h>

#include "job/duplicates.h"
#include "job/job.h"
#include "job/output.h"
#include "job/reader.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/plain.h"
#include "plain_figures.h"
#include "plain_header.h"
#include "plain_problem.h"
#include "plain_row.h"

/* How many rows are read after the first problem, for others to be told with it. Nothing is written
 * then, so a long file is not read to its end: ten thousand rows take a moment. */
#define ROWS_AFTER 10000

/* One import. Its output is finished only if all rows are good. */
struct import {
    struct output output;
    const char *catalogue;
    struct plain_problems problems;
    struct duplicates *barcodes;
    long rows_after; /* rows read after the first problem */
    bool is_stopped; /* there were ROWS_AFTER of them */
};

static bool recognises(const struct csv_row *header)
{
    struct arena arena = ARENA_INIT;
    struct plain_problems problems = { 0 };
    struct plain_header plain;
    bool is_plain = false;
    plain_read_header(&plain, &arena, header, "", &problems);
    for (size_t i = 0; i < plain.count; i++)
        is_plain = is_plain || plain.columns[i].field == PLAIN_NAME ||
                   plain.columns[i].field == PLAIN_NUTRIENT;
    arena_release(&arena);
    return is_plain;
}

static enum status import_row(struct import *import, struct arena *arena,
                              const struct plain_figures *figures, const struct csv_row *row,
                              struct error *error)
{
    struct food food;
    const struct plain_header *header = figures->header;
    if (!plain_read_row(&food, arena, header, row, figures->limits, import->catalogue,
                        &import->problems))
        return STATUS_OK;
    const struct late_food late = { .file = header->file, .line = row->line };
    enum status status = output_add(&import->output, &food, header->file, row->line, error);
    if (status == STATUS_INVALID) {
        plain_problem(&import->problems, header->file, row->line, NULL, "%s", error->text);
        return STATUS_OK;
    }
    if (!status && food.barcode)
        status = duplicates_add(import->barcodes, food.barcode, &late, error);
    return status;
}

/* Reads one row of the table. Once all figures of the file have been looked at, the decimal mark is
 * the file's. */
static enum status import_next(struct import *import, struct plain_figures *figures,
                               struct csv *csv, const struct table *table, struct error *error)
{
    struct csv_row row;
    struct arena arena = ARENA_INIT;
    enum status status = job_next(&row, csv, import->output.job, table, error);
    if (status == STATUS_INVALID && !csv_has_failed(csv)) {
        plain_problem_tell(&import->problems, table->member->name, csv_line(csv), error->text);
        return csv_skip_line(csv, error);
    }
    if (!status)
        status = plain_figures_need(figures, &row, import->output.job, table, error);
    if (status)
        return status;
    number_set_decimal_mark(figures->mark);
    status = import_row(import, &arena, figures, &row, error);
    arena_release(&arena);
    return status;
}

static enum status import_rows(struct import *import, struct csv *csv, const struct table *table,
                               struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct plain_header header;
    struct plain_figures figures;
    struct csv_row row = job_header(&arena, table);
    long before = import->problems.count;
    enum status status = STATUS_OK;
    plain_read_header(&header, &arena, &row, table->member->name, &import->problems);
    plain_figures_init(&figures, &arena, &header);
    bool header_is_good = import->problems.count == before;
    while (header_is_good && !status && !import->is_stopped) {
        status = import_next(import, &figures, csv, table, error);
        import->rows_after += import->problems.count > 0 ? 1 : 0;
        import->is_stopped = import->rows_after >= ROWS_AFTER;
    }
    arena_release(&arena);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* Reads a table. A table that is not CSV to its end counts as one more problem; other files are
 * still read. */
static enum status import_table(struct import *import, const struct table *table,
                                struct error *error)
{
    struct csv *csv;
    enum decimal_mark before = number_decimal_mark();
    enum status status = job_open_csv(&csv, import->output.job, table, error);
    if (!status) {
        status = import_rows(import, csv, table, error);
        number_set_decimal_mark(before);
        csv_close(csv);
    }
    if (status != STATUS_INVALID)
        return status;
    plain_problem_tell(&import->problems, table->member->name, 0, error->text);
    return STATUS_OK;
}

static enum status judge(const struct import *import, struct error *error)
{
    long count = import->problems.count;
    if (count == 1)
        return error_set(error, STATUS_INVALID, "%s; nothing was written", import->problems.first);
    if (count > 1)
        return error_set(error, STATUS_INVALID, "%s; and %ld more problem%s%s; nothing was written",
                         import->problems.first, count - 1, count > 2 ? "s" : "",
                         import->is_stopped ? " so far, the rest was not read" : "");
    if (import->output.counts->foods == 0)
        return error_set(error, STATUS_INVALID, "it contains no foods; nothing was written");
    return STATUS_OK;
}

static void tell(const char *file, int line, const char *text, void *payload)
{
    struct import *import = payload;
    if (import->problems.count < PLAIN_PROBLEMS_TOLD)
        job_tell(import->output.job, "%s", text);
    output_refuse(&import->output, file, line, "a problem in a plain file", text);
}

static void refuse_twice(const char *file, int line, const char *origin, void *payload)
{
    struct import *import = payload;
    plain_problem(&import->problems, file, line, NULL, "the key %s appears twice", origin);
}

static void refuse_barcode_twice(const struct late_food *food, const char *barcode, void *payload)
{
    struct import *import = payload;
    plain_problem(&import->problems, food->file, food->line, NULL,
                  "the barcode %s appears twice; leading zeros make no difference", barcode);
}

static void take_note(const struct job_note *note, const char *file, int line, const char *detail,
                      void *payload)
{
    struct import *import = payload;
    job_note(import->output.job, note, file, line, detail);
}

static enum status import(struct job *job, struct error *error)
{
    const struct import_options *options = job->options;
    const struct catalogue_info info = { .name = options->own_name, .title = options->own_name };
    struct import import = { 0 };
    enum status status = output_begin(&import.output, job, &info, error);
    if (status)
        return status;
    import.catalogue = import.output.counts->name;
    import.problems.notify = tell;
    import.problems.note = take_note;
    import.barcodes = duplicates_new(options->folder);
    import.problems.payload = &import;
    for (size_t i = 0; !status && !import.is_stopped && i < job->table_count; i++)
        status = import_table(&import, &job->tables[i], error);
    if (!status)
        status = output_settle(&import.output, refuse_twice, &import, error);
    if (!status)
        status = duplicates_find(import.barcodes, refuse_barcode_twice, &import, error);
    duplicates_free(import.barcodes);
    if (!status)
        status = judge(&import, error);
    if (!status)
        return output_finish(&import.output, error);
    output_abandon(&import.output);
    return status;
}

const struct reader plain_reader = { "plain CSV", recognises, import };
