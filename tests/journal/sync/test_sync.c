#define _GNU_SOURCE /* memmem, strdup */
#include "devices.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/template.h"
#include "marrow/store/history.h"
#include "marrow/store/merge.h"
#include "marrow/store/snapshot.h"

static struct error error = ERROR_INIT;
static struct device one, two;
static struct food spinach, tablet;

static int set_up(void **state)
{
    (void)state;
    fixture_begin();
    fixture_clock("2026-11-19T12:30");
    device_open(&one, "laptop");
    device_open(&two, "phone");
    spinach = kitchen_food("starter:spinach-raw", "Spinach, raw", 79, 99, 0, 23);
    tablet = kitchen_tablet("starter:magnesium-citrate", "Magnesium citrate", 150);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    device_close(&one);
    device_close(&two);
    fixture_end();
    return 0;
}

static size_t count(const struct device *device, const char *day)
{
    struct entries entries;
    assert_ok(entries_load_day(&entries, device->journal->log, kitchen_date(day), &error));
    size_t found = entries.count;
    entries_release(&entries);
    return found;
}

static double amount(const struct device *device, const char *day)
{
    struct entries entries;
    assert_ok(entries_load_day(&entries, device->journal->log, kitchen_date(day), &error));
    assert_int_equal(entries.count, 1);
    double found = entries.entries[0].amount;
    entries_release(&entries);
    return found;
}

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

static void copy_log(const char *from, const char *to)
{
    size_t length;
    char *bytes = fixture_read(from, &length);
    fixture_write(to, bytes, length);
    free(bytes);
}

/* Syncs and returns whether a line on an event begins so; then *line holds it. */
static bool tells(char line[400], struct device *device, const char *beginning)
{
    struct sync_report report;
    bool found = false;
    device_sync_into(&report, device);
    for (size_t i = 0; i < report.count; i++)
        for (size_t j = 0; !found && j < report.sources[i].result.event_count; j++) {
            struct buffer text = BUFFER_INIT;
            sync_describe(&text, &report.sources[i].result.events[j], &report.sources[i]);
            snprintf(line, 400, "%s", text.text);
            found = strncmp(line, beginning, strlen(beginning)) == 0;
            buffer_release(&text);
        }
    sync_report_release(&report);
    return found;
}

static void test_sync__what_each_device_logged_is_on_both(void **state)
{
    (void)state;
    eat(&one, &spinach, 100, "2026-11-18");
    eat(&two, &spinach, 200, "2026-11-19");
    assert_ok(day_note_set_note(two.journal, kitchen_date("2026-11-19"), 0, "tired", &error));
    assert_ok(
        day_note_set_mark(one.journal, kitchen_date("2026-11-19"), DAY_MARK_COMPLETE, &error));
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    assert_int_equal(count(&one, "2026-11-18") + count(&one, "2026-11-19"), 2);
    /* One catalogue food on both, whatever its ids were. */
    static const struct query foods = { "foods", "SELECT count(*) FROM food" };
    assert_int_equal(device_count(&one, &foods), 1);
    device_assert_sound(&one);
    device_assert_sound(&two);
}

static void add_weight(struct device *device, double kilograms)
{
    struct measurement weight = { .kind = "weight",
                                  .day = kitchen_date("2026-11-19"),
                                  .minute = MINUTE_NONE,
                                  .value = kilograms,
                                  .unit = "kg" };
    int64_t id;
    assert_ok(measurement_add(&id, device->journal, &weight, &error));
}

static void test_sync__carries_measurements_and_their_deletions(void **state)
{
    (void)state;
    struct measurements all;
    add_weight(&one, 70);
    add_weight(&two, 71);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    assert_ok(measurements_load(&all, two.journal->log, &error));
    assert_int_equal(all.count, 2);
    assert_ok(measurement_delete(two.journal, &all.items[0], &error));
    measurements_release(&all);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    assert_ok(measurements_load(&all, one.journal->log, &error));
    assert_int_equal(all.count, 1);
    measurements_release(&all);
}

static void test_sync__carries_templates_and_what_became_of_them(void **state)
{
    (void)state;
    struct templates all;
    struct entries entries;
    int64_t id;
    eat(&one, &spinach, 100, "2026-11-18");
    assert_ok(entries_load_day(&entries, one.journal->log, kitchen_date("2026-11-18"), &error));
    assert_ok(template_make(&id, one.journal, "greens", LUNCH, &entries.entries[0].id, 1, &error));
    entries_release(&entries);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    assert_ok(templates_load(&all, two.journal->log, &error));
    assert_int_equal(all.count, 1);
    assert_int_equal(all.items[0].count, 1);
    assert_ok(template_delete(two.journal, &all.items[0], &error));
    templates_release(&all);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    assert_ok(templates_load(&all, one.journal->log, &error));
    assert_int_equal(all.count, 0);
    templates_release(&all);
    device_assert_sound(&one);
}

