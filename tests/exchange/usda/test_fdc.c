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
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"

static void tell(const char *line, void *payload)
{
    (void)payload;
    print_error("%s\n", line);
}

static enum status import(struct import_result *result, const char *path, struct error *error)
{
    const struct import_options options = { .folder = fixture_path("catalogues"),
                                            .notify = tell,
                                            .rejects = fixture_path("rejects.csv"),
                                            .replaces_rejects = true };
    return import_files(result, &path, 1, &options, error);
}

static void load(struct food *out, struct arena *arena, const char *origin)
{
    struct error error = ERROR_INIT;
    struct catalogues catalogues;
    const char *folder = fixture_path("catalogues");
    assert_ok(catalogues_open(&catalogues, &folder, 1, tell, NULL, &error));
    assert_ok(catalogues_find_origin(out, arena, &catalogues, origin, &error));
    catalogues_close(&catalogues);
}

static void write_table(const char *name, const char *text)
{
    struct error error = ERROR_INIT;
    assert_ok(path_make_folder(fixture_path("usda"), &error));
    char path[64];
    snprintf(path, sizeof path, "usda/%s", name);
    fixture_write(fixture_path(path), text, strlen(text));
}

static void assert_value(const struct food *food, enum nutrient nutrient, double amount,
                         enum known known)
{
    if (food->values[nutrient].known != known ||
        fabs(food->values[nutrient].amount - amount) > 1e-9)
        fail_msg("%s of %s is %g (%s)", nutrients[nutrient].code, food->origin,
                 food->values[nutrient].amount, food_known_name(food->values[nutrient].known));
}

static void assert_measures(const struct food *food, const char *wanted)
{
    struct buffer told = BUFFER_INIT;
    for (size_t i = 0; i < food->measure_count; i++)
        buffer_addf(&told, "%s%s=%.10g", i ? ";" : "", food->measures[i].name,
                    food->measures[i].amount);
    assert_string_equal(told.text, wanted);
    buffer_release(&told);
}

static long refused(const struct import_catalogue *catalogue, const char *reason)
{
    for (size_t i = 0; i < catalogue->refused_count; i++) {
        if (strcmp(catalogue->refused[i].reason, reason) == 0)
            return catalogue->refused[i].count;
    }
    return 0;
}

/* Uses unexpected names of files, columns in another order, floats where integers are usual, and
 * values of a food that are not in one place. */
