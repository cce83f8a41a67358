#include "measure_show.h"

#include <stdio.h>
#include <string.h>

#include "core/table.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/report/measurement_chart.h"
#include "marrow/report/period.h"

#define NAME 28 /* columns of a kind's name */
#define VALUE 18 /* of a value with its unit */
#define NOTE_INDENT 6

/* --- JSON --- */

void measure_json_keys(struct json *json, const struct measurement *measurement)
{
    static const char *const bounds[] = {
        [MEASURED_EXACT] = "exact", [MEASURED_BELOW] = "below", [MEASURED_ABOVE] = "above"
    };
    char time[TIME_TEXT];
    bool has_time = measurement->minute != MINUTE_NONE;
    if (has_time)
        date_time_format(time, measurement->minute);
    json_put_integer(json, "id", measurement->id);
    json_put_integer(json, "number", measurement->number);
    json_put_date(json, "day", measurement->day);
    json_put_text(json, "time", has_time ? time : NULL);
    json_put_text(json, "kind", measurement->kind);
    json_put_text(json, "name", measurement_kind_name(measurement->kind));
    json_put_number(json, "value", measurement->value);
    json_put_text(json, "bound", bounds[measurement->bound]);
    json_put_text(json, "unit", measurement->unit);
    if (measurement->has_low || measurement->has_high) {
        json_put_object(json, "range");
        json_put_optional(json, "low", measurement->has_low, measurement->low);
        json_put_optional(json, "high", measurement->has_high, measurement->high);
        json_end_object(json);
    } else {
        json_put_null(json, "range");
    }
    json_put_text(json, "note", measurement->note);
}

static void write_before(struct json *json, const struct period *before)
{
    const struct targets *targets = before->targets;
    json_put_object(json, "intake_before");
    json_put_date(json, "from", before->from);
    json_put_date(json, "to", before->to);
    json_put_integer(json, "mean_days", before->nutrients[targets->leading[0]].mean_days);
    json_put_array(json, "nutrients");
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient nutrient = targets->leading[i];
        const struct period_nutrient *figures = &before->nutrients[nutrient];
        json_begin_object(json);
        json_put_text(json, "code", nutrients[nutrient].code);
        json_put_text(json, "unit", unit_name(nutrients[nutrient].unit));
        json_put_optional(json, "mean", figures->has_mean, figures->mean.known);
        json_put_optional(json, "mean_ceiling", figures->has_mean, figures->mean.ceiling);
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
}

/* --- text --- */

/* Adds "#3   Wed 18 Nov 2026  ". */
static void add_when(struct call *call, const struct measurement *measurement)
{
    struct buffer date = BUFFER_INIT;
    char number[16];
    snprintf(number, sizeof number, "#%d", measurement->number);
    call_add_left(call, number, NOTE_INDENT);
    table_date(&date, measurement->day);
    call_add_left(call, date.text, 16);
    buffer_release(&date);
    char time[TIME_TEXT] = "";
    if (measurement->minute != MINUTE_NONE)
        date_time_format(time, measurement->minute);
    call_add_left(call, time, TIME_TEXT);
}

/* Adds the value, which is never cut. */
static void add_value(struct call *call, const struct measurement *measurement)
{
    struct buffer value = BUFFER_INIT;
    measurement_format_value(&value, measurement);
    if (text_width(value.text, value.length) < VALUE)
        call_add_left(call, value.text, VALUE);
    else
        call_add_clean(call, value.text);
    buffer_release(&value);
}

static void add_range(struct call *call, const struct measurement *measurement)
{
    if (!measurement->has_low && !measurement->has_high)
        return;
    buffer_add_text(&call->out, " lab range ");
    measurement_format_range(&call->out, measurement);
}

static void add_note(struct call *call, const struct measurement *measurement)
{
    if (!measurement->note)
        return;
    call_add_left(call, "", NOTE_INDENT);
    buffer_add_text(&call->out, "note: ");
    call_add_clean(call, measurement->note);
    buffer_add_char(&call->out, '\n');
}

void measure_show(struct call *call, const struct measurement *measurement)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        measure_json_keys(&call->json, measurement);
        json_end_object(&call->json);
        return;
    }
    add_when(call, measurement);
    call_add_left(call, measurement_kind_name(measurement->kind), NAME);
    buffer_add_char(&call->out, ' ');
    add_value(call, measurement);
    add_range(call, measurement);
    buffer_add_char(&call->out, '\n');
    add_note(call, measurement);
}

/* --- a kind and its chart --- */

/* Adds one measurement on its line, and the intake before it. */
static enum status add_charted(struct call *call, const struct measurement *measurement,
                               const struct measurement_chart *chart, struct error *error)
{
    struct period before;
    enum status status =
        measurement_chart_load_before(&before, call->journal, measurement->day, error);
    if (status)
        return status;
    if (call->is_json) {
        json_begin_object(&call->json);
        measure_json_keys(&call->json, measurement);
        write_before(&call->json, &before);
        json_end_object(&call->json);
    } else {
        struct buffer text = BUFFER_INIT;
        add_when(call, measurement);
        add_value(call, measurement);
        buffer_add_char(&call->out, ' ');
        measurement_chart_add_line(&call->out, chart, measurement);
        add_range(call, measurement);
        buffer_add_char(&call->out, '\n');
        call_add_left(call, "", NOTE_INDENT);
        measurement_chart_add_before(&text, &call->wording, &before);
        call_add_wrapped(call, NOTE_INDENT, text.text);
        add_note(call, measurement);
        buffer_release(&text);
    }
    period_release(&before);
    return STATUS_OK;
}

static bool is_shown(const struct measurement *measurement, const char *kind, struct date from,
                     struct date to)
{
    return strcmp(measurement->kind, kind) == 0 && date_difference(measurement->day, from) >= 0 &&
           date_difference(measurement->day, to) <= 0;
}

/* Adds those in the unit of the first one, if no earlier one has that unit. */
static enum status add_unit(struct call *call, const struct measurements *all, size_t first,
                            struct date from, struct date to, struct error *error)
{
    const char *kind = all->items[first].kind;
    const char *unit = all->items[first].unit;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < first; i++)
        if (is_shown(&all->items[i], kind, from, to) && strcmp(all->items[i].unit, unit) == 0)
            return STATUS_OK;
    struct measurement_chart chart = measurement_chart_of(all, kind, unit);
    if (!call->is_json) {
        call_add_clean(call, measurement_kind_name(kind));
        buffer_add_text(&call->out, *unit ? ", " : "");
        call_add_clean(call, unit);
        buffer_add_char(&call->out, '\n');
    }
    for (size_t i = first; !status && i < all->count; i++)
        if (is_shown(&all->items[i], kind, from, to) && strcmp(all->items[i].unit, unit) == 0)
            status = add_charted(call, &all->items[i], &chart, error);
    return status;
}

enum status measure_show_kind(struct call *call, const struct measurements *all, const char *kind,
                              struct date from, struct date to, struct error *error)
{
    enum status status = STATUS_OK;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; !status && i < all->count; i++)
        if (is_shown(&all->items[i], kind, from, to))
            status = add_unit(call, all, i, from, to, error);
    if (call->is_json)
        json_end_array(&call->json);
    return status;
}
