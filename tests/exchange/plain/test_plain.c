#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/number.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"
#include "marrow/exchange/plain.h"

static const struct catalogue_info info = { "mine", "My foods", "1", "", "", "", "", 0 };

static void tell(const char *line, void *payload)
{
    buffer_addf(payload, "%s\n", line);
}

static enum status import(struct import_catalogue *summary, struct buffer *told, const char *text,
                          struct error *error)
{
    const char *file = fixture_path("foods.csv");
    const struct import_options options = {
        .info = info, .folder = fixture_path("catalogues"), .notify = tell, .payload = told
    };
    struct import_result result;
    fixture_write(file, text, strlen(text));
    enum status status = import_files(&result, &file, 1, &options, error);
    *summary = result.catalogues[0];
    return status;
}

/* Imports the text, which must be good, and loads the food mine:a. */
static void import_one(struct food *out, struct arena *arena, const char *text)
{
    struct error error = ERROR_INIT;
    struct import_catalogue summary;
    struct buffer told = BUFFER_INIT;
    struct catalogues catalogues;
    assert_ok(import(&summary, &told, text, &error));
    const char *folder = fixture_path("catalogues");
    assert_ok(catalogues_open(&catalogues, &folder, 1, tell, &told, &error));
    assert_ok(catalogues_find_origin(out, arena, &catalogues, "mine:a", &error));
    assert_string_equal(told.text, "");
    buffer_release(&told);
    catalogues_close(&catalogues);
}

static void assert_value(const struct food *food, enum nutrient nutrient, double amount,
                         enum known known)
{
    if (food->values[nutrient].known != known ||
        fabs(food->values[nutrient].amount - amount) > 1e-9)
        fail_msg("%s is %g (%s)", nutrients[nutrient].code, food->values[nutrient].amount,
                 food_known_name(food->values[nutrient].known));
}

static int count_lines(const char *text)
{
    int count = 0;
    for (; *text; text++)
        count += *text == '\n';
    return count;
}

static void assert_amount(const char *origin, enum nutrient nutrient, double amount)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct buffer told = BUFFER_INIT;
    struct catalogues shelf;
    struct food food;
    const char *folder = fixture_path("catalogues");
    assert_ok(catalogues_open(&shelf, &folder, 1, tell, &told, &error));
    assert_ok(catalogues_find_origin(&food, &arena, &shelf, origin, &error));
    assert_value(&food, nutrient, amount, KNOWN_EXACT);
    catalogues_close(&shelf);
    buffer_release(&told);
    arena_release(&arena);
}

static void test_plain__reads_values_and_how_they_are_known(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    fixture_begin();
    import_one(&food, &arena,
               "name,KEY,Magnesium mg,calcium MG,vitamin d IU,energy kJ,zinc \xC2\xB5g,iron "
               "mg,sodium g,potassium mg\n"
               "\"Bread, mine\",a,12.5,~0,400,418.4,<500,>=3,\"1,5\",\n");
    assert_string_equal(food.name, "Bread, mine");
    assert_value(&food, NUTRIENT_MAGNESIUM, 12.5, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_CALCIUM, 0, KNOWN_ASSUMED);
    assert_value(&food, NUTRIENT_VITAMIN_D, 10, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ENERGY, 100, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ZINC, 0.5, KNOWN_BELOW);
    assert_value(&food, NUTRIENT_IRON, 3, KNOWN_AT_LEAST);
    assert_value(&food, NUTRIENT_SODIUM, 1500, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_POTASSIUM, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_PROTEIN, 0, KNOWN_NOT);
    assert_int_equal(food.rank, 5);
    assert_false(food.fortified);
    arena_release(&arena);
    fixture_end();
}

static void test_plain__reads_measures_and_makes_them_one(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    fixture_begin();
    import_one(&food, &arena,
               "key,name,measures,fortified,rank,group,aliases,brand,note,source\n"
               "a,Olives,\"1 cup = 30 g; 2 tablespoons, heaped = 28 g;5 olives=22;1/2 jar = 1 lb; "
               "cup = 9\","
               "yes,2,vegetables,x;y,B,not read,label\n");
    assert_int_equal(food.measure_count, 4);
    assert_string_equal(food.measures[0].name, "cup");
    assert_true(food.measures[0].amount == 30);
    assert_string_equal(food.measures[1].name, "tablespoon, heaped");
    assert_true(food.measures[1].amount == 14);
    assert_string_equal(food.measures[2].name, "olive");
    assert_true(fabs(food.measures[2].amount - 4.4) < 1e-9);
    assert_string_equal(food.measures[3].name, "jar");
    assert_true(fabs(food.measures[3].amount - 907.18474) < 1e-6);
    assert_true(food.fortified && food.rank == 2);
    assert_string_equal(food.aliases, "x;y");
    assert_string_equal(food.brand, "B");
    assert_string_equal(food.source, "label");
    arena_release(&arena);
    fixture_end();
}

