#include "fixture.h"

#include <string.h>

#include "marrow/base/date.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/catalogue/writer.h"
#include "marrow/store/store.h"

static struct store *diary;
static struct catalogues catalogues;
static struct search *search;

static struct measure cup[] = { { "cup", 67 } };

static void write_one(const char *name, const struct food *food)
{
    struct error error = ERROR_INIT;
    struct writer *writer;
    struct catalogue_info info = { name, "t", "1", "", "", "", "", 0 };
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    assert_ok(writer_add(writer, food, &error));
    assert_ok(writer_finish(writer, &error));
}

/* Makes kale as the Standard Reference has it, and as Foundation does: newer, without measures and
 * vitamin D. */
static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    struct food older = { .origin = "fdc:1",
                          .name = "Kale, raw",
                          .rank = 4,
                          .ndb = 11233,
                          .measures = cup,
                          .measure_count = 1 };
    struct food newer = { .origin = "fdc:2", .name = "Kale, raw", .rank = 4, .ndb = 11233 };
    older.values[NUTRIENT_CALCIUM] = food_value(150, KNOWN_EXACT);
    older.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_ASSUMED);
    newer.values[NUTRIENT_CALCIUM] = food_value(254, KNOWN_EXACT);
    write_one("sr-legacy", &older);
    write_one("foundation", &newer);
    struct food starter = {
        .origin = "starter:chard", .name = "Chard", .rank = 1, .source = "fdc:3"
    };
    write_one("starter", &starter);
    struct food chard = { .origin = "fdc:3", .name = "Chard, swiss", .rank = 4, .ndb = 11147 };
    write_one("other", &chard);
    const char *folder = fixture_path("catalogues");
    assert_ok(store_open_log(&diary, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_ok(search_open(&search, diary, &catalogues, &error));
    assert_ok(search_refresh(search, NULL, 0, (struct date){ 20776 }, &error));
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

static void test_search__shows_a_food_of_two_data_sets_once_and_whole(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct search_results results;
    assert_ok(search_find(&results, search, "kale", 10, NULL, &error));
    assert_int_equal(results.count, 1);
    const struct food *food = &results.hits[0].food;
    assert_string_equal(food->origin, "fdc:2");
    assert_true(food->values[NUTRIENT_CALCIUM].amount == 254);
    assert_int_equal(food->values[NUTRIENT_VITAMIN_D].known, KNOWN_ASSUMED);
    assert_int_equal(food->measure_count, 1);
    assert_string_equal(food->source, "fdc:2 (measures, vitamin D: fdc:1)");
    search_results_release(&results);
}

static void test_search__shows_the_starter_food_alone_where_it_is_of_that_source(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct search_results results;
    assert_ok(search_find(&results, search, "chard", 10, NULL, &error));
    assert_int_equal(results.count, 1);
    assert_string_equal(results.hits[0].food.origin, "starter:chard");
    search_results_release(&results);
}

static void test_search__in_one_catalogue_gives_the_food_as_that_has_it(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct search_results results;
    assert_ok(search_find(&results, search, "kale", 10, "sr-legacy", &error));
    assert_int_equal(results.count, 1);
    assert_string_equal(results.hits[0].food.origin, "fdc:1");
    assert_true(results.hits[0].food.values[NUTRIENT_CALCIUM].amount == 150);
    search_results_release(&results);
}

TESTS(test_usda_pair)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search__shows_a_food_of_two_data_sets_once_and_whole),
        cmocka_unit_test(test_search__shows_the_starter_food_alone_where_it_is_of_that_source),
        cmocka_unit_test(test_search__in_one_catalogue_gives_the_food_as_that_has_it),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
