#include "marrow/journal/schedule.h"

#include <math.h>
#include <stdlib.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/journal/plan.h"

#define SOON 60 /* minutes before its time at which a dose becomes due */
#define LATE 120 /* minutes after its time at which it becomes late */

/* A list being made. */
struct schedule {
    struct slot *slots;
    size_t count, room;
    struct arena *arena;
    const struct course *course;
    const struct dose_row *rows;
    size_t row_count;
    bool *is_used; /* for each row: it fills a slot */
    struct schedule_query query;
};

const char *schedule_state_name(enum dose_state state)
{
    static const char *const names[] = {
        [DOSE_AHEAD] = "ahead", [DOSE_DUE] = "due",         [DOSE_LATE] = "late",
        [DOSE_TAKEN] = "taken", [DOSE_SKIPPED] = "skipped", [DOSE_MISSED] = "missed",
    };
    return names[state];
}

bool schedule_state_is_open(enum dose_state state)
{
    return state == DOSE_DUE || state == DOSE_LATE;
}

bool schedule_wants_slot(const struct slot *slot)
{
    return !slot->dose && (schedule_state_is_open(slot->state) || slot->state == DOSE_MISSED);
}

static bool is_asked(const struct schedule *schedule, struct date day)
{
    return date_difference(day, schedule->query.from) >= 0 &&
           date_difference(day, schedule->query.to) <= 0;
}

/* Adds a slot if its day is asked for. row NULL: no dose fills it, and its state stays. */
static void add_slot(struct schedule *schedule, const struct course_part *part, struct slot slot,
                     const struct dose_row *row)
{
    slot.course = schedule->course;
    slot.part = part;
    slot.dose = row;
    if (row) {
        schedule->is_used[row - schedule->rows] = true;
        slot.day = row->day;
        slot.state = row->is_taken ? DOSE_TAKEN : DOSE_SKIPPED;
        slot.is_off_amount =
            row->is_taken && fabs(row->amount - part->plan.amount) > 1e-9 * part->plan.amount;
    }
    if (!is_asked(schedule, slot.day))
        return;
    schedule->slots = arena_make_room(schedule->arena, schedule->slots, schedule->count,
                                      &schedule->room, sizeof slot);
    schedule->slots[schedule->count++] = slot;
}

/* --- doses of a day --- */

static enum dose_state state_of_time(const struct schedule *schedule, struct date day, int minute)
{
    int days = date_difference(day, schedule->query.today);
    if (days > 0)
        return DOSE_AHEAD;
    if (minute == MINUTE_NONE)
        return days < 0 ? DOSE_MISSED : DOSE_DUE;
    int since = schedule->query.minute - minute - days * 1440;
    if (since < -SOON)
        return DOSE_AHEAD;
    if (days < 0 && since > schedule->query.reach)
        return DOSE_MISSED;
    return since > LATE ? DOSE_LATE : DOSE_DUE;
}

