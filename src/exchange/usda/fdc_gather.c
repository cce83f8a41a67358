#include "fdc_gather.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fdc_record.h"
#include "fdc_table.h"
#include "job/ingredients.h"
#include "job/job.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/sorter.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/csv.h"
#include "rules/fdc_set.h"
#include "rules/product_group.h"

#define VITAMIN_D_IU 40.0 /* in one µg */
#define DERIVATION_ASSUMED 68
#define DERIVATION_PERCENT 75

/* Other ids of nutrients. A higher rank counts only where the lower ones are missing. */
static const struct {
    int id;
    enum nutrient nutrient;
    uint8_t rank;
    double factor;
} other_ids[] = {
    { 1110, NUTRIENT_VITAMIN_D, 2, 1 / VITAMIN_D_IU },
    { 324, NUTRIENT_VITAMIN_D, 2, 1 / VITAMIN_D_IU },
    { 2048, NUTRIENT_ENERGY, 2, 1 },
    { 2047, NUTRIENT_ENERGY, 3, 1 },
    { 1063, NUTRIENT_SUGARS, 2, 1 }, /* total sugars; most of Foundation has only this */
    { 2033, NUTRIENT_FIBER, 2, 1 }, /* total dietary fibre by AOAC 2011.25 */
    { 1085, NUTRIENT_TOTAL_FAT, 2, 1 }, /* by the definition of US labels (NLEA) */
};

#define NUTRIENT_IDS 3000

struct gather_slot {
    uint8_t nutrient;
    uint8_t rank; /* 0: not taken */
    double factor;
};

/* A table that is being read, with the records of its last food. */
struct gathering {
    struct fdc *fdc;
    const struct table *table;
    size_t number; /* of the table */
    struct csv_row row;
    struct buffer record;
    struct gather_slot slots[NUTRIENT_IDS];
    uint32_t food; /* the food of the values held */
};

static enum status add(struct gathering *g, uint32_t food, enum fdc_kind kind, struct error *error)
{
    return sorter_add(g->fdc->sorter, (uint64_t)food * FDC_KINDS + kind, g->record.text,
                      g->record.length, error);
}

/* Keeps a refused row until its food, and so its data set, is known. food 0: it names no food. */
static enum status refuse(struct gathering *g, uint32_t food, enum fdc_refusal reason,
                          struct error *error)
{
    struct buffer held = g->record;
    buffer_init(&g->record);
    fdc_pack_number(&g->record, (double)g->number);
    fdc_pack_number(&g->record, g->row.line);
    fdc_pack_number(&g->record, reason);
    enum status status = add(g, food, FDC_KIND_REFUSED, error);
    buffer_release(&g->record);
    g->record = held;
    return status;
}

static bool find_set(enum fdc_set *out, const char *data_type)
{
    static const char *const types[FDC_SET_COUNT] = { "sr_legacy_food", "foundation_food",
                                                      "survey_fndds_food", "branded_food" };
    for (int i = 0; i < FDC_SET_COUNT; i++) {
        if (strcmp(types[i], data_type) == 0) {
            *out = (enum fdc_set)i;
            return true;
        }
    }
    return false;
}

/* Reads 2024-10-31 or 10/31/2024 and returns 20241031; 0 if text is not a date. */
static uint32_t read_date(const char *text)
{
    unsigned a;
    unsigned b;
    unsigned c;
    if (sscanf(text, "%4u-%2u-%2u", &a, &b, &c) == 3)
        return a * 10000 + b * 100 + c;
    if (sscanf(text, "%2u/%2u/%4u", &a, &b, &c) == 3)
        return c * 10000 + a * 100 + b;
    return 0;
}

