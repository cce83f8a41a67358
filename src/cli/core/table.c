#include "table.h"

#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/wording.h"

#define NAME 34
#define NAME_LEAST 12
#define MEASURE 18
#define MEASURE_LEAST 8
#define BESIDE 40 /* columns of a row beside the name and the measure */

/* Returns the columns that are missing for a whole row. */
static size_t missing(const struct call *call)
{
    size_t whole = BESIDE + NAME + MEASURE;
    return call->columns > 0 && call->columns < whole ? whole - call->columns : 0;
}

size_t table_measure(const struct call *call)
{
    size_t less = missing(call) / 2;
    return less < MEASURE - MEASURE_LEAST ? MEASURE - less : MEASURE_LEAST;
}

size_t table_name(const struct call *call)
{
    size_t less = missing(call) - (MEASURE - table_measure(call));
    return less < NAME - NAME_LEAST ? NAME - less : NAME_LEAST;
}

void table_date(struct buffer *out, struct date date)
{
    struct date_parts parts = date_parts(date);
    buffer_addf(out, "%s %d %s %d", date_weekday_name(date_weekday(date)), parts.day,
                date_month_name(parts.month), parts.year);
}

void table_head(struct call *call, const char *title, const struct targets *targets)
{
    char label[WORDING_SIZE];
    call_add_left(call, title, 12 + table_name(call) + 1 + table_measure(call));
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        snprintf(label, sizeof label, "%s %s", nutrient_symbol(nutrient),
                 wording_unit(&call->wording, nutrient));
        call_add_right(call, label, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}