static void test_sync__again_changes_nothing(void **state)
{
    (void)state;
    struct sync_report report;
    struct history history;
    eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    device_meet(&one, &two);
    assert_ok(history_load(&history, two.journal->log, 10, &error));
    assert_int_equal(history.count, 1);
    assert_string_equal(history.steps[0].label, "Synced with laptop");
    history_release(&history);
    device_sync_into(&report, &one);
    assert_null(report.snapshot); /* nothing to write: a file syncer would carry it for nothing */
    assert_int_equal(report.count, 1);
    assert_true(report.sources[0].is_known);
    sync_report_release(&report);
}

static void test_sync__the_last_change_wins_and_both_are_told_of(void **state)
{
    (void)state;
    char line[400];
    int64_t id = eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    fixture_clock("2026-11-19T13:00");
    change(&one, id, 150);
    fixture_clock("2026-11-19T14:00");
    change(&two, id, 200);
    device_sync(&one);
    device_carry(&two, &one);
    assert_true(tells(line, &two, "two changes of one entry: kept "));
    assert_non_null(strstr(line, "\"Spinach, raw, 200 g, Lunch of 2026-11-18\" of this device"));
    assert_non_null(strstr(line, "laptop had \"Spinach, raw, 150 g"));
    /* The laptop takes what was settled on the phone, where it was told of. */
    device_carry(&one, &two);
    assert_false(tells(line, &one, "two"));
    assert_true(amount(&one, "2026-11-18") == 200);
    device_assert_equal(&one, &two);
    /* What was lost is in the history. */
    kitchen_undo(one.journal, "Synced with phone");
    assert_true(amount(&one, "2026-11-18") == 150);
}

static void test_sync__a_later_change_that_knew_the_earlier_one_is_no_conflict(void **state)
{
    (void)state;
    char line[400];
    int64_t id = eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    change(&one, id, 150);
    device_meet(&one, &two);
    /* The phone's clock is a month behind: its change is the later one all the same. */
    fixture_clock("2026-10-19T08:00");
    change(&two, id, 200);
    device_sync(&two);
    device_carry(&one, &two);
    assert_false(tells(line, &one, "two"));
    assert_true(amount(&one, "2026-11-18") == 200);
}

static void test_sync__a_deletion_is_remembered(void **state)
{
    (void)state;
    int64_t id = eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    char *old = path_join(one.folder, "marrow-old.snapshot");
    DIR *dir = opendir(two.folder);
    for (struct dirent *entry; (entry = readdir(dir));) {
        char *path = path_join(two.folder, entry->d_name);
        if (strstr(entry->d_name, ".snapshot"))
            device_carry_file(path, old, 0);
        free(path);
    }
    closedir(dir);
    fixture_clock("2026-11-19T13:00");
    assert_ok(entries_delete(one.journal, &id, 1, NULL, &error));
    /* An older snapshot that holds the entry comes back. */
    device_sync(&one);
    assert_int_equal(count(&one, "2026-11-18"), 0);
    device_meet(&one, &two);
    assert_int_equal(count(&two, "2026-11-18"), 0);
    device_meet(&one, &two);
    assert_int_equal(count(&one, "2026-11-18"), 0);
    free(old);
}

static void test_sync__marks_and_notes_of_one_day_are_merged_one_by_one(void **state)
{
    (void)state;
    struct date day = kitchen_date("2026-11-18");
    assert_ok(day_note_set_note(one.journal, day, 0, "tired", &error));
    device_meet(&one, &two);
    assert_ok(day_note_set_note(one.journal, day, 0, "very tired", &error));
    assert_ok(day_note_set_mark(two.journal, day, DAY_MARK_PARTIAL, &error));
    device_meet(&one, &two);
    static const struct query both = { "both", "SELECT count(*) FROM day WHERE mark = 'partial'"
                                               " AND note = 'very tired'" };
    assert_int_equal(device_count(&one, &both), 1);
    device_assert_equal(&one, &two);
    assert_ok(day_note_set_note(one.journal, day, 0, NULL, &error));
    assert_ok(day_note_set_mark(two.journal, day, DAY_MARK_NONE, &error));
    device_meet(&one, &two);
    static const struct query days = { "days", "SELECT count(*) FROM day" };
    assert_int_equal(device_count(&one, &days), 0);
    device_assert_equal(&one, &two);
}

