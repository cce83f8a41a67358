#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "lookup.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/exchange/import.h"

#define WORDS_LEAST 400
#define FIRST_LEAST 465
#define SLIPS_LEAST 30000
#define SLIPS_FOUND_LEAST 99.0 /* of 100 */

static struct lookup lookup;

static const char *source_path(const char *name)
{
    static char path[1024];
    const char *source = getenv("MARROW_SOURCE");
    if (!source)
        fail_msg("MARROW_SOURCE is not set");
    snprintf(path, sizeof path, "%s/%s", source, name);
    return path;
}

/* Builds the starter catalogue from the source files, and opens a search over it and an empty
 * log. */
static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    const struct catalogue_info info = {
        "starter", "marrow starter foods", "1", "", "", "", "", 0
    };
    glob_t files;
    fixture_begin();
    if (glob(source_path("schema/catalogue/*.csv"), 0, NULL, &files))
        fail_msg("no starter foods in the source");
    const char *folder = fixture_path("catalogues");
    const struct import_options options = { .info = info, .folder = folder, .notify = lookup_tell };
    assert_ok(import_files(&result, (const char *const *)files.gl_pathv, files.gl_pathc, &options,
                           &error));
    globfree(&files);
    lookup_open(&lookup, folder);
    return 0;
}

static int end(void **state)
{
    (void)state;
    lookup_close(&lookup);
    fixture_end();
    return 0;
}

static void test_search__finds_everyday_words_first_or_second(void **state)
{
    (void)state;
    struct lookup_tally words = { .tells = true };
    lookup_words(&words, &lookup);
    print_message("%zu words and phrases: %zu first, %zu second\n", words.count, words.places[1],
                  words.places[2]);
    assert_true(words.count >= WORDS_LEAST);
    assert_true(words.places[1] >= FIRST_LEAST);
    assert_int_equal(words.places[1] + words.places[2], words.count);
}

static void test_search__forgives_slips_in_the_commonest_words(void **state)
{
    (void)state;
    struct lookup_tally slips = { 0 };
    lookup_slips(&slips, &lookup);
    print_message("%zu slips of the finger: %.2f %% still find their food among the first five\n",
                  slips.count, lookup_percent_found(&slips));
    assert_true(slips.count >= SLIPS_LEAST);
    assert_true(lookup_percent_found(&slips) >= SLIPS_FOUND_LEAST);
}

static size_t keys;
static double longest;

static void type_letter_by_letter(const char *words)
{
    char typed[128];
    for (size_t length = 1; length <= strlen(words); length++) {
        struct timespec start;
        struct timespec stop;
        struct error error = ERROR_INIT;
        struct search_results results;
        snprintf(typed, sizeof typed, "%.*s", (int)length, words);
        clock_gettime(CLOCK_MONOTONIC, &start);
        assert_ok(search_find(&results, lookup.search, typed, 20, NULL, &error));
        clock_gettime(CLOCK_MONOTONIC, &stop);
        double took = (double)(stop.tv_sec - start.tv_sec) * 1e3 +
                      (double)(stop.tv_nsec - start.tv_nsec) / 1e6;
        longest = took > longest ? took : longest;
        keys++;
        search_results_release(&results);
    }
}

/* Prints the time and does not judge it: it depends on the machine and the sanitizers. */
static void test_search__answers_every_key_stroke(void **state)
{
    (void)state;
    keys = 0;
    longest = 0;
    char words[LOOKUP_LINE];
    const char *key;
    FILE *list = lookup_list("tests/catalogue/search/search_words.txt");
    while (lookup_next(words, &key, list))
        type_letter_by_letter(words);
    fclose(list);
    print_message("%zu key strokes, the slowest %.2f ms\n", keys, longest);
    assert_true(keys > 0);
}

TESTS(test_search_words)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search__finds_everyday_words_first_or_second),
        cmocka_unit_test(test_search__forgives_slips_in_the_commonest_words),
        cmocka_unit_test(test_search__answers_every_key_stroke),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