static void test_plain__keeps_a_label_whole_for_the_leading_nutrients(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    fixture_begin();
    import_one(&food, &arena,
               "key,name,kind,basis,magnesium mg,calcium mg,sodium mg\n"
               "a,Magnesium,supplement,1 tablet,150,,\nb,Bread,,,,,\n");
    assert_int_equal(food.basis, BASIS_UNIT);
    assert_string_equal(food.unit_name, "tablet");
    assert_value(&food, NUTRIENT_MAGNESIUM, 150, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_CALCIUM, 0, KNOWN_ASSUMED);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0, KNOWN_ASSUMED);
    assert_value(&food, NUTRIENT_SODIUM, 0, KNOWN_NOT);
    import_one(&food, &arena, "key,name,kind,basis,magnesium mg\na,Antacid,medicine,1 ml,16.7\n");
    assert_int_equal(food.basis, BASIS_ML);
    assert_value(&food, NUTRIENT_MAGNESIUM, 1670, KNOWN_EXACT);
    arena_release(&arena);
    fixture_end();
}

static void test_plain__counts_what_it_took(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer told = BUFFER_INIT;
    struct import_catalogue summary;
    fixture_begin();
    assert_ok(import(
        &summary, &told,
        "\xEF\xBB\xBFname;magnesium mg;calcium mg\r\nSpinach, raw;79;99\r\nMilk;;120\r\n", &error));
    assert_int_equal(summary.foods, 2);
    assert_int_equal(summary.values, 3);
    assert_int_equal(summary.without[NUTRIENT_MAGNESIUM], 1);
    assert_int_equal(summary.without[NUTRIENT_CALCIUM], 0);
    assert_int_equal(summary.without[NUTRIENT_VITAMIN_D], 2);
    assert_string_equal(told.text, "");
    buffer_release(&told);
    fixture_end();
}

/* Fails unless nothing is written and each of the lines (separated by '\n') is reported. */
static void assert_refused(const char *text, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct buffer told = BUFFER_INIT;
    struct import_catalogue summary;
    fixture_begin();
    assert_int_equal(import(&summary, &told, text, &error), STATUS_INVALID);
    if (!strstr(told.text, wanted) && !strstr(error.text, wanted))
        fail_msg("told \"%s\" and \"%s\", not \"%s\"", told.text, error.text, wanted);
    assert_non_null(strstr(error.text, "nothing was written"));
    assert_false(path_exists(fixture_path("catalogues/mine.catalogue")));
    buffer_release(&told);
    fixture_end();
}

