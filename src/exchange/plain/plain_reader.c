#include "plain_reader.h"

#include <stdio.h>
#include <string.h>

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
#include "plain_header.h"
#include "plain_mark.h"
#include "plain_problem.h"
#include "plain_row.h"

/* One import. Its output is finished only if all rows are good. */
struct import {
    struct output output;
    const char *catalogue;
    struct plain_problems problems;
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
                              const struct plain_header *header, const struct csv_row *row,
                              struct error *error)
{
    struct food food;
    if (!plain_read_row(&food, arena, header, row, import->catalogue, &import->problems))
        return STATUS_OK;
    enum status status = output_add(&import->output, &food, header->file, row->line, error);
    if (status == STATUS_INVALID) {
        plain_problem(&import->problems, header->file, row->line, NULL, "%s", error->text);
        return STATUS_OK;
    }
    return status;
}

static enum status import_rows(struct import *import, struct csv *csv, const struct table *table,
                               struct error *error)
{
    struct arena header_arena = ARENA_INIT;
    struct plain_header header;
    struct csv_row row = job_header(&header_arena, table);
    enum status status = STATUS_OK;
    long before = import->problems.count;
    plain_read_header(&header, &header_arena, &row, table->member->name, &import->problems);
    bool header_is_good = import->problems.count == before;
    while (header_is_good &&
           (status = job_next(&row, csv, import->output.job, table, error)) == STATUS_OK) {
        struct arena arena = ARENA_INIT;
        status = import_row(import, &arena, &header, &row, error);
        arena_release(&arena);
        if (status)
            break;
    }
    arena_release(&header_arena);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* Reads a table. A table that is not CSV to its end counts as one more problem; other files are
 * still read. */
static enum status import_table(struct import *import, const struct table *table,
                                struct error *error)
{
    struct csv *csv;
    enum decimal_mark before = number_decimal_mark();
    enum decimal_mark mark;
    enum status status = plain_mark_find(&mark, import->output.job, table, error);
    if (!status)
        status = job_open_csv(&csv, import->output.job, table, error);
    if (!status) {
        number_set_decimal_mark(mark);
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
        return error_set(error, STATUS_INVALID, "%s; and %ld more problem%s; nothing was written",
                         import->problems.first, count - 1, count > 2 ? "s" : "");
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
    import.problems.payload = &import;
    for (size_t i = 0; !status && i < job->table_count; i++)
        status = import_table(&import, &job->tables[i], error);
    if (!status)
        status = output_settle(&import.output, refuse_twice, &import, error);
    if (!status)
        status = judge(&import, error);
    if (!status)
        return output_finish(&import.output, error);
    output_abandon(&import.output);
    return status;
}

const struct reader plain_reader = { "plain CSV", recognises, import };
