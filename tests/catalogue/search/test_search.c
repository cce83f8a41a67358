#include "fixture.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/catalogue/writer.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct store *diary;
static struct catalogues catalogues;
static struct search *search;
static const struct date today = { 20776 };

struct row {
    const char *key;
    const char *name;
    const char *brand;
    const char *aliases;
    int rank;
};

static const struct row rows[] = {
    { "t:milk", "Milk, whole", NULL, NULL, 1 },
    { "t:milk-2", "Milk, 2% fat", NULL, "semi-skimmed milk", 2 },
    { "t:buttermilk", "Buttermilk biscuits", NULL, NULL, 6 },
    { "t:milk-chocolate", "Chocolate, milk", NULL, NULL, 3 },
    { "t:spinach", "Spinach, raw", NULL, "palak", 1 },
    { "t:spinach-cooked", "Spinach, cooked", NULL, "palak", 2 },
    { "t:chickpeas", "Chickpeas, canned, drained", NULL, "garbanzo beans;chana", 2 },
    { "t:creme",
      "Cr\xC3\xA8me fra\xC3\xAE"
      "che",
      NULL, NULL, 4 },
    { "t:bar", "Bar, oat \x1b[31mred", "Kellogg's", NULL, 8 },
    { "t:almonds", "Almonds", NULL, NULL, 1 },
    { "t:almonds-roasted", "Almonds, roasted", NULL, NULL, 3 },
    { "t:quark", "Quark \"light\" AND (plain) NEAR*", NULL, NULL, 5 },
};

static void write_foods(const char *name)
{
    struct error error = ERROR_INIT;
    struct writer *writer;
    struct catalogue_info info = { name, "t", "1", "", "", "", "", 0 };
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct food food = { .origin = rows[i].key,
                             .name = rows[i].name,
                             .brand = rows[i].brand,
                             .aliases = rows[i].aliases,
                             .rank = rows[i].rank,
                             .source = rows[i].key };
        food.values[NUTRIENT_MAGNESIUM] = food_value((double)i + 1, KNOWN_EXACT);
        assert_ok(writer_add(writer, &food, &error));
    }
    assert_ok(writer_finish(writer, &error));
}

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    write_foods("t");
    const char *folder = fixture_path("catalogues");
    assert_ok(store_open_log(&diary, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_ok(search_open(&search, diary, &catalogues, &error));
    assert_ok(search_refresh(search, NULL, 0, today, &error));
    return 0;
}

static int end(void **state)
{
    (void)state;
    search_close(search);
    catalogues_close(&catalogues);
    store_close(diary);
    fixture_end();
    return 0;
}

/* Fails unless the keys found, best first and separated by blanks, are `wanted`. */
static void assert_finds(const char *text, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    struct buffer keys = BUFFER_INIT;
    assert_ok(search_find(&results, search, text, 3, NULL, &error));
    for (size_t i = 0; i < results.count; i++)
        buffer_addf(&keys, "%s%s", i ? " " : "", results.hits[i].food.origin);
    if (strncmp(keys.text, wanted, strlen(wanted)) != 0 || (!*wanted && keys.length))
        fail_msg("\"%s\" finds \"%s\", not \"%s\"", text, keys.text, wanted);
    buffer_release(&keys);
    search_results_release(&results);
}

static void record(const char *key, const char *name, int64_t *food_id)
{
    struct error error = ERROR_INIT;
    struct food food = { .origin = key, .name = name, .source = key };
    assert_ok(action_begin(diary, &error));
    assert_ok(food_record(&food, diary, &error));
    assert_ok(action_commit(diary, "Log", &error));
    *food_id = food.food_id;
}

static void test_search__finds_words_in_any_order_and_by_prefix(void **state)
{
    (void)state;
    assert_finds("raw spinach", "t:spinach");
    assert_finds("spinach cooked", "t:spinach-cooked");
    assert_finds("coo spi", "t:spinach-cooked");
    assert_finds("s", "t:spinach t:spinach-cooked");
    assert_finds("SPIN", "t:spinach t:spinach-cooked");
    assert_finds("creme fraiche", "t:creme");
    assert_finds("Cr\xC3\xA8me", "t:creme");
    assert_finds("kelloggs oat", "t:bar");
    assert_finds("almond", "t:almonds t:almonds-roasted");
}

static void test_search__puts_the_plain_food_before_what_holds_the_word(void **state)
{
    (void)state;
    assert_finds("milk", "t:milk t:milk-2 t:milk-chocolate");
    assert_finds("2% milk", "t:milk-2");
    assert_finds("garbanzo", "t:chickpeas");
    assert_finds("chana canned", "t:chickpeas");
    assert_finds("almonds raw", "t:almonds");
}

static void test_search__forgives_one_slip(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct search_results results;
    static const char *const typos[] = { "spinich",  "pinach",  "spinahc",
                                         "sspinach", "apinach", "spinac" };
    for (size_t i = 0; i < sizeof typos / sizeof *typos; i++)
        assert_finds(typos[i], "t:spinach");
    assert_finds("mlk", "t:milk");
    assert_finds("spinich cooked", "t:spinach-cooked");
    assert_finds("xpxnach", "");
    assert_ok(search_find(&results, search, "spinich", 1, NULL, &error));
    assert_true(results.hits[0].by_typo);
    search_results_release(&results);
    assert_ok(search_find(&results, search, "spinac", 1, NULL, &error));
    assert_false(results.hits[0].by_typo);
    search_results_release(&results);
}

static void test_search__takes_any_text_as_words_only(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "\"",  "*",     "a*b\"", "AND", "OR NOT", "NEAR(milk, 2)", "name:milk", "^milk",
        "(((", "-milk", "%",     "_",   "';--",   "\xff\xfe",      "\x01",      "milk\"* OR \"x"
    };
    struct error error = ERROR_INIT;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct search_results results;
        assert_ok(search_find(&results, search, texts[i], 5, NULL, &error));
        search_results_release(&results);
    }
    assert_finds("\"light\" and near", "t:quark");
    assert_finds("%", "");
    assert_finds("   ", "");
}

