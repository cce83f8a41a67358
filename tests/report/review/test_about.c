#include "kitchen.h"

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/report/about.h"

static struct journal *journal;
static struct error error = ERROR_INIT;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void test_about__each_statement_has_a_source_and_gives_no_advice(void **state)
{
    (void)state;
    static const char *const advice[] = { "you should", "take more", "we recommend", "must" };
    for (size_t i = 0; i < ABOUT_COUNT; i++) {
        const struct about_statement *statement = &about_statements[i];
        assert_true(strlen(statement->text) > 40);
        assert_non_null(strpbrk(statement->source, "0123456789NI"));
        for (size_t j = 0; j < sizeof advice / sizeof *advice; j++)
            assert_null(strstr(statement->text, advice[j]));
        assert_true(i == 0 || statement->is_caution >= about_statements[i - 1].is_caution);
    }
}

static void test_about__the_ratio_is_that_of_the_day_and_of_its_week(void **state)
{
    (void)state;
    struct about about;
    struct buffer text = BUFFER_INIT;
    struct food milk = kitchen_food("own:milk", "Milk", 10, 120, 1, 60);
    struct food oats = kitchen_food("own:oats", "Oats", 140, 50, 0, 380);
    assert_ok(about_load(&about, journal, kitchen_date("2026-11-19"), &error));
    assert_false(about.of_day.has || about.of_week.has);
    about_ratio_format(&text, &about);
    assert_string_equal(text.text, "Ca:Mg: no data on the day");
    kitchen_log(journal, &milk, 500, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &oats, 100, "2026-11-17", DINNER);
    kitchen_log(journal, &milk, 100, "2026-11-19", BREAKFAST);
    assert_ok(about_load(&about, journal, kitchen_date("2026-11-19"), &error));
    assert_true(about.of_day.has && about.of_day.value == 12);
    assert_int_equal(about.week_days, 1); /* Tuesday: today is open */
    assert_true(about.of_week.has && about.of_week.value == 650.0 / 190);
    assert_int_equal(date_difference(about.from, kitchen_date("2026-11-16")), 0);
    buffer_clear(&text);
    about_ratio_format(&text, &about);
    assert_string_equal(text.text,
                        "Ca:Mg 12 on the day; 3.4 on average over 1 complete day of the week");
    buffer_release(&text);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_about)
{
    const struct CMUnitTest tests[] = {
        each(test_about__each_statement_has_a_source_and_gives_no_advice),
        each(test_about__the_ratio_is_that_of_the_day_and_of_its_week),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