static void test_sync__a_food_undone_here_and_eaten_there_stays(void **state)
{
    (void)state;
    char line[400];
    struct food loaf = kitchen_food(NULL, "Rye loaf", 40, 30, 0, 250);
    struct arena arena = ARENA_INIT;
    assert_ok(own_food_create(&loaf, &arena, one.journal, &error));
    device_meet(&one, &two);
    kitchen_undo(one.journal, "Added the food Rye loaf");
    struct food theirs;
    assert_ok(food_find_origin(&theirs, &arena, two.journal->log, "own:1", &error));
    eat(&two, &theirs, 60, "2026-11-19");
    device_sync(&one);
    device_carry(&two, &one);
    assert_true(tells(line, &two, "\"Rye loaf\" was deleted on one device and used on another"));
    device_meet(&one, &two);
    assert_int_equal(count(&one, "2026-11-19"), 1);
    assert_ok(food_find_origin(&theirs, &arena, one.journal->log, "own:1", &error));
    device_assert_equal(&one, &two);
    device_assert_sound(&one);
    arena_release(&arena);
}

static void test_sync__a_food_undone_here_comes_back_with_an_entry_from_there(void **state)
{
    (void)state;
    char line[400];
    struct food loaf = kitchen_food(NULL, "Rye loaf", 40, 30, 0, 250);
    struct food theirs;
    struct arena arena = ARENA_INIT;
    assert_ok(own_food_create(&loaf, &arena, one.journal, &error));
    device_meet(&one, &two);
    kitchen_undo(one.journal, "Added the food Rye loaf");
    assert_ok(food_find_origin(&theirs, &arena, two.journal->log, "own:1", &error));
    eat(&two, &theirs, 60, "2026-11-19");
    /* This time the device that deleted it meets the entry first. */
    device_sync(&two);
    device_carry(&one, &two);
    assert_true(tells(line, &one, "\"Rye loaf\" was deleted on one device and used on another"));
    assert_int_equal(count(&one, "2026-11-19"), 1);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    device_assert_sound(&one);
    arena_release(&arena);
}

static void test_sync__changes_of_one_second_are_settled_alike(void **state)
{
    (void)state;
    int64_t ids[4];
    for (size_t i = 0; i < 4; i++)
        ids[i] = eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    fixture_clock("2026-11-19T13:00");
    for (size_t i = 0; i < 4; i++) {
        change(&one, ids[i], 150);
        change(&two, ids[i], 200);
    }
    /* Each meets the other's before it has told its own. */
    device_sync(&one);
    device_sync(&two);
    device_carry(&two, &one);
    device_carry(&one, &two);
    device_sync(&one);
    device_sync(&two);
    device_assert_equal(&one, &two);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
}

static void test_sync__undo_forgets_what_came_and_not_what_this_device_told(void **state)
{
    (void)state;
    static const struct query own = { "own", "SELECT count(*) FROM sync_row WHERE part = 'entry'" };
    eat(&two, &spinach, 50, "2026-11-17");
    device_sync(&two);
    device_carry(&one, &two);
    eat(&one, &spinach, 100, "2026-11-18");
    device_sync(&one);
    assert_int_equal(device_count(&one, &own), 2);
    kitchen_undo(one.journal, "Synced with phone");
    assert_int_equal(device_count(&one, &own), 1);
}

static void test_sync__a_restored_log_gets_back_what_came_after(void **state)
{
    (void)state;
    struct sync_report report;
    eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    size_t length;
    char *old = fixture_read(one.log, &length);
    int64_t id = eat(&one, &spinach, 50, "2026-11-17");
    eat(&one, &spinach, 70, "2026-11-16");
    device_meet(&one, &two);
    assert_ok(entries_delete(one.journal, &id, 1, NULL, &error));
    device_sync(&one);
    device_close(&one);
    unlink(one.log);
    fixture_write(one.log, old, length);
    device_open(&one, "laptop");
    device_sync_into(&report, &one);
    assert_true(report.is_new_device);
    sync_report_release(&report);
    assert_int_equal(count(&one, "2026-11-16"), 1);
    assert_int_equal(count(&one, "2026-11-17"), 0);
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    free(old);
}

