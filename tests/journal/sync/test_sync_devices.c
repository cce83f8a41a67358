/* Three devices whose clocks are days apart do random things and sync now and then, through folders
 * that a file syncer carries in parts, late and cut short. In the end their logs must be equal, and
 * nothing that was logged may be lost.
 *
 * A seed is twelve actions. The logs live for eight seeds and are compared then, because making and
 * syncing logs is slow under the sanitizers: MARROW_SYNC_SEEDS=10000 runs more seeds,
 * MARROW_SYNC_LIFE=1 compares after each, MARROW_SYNC_FIRST=77 begins with that one.
 */
#define _POSIX_C_SOURCE 200809L
#include "devices.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/revision.h"
#include "marrow/journal/setting.h"
#include "marrow/store/history.h"
#include "marrow/store/merge.h"

#define DEVICES 3
#define SEEDS 200
#define LIFE 8 /* seeds */
#define ACTIONS 12
#define DAYS 4

static struct device devices[DEVICES];
static int clock_days[DEVICES]; /* how wrong each clock is */
static int minutes; /* since the beginning */
static uint32_t random_state;
static uint32_t seed;
static struct error error = ERROR_INIT;

/* Every entry that was ever in a log. */
static struct seen_entry {
    int64_t id;
    bool is_deleted; /* by a person, on some device, if only for a while */
    bool is_dose;
    bool is_twin; /* a sync has told that its dose was entered twice, and dropped it */
} * seen;
static size_t seen_count;
static size_t seen_room;

static unsigned random_below(unsigned most)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % most;
}

/* Sets the clock to what the device believes it to be. */
static void wake(int device)
{
    char now[32];
    char day[DATE_TEXT];
    minutes += random_below(2) ? (int)random_below(40) : 0; /* often at the same moment */
    struct date date = date_add(kitchen_date("2026-11-19"), clock_days[device] + minutes / 1440);
    date_format_iso(day, date);
    snprintf(now, sizeof now, "%sT%02u:%02u", day, (unsigned)minutes / 60 % 24,
             (unsigned)minutes % 60);
    fixture_clock(now);
}

static struct date random_day(void)
{
    return date_add(kitchen_date("2026-11-01"), (int)random_below(DAYS));
}

/* --- what is in a log --- */

static const struct query entry_rows = { "entries",
                                         "SELECT id, dose_id IS NOT NULL FROM entry ORDER BY id" };

struct ids {
    int64_t ids[400];
    size_t count;
};

static bool contains(const struct ids *ids, int64_t id)
{
    for (size_t i = 0; i < ids->count; i++)
        if (ids->ids[i] == id)
            return true;
    return false;
}

static struct seen_entry *find_seen(int64_t id)
{
    for (size_t i = 0; i < seen_count; i++)
        if (seen[i].id == id)
            return &seen[i];
    return NULL;
}

/* Reads the entries, and remembers those that are new. */
static struct ids list_entries(const struct device *device)
{
    struct ids ids = { .count = 0 };
    struct statement *st;
    enum status status;
    assert_ok(statement_open(&st, device->journal->log, &entry_rows, &error));
    while ((status = statement_step(st, &error)) == STATUS_OK) {
        int64_t id = statement_integer(st);
        bool is_dose = statement_integer(st) != 0;
        assert_true(ids.count < 400);
        ids.ids[ids.count++] = id;
        struct seen_entry *entry = find_seen(id);
        if (!entry) {
            seen = memory_make_room(seen, seen_count, &seen_room, sizeof *seen);
            entry = &seen[seen_count++];
            *entry = (struct seen_entry){ .id = id };
        }
        entry->is_dose = entry->is_dose || is_dose;
    }
    assert_ok(statement_end(st, status));
    return ids;
}

/* --- what a person does --- */

static const char *const origins[] = { "starter:spinach-raw", "starter:oats", "starter:milk" };

static void eat(struct device *device)
{
    struct food food =
        kitchen_food(origins[random_below(3)], "Food", 10 + random_below(9), 1, 0, 9);
    struct arena arena = ARENA_INIT;
    struct food *foods;
    size_t count;
    char day[DATE_TEXT];
    assert_ok(food_load_names(&foods, &count, &arena, device->journal->log, &error));
    if (count > 0 && random_below(2))
        assert_ok(food_load_version(&food, &arena, device->journal->log,
                                    foods[random_below((unsigned)count)].version_id, &error));
    date_format_iso(day, random_day());
    kitchen_log(device->journal, &food, 1 + random_below(300), day, 1 + random_below(4));
    arena_release(&arena);
}