static void test_search__gives_clean_names_and_whole_foods(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct search_results results;
    assert_ok(search_find(&results, search, "bar oat", 5, NULL, &error));
    assert_int_equal(results.count, 1);
    assert_null(strchr(results.hits[0].food.name, '\x1b'));
    assert_string_equal(results.hits[0].food.brand, "Kellogg's");
    assert_true(results.hits[0].food.values[NUTRIENT_MAGNESIUM].amount == 9);
    search_results_release(&results);
}

static void test_search__has_own_foods_first_where_they_fit_as_well(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int64_t cooked;
    int64_t soy;
    record("t:spinach-cooked", "Spinach, cooked", &cooked);
    record("own:1", "Soy milk", &soy);
    struct usage usages[] = { { cooked, 12, 4, { today.number - 1 } },
                              { soy, 1, 0, { today.number - 80 } } };
    assert_ok(search_refresh(search, usages, 2, today, &error));
    assert_finds("spinach", "t:spinach-cooked t:spinach");
    assert_finds("milk", "t:milk ");
    assert_finds("soy", "own:1");
    assert_finds("", "t:spinach-cooked own:1");
    usages[1].meal_count = 9;
    assert_ok(search_refresh(search, usages, 2, today, &error));
    assert_finds("", "own:1 t:spinach-cooked");
    assert_finds("own:1", "own:1");
    assert_finds("t:milk", "t:milk");
}

static void test_search__shows_a_logged_food_once_and_a_hidden_one_never(void **state)
{
    (void)state;
    static const struct query hide = { "hide", "UPDATE food SET hidden = 1 WHERE id = :id" };
    struct error error = ERROR_INIT;
    struct statement *st;
    int64_t id;
    record("t:almonds", "Almonds", &id);
    assert_ok(search_refresh(search, NULL, 0, today, &error));
    assert_finds("almonds", "t:almonds t:almonds-roasted");
    struct search_results results;
    assert_ok(search_find(&results, search, "almonds", 9, NULL, &error));
    assert_int_equal(results.count, 2);
    assert_true(results.hits[0].own);
    search_results_release(&results);
    assert_ok(action_begin(diary, &error));
    assert_ok(statement_open(&st, diary, &hide, &error));
    statement_bind_integer(st, ":id", id);
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(diary, "Hide", &error));
    assert_ok(search_refresh(search, NULL, 0, today, &error));
    assert_finds("almonds", "t:almonds-roasted");
    assert_finds("", "");
}

static void test_search__narrows_to_a_catalogue_and_a_limit(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct search_results results;
    assert_ok(search_find(&results, search, "milk", 2, "t", &error));
    assert_int_equal(results.count, 2);
    search_results_release(&results);
    assert_ok(search_find(&results, search, "milk", 2, "other", &error));
    assert_int_equal(results.count, 0);
    search_results_release(&results);
}

TESTS(test_search)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_search__finds_words_in_any_order_and_by_prefix, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_search__puts_the_plain_food_before_what_holds_the_word,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_search__forgives_one_slip, begin, end),
        cmocka_unit_test_setup_teardown(test_search__takes_any_text_as_words_only, begin, end),
        cmocka_unit_test_setup_teardown(test_search__gives_clean_names_and_whole_foods, begin, end),
        cmocka_unit_test_setup_teardown(test_search__has_own_foods_first_where_they_fit_as_well,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_search__shows_a_logged_food_once_and_a_hidden_one_never, begin, end),
        cmocka_unit_test_setup_teardown(test_search__narrows_to_a_catalogue_and_a_limit, begin,
                                        end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
