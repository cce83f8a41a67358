#include "marrow/journal/course.h"
#include "marrow/base/number.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { COURSE_ALL, COURSE_QUERY_COUNT };

static const struct query course_queries[] = {
    [COURSE_ALL] = { "courses",
                     "SELECT c.id, c.food_version_id, v.food_id, v.name, v.basis, v.unit_name, "
                     "f.origin, c.amount, c.measure, c.minutes, c.weekdays, c.interval_days, "
                     "c.start_day, c.end_day, c.reason, c.advised_by, c.start_minute "
                     "FROM course AS c "
                     "JOIN food_version AS v ON v.id = c.food_version_id "
                     "JOIN food AS f ON f.id = v.food_id ORDER BY c.start_day, c.id" },
};
const struct query_table course_query_table = { "course", course_queries, COURSE_QUERY_COUNT };

/* --- reading --- */

/* Reads times such as "480,1200". Returns false if the text is anything else. */
static bool read_minutes(struct course_plan *plan, const char *text)
{
    while (*text) {
        char *end;
        long minute = strtol(text, &end, 10);
        if (end == text || minute < 0 || minute > MINUTE_MAX ||
            plan->minute_count == COURSE_TIMES_MAX || (*end && *end != ','))
            return false;
        plan->minutes[plan->minute_count++] = (int)minute;
        text = *end ? end + 1 : end;
    }
    return true;
}

/* Reads weekdays such as "135" into bits. Returns false if the text is anything else. */
static bool read_weekdays(struct course_plan *plan, const char *text)
{
    for (; *text; text++) {
        if (*text < '1' || *text > '7')
            return false;
        plan->weekdays |= 1u << (*text - '1');
    }
    return plan->weekdays != 0;
}

static void read_plan(struct course_plan *plan, struct arena *arena, struct statement *st)
{
    *plan = (struct course_plan){ .amount = statement_real(st) };
    plan->measure = arena_strdup(arena, statement_text_needed(st));
    bool is_sound = read_minutes(plan, statement_text_needed(st));
    is_sound = read_weekdays(plan, statement_text_needed(st)) && is_sound;
    plan->interval_days = (int)statement_integer(st);
    is_sound = date_parse_iso(&plan->start, statement_text_needed(st)) && is_sound;
    const char *end = statement_text(st);
    plan->has_end = end != NULL;
    if (end)
        is_sound = date_parse_iso(&plan->end, end) && is_sound;
    plan->reason = arena_strdup(arena, statement_text(st));
    plan->advised_by = arena_strdup(arena, statement_text(st));
    plan->start_minute = (int)statement_integer(st);
    if (!is_sound || !(plan->amount > 0) || plan->interval_days < 1) {
        statement_refuse(st, "a course with invalid times or days");
        *plan = (struct course_plan){ .amount = 1, .measure = "", .weekdays = WEEKDAYS_ALL };
        plan->interval_days = 1;
    }
}

static struct course read_course(struct arena *arena, struct statement *st)
{
    struct course course = { .part_count = 1 };
    enum basis basis = BASIS_UNIT;
    course.parts = arena_alloc(arena, sizeof *course.parts);
    course.parts->id = statement_integer(st);
    course.parts->version_id = statement_integer(st);
    course.food_id = statement_integer(st);
    course.food = arena_strdup(arena, statement_text_needed(st));
    if (!food_basis_find(&basis, statement_text_needed(st)))
        statement_refuse(st, "a food with an invalid basis");
    const char *unit = arena_strdup(arena, statement_text(st));
    course.unit = basis == BASIS_UNIT && unit ? unit : food_basis_name(basis);
    course.origin = arena_strdup(arena, statement_text_needed(st));
    read_plan(&course.parts->plan, arena, st);
    return course;
}

/* --- rows that are one course --- */

static bool is_same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* Returns how well the later row continues the course: 0 not at all, 1 in time, 2 with the same
 * reason too. */
static int continues(const struct course *course, const struct course *later)
{
    const struct course_plan *last = &course->parts[course->part_count - 1].plan;
    const struct course_plan *next = &later->parts[0].plan;
    if (course->food_id != later->food_id || !last->has_end ||
        date_difference(next->start, last->end) != 1)
        return 0;
    return is_same_text(last->reason, next->reason) ? 2 : 1;
}

static struct course *find_begun(struct courses *out, const struct course *later)
{
    struct course *best = NULL;
    int best_fit = 0;
    for (size_t i = 0; i < out->count; i++) {
        int fit = continues(&out->courses[i], later);
        if (fit > best_fit) {
            best = &out->courses[i];
            best_fit = fit;
        }
    }
    return best;
}

