#include "marrow/exchange/calendar.h"

#include <inttypes.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/course.h"
#include "marrow/journal/journal.h"

#define LINE_OCTETS 75 /* of a line, without its end (RFC 5545, 3.1) */
#define MINUTES_OF_DAY 1440

/* Adds a line, folded where it is long: never within a character. */
static void add_line(struct buffer *out, const char *text)
{
    size_t length = strlen(text);
    size_t room = LINE_OCTETS;
    while (length > room) {
        size_t cut = room;
        while (cut > 1 && ((unsigned char)text[cut] & 0xC0) == 0x80)
            cut--;
        buffer_add(out, text, cut);
        buffer_add_text(out, "\r\n ");
        text += cut;
        length -= cut;
        room = LINE_OCTETS - 1;
    }
    buffer_add(out, text, length);
    buffer_add_text(out, "\r\n");
}

/* Adds a text with what has a meaning in iCalendar escaped (3.3.11). */
static void add_escaped(struct buffer *line, const char *text)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    for (size_t i = 0; i < clean.length; i++) {
        if (strchr("\\;,", clean.text[i]))
            buffer_add_char(line, '\\');
        buffer_add_char(line, clean.text[i]);
    }
    buffer_release(&clean);
}

static void add_date(struct buffer *line, struct date date)
{
    struct date_parts parts = date_parts(date);
    buffer_addf(line, "%04d%02d%02d", parts.year, parts.month, parts.day);
}

static void add_moment(struct buffer *line, struct date day, int minute)
{
    add_date(line, date_add(day, minute / MINUTES_OF_DAY));
    buffer_addf(line, "T%02d%02d00", minute % MINUTES_OF_DAY / 60, minute % 60);
}

/* Returns the first day of the plan on which a dose is due. */
static struct date first_day(const struct course_plan *plan)
{
    struct date day = plan->start;
    while (plan->weekdays && !(plan->weekdays & (1u << (date_weekday(day) - MONDAY))))
        day = date_add(day, 1);
    return day;
}

/* Adds how the event repeats. A time after midnight is of the next day. */
static void add_rule(struct buffer *line, const struct course_plan *plan, int minute)
{
    static const char *const names[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
    int later = minute == MINUTE_NONE ? 0 : minute / MINUTES_OF_DAY;
    bool is_weekly = plan->interval_days == 1 && plan->weekdays != WEEKDAYS_ALL;
    const char *before = ";BYDAY=";
    buffer_add_text(line, is_weekly ? "RRULE:FREQ=WEEKLY" : "RRULE:FREQ=DAILY");
    if (plan->interval_days > 1)
        buffer_addf(line, ";INTERVAL=%d", plan->interval_days);
    for (int i = 0; is_weekly && i < 7; i++) {
        if (!(plan->weekdays & (1u << i)))
            continue;
        buffer_addf(line, "%s%s", before, names[(i + later) % 7]);
        before = ",";
    }
    if (!plan->has_end)
        return;
    buffer_add_text(line, ";UNTIL=");
    add_date(line, date_add(plan->end, later));
    if (minute != MINUTE_NONE)
        buffer_add_text(line, "T235959");
}

static void add_description(struct buffer *out, struct buffer *line, const struct course_plan *plan)
{
    if (!plan->reason && !plan->advised_by)
        return;
    buffer_clear(line);
    buffer_add_text(line, "DESCRIPTION:");
    add_escaped(line, plan->reason ? plan->reason : "");
    buffer_add_text(line, plan->reason && plan->advised_by ? "\\, " : "");
    if (plan->advised_by) {
        buffer_add_text(line, "advised by ");
        add_escaped(line, plan->advised_by);
    }
    add_line(out, line->text);
}

/* Adds the event of one time of a part; MINUTE_NONE: of its days. */
static void add_event(struct buffer *out, const struct course *course,
                      const struct course_part *part, int minute)
{
    struct buffer line = BUFFER_INIT;
    struct date day = first_day(&part->plan);
    add_line(out, "BEGIN:VEVENT");
    buffer_addf(&line, "UID:%" PRId64 "-%d@marrow", part->id, minute);
    add_line(out, line.text);
    buffer_clear(&line);
    buffer_add_text(&line, "DTSTAMP:");
    add_date(&line, part->plan.start);
    buffer_add_text(&line, "T000000Z");
    add_line(out, line.text);
    buffer_clear(&line);
    buffer_add_text(&line, minute == MINUTE_NONE ? "DTSTART;VALUE=DATE:" : "DTSTART:");
    if (minute == MINUTE_NONE)
        add_date(&line, day);
    else
        add_moment(&line, day, minute);
    add_line(out, line.text);
    buffer_clear(&line);
    add_rule(&line, &part->plan, minute);
    add_line(out, line.text);
    buffer_clear(&line);
    buffer_add_text(&line, "SUMMARY:");
    add_escaped(&line, part->plan.measure);
    buffer_add_char(&line, ' ');
    add_escaped(&line, course->food);
    add_line(out, line.text);
    add_description(out, &line, &part->plan);
    add_line(out, "TRANSP:TRANSPARENT");
    add_line(out, "END:VEVENT");
    buffer_release(&line);
}

static void add_part(struct buffer *out, const struct course *course,
                     const struct course_part *part)
{
    if (part->plan.minute_count == 0)
        add_event(out, course, part, MINUTE_NONE);
    for (size_t i = 0; i < part->plan.minute_count; i++)
        add_event(out, course, part, part->plan.minutes[i]);
}

/* Returns whether the part runs on a day of the range, and a dose of it is due before its end. */
static bool is_in(const struct course_plan *plan, struct date from, struct date to)
{
    bool is_over = plan->has_end && (date_difference(plan->end, from) < 0 ||
                                     date_difference(plan->end, first_day(plan)) < 0);
    return !is_over && date_difference(plan->start, to) <= 0;
}

enum status calendar_export(struct buffer *out, size_t *count, struct journal *journal,
                            struct date from, struct date to, struct error *error)
{
    struct courses courses;
    enum status status = courses_load(&courses, journal->log, error);
    *count = 0;
    if (status)
        return status;
    add_line(out, "BEGIN:VCALENDAR");
    add_line(out, "VERSION:2.0");
    add_line(out, "PRODID:-//marrow//courses//EN");
    for (size_t i = 0; i < courses.count; i++) {
        const struct course *course = &courses.courses[i];
        bool is_counted = false;
        for (size_t k = 0; k < course->part_count; k++) {
            if (!is_in(&course->parts[k].plan, from, to))
                continue;
            add_part(out, course, &course->parts[k]);
            is_counted = true;
        }
        *count += is_counted;
    }
    add_line(out, "END:VCALENDAR");
    courses_release(&courses);
    return STATUS_OK;
}
