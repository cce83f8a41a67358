#include "table_reader.h"

#include <stdio.h>
#include <string.h>

#include "job/job.h"
#include "job/output.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/writer.h"
#include "marrow/exchange/csv.h"
#include "read/source.h"
#include "table_file.h"
#include "table_foods.h"
#include "table_row.h"
#include "workbook/workbook.h"

#define DROPPED_MOST 0.02 /* of all values; where more can't be read, the profile does not fit */

/* One import. */
struct import {
    struct job *job;
    struct output output;
    struct table_found *found; /* as the job's tables */
    const struct table_profile *profile;
    struct table_foods foods;
    struct table_texts texts;
    struct table_counts counts;
};

static bool recognises(const struct csv_row *header)
{
    (void)header; /* a table is known by more than its first row: import.c asks table_file_find */
    return false;
}

/* Finds out which of the profile's files a table is. */
static enum status know(struct import *import, size_t at, struct error *error)
{
    const struct table *table = &import->job->tables[at];
    struct csv *csv;
    size_t length;
    enum status status = workbook_open_csv(&csv, table->member, NULL, error);
    if (status)
        return status;
    const char *bytes = csv_beginning(csv, &length);
    if (!table_file_find(&import->found[at], import->job->profiles, bytes, length, table->member))
        status = error_set(error, STATUS_IO, "%s changed during the import", table->member->name);
    csv_close(csv);
    return status;
}

/* Returns the next table after `after` (NULL: the first) that is this file of the profile, or NULL.
 */
static const struct table *next_table(const struct import *import, const struct table_file *file,
                                      const struct table *after)
{
    const struct job *job = import->job;
    for (size_t i = after ? (size_t)(after - job->tables) + 1 : 0; i < job->table_count; i++) {
        if (import->found[i].file == file)
            return &job->tables[i];
    }
    return NULL;
}

static enum status know_all(struct import *import, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < import->job->table_count; i++) {
        status = know(import, i, error);
        import->profile = i == 0 ? import->found[0].profile : import->profile;
        if (!status && import->found[i].profile != import->profile)
            status =
                error_set(error, STATUS_INVALID, "%s is of %s, %s of %s; import them separately",
                          import->job->tables[0].member->name, import->profile->title,
                          import->job->tables[i].member->name, import->found[i].profile->title);
    }
    return status;
}

/* Appends the columns that a file is known by. */
static void list_columns(struct buffer *out, const struct table_file *file)
{
    for (size_t i = 0; i < file->header.count && i < 4; i++)
        buffer_addf(out, "%s\"%s\"", i ? ", " : "", file->header.items[i].first);
}

static enum status refuse_missing(const struct import *import, const struct table_file *file,
                                  struct error *error)
{
    struct buffer columns = BUFFER_INIT;
    list_columns(&columns, file);
    error_set(error, STATUS_INVALID,
              "%s needs its file of %s too (with the columns %s); import the files together, or "
              "their folder",
              import->profile->title, file->name, columns.text);
    buffer_release(&columns);
    return STATUS_INVALID;
}

