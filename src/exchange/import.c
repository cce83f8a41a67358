#include "marrow/exchange/import.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "job/job.h"
#include "job/reader.h"
#include "job/rejects.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/table_profile.h"
#include "off/off_reader.h"
#include "plain/plain_reader.h"
#include "read/file_kind.h"
#include "read/fingerprint.h"
#include "read/source.h"
#include "read/stream.h"
#include "table/table_file.h"
#include "table/table_reader.h"
#include "usda/fdc.h"
#include "workbook/workbook.h"

/* The first reader that recognises a table reads it. */
static const struct reader *const readers[] = { &fdc_reader, &off_reader, &plain_reader };

#define COLUMNS_SHOWN 6
#define UNKNOWN "marrow does not know this format ("

/* Appends the beginning of a file that no reader recognises. */
static void describe_header(struct buffer *out, const struct csv_row *header)
{
    buffer_add_text(out, header->count > 1 ? "its columns are " : "its first line is ");
    for (size_t i = 0; i < header->count && i < COLUMNS_SHOWN; i++) {
        size_t length = header->fields[i].length;
        buffer_add_text(out, i ? ", \"" : "\"");
        text_clean(out, header->fields[i].text, length < 40 ? length : 40);
        buffer_add_text(out, "\"");
    }
    if (header->count > COLUMNS_SHOWN)
        buffer_addf(out, " and %zu more", header->count - COLUMNS_SHOWN);
}

/* Finds the reader of a table by its first row; `is_table`: a profile knows its beginning. */
static const struct reader *find_reader(const struct csv_row *header, bool is_table)
{
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        if (readers[i] == &plain_reader && is_table)
            return &table_reader;
        if (readers[i]->recognises(header))
            return readers[i];
    }
    return NULL;
}

static void add_table(struct job *job, const struct member *member, const struct csv_row *header)
{
    struct arena *arena = &job->source.arena;
    struct table *table = &job->tables[job->table_count++];
    *table = (struct table){ .member = member,
                             .columns = arena_alloc(arena, header->count * sizeof(char *)),
                             .column_count = header->count,
                             .recoded_line = header->is_recoded ? header->line : 0 };
    for (size_t i = 0; i < header->count; i++)
        table->columns[i] = arena_strdup(arena, header->fields[i].text);
    job->bytes_total += member->size;
}

/* Describes a member that no reader recognises. `csv` is after its first row, which ended with
 * `status`; `kind` is what the member is instead, or NULL. */
static void describe(struct buffer *out, const struct member *member, const struct file_kind *kind,
                     const struct csv_row *header, enum status status, const struct error *error)
{
    if (kind)
        buffer_addf(out, "%s is %s; %s", member->name, kind->what, kind->instead);
    else if (status == STATUS_NOT_FOUND)
        buffer_addf(out, UNKNOWN "%s is empty)", member->name);
    else if (status == STATUS_INVALID)
        buffer_addf(out, UNKNOWN "%s)", error->text);
    else {
        buffer_addf(out, UNKNOWN "%s: ", member->name);
        describe_header(out, header);
        buffer_add_text(out, ")");
    }
}

/* Recognises a member by its first row and adds it to the tables. If no reader does, *reader is
 * NULL, and `found` describes the member. */
static enum status recognise_csv(const struct reader **reader, struct job *job,
                                 const struct member *member, struct buffer *found,
                                 struct error *error)
{
    struct csv *csv;
    struct csv_row header = { 0 };
    size_t length;
    enum status status = workbook_open_csv(&csv, member, NULL, error);
    if (status)
        return status;
    const char *bytes = csv_beginning(csv, &length);
    const struct file_kind *kind = file_kind_find(bytes, length);
    struct table_found table;
    bool is_table = table_file_find(&table, job->profiles, bytes, length, member);
    status = csv_next(&header, csv, error);
    if (status == STATUS_OK || (status == STATUS_INVALID && is_table))
        *reader = find_reader(&header, is_table);
    if (*reader)
        add_table(job, member, &header);
    else if (status != STATUS_IO)
        describe(found, member, kind, &header, status, error);
    csv_close(csv);
    return status == STATUS_IO ? status : STATUS_OK;
}

/* Recognises a member. `found` gets what no reader recognises: the first such member, but a file
 * that the user named before all others. */
static enum status recognise(const struct reader **reader, struct job *job,
                             const struct member *member, struct buffer *found, struct error *error)
{
    const struct csv_row none = { 0 };
    struct buffer text = BUFFER_INIT;
    enum status status = STATUS_OK;
    *reader = NULL;
    if (member->kind)
        describe(&text, member, member->kind, &none, STATUS_OK, error);
    else
        status = recognise_csv(reader, job, member, &text, error);
    if (member->is_given)
        buffer_clear(found);
    if (found->length == 0)
        buffer_add(found, text.text, text.length);
    buffer_release(&text);
    return status;
}

