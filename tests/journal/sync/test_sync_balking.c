/* A statement that fails, one at a time, while two devices with all kinds of differences sync: the
 * log is as it was, and the next sync settles all. MARROW_THOROUGH tries many more of them. */
#include "balk.h"

#include "devices.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/template.h"

#define FEW 8
#define MANY 250

static struct error error = ERROR_INIT;
static struct device one, two;
static struct device kept; /* the second device's folder before its sync */
static char *whole; /* and its log */
static size_t whole_length;

static int64_t eat(struct device *device, const struct food *food, double grams, const char *day)
{
    return kitchen_log(device->journal, food, grams, day, LUNCH);
}

static void change(struct device *device, int64_t id, double grams)
{
    struct measured measured = { .amount = grams };
    snprintf(measured.text, sizeof measured.text, "%g g", grams);
    struct entry_change to = { .measured = &measured };
    assert_ok(entries_change(device->journal, &id, 1, &to, NULL, &error));
}

static void add_template(struct device *device, int64_t entry)
{
    int64_t id;
    assert_ok(template_make(&id, device->journal, "greens", LUNCH, &entry, 1, &error));
}

/* Two changes of one entry, a deletion, a food that is deleted here and eaten there, two own foods
 * of one number, a dose that was entered twice, marks and notes. */
static void differ(void)
{
    struct arena arena = ARENA_INIT;
    struct food spinach = kitchen_food("starter:spinach-raw", "Spinach, raw", 79, 99, 0, 23);
    struct food tablet = kitchen_tablet("starter:magnesium-citrate", "Magnesium citrate", 150);
    struct food bread = kitchen_food(NULL, "Bread", 40, 30, 0, 250);
    struct food loaf = kitchen_food(NULL, "Rye loaf", 40, 30, 0, 250);
    struct food soup = kitchen_food(NULL, "Soup", 10, 20, 0, 50);
    struct food theirs;
    struct course_plan plan = pharmacy_plan("2026-11-01", 2);
    int64_t changed = eat(&one, &spinach, 100, "2026-11-18");
    int64_t deleted = eat(&one, &spinach, 80, "2026-11-17");
    pharmacy_begin(one.journal, &tablet, &plan);
    assert_ok(own_food_create(&bread, &arena, one.journal, &error));
    device_meet(&one, &two);
    kitchen_undo(one.journal, "Added the food Bread");
    assert_ok(food_find_origin(&theirs, &arena, two.journal->log, "own:1", &error));
    eat(&two, &theirs, 60, "2026-11-19");
    pharmacy_take(one.journal, 1, "2026-11-19", 0, MINUTE_NONE);
    pharmacy_take(two.journal, 1, "2026-11-19", 0, MINUTE_NONE);
    change(&one, changed, 150);
    change(&two, changed, 200);
    assert_ok(entries_delete(one.journal, &deleted, 1, NULL, &error));
    assert_ok(own_food_create(&loaf, &arena, one.journal, &error));
    assert_ok(own_food_create(&soup, &arena, two.journal, &error));
    add_template(&one, changed);
    assert_ok(day_note_set_note(two.journal, kitchen_date("2026-11-19"), 0, "tired", &error));
    assert_ok(
        day_note_set_mark(one.journal, kitchen_date("2026-11-19"), DAY_MARK_COMPLETE, &error));
    arena_release(&arena);
    device_sync(&one);
    device_carry(&two, &one);
}

static int set_up(void **state)
{
    (void)state;
    fixture_begin();
    fixture_clock("2026-11-19T12:30");
    device_open(&one, "laptop");
    device_open(&two, "phone");
    differ();
    device_close(&two);
    whole = fixture_read(two.log, &whole_length);
    snprintf(kept.folder, sizeof kept.folder, "%s", fixture_path("kept"));
    assert_int_equal(mkdir(kept.folder, 0700), 0);
    device_carry(&kept, &two);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    balk_disarm();
    free(whole);
    device_close(&one);
    device_close(&two);
    fixture_end();
    return 0;
}

static void empty_folder(const char *folder)
{
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir));) {
        char *path = path_join(folder, entry->d_name);
        if (entry->d_name[0] != '.')
            assert_int_equal(unlink(path), 0);
        free(path);
    }
    closedir(dir);
}

/* Opens the second device's log as it was before its sync, beside the folder as it was. */
static void put_back(void)
{
    device_close(&two);
    fixture_write(two.log, whole, whole_length);
    empty_folder(two.folder);
    device_carry(&two, &kept);
    device_open(&two, "phone");
}

/* Syncs the second device. */
static enum status try_sync(struct error *why)
{
    struct sync_report report;
    enum status status = sync_with_folder(&report, two.journal, two.folder, two.name, false, why);
    for (size_t i = 0; !status && i < report.count; i++)
        if (report.sources[i].why)
            status = error_set(why, STATUS_UNUSABLE, "%s", report.sources[i].why);
    sync_report_release(&report);
    return status;
}

/* Returns how many statements a sync has. */
static long count_statements(enum balk_at at)
{
    put_back();
    balk_arm(at, LONG_MAX, false);
    assert_ok(try_sync(&error));
    long count = balk_counted();
    balk_disarm();
    return count;
}

static long fail_everywhere(enum balk_at at, long most)
{
    long refusals = 0;
    long count = count_statements(at);
    char *settled = device_dump(&two);
    put_back();
    char *before = device_dump(&two);
    for (long number = 1; number <= count; number += count / most + 1) {
        struct error why = ERROR_INIT;
        put_back();
        balk_arm(at, number, number % 2 == 0);
        enum status status = try_sync(&why);
        balk_disarm();
        refusals += status != STATUS_OK;
        assert_true(!status || why.text[0]);
        char *after = device_dump(&two);
        if (strcmp(after, settled) != 0 && strcmp(after, before) != 0)
            fail_msg("statement %ld: status %d, and half of a sync is in the log:\n%s", number,
                     (int)status, after);
        free(after);
        assert_ok(try_sync(&error));
        after = device_dump(&two);
        assert_string_equal(after, settled);
        free(after);
        device_assert_sound(&two);
    }
    free(before);
    free(settled);
    return refusals;
}

static void test_sync_balking__all_of_a_sync_is_done_or_nothing(void **state)
{
    (void)state;
    long most = getenv("MARROW_THOROUGH") ? MANY : FEW;
    long prepared = fail_everywhere(BALK_PREPARE, most);
    long begun = fail_everywhere(BALK_STEP, most);
    print_message("%ld and %ld refused\n", prepared, begun);
    assert_true(prepared > most / 3 && begun > most / 3);
}

TESTS(test_sync_balking)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_sync_balking__all_of_a_sync_is_done_or_nothing, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