static void test_sync__two_own_foods_of_one_number_stay_two(void **state)
{
    (void)state;
    char line[400];
    struct food loaf = kitchen_food(NULL, "Rye loaf", 40, 30, 0, 250);
    struct food soup = kitchen_food(NULL, "Soup", 10, 20, 0, 50);
    struct arena arena = ARENA_INIT;
    assert_ok(own_food_create(&loaf, &arena, one.journal, &error));
    assert_ok(own_food_create(&soup, &arena, two.journal, &error));
    eat(&one, &loaf, 60, "2026-11-19");
    eat(&two, &soup, 300, "2026-11-19");
    device_sync(&one);
    device_carry(&two, &one);
    assert_true(tells(line, &two, "two foods had one number; \"Soup\" is own:2 now"));
    device_meet(&one, &two);
    device_assert_equal(&one, &two);
    assert_ok(food_find_origin(&loaf, &arena, two.journal->log, "own:1", &error));
    assert_string_equal(loaf.name, "Rye loaf");
    arena_release(&arena);
}

static void test_sync__a_dose_taken_on_both_counts_once(void **state)
{
    (void)state;
    char line[400];
    struct course_plan plan = pharmacy_plan("2026-11-01", 2);
    pharmacy_begin(one.journal, &tablet, &plan);
    device_meet(&one, &two);
    pharmacy_take(one.journal, 1, "2026-11-19", 0, MINUTE_NONE);
    pharmacy_take(two.journal, 1, "2026-11-19", 0, MINUTE_NONE);
    device_sync(&one);
    device_carry(&two, &one);
    assert_true(tells(line, &two, "one dose was entered on two devices and counts once"));
    device_meet(&one, &two);
    assert_int_equal(count(&one, "2026-11-19"), 1);
    device_assert_equal(&one, &two);
    device_assert_sound(&two);
}

static void test_sync__a_sync_undone_comes_again_without_loss(void **state)
{
    (void)state;
    int64_t id = eat(&one, &spinach, 100, "2026-11-18");
    device_meet(&one, &two);
    eat(&two, &spinach, 50, "2026-11-17");
    fixture_clock("2026-11-19T14:00");
    change(&two, id, 200);
    device_sync(&two);
    device_carry(&one, &two);
    device_sync(&one);
    assert_true(amount(&one, "2026-11-18") == 200);
    kitchen_undo(one.journal, "Synced with phone");
    assert_true(amount(&one, "2026-11-18") == 100);
    assert_int_equal(count(&one, "2026-11-17"), 0);
    /* An edit meanwhile takes part as ever. */
    eat(&one, &spinach, 70, "2026-11-16");
    device_meet(&one, &two);
    device_meet(&one, &two);
    assert_true(amount(&one, "2026-11-18") == 200);
    assert_int_equal(count(&two, "2026-11-17"), 1);
    assert_int_equal(count(&two, "2026-11-16"), 1);
    device_assert_equal(&one, &two);
}

static void test_sync__a_snapshot_cut_short_is_left_alone_until_it_is_whole(void **state)
{
    (void)state;
    struct sync_report report;
    eat(&one, &spinach, 100, "2026-11-18");
    device_sync_into(&report, &one);
    char *whole = strdup(report.snapshot);
    sync_report_release(&report);
    const char *name = strrchr(whole, '/') + 1;
    char *carried = path_join(two.folder, name);
    static const size_t cuts[] = { 1, 4096, 20000, 100000, 1 << 30 };
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        device_carry_file(whole, carried, cuts[i]);
        device_sync_into(&report, &two);
        assert_int_equal(report.count, 1);
        assert_non_null(report.sources[0].why);
        sync_report_release(&report);
        assert_int_equal(count(&two, "2026-11-18"), 0);
    }
    device_carry_file(whole, carried, 0);
    device_sync(&two);
    assert_int_equal(count(&two, "2026-11-18"), 1);
    free(carried);
    free(whole);
}

/* Changes one digit of the amount that is in the file, as a bad disk could. */
static void spoil(const char *path)
{
    size_t length;
    char *bytes = fixture_read(path, &length);
    char *at = memmem(bytes, length, "103.5 g", 7);
    assert_non_null(at);
    at[0] = '9';
    unlink(path);
    fixture_write(path, bytes, length);
    free(bytes);
}

