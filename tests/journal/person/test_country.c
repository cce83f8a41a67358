#include "fixture.h"

#include <string.h>

#include "marrow/base/error.h"
#include "marrow/journal/country.h"

static void test_country__is_found_by_code_name_and_common_names(void **state)
{
    static const char *const cases[][2] = {
        { "us", "us" },
        { "US", "us" },
        { "usa", "us" },
        { "U.S.A.", "us" },
        { "united states", "us" },
        { "uk", "gb" },
        { "United Kingdom", "gb" },
        { "England", "gb" },
        { "germany", "de" },
        { "Deutschland", "de" },
        { "Osterreich", "at" },
        { "Österreich", "at" },
        { "côte d'ivoire", "ci" },
        { "Cote dIvoire", "ci" },
        { "zw", "zw" },
        { "no", "no" },
        { "Czech Republic", "cz" },
        { "turkey", "tr" },
        { "none", "" },
        { "", "" },
        { " ", "" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        char code[COUNTRY_CODE] = "?";
        assert_ok(country_find(code, cases[i][0], &error));
        assert_string_equal(code, cases[i][1]);
    }
}

static void test_country__an_unknown_one_is_refused_by_its_name(void **state)
{
    static const char *const words[] = { "xx", "korea", "atlantis", "u", "united", "europe" };
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct error error = ERROR_INIT;
        char code[COUNTRY_CODE];
        assert_int_equal(country_find(code, words[i], &error), STATUS_INVALID);
        assert_non_null(strstr(error.text, words[i]));
    }
}

static void test_country__has_a_name(void **state)
{
    (void)state;
    assert_string_equal(country_name("us"), "United States");
    assert_string_equal(country_name("ax"), "Åland Islands");
    assert_string_equal(country_name("xx"), "xx");
}

TESTS(test_country)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_country__is_found_by_code_name_and_common_names),
        cmocka_unit_test(test_country__an_unknown_one_is_refused_by_its_name),
        cmocka_unit_test(test_country__has_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
