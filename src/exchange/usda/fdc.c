#include "fdc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fdc_food.h"
#include "fdc_gather.h"
#include "fdc_older.h"
#include "fdc_record.h"
#include "fdc_table.h"
#include "job/job.h"
#include "job/reader.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/base/sorter.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"

/* Memory for rows while they are sorted. The rest goes to a file. */
#define MEMORY (12u << 20)
#define SHOWN_EVERY 4096 /* foods */

#define CITATION                                                                                   \
    "U.S. Department of Agriculture, Agricultural Research Service. FoodData Central, "            \
    "fdc.nal.usda.gov."
#define LICENCE "CC0 1.0 (public domain)"

static const struct catalogue_info infos[FDC_SET_COUNT] = {
    [FDC_SR] = { .name = "sr-legacy", .title = "USDA SR Legacy", .version = "2018-04" },
    [FDC_FOUNDATION] = { .name = "foundation", .title = "USDA Foundation Foods" },
    [FDC_FNDDS] = { .name = "fndds", .title = "USDA FNDDS, foods of the survey" },
    [FDC_BRANDED] = { .name = "branded", .title = "USDA Branded Foods" },
};

static bool recognises(const struct csv_row *header)
{
    const char *columns[64];
    size_t count = 0;
    while (count < header->count && count < 64) {
        columns[count] = header->fields[count].text;
        count++;
    }
    return fdc_find_table(columns, count) != FDC_NONE;
}

/* Writes a set's version. SR Legacy has only one, the survey is named after its years, the others
 * after the date of their newest food. */
static void name_version(char out[24], const struct fdc *fdc, enum fdc_set set)
{
    uint32_t date = fdc->dates[set];
    out[0] = '\0';
    if (set == FDC_SR)
        snprintf(out, 24, "%s", infos[FDC_SR].version);
    else if (set == FDC_FNDDS && fdc->survey_from[0])
        snprintf(out, 24, "%s-%s", fdc->survey_from, fdc->survey_to);
    else if (date > 0)
        snprintf(out, 24, "%04u-%02u-%02u", date / 10000 % 10000, date / 100 % 100, date % 100);
}

static enum status begin_output(struct fdc *fdc, enum fdc_set set, struct error *error)
{
    char version[24];
    struct catalogue_info info = infos[set];
    if (fdc->is_begun[set])
        return STATUS_OK;
    name_version(version, fdc, set);
    info.version = version;
    info.licence = LICENCE;
    info.citation = CITATION;
    fdc->is_begun[set] = true;
    enum status status = output_begin(&fdc->outputs[set], fdc->job, &info, error);
    if (!status && set != FDC_FNDDS) /* their keys are the ids by which they are sorted */
        output_trust_keys(&fdc->outputs[set]);
    return status;
}

/* Returns the first data set, to which rows without a food are counted. */
static enum fdc_set first_set(const struct fdc *fdc)
{
    for (int set = 0; set < FDC_SET_COUNT; set++) {
        if (fdc->is_taken[set])
            return (enum fdc_set)set;
    }
    return FDC_BRANDED;
}

static void take_values(struct fdc_food *food, const struct sorter_record *record)
{
    const char *at = record->bytes;
    while (at < record->bytes + record->length) {
        struct fdc_value value = fdc_unpack_value(&at);
        uint8_t *rank = &food->ranks[value.nutrient];
        if (*rank != 0 && *rank <= value.rank)
            continue;
        *rank = value.rank;
        bool is_assumed = value.derivation == FDC_DERIVED_ASSUMED;
        food->values[value.nutrient] =
            food_value(value.amount, is_assumed ? KNOWN_ASSUMED : KNOWN_EXACT);
        food->is_of_percent[value.nutrient] = value.derivation == FDC_DERIVED_PERCENT;
    }
}

static void take_food(struct fdc_food *food, const char *at)
{
    food->has_food = true;
    food->set = (enum fdc_set)fdc_unpack_number(&at);
    food->table = (size_t)fdc_unpack_number(&at);
    food->line = (int)fdc_unpack_number(&at);
    food->category = (int)fdc_unpack_number(&at);
    food->date = (uint32_t)fdc_unpack_number(&at);
    food->description = arena_strdup(food->arena, fdc_unpack_text(&at));
}

static void take_branded(struct fdc_food *food, const char *at)
{
    size_t table = (size_t)fdc_unpack_number(&at);
    int line = (int)fdc_unpack_number(&at);
    if (!food->has_food) {
        food->set = FDC_BRANDED;
        food->table = table;
        food->line = line;
    }
    food->has_branded = true;
    food->serving = fdc_unpack_number(&at);
    food->added = (unsigned)fdc_unpack_number(&at);
    food->barcode = arena_strdup(food->arena, fdc_unpack_text(&at));
    food->brand = arena_strdup(food->arena, fdc_unpack_text(&at));
    food->serving_unit = arena_strdup(food->arena, fdc_unpack_text(&at));
    food->household = arena_strdup(food->arena, fdc_unpack_text(&at));
    food->product_category = (size_t)fdc_unpack_number(&at);
}

