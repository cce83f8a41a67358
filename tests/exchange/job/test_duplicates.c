#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "job/duplicates.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/import.h"

/* Keys of so many foods that not all of them are remembered while they come. */

static struct buffer found;
static const char *folder;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    folder = fixture_path("catalogues");
    buffer_init(&found);
    return 0;
}

static int end(void **state)
{
    (void)state;
    buffer_release(&found);
    fixture_end();
    return 0;
}

static void note(const struct late_food *food, const char *origin, void *payload)
{
    buffer_addf(payload, "%s of %s, line %d; ", origin, food->file, food->line);
}

static void test_late__finds_each_after_the_first_of_a_key(void **state)
{
    (void)state;
    static const char *const origins[] = { "a:1", "a:2", "a:1", "b:1", "a:1", "b:2", "b:1" };
    struct error error = ERROR_INIT;
    struct duplicates *late = duplicates_new(fixture_path(""));
    for (int i = 0; i < 7; i++) {
        struct late_food food = { .place = i, .file = "f", .line = i + 2 };
        assert_ok(duplicates_add(late, origins[i], &food, &error));
    }
    assert_ok(duplicates_find(late, note, &found, &error));
    duplicates_free(late);
    assert_non_null(strstr(found.text, "a:1 of f, line 4; a:1 of f, line 6; "));
    assert_non_null(strstr(found.text, "b:1 of f, line 8; "));
    assert_int_equal(found.length, 3 * strlen("a:1 of f, line 4; "));
}

static enum status import(struct import_result *result, const char *text, size_t keys,
                          struct error *error)
{
    const char *file = fixture_path("foods.csv");
    const struct import_options options = { .own_name = "own",
                                            .folder = folder,
                                            .keys_most = keys,
                                            .rejects = fixture_path("rejects.csv"),
                                            .replaces_rejects = true };
    fixture_write(file, text, strlen(text));
    return import_files(result, &file, 1, &options, error);
}

#define OFF_HEADER "code\tproduct_name\tcalcium_100g\tmagnesium_100g\tvitamin-d_100g\n"

/* Imports with different numbers of remembered keys: the same foods are taken and the same rows
 * refused. */
static void test_import__refuses_a_late_barcode_with_its_line(void **state)
{
    (void)state;
    static const char text[] = OFF_HEADER "3017620422003\tOne\t0.1\t\t\n40123455\tTwo\t\t0.2\t\n"
                                          "96385074\tThree\t\t\t\n40123455\tTwo again\t0.3\t0.1\t\n"
                                          "3017620422003\tOne again\t\t\t0.000001\n";
    struct error error = ERROR_INIT;
    for (size_t keys = 1; keys < 6; keys++) {
        struct import_result result;
        assert_ok(import(&result, text, keys, &error));
        const struct import_catalogue *made = &result.catalogues[0];
        assert_int_equal(made->foods, 3);
        assert_int_equal(made->values, 2);
        assert_int_equal(made->without[NUTRIENT_MAGNESIUM], 2);
        assert_int_equal(made->without[NUTRIENT_CALCIUM], 2);
        assert_int_equal(made->without[NUTRIENT_VITAMIN_D], 3);
        assert_int_equal(made->refused_count, 1);
        assert_string_equal(made->refused[0].reason, "duplicate barcode");
        assert_int_equal(made->refused[0].count, 2);
        char *rejects = fixture_read(fixture_path("rejects.csv"), NULL);
        assert_non_null(strstr(rejects, "foods.csv\",5,\"duplicate barcode: off:40123455\""));
        assert_non_null(strstr(rejects, "foods.csv\",6,\"duplicate barcode: off:301762"));
        free(rejects);
    }
}

static void test_import__holds_the_first_of_a_late_barcode(void **state)
{
    (void)state;
    static const char text[] = OFF_HEADER "96385074\tA\t\t\t\n40123455\tThe first of them\t\t\t\n"
                                          "40123455\tLast\t\t\t\n3017620422003\tZ\t\t\t\n";
    struct arena arena = ARENA_INIT;
    struct error error = ERROR_INIT;
    struct import_result result;
    struct catalogues catalogues;
    struct food food;
    assert_ok(import(&result, text, 1, &error));
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_int_equal(catalogue_get_info(catalogues.items[0]).foods, 3);
    assert_ok(catalogues_find_origin(&food, &arena, &catalogues, "off:40123455", &error));
    assert_string_equal(food.name, "The first of them");
    assert_ok(catalogues_find_origin(&food, &arena, &catalogues, "off:3017620422003", &error));
    catalogues_close(&catalogues);
    arena_release(&arena);
}

static void test_import__names_the_line_of_a_late_key_of_a_plain_file(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    static const char text[] = "name,key,magnesium mg\nA,a,1\nB,b,2\nC,c,3\nB again,b,4\n";
    for (size_t keys = 1; keys < 5; keys++) {
        assert_int_equal(import(&result, text, keys, &error), STATUS_INVALID);
        assert_non_null(strstr(error.text, "foods.csv, line 5: the key own:b appears twice"));
    }
}

TESTS(test_duplicates)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_late__finds_each_after_the_first_of_a_key),
        TEST(test_import__refuses_a_late_barcode_with_its_line),
        TEST(test_import__holds_the_first_of_a_late_barcode),
        TEST(test_import__names_the_line_of_a_late_key_of_a_plain_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
