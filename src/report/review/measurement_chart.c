#include "marrow/report/measurement_chart.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"

static void include(struct measurement_chart *chart, double value)
{
    if (value < chart->from)
        chart->from = value;
    if (value > chart->to)
        chart->to = value;
}

struct measurement_chart measurement_chart_of(const struct measurements *all, const char *kind,
                                              const char *unit)
{
    struct measurement_chart chart = { 0, 0 };
    for (size_t i = 0; i < all->count; i++) {
        const struct measurement *one = &all->items[i];
        if (strcmp(one->kind, kind) != 0 || strcmp(one->unit, unit) != 0)
            continue;
        include(&chart, one->value);
        if (one->has_low)
            include(&chart, one->low);
        if (one->has_high)
            include(&chart, one->high);
    }
    return chart;
}

/* Returns the column of a value on the line. */
static size_t column_of(const struct measurement_chart *chart, double value)
{
    double length = chart->to - chart->from;
    double share = length > 0 ? (value - chart->from) / length : 0;
    double column = share * (MEASUREMENT_CHART_COLUMNS - 1) + 0.5;
    return column < 0                           ? 0
           : column < MEASUREMENT_CHART_COLUMNS ? (size_t)column
                                                : MEASUREMENT_CHART_COLUMNS - 1;
}

void measurement_chart_add_line(struct buffer *out, const struct measurement_chart *chart,
                                const struct measurement *measurement)
{
    static const char signs[] = {
        [MEASURED_EXACT] = '*', [MEASURED_BELOW] = '<', [MEASURED_ABOVE] = '>'
    };
    char line[MEASUREMENT_CHART_COLUMNS + 1];
    bool has_range = measurement->has_low || measurement->has_high;
    size_t low = measurement->has_low ? column_of(chart, measurement->low) : 0;
    size_t high =
        measurement->has_high ? column_of(chart, measurement->high) : MEASUREMENT_CHART_COLUMNS - 1;
    memset(line, ' ', sizeof line - 1);
    line[sizeof line - 1] = '\0';
    if (has_range)
        memset(line + low, '-', high - low + 1);
    if (measurement->has_low)
        line[low] = '[';
    if (measurement->has_high)
        line[high] = ']';
    line[column_of(chart, measurement->value)] = signs[measurement->bound];
    buffer_add_text(out, line);
}

enum status measurement_chart_load_before(struct period *out, struct journal *journal,
                                          struct date day, struct error *error)
{
    return period_load(out, journal, date_add(day, -7 * MEASUREMENT_CHART_WEEKS), date_add(day, -1),
                       error);
}

void measurement_chart_add_before(struct buffer *out, const struct wording *wording,
                                  const struct period *before)
{
    int days = before->nutrients[before->targets->leading[0]].mean_days;
    buffer_addf(out, "%d weeks before", MEASUREMENT_CHART_WEEKS);
    if (days == 0) {
        buffer_add_text(out, ": no complete day");
        return;
    }
    buffer_addf(out, ", %d complete %s", days, TEXT_PLURAL(days, "day", "days"));
    for (size_t i = 0; i < before->targets->leading_count; i++) {
        enum nutrient nutrient = before->targets->leading[i];
        char name[48];
        char amount[WORDING_SIZE];
        snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
        text_lower_first(name);
        wording_total(amount, wording, nutrient, before->nutrients[nutrient].mean);
        buffer_addf(out, "%s %s %s %s", i ? "," : ":", name, amount,
                    wording_unit(wording, nutrient));
    }
}