static void test_sync__a_changed_figure_in_a_snapshot_reaches_no_log(void **state)
{
    (void)state;
    struct sync_report report;
    change(&one, eat(&one, &spinach, 100, "2026-11-18"), 103.5);
    device_sync_into(&report, &one);
    char *own = strdup(report.snapshot);
    sync_report_release(&report);
    spoil(own);
    device_carry(&two, &one);
    device_sync_into(&report, &two);
    assert_int_equal(report.count, 1);
    assert_non_null(strstr(report.sources[0].why, "it is damaged, or not yet whole"));
    sync_report_release(&report);
    assert_int_equal(count(&two, "2026-11-18"), 0);
    /* The device that wrote it replaces it. */
    device_sync_into(&report, &one);
    assert_string_equal(report.snapshot, own);
    assert_int_equal(report.count, 0);
    sync_report_release(&report);
    device_meet(&one, &two);
    assert_true(amount(&two, "2026-11-18") == 103.5);
    device_assert_equal(&one, &two);
    free(own);
}

static void test_sync__a_copied_log_becomes_a_device_of_its_own(void **state)
{
    (void)state;
    struct sync_report report;
    eat(&one, &spinach, 100, "2026-11-18");
    device_sync(&one);
    /* The person begins a second computer with a copy of the log. */
    device_close(&two);
    unlink(two.log);
    copy_log(one.log, two.log);
    device_open(&two, "phone");
    eat(&one, &spinach, 50, "2026-11-17");
    eat(&two, &spinach, 70, "2026-11-16");
    device_sync(&one);
    device_carry(&two, &one);
    device_sync_into(&report, &two);
    assert_true(report.is_new_device);
    sync_report_release(&report);
    device_carry(&one, &two);
    device_sync(&one);
    device_meet(&one, &two);
    assert_int_equal(count(&one, "2026-11-16"), 1);
    assert_int_equal(count(&two, "2026-11-17"), 1);
    device_assert_equal(&one, &two);
}

/* Makes the snapshot one of the next version. */
static void make_newer(const char *path)
{
    size_t length;
    char *bytes = fixture_read(path, &length);
    bytes[63]++; /* the lowest byte of the version in the header */
    fixture_write(path, bytes, length);
    free(bytes);
}

static void test_sync__a_newer_snapshot_of_its_own_is_kept_after_a_downgrade(void **state)
{
    (void)state;
    struct sync_report report;
    eat(&one, &spinach, 100, "2026-11-18");
    device_sync_into(&report, &one);
    char *newer = strdup(report.snapshot);
    sync_report_release(&report);
    make_newer(newer);
    eat(&one, &spinach, 50, "2026-11-17");
    device_sync_into(&report, &one);
    assert_true(report.is_outgrown);
    assert_int_equal(report.count, 1);
    assert_non_null(strstr(report.sources[0].why, "written by a newer marrow"));
    assert_string_not_equal(report.snapshot, newer);
    sync_report_release(&report);
    assert_true(snapshot_is_newer(newer));
    /* From then on it is one of another device, and other devices get what was logged here. */
    device_sync_into(&report, &one);
    assert_true(!report.is_outgrown && !report.snapshot);
    sync_report_release(&report);
    unlink(newer);
    device_meet(&one, &two);
    assert_int_equal(count(&two, "2026-11-17"), 1);
    device_assert_equal(&one, &two);
    free(newer);
}

static void test_sync__a_trial_writes_nothing(void **state)
{
    (void)state;
    struct sync_report report;
    eat(&one, &spinach, 100, "2026-11-18");
    device_sync(&one);
    device_carry(&two, &one);
    assert_ok(sync_with_folder(&report, two.journal, two.folder, NULL, true, &error));
    assert_int_equal(report.count, 1);
    assert_int_equal(report.sources[0].result.counts[MERGE_ENTRIES].added, 1);
    assert_null(report.snapshot);
    sync_report_release(&report);
    assert_int_equal(count(&two, "2026-11-18"), 0);
    assert_int_equal(store_commits(two.journal->log), 0);
}

