/* Plain CSV as tables of foods and spreadsheets have it, read as it is meant. */
#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"

static struct import_result result;
static struct arena arena;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    fixture_end();
    return 0;
}

static enum status import(const char *text, struct error *error)
{
    const char *file = fixture_path("foods.csv");
    const struct import_options options = { .info = { .name = "mine" },
                                            .folder = fixture_path("catalogues") };
    fixture_write(file, text, strlen(text));
    return import_files(&result, &file, 1, &options, error);
}

/* Imports the text, and returns the food with this key. */
static struct food import_food(const char *text, const char *key)
{
    struct error error = ERROR_INIT;
    struct catalogues catalogues;
    struct food food;
    const char *folder = fixture_path("catalogues");
    assert_ok(import(text, &error));
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_ok(catalogues_find_origin(&food, &arena, &catalogues, key, &error));
    catalogues_close(&catalogues);
    return food;
}

static void assert_value(const struct food *food, enum nutrient nutrient, double amount,
                         enum known known)
{
    const struct value *value = &food->values[nutrient];
    if (value->known != known || fabs(value->amount - amount) > 1e-9)
        fail_msg("%s is %g (%s), not %g (%s)", nutrients[nutrient].code, value->amount,
                 food_known_name(value->known), amount, food_known_name(known));
}

static long noted(const char *what)
{
    for (size_t i = 0; i < result.noted_count; i++) {
        if (strcmp(result.noted[i].what, what) == 0)
            return result.noted[i].count;
    }
    return 0;
}

static void test_plain_table__a_nutrient_is_named_in_any_usual_way(void **state)
{
    (void)state;
    static const char *const names[] = {
        "Calcium (mg)",         "calcium_mg",
        "calcium mg",           "CALCIUM [mg]",
        "Calcium, mg",          "Calcium(mg)",
        "Calcium (mg/100 g)",   "calcium mg/100g",
        "Calcium_(mg)",         "Ca (mg)",
        "Calcium (total) (mg)", " Calcium  (mg) ",
        "calcium (MG)",         "Calcium mg per 100 g",
        "Calcium: mg",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct buffer text = BUFFER_INIT;
        buffer_addf(&text, "name;\"%s\"\nKale;254\n", names[i]);
        struct food food = import_food(text.text, "mine:kale");
        if (food.values[NUTRIENT_CALCIUM].amount != 254)
            fail_msg("\"%s\" gives %g", names[i], food.values[NUTRIENT_CALCIUM].amount);
        buffer_release(&text);
    }
    struct food food =
        import_food("name;Vitamin D (\xC2\xB5g);vitamin_b12_ug;Total_fat_g;salt (g)\n"
                    "Kale;0.5;1;2;1\n",
                    "mine:kale");
    assert_value(&food, NUTRIENT_VITAMIN_D, 0.5, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_B12, 1, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_TOTAL_FAT, 2, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 400, KNOWN_EXACT);
}

static void test_plain_table__empty_columns_and_cells_at_the_end_are_nothing(void **state)
{
    (void)state;
    static const char *const tables[] = {
        "name,calcium mg,\nKale,254,\nRye,30,\n",  "name,calcium mg,\nKale,254\nRye,30,\n",
        "name,calcium mg\nKale,254,\nRye,30,,,\n", "name,calcium mg,,,\nKale,254,,,\nRye,30\n",
        "name,,calcium mg\nKale,,254\nRye,,30\n",  "sep=;\nname;calcium mg;\nKale;254; \nRye;30;\n",
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        struct food food = import_food(tables[i], "mine:kale");
        assert_int_equal(result.catalogues[0].foods, 2);
        assert_value(&food, NUTRIENT_CALCIUM, 254, KNOWN_EXACT);
    }
}

