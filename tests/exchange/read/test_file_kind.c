#include "fixture.h"

#include <string.h>

#include "read/file_kind.h"

static void assert_kind(const char *bytes, size_t length, const char *what)
{
    const struct file_kind *kind = file_kind_find(bytes, length);
    if (!kind || strcmp(kind->what, what) != 0)
        fail_msg("taken for %s, not %s", kind ? kind->what : "a table", what);
    assert_true(strlen(kind->instead) > 10);
}

#define ASSERT_KIND(bytes, what) assert_kind(bytes, sizeof(bytes) - 1, what)

static void test_file_kind__knows_files_by_their_magic_bytes(void **state)
{
    (void)state;
    char tar[512] = "foods.csv";
    memcpy(tar + 257, "ustar", 5);
    assert_kind(tar, sizeof tar, "a tar archive");
    ASSERT_KIND("SQLite format 3\0\20\0", "a SQLite database");
    ASSERT_KIND("PAR1\25\4", "a Parquet file");
    ASSERT_KIND("PK\3\4\24\0", "a zip archive");
    ASSERT_KIND("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0", "an old Excel workbook (.xls)");
    ASSERT_KIND("7z\xBC\xAF''", "a 7z archive");
    ASSERT_KIND("\x28\xB5\x2F\xFD  ", "packed with zstd");
    ASSERT_KIND("%PDF-1.4\n", "a PDF document");
}

static void test_file_kind__knows_text_that_is_not_utf8(void **state)
{
    (void)state;
    ASSERT_KIND("\xFF\xFEn\0a\0m\0e\0", "UTF-16 text");
    ASSERT_KIND("\xFE\xFF\0n\0a\0m\0e", "UTF-16 text");
    ASSERT_KIND("n\0a\0m\0e\0,\0", "UTF-16 text");
    ASSERT_KIND("\0n\0a\0m\0e\0,", "UTF-16 text");
    ASSERT_KIND("\xFF\xFE\0\0n\0\0\0", "UTF-32 text");
}

static void test_file_kind__knows_markup_and_json_by_their_first_letters(void **state)
{
    (void)state;
    ASSERT_KIND("<?xml version=\"1.0\"?>\n<foods/>", "an XML file");
    ASSERT_KIND("\xEF\xBB\xBF\n<foods>", "an XML file");
    ASSERT_KIND("<!DOCTYPE html><title>404</title>", "a web page (HTML)");
    ASSERT_KIND("[\n  {\"name\": \"Kale\"}\n]\n", "a JSON file");
    ASSERT_KIND("{\n  \"name\": \"Kale\"\n}\n", "a JSON file");
    ASSERT_KIND("{\"name\":\"Kale\"}\n{\"name\":\"Rye\"}\n", "JSON Lines (JSONL)");
    ASSERT_KIND("{\"SRLegacyFoods\": [ {\"description\":\"Kale\"},\n{}]}",
                "a JSON file of USDA FoodData Central");
    ASSERT_KIND("{\"_id\":\"301\",\"product_name\":\"Spread\"}\r\n{\"_id\":\"302\"}\r\n",
                "JSON Lines (JSONL) of Open Food Facts");
    ASSERT_KIND("{\"code\":\"301\",\"product\":{\"product_name\":\"Spread\"}}",
                "a JSON file of Open Food Facts");
}

/* A column can be called "[12]" or "<5 mg", and a table can be cut anywhere. */
static void test_file_kind__takes_no_table_for_something_else(void **state)
{
    (void)state;
    static const char *const tables[] = { "",
                                          "n",
                                          "name,calcium mg\nKale,254\n",
                                          "[12],name\n",
                                          "<5 mg,name\n",
                                          "{,}\n",
                                          "[",
                                          "{",
                                          "<",
                                          "PKW,name\n",
                                          "sep=;\nname;calcium mg\n",
                                          "cr\xE8me,name\n" };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const struct file_kind *kind = file_kind_find(tables[i], strlen(tables[i]));
        if (kind)
            fail_msg("\"%s\" is taken for %s", tables[i], kind->what);
    }
}

TESTS(test_file_kind)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_file_kind__knows_files_by_their_magic_bytes),
        cmocka_unit_test(test_file_kind__knows_text_that_is_not_utf8),
        cmocka_unit_test(test_file_kind__knows_markup_and_json_by_their_first_letters),
        cmocka_unit_test(test_file_kind__takes_no_table_for_something_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
