#include "fixture.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"
#include "marrow/exchange/table_profile.h"

/* A table with all that a wide one may have. */
static const char wide[] = "# My country's table.\n"
                           "name: mine\n"
                           "title: My table\n"
                           "version: 1\n"
                           "licence: mine\n"
                           "decimal: ,\n"
                           "trace: spor\n"
                           "unknown: M\n"
                           "zero: ingen\n"
                           "mark: < | below\n"
                           "group: Ost | cheese\n"
                           "group: Frukt | fruit | *raw*\n"
                           "fortified: *tilsatt* | *ikke tilsatt*\n"
                           "file: foods\n"
                           "header: Kode | Navn | Kalsium*\n"
                           "delimiter: ;\n"
                           "below: 1\n"
                           "key: Kode\n"
                           "called: no | Navn\n"
                           "called: en | Name\n"
                           "also called: no | Andre\n"
                           "group by: Gruppe\n"
                           "basis by: Per\n"
                           "value: calcium | g | Kalsium*\n"
                           "value: energy | kJ | Energi\n"
                           "value: salt | g | Salt\n"
                           "value: vitamin D | µg | D\n"
                           "mark by: Merke\n"
                           "left out: niacin | it is given as equivalents\n";

static const char header[] = "Title of my table\n"
                             "Kode;Navn;Name;Andre;Gruppe;Per;Kalsium (Ca);Energi;Salt;D;Merke;;\n"
                             ";;;;;;g;kJ;g;µg;;;\n";

static struct buffer told = BUFFER_INIT;

static void tell(const char *line, void *payload)
{
    (void)payload;
    buffer_addf(&told, "%s\n", line);
}

static void write_profile(const char *text)
{
    struct error error = ERROR_INIT;
    char *folder = table_profiles_folder();
    assert_ok(path_make_folder(folder, &error));
    char *path = path_join(folder, "mine.table");
    fixture_write(path, text, strlen(text));
    free(path);
    free(folder);
}

static enum status import_paths(struct import_result *result, const char *const *files,
                                size_t count, const char *language, struct error *error)
{
    const struct import_options options = { .own_name = "own",
                                            .folder = fixture_path("catalogues"),
                                            .language = language,
                                            .notify = tell };
    buffer_clear(&told);
    return import_files(result, files, count, &options, error);
}

/* Imports rows after the header, by the profile above. */
static enum status import_wide(struct import_result *result, const char *rows, struct error *error)
{
    const char *file = fixture_path("table.csv");
    struct buffer text = BUFFER_INIT;
    buffer_addf(&text, "%s%s", header, rows);
    fixture_write(file, text.text, text.length);
    buffer_release(&text);
    write_profile(wide);
    return import_paths(result, &file, 1, NULL, error);
}

static void load(struct food *out, struct arena *arena, const char *origin)
{
    struct error error = ERROR_INIT;
    struct catalogues catalogues;
    const char *folder = fixture_path("catalogues");
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_ok(catalogues_find_origin(out, arena, &catalogues, origin, &error));
    catalogues_close(&catalogues);
}

static void assert_value(const struct food *food, enum nutrient nutrient, double amount,
                         enum known known)
{
    const struct value *value = &food->values[nutrient];
    if (value->known != known || fabs(value->amount - amount) > 1e-9)
        fail_msg("%s: %s is %.12g (%s)", food->name, nutrients[nutrient].code, value->amount,
                 food_known_name(value->known));
}

static void test_table__a_profile_of_ones_own_reads_figures_marks_and_bases(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    assert_ok(import_wide(&result,
                          "A1;Brunost;Brown cheese;gjetost;Ost;100 g;0,4;1740;1,25;spor;;;\n"
                          "A2;Saft;Cordial;;Saft;per 100ml;ingen;[100];M;0,5;<;;\n"
                          "A3;Melk, tilsatt D;Milk;;;50 g;0,06;;-;< 0,1;;;\n",
                          &error));
    assert_int_equal(result.catalogues[0].foods, 3);
    assert_string_equal(result.catalogues[0].name, "mine");
    load(&food, &arena, "mine:a1");
    assert_string_equal(food.name, "Brown cheese");
    assert_string_equal(food.aliases, "Brunost;gjetost");
    assert_string_equal(food.group, "cheese");
    assert_value(&food, NUTRIENT_CALCIUM, 400, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ENERGY, 1740 / 4.184, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 500, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0.5, KNOWN_BELOW); /* the largest limit of the table */
    load(&food, &arena, "mine:a2");
    assert_int_equal(food.basis, BASIS_ML);
    assert_null(food.group);
    assert_value(&food, NUTRIENT_CALCIUM, 0, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0.5, KNOWN_BELOW);
    load(&food, &arena, "mine:a3");
    assert_int_equal(food.fortified, FORTIFIED_ALL);
    assert_value(&food, NUTRIENT_CALCIUM, 120, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0.2, KNOWN_BELOW);
    assert_value(&food, NUTRIENT_ENERGY, 0, KNOWN_NOT);
    assert_non_null(strstr(told.text, "left out, niacin: it is given as equivalents"));
    arena_release(&arena);
    fixture_end();
}