static void test_plain_table__kcal_count_before_kj(void **state)
{
    (void)state;
    static const char note[] = "kcal and kJ differ by more than 5 %, kcal taken";
    static const char *const tables[] = {
        "name,energy kcal,energy "
        "kJ\nKale,100,500\nRye,250,1046\nPie,,418.4\nTea,1,4\nBun,104,418\n",
        "name,Energy (kJ),Energy "
        "(kcal)\nKale,500,100\nRye,1046,250\nPie,418.4,\nTea,4,1\nBun,418,104\n",
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        struct food food = import_food(tables[i], "mine:kale");
        assert_value(&food, NUTRIENT_ENERGY, 100, KNOWN_EXACT);
        assert_int_equal(noted(note), 1);
        assert_string_equal(result.noted[0].first + strlen(result.noted[0].first) - 6, "line 2");
        food = import_food(tables[i], "mine:pie");
        assert_value(&food, NUTRIENT_ENERGY, 100, KNOWN_EXACT);
    }
}

/* Any nutrient may have columns in two units. Its own unit counts first. */
static void test_plain_table__a_nutrient_may_have_two_units(void **state)
{
    (void)state;
    struct food food = import_food("name,vitamin d IU,vitamin d \xC2\xB5g,salt g,sodium mg\n"
                                   "Kale,40,1,2,900\nRye,80,,1,\n",
                                   "mine:kale");
    assert_value(&food, NUTRIENT_VITAMIN_D, 1, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 900, KNOWN_EXACT);
    assert_int_equal(noted("two columns of a nutrient differ by more than 5 %, the first taken"),
                     1);
    food = import_food("name,vitamin d IU,vitamin d \xC2\xB5g,salt g,sodium mg\nRye,80,,1,\n",
                       "mine:rye");
    assert_value(&food, NUTRIENT_VITAMIN_D, 2, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 400, KNOWN_EXACT);
}

static void test_plain_table__marks_of_nothing_are_unknown(void **state)
{
    (void)state;
    static const char *const marks[] = { "N",   "n",  "-",  " - ", "–",  "—",
                                         "n/a", "NA", "nd", "?",   "[N]" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct buffer text = BUFFER_INIT;
        buffer_addf(&text, "name,zinc mg,calcium mg\nKale,%s,1\n", marks[i]);
        struct food food = import_food(text.text, "mine:kale");
        assert_value(&food, NUTRIENT_ZINC, 0, KNOWN_NOT);
        assert_int_equal(result.catalogues[0].values, 1);
        buffer_release(&text);
    }
}

/* A supplement's label is whole, but what the table marks is in it. */
static void test_plain_table__what_is_marked_unknown_is_never_an_assumed_zero(void **state)
{
    (void)state;
    struct food food = import_food("name,kind,basis,magnesium mg,calcium mg,vitamin d \xC2\xB5g\n"
                                   "Pill,supplement,1 tablet,150,N,\n",
                                   "mine:pill");
    assert_value(&food, NUTRIENT_CALCIUM, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0, KNOWN_ASSUMED);
}

static void test_plain_table__limits_are_read_with_blanks_and_commas(void **state)
{
    (void)state;
    static const char *const limits[] = { "< 0,05", "<0.05",      "<0,05",         "<= 0.05",
                                          "≤0,05",  "Tr (<0.05)", "traces < 0,05", "[< 0,05]" };
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        struct buffer text = BUFFER_INIT;
        buffer_addf(&text, "name;zinc mg\nKale;%s\n", limits[i]);
        struct food food = import_food(text.text, "mine:kale");
        assert_value(&food, NUTRIENT_ZINC, 0.05, KNOWN_BELOW);
        buffer_release(&text);
    }
}

static void test_plain_table__a_trace_is_below_the_tables_own_limit(void **state)
{
    (void)state;
    static const char *const traces[] = {
        "Tr", "tr", "TR", "tr.", "trace", "Traces", "[Tr]", "(tr)"
    };
    for (size_t i = 0; i < sizeof traces / sizeof *traces; i++) {
        struct buffer text = BUFFER_INIT;
        buffer_addf(&text, "name;zinc \xC2\xB5g;calcium mg\nKale;%s;7\nRye;< 50;<2\nOat;<20;tr\n",
                    traces[i]);
        struct food food = import_food(text.text, "mine:kale");
        assert_value(&food, NUTRIENT_ZINC, 0.05, KNOWN_BELOW);
        assert_int_equal(noted("a trace, taken as below the table's own limit"), 2);
        buffer_release(&text);
    }
    /* The limits are read by the file's decimal mark. */
    struct food food =
        import_food("name;zinc \xC2\xB5g;calcium mg\nKale;Tr;1,5\nRye;<1.500;\n", "mine:kale");
    assert_value(&food, NUTRIENT_ZINC, 1.5, KNOWN_BELOW);
}

