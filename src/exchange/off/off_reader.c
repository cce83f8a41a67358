#include "off_reader.h"

#include <stdio.h>
#include <string.h>

#include "job/job.h"
#include "job/output.h"
#include "job/reader.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "off_header.h"
#include "off_report.h"
#include "off_row.h"
#include "rules/product_group.h"

#define NAME "openfoodfacts"
#define TITLE "Open Food Facts"
#define LICENCE "Open Database License (ODbL) 1.0; contents: Database Contents License (DbCL) 1.0"
#define CITATION "Open Food Facts contributors, world.openfoodfacts.org"

/* A table that is being read. */
struct reading {
    struct output output;
    struct product_groups groups;
    struct arena arena; /* of the groups */
    const char *file;
    int line;
};

static bool recognises(const struct csv_row *header)
{
    return off_recognise(header) != OFF_NO_LAYOUT;
}

static void drop(const char *reason, const char *what, void *payload)
{
    struct reading *reading = payload;
    output_drop(&reading->output, reading->file, reading->line, reason, what);
}

static void refuse(const char *reason, const char *what, void *payload)
{
    struct reading *reading = payload;
    output_refuse(&reading->output, reading->file, reading->line, reason, what);
}

static void refuse_twice(const char *file, int line, const char *origin, void *payload)
{
    struct reading *reading = payload;
    output_refuse(&reading->output, file, line, "duplicate barcode", origin);
}

static enum status import_row(struct reading *reading, const struct off_header *header,
                              const struct csv_row *row, struct error *error)
{
    const struct off_report report = { drop, refuse, reading };
    struct arena arena = ARENA_INIT;
    struct food food;
    enum status status = STATUS_OK;
    reading->line = row->line;
    if (off_read_row(&food, &arena, header, row, &reading->groups, &report))
        status = output_add(&reading->output, &food, reading->file, row->line, error);
    if (status == STATUS_INVALID) {
        refuse_twice(reading->file, row->line, food.origin, reading);
        status = STATUS_OK;
    }
    arena_release(&arena);
    return status;
}

/* Reads all rows. Refuses a broken line and goes on, so that millions of others are still read. */
static enum status import_rows(struct reading *reading, struct csv *csv, const struct table *table,
                               const struct off_header *header, struct error *error)
{
    for (;;) {
        struct csv_row row;
        enum status status = job_next(&row, csv, reading->output.job, table, error);
        if (status == STATUS_OK)
            status = import_row(reading, header, &row, error);
        else if (status == STATUS_INVALID && !csv_has_failed(csv)) {
            reading->line = csv_line(csv);
            refuse("the line cannot be parsed", error->text, reading);
            status = csv_skip_line(csv, error);
        }
        if (status)
            return status == STATUS_NOT_FOUND ? STATUS_OK : status;
    }
}

static void read_header(struct off_header *out, struct arena *arena, const struct table *table)
{
    struct csv_row row = job_header(arena, table);
    off_read_header(out, arena, &row);
}

static enum status import_table(struct reading *reading, const struct table *table,
                                struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct off_header header;
    struct csv *csv;
    read_header(&header, &arena, table);
    reading->file = table->member->name;
    enum status status = job_open_csv(&csv, reading->output.job, table, error);
    if (!status) {
        bool has_quotes = header.layout == OFF_PAIRS || csv_delimiter(csv) != '\t';
        csv_set_quotes(csv, has_quotes ? CSV_QUOTES_LAX : CSV_QUOTES_NONE);
        status = import_rows(reading, csv, table, &header, error);
        csv_close(csv);
    }
    arena_release(&arena);
    return status;
}

/* Refuses a file without nutrients. A dump once had none and would have replaced a good
 * catalogue. */
static enum status check_nutrients(const struct table *table, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct off_header header;
    read_header(&header, &arena, table);
    arena_release(&arena);
    if (header.layout != OFF_NO_NUTRIENTS)
        return STATUS_OK;
    return error_set(error, STATUS_INVALID,
                     "%s is an Open Food Facts file without nutrient columns; nothing was written",
                     table->member->name);
}

static enum status import(struct job *job, struct error *error)
{
    const struct catalogue_info info = {
        .name = NAME, .title = TITLE, .licence = LICENCE, .citation = CITATION
    };
    struct reading reading = { .arena = ARENA_INIT };
    enum status status = STATUS_OK;
    product_groups_read(&reading.groups, &reading.arena);
    for (size_t i = 0; !status && i < job->table_count; i++)
        status = check_nutrients(&job->tables[i], error);
    if (!status)
        status = output_begin(&reading.output, job, &info, error);
    for (size_t i = 0; !status && i < job->table_count; i++)
        status = import_table(&reading, &job->tables[i], error);
    arena_release(&reading.arena);
    if (!status)
        status = output_settle(&reading.output, refuse_twice, &reading, error);
    if (!status && reading.output.counts->foods == 0)
        status = error_set(error, STATUS_INVALID, "it contains no products; nothing was written");
    if (!status)
        return output_finish(&reading.output, error);
    output_abandon(&reading.output);
    return status;
}

const struct reader off_reader = { "Open Food Facts", recognises, import };