/* Changes, moves or deletes an entry. */
static void change(struct device *device)
{
    struct ids ids = list_entries(device);
    if (ids.count == 0)
        return;
    int64_t id = ids.ids[random_below((unsigned)ids.count)];
    struct measured measured = { .amount = 1 + random_below(300) };
    struct date day = random_day();
    struct entry_change to = { .measured = &measured };
    snprintf(measured.text, sizeof measured.text, "%g g", measured.amount);
    switch (random_below(3)) {
    case 0:
        assert_ok(entries_delete(device->journal, &id, 1, NULL, &error));
        return;
    case 1:
        to = (struct entry_change){ .day = &day };
        break;
    default:
        break;
    }
    assert_ok(entries_change(device->journal, &id, 1, &to, NULL, &error));
}

/* Makes a food, corrects one, marks one or merges two. */
static void keep_foods(struct device *device)
{
    struct arena arena = ARENA_INIT;
    struct food *foods;
    size_t count;
    struct error ignored = ERROR_INIT;
    assert_ok(food_load_names(&foods, &count, &arena, device->journal->log, &error));
    unsigned what = count > 0 ? random_below(5) : 0;
    struct food food = kitchen_food(NULL, "Loaf", random_below(90), 30, 0, 250);
    if (what == 0) {
        assert_ok(own_food_create(&food, &arena, device->journal, &error));
        arena_release(&arena);
        return;
    }
    assert_ok(food_load_version(&food, &arena, device->journal->log,
                                foods[random_below((unsigned)count)].version_id, &error));
    struct food *other = &foods[random_below((unsigned)count)];
    struct revision revision = { .food = food, .reach = { .kind = REACH_ALL } };
    switch (what) {
    case 1:
        revision.food.values[NUTRIENT_MAGNESIUM] = food_value(random_below(500), KNOWN_EXACT);
        (void)!revision_make(device->journal, &revision, "Correct", NULL, &ignored);
        break;
    case 2:
        assert_ok(own_food_mark(device->journal, &food, MARK_FAVOURITE, random_below(2), &error));
        break;
    case 3:
        assert_ok(own_food_mark(device->journal, &food, MARK_HIDDEN, random_below(2), &error));
        break;
    default:
        (void)!own_food_merge(device->journal, &food, other, &ignored);
        break;
    }
    arena_release(&arena);
}

/* Begins a course, ends or deletes it, takes or skips a dose. */
static void keep_courses(struct device *device)
{
    struct courses courses;
    struct error ignored = ERROR_INIT;
    assert_ok(courses_load(&courses, device->journal->log, &error));
    unsigned what = courses.count > 0 ? random_below(8) : 0;
    if (what == 0 && courses.count < 2) {
        struct food tablet = kitchen_tablet("starter:magnesium", "Magnesium", 150);
        struct course_plan plan = pharmacy_plan("2026-11-01", 1 + random_below(2));
        pharmacy_begin(device->journal, &tablet, &plan);
    } else if (courses.count > 0) {
        const struct course *course = &courses.courses[random_below((unsigned)courses.count)];
        struct doses doses;
        struct date day = random_day();
        if (what == 1)
            (void)!course_end(device->journal, course, day, &ignored);
        else if (what == 2)
            (void)!course_delete(device->journal, course, &ignored);
        assert_ok(doses_load_day(&doses, device->journal, day, &error));
        if (what > 2 && doses.courses.count > 0) {
            struct dose_taking taking = { .course = &doses.courses.courses[0],
                                          .minute = MINUTE_NONE };
            taking.slot = doses_find_open(&doses, taking.course, MINUTE_NONE);
            if (what == 3)
                (void)!doses_skip(device->journal, day, &taking, 1, &ignored);
            else
                (void)!doses_take(NULL, device->journal, day, &taking, 1, &ignored);
        }
        doses_release(&doses);
    }
    courses_release(&courses);
}

