#include "output.h"

#include <stdio.h>
#include <string.h>

#include "duplicates.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"
#include "name.h"
#include "read/fingerprint.h"
#include "rejects.h"

/* Shows progress for the writer. */
static bool show_writing(const char *doing, const char *of, int64_t done, int64_t total,
                         void *payload)
{
    struct import_progress progress = { doing, done, total, of };
    return job_progress(payload, &progress);
}

/* Returns what the user gave, or else what the format says. */
static const char *said_or(const char *said, const char *otherwise)
{
    return said && said[0] ? said : otherwise;
}

enum status output_begin(struct output *out, struct job *job, const struct catalogue_info *info,
                         struct error *error)
{
    struct import_result *result = job->result;
    const struct catalogue_info *said = &job->options->info;
    struct catalogue_info both = *info;
    *out = (struct output){ .job = job };
    if (result->count == IMPORT_CATALOGUES)
        BUG("too many catalogues in one import");
    both.name = said_or(said->name, info->name);
    both.title = said_or(said->title, info->title);
    both.version = said_or(said->version, info->version);
    both.licence = said_or(said->licence, info->licence);
    both.citation = said_or(said->citation, info->citation);
    both.sha256 = "";
    enum status status = writer_open(&out->writer, job->options->folder, &both, error);
    if (status)
        return status;
    writer_set_watch(out->writer, (struct writer_watch){ show_writing, job });
    if (job->options->keys_most > 0)
        writer_set_keys(out->writer, job->options->keys_most);
    out->counts = &result->catalogues[result->count++];
    *out->counts = (struct import_catalogue){ 0 };
    snprintf(out->counts->name, sizeof out->counts->name, "%s", both.name);
    return STATUS_OK;
}

/* Adds a food to the counts (sign 1), or subtracts it (-1). */
static void count_food(struct import_catalogue *counts, const struct late_food *food, int sign)
{
    counts->foods += sign;
    counts->values += (long)sign * food->values;
    counts->measures += (long)sign * food->measures;
    for (size_t i = 0; i < NUTRIENT_LEADING; i++)
        counts->without[i] += food->without[i] ? sign : 0;
}

void output_trust_keys(struct output *output)
{
    writer_set_keys(output->writer, 0);
    output->trusts_keys = true;
}

static const struct job_note note_cut = { "a text too long or with too many marks on a letter, cut",
                                          "food", "foods" };

/* Hands a food to the writer, with its texts cleaned. */
static enum status write_food(struct output *output, const struct food *food, const char *file,
                              int line, struct error *error)
{
    if (name_is_clean_food(food))
        return writer_add(output->writer, food, error);
    struct arena arena = ARENA_INIT;
    struct food clean = *food;
    if (name_clean_food(&clean, &arena))
        job_note(output->job, &note_cut, file, line, clean.name);
    enum status status = writer_add(output->writer, &clean, error);
    arena_release(&arena);
    return status;
}

enum status output_add(struct output *output, const struct food *food, const char *file, int line,
                       struct error *error)
{
    struct import_catalogue *counts = output->counts;
    enum status status = write_food(output, food, file, line, error);
    if (status)
        return status;
    struct late_food added = { .place = counts->foods, .file = file, .line = line };
    added.measures = (int)food->measure_count;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        bool is_known = food->values[i].known != KNOWN_NOT;
        added.values += is_known ? 1 : 0;
        if (i < NUTRIENT_LEADING)
            added.without[i] = !is_known;
    }
    count_food(counts, &added, 1);
    if (output->trusts_keys || writer_knows_key(output->writer))
        return STATUS_OK;
    if (!output->late)
        output->late = duplicates_new(output->job->options->folder);
    return duplicates_add(output->late, food->origin, &added, error);
}

/* What take_back needs to report a duplicate food. */
struct telling {
    struct output *output;
    void (*twice)(const char *file, int line, const char *origin, void *payload);
    void *payload;
};

static void take_back(const struct late_food *food, const char *origin, void *payload)
{
    struct telling *telling = payload;
    writer_drop(telling->output->writer, food->place);
    count_food(telling->output->counts, food, -1);
    telling->twice(food->file, food->line, origin, telling->payload);
}

enum status output_settle(struct output *output,
                          void (*twice)(const char *file, int line, const char *origin,
                                        void *payload),
                          void *payload, struct error *error)
{
    struct telling telling = { output, twice, payload };
    if (!output->late)
        return STATUS_OK;
    enum status status = duplicates_find(output->late, take_back, &telling, error);
    duplicates_free(output->late);
    output->late = NULL;
    return status;
}

