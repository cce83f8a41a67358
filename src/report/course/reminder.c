#include "marrow/report/reminder.h"
#include "marrow/base/text.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/course.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"
#include "marrow/report/day.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

enum { REMINDER_SINCE, REMINDER_QUERY_COUNT };

static const struct query reminder_queries[] = {
    [REMINDER_SINCE] = { "taken since end",
                         "SELECT count(DISTINCT e.day), max(e.day) FROM food_version AS v "
                         "JOIN entry AS e ON e.food_version_id = v.id WHERE v.food_id = :food "
                         "AND e.day > :end AND e.day <= :day" },
};
const struct query_table reminder_query_table = { "reminder", reminder_queries,
                                                  REMINDER_QUERY_COUNT };

const char *reminder_kind_name(enum reminder_kind kind)
{
    static const char *const names[] = {
        [REMINDER_ENDS] = "ends", [REMINDER_ENDED] = "ended", [REMINDER_OVERRUN] = "overrun"
    };
    return names[kind];
}

/* --- gathering --- */

/* Counts the days on which the product was taken after the end. *last gets the last of them. */
static enum status taken_since(int *days, struct date *last, struct store *log,
                               const struct reminder *reminder, struct date day,
                               struct error *error)
{
    struct statement *st;
    *days = 0;
    enum status status = statement_open(&st, log, &reminder_queries[REMINDER_SINCE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", reminder->course->food_id);
    statement_bind_date(st, ":end", reminder->end);
    statement_bind_date(st, ":day", day);
    status = statement_step(st, error);
    if (!status) {
        *days = (int)statement_integer(st);
        const char *latest = statement_text(st);
        if (latest && !date_parse_iso(last, latest))
            statement_refuse(st, "an entry with an invalid date");
    }
    return statement_end(st, status);
}

/* Returns whether another course of the product continues after this one's end. */
static bool is_followed(const struct courses *courses, const struct course *course, struct date end)
{
    for (size_t i = 0; i < courses->count; i++) {
        const struct course *other = &courses->courses[i];
        if (other != course && other->food_id == course->food_id &&
            !course_has_ended(other, date_add(end, 1)))
            return true;
    }
    return false;
}

/* Fills *out. *is_told gets whether there is a reminder about the course. */
static enum status remind(bool *is_told, struct reminder *out, struct journal *journal,
                          const struct courses *courses, const struct course *course,
                          struct date day, struct error *error)
{
    const struct course_plan *plan = &course_last(course)->plan;
    int since = 0;
    struct date last = day;
    *is_told = false;
    if (!plan->has_end || is_followed(courses, course, plan->end))
        return STATUS_OK;
    int to_end = date_difference(plan->end, day);
    *out = (struct reminder){ REMINDER_ENDS, course, plan->end, to_end };
    if (to_end >= 0) {
        bool has_begun = date_difference(day, course->parts[0].plan.start) >= 0;
        *is_told = has_begun && to_end <= REMINDER_DAYS;
        return STATUS_OK;
    }
    if (to_end < -REMINDER_DAYS_MOST)
        return STATUS_OK;
    enum status status = taken_since(&since, &last, journal->log, out, day, error);
    bool is_overrun = since > 0 && date_difference(day, last) < REMINDER_DAYS;
    out->kind = is_overrun ? REMINDER_OVERRUN : REMINDER_ENDED;
    out->days = is_overrun ? since : -to_end;
    *is_told = is_overrun || -to_end <= REMINDER_DAYS;
    return status;
}

static enum status load(struct reminders *out, struct journal *journal, struct date day,
                        struct error *error)
{
    enum status status = doses_load_day(&out->doses, journal, day, error);
    if (status)
        return status;
    status = day_note_load_supplements(&out->supplements, journal->log, day, error);
    const struct courses *courses = &out->doses.courses;
    out->reminders = arena_alloc(&out->doses.arena, (courses->count + 1) * sizeof *out->reminders);
    for (size_t i = 0; !status && i < courses->count; i++) {
        bool is_told;
        status = remind(&is_told, &out->reminders[out->count], journal, courses,
                        &courses->courses[i], day, error);
        out->count += is_told;
    }
    return status;
}

enum status reminders_load(struct reminders *out, struct journal *journal, struct date day,
                           struct error *error)
{
    *out = (struct reminders){ .count = 0 };
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = load(out, journal, day, error);
    store_end_reading(journal->log);
    if (status)
        reminders_release(out);
    return status;
}

void reminders_release(struct reminders *reminders)
{
    doses_release(&reminders->doses);
    reminders->count = 0;
}

/* --- wording --- */

size_t reminders_count_due(const struct reminders *reminders)
{
    size_t due = 0;
    for (size_t i = 0; i < reminders->doses.count; i++)
        due += schedule_wants_slot(&reminders->doses.slots[i]);
    return due;
}

static void format_day(struct buffer *out, struct date day)
{
    struct date_parts parts = date_parts(day);
    buffer_addf(out, "%s %d %s", date_weekday_name(date_weekday(day)), parts.day,
                date_month_name(parts.month));
}

static void format_slot(struct buffer *out, const struct slot *slot, struct date day)
{
    char time[TIME_TEXT];
    buffer_add_text(out, slot->course->food);
    if (slot->minute != MINUTE_NONE) {
        plan_format_time(time, slot->minute);
        buffer_addf(out, " %s", time);
    }
    if (date_difference(slot->day, day) < 0) {
        buffer_add_text(out, " (since ");
        format_day(out, slot->day);
        buffer_add_text(out, ")");
    } else if (slot->state == DOSE_LATE) {
        buffer_add_text(out, " (late)");
    }
}

/* Appends the slots that are due or missed (wanted), or those later today. */
static void format_slots(struct buffer *out, const struct reminders *reminders, bool wanted,
                         const char *before)
{
    for (size_t i = 0; i < reminders->doses.count; i++) {
        const struct slot *slot = &reminders->doses.slots[i];
        bool fits = wanted ? schedule_wants_slot(slot) : slot->state == DOSE_AHEAD;
        if (!fits)
            continue;
        buffer_add_text(out, before);
        format_slot(out, slot, reminders->doses.day);
        before = ", ";
    }
}

void reminders_format_due(struct buffer *out, const struct reminders *reminders)
{
    bool has_due = false;
    bool is_missed = false;
    for (size_t i = 0; i < reminders->doses.count; i++) {
        const struct slot *slot = &reminders->doses.slots[i];
        has_due = has_due || schedule_wants_slot(slot);
        is_missed = is_missed || slot->state == DOSE_MISSED;
    }
    bool is_unlogged = is_missed && reminders->supplements == DAY_SUPPLEMENTS_NOT_LOGGED;
    if (is_unlogged || reminders->supplements == DAY_SUPPLEMENTS_NONE)
        buffer_addf(out, "supplements: %s%s", day_note_supplements_name(reminders->supplements),
                    reminders->doses.count > 0 ? "; " : "");
    format_slots(out, reminders, true, is_missed ? "missed: " : "due: ");
    format_slots(out, reminders, false, has_due ? "; later: " : "later: ");
}

void reminder_format(struct buffer *out, const struct reminder *reminder)
{
    buffer_addf(out, "%s %s on ", reminder->course->food,
                reminder->kind == REMINDER_ENDS ? "ends" : "ended");
    format_day(out, reminder->end);
    if (reminder->kind == REMINDER_OVERRUN)
        buffer_addf(out, " but was taken on %d %s since", reminder->days,
                    TEXT_PLURAL(reminder->days, "day", "days"));
    else if (reminder->kind == REMINDER_ENDS && reminder->days > 1)
        buffer_addf(out, ", in %d days", reminder->days);
    else if (reminder->kind == REMINDER_ENDS)
        buffer_add_text(out, reminder->days == 1 ? ", tomorrow" : ", today");
}

/* --- calcium at once --- */

/* Returns the calcium from the day's supplements and medicines at the time of one of them, in
 * mg. */
static double calcium_with(const struct day *day, const struct day_entry *entry)
{
    double sum = 0;
    if (entry->minute == MINUTE_NONE)
        return entry->nutrients[NUTRIENT_CALCIUM].known;
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_entry *other = day_get_entry(day, number, NULL);
        if (food_is_supplement(other->food) && other->minute == entry->minute)
            sum += other->nutrients[NUTRIENT_CALCIUM].known;
    }
    return sum;
}

struct reminder_at_once reminder_at_once_of(const struct day *day)
{
    struct reminder_at_once most = { .minute = MINUTE_NONE };
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_entry *entry = day_get_entry(day, number, NULL);
        if (!food_is_supplement(entry->food))
            continue;
        double amount = calcium_with(day, entry);
        if (amount > most.amount) {
            most.amount = amount;
            most.minute = entry->minute;
        }
    }
    most.is_over = most.amount > CALCIUM_AT_ONCE_MG * (1 + 1e-9);
    return most;
}

