#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/writer.h"

static const struct catalogue_info info = { "test",         "Test foods", "7", "CC0",
                                            "nobody, 2026", "abc",        "",  0 };

static struct measure measures[] = { { "cup; level = full", 1.0 / 3 }, { "slice", 28 } };

static struct food sample(const char *origin, const char *name, int rank)
{
    struct food food = { .origin = origin,
                         .name = name,
                         .rank = rank,
                         .source = "fdc:1",
                         .basis = BASIS_G,
                         .group = "bread",
                         .measures = measures,
                         .measure_count = 2 };
    food.values[NUTRIENT_MAGNESIUM] = food_value(12.5, KNOWN_EXACT);
    food.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_ASSUMED);
    food.values[NUTRIENT_ZINC] = food_value(0.5, KNOWN_BELOW);
    food.values[NUTRIENT_ALCOHOL] = food_value(3, KNOWN_AT_LEAST);
    food.values[NUTRIENT_CALCIUM] = food_value_rounded(260.0 / 3, 130.0 / 3, 130);
    food.values[NUTRIENT_VITAMIN_B12] = food_value_rounded(0.00012, 0.00006, 0.00018);
    return food;
}

static void write_catalogue(const struct catalogue_info *as, const struct food *foods, size_t count)
{
    struct error error = ERROR_INIT;
    struct writer *writer;
    assert_ok(writer_open(&writer, fixture_path("catalogues"), as, &error));
    for (size_t i = 0; i < count; i++)
        assert_ok(writer_add(writer, &foods[i], &error));
    assert_ok(writer_note(writer, "refused", "12", &error));
    assert_ok(writer_finish(writer, &error));
}

static void tell(const char *line, void *payload)
{
    buffer_addf(payload, "%s\n", line);
}

static void open_catalogues(struct catalogues *catalogues, struct buffer *told)
{
    struct error error = ERROR_INIT;
    const char *const folders[] = { NULL, fixture_path("catalogues"), fixture_path("none") };
    assert_ok(catalogues_open(catalogues, folders, 3, tell, told, &error));
}

static void test_catalogue__gives_back_what_was_written(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct buffer told = BUFFER_INIT;
    struct catalogues catalogues;
    struct food found;
    fixture_begin();
    struct food foods[] = { sample("test:b", "Rare", 9), sample("test:a", "Plain", 1) };
    foods[0].fortified = FORTIFIED_ALL;
    foods[0].brand = "A brand";
    foods[0].aliases = "one;two";
    write_catalogue(&info, foods, 2);
    open_catalogues(&catalogues, &told);
    assert_int_equal(catalogues.count, 1);
    struct catalogue_info read = catalogue_get_info(catalogues.items[0]);
    assert_string_equal(read.title, "Test foods");
    assert_string_equal(read.licence, "CC0");
    assert_int_equal(read.foods, 2);
    assert_ok(catalogues_find_origin(&found, &arena, &catalogues, "test:b", &error));
    assert_string_equal(found.name, "Rare");
    assert_string_equal(found.brand, "A brand");
    assert_string_equal(found.aliases, "one;two");
    assert_string_equal(found.catalogue, "test 7");
    assert_true(found.fortified && found.rank == 9);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        assert_int_equal(found.values[i].known, foods[0].values[i].known);
        assert_true(found.values[i].amount == foods[0].values[i].amount);
        assert_true(fabs(found.values[i].low - foods[0].values[i].low) < 1e-4);
        assert_true(fabs(found.values[i].high - foods[0].values[i].high) < 1e-4);
    }
    assert_int_equal(found.measure_count, 2);
    assert_string_equal(found.measures[0].name, "cup  level   full");
    assert_true(found.measures[0].amount > 0.3333333 && found.measures[0].amount < 0.3333334);
    assert_ok(catalogues_find_origin(&found, &arena, &catalogues, "fdc:1",
                                     &error)); /* the plain one of the two */
    assert_string_equal(found.name, "Plain");
    assert_int_equal(catalogues_find_origin(&found, &arena, &catalogues, "fdc:2", &error),
                     STATUS_NOT_FOUND);
    assert_non_null(strstr(told.text, "cannot read the catalogue folder "));
    assert_non_null(strstr(told.text, "none: No such file or directory\n"));
    assert_ptr_equal(strchr(told.text, '\n'), told.text + told.length - 1); /* and nothing else */
    buffer_release(&told);
    arena_release(&arena);
    catalogues_close(&catalogues);
    fixture_end();
}

