#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"

static struct measure bread_measures[] = { { "slice, thin", 25 },
                                           { "slice", 30 },
                                           { "loaf", 500 } };
static const struct food bread = {
    .name = "Bread, rye", .basis = BASIS_G, .measures = bread_measures, .measure_count = 3
};
static struct measure egg_measures[] = { { "cup, chopped", 136 },
                                         { "medium", 44 },
                                         { "large", 50 } };
static const struct food egg = { .name = "Egg, boiled",
                                 .group = "eggs",
                                 .basis = BASIS_G,
                                 .measures = egg_measures,
                                 .measure_count = 3 };
static struct measure almond_measures[] = { { "cup, whole", 143 },
                                            { "tablespoon", 9 },
                                            { "almond", 1.2 } };
static const struct food almonds = {
    .name = "Almonds", .basis = BASIS_G, .measures = almond_measures, .measure_count = 3
};
static const struct food milk = { .name = "Milk", .basis = BASIS_ML };
static struct measure tablet_measures[] = { { "strip", 10 } };
static const struct food tablet = { .name = "Magnesium citrate, 150 mg",
                                    .kind = FOOD_SUPPLEMENT,
                                    .basis = BASIS_UNIT,
                                    .unit_name = "tablet",
                                    .measures = tablet_measures,
                                    .measure_count = 1 };
static const struct food bare = { .name = "Salt", .basis = BASIS_G };

static enum status settle(struct measured *out, const struct food *food, const char *text,
                          struct error *error)
{
    struct quantity quantity;
    enum status status = measure_parse_quantity(&quantity, text, error);
    return status ? status : measure_settle(out, food, &quantity, error);
}

static void assert_settles(const struct food *food, const char *text, double amount,
                           const char *kept)
{
    struct error error = ERROR_INIT;
    struct measured measured;
    assert_ok(settle(&measured, food, text, &error));
    if (fabs(measured.amount - amount) > amount * 1e-9)
        fail_msg("\"%s\" is %g, not %g", text, measured.amount, amount);
    assert_string_equal(measured.text, kept);
    double first = measured.amount;
    assert_ok(settle(&measured, food, kept, &error));
    assert_true(fabs(measured.amount - first) <= first * 1e-3);
}

static void assert_refused(const struct food *food, const char *text, enum status wanted,
                           const char *told)
{
    struct error error = ERROR_INIT;
    struct measured measured;
    assert_int_equal(settle(&measured, food, text, &error), wanted);
    if (!strstr(error.text, told))
        fail_msg("\"%s\": told \"%s\", not \"%s\"", text, error.text, told);
}

static void test_measure__takes_masses_of_weighed_foods(void **state)
{
    (void)state;
    assert_settles(&bread, "180g", 180, "180 g");
    assert_settles(&bread, " 1.5 kg ", 1500, "1.5 kg");
    assert_settles(&bread, "1,5 oz", 42.5242846875, "1.5 oz");
    assert_settles(&bread, "500 milligrams", 0.5, "500 mg");
    assert_settles(&bread, "½ lb", 226.796185, "0.5 lb");
}

static void test_measure__a_tin_is_a_can(void **state)
{
    static struct measure measures[] = { { "cup", 150 }, { "can", 92 } };
    const struct food sardines = { .name = "Sardines, canned",
                                   .measures = measures,
                                   .measure_count = 2 };
    (void)state;
    assert_settles(&sardines, "1 tin", 92, "1 tin");
    assert_settles(&sardines, "2 tins", 184, "2 tins");
    assert_settles(&sardines, "2 cans", 184, "2 cans");
    assert_refused(&sardines, "1 glass", STATUS_NOT_FOUND, "try g · cup · can");
}

static void test_measure__a_fluid_ounce_is_two_words_or_one(void **state)
{
    static struct measure measures[] = { { "fl oz", 31 }, { "bowl", 250 } };
    const struct food soup = { .name = "Soup", .measures = measures, .measure_count = 2 };
    (void)state;
    assert_settles(&soup, "2 fl oz", 62, "2 fl oz");
    assert_settles(&soup, "2 fluid ounces", 62, "2 fluid ounces");
    assert_refused(&soup, "2 fl", STATUS_NOT_FOUND, "try g · fl oz · bowl");
    assert_refused(&soup, "2 bowls fluid", STATUS_NOT_FOUND, "try g · fl oz · bowl");
}