static void test_fdc__reads_columns_by_name_and_rows_in_any_order(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("1.txt", "amount,nutrient_id,extra,fdc_id,derivation_id\n"
                         "9E1,1087.0,x,7.0,1\n5.625E-4,1090,,8,\n12,1110,,7,\n0,1114,,8,68.0\n"
                         "79,1090,,7,46\n3,2047,,8,\n2,2048,,8,\n400,1110,,8,\n-1,1095,,7,\n"
                         "x,1089,,7,\n,1091,,7,\n5,9999,,7,\n5,1090,,,\n");
    write_table("2.txt", "description,fdc_id,data_type,food_category_id,publication_date\n"
                         "\"Bread,\n  \"\"mine\"\"\",7,sr_legacy_food,18.0,2019-04-01\n"
                         "Spinach,8,sr_legacy_food,11,2019-04-01\nA sample,9,sample_food,1,\n");
    write_table("3.txt", "id,name\n1,one\n2,two\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    assert_int_equal(result.count, 1);
    assert_string_equal(result.catalogues[0].name, "sr-legacy");
    assert_int_equal(result.catalogues[0].foods, 2);
    load(&food, &arena, "fdc:7");
    assert_string_equal(food.name, "Bread, \"mine\"");
    assert_string_equal(food.group, "bread");
    assert_value(&food, NUTRIENT_CALCIUM, 90, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_MAGNESIUM, 79, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0.3, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ZINC, 0, KNOWN_NOT);
    load(&food, &arena, "fdc:8");
    assert_value(&food, NUTRIENT_MAGNESIUM, 5.625e-4, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0, KNOWN_ASSUMED);
    assert_value(&food, NUTRIENT_ENERGY, 2, KNOWN_EXACT);
    assert_int_equal(refused(&result.catalogues[0], "a value below 0"), 1);
    assert_int_equal(refused(&result.catalogues[0], "a value that is not a number"), 1);
    assert_int_equal(refused(&result.catalogues[0], "a value without an amount"), 1);
    assert_int_equal(refused(&result.catalogues[0], "a row without an id"), 1);
    char *rejects = fixture_read(fixture_path("rejects.csv"), NULL);
    assert_non_null(strstr(rejects, "\"1.txt\",10,\"a value below 0\"\n"));
    free(rejects);
    arena_release(&arena);
    fixture_end();
}

static void test_fdc__reads_portions_in_three_dialects(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description,food_category_id\n"
                            "1,sr_legacy_food,\"Kale, raw\",11\n2,foundation_food,Milk,1\n"
                            "3,foundation_food,\"Milk, old\",1\n4,survey_fndds_food,Pizza,3602\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount\n1,1090,1\n2,1090,2\n4,304,4\n");
    write_table("sr_legacy_food.csv", "fdc_id,NDB_number\n1,11233\n");
    write_table("foundation_food.csv", "fdc_id,NDB_number,footnote\n2,1079,\n");
    write_table("survey_fndds_food.csv", "fdc_id,food_code,start_date,end_date\n"
                                         "4,58106200,2021-01-01,2023-12-31\n");
    write_table("measure_unit.csv", "id,name\n1000,cup\n1001,tablespoon\n9999,undetermined\n");
    write_table("food_portion.csv",
                "fdc_id,seq_num,amount,measure_unit_id,portion_description,modifier,gram_weight\n"
                "1,1,0.33,9999,,\"cup, chopped\",10\n1,2,2,9999,,\"leaves (3\"\" dia)\",5\n"
                "1,3,0,9999,,package (10 oz),94\n1,4,1,9999,,oz,28.35\n"
                "2,,2.0,1001,,,30.6\n2,,1.0,1000,,sifted,244\n"
                "4,1,,9999,1 slice,10205,107\n4,2,,9999,1/2 cup,1,60\n"
                "4,3,,9999,Quantity not specified,90000,200\n4,4,,9999,1 piece,1,0\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    assert_int_equal(result.count, 3);
    load(&food, &arena, "fdc:1");
    assert_measures(&food, "cup, chopped=30;leaf=2.5");
    assert_int_equal(food.ndb, 11233);
    load(&food, &arena, "fdc:2");
    assert_measures(&food, "cup, sifted=244;tablespoon=15.3");
    load(&food, &arena, "fndds:58106200");
    assert_measures(&food, "slice=107;cup=120");
    assert_string_equal(food.source, "fdc:4");
    assert_string_equal(food.catalogue, "fndds 2021-2023");
    assert_value(&food, NUTRIENT_MAGNESIUM, 4, KNOWN_EXACT);
    assert_int_equal(refused(&result.catalogues[0], "a portion with amount 0"), 1);
    assert_int_equal(refused(&result.catalogues[1], "an older version of a food"), 1);
    assert_int_equal(refused(&result.catalogues[2], "a portion that weighs 0"), 1);
    arena_release(&arena);
    fixture_end();
}

static void test_fdc__keeps_the_newest_product_of_a_barcode(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv",
                "fdc_id,data_type,description,publication_date\n"
                "10,branded_food,OLD BAR,2020-11-13\n11,branded_food,BAR,2021-03-19\n"
                "12,branded_food,OLDER BAR,2019-04-01\n13,branded_food,SODA,2021-03-19\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount,derivation_id\n"
                                     "11,1090,0,75\n11,1087,50,70\n11,1110,0,75\n13,1087,0,70\n");
    write_table("branded_food.csv",
                "fdc_id,brand_owner,brand_name,gtin_upc,serving_size,serving_size_unit,"
                "household_serving_fulltext\n"
                "10,Maker,,0041196910759,40.0,g,1 BAR\n11,Maker,Nice,41196910759,40,GRM,2 BARS\n"
                "12,Maker,,041196910759,40,g,\n13,Maker,,,240,MLT,1 can\n14,Gone,,1,1,g,\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    assert_string_equal(result.catalogues[0].name, "branded");
    assert_int_equal(result.catalogues[0].foods, 2);
    assert_int_equal(refused(&result.catalogues[0], "an older version of a product"), 2);
    assert_int_equal(refused(&result.catalogues[0], "a product missing from food.csv"), 1);
    load(&food, &arena, "fdc:11");
    assert_string_equal(food.brand, "Nice");
    assert_string_equal(food.barcode, "41196910759");
    assert_measures(&food, "bar=20;serving=40");
    assert_value(&food, NUTRIENT_MAGNESIUM, 21, KNOWN_BELOW);
    assert_value(&food, NUTRIENT_VITAMIN_D, 1, KNOWN_BELOW);
    assert_value(&food, NUTRIENT_CALCIUM, 50, KNOWN_EXACT);
    load(&food, &arena, "fdc:13");
    assert_int_equal(food.basis, BASIS_ML);
    assert_string_equal(food.brand, "Maker");
    assert_null(food.barcode);
    assert_measures(&food, "can=240;serving=240");
    arena_release(&arena);
    fixture_end();
}

/* Of a product, no value is an assumed zero, and it may contain what its ingredients do not rule
 * out. */
static void test_fdc__assumes_nothing_of_a_product(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description\n1,branded_food,KALE CHIPS\n"
                            "2,branded_food,OAT DRINK\n3,branded_food,BRAN\n4,branded_food,TEA\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount,derivation_id\n1,1110,0,75\n"
                                     "1,1008,0,70\n2,1087,100,70\n3,1110,0,68\n4,1110,0,75\n");
    write_table("branded_food.csv", "fdc_id,gtin_upc,serving_size,serving_size_unit,ingredients\n"
                                    "1,,500,MG,\"KALE, SALT\"\n"
                                    "2,,240,ml,\"WATER, OATS, CALCIUM CARBONATE\"\n3,,40,g,\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    load(&food, &arena, "fdc:1");
    assert_false(food.fortified);
    assert_string_equal(food.group, "snacks");
    assert_value(&food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT); /* 500 MG is no serving of a food */
    assert_value(&food, NUTRIENT_ENERGY, 0, KNOWN_NOT);
    load(&food, &arena, "fdc:2");
    assert_true(food.fortified);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    load(&food, &arena, "fdc:3");
    assert_true(food.fortified);
    assert_value(&food, NUTRIENT_VITAMIN_D, 1, KNOWN_BELOW);
    load(&food, &arena, "fdc:4");
    assert_true(food.fortified);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    arena_release(&arena);
    fixture_end();
}

/* 143 mg of calcium in 100 g are 40 mg in 28 g: "4% DV" of the old 1000 mg, 3 to 5 %. */
static void test_fdc__a_value_of_a_percentage_is_what_the_percentage_stands_for(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description\n1,branded_food,CHIPS\n"
                            "2,branded_food,BAR\n3,branded_food,BREAD\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount,derivation_id\n"
                                     "1,1087,143,75\n1,1089,2.57,75\n1,1092,143,70\n"
                                     "2,1110,298,75\n2,1087,650,75\n2,1090,61,75\n3,1087,143,75\n");
    write_table("branded_food.csv", "fdc_id,gtin_upc,serving_size,serving_size_unit\n"
                                    "1,,28,g\n2,,47,g\n3,,,g\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    load(&food, &arena, "fdc:1");
    assert_value(&food, NUTRIENT_CALCIUM, 143, KNOWN_ROUNDED);
    assert_true(fabs(food.values[NUTRIENT_CALCIUM].low - 3000.0 / 28) < 1e-3);
    assert_true(fabs(food.values[NUTRIENT_CALCIUM].high - 5000.0 / 28) < 1e-3);
    assert_value(&food, NUTRIENT_IRON, 2.57, KNOWN_ROUNDED); /* 4 % of 18 mg, then and now */
    assert_true(fabs(food.values[NUTRIENT_IRON].high - 5 * 18.0 / 28) < 1e-3);
    assert_value(&food, NUTRIENT_POTASSIUM, 143, KNOWN_EXACT); /* from an amount */
    load(&food, &arena, "fdc:2");
    assert_value(&food, NUTRIENT_VITAMIN_D, 7.45, KNOWN_ROUNDED); /* 35 % of 10 µg */
    assert_true(fabs(food.values[NUTRIENT_VITAMIN_D].low - 32.5 * 10 / 47) < 1e-3);
    assert_value(&food, NUTRIENT_CALCIUM, 650, KNOWN_EXACT); /* 30.55 % and 23.5 %: of neither */
    assert_value(&food, NUTRIENT_MAGNESIUM, 61, KNOWN_EXACT); /* 7.2 % and 6.8 % */
    load(&food, &arena, "fdc:3"); /* no serving, no percentage */
    assert_value(&food, NUTRIENT_CALCIUM, 143, KNOWN_EXACT);
    arena_release(&arena);
    fixture_end();
}

/* A label's 0 is an amount that rounds to 0 in a serving. Without the serving it bounds nothing. */
static void test_fdc__a_labels_0_without_a_serving_is_unknown_and_counted(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description\n1,branded_food,CHIPS\n"
                            "2,branded_food,CRACKERS\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount,derivation_id\n1,1087,0,75\n"
                                     "1,1093,0,70\n1,1003,7,70\n1,1051,0,70\n2,1087,0,75\n");
    write_table("branded_food.csv", "fdc_id,gtin_upc,serving_size,serving_size_unit\n"
                                    "1,,,g\n2,,30,g\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    load(&food, &arena, "fdc:1");
    assert_value(&food, NUTRIENT_CALCIUM, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_SODIUM, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_PROTEIN, 7, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_WATER, 0, KNOWN_EXACT);
    load(&food, &arena, "fdc:2");
    assert_value(&food, NUTRIENT_CALCIUM, 26 * 100.0 / 30, KNOWN_BELOW);
    assert_int_equal(result.catalogues[0].dropped_count, 1);
    assert_string_equal(result.catalogues[0].dropped[0].reason,
                        "a label's 0 without a serving size");
    assert_int_equal(result.catalogues[0].dropped[0].count, 2);
    assert_int_equal(result.catalogues[0].values, 3);
    char *rejects = fixture_read(fixture_path("rejects.csv"), NULL);
    assert_non_null(
        strstr(rejects, "\"food.csv\",2,\"a label's 0 without a serving size: Calcium"));
    free(rejects);
    arena_release(&arena);
    fixture_end();
}

/* Foundation Foods give a nutrient under the id of its method. Its own id counts first. */
static void test_fdc__a_nutrient_is_found_under_the_id_of_its_method(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description,food_category_id\n"
                            "1,foundation_food,Apples,9\n2,foundation_food,Beans,16\n");
    write_table("foundation_food.csv", "fdc_id,NDB_number,footnote\n1,1,\n2,2,\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount\n1,1063,10.4\n1,2033,2.1\n"
                                     "1,1085,0.2\n2,1063,5.1\n2,2000,5\n2,2033,8.1\n2,1079,6\n"
                                     "2,1085,1\n2,1004,1.2\n2,205.2,33\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    load(&food, &arena, "fdc:1");
    assert_value(&food, NUTRIENT_SUGARS, 10.4, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_FIBER, 2.1, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_TOTAL_FAT, 0.2, KNOWN_EXACT);
    load(&food, &arena, "fdc:2");
    assert_value(&food, NUTRIENT_SUGARS, 5, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_FIBER, 6, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_TOTAL_FAT, 1.2, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_CARBOHYDRATE, 0, KNOWN_NOT);
    arena_release(&arena);
    fixture_end();
}

/* A broken line is refused as in every format. One with an open quote may hide the end of the file,
 * and is not passed over. */
static void test_fdc__a_broken_line_is_refused_and_counted(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct food food;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description\n1,sr_legacy_food,Cr\xE8me\n"
                            "2,sr_legacy_food,So\x81p\n3,sr_legacy_food,Kale\n");
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount\n\"1\"x,1090,1\n1,1087,90\n"
                                     "3,1090,3\"\n3,1087,254\n");
    assert_ok(import(&result, fixture_path("usda"), &error));
    assert_int_equal(result.catalogues[0].foods, 2);
    assert_int_equal(refused(&result.catalogues[0], "the line cannot be parsed"), 3);
    assert_int_equal(result.noted_count, 1);
    assert_int_equal(result.noted[0].count, 1);
    load(&food, &arena, "fdc:1");
    assert_string_equal(food.name, "Cr\xC3\xA8me");
    assert_value(&food, NUTRIENT_MAGNESIUM, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_CALCIUM, 90, KNOWN_EXACT);
    load(&food, &arena, "fdc:3");
    assert_value(&food, NUTRIENT_CALCIUM, 254, KNOWN_EXACT);
    char *rejects = fixture_read(fixture_path("rejects.csv"), NULL);
    assert_non_null(strstr(rejects, "\"food.csv\",3,\"the line cannot be parsed\"\n"));
    assert_non_null(strstr(rejects, "\"food_nutrient.csv\",4,\"the line cannot be parsed\"\n"));
    free(rejects);
    arena_release(&arena);
    fixture_end();
}