static void take_portion(struct fdc_food *food, const char *at)
{
    food->portions = arena_make_room(food->arena, food->portions, food->portion_count,
                                     &food->portion_room, sizeof *food->portions);
    struct fdc_portion *portion = &food->portions[food->portion_count++];
    portion->amount = fdc_unpack_number(&at);
    portion->grams = fdc_unpack_number(&at);
    portion->unit = (uint32_t)fdc_unpack_number(&at);
    portion->seq = (int)fdc_unpack_number(&at);
    portion->description = arena_strdup(food->arena, fdc_unpack_text(&at));
    portion->modifier = arena_strdup(food->arena, fdc_unpack_text(&at));
}

static const char *const refusals[FDC_REFUSALS] = {
    [FDC_NO_NUTRIENT] = "a value without a nutrient",
    [FDC_NO_AMOUNT] = "a value without an amount",
    [FDC_NO_NUMBER] = "a value that is not a number",
    [FDC_BELOW_ZERO] = "a value below 0",
    [FDC_PORTION_NO_WEIGHT] = "a portion without a weight",
    [FDC_PORTION_ZERO_WEIGHT] = "a portion that weighs 0",
    [FDC_PORTION_ZERO] = "a portion with amount 0",
    [FDC_NO_ID] = "a row without an id",
    [FDC_NO_CSV] = "the line cannot be parsed",
};

/* Counts a refused row, unless its food is in none of the data sets. */
static enum status take_refused(struct fdc *fdc, const struct fdc_food *food, const char *at,
                                struct error *error)
{
    enum fdc_set set = food->id == 0 || !fdc->is_taken[food->set] ? first_set(fdc) : food->set;
    size_t table = (size_t)fdc_unpack_number(&at);
    int line = (int)fdc_unpack_number(&at);
    enum fdc_refusal reason = (enum fdc_refusal)fdc_unpack_number(&at);
    if (food->id != 0 && !food->has_food)
        return STATUS_OK;
    enum status status = begin_output(fdc, set, error);
    if (!status)
        output_refuse(&fdc->outputs[set], fdc->job->tables[table].member->name, line,
                      refusals[reason], NULL);
    return status;
}

static enum status take_record(struct fdc *fdc, struct fdc_food *food,
                               const struct sorter_record *record, struct error *error)
{
    const char *at = record->bytes;
    switch (record->key % FDC_KINDS) {
    case FDC_KIND_FOOD:
        if (!food->has_food)
            take_food(food, at);
        break;
    case FDC_KIND_MARK:
        food->has_mark = true;
        food->code = arena_strdup(food->arena, at);
        break;
    case FDC_KIND_BRANDED:
        take_branded(food, at);
        break;
    case FDC_KIND_PORTION:
        if (food->has_food)
            take_portion(food, at);
        break;
    case FDC_KIND_VALUES:
        if (food->has_food)
            take_values(food, record);
        break;
    case FDC_KIND_REFUSED:
        return take_refused(fdc, food, at, error);
    default:
        BUG("a record without a kind");
    }
    return STATUS_OK;
}

static void refuse_twice(const char *file, int line, const char *origin, void *output)
{
    output_refuse(output, file, line, "a duplicate food", origin);
}

/* Adds a food to its output when all of its records are read. */
static enum status finish_food(struct fdc *fdc, const struct fdc_food *from, struct error *error)
{
    struct food food;
    bool by_rule;
    if (!from->has_food && !from->has_branded)
        return STATUS_OK;
    bool is_taken = fdc->is_taken[from->set];
    enum fdc_set set = is_taken ? from->set : first_set(fdc);
    enum status status = begin_output(fdc, set, error);
    if (!status && !is_taken)
        output_refuse(&fdc->outputs[set], fdc->job->tables[from->table].member->name, from->line,
                      "a food of another data set whose table is missing", NULL);
    if (status || !is_taken || !fdc_make_food(&food, &by_rule, fdc, from))
        return status;
    struct output *output = &fdc->outputs[from->set];
    const char *file = fdc->job->tables[from->table].member->name;
    status = output_add(output, &food, file, from->line, error);
    if (status == STATUS_INVALID) {
        refuse_twice(file, from->line, food.origin, output);
        return STATUS_OK;
    }
    if (!status && by_rule)
        output_count_rule(output, NUTRIENT_VITAMIN_D);
    return status;
}

static enum status make_foods(struct fdc *fdc, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct fdc_food food = { .arena = &arena, .serving_unit = "", .household = "" };
    struct sorter_record record;
    int64_t count = 0;
    enum status status = sorter_rewind(fdc->sorter, error);
    while (!status && (status = sorter_next(&record, fdc->sorter, error)) == STATUS_OK) {
        uint32_t id = (uint32_t)(record.key / FDC_KINDS);
        if (id != food.id) {
            status = finish_food(fdc, &food, error);
            arena_release(&arena);
            food =
                (struct fdc_food){ .arena = &arena, .id = id, .serving_unit = "", .household = "" };
            if (!status && count % SHOWN_EVERY == 0)
                status = job_show(fdc->job, "writing foods", count, fdc->foods, error);
            count++;
        }
        if (!status)
            status = take_record(fdc, &food, &record, error);
    }
    if (status == STATUS_NOT_FOUND)
        status = finish_food(fdc, &food, error);
    arena_release(&arena);
    return status;
}

