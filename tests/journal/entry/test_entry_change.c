#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food spinach, oats;
static int64_t ids[2]; /* spinach and oats, yesterday's lunch */

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    spinach = kitchen_food("own:spinach", "Spinach, raw", 79, 99, 0, 23);
    oats = kitchen_food("own:oats", "Oats, rolled", 138, 52, 0, 379);
    struct resolution *resolution = xmalloc(sizeof *resolution);
    kitchen_begin(resolution, "2026-11-18", LUNCH);
    resolution->places[0].minute = 760;
    kitchen_add(resolution, &spinach, 180);
    kitchen_add(resolution, &oats, 60);
    assert_ok(entries_log(ids, journal, resolution, &error));
    free(resolution);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

/* Returns the entries of a day as one line: "lunch 760 180 g; lunch 760 60 g". */
static const char *told(const char *day)
{
    static const char *const meals[] = {
        "", "breakfast", "lunch", "dinner", "snacks", "supplements"
    };
    struct buffer text = BUFFER_INIT;
    static char copy[512];
    struct entries entries;
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date(day), &error));
    for (size_t i = 0; i < entries.count; i++) {
        const struct entry *entry = &entries.entries[i];
        buffer_addf(&text, "%s%s %d %s", i ? "; " : "", meals[entry->meal_id], entry->minute,
                    entry->measure);
    }
    snprintf(copy, sizeof copy, "%s", text.text);
    buffer_release(&text);
    entries_release(&entries);
    return copy;
}

static struct measured grams(double amount)
{
    struct measured measured = { .amount = amount };
    snprintf(measured.text, sizeof measured.text, "%g g", amount);
    return measured;
}

static void change(const struct entry_change *what, size_t count)
{
    assert_ok(entries_change(journal, ids, count, what, NULL, &error));
}

static void test_entry_change__another_amount_leaves_the_rest(void **state)
{
    (void)state;
    struct measured measured = grams(200);
    change(&(struct entry_change){ .measured = &measured }, 1);
    assert_string_equal(told("2026-11-18"), "lunch 760 200 g; lunch 760 60 g");
    kitchen_undo(journal, "Changed Spinach, raw");
    assert_string_equal(told("2026-11-18"), "lunch 760 180 g; lunch 760 60 g");
}

static void test_entry_change__another_food_points_to_its_version(void **state)
{
    (void)state;
    struct food kale = kitchen_food("own:kale", "Kale, raw", 33, 254, 0, 35);
    struct measured measured = grams(90);
    struct entries entries;
    change(&(struct entry_change){ .food = &kale, .measured = &measured }, 1);
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date("2026-11-18"), &error));
    struct arena arena = ARENA_INIT;
    struct food food;
    assert_ok(
        food_load_version(&food, &arena, journal->log, entries.entries[0].version_id, &error));
    assert_string_equal(food.name, "Kale, raw");
    assert_string_equal(food.last_measure, "90 g");
    assert_true(food_scale(&food, food.values[NUTRIENT_CALCIUM].amount, 90) == 254 * 0.9);
    arena_release(&arena);
    entries_release(&entries);
}

static void test_entry_change__time_and_day_and_meal_move(void **state)
{
    (void)state;
    int none = MINUTE_NONE;
    int64_t dinner = DINNER;
    struct date to = kitchen_date("2026-11-17");
    change(&(struct entry_change){ .minute = &none }, 1);
    assert_string_equal(told("2026-11-18"), "lunch 760 60 g; lunch -1 180 g");
    change(&(struct entry_change){ .meal_id = &dinner }, 2);
    assert_string_equal(told("2026-11-18"), "dinner 760 60 g; dinner -1 180 g");
    change(&(struct entry_change){ .day = &to }, 2);
    assert_string_equal(told("2026-11-18"), "");
    assert_string_equal(told("2026-11-17"), "dinner 760 60 g; dinner -1 180 g");
    kitchen_undo(journal, "Moved 2 entries to 17 Nov");
    kitchen_undo(journal, "Moved 2 entries to Dinner");
    kitchen_undo(journal, "Changed Spinach, raw");
    assert_string_equal(told("2026-11-18"), "lunch 760 180 g; lunch 760 60 g");
}

static void test_entry_change__delete_and_undo_are_whole(void **state)
{
    (void)state;
    assert_ok(entries_delete(journal, ids, 2, "Deleted lunch", &error));
    assert_string_equal(told("2026-11-18"), "");
    kitchen_undo(journal, "Deleted lunch");
    assert_string_equal(told("2026-11-18"), "lunch 760 180 g; lunch 760 60 g");
    assert_ok(entries_delete(journal, ids, 1, NULL, &error));
    assert_string_equal(told("2026-11-18"), "lunch 760 60 g");
    kitchen_undo(journal, "Deleted Spinach, raw");
}

static void test_entry_change__copies_keep_meal_and_version_and_time_if_asked(void **state)
{
    (void)state;
    struct date to = kitchen_date("2026-11-20");
    assert_ok(entries_copy(journal, ids, 2, to, 0, true, NULL, &error));
    assert_string_equal(told("2026-11-20"), "lunch 760 180 g; lunch 760 60 g");
    kitchen_undo(journal, "Copied 2 entries to 20 Nov");
    assert_string_equal(told("2026-11-20"), "");
    assert_ok(entries_copy(journal, ids, 2, to, BREAKFAST, false, NULL, &error));
    assert_string_equal(told("2026-11-20"), "breakfast -1 180 g; breakfast -1 60 g");
    assert_string_equal(told("2026-11-18"), "lunch 760 180 g; lunch 760 60 g");
}

static void test_entry_change__an_entry_that_is_gone_stops_the_whole_step(void **state)
{
    (void)state;
    int64_t gone[2] = { ids[0], 12345 };
    struct measured measured = grams(1);
    struct entry_change less = { .measured = &measured };
    struct date to = kitchen_date("2026-11-20");
    assert_int_equal(entries_delete(journal, gone, 2, NULL, &error), STATUS_NOT_FOUND);
    assert_int_equal(entries_change(journal, gone, 2, &less, NULL, &error), STATUS_NOT_FOUND);
    assert_int_equal(entries_copy(journal, gone, 2, to, 0, true, NULL, &error), STATUS_NOT_FOUND);
    assert_int_equal(entries_delete(journal, gone, 0, NULL, &error), STATUS_NOT_FOUND);
    assert_string_equal(told("2026-11-18"), "lunch 760 180 g; lunch 760 60 g");
    assert_string_equal(told("2026-11-20"), "");
    kitchen_undo(journal, "Logged 2 foods"); /* the refused changes left no step */
}

static void test_entry_change__a_meal_that_is_none_is_refused(void **state)
{
    (void)state;
    int64_t nowhere = 99;
    struct entry_change move = { .meal_id = &nowhere };
    assert_int_equal(entries_change(journal, ids, 1, &move, NULL, &error), STATUS_NOT_FOUND);
    assert_string_equal(told("2026-11-18"), "lunch 760 180 g; lunch 760 60 g");
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_entry_change)
{
    const struct CMUnitTest tests[] = {
        each(test_entry_change__another_amount_leaves_the_rest),
        each(test_entry_change__another_food_points_to_its_version),
        each(test_entry_change__time_and_day_and_meal_move),
        each(test_entry_change__delete_and_undo_are_whole),
        each(test_entry_change__copies_keep_meal_and_version_and_time_if_asked),
        each(test_entry_change__an_entry_that_is_gone_stops_the_whole_step),
        each(test_entry_change__a_meal_that_is_none_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