static void test_fdc__leaves_what_was_there_when_files_are_missing(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    fixture_begin();
    write_table("food.csv", "fdc_id,data_type,description\n1,sr_legacy_food,Kale\n");
    assert_int_equal(import(&result, fixture_path("usda"), &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "food_nutrient.csv is missing"));
    write_table("food_nutrient.csv", "fdc_id,nutrient_id,amount\n1,1090,1\n1,\"1090,1\n");
    assert_int_equal(import(&result, fixture_path("usda"), &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "food_nutrient.csv, line 3"));
    assert_false(path_exists(fixture_path("catalogues/sr-legacy.catalogue")));
    fixture_end();
}

/* Compares with public counts of the official files. */
static void check_official(const char *name, const char *catalogue, long foods, long magnesium,
                           long calcium, long vitamin_d)
{
    struct error error = ERROR_INIT;
    struct import_result result;
    struct buffer path = BUFFER_INIT;
    const char *folder = getenv("MARROW_TEST_DATA");
    buffer_addf(&path, "%s/usda/%s", folder ? folder : "", name);
    if (!path_exists(path.text)) {
        buffer_release(&path);
        skip();
    }
    fixture_begin();
    assert_ok(import(&result, path.text, &error));
    const struct import_catalogue *made = &result.catalogues[0];
    assert_int_equal(result.count, 1);
    assert_string_equal(made->name, catalogue);
    assert_int_equal(made->foods, foods);
    assert_int_equal(foods - made->without[NUTRIENT_MAGNESIUM], magnesium);
    assert_int_equal(foods - made->without[NUTRIENT_CALCIUM], calcium);
    assert_int_equal(foods - made->without[NUTRIENT_VITAMIN_D], vitamin_d);
    buffer_release(&path);
    fixture_end();
}