static void test_measure__counts_are_in_the_plural_that_people_write(void **state)
{
    static const char *const words[][2] = {
        { "box", "2 boxes" },
        { "peach", "2 peaches" },
        { "dish", "2 dishes" },
        { "berry", "2 berries" },
        { "tray", "2 trays" },
        { "tomato", "2 tomatoes" },
        { "leaf", "2 leaves" },
        { "half", "2 halves" },
        { "glass", "2 glasses" },
        { "slice", "2 slices" },
        { "cup, whole", "2 cups, whole" },
        { "can, small", "2 cans, small" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct error error = ERROR_INIT;
        struct measure measure = { words[i][0], 40 };
        const struct food food = { .name = "Food", .measures = &measure, .measure_count = 1 };
        struct measured measured;
        assert_ok(measure_count(&measured, &food, 2, &measure, &error));
        assert_string_equal(measured.text, words[i][1]);
        assert_settles(&food, measured.text, 80, words[i][1]);
        assert_ok(measure_count(&measured, &food, 1, &measure, &error));
        assert_int_equal(strncmp(measured.text, "1 ", 2), 0);
        assert_string_equal(measured.text + 2, words[i][0]);
    }
}

static void test_measure__takes_own_measures_and_their_plurals(void **state)
{
    (void)state;
    assert_settles(&bread, "2 slices", 60, "2 slices");
    assert_settles(&bread, "slice", 30, "1 slice");
    assert_settles(&bread, "2 thin slices", 50, "2 thin slices");
    assert_settles(&bread, "2 slices thin", 50, "2 slices thin");
    assert_settles(&bread, "2 slices of bread", 60, "2 slices of bread");
    assert_settles(&bread, "1/2 loaf", 250, "0.5 loaf");
    assert_settles(&egg, "2 large eggs", 100, "2 large eggs");
    assert_settles(&egg, "1 1/2 cups chopped", 204, "1.5 cups chopped");
    assert_settles(&almonds, "1 tbsp", 9, "1 tbsp");
    assert_settles(&almonds, "23 almonds", 27.6, "23 almonds");
}

static void test_measure__turns_volume_into_mass_by_a_measure_of_the_food_only(void **state)
{
    (void)state;
    assert_settles(&almonds, "1 tsp", 3, "1 tsp");
    assert_settles(&almonds, "2 cups", 286, "2 cups");
    assert_settles(&egg, "100 ml", 136 / 2.365882365, "100 ml");
    assert_refused(&bread, "1 cup", STATUS_NOT_FOUND, "slice");
    assert_refused(&bare, "1 tsp", STATUS_NOT_FOUND, "no measure \"tsp\"; try g");
    assert_refused(&milk, "100 g", STATUS_NOT_FOUND, "ml");
    assert_settles(&milk, "1 cup", 236.5882365, "1 cup");
    assert_settles(&milk, "0.25 l", 250, "0.25 l");
}

static void test_measure__counts_pieces_where_no_word_is_said(void **state)
{
    (void)state;
    assert_settles(&egg, "2", 100, "2 large");
    assert_settles(&almonds, "10", 12, "10 almonds");
    assert_settles(&tablet, "2", 2, "2 tablets");
    assert_refused(&bare, "2", STATUS_NOT_FOUND, "how much");
    assert_refused(&milk, "2", STATUS_NOT_FOUND, "how much");
    struct measure slices[] = { { "cup, crumbs", 45 },
                                { "slice, regular", 30 },
                                { "slice, thin", 20 } };
    struct food toast = { .name = "Toast", .measures = slices, .measure_count = 3 };
    assert_settles(&toast, "2", 60, "2 slices, regular");
    struct measure quarts[] = { { "cup", 244 }, { "quart", 976 } };
    struct food drink = { .name = "Drink", .measures = quarts, .measure_count = 2 };
    assert_refused(&drink, "2", STATUS_NOT_FOUND, "how much Drink? e.g. 180 g, 1 cup");
    struct measure sizes[] = { { "croissant, mini", 28 }, { "croissant, medium", 57 } };
    struct food croissant = { .name = "Croissant", .measures = sizes, .measure_count = 2 };
    assert_settles(&croissant, "2", 114, "2 croissants, medium");
}

static void test_measure__takes_the_last_measure_where_nothing_is_said(void **state)
{
    (void)state;
    struct food food = bread;
    assert_settles(&food, "", 25, "1 slice, thin");
    food.last_measure = "2 slices";
    assert_settles(&food, "", 60, "2 slices");
    food.last_measure = "2 wedges";
    assert_settles(&food, "", 25, "1 slice, thin");
    assert_settles(&egg, "", 50, "1 large");
    assert_settles(&almonds, "", 143, "1 cup, whole");
    assert_settles(&tablet, "", 1, "1 tablet");
    assert_refused(&bare, "", STATUS_NOT_FOUND, "how much Salt");
}

static void test_measure__counts_units_of_supplements(void **state)
{
    (void)state;
    assert_settles(&tablet, "1 tablet", 1, "1 tablet");
    assert_settles(&tablet, "½ tablet", 0.5, "0.5 tablet");
    assert_settles(&tablet, "3 tablets", 3, "3 tablets");
    assert_settles(&tablet, "2 strips", 20, "2 strips");
    assert_refused(&tablet, "150 mg", STATUS_NOT_FOUND, "tablet");
    assert_refused(&tablet, "2 spoons", STATUS_NOT_FOUND, "tablet");
}

static void test_measure__refuses_what_is_no_amount(void **state)
{
    (void)state;
    static const char *const words[] = { "0",   "0 g",    "-1",     "-1 g",     "1.5.2", "1.5.2 g",
                                         "nan", "NaN",    "inf",    "1e9",      "1e9 g", "1E+9 g",
                                         "1/0", "101 kg", "100001", "100001 g", "½½",    "½½ g" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_refused(&bread, words[i], STATUS_INVALID, "");
    assert_refused(&bread, "1,000 g", STATUS_INVALID, "'1,000' could mean 1000 or 1;");
    assert_refused(&bread, "1.000 g", STATUS_INVALID, "'1.000' could mean 1000 or 1;");
    assert_refused(&bread, "2-3", STATUS_INVALID, "'2-3' is a range");
    assert_refused(&bread, "1–2 slices", STATUS_INVALID, "'1–2' is a range");
    assert_refused(&bread, "2 to 3 slices", STATUS_INVALID, "'2 to 3' is a range");
    assert_settles(&bread, "1E+2 g", 100, "100 g");
    assert_settles(&bread, "1,000.5 g", 1000.5, "1000.5 g");
    assert_settles(&bread, "1 000 g", 1000, "1000 g");
    assert_settles(&bread, ",5 kg", 500, "0.5 kg");
    assert_settles(&bread, "٢٠٠ g", 200, "200 g");
    assert_refused(&bread, "300 loaves", STATUS_INVALID, "100 kg");
    assert_settles(&bread, "100 kg", 100000, "100 kg");
    assert_settles(&bread, "1,5 g", 1.5, "1.5 g");
}

static void test_measure__an_amount_in_brackets_must_agree(void **state)
{
    (void)state;
    assert_settles(&almonds, "30 g (1 oz)", 30, "30 g");
    assert_settles(&almonds, "1 cup (5 oz)", 143, "1 cup");
    assert_settles(&almonds, "2 cups (10 oz)", 286, "2 cups");
    assert_settles(&almonds, "2 cups (5 oz)", 286, "2 cups");
    assert_settles(&almonds, "1 (15 oz) can", 15 * 28.349523125, "15 oz");
    assert_settles(&almonds, "2 (15 oz) cans", 30 * 28.349523125, "30 oz");
    assert_settles(&almonds, "1 can (400 g)", 400, "400 g");
    assert_settles(&almonds, "1 (140 g) cup", 143, "1 cup");
    assert_settles(&milk, "1 cup (240 ml)", 236.5882365, "1 cup");
    assert_refused(&almonds, "30 g (2 oz)", STATUS_INVALID, "type 30 g or 2 oz");
    assert_refused(&almonds, "1 cup (240 g)", STATUS_INVALID,
                   "1 cup is 143 g here, but 240 g is 240 g; type 1 cup or 240 g");
    assert_refused(&milk, "1 cup (1 l)", STATUS_INVALID, "type 1 cup or 1 l");
    assert_refused(&almonds, "2 cans (400 g)", STATUS_INVALID, "or each?");
    assert_refused(&milk, "1 can (400 g)", STATUS_NOT_FOUND, "");
}

static void test_measure__asks_about_what_looks_absurd(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct measured measured;
    assert_ok(settle(&measured, &bread, "2 kg", &error));
    assert_false(measured.is_questionable);
    assert_ok(settle(&measured, &bread, "2.1 kg", &error));
    assert_true(measured.is_questionable);
    assert_ok(settle(&measured, &milk, "3.5 l", &error));
    assert_true(measured.is_questionable);
    assert_ok(settle(&measured, &tablet, "20", &error));
    assert_false(measured.is_questionable);
    assert_ok(settle(&measured, &tablet, "21 tablets", &error));
    assert_true(measured.is_questionable);
    assert_refused(&tablet, "21", STATUS_NOT_FOUND, "how much");
    assert_refused(&tablet, "0.266", STATUS_NOT_FOUND, "how much");
}

static void test_measure_fits__tells_measures_from_names(void **state)
{
    (void)state;
    assert_true(measure_fits(&bread, "slices of", 6));
    assert_true(measure_fits(&bread, "kg", 2));
    assert_true(measure_fits(&almonds, "teaspoons", 9));
    assert_false(measure_fits(&bread, "cup", 3));
    assert_false(measure_fits(&bread, "rye", 3));
    assert_false(measure_fits(&tablet, "g", 1));
    assert_false(measure_fits(&bread, "", 0));
}

TESTS(test_measure)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_measure__takes_masses_of_weighed_foods),
        cmocka_unit_test(test_measure__a_tin_is_a_can),
        cmocka_unit_test(test_measure__a_fluid_ounce_is_two_words_or_one),
        cmocka_unit_test(test_measure__counts_are_in_the_plural_that_people_write),
        cmocka_unit_test(test_measure__takes_own_measures_and_their_plurals),
        cmocka_unit_test(test_measure__turns_volume_into_mass_by_a_measure_of_the_food_only),
        cmocka_unit_test(test_measure__counts_pieces_where_no_word_is_said),
        cmocka_unit_test(test_measure__takes_the_last_measure_where_nothing_is_said),
        cmocka_unit_test(test_measure__counts_units_of_supplements),
        cmocka_unit_test(test_measure__refuses_what_is_no_amount),
        cmocka_unit_test(test_measure__an_amount_in_brackets_must_agree),
        cmocka_unit_test(test_measure__asks_about_what_looks_absurd),
        cmocka_unit_test(test_measure_fits__tells_measures_from_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
