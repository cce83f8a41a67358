#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct resolution resolution;
static int64_t ids[QUICK_ITEMS_MAX];
static struct food spinach, oats, milk, tablet;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    spinach = kitchen_food("own:spinach", "Spinach, raw", 79, 99, 0, 23);
    oats = kitchen_food("own:oats", "Oats, rolled", 138, 52, 0, 379);
    milk = kitchen_food("own:milk", "Milk, whole", 10, 113, 1.3, 61);
    tablet = kitchen_tablet("own:magnesium", "Magnesium citrate", 150);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static struct entries load(const char *day)
{
    struct entries entries;
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date(day), &error));
    return entries;
}

static size_t count(const char *day)
{
    struct entries entries = load(day);
    size_t found = entries.count;
    entries_release(&entries);
    return found;
}

/* Returns the only entry of a day. */
static struct entry only(const char *day)
{
    struct entries entries = load(day);
    assert_int_equal(entries.count, 1);
    struct entry entry = entries.entries[0];
    entry.measure = NULL;
    entries_release(&entries);
    return entry;
}

static void log_it(void)
{
    assert_ok(entries_log(ids, journal, &resolution, &error));
}

static void test_entry__what_is_logged_now_goes_to_the_meal_of_now_with_its_time(void **state)
{
    (void)state;
    kitchen_begin(&resolution, "2026-11-19", 0);
    kitchen_add(&resolution, &spinach, 180);
    log_it();
    struct entries entries = load("2026-11-19");
    assert_int_equal(entries.count, 1);
    assert_int_equal(entries.entries[0].id, ids[0]);
    assert_int_equal(entries.entries[0].meal_id, LUNCH);
    assert_int_equal(entries.entries[0].minute, 750);
    assert_true(entries.entries[0].amount == 180);
    assert_string_equal(entries.entries[0].measure, "180 g");
    entries_release(&entries);
}

static void test_entry__an_earlier_meal_or_day_gets_no_time(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 60, "2026-11-19", BREAKFAST);
    assert_int_equal(only("2026-11-19").minute, MINUTE_NONE);
    kitchen_log(journal, &oats, 60, "2026-11-18", LUNCH);
    assert_int_equal(only("2026-11-18").minute, MINUTE_NONE);
    kitchen_log(journal, &oats, 60, "2026-11-17", 0);
    assert_int_equal(only("2026-11-17").minute, MINUTE_NONE);
    assert_int_equal(only("2026-11-17").meal_id, SNACKS);
}

static void test_entry__a_said_time_is_kept_and_chooses_the_meal(void **state)
{
    (void)state;
    kitchen_begin(&resolution, "2026-11-18", 0);
    kitchen_add(&resolution, &oats, 60);
    resolution.places[0].minute = 460;
    log_it();
    assert_int_equal(only("2026-11-18").minute, 460);
    assert_int_equal(only("2026-11-18").meal_id, BREAKFAST);
}

static void test_entry__a_supplement_goes_to_its_slot_unless_told(void **state)
{
    (void)state;
    kitchen_log(journal, &tablet, 1, "2026-11-19", 0);
    assert_int_equal(only("2026-11-19").meal_id, SUPPLEMENTS);
    assert_int_equal(only("2026-11-19").minute, 750);
    kitchen_log(journal, &tablet, 1, "2026-11-18", DINNER);
    assert_int_equal(only("2026-11-18").meal_id, DINNER);
    assert_int_equal(only("2026-11-18").minute, MINUTE_NONE);
}

static void test_entry__the_selected_meal_takes_foods_and_no_supplements(void **state)
{
    (void)state;
    kitchen_begin(&resolution, "2026-11-18", 0);
    resolution.selected_meal_id = DINNER;
    kitchen_add(&resolution, &oats, 60);
    kitchen_add(&resolution, &tablet, 1);
    log_it();
    struct entries entries = load("2026-11-18");
    assert_int_equal(entries.entries[0].meal_id, DINNER);
    assert_int_equal(entries.entries[1].meal_id, SUPPLEMENTS);
    entries_release(&entries);
}

static void test_entry__what_was_said_counts_more_than_what_is_selected(void **state)
{
    (void)state;
    kitchen_begin(&resolution, "2026-11-18", 0);
    resolution.selected_meal_id = DINNER;
    kitchen_add(&resolution, &oats, 60);
    resolution.places[0].minute = 460;
    log_it();
    assert_int_equal(only("2026-11-18").meal_id, BREAKFAST);
    resolution.day = kitchen_date("2026-11-17");
    resolution.places[0].minute = MINUTE_NONE;
    resolution.places[0].meal_id = SNACKS;
    log_it();
    assert_int_equal(only("2026-11-17").meal_id, SNACKS);
}

static void test_entry__several_foods_are_one_step(void **state)
{
    (void)state;
    kitchen_begin(&resolution, "2026-11-19", 0);
    kitchen_add(&resolution, &spinach, 180);
    kitchen_add(&resolution, &milk, 250);
    kitchen_add(&resolution, &tablet, 2);
    log_it();
    assert_int_equal(count("2026-11-19"), 3);
    assert_true(ids[0] != ids[1] && ids[1] != ids[2]);
    kitchen_undo(journal, "Logged 3 foods");
    assert_int_equal(count("2026-11-19"), 0);
    kitchen_redo(journal);
    assert_int_equal(count("2026-11-19"), 3);
    kitchen_log(journal, &spinach, 50, "2026-11-20", LUNCH);
    kitchen_undo(journal, "Logged Spinach, raw");
    assert_int_equal(count("2026-11-20"), 0);
    assert_int_equal(count("2026-11-19"), 3);
}

