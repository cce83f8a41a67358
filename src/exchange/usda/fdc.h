/* fdc.h - imports USDA FoodData Central: its tables as CSV, and the data sets in them.
 *
 * All rows go to one sorter, by food; then each food is put together from its records. So the
 * tables may come in any order, and memory does not grow with them.
 */
#ifndef MARROW_EXCHANGE_FDC_H
#define MARROW_EXCHANGE_FDC_H

#include <stdbool.h>
#include <stdint.h>

#include "fdc_measure.h"
#include "job/output.h"
#include "job/reader.h"
#include "marrow/base/arena.h"
#include "rules/fdc_fortified.h"
#include "rules/fdc_group.h"
#include "rules/fdc_phrase.h"
#include "rules/fdc_plant.h"
#include "rules/fdc_set.h"
#include "rules/product_group.h"

struct reader;
struct sorter;

extern const struct reader fdc_reader;

/* One import. */
struct fdc {
    struct job *job;
    struct sorter *sorter;
    struct output outputs[FDC_SET_COUNT]; /* each begins with its first food */
    bool is_begun[FDC_SET_COUNT];
    bool has_set[FDC_SET_COUNT]; /* food.csv has such foods */
    bool has_table[FDC_SET_COUNT]; /* the set's own table exists: sr_legacy_food.csv and so on */
    bool is_taken[FDC_SET_COUNT]; /* of several sets, those whose own table exists */
    uint32_t dates[FDC_SET_COUNT]; /* the newest publication, such as 20241031 */
    char survey_from[5]; /* the years of the survey */
    char survey_to[5];
    long foods; /* rows of food.csv, of all sets */
    struct arena arena;
    struct fdc_groups groups; /* the rules, in the arena */
    struct fdc_fortified fortified;
    struct fdc_plants plants;
    struct fdc_phrases phrases;
    struct fdc_amounts amounts;
    struct product_groups products;
    const char **units; /* of measure_unit.csv, by id - FDC_UNIT_FIRST; NULL: none */
    uint32_t *older; /* ids of the foods that a newer food with the same barcode replaces, sorted */
    size_t older_count;
};

#define FDC_UNIT_FIRST 1000
#define FDC_UNIT_COUNT 2000
#define FDC_UNIT_UNDETERMINED 9999

#endif