/* Without a limit in its column, a trace is what a label may state as 0. It is never 0. */
static void test_plain_table__a_trace_without_a_limit_is_below_what_rounds_to_0(void **state)
{
    (void)state;
    struct food food = import_food("name,calcium mg,salt g,water g\nKale,Tr,Tr,Tr\n", "mine:kale");
    assert_value(&food, NUTRIENT_CALCIUM, label_zero(NUTRIENT_CALCIUM), KNOWN_BELOW);
    assert_value(&food, NUTRIENT_SODIUM, label_zero(NUTRIENT_SODIUM), KNOWN_BELOW);
    assert_value(&food, NUTRIENT_WATER, 0, KNOWN_NOT);
    assert_int_equal(noted("a trace, taken as below what a label may state as 0"), 2);
}

static void test_plain_table__estimates_in_brackets_count_and_are_counted(void **state)
{
    (void)state;
    struct food food = import_food(
        "name,zinc mg,calcium mg,iron mg\nKale,[12],(1.5),[<2]\nRye,3,,\n", "mine:kale");
    assert_value(&food, NUTRIENT_ZINC, 12, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_CALCIUM, 1.5, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_IRON, 2, KNOWN_BELOW);
    assert_int_equal(noted("in brackets, an estimate"), 3);
}

static bool refuse_to_go_on(const struct import_progress *progress, void *payload)
{
    (void)progress;
    (*(int *)payload)++;
    return false;
}

/* Ctrl-C counts from the first file that is looked at. */
static void test_plain_table__an_import_can_be_stopped_before_it_reads(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int asked = 0;
    const char *file = fixture_path("foods.csv");
    const struct import_options options = { .info = { .name = "mine" },
                                            .folder = fixture_path("catalogues"),
                                            .progress = refuse_to_go_on,
                                            .payload = &asked };
    fixture_write(file, "not,a,table\n", 12);
    assert_int_equal(import_files(&result, &file, 1, &options, &error), STATUS_IO);
    assert_string_equal(error.text, "interrupted; nothing was changed");
    assert_int_equal(asked, 1);
}

/* Programs write more digits than a double holds. */
static void test_plain_table__digits_beyond_the_precision_are_left_out(void **state)
{
    (void)state;
    struct food food = import_food("name,zinc mg,calcium mg\nKale,12.300000000000001,"
                                   "1.2000000000000002e-05\n",
                                   "mine:kale");
    assert_value(&food, NUTRIENT_ZINC, 12.3, KNOWN_EXACT);
    assert_true(fabs(food.values[NUTRIENT_CALCIUM].amount - 1.2e-5) < 1e-18);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

TESTS(test_plain_table)
{
    const struct CMUnitTest tests[] = {
        TEST(test_plain_table__a_nutrient_is_named_in_any_usual_way),
        TEST(test_plain_table__empty_columns_and_cells_at_the_end_are_nothing),
        TEST(test_plain_table__kcal_count_before_kj),
        TEST(test_plain_table__a_nutrient_may_have_two_units),
        TEST(test_plain_table__marks_of_nothing_are_unknown),
        TEST(test_plain_table__what_is_marked_unknown_is_never_an_assumed_zero),
        TEST(test_plain_table__limits_are_read_with_blanks_and_commas),
        TEST(test_plain_table__a_trace_is_below_the_tables_own_limit),
        TEST(test_plain_table__a_trace_without_a_limit_is_below_what_rounds_to_0),
        TEST(test_plain_table__estimates_in_brackets_count_and_are_counted),
        TEST(test_plain_table__an_import_can_be_stopped_before_it_reads),
        TEST(test_plain_table__digits_beyond_the_precision_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
