#include "marrow/report/adherence.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/schedule.h"

#define WEEKS_RECENT 8
#define DAYS_MAX 36600

/* Counts the states of the slots between two days. The slots are ordered by day. */
static struct dose_counts count_between(const struct slot *slots, size_t count, struct date from,
                                        struct date to)
{
    size_t first = 0;
    while (first < count && date_difference(slots[first].day, from) < 0)
        first++;
    size_t end = first;
    while (end < count && date_difference(slots[end].day, to) <= 0)
        end++;
    return first < end ? schedule_count(slots + first, end - first) : schedule_count(NULL, 0);
}

static struct date monday_of(struct date day)
{
    return date_add(day, 1 - (int)date_weekday(day));
}

static void fill_weeks(struct adherence *out, const struct slot *slots, size_t count)
{
    struct date monday = monday_of(out->from);
    size_t weeks = (size_t)(date_difference(out->to, monday) / 7) + 1;
    out->weeks = arena_alloc(&out->arena, weeks * sizeof *out->weeks);
    for (; date_difference(monday, out->to) <= 0; monday = date_add(monday, 7)) {
        struct adherence_week *week = &out->weeks[out->week_count++];
        struct date sunday = date_add(monday, 6);
        week->from = date_difference(monday, out->from) < 0 ? out->from : monday;
        week->to = date_difference(sunday, out->to) > 0 ? out->to : sunday;
        week->counts = count_between(slots, count, week->from, week->to);
    }
}

enum status adherence_load(struct adherence *out, struct journal *journal,
                           const struct course *course, struct date from, struct date to,
                           struct error *error)
{
    struct slot *slots;
    size_t count;
    int days = date_difference(to, from);
    *out = (struct adherence){ .from = from, .to = to };
    if (days < 0 || days > DAYS_MAX)
        return error_set(error, STATUS_INVALID,
                         "the last day must be after the first, at most 100 years later");
    enum status status =
        doses_load_course(&slots, &count, &out->arena, journal, course, from, to, error);
    if (status) {
        adherence_release(out);
        return status;
    }
    if (count > 0)
        out->counts = schedule_count(slots, count);
    fill_weeks(out, slots, count);
    return STATUS_OK;
}

void adherence_release(struct adherence *adherence)
{
    arena_release(&adherence->arena);
    adherence->week_count = 0;
}

void adherence_recent(struct date *from, struct date *to, const struct course *course,
                      struct date today)
{
    struct date start = course->parts[0].plan.start;
    *to = today;
    *from = date_add(monday_of(today), -7 * (WEEKS_RECENT - 1));
    if (date_difference(start, *from) > 0)
        *from = date_difference(start, today) > 0 ? today : start;
}

void adherence_format(struct buffer *out, const struct dose_counts *counts)
{
    buffer_addf(out, "%d of %d taken, %d missed", counts->taken, counts->due, counts->missed);
    if (counts->skipped)
        buffer_addf(out, ", %d skipped", counts->skipped);
    if (counts->extra)
        buffer_addf(out, ", %d extra", counts->extra);
    if (counts->off_amount)
        buffer_addf(out, ", %d with a different amount", counts->off_amount);
}
