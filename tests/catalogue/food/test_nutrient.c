#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static void test_nutrient_find__takes_code_name_and_symbol(void **state)
{
    (void)state;
    enum nutrient found;
    assert_true(nutrient_find(&found, "vitamin_d") && found == NUTRIENT_VITAMIN_D);
    assert_true(nutrient_find(&found, "Vitamin d") && found == NUTRIENT_VITAMIN_D);
    assert_true(nutrient_find(&found, "d") && found == NUTRIENT_VITAMIN_D);
    assert_true(nutrient_find(&found, "K") && found == NUTRIENT_POTASSIUM);
    assert_true(nutrient_find(&found, "mg") && found == NUTRIENT_MAGNESIUM);
    assert_false(nutrient_find(&found, "vitamin"));
    assert_false(nutrient_find(&found, ""));
}

static void test_nutrient_convert__knows_which_unit_fits(void **state)
{
    (void)state;
    double value = 1000;
    assert_true(nutrient_convert(&value, NUTRIENT_VITAMIN_D, UNIT_IU));
    assert_true(value == 25);
    value = 0.02;
    assert_true(nutrient_convert(&value, NUTRIENT_VITAMIN_D, UNIT_MG));
    assert_true(value == 20);
    value = 1.2;
    assert_true(nutrient_convert(&value, NUTRIENT_CALCIUM, UNIT_G));
    assert_true(value == 1200);
    value = 250;
    assert_true(nutrient_convert(&value, NUTRIENT_MAGNESIUM, UNIT_UG));
    assert_true(value == 0.25);
    value = 418.4;
    assert_true(nutrient_convert(&value, NUTRIENT_ENERGY, UNIT_KJ));
    assert_true(fabs(value - 100) < 1e-9);
    assert_false(nutrient_convert(&value, NUTRIENT_CALCIUM, UNIT_IU));
    assert_false(nutrient_convert(&value, NUTRIENT_CALCIUM, UNIT_ML));
    assert_false(nutrient_convert(&value, NUTRIENT_ENERGY, UNIT_G));
    assert_false(nutrient_convert(&value, NUTRIENT_CALCIUM, UNIT_NONE));
}

static const struct query seed = { "nutrients",
                                   "SELECT code, name, unit, fdc_id, fdc_number, position "
                                   "FROM nutrient ORDER BY position" };

static void test_nutrients__are_the_seed_of_the_log(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *log;
    struct statement *st;
    fixture_begin();
    assert_ok(store_open_log(&log, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    assert_ok(statement_open(&st, log, &seed, &error));
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        assert_ok(statement_step(st, &error));
        assert_string_equal(statement_text(st), nutrients[i].code);
        assert_string_equal(statement_text(st), nutrients[i].name);
        assert_string_equal(statement_text(st), unit_name(nutrients[i].unit));
        assert_int_equal(statement_integer(st), nutrients[i].fdc_id);
        assert_int_equal(statement_integer(st), nutrients[i].fdc_number);
        assert_int_equal(statement_integer(st), (int)i + 1);
    }
    enum status status = statement_step(st, &error);
    assert_int_equal(status, STATUS_NOT_FOUND);
    assert_ok(statement_end(st, status));
    store_close(log);
    fixture_end();
}

static const struct query columns = { "columns", "SELECT name FROM pragma_table_info('food') "
                                                 "WHERE type = 'REAL' ORDER BY cid" };

static void test_nutrients__are_the_columns_of_a_catalogue(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *store;
    struct statement *st;
    fixture_begin();
    assert_ok(store_create_catalogue(&store, fixture_path("x.catalogue"),
                                     fixture_path("x.catalogue"), &error));
    assert_ok(statement_open(&st, store, &columns, &error));
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        assert_ok(statement_step(st, &error));
        const char *column = statement_text(st);
        assert_string_equal(column, nutrients[i].column);
        assert_int_equal(strncmp(column, nutrients[i].code, strlen(nutrients[i].code)), 0);
    }
    enum status status = statement_step(st, &error);
    assert_int_equal(status, STATUS_NOT_FOUND);
    assert_ok(statement_end(st, status));
    store_close(store);
    fixture_end();
}

TESTS(test_nutrient)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nutrient_find__takes_code_name_and_symbol),
        cmocka_unit_test(test_nutrient_convert__knows_which_unit_fits),
        cmocka_unit_test(test_nutrients__are_the_seed_of_the_log),
        cmocka_unit_test(test_nutrients__are_the_columns_of_a_catalogue),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