static void test_plain__names_file_line_column_and_word(void **state)
{
    (void)state;
    assert_refused("name,zinc mg\nBread,1\nMilk,1.5.2\n",
                   "foods.csv, line 3, column zinc mg: \"1.5.2\"");
    assert_refused("name,zinc mg\nBread,-1\n", "line 2, column zinc mg: \"-1\"");
    assert_refused("name,zinc mg\nBread,nan\n", "\"nan\"");
    assert_refused("name,zinc mg\nBread,1e99\n", "\"1e99\"");
    assert_refused("name,zinc mg\nBread,tra\n", "\"tra\"");
    assert_refused("name,zinc mg\nBread,Tr 5\n", "\"Tr 5\"");
    assert_refused("name,zinc mg\nBread,[12\n", "\"[12\"");
    assert_refused("name,zinc mg\nBread,<\n", "\"<\"");
    assert_refused("name,zinc\nBread,1\n", "line 1: column 2, \"zinc\"");
    assert_refused("name,zinc ml\nBread,1\n", "\"zinc ml\"");
    assert_refused("name,zinc IU\nBread,1\n", "\"zinc IU\"");
    assert_refused("name,zinc mg,Zinc (mg)\nBread,1,1\n", "column Zinc (mg): it appears twice");
    assert_refused("name,vitamin a IU\nBread,1\n",
                   "column 2, \"vitamin a IU\": what an IU is depends on the vitamin's form");
    assert_refused("name,basis,zinc mg/100 g\nBread,30 g,1\n",
                   "it is per 100 g, but there is a column \"basis\"");
    assert_refused("key,zinc mg\nbread,1\n", "there is no column \"name\"");
    assert_refused("name,zinc mg\nBread, white,1\n", "line 2: it has 3 fields, the header has 2");
    assert_refused("name,zinc mg,\nBread,1,note\n",
                   "line 2: \"note\" is in a column without a name");
    assert_refused("name,zinc mg\n ,1\n", "line 2: the food has no name");
    assert_refused("name,key\nBread,Bread!\n", "\"Bread!\" is not a valid key");
    assert_refused("name,key\nBread,a\nMilk,a\n", "line 3: the key mine:a appears twice");
    assert_refused("name\nBread\nbread\n", "line 3: the key mine:bread appears twice");
    assert_refused(
        "name,key\nBread,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
        "is too long for a key: at most 120 letters");
    assert_refused("name,rank\nBread,10\n", "rank");
    assert_refused("name,fortified\nBread,maybe\n", "\"maybe\"");
    assert_refused("name,kind\nBread,loaf\n", "\"loaf\"");
    assert_refused("name,basis\nBread,100 mg\n", "\"100 mg\"");
    assert_refused("name,barcode\nBread,1234567\n", "\"1234567\" is not a barcode");
    assert_refused("name,barcode\nBread,3017620422004\n",
                   "line 2, column barcode: 3017620422004 has a wrong check digit");
    assert_refused("name,barcode\nBread,80176800\nLoaf,0000080176800\n",
                   "line 3: the barcode 80176800 appears twice; leading zeros make no difference");
    assert_refused("name,measures\nBread,1 slice\n", "\"1 slice\"");
    assert_refused("name,measures\nBread,1 slice = 30 ml\n", "\"1 slice = 30 ml\"");
    assert_refused("name,measures\nBread,1 slice = 0 g\n", "measure");
    assert_refused("name\n\"Bread\n", "line 2, column 1: the quote");
    assert_refused("", "foods.csv is empty");
    assert_refused("name\n", "it contains no foods");
}

static void test_plain__a_figure_with_two_readings_is_refused_with_both(void **state)
{
    (void)state;
    fixture_begin();
    assert_refused("name;calcium mg\nMilk;1,000\n",
                   "line 2, column calcium mg: '1,000' could mean 1000 or 1; type 1000 or 1.0, or "
                   "set the decimal mark (marrow setting decimal point)");
    assert_refused("name,sodium mg\nSoup,2.300\n", "'2.300' could mean 2300 or 2.3;");
    assert_refused("name,energy kJ\nSoup,\"1,234\"\n", "'1,234' could mean 1234 or 1.234;");
    assert_refused("name;basis;zinc mg\nSoup;1,000 g;2\n", "'1,000' could mean 1000 or 1;");
    assert_refused("name;measures\nSoup;1 pot = 1.200 g\n", "'1.200' could mean 1200 or 1.2;");
    assert_refused("name,zinc mg\nBread,2-3\n", "'2-3' is a range; give one amount");
    assert_refused("name,measures\nBread,2-3 slices = 60 g\n", "'2-3' is a range");
    assert_refused("name,zinc mg\nBread,½½\n", "\"½½\" is not a value");
    /* figures with either mark: no mark is the file's */
    assert_refused("name;zinc mg;calcium mg\nA;1,5;2.5\nB;;1,000\n", "could mean");
    fixture_end();
}

static void
test_plain__other_figures_of_the_file_settle_the_mark_and_that_is_told_once(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer told = BUFFER_INIT;
    struct import_catalogue summary;
    fixture_begin();
    assert_ok(import(&summary, &told,
                     "key;name;calcium mg;zinc mg\na;Milk;1,000;2.5\nb;Cheese;1,350;\n", &error));
    assert_non_null(strstr(told.text, "foods.csv: '1,000' and the like are read as 1000: its other "
                                      "figures have a decimal point"));
    assert_int_equal(count_lines(told.text), 1);
    assert_amount("mine:a", NUTRIENT_CALCIUM, 1000);
    assert_amount("mine:b", NUTRIENT_CALCIUM, 1350);
    buffer_clear(&told);
    assert_ok(import(&summary, &told,
                     "key;name;calcium mg;measures\na;Milk;1.000;\nb;Cheese;1,000;1 cup = 2,5 g\n",
                     &error));
    assert_non_null(strstr(told.text, "foods.csv: '1.000' and the like are read as 1000: its other "
                                      "figures have a decimal comma"));
    assert_int_equal(count_lines(told.text), 1);
    assert_amount("mine:a", NUTRIENT_CALCIUM, 1000);
    assert_amount("mine:b", NUTRIENT_CALCIUM, 1);
    buffer_clear(&told);
    number_set_decimal_mark(DECIMAL_POINT);
    assert_ok(import(&summary, &told, "key;name;calcium mg\na;Milk;1,000\n", &error));
    number_set_decimal_mark(DECIMAL_ASK);
    assert_string_equal(told.text, "");
    assert_amount("mine:a", NUTRIENT_CALCIUM, 1000);
    buffer_release(&told);
    fixture_end();
}