/* Reads a row of food.csv, unless it is a sample or an acquisition. */
static enum status gather_food(struct gathering *g, uint32_t id, const size_t *columns,
                               struct error *error)
{
    enum fdc_set set;
    double category = 0;
    if (!find_set(&set, fdc_text(&g->row, columns[0])))
        return STATUS_OK;
    if (!fdc_number(&category, fdc_text(&g->row, columns[2])) || category < 0 || category > 1e6)
        category = 0;
    uint32_t date = read_date(fdc_text(&g->row, columns[3]));
    struct fdc *fdc = g->fdc;
    fdc->foods++;
    fdc->has_set[set] = true;
    fdc->dates[set] = date > fdc->dates[set] ? date : fdc->dates[set];
    fdc_pack_number(&g->record, set);
    fdc_pack_number(&g->record, (double)g->number);
    fdc_pack_number(&g->record, g->row.line);
    fdc_pack_number(&g->record, category);
    fdc_pack_number(&g->record, date);
    fdc_pack_text(&g->record, fdc_text(&g->row, columns[1]));
    return add(g, id, FDC_KIND_FOOD, error);
}

/* Adds the values read so far as one record. The values of a food are mostly in neighbouring
 * rows. */
static enum status flush_values(struct gathering *g, struct error *error)
{
    enum status status = STATUS_OK;
    if (g->record.length > 0)
        status = add(g, g->food, FDC_KIND_VALUES, error);
    buffer_clear(&g->record);
    return status;
}

/* Reads the id of a derivation. */
static enum fdc_derivation read_derivation(const char *text, double amount)
{
    double id;
    if (!fdc_number(&id, text))
        return FDC_DERIVED_OTHERWISE;
    if (id == DERIVATION_PERCENT)
        return FDC_DERIVED_PERCENT;
    return id == DERIVATION_ASSUMED && amount == 0 ? FDC_DERIVED_ASSUMED : FDC_DERIVED_OTHERWISE;
}

static enum status gather_value(struct gathering *g, uint32_t id, const size_t *columns,
                                struct error *error)
{
    double nutrient;
    double amount;
    const char *text = fdc_text(&g->row, columns[1]);
    enum status status = STATUS_OK;
    if (id != g->food)
        status = flush_values(g, error);
    g->food = id;
    if (status)
        return status;
    if (!fdc_number(&nutrient, fdc_text(&g->row, columns[0])))
        return refuse(g, id, FDC_NO_NUTRIENT, error);
    if (nutrient >= NUTRIENT_IDS || nutrient != floor(nutrient) ||
        g->slots[(size_t)nutrient].rank == 0) /* 205.2 is not 205 */
        return STATUS_OK;
    if (!*text)
        return refuse(g, id, FDC_NO_AMOUNT, error);
    if (!fdc_number(&amount, text))
        return refuse(g, id, FDC_NO_NUMBER, error);
    if (amount < 0)
        return refuse(g, id, FDC_BELOW_ZERO, error);
    const struct gather_slot *slot = &g->slots[(size_t)nutrient];
    uint8_t derivation = (uint8_t)read_derivation(fdc_text(&g->row, columns[2]), amount);
    struct fdc_value value = { slot->nutrient, slot->rank, derivation, amount * slot->factor };
    fdc_pack_value(&g->record, &value);
    return STATUS_OK;
}

static enum status gather_portion(struct gathering *g, uint32_t id, const size_t *columns,
                                  struct error *error)
{
    double amount;
    double grams;
    double seq;
    uint32_t unit;
    if (!fdc_number(&grams, fdc_text(&g->row, columns[0])))
        return refuse(g, id, FDC_PORTION_NO_WEIGHT, error);
    if (!(grams > 0))
        return refuse(g, id, FDC_PORTION_ZERO_WEIGHT, error);
    if (!fdc_number(&amount, fdc_text(&g->row, columns[1])))
        amount = NAN;
    if (amount <= 0)
        return refuse(g, id, FDC_PORTION_ZERO, error);
    if (!fdc_number(&seq, fdc_text(&g->row, columns[2])))
        seq = 0;
    if (!fdc_id(&unit, fdc_text(&g->row, columns[3])))
        unit = FDC_UNIT_UNDETERMINED;
    fdc_pack_number(&g->record, amount);
    fdc_pack_number(&g->record, grams);
    fdc_pack_number(&g->record, unit);
    fdc_pack_number(&g->record, seq);
    fdc_pack_text(&g->record, fdc_text(&g->row, columns[4]));
    fdc_pack_text(&g->record, fdc_text(&g->row, columns[5]));
    return add(g, id, FDC_KIND_PORTION, error);
}

