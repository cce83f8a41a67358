#include "job.h"

#include <stdarg.h>
#include <string.h>

#include "marrow/base/error.h"
#include "read/stream.h"
#include "rejects.h"
#include "workbook/workbook.h"

bool job_progress(struct job *job, const struct import_progress *progress)
{
    const struct import_options *options = job->options;
    return !options->progress || options->progress(progress, options->payload);
}

static bool show_bytes(int64_t position, void *payload)
{
    struct job *job = payload;
    struct import_progress progress = { job->doing, job->bytes_before + position, job->bytes_total,
                                        NULL };
    return job_progress(job, &progress);
}

const struct job_note job_note_cp1252 = { "not UTF-8, read as Windows-1252", "line", "lines" };

void job_note(struct job *job, const struct job_note *note, const char *file, int line,
              const char *detail)
{
    struct import_result *result = job->result;
    size_t i = 0;
    while (i < result->noted_count && result->noted[i].what != note->what)
        i++;
    if (i == IMPORT_REASONS)
        BUG("too many kinds of notes");
    struct import_note *noted = &result->noted[i];
    if (i == result->noted_count) {
        *noted = (struct import_note){ note->what, note->one, note->many, 0, "" };
        result->noted_count++;
        snprintf(noted->first, sizeof noted->first, "%.70s, line %d", file, line);
    }
    noted->count++;
    rejects_add(job->rejects, file, line, note->what, detail);
}

struct csv_row job_header(struct arena *arena, const struct table *table)
{
    struct csv_field *fields = arena_alloc(arena, table->column_count * sizeof *fields);
    for (size_t i = 0; i < table->column_count; i++)
        fields[i] = (struct csv_field){ table->columns[i], strlen(table->columns[i]), 1, 1 };
    return (struct csv_row){ fields, table->column_count, 1, false };
}

enum status job_next(struct csv_row *row, struct csv *csv, struct job *job,
                     const struct table *table, struct error *error)
{
    enum status status = csv_next(row, csv, error);
    if (!status && row->is_recoded)
        job_note(job, &job_note_cp1252, table->member->name, row->line, NULL);
    return status;
}

enum status job_open_whole_csv(struct csv **out, struct job *job, const struct table *table,
                               struct error *error)
{
    const struct stream_watch watch = { show_bytes, job };
    const char *name = strrchr(table->member->name, '/');
    job->bytes_before += job->bytes_now;
    job->bytes_now = table->member->size;
    snprintf(job->doing, sizeof job->doing, "reading %.80s",
             name && name[1] ? name + 1 : table->member->name);
    return workbook_open_csv(out, table->member, &watch, error);
}

enum status job_open_csv(struct csv **out, struct job *job, const struct table *table,
                         struct error *error)
{
    struct csv_row header;
    enum status status = job_open_whole_csv(out, job, table, error);
    if (status)
        return status;
    status = csv_next(&header, *out, error);
    if (status == STATUS_OK)
        return STATUS_OK;
    if (status == STATUS_NOT_FOUND)
        status = error_set(error, STATUS_IO, "%s changed during the import", table->member->name);
    csv_close(*out);
    *out = NULL;
    return status;
}

enum status job_show(struct job *job, const char *doing, int64_t done, int64_t total,
                     struct error *error)
{
    struct import_progress progress = { doing, done, total, "foods" };
    if (job_progress(job, &progress))
        return STATUS_OK;
    return error_set(error, STATUS_IO, "interrupted; nothing was changed");
}

void job_tell(struct job *job, const char *format, ...)
{
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (job->options->notify)
        job->options->notify(line, job->options->payload);
}
