#include "fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "index/row_set.h"
#include "marrow/base/arena.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/writer.h"
#include "search/typo.h"

#define FOODS 30000

static const struct catalogue_info info = { "many", "t", "1", "", "", "", "", 0 };

static struct catalogues catalogues;

static const char *const firsts[] = { "spinach", "milk", "bread", "rice", "beans", "salmon" };
static const char *const seconds[] = { "raw", "cooked", "canned", "frozen", "dried" };

/* Names foods "x0", "x1", ...: enough words for sets of beginnings as well as of words. */
static void name_food(char out[64], int number)
{
    snprintf(out, 64, "%s %s x%d", firsts[number % 6], seconds[number % 5], number % 1000);
}

static void write_foods(void)
{
    struct error error = ERROR_INIT;
    struct writer *writer;
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    for (int i = 0; i < FOODS; i++) {
        char name[64];
        char origin[32];
        name_food(name, i);
        snprintf(origin, sizeof origin, "many:%d", i);
        struct food food = { .origin = origin, .name = name, .rank = 9 - i % 9 };
        food.values[NUTRIENT_MAGNESIUM] = food_value(i, KNOWN_EXACT);
        food.ndb = i;
        assert_ok(writer_add(writer, &food, &error));
    }
    assert_ok(writer_finish(writer, &error));
}

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    write_foods();
    const char *folder = fixture_path("catalogues");
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    return 0;
}

static int end(void **state)
{
    (void)state;
    catalogues_close(&catalogues);
    fixture_end();
    return 0;
}

static void test_writer__puts_the_plain_and_the_short_first(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food before = { .rank = 1, .name = "" };
    bool seen[FOODS] = { false };
    for (int64_t row = 1; row <= FOODS; row++) {
        struct food food;
        assert_ok(catalogue_load_food(&food, &arena, catalogues.items[0], row, &error));
        assert_true(food.rank > before.rank ||
                    (food.rank == before.rank && strlen(food.name) >= strlen(before.name)));
        assert_int_equal((int)food.values[NUTRIENT_MAGNESIUM].amount, food.ndb);
        assert_string_equal(food.source, food.origin);
        assert_false(seen[food.ndb]);
        seen[food.ndb] = true;
        before = food;
    }
    arena_release(&arena);
}

/* Counts, without the index, the foods whose name has a word that begins so, or the whole word. */
static size_t count_names(const char *letters, bool whole)
{
    size_t count = 0;
    for (int i = 0; i < FOODS; i++) {
        char name[64];
        bool has = false;
        name_food(name, i);
        for (char *word = strtok(name, " "); word; word = strtok(NULL, " "))
            has = has || (whole ? strcmp(word, letters) == 0
                                : strncmp(word, letters, strlen(letters)) == 0);
        count += has ? 1 : 0;
    }
    return count;
}

static void test_index__has_each_food_that_has_the_word(void **state)
{
    (void)state;
    static const char *const texts[] = { "x",    "x1",      "x12",  "x123", "x9999", "s",   "sp",
                                         "spin", "spinach", "milk", "mi",   "zz",    "raw", "r" };
    struct error error = ERROR_INIT;
    struct row_set rows;
    struct index_sets sets = { 0 };
    struct store *catalogue = catalogue_get_store(catalogues.items[0]);
    int64_t last;
    assert_ok(catalogue_last_row(&last, catalogues.items[0], &error));
    assert_int_equal(last, FOODS);
    row_set_init(&rows, last);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        row_set_clear(&rows);
        index_sets_clear(&sets);
        assert_ok(index_find_word(&sets, catalogue, texts[i], &error));
        assert_ok(index_add_rows(&rows, catalogue, &sets, 0, last + 1, &error));
        assert_int_equal(row_set_count(&rows), count_names(texts[i], true));
        row_set_clear(&rows);
        index_sets_clear(&sets);
        assert_ok(index_find_beginning(&sets, catalogue, texts[i], &error));
        assert_ok(index_add_rows(&rows, catalogue, &sets, 0, last + 1, &error));
        assert_int_equal(row_set_count(&rows), count_names(texts[i], false));
    }
    index_sets_release(&sets);
    row_set_release(&rows);
}

static void test_slips__are_found_in_a_catalogue_of_any_size(void **state)
{
    (void)state;
    static const char *const typed[] = { "spinich", "spnach",   "spinnach", "psinach",
                                         "splnach", "qspinach", "sp1nach",  "zzzzz" };
    static const bool found[] = { true, true, true, true, true, true, false, false };
    struct error error = ERROR_INIT;
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        struct typos typos;
        assert_ok(typos_probe(&typos, catalogues.items[0], typed[i], 4, &error));
        assert_int_equal(typos.count > 0, found[i]);
        if (found[i])
            assert_string_equal(typos.items[0].text, "spinach");
    }
    struct typos starts;
    assert_ok(typos_probe(&starts, catalogues.items[0], "spinoc", 4, &error));
    assert_int_equal(starts.count, 1);
    assert_true(starts.items[0].is_start);
    assert_string_equal(starts.items[0].text, "spinac");
}

static void test_writer__leaves_nothing_but_the_catalogue(void **state)
{
    (void)state;
    DIR *folder = opendir(fixture_path("catalogues"));
    int files = 0;
    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder));)
        files += entry->d_name[0] == '.' ? 0 : 1;
    closedir(folder);
    assert_int_equal(files, 1);
}

TESTS(test_writer)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_writer__puts_the_plain_and_the_short_first),
        cmocka_unit_test(test_index__has_each_food_that_has_the_word),
        cmocka_unit_test(test_slips__are_found_in_a_catalogue_of_any_size),
        cmocka_unit_test(test_writer__leaves_nothing_but_the_catalogue),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