static enum status gather_branded(struct gathering *g, uint32_t id, const size_t *columns,
                                  struct error *error)
{
    double serving;
    char barcode[BARCODE_SIZE] = "";
    const char *brand = fdc_text(&g->row, columns[1]);
    if (!*brand)
        brand = fdc_text(&g->row, columns[0]);
    if (!barcode_clean(barcode, fdc_text(&g->row, columns[2])))
        barcode[0] = '\0';
    if (!fdc_number(&serving, fdc_text(&g->row, columns[3])) || !(serving > 0))
        serving = 0;
    fdc_pack_number(&g->record, (double)g->number);
    fdc_pack_number(&g->record, g->row.line);
    fdc_pack_number(&g->record, serving);
    fdc_pack_number(&g->record, ingredients_added(fdc_text(&g->row, columns[6])));
    fdc_pack_text(&g->record, barcode);
    fdc_pack_text(&g->record, brand);
    fdc_pack_text(&g->record, fdc_text(&g->row, columns[4]));
    fdc_pack_text(&g->record, fdc_text(&g->row, columns[5]));
    const char *category = fdc_text(&g->row, columns[7]);
    fdc_pack_number(&g->record, (double)product_groups_category(&g->fdc->products, category));
    return add(g, id, FDC_KIND_BRANDED, error);
}

/* Reads a food code or NDB number, without what a spreadsheet adds ("9150.0"). */
static enum status gather_mark(struct gathering *g, uint32_t id, const size_t *columns,
                               struct error *error)
{
    char code[24] = "";
    double number;
    if (fdc_number(&number, fdc_text(&g->row, columns[0])) && number >= 1 && number < 1e15)
        snprintf(code, sizeof code, "%.0f", number);
    fdc_pack_text(&g->record, code);
    const char *from = fdc_text(&g->row, columns[1]);
    const char *to = fdc_text(&g->row, columns[2]);
    if (strlen(from) >= 4 && strlen(to) >= 4) {
        snprintf(g->fdc->survey_from, sizeof g->fdc->survey_from, "%.4s", from);
        snprintf(g->fdc->survey_to, sizeof g->fdc->survey_to, "%.4s", to);
    }
    return add(g, id, FDC_KIND_MARK, error);
}

static enum status gather_unit(struct gathering *g, uint32_t id, const size_t *columns,
                               struct error *error)
{
    (void)error;
    if (id >= FDC_UNIT_FIRST && id - FDC_UNIT_FIRST < FDC_UNIT_COUNT)
        g->fdc->units[id - FDC_UNIT_FIRST] =
            arena_strdup(&g->fdc->arena, fdc_text(&g->row, columns[0]));
    return STATUS_OK;
}

#define COLUMNS_MAX 8

static const struct {
    enum status (*gather)(struct gathering *g, uint32_t id, const size_t *columns,
                          struct error *error);
    const char *id;
    const char *columns[COLUMNS_MAX];
} tables[FDC_TABLE_COUNT] = {
    [FDC_FOOD] = { gather_food,
                   "fdc_id",
                   { "data_type", "description", "food_category_id", "publication_date" } },
    [FDC_FOOD_NUTRIENT] = { gather_value, "fdc_id", { "nutrient_id", "amount", "derivation_id" } },
    [FDC_FOOD_PORTION] = { gather_portion,
                           "fdc_id",
                           { "gram_weight", "amount", "seq_num", "measure_unit_id",
                             "portion_description", "modifier" } },
    [FDC_BRANDED_FOOD] = { gather_branded,
                           "fdc_id",
                           { "brand_owner", "brand_name", "gtin_upc", "serving_size",
                             "serving_size_unit", "household_serving_fulltext", "ingredients",
                             "branded_food_category" } },
    [FDC_SURVEY_FOOD] = { gather_mark, "fdc_id", { "food_code", "start_date", "end_date" } },
    [FDC_FOUNDATION_FOOD] = { gather_mark, "fdc_id", { "NDB_number", "", "" } },
    [FDC_SR_FOOD] = { gather_mark, "fdc_id", { "NDB_number", "", "" } },
    [FDC_MEASURE_UNIT] = { gather_unit, "id", { "name" } },
};

