#include "marrow/report/sheet.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/course.h"
#include "marrow/report/adherence.h"

/* Returns whether any of the course's days lies in the period. */
static bool runs_within(const struct course *course, struct date from, struct date to)
{
    const struct course_plan *last = &course_last(course)->plan;
    return date_difference(course->parts[0].plan.start, to) <= 0 &&
           (!last->has_end || date_difference(last->end, from) >= 0);
}

static enum status add_course(struct sheet *out, struct journal *journal,
                              const struct course *course, struct error *error)
{
    struct adherence adherence;
    enum status status =
        adherence_load(&adherence, journal, course, out->period.from, out->period.to, error);
    if (status)
        return status;
    bool is_taken = adherence.counts.taken + adherence.counts.extra > 0;
    if (is_taken || runs_within(course, out->period.from, out->period.to))
        out->running[out->count++] = (struct sheet_course){ course, adherence.counts };
    adherence_release(&adherence);
    return STATUS_OK;
}

/* Returns whether it is the latest of its kind up to the last day. */
static bool is_latest(const struct sheet *sheet, const struct measurement *measurement)
{
    return measurements_latest(&sheet->measurements, measurement->kind, sheet->period.to) ==
           measurement;
}

static enum status load_measurements(struct sheet *out, struct journal *journal,
                                     struct error *error)
{
    enum status status = measurements_load(&out->measurements, journal->log, error);
    if (status)
        return status;
    out->latest = arena_alloc(&out->arena, (out->measurements.count + 1) * sizeof *out->latest);
    for (size_t i = 0; i < out->measurements.count; i++)
        if (is_latest(out, &out->measurements.items[i]))
            out->latest[out->latest_count++] = &out->measurements.items[i];
    return STATUS_OK;
}

/* Loads courses and measurements; the period says of which days. */
static enum status load_beside(struct sheet *out, struct journal *journal, struct error *error)
{
    enum status status = courses_load(&out->courses, journal->log, error);
    if (!status)
        out->running = arena_alloc(&out->arena, (out->courses.count + 1) * sizeof *out->running);
    for (size_t i = 0; !status && i < out->courses.count; i++)
        status = add_course(out, journal, &out->courses.courses[i], error);
    if (!status)
        status = load_measurements(out, journal, error);
    if (status)
        sheet_release(out);
    return status;
}

enum status sheet_load_beside(struct sheet *out, struct journal *journal, struct date from,
                              struct date to, struct error *error)
{
    *out = (struct sheet){ .today = journal->today, .period = { .from = from, .to = to } };
    return load_beside(out, journal, error);
}

enum status sheet_load(struct sheet *out, struct journal *journal, struct date from, struct date to,
                       struct error *error)
{
    *out = (struct sheet){ .today = journal->today };
    enum status status = period_load(&out->period, journal, from, to, error);
    return status ? status : load_beside(out, journal, error);
}

void sheet_release(struct sheet *sheet)
{
    period_release(&sheet->period);
    courses_release(&sheet->courses);
    measurements_release(&sheet->measurements);
    arena_release(&sheet->arena);
    sheet->count = 0;
    sheet->latest_count = 0;
}