/* Imports rows that must be refused with the text, and leave no catalogue. */
static void assert_refused(const char *rows, const char *text)
{
    struct error error = ERROR_INIT;
    struct import_result result;
    fixture_begin();
    assert_int_equal(import_wide(&result, rows, &error), STATUS_INVALID);
    if (!strstr(error.text, text))
        fail_msg("\"%s\" does not say \"%s\"", error.text, text);
    assert_false(path_exists(fixture_path("catalogues/mine.catalogue")));
    fixture_end();
}

static void test_table__a_cut_off_or_doubled_row_is_named_and_nothing_is_written(void **state)
{
    (void)state;
    assert_refused("A1;Ost;Cheese;;;100 g;0,4;1740;1,25;1;;;\nA2;Melk;Milk;;;100 g;0,1",
                   "table.csv, line 5, column 8: the row has 7 fields, the header has 11; is the "
                   "file cut off?");
    assert_refused("A1;Ost;Cheese;;;100 g;0,4;1740;1,25;1;;;;x\n", "is a delimiter not in quotes?");
    assert_refused("A1;Ost;Cheese;;;100 g;0,4;1740;1,25;1;;;\nA1;Melk;Milk;;;100 g;0,1;;;;;;\n",
                   "table.csv, line 5, column 1: another food has the number A1 too");
    assert_refused("A1;Ost;Cheese;;;100 g;0.4.1;17x40;1,25;1;;;\n", "values cannot be read");
    assert_refused("", "contains no foods");
}

static void test_table__a_renamed_column_is_named(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    fixture_begin();
    const char *file = fixture_path("table.csv");
    const char text[] = "Kode;Navn;Name;Andre;Gruppe;Per;Kalsium (Ca);Energi;Salt;Vit D;Merke\n";
    fixture_write(file, text, strlen(text));
    write_profile(wide);
    assert_int_equal(import_paths(&result, &file, 1, NULL, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "line 1: there is no column \"D\"; is it another version"));
    fixture_end();
}

static void test_table__the_names_of_the_language_come_first(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    assert_ok(import_wide(&result, "A1;Brunost;Brown cheese;;Ost;100 g;0,4;1;1;1;;;\n", &error));
    const char *file = fixture_path("table.csv");
    assert_ok(import_paths(&result, &file, 1, "no", &error));
    load(&food, &arena, "mine:a1");
    assert_string_equal(food.name, "Brunost");
    assert_string_equal(food.aliases, "Brown cheese");
    arena_release(&arena);
    fixture_end();
}

/* Reads a profile that must be refused with the text. */
static void assert_no_profile(const char *text, const char *says)
{
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct table_profile profile;
    assert_int_equal(table_profile_read(&profile, &arena, text, "my.table", &error),
                     STATUS_INVALID);
    if (!strstr(error.text, says))
        fail_msg("\"%s\" does not say \"%s\"", error.text, says);
    arena_release(&arena);
}

static void test_table__a_mistake_in_a_profile_is_named_with_its_line(void **state)
{
    (void)state;
    assert_no_profile("name: a\nnonsense\n", "my.table, line 2: 'nonsense' has no colon");
    assert_no_profile("name: a\nkolour: red\n", "my.table, line 2: 'kolour' is not a word");
    assert_no_profile("key: a\n", "line 1: 'key' belongs after a line file:");
    assert_no_profile("file: foods\nvalue: calcium | kcal | Ca\n",
                      "'kcal' is not a unit of Calcium");
    assert_no_profile("file: foods\nvalue: iodine-x | mg | I\n", "'iodine-x' is not a nutrient");
    assert_no_profile("name: A b\n", "it needs a line name:");
    assert_no_profile("name: a\ntitle: A\nlicence: x\n", "it needs a line file: foods");
}

