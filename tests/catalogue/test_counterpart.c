#include "fixture.h"

#include <string.h>

#include "lookup.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/counterpart.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/writer.h"

struct row {
    const char *origin;
    const char *name;
    const char *aliases;
    const char *brand;
    double energy;
    double calcium;
};

static void write_table(const char *name, const struct row *rows, size_t count)
{
    struct error error = ERROR_INIT;
    struct writer *writer;
    const struct catalogue_info info = { name, name, "1", "", "", "", "", 0 };
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    for (size_t i = 0; i < count; i++) {
        struct food food = { .origin = rows[i].origin,
                             .name = rows[i].name,
                             .aliases = rows[i].aliases,
                             .brand = rows[i].brand,
                             .rank = 4 };
        food.values[NUTRIENT_ENERGY] = food_value(rows[i].energy, KNOWN_EXACT);
        food.values[NUTRIENT_CALCIUM] = food_value(rows[i].calcium, KNOWN_EXACT);
        assert_ok(writer_add(writer, &food, &error));
    }
    assert_ok(writer_finish(writer, &error));
}

static void test_counterpart__is_found_by_a_name_in_any_language(void **state)
{
    (void)state;
    static const struct row one[] = { { "one:1", "Broccoli, roh", "Broccoli, raw", NULL, 31, 93 } };
    static const struct row two[] = {
        { "two:1", "Parsakaali", "Broccoli, raw", NULL, 34, 47 },
        { "two:2", "Broccoli, raw", NULL, NULL, 340, 400 }, /* dried, by its energy */
        { "two:3", "Broccoli", NULL, NULL, 33, 40 },
    };
    static const struct row three[] = {
        { "three:1", "Broccoli, raw", NULL, "A brand", 31, 93 },
    };
    struct error error = ERROR_INIT;
    struct lookup lookup;
    struct counterparts found;
    struct search_results results;
    fixture_begin();
    write_table("one", one, 1);
    write_table("two", two, 3);
    write_table("three", three, 1);
    lookup_open(&lookup, fixture_path("catalogues"));
    assert_ok(search_find(&results, lookup.search, "one:1", 1, NULL, &error));
    const struct food *food = &results.hits[0].food;
    assert_ok(counterparts_find(&found, lookup.search, food, &error));
    assert_int_equal(found.count, 1);
    assert_string_equal(found.foods[0].origin, "two:1");
    assert_true(counterpart_differs(food, &found.foods[0], NUTRIENT_CALCIUM));
    assert_false(counterpart_differs(food, &found.foods[0], NUTRIENT_ENERGY));
    assert_false(counterpart_differs(food, &found.foods[0], NUTRIENT_MAGNESIUM)); /* unknown */
    counterparts_release(&found);
    search_results_release(&results);
    lookup_close(&lookup);
    fixture_end();
}

TESTS(test_counterpart)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counterpart__is_found_by_a_name_in_any_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
