/* diary_read.h - reads the rows of a diary in CSV. */
#ifndef MARROW_EXCHANGE_DIARY_READ_H
#define MARROW_EXCHANGE_DIARY_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "diary_columns.h"
#include "diary_food.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/meal.h"

struct diary_row {
    struct date day;
    int minute; /* MINUTE_NONE: no time */
    int64_t meal_id;
    size_t food; /* the index of its version */
    double amount; /* g, ml or units */
    const char *measure;
    const char *note; /* NULL: none */
    bool is_there; /* the log has it already */
};

/* A diary as it is read. */
struct diary_reading {
    struct arena arena;
    const struct diary_import_options *options;
    struct diary_import_result *result;
    const struct meals *meals;
    const char *name; /* of the file, for messages */
    const struct diary_format *format;
    struct diary_column *columns;
    size_t column_count;
    size_t places[DIARY_NUTRIENT]; /* of the fields that the file has, in its columns */
    bool has_nutrients; /* the file says what foods hold */
    enum diary_dates dates; /* of dates with slashes */
    enum decimal_mark mark; /* DECIMAL_ASK: the file does not show it */
    struct diary_foods foods;
    struct diary_row *rows;
    size_t row_count;
    size_t row_room;
    enum status first_status; /* of the first refused row */
};

/* Reads a diary whose format its header shows. Refused rows are told and counted. STATUS_NOT_FOUND:
 * the header is of no format that marrow knows. STATUS_INVALID: it cannot be read as CSV. Release
 * in every case. */
MARROW_CHECKED enum status diary_read_csv(struct diary_reading *reading, const char *bytes,
                                          size_t length, struct error *error);

void diary_read_release(struct diary_reading *reading);

#endif
