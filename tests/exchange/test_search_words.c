#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "marrow/base/buffer.h"
#include "marrow/catalogue/search.h"
#include "marrow/exchange/import.h"

#define WORDS_LEAST 400
#define SLIP_WORDS 200
#define SLIPS_FOUND_LEAST 95.0 /* of 100 */

static struct store *diary;
static struct shelf shelf;
static struct search *search;

static const char *source_path(const char *name)
{
    static char path[1024];
    const char *source = getenv("MARROW_SOURCE");
    if (!source)
        fail_msg("MARROW_SOURCE is not set");
    snprintf(path, sizeof path, "%s/%s", source, name);
    return path;
}

static void tell(const char *line, void *payload)
{
    (void)payload;
    print_error("%s\n", line);
}

/* The starter catalogue, built of the files of the source, and a search over it and an empty log.
 */
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
    const struct import_options options = { .info = info, .folder = folder, .told = tell };
    assert_ok(import_files(&result, (const char *const *)files.gl_pathv, files.gl_pathc, &options,
                           &error));
    globfree(&files);
    assert_ok(store_open_log(&diary, NULL, fixture_path("marrow.db"), &error));
    assert_ok(shelf_open(&shelf, &folder, 1, tell, NULL, &error));
    assert_ok(search_open(&search, diary, &shelf, &error));
    assert_ok(search_refresh(search, NULL, 0, (struct date){ 20776 }, &error));
    return 0;
}

static int end(void **state)
{
    (void)state;
    search_close(search);
    shelf_close(&shelf);
    store_close(diary);
    fixture_end();
    return 0;
}

/* The place (from 1) of the food with this key among the first limit; 0: it is not there. */
static size_t place_of(const char *key, const char *text, size_t limit)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    size_t place = 0;
    assert_ok(search_find(&results, search, text, limit, NULL, &error));
    for (size_t i = 0; i < results.count && place == 0; i++) {
        if (strcmp(results.hits[i].food.origin, key) == 0)
            place = i + 1;
    }
    search_results_release(&results);
    return place;
}

/* Hands each "words<TAB>key" of a list to a function; returns how many there are. */
static size_t for_each_line(const char *name, void (*function)(const char *words, const char *key))
{
    FILE *file = fopen(source_path(name), "r");
    char line[256];
    size_t count = 0;
    if (!file)
        fail_msg("%s cannot be read", name);
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *tab = strchr(line, '\t');
        if (line[0] == '#' || !tab)
            continue;
        *tab = '\0';
        function(line, tab + 1);
        count++;
    }
    fclose(file);
    return count;
}

static size_t first;
static size_t missed;

static void look_up(const char *words, const char *key)
{
    size_t place = place_of(key, words, 2);
    first += place == 1 ? 1 : 0;
    if (place == 0) {
        print_error("\"%s\" does not find %s first or second\n", words, key);
        missed++;
    }
}

static void test_search__finds_everyday_words_first_or_second(void **state)
{
    (void)state;
    first = 0;
    missed = 0;
    size_t count = for_each_line("tests/catalogue/search_words.txt", look_up);
    print_message("%zu words and phrases: %zu first, %zu second, %zu not\n", count, first,
                  count - first - missed, missed);
    assert_true(count >= WORDS_LEAST);
    assert_int_equal(missed, 0);
}

static size_t slips;
static size_t slips_missed;

static void try_slip(const char *slip, const char *word, const char *key)
{
    if (strcmp(slip, word) == 0)
        return;
    slips++;
    slips_missed += place_of(key, slip, 5) == 0 ? 1 : 0;
}

/* Every letter wrong in every way, missing, doubled, and swapped with the next. */
static void try_slips(const char *word, const char *key)
{
    size_t length = strlen(word);
    char slip[64];
    for (size_t i = 0; i < length; i++) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            snprintf(slip, sizeof slip, "%s", word);
            slip[i] = letter;
            try_slip(slip, word, key);
        }
        snprintf(slip, sizeof slip, "%.*s%s", (int)i, word, word + i + 1);
        try_slip(slip, word, key);
        snprintf(slip, sizeof slip, "%.*s%s", (int)i + 1, word, word + i);
        try_slip(slip, word, key);
        if (i + 1 < length) {
            snprintf(slip, sizeof slip, "%s", word);
            slip[i] = word[i + 1];
            slip[i + 1] = word[i];
            try_slip(slip, word, key);
        }
    }
}

static void test_search__forgives_slips_in_the_commonest_words(void **state)
{
    (void)state;
    slips = 0;
    slips_missed = 0;
    assert_int_equal(for_each_line("tests/catalogue/slip_words.txt", try_slips), SLIP_WORDS);
    double found = 100.0 * (double)(slips - slips_missed) / (double)slips;
    print_message("%zu slips of the finger: %.2f %% still find their food among the first five\n",
                  slips, found);
    assert_true(found >= SLIPS_FOUND_LEAST);
}

static size_t keys;
static double longest;

static void type_letter_by_letter(const char *words, const char *key)
{
    (void)key;
    char typed[128];
    for (size_t length = 1; length <= strlen(words); length++) {
        struct timespec start;
        struct timespec stop;
        struct error error = ERROR_INIT;
        struct search_results results;
        snprintf(typed, sizeof typed, "%.*s", (int)length, words);
        clock_gettime(CLOCK_MONOTONIC, &start);
        assert_ok(search_find(&results, search, typed, 20, NULL, &error));
        clock_gettime(CLOCK_MONOTONIC, &stop);
        double took = (double)(stop.tv_sec - start.tv_sec) * 1e3 +
                      (double)(stop.tv_nsec - start.tv_nsec) / 1e6;
        longest = took > longest ? took : longest;
        keys++;
        search_results_release(&results);
    }
}

/* Told, not judged: the machine and the sanitizers decide the figure. */
static void test_search__answers_every_key_stroke(void **state)
{
    (void)state;
    keys = 0;
    longest = 0;
    for_each_line("tests/catalogue/search_words.txt", type_letter_by_letter);
    print_message("%zu key strokes, the slowest %.2f ms\n", keys, longest);
    assert_true(keys > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_search__finds_everyday_words_first_or_second),
        cmocka_unit_test(test_search__forgives_slips_in_the_commonest_words),
        cmocka_unit_test(test_search__answers_every_key_stroke),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