static void add_part(struct courses *out, struct course *course, const struct course *later)
{
    size_t size = course->part_count * sizeof *course->parts;
    course->parts = arena_grow(&out->arena, course->parts, size, size + sizeof *course->parts);
    course->parts[course->part_count++] = later->parts[0];
    course->food = later->food;
    course->unit = later->unit;
}

static int compare_begun(const void *left, const void *right)
{
    int64_t a = ((const struct course *)left)->parts[0].id;
    int64_t b = ((const struct course *)right)->parts[0].id;
    return (a > b) - (a < b);
}

enum status courses_load(struct courses *out, struct store *log, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct courses){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &course_queries[COURSE_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        struct course course = read_course(&out->arena, st);
        struct course *begun = find_begun(out, &course);
        if (begun) {
            add_part(out, begun, &course);
            continue;
        }
        out->courses =
            arena_make_room(&out->arena, out->courses, out->count, &room, sizeof *out->courses);
        out->courses[out->count++] = course;
    }
    status = statement_end(st, status);
    if (status) {
        courses_release(out);
        return status;
    }
    if (out->count > 1)
        qsort(out->courses, out->count, sizeof *out->courses, compare_begun);
    for (size_t i = 0; i < out->count; i++)
        out->courses[i].number = (int)i + 1;
    return STATUS_OK;
}

void courses_release(struct courses *courses)
{
    arena_release(&courses->arena);
    courses->courses = NULL;
    courses->count = 0;
}

/* --- asking --- */

const struct course_part *course_last(const struct course *course)
{
    return &course->parts[course->part_count - 1];
}

const struct course_part *course_part_on(const struct course *course, struct date day)
{
    for (size_t i = 0; i < course->part_count; i++) {
        const struct course_plan *plan = &course->parts[i].plan;
        if (date_difference(day, plan->start) >= 0 &&
            (!plan->has_end || date_difference(day, plan->end) <= 0))
            return &course->parts[i];
    }
    return NULL;
}

bool course_has_ended(const struct course *course, struct date day)
{
    const struct course_plan *plan = &course_last(course)->plan;
    return plan->has_end && date_difference(day, plan->end) > 0;
}

const struct course *courses_get(const struct courses *courses, int64_t id)
{
    for (size_t i = 0; i < courses->count; i++) {
        const struct course *course = &courses->courses[i];
        for (size_t part = 0; part < course->part_count; part++)
            if (course->parts[part].id == id)
                return course;
    }
    return NULL;
}

const struct course *courses_running(const struct courses *courses, int64_t food_id,
                                     struct date day)
{
    for (size_t i = 0; i < courses->count; i++) {
        const struct course *course = &courses->courses[i];
        if (course->food_id == food_id && course_part_on(course, day))
            return course;
    }
    return NULL;
}

/* Returns whether each given word begins a word of the product's name. */
static bool is_called(const struct course *course, const struct fold_words *said)
{
    struct fold_words name;
    fold_split(&name, course->food);
    for (size_t i = 0; i < said->count; i++) {
        bool found = false;
        for (size_t k = 0; k < name.count && !found; k++)
            found = strncmp(name.words[k], said->words[i], strlen(said->words[i])) == 0;
        if (!found)
            return false;
    }
    return said->count > 0;
}

static enum status refuse_several(const struct courses *courses, const struct fold_words *said,
                                  const char *word, struct error *error)
{
    struct buffer told = BUFFER_INIT;
    buffer_addf(&told, "several courses are called '%.80s'; give the number:", word);
    for (size_t i = 0; i < courses->count; i++) {
        if (is_called(&courses->courses[i], said))
            buffer_addf(&told, "\n  %d  %s", courses->courses[i].number, courses->courses[i].food);
    }
    enum status status = error_set(error, STATUS_AMBIGUOUS, "%s", told.text);
    buffer_release(&told);
    return status;
}

enum status courses_find(const struct course **out, const struct courses *courses, const char *word,
                         struct date day, struct error *error)
{
    struct fold_words said;
    int fitting = 0;
    int running = 0;
    const struct course *any = NULL;
    size_t number;
    if (number_parse_row(&number, word)) {
        if (number < 1 || number > courses->count)
            return error_set(error, STATUS_NOT_FOUND, "there is no course %zu", number);
        *out = &courses->courses[number - 1];
        return STATUS_OK;
    }
    fold_split(&said, word);
    for (size_t i = 0; i < courses->count; i++) {
        const struct course *course = &courses->courses[i];
        if (!is_called(course, &said))
            continue;
        bool runs = course_part_on(course, day) != NULL;
        if (runs || !any || !running)
            any = course;
        fitting++;
        running += runs;
    }
    if (fitting == 0)
        return error_set(error, STATUS_NOT_FOUND, "no course is called '%.80s'", word);
    if (running != 1 && fitting > 1)
        return refuse_several(courses, &said, word, error);
    *out = any;
    return STATUS_OK;
}