static void test_table__patterns_ignore_case_and_blanks(void **state)
{
    (void)state;
    assert_true(table_pattern_fits("Calcium (mg/100*g)", "calcium  (mg/100\ng) "));
    assert_true(table_pattern_fits("*milk*", "Goat MILK, raw"));
    assert_true(table_pattern_fits("*", ""));
    assert_false(table_pattern_fits("milk", "milks"));
    assert_false(table_pattern_fits("milk*", "goat milk"));
    assert_false(table_pattern_fits("é", "É")); /* letters beyond ASCII are as the file has them */
}

static void import_real(struct import_result *result, const char *folder, const char *language)
{
    struct error error = ERROR_INIT;
    struct buffer path = BUFFER_INIT;
    buffer_addf(&path, "%s/national/%s", fixture_data(), folder);
    const char *file = path.text;
    assert_ok(import_paths(result, &file, 1, language, &error));
    buffer_release(&path);
}

static void test_table__fineli_is_joined_from_its_files(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct import_result result;
    struct food food;
    if (!fixture_data())
        skip();
    fixture_begin();
    import_real(&result, "fineli-20", "fi");
    assert_int_equal(result.catalogues[0].foods, 1424);
    assert_int_equal(result.catalogues[0].values, 36614);
    load(&food, &arena, "fineli:684");
    assert_string_equal(food.name, "Maito, kevytmaito, d-vitamiinia 1 ug");
    assert_int_equal(food.fortified, FORTIFIED_ALL);
    assert_string_equal(food.group, "milk");
    load(&food, &arena, "fineli:1");
    assert_value(&food, NUTRIENT_ENERGY, 1698.3 / 4.184, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_MAGNESIUM, 0.1, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_NIACIN, 0, KNOWN_NOT);
    assert_int_equal(food.measure_count, 9);
    arena_release(&arena);
    fixture_end();
}

static void test_table__ciqual_is_wide_with_traces_and_limits(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct import_result result;
    struct food food;
    if (!fixture_data())
        skip();
    fixture_begin();
    import_real(&result, "ciqual-2020", "fr");
    assert_int_equal(result.catalogues[0].foods, 3185);
    load(&food, &arena, "ciqual:20985"); /* dried sea lettuce: more than any food of USDA's */
    assert_value(&food, NUTRIENT_MAGNESIUM, 2780, KNOWN_EXACT);
    assert_string_equal(food.group, "seaweed");
    assert_non_null(strstr(told.text, "616 traces, 5002 values below a limit"));
    arena_release(&arena);
    fixture_end();
}

static void test_table__the_swiss_table_has_four_languages_and_foods_by_volume(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct import_result result;
    struct food food;
    if (!fixture_data())
        skip();
    fixture_begin();
    import_real(&result, "swiss-5.3", "de");
    assert_int_equal(result.catalogues[0].foods, 999);
    load(&food, &arena, "swiss:10536");
    assert_string_equal(food.name, "Agavensirup");
    assert_non_null(strstr(food.aliases, "Sirop d'agave"));
    assert_non_null(strstr(food.aliases, "Agavendicksaft"));
    assert_non_null(strstr(told.text, "35 traces"));
    arena_release(&arena);
    fixture_end();
}

TESTS(test_table)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table__a_profile_of_ones_own_reads_figures_marks_and_bases),
        cmocka_unit_test(test_table__a_cut_off_or_doubled_row_is_named_and_nothing_is_written),
        cmocka_unit_test(test_table__a_renamed_column_is_named),
        cmocka_unit_test(test_table__the_names_of_the_language_come_first),
        cmocka_unit_test(test_table__a_mistake_in_a_profile_is_named_with_its_line),
        cmocka_unit_test(test_table__patterns_ignore_case_and_blanks),
        cmocka_unit_test(test_table__fineli_is_joined_from_its_files),
        cmocka_unit_test(test_table__ciqual_is_wide_with_traces_and_limits),
        cmocka_unit_test(test_table__the_swiss_table_has_four_languages_and_foods_by_volume),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    buffer_release(&told);
    return failed;
}
