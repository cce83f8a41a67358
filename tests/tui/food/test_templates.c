/* Templates on the screen: made of a meal, logged by one key, changed. */
#include "stage.h"

static void log_line(const char *text)
{
    stage_type("A");
    stage_paste(text);
    stage_type("<Enter>");
}

/* Makes "usual breakfast" on the day before, then comes back to today's breakfast. */
static void begin(void)
{
    stage_begin(24, 80, true);
    stage_type("h");
    log_line("60g rolled oats dry, 250 ml whole milk @breakfast 7:40");
    stage_type("g<^T>");
    assert_shows("No templates yet. m makes one of this meal.");
    stage_type("m<Enter>");
    assert_shows("Made usual breakfast. u undoes.");
    assert_shows("60 g Oats, rolled, dry");
    stage_type("qlg");
    assert_shows_not("Oats");
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_templates__the_usual_breakfast_is_two_keys_away(void **state)
{
    (void)state;
    begin();
    stage_type("<^T><Enter>");
    assert_shows("Logged usual breakfast, 2 foods. u undoes.");
    assert_shows("Oats, rolled, dry");
    stage_type("u");
    assert_shows("Undone: logged usual breakfast");
    assert_shows_not("Oats, rolled, dry  ");
}

static void test_templates__adding_offers_them_first_and_what_is_usual_after_them(void **state)
{
    (void)state;
    begin();
    stage_type("a<^T>");
    assert_shows("usual breakfast");
    assert_shows("the usual breakfast: what most of the last 28 days have");
    stage_type("<Enter>");
    assert_shows("Logged usual breakfast, 2 foods. u undoes.");
    stage_type("ga<^T>G<Enter>");
    assert_shows("No usual breakfast yet");
}

static void test_templates__a_food_is_added_changed_and_removed(void **state)
{
    (void)state;
    begin();
    stage_type("<^T>e<Enter><^U>80<Enter>");
    assert_shows("80 g");
    stage_type("a");
    stage_paste("1 banana");
    stage_type("<Enter>");
    assert_shows("Banana, raw");
    stage_type("jd");
    assert_shows("Removed Milk");
    stage_type("dd");
    assert_shows("is the only food of usual breakfast; delete the template");
}

static void test_templates__one_is_renamed_and_deleted(void **state)
{
    (void)state;
    begin();
    stage_type("<^T>r<^U>oats<Enter>");
    assert_shows("Renamed it to oats. u undoes.");
    stage_type("d");
    assert_shows("Deleted the template oats. u undoes.");
    stage_type("u");
    assert_shows("60 g Oats, rolled, dry");
}

static void test_templates__an_empty_meal_makes_none(void **state)
{
    (void)state;
    begin();
    stage_type("<^T>m<^U>x<Enter>");
    assert_shows("a template needs at least one food; log the meal first");
}

TESTS(test_templates)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_templates__the_usual_breakfast_is_two_keys_away, teardown),
        cmocka_unit_test_teardown(
            test_templates__adding_offers_them_first_and_what_is_usual_after_them, teardown),
        cmocka_unit_test_teardown(test_templates__a_food_is_added_changed_and_removed, teardown),
        cmocka_unit_test_teardown(test_templates__one_is_renamed_and_deleted, teardown),
        cmocka_unit_test_teardown(test_templates__an_empty_meal_makes_none, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