/* Skips what stands above and below the header. *header is NULL where the file has none. */
static enum status skip(struct table_reading *reading, struct csv_row *header, struct arena *arena,
                        struct csv *csv, const struct table_found *found, struct error *error)
{
    struct csv_row row = { 0 };
    enum status status = STATUS_OK;
    reading->header = NULL;
    if (found->file->fields[0])
        return STATUS_OK;
    for (int i = 0; !status && i <= found->above; i++)
        status = csv_next(&row, csv, error);
    if (status)
        return status == STATUS_NOT_FOUND ? STATUS_OK : status;
    struct csv_field *fields = arena_alloc(arena, (row.count + 1) * sizeof *fields);
    for (size_t i = 0; i < row.count; i++) {
        fields[i] = row.fields[i];
        fields[i].text = arena_strdup(arena, row.fields[i].text);
    }
    *header = (struct csv_row){ fields, row.count, row.line, row.is_recoded };
    reading->header = header;
    for (int i = 0; !status && i < found->file->below; i++)
        status = csv_next(&row, csv, error);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

static enum status read_rows(struct table_reading *reading, struct csv *csv,
                             const struct table *table, struct error *error)
{
    struct csv_row row;
    struct job *job = reading->output->job;
    bool is_windows = text_equal_nocase(reading->profile->encoding, "windows-1252");
    enum status status = STATUS_OK;
    while (!status) {
        status = is_windows ? csv_next(&row, csv, error) : job_next(&row, csv, job, table, error);
        if (!status)
            status = table_row_read(reading, &row, error);
    }
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* Opens a table after its header, and finds its columns, into the arena. */
static enum status open_table(struct csv **out, struct table_reading *reading,
                              struct csv_row *header, struct arena *arena,
                              const struct import *import, const struct table *table,
                              struct error *error)
{
    const struct table_found *found = &import->found[table - import->job->tables];
    enum status status = job_open_whole_csv(out, import->job, table, error);
    if (status)
        return status;
    table_file_prepare(*out, import->profile, found->file, table->member);
    status = skip(reading, header, arena, *out, found, error);
    if (!status)
        status = table_columns_find(&reading->columns, arena, found->file, reading->header,
                                    reading->name, error);
    if (status)
        csv_close(*out);
    return status;
}

/* Finds the decimal mark by all figures of a table, where the profile does not say it. */
static enum status find_decimal(struct table_reading *reading, const struct import *import,
                                const struct table *table, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct csv_row header;
    struct csv_row row;
    struct csv *csv;
    bool has_point = false;
    bool has_comma = false;
    enum status status = open_table(&csv, reading, &header, &arena, import, table, error);
    if (!status) {
        while ((status = csv_next(&row, csv, error)) == STATUS_OK)
            table_row_look(reading, &row, &has_point, &has_comma);
        csv_close(csv);
    }
    arena_release(&arena);
    if (status != STATUS_NOT_FOUND)
        return status;
    if (has_point && has_comma)
        return error_set(error, STATUS_INVALID,
                         "%s has figures with a decimal point and with a decimal comma; save it "
                         "with one of them",
                         reading->name);
    reading->decimal = has_comma ? DECIMAL_COMMA : DECIMAL_POINT;
    return STATUS_OK;
}

/* Returns whether a value of the file is of a nutrient that none of its columns gives, and is the
 * first of it. */
static bool is_missing(const struct table_reading *reading, size_t at)
{
    const struct table_value *values = reading->file->values;
    for (size_t i = 0; i < reading->file->value_count; i++) {
        bool is_same = values[i].nutrient == values[at].nutrient;
        if (is_same && (i < at || reading->columns.values[i] != TABLE_NO_COLUMN))
            return false;
    }
    return true;
}

/* Says which columns the profile can do without, and the file has not. */
static void tell_missing(const struct table_reading *reading)
{
    const struct table_file *file = reading->file;
    for (size_t i = 0; !file->code[0] && i < file->value_count; i++) {
        if (is_missing(reading, i))
            job_tell(reading->output->job, "%s has no column \"%s\" (%s)", reading->name,
                     file->values[i].column, nutrients[file->values[i].nutrient].name);
    }
}

static enum status read_table(struct import *import, const struct table *table, struct error *error)
{
    const struct table_found *found = &import->found[table - import->job->tables];
    struct arena arena = ARENA_INIT;
    struct csv_row header;
    struct csv *csv;
    struct table_reading reading = { .profile = import->profile,
                                     .file = found->file,
                                     .name = table->member->name,
                                     .decimal = import->profile->decimal,
                                     .foods = &import->foods,
                                     .texts = &import->texts,
                                     .counts = &import->counts,
                                     .output = &import->output,
                                     .heading = "" };
    enum status status = STATUS_OK;
    reading.is_workbook = table->member->packing == PACKING_SHEET;
    if (reading.is_workbook && reading.decimal == DECIMAL_ASK)
        reading.decimal = DECIMAL_COMMA; /* of texts; numbers have one reading */
    else if (reading.decimal == DECIMAL_ASK)
        status = find_decimal(&reading, import, table, error);
    if (!status)
        status = open_table(&csv, &reading, &header, &arena, import, table, error);
    if (!status) {
        tell_missing(&reading);
        status = read_rows(&reading, csv, table, error);
        csv_close(csv);
    }
    arena_release(&arena);
    return status;
}

/* Reads the tables that are this file of the profile. */
static enum status read_file_of(struct import *import, const struct table_file *file,
                                struct error *error)
{
    const struct table *table = next_table(import, file, NULL);
    const struct table *second = table ? next_table(import, file, table) : NULL;
    enum status status = STATUS_OK;
    if (file->is_ignored)
        return STATUS_OK;
    if (!table && !file->is_optional)
        return refuse_missing(import, file, error);
    if (second && !file->is_several)
        return error_set(error, STATUS_INVALID,
                         "%s and %s have the same columns; import one of them", table->member->name,
                         second->member->name);
    for (; !status && table; table = next_table(import, file, table))
        status = read_table(import, table, error);
    return status;
}

static enum status read_all(struct import *import, struct error *error)
{
    const struct table_profile *profile = import->profile;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < profile->file_count; i++)
        status = read_file_of(import, &profile->files[i], error);
    return status;
}

static enum status write_foods(struct import *import, struct error *error)
{
    struct table_reading reading = { .foods = &import->foods, .counts = &import->counts };
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < import->foods.count; i++) {
        struct table_food *food = &import->foods.items[i];
        table_row_settle(&reading, food);
        if (table_food_finish(&import->foods, food, import->profile, import->output.counts->name,
                              import->job->options->language))
            status = output_add(&import->output, &food->food, food->file, food->line, error);
        else
            output_refuse(&import->output, food->file, food->line, "a food without a name", NULL);
        if (status == STATUS_INVALID)
            error_context(error, "%s, line %d", food->file, food->line);
    }
    return status;
}

