#include "fixture.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/catalogue/writer.h"
#include "marrow/store/action.h"
#include "marrow/store/store.h"

static void assert_read(const char *text, const char *expected)
{
    char code[BARCODE_SIZE];
    bool is_read = barcode_read(code, text);
    if (is_read != (expected != NULL) || (is_read && strcmp(code, expected) != 0))
        fail_msg("\"%s\" is read as %s", text, is_read ? code : "nothing");
}

static void test_barcode__is_8_to_14_digits_without_their_zeros(void **state)
{
    (void)state;
    char code[BARCODE_SIZE];
    assert_read("3017620422003", "3017620422003");
    assert_read("0076958552557", "76958552557");
    assert_read(" 12345670\n", "12345670");
    assert_read("00012345678905", "12345678905");
    assert_read("1234567", NULL);
    assert_read("123456789012345", NULL);
    assert_read("00000000", NULL);
    assert_read("", NULL);
    assert_read("301762042200g", NULL);
    assert_read("3017620 422003", NULL);
    assert_read("8,02E+12", NULL);
    assert_true(barcode_clean(code, "0042"));
    assert_string_equal(code, "42");
    assert_false(barcode_clean(code, "123456789012345"));
}

/* Tries every wrong digit, and nearly every swap of neighbours. */
static void test_barcode__a_wrong_digit_does_not_fit(void **state)
{
    (void)state;
    const char *const good[] = { "3017620422003", "76958552557", "96385074", "12345678905",
                                 "10012345678902" };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        char code[BARCODE_SIZE];
        strcpy(code, good[i]);
        assert_true(barcode_fits(code));
        for (size_t k = 0; code[k]; k++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                code[k] = digit;
                assert_int_equal(barcode_fits(code), digit == good[i][k]);
            }
            code[k] = good[i][k];
        }
    }
}

static void assert_expanded(const char *text, const char *expected)
{
    char code[BARCODE_SIZE];
    bool is_short = barcode_expand(code, text);
    if (is_short != (expected != NULL) || (is_short && strcmp(code, expected) != 0))
        fail_msg("%s is short for %s", text, is_short ? code : "nothing");
}

static void test_barcode__one_barcode_is_written_in_one_way(void **state)
{
    (void)state;
    static const char *const codes[][2] = {
        { "80176800", "80176800" },
        { "0000080176800", "80176800" },
        { "41196910759", "0041196910759" },
        { "00041196910759", "0041196910759" },
        { "3017620422003", "3017620422003" },
        { "18901234567897", "18901234567897" },
        { "1234565", "01234565" },
        { "0007", "7" },
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        char code[BARCODE_SIZE];
        char padded[BARCODE_SIZE];
        assert_true(barcode_clean(code, codes[i][0]));
        barcode_pad(padded, code);
        assert_string_equal(padded, codes[i][1]);
    }
}

static void test_barcode__a_upc_e_is_expanded(void **state)
{
    (void)state;
    assert_expanded("04963406", "49000006346");
    assert_expanded("04252614", "42100005264");
    assert_expanded("01234531", "12300000451");
    assert_expanded("01234532", NULL);
    assert_expanded("01234565", "12345000065");
    assert_expanded("96385074", NULL);
    assert_expanded("049634061", NULL);
}

static const struct date today = { 20776 };

static struct food product(const char *origin, const char *name, const char *barcode)
{
    return (struct food){ .origin = origin, .name = name, .barcode = barcode };
}

/* A log, and a catalogue of four products. */
struct shop {
    struct store *log;
    struct catalogues catalogues;
    struct search *search;
    struct buffer told;
};

static void tell(const char *line, void *payload)
{
    buffer_addf(payload, "%s\n", line);
}