void output_count_rule(struct output *output, enum nutrient nutrient)
{
    struct import_catalogue *counts = output->counts;
    counts->values--;
    counts->by_rule++;
    if (nutrient < NUTRIENT_LEADING)
        counts->without[nutrient]++;
}

static void count_reason(struct import_reason *reasons, size_t *count, const char *reason)
{
    size_t i = 0;
    while (i < *count && strcmp(reasons[i].reason, reason) != 0)
        i++;
    if (i == IMPORT_REASONS)
        i = IMPORT_REASONS - 1;
    if (i == *count)
        reasons[(*count)++] = (struct import_reason){ reason, 0 };
    reasons[i].count++;
}

void output_refuse(struct output *output, const char *file, int line, const char *reason,
                   const char *detail)
{
    count_reason(output->counts->refused, &output->counts->refused_count, reason);
    rejects_add(output->job->rejects, file, line, reason, detail);
}

void output_drop(struct output *output, const char *file, int line, const char *reason,
                 const char *detail)
{
    count_reason(output->counts->dropped, &output->counts->dropped_count, reason);
    rejects_add(output->job->rejects, file, line, reason, detail);
}

static enum status note_number(struct output *output, const char *name, long number,
                               struct error *error)
{
    char text[24];
    snprintf(text, sizeof text, "%ld", number);
    return writer_note(output->writer, name, text, error);
}

static enum status note_reasons(struct output *output, const char *what,
                                const struct import_reason *reasons, size_t count,
                                struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < count; i++) {
        char name[128];
        snprintf(name, sizeof name, "%s: %s", what, reasons[i].reason);
        status = note_number(output, name, reasons[i].count, error);
    }
    return status;
}

/* Writes the notes of the import into the first of its catalogues. */
static enum status note_noted(struct output *output, struct error *error)
{
    const struct import_result *result = output->job->result;
    enum status status = STATUS_OK;
    size_t count = output->counts == &result->catalogues[0] ? result->noted_count : 0;
    for (size_t i = 0; !status && i < count; i++) {
        char name[128];
        snprintf(name, sizeof name, "noted: %s", result->noted[i].what);
        status = note_number(output, name, result->noted[i].count, error);
    }
    return status;
}

static enum status note_all(struct output *output, struct error *error)
{
    static const char *const without[NUTRIENT_LEADING] = { "without magnesium", "without calcium",
                                                           "without vitamin D" };
    const struct import_catalogue *counts = output->counts;
    struct job *job = output->job;
    enum status status = STATUS_OK;
    if (!job->sha256[0]) {
        status = fingerprint_end(job->sha256, job->fingerprint, error);
        job->fingerprint = NULL;
    }
    if (!status)
        status = writer_note(output->writer, "sha256", job->sha256, error);
    if (!status)
        status = writer_note(output->writer, "format", job->result->format, error);
    if (!status)
        status = note_number(output, "values", counts->values, error);
    if (!status)
        status = note_number(output, "measures", counts->measures, error);
    if (!status && counts->by_rule > 0)
        status = note_number(output, "plain plants, vitamin D assumed 0", counts->by_rule, error);
    for (size_t i = 0; !status && i < NUTRIENT_LEADING; i++)
        status = note_number(output, without[i], counts->without[i], error);
    if (!status)
        status = note_reasons(output, "refused", counts->refused, counts->refused_count, error);
    if (!status)
        status = note_reasons(output, "dropped", counts->dropped, counts->dropped_count, error);
    if (!status)
        status = note_noted(output, error);
    return status;
}

enum status output_prepare(struct output *output, struct error *error)
{
    struct job *job = output->job;
    if (output->late)
        BUG("an import whose keys were not settled");
    enum status status = note_all(output, error);
    if (!status)
        status = rejects_flush(job->rejects, job->options->rejects, error);
    if (!status)
        status = writer_prepare(output->writer, error);
    if (!status)
        status = job_show(job, "saving the catalogue to disk", 0, 0, error);
    output->is_prepared = status == STATUS_OK;
    return status;
}

enum status output_finish(struct output *output, struct error *error)
{
    enum status status = output->is_prepared ? STATUS_OK : output_prepare(output, error);
    if (!status)
        status = writer_finish(output->writer, error);
    else
        writer_abandon(output->writer);
    output->writer = NULL;
    return status;
}

void output_abandon(struct output *output)
{
    writer_abandon(output->writer);
    duplicates_free(output->late);
    output->writer = NULL;
    output->late = NULL;
}
