#include "kitchen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/journal/course.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"

#define ROWS_MOST 1000

static uint32_t next_random(uint32_t *state, uint32_t below)
{
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 16) % below;
}

/* A course of one part or two, and what was taken of it over eight years: early, late, doubled,
 * skipped and missed doses. */
struct past {
    struct course course;
    struct course_part parts[2];
    struct dose_row rows[ROWS_MOST];
    size_t count;
    struct date today;
};

static void make_course(struct past *past, uint32_t *seed)
{
    static const int intervals[] = { 2, 7, 14, 30, 90 };
    static const struct date start = { 738000 };
    bool is_changed = next_random(seed, 3) == 0;
    past->course = (struct course){ .parts = past->parts, .part_count = is_changed ? 2 : 1 };
    past->today = date_add(start, 8 * 365);
    for (size_t i = 0; i < 2; i++) {
        struct course_plan *plan = &past->parts[i].plan;
        past->parts[i].id = (int64_t)i + 1;
        *plan = (struct course_plan){ .amount = 1, .measure = "1" };
        plan->start = date_add(start, i == 0 ? 0 : 400);
        plan->interval_days = intervals[next_random(seed, 5)];
        plan->weekdays = next_random(seed, 3) ? WEEKDAYS_ALL : 1u << next_random(seed, 7);
        plan->has_end = next_random(seed, 4) == 0;
        plan->end = date_add(start, 2000 + (int)next_random(seed, 400));
    }
    if (is_changed) {
        past->parts[0].plan.has_end = true;
        past->parts[0].plan.end = date_add(past->parts[1].plan.start, -1);
    }
}

static void make_rows(struct past *past, uint32_t *seed)
{
    struct date day = past->parts[0].plan.start;
    past->count = 0;
    while (past->count < ROWS_MOST && date_difference(day, past->today) <= 0) {
        const struct course_part *part = course_part_on(&past->course, day);
        int interval = (part ? part : course_last(&past->course))->plan.interval_days;
        int strayed = (int)next_random(seed, (uint32_t)interval) - interval / 2;
        if (part && next_random(seed, 8) > 0) {
            struct dose_row *row = &past->rows[past->count++];
            *row = (struct dose_row){ .id = (int64_t)past->count, .course_id = part->id };
            row->day = day;
            row->due_minute = MINUTE_NONE;
            row->is_taken = next_random(seed, 4) > 0;
            row->amount = 1;
        }
        day = date_add(day, interval + (next_random(seed, 3) ? 0 : strayed));
    }
}

static void list(struct slot **slots, size_t *count, struct arena *arena, const struct past *past,
                 size_t first, const struct schedule_query *query)
{
    schedule_list(slots, count, arena, &past->course, past->rows + first, past->count - first,
                  query);
}

/* Compares what all doses tell of the days from an anchor on with what those from it on tell. */
static void check_anchor(const struct past *past, size_t row, uint32_t *seed)
{
    struct arena arena = ARENA_INIT;
    struct slot *all, *late;
    size_t all_count, late_count;
    struct schedule_query query = { .today = past->today };
    query.from = date_add(past->rows[row].day, (int)next_random(seed, 60));
    query.to = date_add(query.from, (int)next_random(seed, 400));
    list(&all, &all_count, &arena, past, 0, &query);
    query.anchor_part = past->rows[row].course_id;
    query.anchor = past->rows[row].day;
    list(&late, &late_count, &arena, past, row, &query);
    assert_int_equal(all_count, late_count);
    for (size_t i = 0; i < all_count; i++) {
        assert_int_equal(date_difference(all[i].day, late[i].day), 0);
        assert_int_equal(all[i].state, late[i].state);
        assert_int_equal(all[i].is_extra, late[i].is_extra);
        assert_ptr_equal(all[i].dose, late[i].dose);
    }
    arena_release(&arena);
}

static void test_schedule__is_the_same_from_an_anchor_on_as_from_the_beginning(void **state)
{
    (void)state;
    static struct past past;
    uint32_t seed = 1;
    int anchors = 0;
    for (int i = 0; i < 300; i++) {
        make_course(&past, &seed);
        make_rows(&past, &seed);
        for (size_t row = 1; row < past.count; row++) {
            const struct dose_row *before = &past.rows[row - 1];
            const struct course_part *part = &past.parts[past.rows[row].course_id - 1];
            if (before->course_id != part->id || !past.rows[row].is_taken ||
                !schedule_is_anchor(&past.course, part, before->day, past.rows[row].day))
                continue;
            if (next_random(&seed, 3) == 0)
                check_anchor(&past, row, &seed);
            anchors++;
        }
    }
    assert_true(anchors > 3000);
}

TESTS(test_schedule)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_schedule__is_the_same_from_an_anchor_on_as_from_the_beginning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
