#include "kitchen.h"

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/setting.h"
#include "marrow/report/day.h"
#include "marrow/report/panel.h"
#include "marrow/report/period.h"
#include "marrow/report/reminder.h"
#include "marrow/report/wording.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct buffer lines;
static const struct wording wording = { .unicode = true, .vitamin_d_iu = false };

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    lines = (struct buffer)BUFFER_INIT;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    buffer_release(&lines);
    kitchen_close(journal);
    return 0;
}

/* Eats 100 g of a food with that much protein and water. group NULL: none. */
static void eat(const char *name, const char *group, enum food_kind kind, double protein,
                const char *day, int64_t meal)
{
    char origin[48];
    snprintf(origin, sizeof origin, "starter:%s", name);
    struct food food = kitchen_food(origin, name, 10, 100, 0, 50);
    food.group = group;
    food.kind = kind;
    food.values[NUTRIENT_PROTEIN] = food_value(protein, KNOWN_EXACT);
    food.values[NUTRIENT_WATER] = food_value(80, KNOWN_EXACT);
    kitchen_log(journal, &food, 100, day, meal);
}

static void add_line(const char *label, const char *text, void *payload)
{
    (void)payload;
    buffer_addf(&lines, "%s: %s\n", label, text);
}

static void assert_day(enum panel panel, const char *words)
{
    struct day day;
    assert_ok(day_load(&day, journal, kitchen_date("2026-11-18"), &error));
    buffer_clear(&lines);
    buffer_add_text(&lines, "");
    panel_each_of_day(panel, &wording, &day, add_line, NULL);
    assert_string_equal(lines.text, words);
    day_release(&day);
}

static void test_panel__never_tells_protein_apart_where_the_group_does_not(void **state)
{
    (void)state;
    eat("milk", "milk", FOOD_FOOD, 3, "2026-11-18", BREAKFAST);
    eat("lentils", "legumes", FOOD_FOOD, 9, "2026-11-18", LUNCH);
    eat("pie", "dishes", FOOD_FOOD, 5, "2026-11-18", LUNCH);
    eat("mystery", NULL, FOOD_FOOD, 2, "2026-11-18", LUNCH);
    eat("powder", "milk", FOOD_SUPPLEMENT, 1, "2026-11-18", SUPPLEMENTS);
    assert_day(PANEL_BONES, "Protein: from animals 3 g, from plants 9 g, not told apart 8 g\n");
    assert_day(PANEL_NONE, "");
}

static void test_panel__of_stones_has_calcium_by_meal_and_fluid(void **state)
{
    (void)state;
    eat("milk", "milk", FOOD_FOOD, 3, "2026-11-18", BREAKFAST);
    eat("lentils", "legumes", FOOD_FOOD, 9, "2026-11-18", LUNCH);
    assert_day(PANEL_STONES, "Calcium: by meal: Breakfast 100 mg, Lunch 100 mg\n"
                             "Protein: from animals 3 g, from plants 9 g\n"
                             "Fluid: 160 g of water in foods and drinks\n"
                             "Vitamin C: 0 mg from supplements\n");
}

/* A food without a value for protein keeps the split a lower bound. */
static void test_panel__an_unknown_value_is_not_zero(void **state)
{
    (void)state;
    struct food food = kitchen_food("own:1", "Cheese", 10, 100, 0, 50);
    food.group = "cheese";
    kitchen_log(journal, &food, 100, "2026-11-18", LUNCH);
    assert_day(PANEL_BONES, "Protein: from animals ≥ 0 g, from plants 0 g\n");
}

static void test_panel__of_a_period_is_the_mean_of_its_complete_days(void **state)
{
    (void)state;
    struct period period;
    struct panel_protein protein;
    eat("milk", "milk", FOOD_FOOD, 4, "2026-11-16", LUNCH);
    eat("milk", "milk", FOOD_FOOD, 4, "2026-11-17", LUNCH);
    eat("lentils", "legumes", FOOD_FOOD, 10, "2026-11-17", LUNCH);
    eat("lentils", "legumes", FOOD_FOOD, 10, "2026-11-18", LUNCH); /* partial: not in the mean */
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-16"), DAY_MARK_COMPLETE, &error));
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-17"), DAY_MARK_COMPLETE, &error));
    assert_ok(period_load(&period, journal, kitchen_date("2026-11-16"), kitchen_date("2026-11-22"),
                          &error));
    assert_ok(panel_load_protein(&protein, journal, &period, &error));
    panel_each_of_period(PANEL_STONES, &wording, &period, &protein, add_line, NULL);
    assert_string_equal(lines.text, "Protein: from animals 4 g, from plants 5 g\n"
                                    "Fluid: 120 g of water in foods and drinks\n"
                                    "Vitamin C: 0 mg from supplements\n");
    period_release(&period);
}

static void test_panel__is_none_until_the_setting_or_a_word_chooses_one(void **state)
{
    (void)state;
    enum panel panel;
    assert_ok(panel_load_setting(&panel, journal, &error));
    assert_int_equal(panel, PANEL_NONE);
    assert_ok(setting_set(journal, SETTING_PANEL, "stones", &error));
    assert_ok(panel_load_setting(&panel, journal, &error));
    assert_int_equal(panel, PANEL_STONES);
    assert_true(panel_find(&panel, "Bones") && panel == PANEL_BONES);
    assert_false(panel_find(&panel, "oxalate"));
    assert_true(panel_has(PANEL_STONES, NUTRIENT_WATER));
    assert_false(panel_has(PANEL_BONES, NUTRIENT_WATER));
    assert_true(panel_has(PANEL_ALL, NUTRIENT_CAFFEINE));
    assert_false(panel_has(PANEL_NONE, NUTRIENT_CALCIUM));
}

static void swallow(double milligrams, const char *day)
{
    struct food tablet = kitchen_tablet("own:9", "Calcium", 0);
    tablet.values[NUTRIENT_CALCIUM] = food_value(100, KNOWN_EXACT);
    kitchen_log(journal, &tablet, milligrams / 100, day, SUPPLEMENTS);
}

static void assert_at_once(const char *from, const char *to, int days)
{
    struct period period;
    int found;
    assert_ok(period_load(&period, journal, kitchen_date(from), kitchen_date(to), &error));
    assert_ok(reminder_count_at_once(&found, journal, &period, &error));
    assert_int_equal(found, days);
    period_release(&period);
}

static void test_panel__large_doses_of_calcium_are_counted_in_a_week(void **state)
{
    (void)state;
    swallow(600, "2026-11-16");
    swallow(500, "2026-11-17"); /* not above it */
    swallow(300, "2026-11-18"); /* two doses without a time are not one */
    swallow(300, "2026-11-18");
    eat("milk", "milk", FOOD_FOOD, 3, "2026-11-18", LUNCH);
    assert_at_once("2026-11-16", "2026-11-22", 1);
    assert_at_once("2026-11-17", "2026-11-22", 0);
    assert_at_once("2026-01-01", "2026-12-31", -1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_panel)
{
    const struct CMUnitTest tests[] = {
        TEST(test_panel__never_tells_protein_apart_where_the_group_does_not),
        TEST(test_panel__of_stones_has_calcium_by_meal_and_fluid),
        TEST(test_panel__an_unknown_value_is_not_zero),
        TEST(test_panel__of_a_period_is_the_mean_of_its_complete_days),
        TEST(test_panel__is_none_until_the_setting_or_a_word_chooses_one),
        TEST(test_panel__large_doses_of_calcium_are_counted_in_a_week),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
