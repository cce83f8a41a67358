/* "Milk" with vitamin D and without: the country of the profile tells which one is meant. */
#include "kitchen.h"

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/twin.h"
#include "marrow/catalogue/twin_list.h"
#include "marrow/journal/country.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

static struct journal *journal;
static struct error error;

static int begin(void **state)
{
    (void)state;
    error = (struct error)ERROR_INIT;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int end(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static void live_in(const char *country)
{
    struct profile profile;
    assert_ok(profile_load(&profile, journal->log, journal->today, &error));
    assert_ok(country_find(profile.country, country, &error));
    assert_ok(profile_set(journal, &profile, journal->today, &error));
    assert_ok(journal_refresh(journal, 0, &error));
}

/* Resolves a text; logs it too. Returns its first food's key, and the notes on stderr's wording. */
static const char *say(const char *text, bool is_logged)
{
    static char told[512];
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    struct buffer out = BUFFER_INIT;
    int64_t ids[QUICK_ITEMS_MAX];
    assert_ok(resolve_text(&resolution, journal, text, &defaults, &error));
    buffer_add_text(&out, strchr(resolution.items[0].food.origin, ':') + 1);
    for (size_t i = 0; i < resolution.note_count; i++) {
        buffer_add_text(&out, "; ");
        resolve_note_add(&out, &resolution.notes[i], "set it");
    }
    if (is_logged) {
        assert_ok(entries_log(ids, journal, &resolution, &error));
        assert_ok(journal_refresh(journal, 0, &error));
    }
    resolve_release(&resolution);
    snprintf(told, sizeof told, "%s", out.text);
    buffer_release(&out);
    return told;
}

static void assert_foods(const char *const texts[][2], size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_string_equal(say(texts[i][0], false), texts[i][1]);
}

#define ROW(food, other, countries) { "starter:" food, "starter:" other, countries },
static const struct twin twins[] = { TWIN_LIST(ROW) };

static void test_twins__each_is_a_starter_food_and_one_has_something_added(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof twins / sizeof *twins; i++) {
        struct arena arena = ARENA_INIT;
        struct food food;
        struct food other;
        char countries[32];
        assert_ok(journal_find_origin(&food, &arena, journal, twins[i].food, &error));
        assert_ok(journal_find_origin(&other, &arena, journal, twins[i].other, &error));
        assert_true(food.fortified);
        assert_false(other.fortified);
        snprintf(countries, sizeof countries, "%s", twins[i].countries);
        for (char *code = strtok(countries, " *"); code; code = strtok(NULL, " *")) {
            char found[COUNTRY_CODE];
            assert_ok(country_find(found, code, &error));
            assert_string_equal(found, code);
        }
        arena_release(&arena);
    }
}

static void test_twins__without_a_country_it_is_said_which_one_was_taken(void **state)
{
    (void)state;
    const char *told = "milk-whole; milk: taken as Milk, whole, unfortified; yours may be Milk, "
                       "whole, with added vitamin D (United States or Canada): set it";
    assert_string_equal(say("250 ml milk", true), told);
    assert_string_equal(say("250 ml milk", false), told);
    assert_string_equal(say("100 g flour", false),
                        "flour-white; flour: taken as Flour, white; yours may be Flour, white, UK, "
                        "with added calcium (United Kingdom): set it");
}

static void test_twins__the_country_decides(void **state)
{
    static const char *const american[][2] = {
        { "250 ml milk", "milk-whole-with-added-vitamin-d" },
        { "1 glass whole milk", "milk-whole-with-added-vitamin-d" },
        { "1 glass 2% milk", "milk-2-percent-fat-with-added-vitamin-d" },
        { "1 cup skim milk", "milk-skimmed-with-added-vitamin-d" },
        { "1 latte", "coffee-latte-with-vitamin-d-milk" },
        { "100 g unfortified milk", "milk-whole" },
        { "100 g starter:milk-whole", "milk-whole" },
        { "2 slices white bread", "bread-white" },
    };
    static const char *const british[][2] = {
        { "100 g flour", "flour-white-uk-calcium" },
        { "100 g plain flour", "flour-white-uk-calcium" },
        { "2 slices bread", "bread-white-uk-calcium" },
        { "2 slices white bread", "bread-white-uk-calcium" },
        { "2 slices wholemeal bread", "bread-whole-wheat" },
    };
    (void)state;
    live_in("us");
    assert_foods(american, sizeof american / sizeof *american);
    live_in("gb");
    assert_foods(british, sizeof british / sizeof *british);
}

static void test_twins__what_was_logged_before_the_country_was_known_does_not_go_on(void **state)
{
    (void)state;
    say("250 ml milk", true);
    live_in("canada");
    assert_string_equal(say("250 ml milk", false), "milk-whole-with-added-vitamin-d");
}

static void test_twins__where_no_country_tells_it_is_said_the_first_time(void **state)
{
    (void)state;
    live_in("de");
    assert_string_equal(say("200 ml soy milk", true),
                        "soy-milk-fortified; soy milk: taken as Soy milk, fortified; yours may be "
                        "Soy milk, unfortified");
    assert_string_equal(say("200 ml soy milk", false), "soy-milk-fortified");
    assert_string_equal(say("250 ml milk", true),
                        "milk-whole; milk: taken as Milk, whole, unfortified; yours may be Milk, "
                        "whole, with added vitamin D");
    assert_string_equal(say("250 ml milk", false), "milk-whole");
}

static void test_twins__an_addition_that_no_word_told_is_said_the_first_time(void **state)
{
    (void)state;
    const char *kefir = "kefir-plain-low-fat-with-vitamin-d";
    live_in("de");
    assert_string_equal(say("200 ml kefir", true),
                        "kefir-plain-low-fat-with-vitamin-d; kefir: taken as Kefir, plain, "
                        "low-fat, with vitamin D; yours may be one with nothing added");
    assert_string_equal(say("200 ml kefir", false), kefir);
    assert_string_equal(say("200 ml orange juice with calcium", false),
                        "orange-juice-with-added-calcium");
    assert_string_equal(say("40 g bran flakes", false),
                        "bran-flakes-fortified; bran flakes: taken as Bran flakes, fortified; "
                        "yours may be one with nothing added");
    live_in("us");
    assert_string_equal(say("200 ml lactose free milk", false),
                        "milk-lactose-free-whole-with-vitamin-d");
}

TESTS(test_twins)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_twins__each_is_a_starter_food_and_one_has_something_added, begin, end),
        cmocka_unit_test_setup_teardown(
            test_twins__without_a_country_it_is_said_which_one_was_taken, begin, end),
        cmocka_unit_test_setup_teardown(test_twins__the_country_decides, begin, end),
        cmocka_unit_test_setup_teardown(
            test_twins__what_was_logged_before_the_country_was_known_does_not_go_on, begin, end),
        cmocka_unit_test_setup_teardown(
            test_twins__where_no_country_tells_it_is_said_the_first_time, begin, end),
        cmocka_unit_test_setup_teardown(
            test_twins__an_addition_that_no_word_told_is_said_the_first_time, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
