#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "file/catalogue_file.h"
#include "index/index.h"
#include "index/row_set.h"
#include "marrow/base/arena.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/writer.h"
#include "search/match.h"
#include "search/query_term.h"

#define FOODS 40000 /* enough to reach into the second stretch of rows */

static const char *const firsts[] = { "spinach", "milk", "bread", "rice", "beans", "salmon" };
static const char *const seconds[] = { "raw", "cooked", "canned", "frozen", "dried" };

static struct catalogues catalogues;
static char names[FOODS + 1][96]; /* by row */

/* Puts "oddity" into few names, all of them after the first stretch, and "mostly" into nearly
 * all. */
static void name_food(char out[96], int number)
{
    snprintf(out, 96, "%s %s x%d%s%s", firsts[number % 6], seconds[number % 5], number % 1000,
             number % 9973 == 0 ? " oddity, so rare that it lies far behind" : "",
             number % 100 ? " mostly" : "");
}

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct writer *writer = NULL;
    const struct catalogue_info info = { "many", "t", "1", "", "", "", "", 0 };
    fixture_begin();
    const char *folder = fixture_path("catalogues");
    assert_ok(writer_open(&writer, folder, &info, &error));
    for (int i = 0; i < FOODS; i++) {
        char name[96];
        char origin[32];
        name_food(name, i);
        snprintf(origin, sizeof origin, "many:%d", i);
        struct food food = { .origin = origin, .name = name, .rank = 8 };
        assert_ok(writer_add(writer, &food, &error));
    }
    assert_ok(writer_finish(writer, &error));
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    for (int64_t row = 1; row <= FOODS; row++) {
        struct food food;
        assert_ok(catalogue_load_food(&food, &arena, catalogues.items[0], row, &error));
        snprintf(names[row], sizeof names[row], "%s", food.name);
    }
    arena_release(&arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    catalogues_close(&catalogues);
    fixture_end();
    return 0;
}

/* Returns how a name has the words: 0 not at all, 1 begun, 2 all whole but the last, 3 all
 * whole. */
static int how_it_fits(const char *name, const char *text)
{
    struct fold_words has;
    struct fold_words words;
    int fit = 3;
    fold_split(&has, name);
    fold_split(&words, text);
    for (size_t i = 0; i < words.count; i++) {
        int best = 0;
        for (size_t k = 0; k < has.count; k++) {
            if (strcmp(has.words[k], words.words[i]) == 0)
                best = 3;
            else if (strncmp(has.words[k], words.words[i], strlen(words.words[i])) == 0 && !best)
                best = i + 1 == words.count ? 2 : 1;
        }
        fit = best < fit ? best : fit;
    }
    return fit;
}

/* Fails unless the first rows of a set, as many as are needed, are those that reading every name
 * gives. */
static void assert_first(const struct row_set *rows, int64_t before, const char *text, int fit,
                         size_t need)
{
    int64_t row = 0;
    size_t count = 0;
    for (int64_t wanted = 1; wanted <= FOODS && count < need; wanted++) {
        if (how_it_fits(names[wanted], text) < fit)
            continue;
        row = row_set_next(rows, row + 1);
        if (row != wanted || row >= before)
            fail_msg("\"%s\": row %d, not %d (%s)", text, (int)row, (int)wanted, names[wanted]);
        count++;
    }
    row = row_set_next(rows, row + 1);
    if (count < need && row && row < before)
        fail_msg("\"%s\" finds %s", text, names[row]);
}

static void assert_matches(const char *text, size_t whole, size_t typed, size_t found)
{
    struct error error = ERROR_INIT;
    struct query_terms terms;
    const struct match_need need = { whole, typed, found };
    struct match match = { .catalogue = catalogues.items[0] };
    query_terms_split(&terms, text);
    assert_ok(match_find(&match, &terms, &need, &error));
    assert_first(&match.whole, match.whole_end, text, 3, whole);
    assert_first(&match.typed, match.found_end, text, 2, typed);
    assert_first(&match.found, match.found_end, text, 1, found);
    match_release(&match);
}

static void test_match__gives_the_first_rows_as_reading_everything_would(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "spinach",    "s",         "spinach raw", "spin ra",     "x1",      "x12",
        "x12 milk",   "most",      "mostly oddi", "oddity",      "rar far", "spinach x7 mos",
        "beans rice", "beans zzz", "so",          "dried oddity"
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        assert_matches(texts[i], 3, 5, 8);
        assert_matches(texts[i], 50, 83, 133);
        assert_matches(texts[i], 20000, 30000, 40000);
    }
}

static void test_match__ends_where_the_need_is_met(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct query_terms terms;
    const struct match_need need = { 50, 0, 133 };
    struct match match = { .catalogue = catalogues.items[0] };
    query_terms_split(&terms, "mostly");
    assert_ok(match_find(&match, &terms, &need, &error));
    assert_int_equal(match.found_end, index_stretch_end(0));
    query_terms_split(&terms, "oddity");
    assert_ok(match_find(&match, &terms, &need, &error));
    assert_true(match.found_end > FOODS);
    match_release(&match);
}

static void test_match__unites_the_words_when_any_will_do(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct query_terms terms;
    const struct match_need need = { 0, 0, FOODS };
    struct match match = { .catalogue = catalogues.items[0] };
    query_terms_split(&terms, "oddity zzz rice");
    terms.forgives_any = true;
    assert_ok(match_find(&match, &terms, &need, &error));
    for (int64_t row = 1; row <= FOODS; row++)
        assert_int_equal(row_set_next(&match.found, row) == row,
                         how_it_fits(names[row], "oddity") || how_it_fits(names[row], "rice"));
    match_release(&match);
}

TESTS(test_match)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_match__gives_the_first_rows_as_reading_everything_would),
        cmocka_unit_test(test_match__ends_where_the_need_is_met),
        cmocka_unit_test(test_match__unites_the_words_when_any_will_do),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
