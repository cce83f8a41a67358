/* fdc.h - USDA FoodData Central as CSV: its tables, and the data sets that they hold together.
 *
 * All rows go to one sorter, by food; then each food is put together from its records. So the
 * tables may come in any order, and memory does not grow with them.
 */
#ifndef MARROW_EXCHANGE_FDC_H
#define MARROW_EXCHANGE_FDC_H

#include "job/reader.h"
#include "marrow/base/buffer.h"
#include "read/sorter.h"

/* Each becomes a catalogue. */
enum fdc_set { FDC_SR, FDC_FOUNDATION, FDC_FNDDS, FDC_BRANDED, FDC_SET_COUNT };

enum fdc_table {
    FDC_FOOD,
    FDC_FOOD_NUTRIENT,
    FDC_FOOD_PORTION,
    FDC_BRANDED_FOOD,
    FDC_SURVEY_FOOD,
    FDC_FOUNDATION_FOOD,
    FDC_SR_FOOD,
    FDC_MEASURE_UNIT,
    FDC_OTHER, /* of FDC, but not needed */
    FDC_NONE,
    FDC_TABLE_COUNT = FDC_OTHER
};

/* By the columns' names. */
enum fdc_table fdc_find_table(const char *const *columns, size_t count);

/* The column of this name; count where there is none. */
size_t fdc_column(const struct table *table, const char *name);

/* The text of a row's column, "" where there is none. */
const char *fdc_text(const struct csv_row *row, size_t column);

/* A number of digits, also "75.0" and "5.6E-4"; false: it is none. */
bool fdc_number(double *out, const char *text);
bool fdc_id(uint32_t *out, const char *text); /* 1 to 4,294,967,295 */

/* What a record of the sorter holds; its key is the food's id * FDC_KINDS + kind. */
enum fdc_kind {
    FDC_KIND_FOOD,
    FDC_KIND_MARK,
    FDC_KIND_BRANDED,
    FDC_KIND_PORTION,
    FDC_KIND_VALUES,
    FDC_KIND_REFUSED,
    FDC_KINDS = 8
};

/* Why a row was refused before its food was known. */
enum fdc_refusal {
    FDC_NO_NUTRIENT,
    FDC_NO_AMOUNT,
    FDC_NO_NUMBER,
    FDC_BELOW_ZERO,
    FDC_PORTION_NO_WEIGHT,
    FDC_PORTION_ZERO_WEIGHT,
    FDC_PORTION_ZERO,
    FDC_NO_ID,
    FDC_REFUSALS
};

/* Numbers and texts in a record, one after the other. */
void fdc_pack_number(struct buffer *out, double number);
void fdc_pack_text(struct buffer *out, const char *text); /* with its NUL */
double fdc_unpack_number(const char **at);
const char *fdc_unpack_text(const char **at);

/* A value of food_nutrient.csv that we take. */
struct fdc_value {
    uint8_t nutrient;
    uint8_t rank; /* 1 before 2 before 3: 1114 before 1110 */
    uint8_t assumed; /* derivation Z */
    double amount; /* in the nutrient's unit */
};
void fdc_pack_value(struct buffer *out, const struct fdc_value *value);
struct fdc_value fdc_unpack_value(const char **at);

/* One import. */
struct fdc {
    struct job *job;
    struct sorter *sorter;
    struct output outputs[FDC_SET_COUNT]; /* begun as their first food comes */
    bool is_begun[FDC_SET_COUNT];
    bool has_set[FDC_SET_COUNT]; /* food.csv has such foods */
    bool has_table[FDC_SET_COUNT]; /* the table of its own: sr_legacy_food.csv and so on */
    bool is_taken[FDC_SET_COUNT]; /* of several sets, those that have their table */
    uint32_t dates[FDC_SET_COUNT]; /* the newest publication, 20241031 */
    char survey_from[5]; /* the years of the survey */
    char survey_to[5];
    long foods; /* rows of food.csv of all sets */
    struct arena arena;
    const char **units; /* of measure_unit.csv, by id - FDC_UNIT_FIRST; NULL: none */
    uint32_t *older; /* foods that a newer one of the same barcode replaces, in order */
    size_t older_count;
};

#define FDC_UNIT_FIRST 1000
#define FDC_UNIT_COUNT 2000
#define FDC_UNIT_UNDETERMINED 9999

/* Reads all tables into the sorter. */
MARROW_CHECKED enum status fdc_gather(struct fdc *fdc, struct error *error);

/* Finds the branded foods that a newer one replaces. */
MARROW_CHECKED enum status fdc_find_older(struct fdc *fdc, struct error *error);

/* The records of one food, in order. */
struct fdc_food {
    struct arena *arena;
    uint32_t id;
    bool has_food;
    bool has_mark;
    bool has_branded;
    enum fdc_set set;
    int category;
    int line;
    size_t table;
    uint32_t date;
    const char *description;
    const char *code; /* of FNDDS: the food code; of the others: the NDB number; NULL: none */
    const char *brand;
    const char *barcode;
    bool may_be_fortified; /* by its ingredients */
    double serving; /* 0: not said */
    const char *serving_unit;
    const char *household;
    struct fdc_portion *portions;
    size_t portion_count;
    struct value values[NUTRIENT_COUNT];
    uint8_t ranks[NUTRIENT_COUNT];
};

struct fdc_portion {
    double amount; /* NAN: not said */
    double grams;
    uint32_t unit; /* id of measure_unit.csv */
    int seq;
    int line;
    size_t table;
    const char *description;
    const char *modifier;
};

/* Makes a food of the catalogue of it, in the arena. *by_rule: its vitamin D is an assumed zero by
 * the rule of plain plants. false: it is none, its output has been told why. */
bool fdc_make_food(struct food *out, bool *by_rule, struct fdc *fdc, const struct fdc_food *from);

/* A label's serving in g or ml; 0: it is not said, or in a unit that says no mass. */
double fdc_serving(const struct fdc_food *food);

/* Turns portions into household measures: one of each, at most eight. */
void fdc_make_measures(struct food *out, struct fdc *fdc, const struct fdc_food *from);

#endif