/* Reads the next row. Refuses a line that is no CSV and goes on, as long as it is known where the
 * next one begins: a table that is cut off is not imported in part. */
static enum status next_row(struct gathering *g, struct csv *csv, struct error *error)
{
    for (;;) {
        enum status status = job_next(&g->row, csv, g->fdc->job, g->table, error);
        if (status != STATUS_INVALID || csv_has_failed(csv) || csv_is_unclosed(csv))
            return status;
        g->row.line = csv_line(csv);
        status = refuse(g, 0, FDC_NO_CSV, error);
        if (!status)
            status = csv_skip_line(csv, error);
        if (status)
            return status;
    }
}

static enum status gather_rows(struct gathering *g, enum fdc_table table, struct csv *csv,
                               struct error *error)
{
    size_t columns[COLUMNS_MAX] = { 0 };
    size_t id_column = fdc_column(g->table, tables[table].id);
    enum status status;
    for (size_t i = 0; i < COLUMNS_MAX; i++) {
        const char *name = tables[table].columns[i];
        columns[i] = name ? fdc_column(g->table, name) : SIZE_MAX;
    }
    while ((status = next_row(g, csv, error)) == STATUS_OK) {
        uint32_t id;
        if (table != FDC_FOOD_NUTRIENT)
            buffer_clear(&g->record);
        if (fdc_id(&id, fdc_text(&g->row, id_column)))
            status = tables[table].gather(g, id, columns, error);
        else
            status = refuse(g, 0, FDC_NO_ID, error);
        if (status)
            return status;
    }
    if (status == STATUS_NOT_FOUND)
        status = table == FDC_FOOD_NUTRIENT ? flush_values(g, error) : STATUS_OK;
    return status;
}

static void fill_slots(struct gather_slot *slots)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        struct gather_slot slot = { (uint8_t)i, 1, 1 };
        slots[nutrients[i].fdc_id] = slot;
        slots[nutrients[i].fdc_number] = slot;
    }
    for (size_t i = 0; i < sizeof other_ids / sizeof *other_ids; i++)
        slots[other_ids[i].id] = (struct gather_slot){ (uint8_t)other_ids[i].nutrient,
                                                       other_ids[i].rank, other_ids[i].factor };
}

static enum status gather_table(struct fdc *fdc, size_t number, enum fdc_table table,
                                struct error *error)
{
    struct gathering *g = xcalloc(1, sizeof *g);
    struct csv *csv;
    g->fdc = fdc;
    g->table = &fdc->job->tables[number];
    g->number = number;
    buffer_init(&g->record);
    fill_slots(g->slots);
    enum status status = job_open_csv(&csv, fdc->job, g->table, error);
    if (!status) {
        status = gather_rows(g, table, csv, error);
        csv_close(csv);
    }
    buffer_release(&g->record);
    free(g);
    return status;
}

/* Each set's own table. Where a download has several sets, a set without its table is only some
 * foods that another set refers to. */
static const enum fdc_table own_tables[FDC_SET_COUNT] = { [FDC_SR] = FDC_SR_FOOD,
                                                          [FDC_FOUNDATION] = FDC_FOUNDATION_FOOD,
                                                          [FDC_FNDDS] = FDC_SURVEY_FOOD,
                                                          [FDC_BRANDED] = FDC_BRANDED_FOOD };

enum status fdc_gather(struct fdc *fdc, struct error *error)
{
    struct job *job = fdc->job;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < job->table_count; i++) {
        enum fdc_table table = fdc_find_table(job->tables[i].columns, job->tables[i].column_count);
        if (table < FDC_TABLE_COUNT)
            status = gather_table(fdc, i, table, error);
        for (int set = 0; set < FDC_SET_COUNT; set++)
            fdc->has_table[set] = fdc->has_table[set] || table == own_tables[set];
    }
    return status;
}