/* Writes a note, a mark, a target or a setting. */
static void keep_notes(struct device *device)
{
    char note[32];
    struct date day = random_day();
    struct own_target target = { .nutrient = NUTRIENT_CALCIUM,
                                 .from = day,
                                 .at_least = 100 + random_below(900) };
    snprintf(note, sizeof note, "note %u", random_below(1000));
    switch (random_below(7)) {
    case 0:
        assert_ok(day_note_set_note(device->journal, day, 0, note, &error));
        break;
    case 1:
        assert_ok(day_note_set_note(device->journal, day, 1 + random_below(4), note, &error));
        break;
    case 2:
        assert_ok(day_note_set_note(device->journal, day, random_below(3), NULL, &error));
        break;
    case 3:
        assert_ok(day_note_set_mark(device->journal, day, (enum day_mark)random_below(4), &error));
        break;
    case 4:
        assert_ok(own_target_set(device->journal, &target, &error));
        break;
    case 5:
        (void)!own_target_remove(device->journal, NUTRIENT_CALCIUM, day, &error);
        break;
    default:
        assert_ok(setting_set(device->journal, SETTING_WEEK_STARTS,
                              random_below(2) ? "sunday" : "monday", &error));
        break;
    }
}

/* Undoes or redoes a step. *is_sync gets whether it was a sync. */
static void turn(bool *is_sync, struct device *device)
{
    struct arena arena = ARENA_INIT;
    struct history_step step;
    struct error ignored = ERROR_INIT;
    enum status status = random_below(3)
                             ? history_undo(&step, &arena, device->journal->log, &ignored)
                             : history_redo(&step, &arena, device->journal->log, &ignored);
    *is_sync = !status && strncmp(step.label, "Synced", 6) == 0;
    if (status && status != STATUS_NOT_FOUND && status != STATUS_CONFLICT)
        fail_msg("seed %u: %s", seed, ignored.text);
    arena_release(&arena);
}

/* Does something, and notes which entries a person has deleted by it. */
static void act(struct device *device)
{
    struct ids before = list_entries(device);
    bool is_sync = false;
    switch (random_below(10)) {
    case 0:
    case 1:
    case 2:
        eat(device);
        break;
    case 3:
    case 4:
        change(device);
        break;
    case 5:
        keep_foods(device);
        break;
    case 6:
        keep_courses(device);
        break;
    case 7:
        keep_notes(device);
        break;
    default:
        turn(&is_sync, device);
        break;
    }
    struct ids after = list_entries(device);
    for (size_t i = 0; !is_sync && i < before.count; i++)
        if (!contains(&after, before.ids[i]))
            find_seen(before.ids[i])->is_deleted = true;
}

/* --- syncing --- */

/* Carries one file of a folder to another, perhaps cut short. */
static void carry_part(const struct device *to, const struct device *from)
{
    DIR *dir = opendir(from->folder);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.' || random_below(3) == 0)
            continue;
        char *source = path_join(from->folder, entry->d_name);
        char *target = path_join(to->folder, entry->d_name);
        device_carry_file(source, target, random_below(8) == 0 ? random_below(90000) : 0);
        free(source);
        free(target);
    }
    closedir(dir);
}

static bool has_told_twins(const struct sync_report *report)
{
    for (size_t i = 0; i < report->count; i++)
        for (size_t j = 0; j < report->sources[i].result.event_count; j++)
            if (report->sources[i].result.events[j].kind == MERGE_DOSE_TWICE)
                return true;
    return false;
}

/* Syncs. A snapshot that is not whole may be left alone, nothing else. */
static bool sync_one(struct device *device, bool is_partial)
{
    struct sync_report report;
    device_sync_into(&report, device);
    for (size_t i = 0; i < report.count; i++)
        if (report.sources[i].why && !(is_partial && strstr(report.sources[i].why, "whole")))
            fail_msg("seed %u: %s: %s", seed, report.sources[i].path, report.sources[i].why);
    bool has_written = report.snapshot != NULL;
    struct ids after = list_entries(device);
    for (size_t i = 0; has_told_twins(&report) && i < seen_count; i++)
        if (!contains(&after, seen[i].id))
            seen[i].is_twin = seen[i].is_twin || seen[i].is_dose;
    sync_report_release(&report);
    return has_written;
}

/* Syncs a device and carries its snapshot to the others, whole. */
static bool sync_and_carry(int device)
{
    wake(device);
    bool has_written = sync_one(&devices[device], true);
    for (int i = 0; i < DEVICES; i++)
        if (i != device)
            device_carry(&devices[i], &devices[device]);
    return has_written;
}