static void test_plain__tells_the_first_twenty_and_counts_the_rest(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer told = BUFFER_INIT;
    struct buffer text = BUFFER_INIT;
    struct import_catalogue summary;
    fixture_begin();
    buffer_add_text(&text, "name,zinc mg\n");
    for (int i = 0; i < 30; i++)
        buffer_addf(&text, "Food %d,x\n", i);
    assert_int_equal(import(&summary, &told, text.text, &error), STATUS_INVALID);
    int lines = 0;
    for (const char *p = told.text; *p; p++)
        lines += *p == '\n' ? 1 : 0;
    assert_int_equal(lines, PLAIN_PROBLEMS_TOLD);
    assert_non_null(strstr(error.text, "and 29 more problems"));
    buffer_release(&told);
    buffer_release(&text);
    fixture_end();
}

/* What was wrong is told with what else is wrong near it, but a long file is not read to its end.
 */
static void test_plain__a_long_file_is_not_read_on_after_a_problem(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer told = BUFFER_INIT;
    struct buffer text = BUFFER_INIT;
    struct import_catalogue summary;
    fixture_begin();
    buffer_add_text(&text, "name,zinc mg\nGood,1\nBad,x\n");
    for (int i = 0; i < 20000; i++)
        buffer_addf(&text, "Food %d,%d\n", i, i % 90);
    buffer_add_text(&text, "Also bad,x\n");
    assert_int_equal(import(&summary, &told, text.text, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "column zinc mg: \"x\""));
    assert_null(strstr(error.text, "more problem"));
    assert_true(summary.foods < 11000);
    buffer_clear(&text);
    buffer_add_text(&text, "name,zinc mg\nBad,x\n");
    for (int i = 0; i < 20000; i++)
        buffer_addf(&text, "Food %d,x\n", i);
    assert_int_equal(import(&summary, &told, text.text, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "and 9999 more problems so far, the rest was not read; "));
    buffer_release(&told);
    buffer_release(&text);
    fixture_end();
}

static void test_plain__a_food_has_a_hundred_measures_at_most(void **state)
{
    (void)state;
    struct buffer text = BUFFER_INIT;
    buffer_add_text(&text, "name,measures\nBread,");
    for (int i = 0; i < 100000; i++)
        buffer_addf(&text, "m%d=1;", i);
    buffer_add_text(&text, "m=1\n");
    assert_refused(text.text, "column measures: it has 100001 measures; 100 are the most");
    buffer_release(&text);
}

/* A broken line is one problem, and those after it are told too. */
static void test_plain__reads_on_after_a_broken_line(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer told = BUFFER_INIT;
    struct import_catalogue summary;
    fixture_begin();
    assert_int_equal(import(&summary, &told, "name,zinc mg\nA,\x81\nB,1\nC,\"2\"x\nD,x\n", &error),
                     STATUS_INVALID);
    assert_non_null(strstr(told.text, "foods.csv, line 2, column 3: neither UTF-8"));
    assert_non_null(strstr(told.text, "foods.csv, line 4, column 6: text after a closing quote"));
    assert_non_null(strstr(told.text, "foods.csv, line 5, column zinc mg: \"x\""));
    assert_non_null(strstr(error.text, "and 2 more problems; nothing was written"));
    buffer_release(&told);
    fixture_end();
}

TESTS(test_plain)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain__reads_values_and_how_they_are_known),
        cmocka_unit_test(test_plain__reads_measures_and_makes_them_one),
        cmocka_unit_test(test_plain__keeps_a_label_whole_for_the_leading_nutrients),
        cmocka_unit_test(test_plain__counts_what_it_took),
        cmocka_unit_test(test_plain__names_file_line_column_and_word),
        cmocka_unit_test(test_plain__a_figure_with_two_readings_is_refused_with_both),
        cmocka_unit_test(
            test_plain__other_figures_of_the_file_settle_the_mark_and_that_is_told_once),
        cmocka_unit_test(test_plain__tells_the_first_twenty_and_counts_the_rest),
        cmocka_unit_test(test_plain__a_long_file_is_not_read_on_after_a_problem),
        cmocka_unit_test(test_plain__a_food_has_a_hundred_measures_at_most),
        cmocka_unit_test(test_plain__reads_on_after_a_broken_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