static void test_sync__a_conflict_copy_of_the_log_is_merged(void **state)
{
    (void)state;
    struct sync_report report;
    const char *copy = fixture_path("laptop.sync-conflict-20261119-123000-ABCDEFG.db");
    eat(&one, &spinach, 100, "2026-11-18");
    /* Two devices wrote the log itself, and a file syncer kept both. */
    copy_log(one.log, fixture_path("phone.db"));
    device_close(&two);
    device_open(&two, "phone");
    eat(&one, &spinach, 50, "2026-11-17");
    eat(&two, &spinach, 70, "2026-11-16");
    copy_log(two.log, copy);
    char *found = sync_find_copy(one.log);
    assert_string_equal(found, copy);
    free(found);
    for (int i = 0; i < 2; i++) {
        assert_ok(sync_with_file(&report, one.journal, copy, false, &error));
        assert_int_equal(report.sources[0].result.counts[MERGE_ENTRIES].added, i == 0);
        sync_report_release(&report);
        assert_int_equal(count(&one, "2026-11-16"), 1);
        assert_int_equal(count(&one, "2026-11-17"), 1);
        assert_int_equal(count(&one, "2026-11-18"), 1);
    }
    unlink(copy);
    assert_null(sync_find_copy(one.log));
}

static void test_sync__only_a_person_s_settings_are_shared(void **state)
{
    (void)state;
    assert_ok(setting_set(one.journal, SETTING_WEEK_STARTS, "sunday", &error));
    assert_ok(setting_set(one.journal, SETTING_MOUSE, "off", &error));
    assert_ok(setting_set(one.journal, SETTING_BACKUP_FOLDER, "/media/stick", &error));
    device_meet(&one, &two);
    char value[SETTING_VALUE];
    assert_ok(setting_load(value, two.journal->log, SETTING_WEEK_STARTS, &error));
    assert_string_equal(value, "sunday");
    assert_ok(setting_load(value, two.journal->log, SETTING_MOUSE, &error));
    assert_string_equal(value, "on");
    assert_ok(setting_load(value, two.journal->log, SETTING_BACKUP_FOLDER, &error));
    assert_string_equal(value, "default");
    assert_ok(setting_load(value, two.journal->log, SETTING_SYNC_FOLDER, &error));
    assert_string_equal(value, two.folder);
}

static void test_sync__a_snapshot_has_no_history_and_is_for_its_owner_alone(void **state)
{
    (void)state;
    struct sync_report report;
    struct stat info;
    umask(0);
    int64_t id = eat(&one, &spinach, 100, "2026-11-18");
    assert_ok(day_note_set_note(one.journal, kitchen_date("2026-11-18"), 0, "a secret", &error));
    assert_ok(day_note_set_note(one.journal, kitchen_date("2026-11-18"), 0, NULL, &error));
    assert_ok(entries_delete(one.journal, &id, 1, NULL, &error));
    device_sync_into(&report, &one);
    assert_int_equal(stat(report.snapshot, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
    size_t length;
    char *bytes = fixture_read(report.snapshot, &length);
    assert_null(memmem(bytes, length, "a secret", 8));
    free(bytes);
    sync_report_release(&report);
}

TESTS(test_sync)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_sync__what_each_device_logged_is_on_both),
        TEST(test_sync__carries_measurements_and_their_deletions),
        TEST(test_sync__carries_templates_and_what_became_of_them),
        TEST(test_sync__again_changes_nothing),
        TEST(test_sync__the_last_change_wins_and_both_are_told_of),
        TEST(test_sync__a_later_change_that_knew_the_earlier_one_is_no_conflict),
        TEST(test_sync__a_deletion_is_remembered),
        TEST(test_sync__marks_and_notes_of_one_day_are_merged_one_by_one),
        TEST(test_sync__a_food_undone_here_and_eaten_there_stays),
        TEST(test_sync__a_food_undone_here_comes_back_with_an_entry_from_there),
        TEST(test_sync__changes_of_one_second_are_settled_alike),
        TEST(test_sync__undo_forgets_what_came_and_not_what_this_device_told),
        TEST(test_sync__a_restored_log_gets_back_what_came_after),
        TEST(test_sync__two_own_foods_of_one_number_stay_two),
        TEST(test_sync__a_dose_taken_on_both_counts_once),
        TEST(test_sync__a_sync_undone_comes_again_without_loss),
        TEST(test_sync__a_snapshot_cut_short_is_left_alone_until_it_is_whole),
        TEST(test_sync__a_changed_figure_in_a_snapshot_reaches_no_log),
        TEST(test_sync__a_copied_log_becomes_a_device_of_its_own),
        TEST(test_sync__a_newer_snapshot_of_its_own_is_kept_after_a_downgrade),
        TEST(test_sync__a_trial_writes_nothing),
        TEST(test_sync__a_conflict_copy_of_the_log_is_merged),
        TEST(test_sync__only_a_person_s_settings_are_shared),
        TEST(test_sync__a_snapshot_has_no_history_and_is_for_its_owner_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