static void test_entry__a_food_comes_into_the_log_once(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food *foods;
    size_t food_count;
    kitchen_begin(&resolution, "2026-11-19", 0);
    kitchen_add(&resolution, &spinach, 180);
    kitchen_add(&resolution, &spinach, 20);
    log_it();
    kitchen_log(journal, &spinach, 50, "2026-11-20", LUNCH);
    assert_ok(food_load_names(&foods, &food_count, &arena, journal->log, &error));
    assert_int_equal(food_count, 1);
    assert_string_equal(foods[0].last_measure, "50 g");
    struct food version;
    assert_ok(food_load_version(&version, &arena, journal->log, foods[0].version_id, &error));
    assert_true(version.values[NUTRIENT_MAGNESIUM].amount == 79);
    arena_release(&arena);
}

static void test_entry__nothing_of_a_list_is_logged_when_one_can_t_be(void **state)
{
    (void)state;
    kitchen_begin(&resolution, "2026-11-19", 0);
    kitchen_add(&resolution, &spinach, 180);
    kitchen_add(&resolution, &milk, 1e9);
    assert_int_not_equal(entries_log(ids, journal, &resolution, &error), STATUS_OK);
    assert_int_equal(count("2026-11-19"), 0);
    kitchen_begin(&resolution, "2026-11-19", 0);
    assert_int_equal(entries_log(ids, journal, &resolution, &error), STATUS_INVALID);
}

/* Entries are ordered by meal, then time (those without one last), then as logged. */
static void test_entry__a_day_is_shown_by_meal_then_time_then_as_logged(void **state)
{
    (void)state;
    int64_t order[6];
    order[5] = kitchen_log(journal, &tablet, 1, "2026-11-18", SUPPLEMENTS);
    order[3] = kitchen_log(journal, &milk, 1, "2026-11-18", LUNCH);
    order[4] = kitchen_log(journal, &oats, 1, "2026-11-18", LUNCH);
    kitchen_begin(&resolution, "2026-11-18", LUNCH);
    kitchen_add(&resolution, &spinach, 1);
    resolution.places[0].minute = 800;
    log_it();
    order[2] = ids[0];
    resolution.places[0].minute = 700;
    log_it();
    order[1] = ids[0];
    order[0] = kitchen_log(journal, &oats, 1, "2026-11-18", BREAKFAST);
    struct entries entries = load("2026-11-18");
    assert_int_equal(entries.count, 6);
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(entries.entries[i].id, order[i]);
    entries_release(&entries);
}

static void test_entry__the_previous_day_may_be_asked_for_one_meal(void **state)
{
    (void)state;
    struct date found = { 0 };
    struct date day = kitchen_date("2026-11-19");
    assert_int_equal(entries_previous_day(&found, journal->log, day, 0, &error), STATUS_NOT_FOUND);
    kitchen_log(journal, &oats, 60, "2026-11-15", BREAKFAST);
    kitchen_log(journal, &oats, 60, "2026-11-17", DINNER);
    kitchen_log(journal, &oats, 60, "2026-11-19", BREAKFAST);
    assert_ok(entries_previous_day(&found, journal->log, day, 0, &error));
    assert_int_equal(date_difference(found, kitchen_date("2026-11-17")), 0);
    assert_ok(entries_previous_day(&found, journal->log, day, BREAKFAST, &error));
    assert_int_equal(date_difference(found, kitchen_date("2026-11-15")), 0);
    assert_int_equal(entries_previous_day(&found, journal->log, day, LUNCH, &error),
                     STATUS_NOT_FOUND);
}

static void test_entry__a_food_that_another_program_removed_meanwhile_is_a_conflict(void **state)
{
    (void)state;
    struct journal *other = NULL;
    struct arena arena = ARENA_INIT;
    struct food logged;
    kitchen_log(journal, &spinach, 180, "2026-11-19", LUNCH);
    assert_ok(food_find_origin(&logged, &arena, journal->log, "own:spinach", &error));
    kitchen_begin(&resolution, "2026-11-19", LUNCH);
    kitchen_add(&resolution, &oats, 60);
    kitchen_add(&resolution, &logged, 100);
    assert_ok(journal_open(&other, NULL, NULL, NULL, &error));
    kitchen_undo(other, "Logged Spinach, raw");
    journal_close(other);
    assert_int_equal(entries_log(ids, journal, &resolution, &error), STATUS_CONFLICT);
    assert_non_null(strstr(error.text, "removed Spinach, raw from the log; nothing was saved"));
    assert_int_equal(count("2026-11-19"), 0);
    arena_release(&arena);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_entry)
{
    const struct CMUnitTest tests[] = {
        each(test_entry__what_is_logged_now_goes_to_the_meal_of_now_with_its_time),
        each(test_entry__an_earlier_meal_or_day_gets_no_time),
        each(test_entry__a_said_time_is_kept_and_chooses_the_meal),
        each(test_entry__a_supplement_goes_to_its_slot_unless_told),
        each(test_entry__the_selected_meal_takes_foods_and_no_supplements),
        each(test_entry__what_was_said_counts_more_than_what_is_selected),
        each(test_entry__several_foods_are_one_step),
        each(test_entry__a_food_comes_into_the_log_once),
        each(test_entry__nothing_of_a_list_is_logged_when_one_can_t_be),
        each(test_entry__a_food_that_another_program_removed_meanwhile_is_a_conflict),
        each(test_entry__a_day_is_shown_by_meal_then_time_then_as_logged),
        each(test_entry__the_previous_day_may_be_asked_for_one_meal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