/* Returns the index of the first dose on or after the day. */
static size_t first_row(const struct schedule *schedule, struct date day)
{
    size_t low = 0;
    size_t high = schedule->row_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (date_difference(schedule->rows[middle].day, day) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

#define ANY_MINUTE (-2)

/* Returns the first dose of the day for that minute which fills no slot yet, or NULL. */
static const struct dose_row *find_row(const struct schedule *schedule, struct date day, int minute)
{
    for (size_t i = first_row(schedule, day); i < schedule->row_count; i++) {
        const struct dose_row *row = &schedule->rows[i];
        if (date_difference(row->day, day) != 0)
            break;
        if (!schedule->is_used[i] && (minute == ANY_MINUTE || row->due_minute == minute))
            return row;
    }
    return NULL;
}

/* Returns whether the time of a day lay before the course was begun on it, and is past: nobody
 * could take it for its time. */
static bool is_before_begin(const struct course_plan *plan, const struct slot *slot)
{
    bool is_past = slot->state == DOSE_LATE || slot->state == DOSE_MISSED;
    return is_past && slot->minute != MINUTE_NONE && slot->minute < plan->start_minute &&
           date_difference(slot->day, plan->start) == 0;
}

static void list_day(struct schedule *schedule, const struct course_part *part, struct date day)
{
    const struct course_plan *plan = &part->plan;
    const struct dose_row *filled[COURSE_TIMES_MAX] = { NULL };
    size_t count = plan->minute_count ? plan->minute_count : 1;
    for (size_t i = 0; i < plan->minute_count; i++) {
        filled[i] = find_row(schedule, day, plan->minutes[i]);
        if (filled[i])
            schedule->is_used[filled[i] - schedule->rows] = true;
    }
    for (size_t i = 0; i < count; i++) {
        struct slot slot = { .day = day,
                             .minute = plan->minute_count ? plan->minutes[i] : MINUTE_NONE };
        if (!filled[i])
            filled[i] = find_row(schedule, day, ANY_MINUTE);
        slot.state = state_of_time(schedule, day, slot.minute);
        if (filled[i] || !is_before_begin(plan, &slot))
            add_slot(schedule, part, slot, filled[i]);
    }
}

static void list_days(struct schedule *schedule, const struct course_part *part)
{
    const struct course_plan *plan = &part->plan;
    struct date day = plan->start;
    struct date last = schedule->query.to;
    if (date_difference(schedule->query.from, day) > 0)
        day = schedule->query.from;
    if (plan->has_end && date_difference(plan->end, last) < 0)
        last = plan->end;
    for (; date_difference(day, last) <= 0; day = date_add(day, 1)) {
        if (plan->weekdays & (1u << ((unsigned)date_weekday(day) - 1)))
            list_day(schedule, part, day);
    }
}

/* --- doses that cover several days --- */

static enum dose_state state_of_slot(const struct schedule *schedule, struct date due,
                                     const struct course_plan *plan)
{
    int days = date_difference(schedule->query.today, due);
    if (days < 0)
        return DOSE_AHEAD;
    if (days >= plan->interval_days)
        return DOSE_MISSED;
    return days > 0
               ? DOSE_LATE
               : state_of_time(schedule, due, plan->minute_count ? plan->minutes[0] : MINUTE_NONE);
}

static bool is_over(const struct course_plan *plan, struct date day)
{
    return plan->has_end && date_difference(day, plan->end) > 0;
}

/* Lists the unfilled slots before `until`. Returns the next slot's day. Passes at once over those
 * that are not asked for: a course may have run for decades. */
static struct date list_open(struct schedule *schedule, const struct course_part *part,
                             struct date due, struct date until)
{
    const struct course_plan *plan = &part->plan;
    struct date from = schedule->query.from;
    int before = date_difference(date_difference(from, until) < 0 ? from : until, due);
    if (before > 0)
        due = date_add(due, before / plan->interval_days * plan->interval_days);
    while (date_difference(due, until) < 0 && !is_over(plan, due)) {
        struct slot slot = { .day = due,
                             .minute = plan->minute_count ? plan->minutes[0] : MINUTE_NONE,
                             .state = state_of_slot(schedule, due, plan) };
        add_slot(schedule, part, slot, NULL);
        due = date_add(due, plan->interval_days);
    }
    return due;
}

/* Returns the interval of the part with this id, or 1 if there is none. */
static int interval_of(const struct course *course, int64_t course_id)
{
    for (size_t i = 0; i < course->part_count; i++)
        if (course->parts[i].id == course_id)
            return course->parts[i].plan.interval_days;
    return 1;
}

static bool is_fixed(const struct course_plan *plan)
{
    return plan->weekdays != WEEKDAYS_ALL;
}

/* Returns the last of the part's fixed days up to `day`. */
static struct date fixed_due(const struct course_part *part, struct date day)
{
    struct date first = plan_next_weekday(&part->plan, part->plan.start);
    return date_add(day, -(date_difference(day, first) % part->plan.interval_days));
}

/* After a dose, the next slot is at most one and a half intervals later: a dose up to half an
 * interval early fills its slot, and the next one follows a whole interval after. So a dose that
 * comes a whole interval after the one before is at most half an interval early, and fills the slot
 * that is due then, whichever doses came before. The first slot of a part depends on the doses of
 * the part before; the margin of two of the longest intervals keeps clear of them. */
bool schedule_is_anchor(const struct course *course, const struct course_part *part,
                        struct date before, struct date day)
{
    const struct course_plan *plan = &part->plan;
    int interval = plan->interval_days;
    if (date_difference(day, before) < interval ||
        date_difference(day, plan->start) < 2 * COURSE_INTERVAL_MAX)
        return false;
    if (plan->has_end && 2 * date_difference(plan->end, day) < interval)
        return false; /* the slot may lie after the end */
    if (!is_fixed(plan))
        return true;
    bool is_first = part == course->parts;
    return is_first && 2 * date_difference(day, fixed_due(part, day)) < interval;
}

/* Returns the day of the part's first slot: not before the doses taken earlier have run out. */
static struct date first_due(const struct schedule *schedule, const struct course_part *part)
{
    struct date due = part->plan.start;
    if (part->id == schedule->query.anchor_part)
        return is_fixed(&part->plan) ? fixed_due(part, schedule->query.anchor)
                                     : schedule->query.anchor;
    for (size_t i = 0; part != schedule->course->parts && i < schedule->row_count; i++) {
        const struct dose_row *row = &schedule->rows[i];
        if (!row->is_taken || row->course_id == part->id)
            continue;
        struct date after = date_add(row->day, interval_of(schedule->course, row->course_id));
        if (date_difference(row->day, part->plan.start) <= 0 && date_difference(after, due) > 0)
            due = after;
    }
    return plan_next_weekday(&part->plan, due);
}

static void list_intervals(struct schedule *schedule, const struct course_part *part)
{
    const struct course_plan *plan = &part->plan;
    struct date due = first_due(schedule, part);
    for (size_t i = 0; i < schedule->row_count; i++) {
        const struct dose_row *row = &schedule->rows[i];
        if (row->course_id != part->id)
            continue;
        /* A slot is over once it has been open for all of its days. */
        due = list_open(schedule, part, due, date_add(row->day, 1 - plan->interval_days));
        bool is_too_early = 2 * date_difference(due, row->day) > plan->interval_days;
        if (is_too_early || is_over(plan, due))
            continue; /* an extra dose */
        struct slot slot = { .minute = plan->minute_count ? plan->minutes[0] : MINUTE_NONE };
        add_slot(schedule, part, slot, row);
        due = date_add(row->is_taken && !is_fixed(plan) ? row->day : due, plan->interval_days);
    }
    list_open(schedule, part, due, date_add(schedule->query.to, 1));
}

/* --- all --- */

static int compare_slots(const void *left, const void *right)
{
    const struct slot *a = left;
    const struct slot *b = right;
    int days = date_difference(a->day, b->day);
    if (days != 0)
        return days;
    if (a->minute != b->minute)
        return a->minute - b->minute;
    return a->is_extra - b->is_extra;
}

static const struct course_part *part_of(const struct course *course, int64_t course_id)
{
    for (size_t i = 0; i < course->part_count; i++)
        if (course->parts[i].id == course_id)
            return &course->parts[i];
    return course_last(course);
}

void schedule_list(struct slot **out, size_t *count, struct arena *arena,
                   const struct course *course, const struct dose_row *rows, size_t row_count,
                   const struct schedule_query *query)
{
    struct schedule schedule = {
        .arena = arena, .course = course, .rows = rows, .row_count = row_count, .query = *query
    };
    schedule.is_used = arena_alloc(arena, (row_count + 1) * sizeof *schedule.is_used);
    for (size_t i = 0; i < course->part_count; i++) {
        if (course->parts[i].plan.interval_days > 1)
            list_intervals(&schedule, &course->parts[i]);
        else
            list_days(&schedule, &course->parts[i]);
    }
    for (size_t i = 0; i < row_count; i++) {
        if (schedule.is_used[i] || !rows[i].is_taken)
            continue;
        struct slot slot = { .minute = rows[i].due_minute, .is_extra = true };
        add_slot(&schedule, part_of(course, rows[i].course_id), slot, &rows[i]);
    }
    if (schedule.count > 1)
        qsort(schedule.slots, schedule.count, sizeof *schedule.slots, compare_slots);
    *out = schedule.slots;
    *count = schedule.count;
}

/* Returns the minutes from the slot's time to a minute of a day. */
static int minutes_since(const struct slot *slot, struct date day, int minute)
{
    if (slot->minute == MINUTE_NONE || slot->part->plan.interval_days > 1)
        return 0;
    return date_difference(day, slot->day) * 1440 + minute - slot->minute;
}

/* Returns how well a slot fits that long after its time; the smallest fits best. */
static int misfit(int since, int reach)
{
    enum { NEXT = 1 << 16 };
    if (since >= 0 && since <= reach)
        return since;
    if (since < 0 && -since <= reach)
        return NEXT - since;
    return since > 0 ? 3 * NEXT - since : 4 * NEXT - since;
}

const struct slot *schedule_find_slot(const struct slot *slots, size_t count,
                                      const struct course *course, struct date day, int minute,
                                      int reach)
{
    const struct slot *best = NULL;
    int least = 0;
    for (size_t i = 0; i < count; i++) {
        if (slots[i].dose || (course && slots[i].course != course))
            continue;
        int fit = misfit(minutes_since(&slots[i], day, minute), reach);
        if (!best || fit < least) {
            best = &slots[i];
            least = fit;
        }
    }
    return best;
}

int schedule_minutes_early(const struct slot *slot, struct date day, int minute)
{
    int since = minute == MINUTE_NONE ? 0 : minutes_since(slot, day, minute);
    return since < 0 ? -since : 0;
}

struct dose_counts schedule_count(const struct slot *slots, size_t count)
{
    struct dose_counts counts = { 0 };
    for (size_t i = 0; i < count; i++) {
        const struct slot *slot = &slots[i];
        if (slot->state == DOSE_AHEAD)
            continue;
        counts.off_amount += slot->is_off_amount;
        if (slot->is_extra) {
            counts.extra++;
            continue;
        }
        counts.due++;
        counts.taken += slot->state == DOSE_TAKEN;
        counts.skipped += slot->state == DOSE_SKIPPED;
        counts.missed += slot->state == DOSE_MISSED;
    }
    return counts;
}
