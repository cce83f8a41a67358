#include "marrow/report/crossing.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "day/intake.h"
#include "day/sum.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/course.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/spacing.h"
#include "marrow/journal/target.h"
#include "marrow/report/interval.h"
#include "marrow/store/store.h"

/* Returns the part of an amount that counts on the day. */
static double counting(const struct courses *courses, const struct crossing_item *item,
                       struct date day)
{
    const struct course *course =
        item->food->food_id ? courses_running(courses, item->food->food_id, day) : NULL;
    const struct course_part *part = course ? course_part_on(course, day) : NULL;
    return part ? item->amount / part->plan.interval_days : item->amount;
}

static bool has_supplement(const struct crossing_item *items, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (food_is_supplement(items[i].food))
            return true;
    return false;
}

/* `again`: a limit already exceeded is reported where more of it is added. */
static void compare(struct crossings *out, const struct day_nutrient *before,
                    const struct day_nutrient *after, bool again)
{
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        bool is_more = again && after[n].counted.known > before[n].counted.known;
        if (after[n].limit_verdict != LIMIT_VERDICT_OVER ||
            (before[n].limit_verdict == LIMIT_VERDICT_OVER && !is_more))
            continue;
        out->crossings[out->count++] =
            (struct crossing){ .nutrient = (enum nutrient)n, .counted = after[n].counted };
    }
}

/* Adds up the day as it is (an empty day if intake is NULL), and with the items. */
static void look(struct crossings *out, const struct journal *journal, const struct intake *intake,
                 const struct courses *courses, struct date day, const struct crossing_item *items,
                 size_t count)
{
    struct day_nutrient *sums = xcalloc((size_t)2 * NUTRIENT_COUNT, sizeof *sums);
    struct intake_food *foods = xcalloc(count + 1, sizeof *foods);
    size_t there = 0;
    const struct intake_entry *counted = intake ? intake_get_counted(intake, day, &there) : NULL;
    struct intake_entry *entries = xcalloc(there + count + 1, sizeof *entries);
    if (there > 0)
        memcpy(entries, counted, there * sizeof *entries);
    for (size_t i = 0; i < count; i++) {
        intake_food_init(&foods[i], journal, items[i].food);
        entries[there + i] = (struct intake_entry){ .day = day,
                                                    .taken_on = day,
                                                    .spread_days = 1,
                                                    .minute = MINUTE_NONE,
                                                    .amount = counting(courses, &items[i], day),
                                                    .food = &foods[i] };
    }
    sum_day(sums, entries, there, &out->targets, true);
    sum_day(sums + NUTRIENT_COUNT, entries, there + count, &out->targets, true);
    compare(out, sums, sums + NUTRIENT_COUNT, has_supplement(items, count));
    free(entries);
    free(foods);
    free(sums);
}

enum status crossings_load(struct crossings *out, struct journal *journal, struct date day,
                           const struct crossing_item *items, size_t count, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct intake intake;
    struct courses courses = { .count = 0 };
    *out = (struct crossings){ .count = 0 };
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = targets_load(&out->targets, journal->log, day, error);
    if (!status)
        status = courses_load(&courses, journal->log, error);
    if (!status)
        status = intake_load(&intake, &arena, journal, day, day, error);
    store_end_reading(journal->log);
    if (!status)
        look(out, journal, &intake, &courses, day, items, count);
    courses_release(&courses);
    arena_release(&arena);
    if (status)
        crossings_release(out);
    return status;
}

enum status crossings_load_plan(struct crossings *out, struct journal *journal, struct date day,
                                const struct food *food, const struct course_plan *plan,
                                struct error *error)
{
    static const struct courses none = { .count = 0 };
    size_t times = plan->minute_count ? plan->minute_count : 1;
    struct crossing_item item = { food, plan->amount * (double)times / plan->interval_days };
    *out = (struct crossings){ .count = 0 };
    enum status status = targets_load(&out->targets, journal->log, day, error);
    if (!status)
        look(out, journal, NULL, &none, day, &item, 1);
    return status;
}

/* --- the time between courses --- */

