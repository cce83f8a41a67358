#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lookup.h"
#include "marrow/exchange/import.h"

/* Everyday words, with all catalogues whose files are found. No table and no product may hide the
 * plain foods that people mean. */

#define FIRST_LEAST 465 /* of 479 */
#define SLIP_STEP 5 /* letters; it keeps the test quick with sanitizers */
#define SLIPS_FOUND_LEAST 98.0 /* of 100 */

static const char *const usda[] = { "usda/sr_legacy_2018-04_rebuilt.zip",
                                    "usda/FoodData_Central_foundation_food_csv_2024-10-31.zip",
                                    "usda/fndds_2021-2023_rebuilt.zip", "usda/branded_sample.zip" };
static const char *const off[] = { "openfoodfacts/off_export_value_unit_2022.tsv",
                                   "openfoodfacts/off_resaved_comma_bom_2020.csv",
                                   "openfoodfacts/off_search_100g_2021a.tsv" };

static struct lookup lookup;
static bool is_open;

static void import(const char *const *names, size_t count)
{
    struct error error = ERROR_INIT;
    struct import_result result;
    const struct import_options options = { .folder = fixture_path("catalogues") };
    char paths[4][512];
    const char *files[4];
    for (size_t i = 0; i < count; i++) {
        snprintf(paths[i], sizeof paths[i], "%s/%s", fixture_data(), names[i]);
        files[i] = paths[i];
    }
    assert_ok(import_files(&result, files, count, &options, &error));
}

static void copy_starter(void)
{
    char path[512];
    size_t length;
    const char *folder = getenv("MARROW_STARTER");
    snprintf(path, sizeof path, "%s/starter.catalogue", folder ? folder : ".");
    char *bytes = fixture_read(path, &length);
    if (!bytes)
        fail_msg("there is no %s (set MARROW_STARTER)", path);
    fixture_write(fixture_path("catalogues/starter.catalogue"), bytes, length);
    free(bytes);
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    if (!fixture_data())
        return 0;
    for (size_t i = 0; i < sizeof usda / sizeof *usda; i++)
        import(&usda[i], 1);
    import(off, sizeof off / sizeof *off);
    copy_starter();
    lookup_open(&lookup, fixture_path("catalogues"));
    is_open = true;
    return 0;
}

static int end(void **state)
{
    (void)state;
    if (is_open)
        lookup_close(&lookup);
    fixture_end();
    return 0;
}

static void need_catalogues(void)
{
    if (!is_open) {
        print_message("there are no data files: set MARROW_TEST_DATA\n");
        skip();
    }
}

static void test_search__finds_everyday_words_beside_every_catalogue(void **state)
{
    (void)state;
    need_catalogues();
    struct lookup_tally words = { .tells = true };
    lookup_words(&words, &lookup);
    print_message("%zu catalogues, %zu words and phrases: %zu first, %zu second, %zu not\n",
                  lookup.catalogues.count, words.count, words.places[1], words.places[2],
                  words.places[0]);
    assert_int_equal(lookup.catalogues.count, 6);
    assert_int_equal(words.places[0], 0);
    assert_true(words.places[1] >= FIRST_LEAST);
}

static void test_search__forgives_slips_beside_every_catalogue(void **state)
{
    (void)state;
    need_catalogues();
    struct lookup_tally slips = { .step = SLIP_STEP };
    lookup_slips(&slips, &lookup);
    print_message("%zu slips of the finger: %.2f %% still find their food among the first five\n",
                  slips.count, lookup_percent_found(&slips));
    assert_true(lookup_percent_found(&slips) >= SLIPS_FOUND_LEAST);
}

TESTS(test_search_catalogues)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search__finds_everyday_words_beside_every_catalogue),
        cmocka_unit_test(test_search__forgives_slips_beside_every_catalogue),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
