/* What was taken, and what was measured. */
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/text.h"
#include "marrow/journal/course.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/journal/plan.h"
#include "marrow/report/adherence.h"
#include "marrow/report/sheet.h"
#include "page_block.h"

/* Adds from when to when: "2026-11-12 to 2026-11-25 (14 days)", "since 2026-11-01". */
static void add_duration(struct buffer *out, const struct course_plan *plan)
{
    char from[DATE_TEXT];
    char to[DATE_TEXT];
    date_format_iso(from, plan->start);
    if (!plan->has_end) {
        buffer_addf(out, "since %s", from);
        return;
    }
    int days = date_difference(plan->end, plan->start) + 1;
    date_format_iso(to, plan->end);
    buffer_addf(out, "%s to %s (%d %s)", from, to, days, TEXT_PLURAL(days, "day", "days"));
}

/* Adds a row for each dose that the course had; the last one has the doses counted. */
static void add_course(struct page_maker *maker, struct page_table *table,
                       const struct sheet_course *item)
{
    const struct course *course = item->course;
    for (size_t i = 0; i < course->part_count; i++) {
        const struct course_plan *plan = &course->parts[i].plan;
        page_block_row(maker, table);
        page_block_cell(maker, table, 0, course->food);
        plan_format(&maker->text, plan);
        page_block_flush_cell(maker, table, 1);
        add_duration(&maker->text, plan);
        page_block_flush_cell(maker, table, 2);
        if (i + 1 < course->part_count)
            continue;
        adherence_format(&maker->text, &item->counts);
        page_block_flush_cell(maker, table, 3);
        if (plan->reason)
            page_block_cell(maker, table, 4, plan->reason);
        if (plan->advised_by)
            page_block_cell(maker, table, 5, plan->advised_by);
    }
}

static bool is_shown(const struct page_maker *maker, const struct measurement *measurement)
{
    const struct sheet *sheet = &maker->page->sheet;
    if (date_difference(measurement->day, sheet->period.to) > 0)
        return false;
    if (date_difference(measurement->day, sheet->period.from) >= 0)
        return true;
    return measurements_latest(&sheet->measurements, measurement->kind, sheet->period.to) ==
           measurement;
}

static void add_measurement(struct page_maker *maker, struct page_table *table,
                            const struct measurement *measurement)
{
    char day[DATE_TEXT];
    page_block_row(maker, table);
    date_format_iso(day, measurement->day);
    page_block_cell(maker, table, 0, day);
    page_block_cell(maker, table, 1, measurement_kind_name(measurement->kind));
    measurement_format_value(&maker->text, measurement);
    page_block_flush_cell(maker, table, 2);
    measurement_format_range(&maker->text, measurement);
    page_block_flush_cell(maker, table, 3);
}

void page_courses_add(struct page_maker *maker)
{
    static const char *const course_columns[] = {
        "Product", "Dose", "Taken", "Doses in this period", "For", "Advised by", NULL
    };
    static const char *const measure_columns[] = { "Day", "Measurement", "Value",
                                                   "Laboratory's range", NULL };
    const struct sheet *sheet = &maker->page->sheet;
    struct page_table *table;
    page_block_heading(maker, 2, "Supplements and medicines");
    if (sheet->count == 0) {
        page_block_paragraph(maker, "No course ran in this period.");
    } else {
        table = page_block_table(maker, "Courses: dose, duration and what was taken",
                                 course_columns, 6);
        for (size_t i = 0; i < sheet->count; i++)
            add_course(maker, table, &sheet->running[i]);
    }
    page_block_heading(maker, 2, "Measurements");
    if (sheet->latest_count == 0) {
        page_block_paragraph(maker, "No measurements.");
        return;
    }
    table = page_block_table(maker,
                             "As they were reported: those of the period, and the latest before it",
                             measure_columns, 4);
    for (size_t i = 0; i < sheet->measurements.count; i++)
        if (is_shown(maker, &sheet->measurements.items[i]))
            add_measurement(maker, table, &sheet->measurements.items[i]);
}