static enum status prepare_output(struct output *output, const char *title, struct error *error)
{
    enum status status = output_settle(output, refuse_twice, output, error);
    if (!status && output->counts->foods == 0)
        status = error_set(error, STATUS_INVALID,
                           "no food of %s could be imported; nothing was written", title);
    return status ? status : output_prepare(output, error);
}

/* Finishes the catalogues. All are written before the first is renamed into place, so that a full
 * disk leaves the old ones. */
static enum status finish_outputs(struct fdc *fdc, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t set = 0; !status && set < FDC_SET_COUNT; set++) {
        if (fdc->is_begun[set])
            status = prepare_output(&fdc->outputs[set], infos[set].title, error);
    }
    for (size_t set = 0; !status && set < FDC_SET_COUNT; set++) {
        if (fdc->is_begun[set])
            status = output_finish(&fdc->outputs[set], error);
    }
    return status;
}

static enum status check_tables(struct fdc *fdc, struct error *error)
{
    bool has[FDC_NONE + 1] = { false };
    struct job *job = fdc->job;
    job->bytes_total = 0;
    for (size_t i = 0; i < job->table_count; i++) {
        enum fdc_table table = fdc_find_table(job->tables[i].columns, job->tables[i].column_count);
        has[table] = true;
        if (table < FDC_TABLE_COUNT)
            job->bytes_total += job->tables[i].member->size;
    }
    if (!has[FDC_FOOD] || !has[FDC_FOOD_NUTRIENT])
        return error_set(
            error, STATUS_INVALID,
            "the USDA file %s is missing (columns %s); import the whole zip or folder, "
            "or all its files together; nothing was written",
            has[FDC_FOOD] ? "food_nutrient.csv" : "food.csv",
            has[FDC_FOOD] ? "fdc_id, nutrient_id, amount" : "fdc_id, data_type, description");
    return path_make_folder(job->options->folder, error);
}

/* Chooses the data sets to import. Returns how many there are. */
static int choose_sets(struct fdc *fdc)
{
    int sets = 0;
    int taken = 0;
    for (int set = 0; set < FDC_SET_COUNT; set++)
        sets += fdc->has_set[set] ? 1 : 0;
    for (int set = 0; set < FDC_SET_COUNT; set++) {
        fdc->is_taken[set] = fdc->has_set[set] && (sets == 1 || fdc->has_table[set]);
        taken += fdc->is_taken[set] ? 1 : 0;
    }
    return taken;
}

static enum status import_sets(struct fdc *fdc, struct error *error)
{
    const char *name = fdc->job->options->info.name;
    enum status status = fdc_gather(fdc, error);
    int sets = choose_sets(fdc);
    if (!status && sets == 0)
        status = error_set(error, STATUS_INVALID, "it contains no foods; nothing was written");
    if (!status && sets > 1 && name && name[0])
        status =
            error_set(error, STATUS_INVALID,
                      "the files contain %d data sets, which cannot all be named %s", sets, name);
    if (!status && fdc->has_set[FDC_BRANDED])
        status = fdc_find_older(fdc, error);
    if (!status)
        status = make_foods(fdc, error);
    sorter_free(fdc->sorter); /* the writers need the room */
    fdc->sorter = NULL;
    return status ? status : finish_outputs(fdc, error);
}

static void read_rules(struct fdc *fdc)
{
    fdc_groups_read(&fdc->groups, &fdc->arena);
    fdc_fortified_read(&fdc->fortified, &fdc->arena);
    fdc_plants_read(&fdc->plants, &fdc->arena);
    fdc_phrases_read(&fdc->phrases, &fdc->arena);
    fdc_amounts_read(&fdc->amounts, &fdc->arena);
    product_groups_read(&fdc->products, &fdc->arena);
}

static enum status import(struct job *job, struct error *error)
{
    struct fdc fdc = { .job = job };
    enum status status = check_tables(&fdc, error);
    if (status)
        return status;
    read_rules(&fdc);
    fdc.units = arena_alloc(&fdc.arena, FDC_UNIT_COUNT * sizeof *fdc.units);
    fdc.sorter = sorter_new(job->options->folder, MEMORY);
    status = import_sets(&fdc, error);
    for (size_t set = 0; set < FDC_SET_COUNT; set++)
        output_abandon(&fdc.outputs[set]);
    sorter_free(fdc.sorter);
    free(fdc.older);
    arena_release(&fdc.arena);
    return status;
}

const struct reader fdc_reader = { "USDA FoodData Central", recognises, import };