/* Refuses a table where too many values could not be read. */
static enum status judge(const struct import *import, struct error *error)
{
    const struct import_catalogue *counts = import->output.counts;
    long dropped = 0;
    for (size_t i = 0; i < counts->dropped_count; i++)
        dropped += counts->dropped[i].count;
    if (counts->foods == 0)
        return error_set(error, STATUS_INVALID, "%s contains no foods; nothing was written",
                         import->job->tables[0].member->name);
    if ((double)dropped > DROPPED_MOST * (double)(counts->values + dropped))
        return error_set(error, STATUS_INVALID,
                         "%ld of %ld values cannot be read (%s: %ld); is it another version of "
                         "%s? Nothing was written",
                         dropped, counts->values + dropped, counts->dropped[0].reason,
                         counts->dropped[0].count, import->profile->title);
    return STATUS_OK;
}

/* Says what the table's own marks were, and which columns were not read and why. */
static void tell(const struct import *import)
{
    const struct table_profile *profile = import->profile;
    const struct table_counts *counts = &import->counts;
    struct job *job = import->job;
    job_tell(job, "%s %s: %ld traces, %ld values below a limit, %ld unknown", profile->title,
             profile->version, counts->traces, counts->below, counts->unknown);
    if (counts->homeless > 0)
        job_tell(job, "%ld lines are about foods that the table does not list", counts->homeless);
    for (size_t i = 0; i < profile->noted.count; i++)
        job_tell(job, "%s: %s", profile->noted.items[i].first, profile->noted.items[i].second);
    for (size_t i = 0; i < profile->left_out.count; i++)
        job_tell(job, "left out, %s: %s", profile->left_out.items[i].first,
                 profile->left_out.items[i].second);
}

static enum status note(struct import *import, struct error *error)
{
    struct writer *writer = import->output.writer;
    const struct table_counts *counts = &import->counts;
    const struct {
        const char *name;
        long count;
    } counted[] = { { "traces", counts->traces },
                    { "values below a limit", counts->below },
                    { "values that the table leaves open", counts->unknown } };
    enum status status = writer_note(writer, "profile", import->profile->name, error);
    if (!status && import->profile->country[0])
        status = writer_note(writer, "country", import->profile->country, error);
    for (size_t i = 0; !status && i < sizeof counted / sizeof *counted; i++) {
        char text[24];
        snprintf(text, sizeof text, "%ld", counted[i].count);
        status = writer_note(writer, counted[i].name, text, error);
    }
    return status;
}

static void refuse_twice(const char *file, int line, const char *origin, void *payload)
{
    struct import *import = payload;
    output_refuse(&import->output, file, line, "a number that appears twice", origin);
}

static enum status finish(struct import *import, struct error *error)
{
    enum status status = write_foods(import, error);
    if (!status)
        status = output_settle(&import->output, refuse_twice, import, error);
    if (!status)
        status = judge(import, error);
    if (!status)
        status = note(import, error);
    if (status) {
        output_abandon(&import->output);
        return status;
    }
    status = output_finish(&import->output, error);
    if (!status)
        tell(import);
    return status;
}

static enum status import(struct job *job, struct error *error)
{
    struct import import = { .job = job, .texts = { .arena = ARENA_INIT } };
    struct arena arena = ARENA_INIT;
    table_foods_init(&import.foods);
    import.found = arena_alloc(&arena, job->table_count * sizeof *import.found);
    enum status status = know_all(&import, error);
    const struct table_profile *profile = import.profile;
    if (!status) {
        const struct catalogue_info info = { .name = profile->name,
                                             .title = profile->title,
                                             .version = profile->version,
                                             .licence = profile->licence,
                                             .citation = profile->citation };
        status = output_begin(&import.output, job, &info, error);
        if (!status)
            status = read_all(&import, error);
        if (!status)
            status = finish(&import, error);
        else
            output_abandon(&import.output);
    }
    table_foods_release(&import.foods);
    arena_release(&import.texts.arena);
    arena_release(&arena);
    return status;
}

const struct reader table_reader = { "a table of foods", recognises, import };