/* Syncs all devices in turn until none has anything new to write. */
static void sync_until_rest(void)
{
    bool has_written = true;
    for (int round = 0; has_written; round++) {
        has_written = false;
        if (round > 8)
            fail_msg("seed %u: the devices do not come to rest", seed);
        for (int i = 0; i < DEVICES; i++)
            has_written = sync_and_carry(i) || has_written;
    }
}

/* --- what must hold --- */

static void check_equal(void)
{
    char *dumps[DEVICES];
    for (int i = 0; i < DEVICES; i++)
        dumps[i] = device_dump(&devices[i]);
    for (int i = 1; i < DEVICES; i++)
        if (strcmp(dumps[0], dumps[i]) != 0)
            fail_msg("seed %u: the logs differ:\n%s\n%s", seed, dumps[0], dumps[i]);
    for (int i = 0; i < DEVICES; i++)
        free(dumps[i]);
    device_assert_sound(&devices[0]);
}

static void check_nothing_lost(void)
{
    struct ids ids = list_entries(&devices[0]);
    for (size_t i = 0; i < seen_count; i++) {
        const struct seen_entry *entry = &seen[i];
        bool is_there = contains(&ids, entry->id);
        if (!is_there && !entry->is_deleted && !entry->is_twin)
            fail_msg("seed %u: the entry %lld is lost", seed, (long long)entry->id);
    }
}

/* Gives the device an empty log. All are copies of one that was never synced: making one takes long
 * under the sanitizers. */
static void begin_device(struct device *device, const char *name, char **empty, size_t *length)
{
    char file[64];
    snprintf(file, sizeof file, "%s.db", name);
    if (*empty)
        fixture_write(fixture_path(file), *empty, *length);
    device_open(device, name);
    if (!*empty)
        *empty = fixture_read(device->log, length);
}

static void open_devices(char **empty, size_t *length)
{
    static const char *const names[DEVICES] = { "laptop", "phone", "desk" };
    fixture_begin();
    random_state = seed * 2654435761U + 1;
    minutes = 0;
    seen_count = 0;
    for (int i = 0; i < DEVICES; i++) {
        clock_days[i] = (int)random_below(4) * 12 - 20; /* two may agree */
        wake(i);
        begin_device(&devices[i], names[i], empty, length);
    }
}

static void close_devices(void)
{
    for (int i = 0; i < DEVICES; i++)
        device_close(&devices[i]);
    fixture_end();
}

static void run_seed(void)
{
    random_state = seed * 2654435761U + 1;
    for (int i = 0; i < ACTIONS; i++) {
        int device = (int)random_below(DEVICES);
        wake(device);
        if (random_below(6))
            act(&devices[device]);
        else
            (void)sync_one(&devices[device], true);
        if (random_below(3) == 0)
            carry_part(&devices[(device + 1 + (int)random_below(2)) % DEVICES], &devices[device]);
    }
}

static unsigned read_number(const char *name, unsigned otherwise)
{
    const char *text = getenv(name);
    return text ? (unsigned)strtoul(text, NULL, 10) : otherwise;
}

static void test_sync_devices__come_to_equal_logs_and_lose_nothing(void **state)
{
    (void)state;
    unsigned count = read_number("MARROW_SYNC_SEEDS", SEEDS);
    unsigned first = read_number("MARROW_SYNC_FIRST", 1);
    unsigned life = read_number("MARROW_SYNC_LIFE", LIFE);
    char *empty = NULL;
    size_t length;
    for (seed = first; seed < first + count;) {
        open_devices(&empty, &length);
        for (unsigned i = 0; i < life && seed < first + count; i++, seed++)
            run_seed();
        sync_until_rest();
        check_equal();
        check_nothing_lost();
        close_devices();
    }
    free(empty);
    free(seen);
    seen = NULL;
    seen_room = 0;
}

/* Names the seed of a failure. */
static int tell_seed(void **state)
{
    (void)state;
    if (seen)
        print_message("stopped at MARROW_SYNC_FIRST=%u\n", seed);
    return 0;
}

TESTS(test_sync_devices)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_sync_devices__come_to_equal_logs_and_lose_nothing,
                                  tell_seed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