enum status reminder_count_at_once(int *out, struct journal *journal, const struct period *period,
                                   struct error *error)
{
    enum status status = STATUS_OK;
    *out = period->day_count <= CALCIUM_AT_ONCE_DAYS ? 0 : -1;
    for (size_t i = 0; !status && *out >= 0 && i < period->day_count; i++) {
        struct day day;
        if (period->days[i].entry_count == 0 ||
            !(period->days[i].nutrients[NUTRIENT_CALCIUM].swallowed.known > CALCIUM_AT_ONCE_MG))
            continue;
        status = day_load(&day, journal, period->days[i].date, error);
        if (status)
            break;
        *out += reminder_at_once_of(&day).is_over;
        day_release(&day);
    }
    return status;
}

void reminder_at_once_format(char out[WORDING_SIZE * 2], const struct reminder_at_once *at_once)
{
    char amount[NUMBER_TEXT];
    char clock[TIME_TEXT];
    char time[TIME_TEXT + 4] = "";
    out[0] = '\0';
    if (!at_once->is_over)
        return;
    number_format_short(amount, at_once->amount, 0);
    if (at_once->minute != MINUTE_NONE) {
        date_time_format(clock, at_once->minute);
        snprintf(time, sizeof time, " at %s", clock);
    }
    snprintf(out, (size_t)WORDING_SIZE * 2,
             "%s mg of calcium from supplements at once%s: above %g mg a smaller share is "
             "absorbed (" CALCIUM_AT_ONCE_SOURCE ")",
             amount, time, CALCIUM_AT_ONCE_MG);
}
