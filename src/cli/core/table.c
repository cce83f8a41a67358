#include "table.h"

#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/wording.h"

void table_date(struct buffer *out, struct date date)
{
    struct date_parts parts = date_parts(date);
    buffer_addf(out, "%s %d %s %d", date_weekday_name(date_weekday(date)), parts.day,
                date_month_name(parts.month), parts.year);
}

void table_head(struct call *call, const char *title, const struct targets *targets)
{
    char label[WORDING_SIZE];
    call_add_left(call, title, 12 + TABLE_NAME + 1 + TABLE_MEASURE);
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        snprintf(label, sizeof label, "%s %s", nutrient_symbol(nutrient),
                 wording_unit(&call->wording, nutrient));
        call_add_right(call, label, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}