static void test_fdc__sr_legacy_has_its_counts(void **state)
{
    (void)state;
    check_official("sr_legacy_2018-04_rebuilt.zip", "sr-legacy", 7793, 7421, 7708, 5185);
}

static void test_fdc__foundation_has_its_counts(void **state)
{
    (void)state;
    check_official("FoodData_Central_foundation_food_csv_2024-10-31.zip", "foundation", 316, 304,
                   304, 52);
}

static void test_fdc__the_survey_has_its_counts(void **state)
{
    (void)state;
    check_official("fndds_2021-2023_rebuilt.zip", "fndds", 5431, 5431, 5431, 5431);
}

/* Uses a copy that another program saved. 43 of its foods are of other data sets, whose tables are
 * missing. Nearly all have lost their servings, so that their zeros are unknown. */
static void test_fdc__the_sample_of_products_has_its_counts(void **state)
{
    (void)state;
    check_official("branded_sample.zip", "branded", 4827, 126, 2791, 199);
}

TESTS(test_fdc)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fdc__reads_columns_by_name_and_rows_in_any_order),
        cmocka_unit_test(test_fdc__reads_portions_in_three_dialects),
        cmocka_unit_test(test_fdc__keeps_the_newest_product_of_a_barcode),
        cmocka_unit_test(test_fdc__assumes_nothing_of_a_product),
        cmocka_unit_test(test_fdc__a_value_of_a_percentage_is_what_the_percentage_stands_for),
        cmocka_unit_test(test_fdc__a_labels_0_without_a_serving_is_unknown_and_counted),
        cmocka_unit_test(test_fdc__a_nutrient_is_found_under_the_id_of_its_method),
        cmocka_unit_test(test_fdc__a_broken_line_is_refused_and_counted),
        cmocka_unit_test(test_fdc__leaves_what_was_there_when_files_are_missing),
        cmocka_unit_test(test_fdc__sr_legacy_has_its_counts),
        cmocka_unit_test(test_fdc__foundation_has_its_counts),
        cmocka_unit_test(test_fdc__the_survey_has_its_counts),
        cmocka_unit_test(test_fdc__the_sample_of_products_has_its_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