static void test_catalogues__has_the_starter_first_and_tells_what_is_damaged(void **state)
{
    (void)state;
    struct buffer told = BUFFER_INIT;
    struct catalogues catalogues;
    fixture_begin();
    struct food food = sample("x:a", "Plain", 1);
    struct catalogue_info other = info;
    write_catalogue(&info, &food, 1);
    other.name = "starter";
    write_catalogue(&other, &food, 1);
    other.name = "alpha";
    write_catalogue(&other, &food, 1);
    fixture_write(fixture_path("catalogues/broken.catalogue"), "no catalogue at all", 19);
    fixture_write(fixture_path("catalogues/readme.txt"), "no catalogue at all", 19);
    open_catalogues(&catalogues, &told);
    assert_int_equal(catalogues.count, 3);
    assert_string_equal(catalogue_get_info(catalogues.items[0]).name, "starter");
    assert_string_equal(catalogue_get_info(catalogues.items[1]).name, "alpha");
    assert_string_equal(catalogue_get_info(catalogues.items[2]).name, "test");
    assert_non_null(strstr(told.text, "broken.catalogue"));
    assert_null(strstr(told.text, "readme"));
    buffer_release(&told);
    catalogues_close(&catalogues);
    fixture_end();
}

static void test_writer__refuses_a_key_twice_and_a_food_without_name(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct writer *writer;
    fixture_begin();
    struct food food = sample("test:a", "Plain", 1);
    struct food nameless = sample("test:n", " ", 1);
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    assert_ok(writer_add(writer, &food, &error));
    assert_int_equal(writer_add(writer, &food, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "test:a"));
    assert_int_equal(writer_add(writer, &nameless, &error), STATUS_INVALID);
    writer_abandon(writer);
    assert_false(path_exists(fixture_path("catalogues/test.catalogue")));
    struct catalogue_info bad = info;
    bad.name = "../test";
    assert_int_equal(writer_open(&writer, fixture_path("catalogues"), &bad, &error),
                     STATUS_INVALID);
    fixture_end();
}

static void test_writer__leaves_the_old_file_until_the_new_one_is_whole(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct writer *writer;
    size_t before;
    size_t after;
    fixture_begin();
    struct food food = sample("test:a", "Plain", 1);
    write_catalogue(&info, &food, 1);
    const char *path = fixture_path("catalogues/test.catalogue");
    char *old = fixture_read(path, &before);
    fixture_write(fixture_path("catalogues/test.catalogue.new-999999999"), "left by a crash", 15);
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    assert_false(path_exists(fixture_path("catalogues/test.catalogue.new-999999999")));
    assert_ok(writer_add(writer, &food, &error));
    writer_abandon(writer);
    char *now = fixture_read(path, &after);
    assert_int_equal(before, after);
    assert_memory_equal(old, now, before);
    free(old);
    free(now);
    char mine[64];
    snprintf(mine, sizeof mine, "catalogues/test.catalogue.new-%ld", (long)getpid());
    assert_false(path_exists(fixture_path(mine)));
    fixture_end();
}

TESTS(test_catalogue)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_catalogue__gives_back_what_was_written),
        cmocka_unit_test(test_catalogues__has_the_starter_first_and_tells_what_is_damaged),
        cmocka_unit_test(test_writer__refuses_a_key_twice_and_a_food_without_name),
        cmocka_unit_test(test_writer__leaves_the_old_file_until_the_new_one_is_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