static enum status refuse(const struct buffer *found, struct error *error)
{
    bool is_unknown = found->length == 0 || strncmp(found->text, UNKNOWN, strlen(UNKNOWN)) == 0;
    return error_set(error, STATUS_INVALID, "%s; nothing was written%s",
                     found->length ? found->text : UNKNOWN "it contains no files)",
                     is_unknown ? ". See marrow help catalogue for the formats" : "");
}

/* Removes tables that look like plain CSV, unless the user named them. A zip or folder of another
 * format may contain such files. */
static void drop_plain(struct job *job, const struct reader *const *found)
{
    size_t kept = 0;
    for (size_t i = 0; i < job->table_count; i++) {
        bool is_dropped = found[i] == &plain_reader && !job->tables[i].member->is_given;
        if (is_dropped)
            job->bytes_total -= job->tables[i].member->size;
        else
            job->tables[kept++] = job->tables[i];
    }
    job->table_count = kept;
}

/* Chooses the reader of all tables. `found` holds the reader of each; they must be the same. */
static enum status choose_reader(const struct reader **out, struct job *job,
                                 const struct reader **found, struct error *error)
{
    *out = job->table_count ? found[0] : NULL;
    for (size_t i = 0; i < job->table_count; i++)
        *out = *out == &plain_reader ? found[i] : *out;
    for (size_t i = 0; i < job->table_count; i++) {
        const struct member *member = job->tables[i].member;
        if (found[i] != *out && (found[i] != &plain_reader || member->is_given))
            return error_set(error, STATUS_INVALID,
                             "%s is %s, other files are %s; import them separately", member->name,
                             found[i]->format, (*out)->format);
    }
    if (*out != &plain_reader)
        drop_plain(job, found);
    return STATUS_OK;
}

/* Shows how many files were looked at. A zip of thousands takes a while. STATUS_IO: the user
 * stopped the import. */
static enum status show_looking(struct job *job, size_t done, struct error *error)
{
    const struct import_progress progress = { "looking at the files", (int64_t)done,
                                              (int64_t)job->source.count, "files" };
    if (job_progress(job, &progress))
        return STATUS_OK;
    return error_set(error, STATUS_IO, "interrupted; nothing was changed");
}

static enum status recognise_all(const struct reader **out, struct job *job, struct error *error)
{
    struct buffer unknown = BUFFER_INIT;
    const struct reader **found = xcalloc(job->source.count + 1, sizeof *found);
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < job->source.count; i++) {
        const struct member *member = &job->source.members[i];
        const struct reader *reader = NULL;
        status = show_looking(job, i, error);
        if (!status)
            status = recognise(&reader, job, member, &unknown, error);
        if (!status && reader)
            found[job->table_count - 1] = reader;
        else if (!status && member->is_given)
            status = refuse(&unknown, error);
    }
    if (!status)
        status = choose_reader(out, job, found, error);
    if (!status && !*out)
        status = refuse(&unknown, error);
    buffer_release(&unknown);
    free(found);
    return status;
}

/* Refuses to write the rejects over a file that is imported. */
static enum status check_rejects(const struct import_options *options, const char *const *files,
                                 size_t count, struct error *error)
{
    struct stat rejects;
    struct stat info;
    if (!options->rejects || stat(options->rejects, &rejects) != 0)
        return STATUS_OK;
    for (size_t i = 0; i < count; i++) {
        if (stat(files[i], &info) == 0 && info.st_dev == rejects.st_dev &&
            info.st_ino == rejects.st_ino)
            return error_set(error, STATUS_IO,
                             "%s is imported; choose another file for the refused rows",
                             options->rejects);
    }
    return STATUS_OK;
}

static void note_headers(struct job *job)
{
    for (size_t i = 0; i < job->table_count; i++) {
        const struct table *table = &job->tables[i];
        if (table->recoded_line)
            job_note(job, &job_note_cp1252, table->member->name, table->recoded_line, NULL);
    }
}

enum status import_files(struct import_result *out, const char *const *files, size_t count,
                         const struct import_options *options, struct error *error)
{
    struct table_profiles profiles;
    struct job job = { .options = options, .result = out, .profiles = &profiles };
    const struct reader *reader;
    *out = (struct import_result){ 0 };
    table_profiles_load(&profiles, options->notify, options->payload);
    enum status status = source_open(&job.source, files, count, error);
    if (!status)
        status = workbook_name_sheets(&job.source, error);
    if (!status) {
        job.tables = arena_alloc(&job.source.arena, (job.source.count + 1) * sizeof *job.tables);
        status = recognise_all(&reader, &job, error);
    }
    if (!status)
        status = check_rejects(options, files, count, error);
    if (!status)
        status = rejects_open(&job.rejects, options->rejects, options->replaces_rejects, error);
    if (!status) {
        job.fingerprint = fingerprint_begin(job.source.files, job.source.file_count);
        out->format = reader->format;
        note_headers(&job);
        status = reader->import(&job, error);
    }
    if (!rejects_close(job.rejects) && !status)
        status =
            error_set(error, STATUS_IO, "the catalogue was imported, but %s could not be written",
                      options->rejects);
    fingerprint_abandon(job.fingerprint);
    source_release(&job.source);
    table_profiles_release(&profiles);
    return status;
}
