#include "marrow/exchange/plain.h"

#include <stdio.h>

#include "marrow/catalogue/writer.h"
#include "marrow/exchange/csv.h"
#include "plain_row.h"

/* One import: what is read goes to the writer, which is only finished when all of it was good. */
struct import {
    struct plain_summary *summary;
    struct writer *writer;
    const char *catalogue;
    struct plain_problems problems;
};

static void count_food(struct plain_summary *summary, const struct food *food)
{
    summary->foods++;
    summary->measures += (long)food->measure_count;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        bool is_known = food->values[i].known != KNOWN_NOT;
        summary->values += is_known ? 1 : 0;
        if (i < NUTRIENT_LEADING && !is_known)
            summary->without[i]++;
    }
}

static enum status import_row(struct import *import, struct arena *arena,
                              const struct plain_header *header, const struct csv_row *row,
                              struct error *error)
{
    struct food food;
    if (!plain_read_row(&food, arena, header, row, import->catalogue, &import->problems))
        return STATUS_OK;
    enum status status = writer_add(import->writer, &food, error);
    if (status == STATUS_INVALID) {
        plain_problem(&import->problems, header->file, row->line, NULL, "%s", error->text);
        return STATUS_OK;
    }
    if (!status)
        count_food(import->summary, &food);
    return status;
}

static enum status import_rows(struct import *import, struct csv *csv, struct error *error)
{
    struct arena header_arena = ARENA_INIT;
    struct plain_header header;
    struct csv_row row;
    enum status status = csv_next(&row, csv, error);
    if (status == STATUS_NOT_FOUND) {
        plain_problem(&import->problems, csv_name(csv), 1, NULL, "the file is empty");
        return STATUS_OK;
    }
    if (status)
        return status;
    long before = import->problems.count;
    plain_read_header(&header, &header_arena, &row, csv_name(csv), &import->problems);
    bool header_is_good = import->problems.count == before;
    while (header_is_good && (status = csv_next(&row, csv, error)) == STATUS_OK) {
        struct arena arena = ARENA_INIT;
        status = import_row(import, &arena, &header, &row, error);
        arena_release(&arena);
        if (status)
            break;
    }
    arena_release(&header_arena);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

/* A file that stops being CSV is one more problem; the files after it are still read. */
static enum status import_file(struct import *import, const char *path, struct error *error)
{
    struct csv *csv;
    enum status status = csv_open_file(&csv, path, NULL, error);
    if (status)
        return status;
    status = import_rows(import, csv, error);
    csv_close(csv);
    if (status != STATUS_INVALID)
        return status;
    struct plain_problems *problems = &import->problems;
    if (problems->count < PLAIN_PROBLEMS_TOLD && problems->told)
        problems->told(error->text, problems->payload);
    if (problems->count++ == 0)
        snprintf(problems->first, sizeof problems->first, "%.*s", (int)sizeof problems->first - 1,
                 error->text);
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
    if (import->summary->foods == 0)
        return error_set(error, STATUS_INVALID, "there is no food in it; nothing was written");
    return STATUS_OK;
}

enum status plain_import(struct plain_summary *out, const char *const *files, size_t count,
                         const struct catalogue_info *info, const char *folder,
                         void (*told)(const char *line, void *payload), void *payload,
                         struct error *error)
{
    *out = (struct plain_summary){ 0 };
    struct import import = { .summary = out, .catalogue = info->name };
    import.problems.told = told;
    import.problems.payload = payload;
    enum status status = writer_open(&import.writer, folder, info, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < count; i++)
        status = import_file(&import, files[i], error);
    if (!status)
        status = judge(&import, error);
    if (status) {
        writer_abandon(import.writer);
        return status;
    }
    return writer_finish(import.writer, error);
}
