/* diary_columns.h - the formats of diaries: one table, of which program writes which columns.
 *
 * A column is found by its name alone, whatever its place. A column of a nutrient says its unit
 * ("Calcium (mg)"), or the format does ("Cholesterol" of MyFitnessPal is in mg). What a file does
 * not have is unknown.
 */
#ifndef MARROW_EXCHANGE_DIARY_COLUMNS_H
#define MARROW_EXCHANGE_DIARY_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/csv.h"

enum diary_field {
    DIARY_DAY,
    DIARY_TIME,
    DIARY_MEAL,
    DIARY_FOOD,
    DIARY_BRAND,
    DIARY_ORIGIN,
    DIARY_KIND,
    DIARY_GROUP,
    DIARY_FORTIFIED,
    DIARY_AMOUNT, /* a number, or a number and its unit: "60.00 g" */
    DIARY_UNIT,
    DIARY_MEASURE, /* the amount as it was typed */
    DIARY_NOTE, /* of the entry */
    DIARY_WEIGHT, /* of the amount, in g */
    DIARY_CATEGORY, /* "Supplements" */
    DIARY_DELETED, /* whether the row was deleted */
    DIARY_NUTRIENT,
    DIARY_IGNORED, /* known and of no use here */
    DIARY_UNKNOWN
};

#define DIARY_OWN_COLUMNS 13
extern const char *const diary_own_columns[DIARY_OWN_COLUMNS]; /* of marrow's CSV */

enum diary_end { DIARY_VALUE, DIARY_LOW, DIARY_HIGH };

struct diary_column {
    const char *name; /* as the file has it */
    enum diary_field field;
    enum nutrient nutrient; /* of DIARY_NUTRIENT */
    enum unit unit;
    enum diary_end end;
};

/* The order of a date with slashes. */
enum diary_dates { DIARY_DATES_ASK, DIARY_DATES_MONTH_FIRST, DIARY_DATES_DAY_FIRST };

struct diary_format {
    const char *name; /* "Cronometer servings" */
    const char *signs; /* columns by which it is recognised, "|Day|Food Name|" */
    const char *source; /* of values, in the log: "cronometer" */
    const char *fields; /* names of its columns, "|Food Name=food|": see diary_columns.c */
    bool is_own; /* marrow wrote it */
    bool is_sum; /* a row is the sum of a day */
    enum diary_dates dates; /* where the file itself does not show the order */
    int decimals; /* of its figures; -1: DIARY_CELL_DIGITS digits */
    const char *notice; /* what to tell of every such file; NULL: nothing */
};

/* Returns the format whose signs the header has, or NULL. */
const struct diary_format *diary_format_find(const struct csv_row *header);

/* Reads a header into the arena. A second column of a nutrient or field is DIARY_UNKNOWN. */
void diary_columns_read(struct diary_column **out, struct arena *arena,
                        const struct diary_format *format, const struct csv_row *header);

#endif
