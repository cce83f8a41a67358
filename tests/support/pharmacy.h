/* pharmacy.h - courses and doses for tests, beside the kitchen's foods. */
#ifndef MARROW_TESTS_PHARMACY_H
#define MARROW_TESTS_PHARMACY_H

#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"

/* Returns a plan of `amount` units from a day on, daily at 8:00. */
static inline struct course_plan pharmacy_plan(const char *start, double amount)
{
    static char measure[32];
    snprintf(measure, sizeof measure, "%g tablets", amount);
    return (struct course_plan){ .amount = amount,
                                 .measure = measure,
                                 .minutes = { 480 },
                                 .minute_count = 1,
                                 .weekdays = WEEKDAYS_ALL,
                                 .interval_days = 1,
                                 .start = kitchen_date(start) };
}

/* Begins the course, which is then the newest and last. */
static inline void pharmacy_begin(struct journal *journal, const struct food *food,
                                  const struct course_plan *plan)
{
    struct error error = ERROR_INIT;
    int64_t id;
    assert_ok(course_create(&id, journal, food, plan, &error));
    assert_true(id > 0);
}

/* Takes course `number` on a day. `amount` 0 is the planned one; `at` is a minute, or
 * MINUTE_NONE. */
static inline void pharmacy_take(struct journal *journal, int number, const char *day,
                                 double amount, int at)
{
    struct error error = ERROR_INIT;
    struct doses doses;
    struct measured measured = { .amount = amount };
    assert_ok(doses_load_day(&doses, journal, kitchen_date(day), &error));
    assert_true((size_t)number <= doses.courses.count);
    struct dose_taking taking = { .course = &doses.courses.courses[number - 1], .minute = at };
    taking.slot = doses_find_open(&doses, taking.course, MINUTE_NONE);
    snprintf(measured.text, sizeof measured.text, "%g tablets", amount);
    taking.measured = amount > 0 ? &measured : NULL;
    assert_ok(doses_take(NULL, journal, kitchen_date(day), &taking, 1, &error));
    doses_release(&doses);
}

static inline void pharmacy_skip(struct journal *journal, int number, const char *day)
{
    struct error error = ERROR_INIT;
    struct doses doses;
    assert_ok(doses_load_day(&doses, journal, kitchen_date(day), &error));
    struct dose_taking taking = { .course = &doses.courses.courses[number - 1],
                                  .minute = MINUTE_NONE };
    taking.slot = doses_find_open(&doses, taking.course, MINUTE_NONE);
    assert_ok(doses_skip(journal, kitchen_date(day), &taking, 1, &error));
    doses_release(&doses);
}

/* Counts what happened to course `number` between two days. */
static inline struct dose_counts pharmacy_count(struct journal *journal, int number,
                                                const char *from, const char *to)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct courses courses;
    struct slot *slots;
    size_t count;
    assert_ok(courses_load(&courses, journal->log, &error));
    assert_true((size_t)number <= courses.count);
    assert_ok(doses_load_course(&slots, &count, &arena, journal, &courses.courses[number - 1],
                                kitchen_date(from), kitchen_date(to), &error));
    struct dose_counts counts = schedule_count(slots, count);
    arena_release(&arena);
    courses_release(&courses);
    return counts;
}

#endif
