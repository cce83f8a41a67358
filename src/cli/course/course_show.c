#include "course_show.h"
#include "core/table.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/json.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"
#include "marrow/report/wording.h"

static void key_minute(struct json *json, const char *key, int minute)
{
    char time[TIME_TEXT];
    if (minute != MINUTE_NONE)
        date_time_format(time, minute);
    json_put_text(json, key, minute == MINUTE_NONE ? NULL : time);
}

const char *course_state(const struct course *course, struct date today)
{
    if (course_has_ended(course, today))
        return "ended";
    return date_difference(course->parts[0].plan.start, today) > 0 ? "ahead" : "running";
}

/* --- JSON --- */

static const char *const weekdays[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

static void write_plan(struct json *json, const struct course_plan *plan, const char *unit)
{
    json_put_text(json, "dose", plan->measure);
    json_put_number(json, "amount", plan->amount);
    json_put_text(json, "unit", unit);
    json_put_array(json, "at");
    for (size_t i = 0; i < plan->minute_count; i++) {
        char time[TIME_TEXT];
        plan_format_time(time, plan->minutes[i]);
        json_text(json, time);
    }
    json_end_array(json);
    json_put_array(json, "weekdays");
    for (int weekday = 0; weekday < 7; weekday++)
        if (plan->weekdays & (1u << weekday))
            json_text(json, weekdays[weekday]);
    json_end_array(json);
    json_put_integer(json, "interval_days", plan->interval_days);
    if (plan->has_end)
        json_put_date(json, "until", plan->end);
    else
        json_put_null(json, "until");
}

void course_json_keys(struct json *json, const struct course *course, const char *state)
{
    const struct course_plan *last = &course_last(course)->plan;
    json_put_integer(json, "number", course->number);
    json_put_text(json, "product", course->food);
    json_put_text(json, "origin", course->origin);
    json_put_text(json, "state", state);
    json_put_date(json, "from", course->parts[0].plan.start);
    write_plan(json, last, course->unit);
    json_put_text(json, "why", last->reason);
    json_put_text(json, "by", last->advised_by);
    json_put_array(json, "parts");
    for (size_t i = 0; i < course->part_count; i++) {
        json_begin_object(json);
        json_put_date(json, "from", course->parts[i].plan.start);
        write_plan(json, &course->parts[i].plan, course->unit);
        json_end_object(json);
    }
    json_end_array(json);
}

void course_json_counts(struct json *json, const struct dose_counts *counts)
{
    json_put_integer(json, "due", counts->due);
    json_put_integer(json, "taken", counts->taken);
    json_put_integer(json, "skipped", counts->skipped);
    json_put_integer(json, "missed", counts->missed);
    json_put_integer(json, "extra", counts->extra);
    json_put_integer(json, "other_amount", counts->off_amount);
}

static void write_slot(struct json *json, const struct slot *slot)
{
    const struct dose_row *dose = slot->dose;
    bool is_taken = dose && dose->is_taken;
    json_begin_object(json);
    json_put_integer(json, "course", slot->course->number);
    json_put_text(json, "product", slot->course->food);
    json_put_text(json, "state", slot->is_extra ? "extra" : schedule_state_name(slot->state));
    key_minute(json, "due_time", slot->minute);
    json_put_date(json, "due_day", slot->day);
    json_put_flag(json, "due_next_day", slot->minute >= 1440);
    json_put_text(json, "dose", slot->part->plan.measure);
    json_put_text(json, "taken_dose", is_taken ? dose->measure : NULL);
    json_put_optional(json, "amount", is_taken, is_taken ? dose->amount : 0);
    key_minute(json, "time", is_taken ? dose->entry_minute : MINUTE_NONE);
    json_put_flag(json, "next_day", is_taken && dose->entry_minute >= 1440);
    json_end_object(json);
}

void course_doses_json_list(struct json *json, const struct doses *doses)
{
    json_put_array(json, "doses");
    for (size_t i = 0; i < doses->count; i++)
        write_slot(json, &doses->slots[i]);
    json_end_array(json);
}

static void write_at_once(struct json *json, const struct day *day)
{
    struct reminder_at_once at_once = reminder_at_once_of(day);
    if (!at_once.is_over) {
        json_put_null(json, "calcium_at_once");
        return;
    }
    json_put_object(json, "calcium_at_once");
    json_put_number(json, "amount", at_once.amount);
    key_minute(json, "time", at_once.minute);
    json_put_number(json, "more_than", CALCIUM_AT_ONCE_MG);
    json_put_text(json, "source", CALCIUM_AT_ONCE_SOURCE);
    json_end_object(json);
}

void course_reminders_json_keys(struct json *json, const struct reminders *reminders,
                                const struct day *day)
{
    json_put_text(json, "supplements", day_note_supplements_name(reminders->supplements));
    course_doses_json_list(json, &reminders->doses);
    json_put_array(json, "courses");
    for (size_t i = 0; i < reminders->count; i++) {
        const struct reminder *reminder = &reminders->reminders[i];
        json_begin_object(json);
        json_put_integer(json, "course", reminder->course->number);
        json_put_text(json, "product", reminder->course->food);
        json_put_text(json, "kind", reminder_kind_name(reminder->kind));
        json_put_date(json, "end", reminder->end);
        json_put_integer(json, "day_count", reminder->days);
        json_end_object(json);
    }
    json_end_array(json);
    write_at_once(json, day);
}

/* --- text --- */

/* Adds the duration: "since 1 Nov 2026", "1 Nov to 15 Nov 2026". */
static void add_duration(struct buffer *out, const struct course *course, struct date today)
{
    const struct course_plan *last = &course_last(course)->plan;
    char start[DATE_TEXT];
    char end[DATE_TEXT];
    date_format_iso(start, course->parts[0].plan.start);
    bool is_ahead = date_difference(course->parts[0].plan.start, today) > 0;
    if (!last->has_end) {
        buffer_addf(out, "%s %s", is_ahead ? "from" : "since", start);
        return;
    }
    date_format_iso(end, last->end);
    buffer_addf(out, "%s to %s", start, end);
}

void course_text_line(struct call *call, const struct course *course)
{
    struct buffer text = BUFFER_INIT;
    const struct course_plan *last = &course_last(course)->plan;
    buffer_addf(&text, "%d", course->number);
    call_add_right(call, text.text, 3);
    buffer_add_text(&call->out, "  ");
    call_add_left(call, course->food, table_name(call));
    buffer_clear(&text);
    buffer_add_char(&text, ' ');
    plan_format(&text, last);
    buffer_add_text(&text, "; ");
    add_duration(&text, course, call->journal->today);
    buffer_addf(&text, ", %s", course_state(course, call->journal->today));
    if (last->reason)
        buffer_addf(&text, "; for %s", last->reason);
    if (last->advised_by)
        buffer_addf(&text, "; advised by %s", last->advised_by);
    call_add_clean(call, text.text);
    buffer_add_char(&call->out, '\n');
    buffer_release(&text);
}

void course_doses_text_list(struct call *call, const struct doses *doses)
{
    char text[WORDING_SIZE];
    if (doses->count == 0)
        buffer_add_text(&call->out, "no doses on this day\n");
    for (size_t i = 0; i < doses->count; i++) {
        const struct slot *slot = &doses->slots[i];
        const struct dose_row *dose = slot->dose;
        snprintf(text, sizeof text, "%d", slot->course->number);
        call_add_right(call, text, 3);
        buffer_add_text(&call->out, "  ");
        text[0] = '\0';
        if (slot->minute != MINUTE_NONE)
            plan_format_time(text, slot->minute);
        call_add_left(call, text, 6);
        call_add_left(call, slot->course->food, table_name(call));
        buffer_add_char(&call->out, ' ');
        call_add_left(call, dose && dose->measure ? dose->measure : slot->part->plan.measure,
                      table_measure(call));
        buffer_addf(&call->out, " %s",
                    slot->is_extra ? "taken (extra)" : schedule_state_name(slot->state));
        if (dose && dose->entry_minute != MINUTE_NONE) {
            date_time_format(text, dose->entry_minute);
            buffer_addf(&call->out, " at %s", text);
        }
        if (!dose && date_difference(slot->day, doses->day) < 0) {
            date_format_iso(text, slot->day);
            buffer_addf(&call->out, ", due since %s", text);
        }
        buffer_add_char(&call->out, '\n');
    }
}

static void add_line(struct call *call, const char *text)
{
    if (!*text)
        return;
    call_add_clean(call, text);
    buffer_add_char(&call->out, '\n');
}

void course_reminders_text(struct call *call, const struct reminders *reminders,
                           const struct day *day)
{
    char note[WORDING_SIZE * 2];
    struct buffer text = BUFFER_INIT;
    struct reminder_at_once at_once = reminder_at_once_of(day);
    reminders_format_due(&text, reminders);
    add_line(call, text.text);
    for (size_t i = 0; i < reminders->count; i++) {
        buffer_clear(&text);
        reminder_format(&text, &reminders->reminders[i]);
        add_line(call, text.text);
    }
    reminder_at_once_format(note, &at_once);
    add_line(call, note);
    buffer_release(&text);
}