/* What is said of doses that don't keep it. */
struct spacing_listener {
    struct crossings *out;
    const int *courses; /* their numbers, by the index of the dose */
    struct date today;
};

static void add_spacing(const struct spacing_break *broken, void *payload)
{
    struct spacing_listener *listener = payload;
    struct crossings *out = listener->out;
    char time[TIME_TEXT];
    bool is_other_day = date_difference(broken->day, listener->today) != 0;
    if (out->count == sizeof out->crossings / sizeof *out->crossings)
        return;
    date_time_format(time, broken->minute);
    struct crossing *crossing = &out->crossings[out->count++];
    *crossing = (struct crossing){ .spacing = arena_strdup(&out->arena, broken->sentence),
                                   .course = listener->courses[broken->index],
                                   .later = broken->later };
    if (broken->has_time)
        crossing->waiting =
            arena_printf(&out->arena, "from %s%s on", time, is_other_day ? " of the next day" : "");
}

/* Adds what the doses don't keep. Releases the crossings if it fails. */
static enum status add_spacings(struct crossings *out, struct journal *journal,
                                const struct spacing_dose *doses, const int *numbers, size_t count,
                                struct error *error)
{
    struct spacing_listener listener = { out, numbers, journal->today };
    if (count == 0)
        return STATUS_OK;
    enum status status = spacings_check(journal, doses, count, add_spacing, &listener, error);
    if (status)
        crossings_release(out);
    return status;
}

static enum status add_spacings_of_takings(struct crossings *out, struct journal *journal,
                                           struct date day, const struct dose_taking *takings,
                                           size_t count, struct error *error)
{
    struct spacing_dose *doses = arena_alloc(&out->arena, (count + 1) * sizeof *doses);
    int *numbers = arena_alloc(&out->arena, (count + 1) * sizeof *numbers);
    for (size_t i = 0; i < count; i++) {
        doses[i] = (struct spacing_dose){ takings[i].course->parts[0].id, day,
                                          dose_taking_minute(&takings[i], journal, day) };
        numbers[i] = takings[i].course->number;
    }
    return add_spacings(out, journal, doses, numbers, count, error);
}

/* Adds what the resolution's items don't keep that are doses of courses. One without a time is
 * taken now, if it is of today. */
static enum status add_spacings_of_items(struct crossings *out, struct journal *journal,
                                         const struct resolution *resolution, struct error *error)
{
    struct spacing_dose doses[QUICK_ITEMS_MAX];
    int numbers[QUICK_ITEMS_MAX];
    size_t count = 0;
    struct courses courses;
    bool is_today = date_difference(resolution->day, journal->today) == 0;
    enum status status = courses_load(&courses, journal->log, error);
    for (size_t i = 0; !status && i < resolution->count; i++) {
        const struct resolved_item *item = &resolution->items[i];
        const struct course *course =
            item->food.food_id ? courses_running(&courses, item->food.food_id, resolution->day)
                               : NULL;
        int minute = resolution->places[item->place].minute;
        if (!course)
            continue;
        if (minute == MINUTE_NONE && is_today)
            minute = journal->minute;
        doses[count] = (struct spacing_dose){ course->parts[0].id, resolution->day, minute };
        numbers[count++] = course->number;
    }
    courses_release(&courses);
    if (status) {
        crossings_release(out);
        return status;
    }
    return add_spacings(out, journal, doses, numbers, count, error);
}

enum status crossings_load_resolution(struct crossings *out, struct journal *journal,
                                      const struct resolution *resolution, struct error *error)
{
    struct crossing_item items[QUICK_ITEMS_MAX];
    for (size_t i = 0; i < resolution->count; i++)
        items[i] = (struct crossing_item){ &resolution->items[i].food,
                                           resolution->items[i].measured.amount };
    enum status status =
        crossings_load(out, journal, resolution->day, items, resolution->count, error);
    return status ? status : add_spacings_of_items(out, journal, resolution, error);
}

