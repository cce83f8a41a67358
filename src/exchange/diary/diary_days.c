#include "diary_days.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_cell.h"
#include "marrow/journal/entry_list.h"
#include "marrow/journal/target.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"

#define DAYS_AT_ONCE 366

/* Writes the columns of a row, as CSV or JSON; in the first row of CSV, their names. */
struct row_writer {
    struct buffer *out;
    struct json json;
    bool is_json;
    bool is_header;
    bool has_cells;
};

static void begin_row(struct row_writer *writer)
{
    writer->has_cells = false;
    if (!writer->is_json)
        return;
    json_init(&writer->json, writer->out);
    json_begin_object(&writer->json);
}

static void end_row(struct row_writer *writer)
{
    if (writer->is_json)
        json_end_object(&writer->json);
    buffer_add_char(writer->out, '\n');
}

/* Begins a cell of CSV. Returns whether its value is to be written. */
static bool begin_cell(struct row_writer *writer, const char *name)
{
    if (writer->has_cells)
        buffer_add_char(writer->out, ',');
    writer->has_cells = true;
    if (writer->is_header)
        buffer_add_text(writer->out, name);
    return !writer->is_header;
}

/* Adds a text; NULL is unknown. */
static void add_text(struct row_writer *writer, const char *name, const char *text)
{
    if (writer->is_json)
        json_put_text(&writer->json, name, text);
    else if (begin_cell(writer, name))
        diary_cell_add_text(writer->out, text);
}

/* Adds a number; one that is not finite is unknown. */
static void add_number(struct row_writer *writer, const char *name, double number)
{
    char text[NUMBER_TEXT];
    if (writer->is_json) {
        json_put_number(&writer->json, name, number);
    } else if (begin_cell(writer, name) && isfinite(number)) {
        number_format_exact(text, number);
        buffer_add_text(writer->out, text);
    }
}

static void add_goals(struct row_writer *writer, const struct day_nutrient *figures)
{
    const struct target *target = &figures->target;
    bool has_goal = target->has_goal;
    bool has_limit = target->has_limit;
    add_number(writer, "goal", has_goal ? target->at_least : NAN);
    add_text(writer, "goal_kind", has_goal ? target->goal_kind : NULL);
    add_text(writer, "goal_authority", has_goal ? target->goal_authority : NULL);
    add_text(writer, "verdict", interval_verdict_name(figures->verdict));
    add_number(writer, "limit", has_limit ? target->at_most : NAN);
    add_text(writer, "limit_counts", has_limit ? target_counts_name(target->counts) : NULL);
    add_number(writer, "limit_counted", has_limit ? figures->counted.known : NAN);
    add_text(writer, "limit_authority", has_limit ? target->limit_authority : NULL);
    add_text(writer, "limit_verdict", interval_limit_verdict_name(figures->limit_verdict));
}

static void add_row(struct row_writer *writer, const struct period_day *day, enum nutrient nutrient)
{
    char date[DATE_TEXT];
    const struct day_nutrient *figures = &day->nutrients[nutrient];
    date_format_iso(date, day->date);
    begin_row(writer);
    add_text(writer, "day", date);
    add_text(writer, "status", day_status_name(day->status));
    add_text(writer, "in_mean", day->in_mean ? "yes" : "no");
    add_number(writer, "entries", (double)day->entry_count);
    add_text(writer, "nutrient", nutrients[nutrient].code);
    add_text(writer, "unit", unit_name(nutrients[nutrient].unit));
    add_number(writer, "known", figures->total.known);
    add_number(writer, "ceiling", figures->total.ceiling);
    add_number(writer, "foods", figures->foods);
    add_number(writer, "unknown_foods", figures->unknown_foods);
    add_number(writer, "from_food", figures->food.known);
    add_number(writer, "from_supplements", figures->supplements.known);
    add_goals(writer, figures);
    end_row(writer);
}

static void add_header(struct row_writer *writer)
{
    static const struct period_day none;
    writer->is_header = true;
    add_row(writer, &none, NUTRIENT_MAGNESIUM);
    writer->is_header = false;
}

static void add_days(struct row_writer *writer, size_t *count, const struct period *period)
{
    for (size_t i = 0; i < period->day_count; i++) {
        const struct period_day *day = &period->days[i];
        *count += day->entry_count;
        for (size_t k = 0; day->entry_count > 0 && k < NUTRIENT_COUNT; k++)
            add_row(writer, day, (enum nutrient)k);
    }
}

enum status diary_days_export(struct buffer *out, size_t *count, struct journal *journal,
                              bool is_json, struct date from, struct date to, struct error *error)
{
    struct date first;
    struct date last;
    struct row_writer writer = { .out = out, .is_json = is_json };
    *count = 0;
    if (!is_json)
        add_header(&writer);
    enum status status = entry_list_span(&first, &last, journal->log, error);
    if (status)
        return status == STATUS_NOT_FOUND ? STATUS_OK : status;
    from = date_difference(from, first) < 0 ? first : from;
    to = date_difference(to, last) > 0 ? last : to;
    while (!status && date_difference(to, from) >= 0) {
        struct period period;
        struct date end = date_add(from, DAYS_AT_ONCE - 1);
        end = date_difference(end, to) > 0 ? to : end;
        status = period_load(&period, journal, from, end, error);
        if (status)
            break;
        add_days(&writer, count, &period);
        period_release(&period);
        from = date_add(end, 1);
    }
    return status;
}