static void open_shop(struct shop *shop)
{
    struct error error = ERROR_INIT;
    const struct catalogue_info info = { .name = "shop", .title = "Shop" };
    const struct food foods[] = {
        product("off:0076958552557", "Crisps", "76958552557"),
        product("fdc:1", "Cola", "49000006346"),
        product("fdc:2", "Flakes, the check digit left out", "1234567891"),
        product("off:3017620422003", "Spread", "3017620422003"),
    };
    struct writer *writer;
    const char *folder = fixture_path("catalogues");
    *shop = (struct shop){ .told = BUFFER_INIT };
    assert_ok(writer_open(&writer, folder, &info, &error));
    for (size_t i = 0; i < sizeof foods / sizeof *foods; i++)
        assert_ok(writer_add(writer, &foods[i], &error));
    assert_ok(writer_finish(writer, &error));
    assert_ok(catalogues_open(&shop->catalogues, &folder, 1, tell, &shop->told, &error));
    assert_string_equal(shop->told.text, "");
    assert_ok(
        store_open_log(&shop->log, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    assert_ok(search_open(&shop->search, shop->log, &shop->catalogues, &error));
    assert_ok(search_refresh(shop->search, NULL, 0, today, &error));
}

static void close_shop(struct shop *shop)
{
    search_close(shop->search);
    store_close(shop->log);
    catalogues_close(&shop->catalogues);
    buffer_release(&shop->told);
}

/* Fails unless the barcode finds the food with this name; NULL: nothing. */
static void assert_scanned(struct shop *shop, const char *text, const char *name, bool own)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    assert_ok(search_find(&results, shop->search, text, 5, NULL, &error));
    if (results.count != (name ? 1 : 0))
        fail_msg("%s finds %zu products", text, results.count);
    if (name) {
        assert_string_equal(results.hits[0].food.name, name);
        assert_true(results.hits[0].by_key);
        assert_int_equal(results.hits[0].own, own);
    }
    search_results_release(&results);
}

static void test_barcode__finds_the_product_whatever_zeros_lead(void **state)
{
    (void)state;
    struct shop shop;
    fixture_begin();
    open_shop(&shop);
    assert_scanned(&shop, "0076958552557", "Crisps", false);
    assert_scanned(&shop, "76958552557", "Crisps", false);
    assert_scanned(&shop, "00076958552557", "Crisps", false);
    assert_scanned(&shop, "076958552557\n", "Crisps", false);
    assert_scanned(&shop, "04963406", "Cola", false);
    assert_scanned(&shop, "049000006346", "Cola", false);
    assert_scanned(&shop, "0012345678912", "Flakes, the check digit left out", false);
    assert_scanned(&shop, "0012345678919", NULL, false);
    assert_scanned(&shop, "12345678911", NULL, false);
    assert_scanned(&shop, "76958552558", NULL, false);
    assert_scanned(&shop, "off:76958552557", "Crisps", false);
    assert_scanned(&shop, "off:00076958552557", "Crisps", false);
    assert_scanned(&shop, "3017620422004", NULL, false);
    close_shop(&shop);
    fixture_end();
}

static void test_barcode__finds_the_logged_product_first(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct shop shop;
    struct search_results results;
    fixture_begin();
    open_shop(&shop);
    assert_ok(search_find(&results, shop.search, "3017620422003", 5, NULL, &error));
    assert_ok(action_begin(shop.log, &error));
    assert_ok(food_record(&results.hits[0].food, shop.log, &error));
    assert_ok(action_commit(shop.log, "log", &error));
    search_results_release(&results);
    assert_ok(search_refresh(shop.search, NULL, 0, today, &error));
    assert_scanned(&shop, "3017620422003", "Spread", true);
    close_shop(&shop);
    fixture_end();
}

static void test_barcode__tells_a_wrong_check_digit_from_an_unknown_code(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_int_equal(barcode_tell("3017620422004", &error), STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "3017620422004 has a wrong check digit"));
    assert_int_equal(barcode_tell("3017620422003", &error), STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "no catalogue has the barcode 3017620422003"));
    assert_int_equal(barcode_tell("04963406", &error), STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "no catalogue"));
    assert_int_equal(barcode_tell("milk", &error), STATUS_OK);
}

TESTS(test_barcode)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_barcode__is_8_to_14_digits_without_their_zeros),
        cmocka_unit_test(test_barcode__a_wrong_digit_does_not_fit),
        cmocka_unit_test(test_barcode__one_barcode_is_written_in_one_way),
        cmocka_unit_test(test_barcode__a_upc_e_is_expanded),
        cmocka_unit_test(test_barcode__finds_the_product_whatever_zeros_lead),
        cmocka_unit_test(test_barcode__finds_the_logged_product_first),
        cmocka_unit_test(test_barcode__tells_a_wrong_check_digit_from_an_unknown_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