/* Loads the crossings of `counted` by those of the doses taken on `day` that count on it. */
static enum status load_counted(struct crossings *out, struct journal *journal, struct date counted,
                                struct date day, const struct dose_taking *takings, size_t count,
                                struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food *foods = arena_alloc(&arena, (count + 1) * sizeof *foods);
    struct crossing_item *items = arena_alloc(&arena, (count + 1) * sizeof *items);
    size_t used = 0;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < count; i++) {
        const struct dose_taking *taking = &takings[i];
        if (date_difference(dose_taking_day(taking, day), counted) != 0)
            continue;
        const struct course_part *part =
            taking->slot ? taking->slot->part : course_last(taking->course);
        status = food_load_version(&foods[used], &arena, journal->log, part->version_id, error);
        items[used].food = &foods[used];
        items[used++].amount = taking->measured ? taking->measured->amount : part->plan.amount;
    }
    if (!status)
        status = crossings_load(out, journal, counted, items, used, error);
    arena_release(&arena);
    return status;
}

/* Loads the limits that doses cross, those of last night with them. */
static enum status load_limits(struct crossings *out, struct journal *journal, struct date day,
                               const struct dose_taking *takings, size_t count, struct error *error)
{
    struct crossings before;
    size_t nights = 0;
    for (size_t i = 0; i < count; i++)
        nights += date_difference(dose_taking_day(&takings[i], day), day) != 0;
    enum status status = load_counted(out, journal, day, day, takings, count, error);
    if (status || nights == 0)
        return status;
    status = load_counted(&before, journal, date_add(day, -1), day, takings, count, error);
    if (status) {
        crossings_release(out);
        return status;
    }
    out->before = before.targets;
    for (size_t i = 0; i < before.count; i++) {
        out->crossings[out->count] = before.crossings[i];
        out->crossings[out->count++].is_day_before = true;
    }
    return STATUS_OK;
}

enum status crossings_load_takings(struct crossings *out, struct journal *journal, struct date day,
                                   const struct dose_taking *takings, size_t count,
                                   struct error *error)
{
    enum status status = load_limits(out, journal, day, takings, count, error);
    return status ? status : add_spacings_of_takings(out, journal, day, takings, count, error);
}

const struct crossing *crossings_get_spacing(const struct crossings *crossings)
{
    for (size_t i = 0; i < crossings->count; i++)
        if (crossings->crossings[i].spacing)
            return &crossings->crossings[i];
    return NULL;
}

void crossings_release(struct crossings *crossings)
{
    arena_release(&crossings->arena);
    targets_release(&crossings->targets);
    targets_release(&crossings->before);
    crossings->count = 0;
}

void crossing_format(char out[WORDING_SIZE * 2], const struct crossings *crossings, size_t index,
                     const struct wording *wording)
{
    static const char *const from[] = { [LIMIT_ALL] = "",
                                        [LIMIT_SUPPLEMENTS] = " from supplements",
                                        [LIMIT_ADDED] = " from supplements or added to foods" };
    const struct crossing *crossing = &crossings->crossings[index];
    if (crossing->spacing) {
        snprintf(out, (size_t)WORDING_SIZE * 2, "%s", crossing->spacing);
        return;
    }
    const struct targets *targets =
        crossing->is_day_before ? &crossings->before : &crossings->targets;
    const struct target *target = &targets->nutrients[crossing->nutrient];
    char limit[WORDING_SIZE];
    char counted[WORDING_SIZE];
    char name[32];
    char whose[64];
    bool is_own = strcmp(target->limit_authority, "own") == 0;
    snprintf(name, sizeof name, "%s", nutrients[crossing->nutrient].name);
    text_lower_first(name);
    snprintf(whose, sizeof whose, is_own ? "your own" : "%.40s's", target->limit_authority);
    wording_pair(counted, limit, wording, crossing->nutrient, crossing->counted, target->at_most);
    const char *unit = wording_unit(wording, crossing->nutrient);
    const char *none = target->limit_absent_from;
    snprintf(out, (size_t)WORDING_SIZE * 2,
             "%s%s %.40s %s%s: over %.44s limit of %.40s %s%s%.20s%s", name, from[target->counts],
             counted, unit, crossing->is_day_before ? " on the day before" : "", whose, limit, unit,
             none ? " (no " : "", none ? none : "", none ? " limit)" : "");
}
