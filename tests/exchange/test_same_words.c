#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lookup.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/search.h"
#include "marrow/exchange/import.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"

#define KEY_SIZE 160

/* Words that the starter settles by itself. */
static const char *const words[] = {
    "spinach", "raw spinach", "milk",   "whole milk",   "rice",   "egg",         "banana",
    "almonds", "oatmeal",     "kale",   "orange juice", "salmon", "coffee",      "carrot",
    "potato",  "bread",       "yogurt", "chickpeas",    "tuna",   "butter",      "cheese",
    "apple",   "lentils",     "tofu",   "broccoli",     "pasta",  "apple juice", "green tea",
};
#define WORDS (sizeof words / sizeof *words)

/* Names of foods in the table: the same words again, in capitals, and what lies near them. */
static const char *const others[] = { "Spinach soup", "Milk drink", "Rice", "egg", "Milk, whole" };

/* Imports a table of foods that are called as the words are. */
static void import_table(void)
{
    struct error error = ERROR_INIT;
    struct import_result result;
    struct buffer table = BUFFER_INIT;
    const struct catalogue_info info = { "table", "a table", "1", "", "", "", "", 0 };
    const struct import_options options = { .info = info,
                                            .folder = fixture_path("catalogues"),
                                            .notify = lookup_tell };
    buffer_add_text(&table, "name,key,calcium mg\n");
    for (size_t i = 0; i < WORDS; i++) {
        char name[64];
        size_t length = strlen(words[i]);
        for (size_t k = 0; k <= length; k++) {
            char c = words[i][k];
            name[k] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
        }
        buffer_addf(&table, "%s,t%zu,1\n", name, i);
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        buffer_addf(&table, "\"%s\",o%zu,1\n", others[i], i);
    char path[512];
    snprintf(path, sizeof path, "%s", fixture_path("table.csv"));
    fixture_write(path, table.text, table.length);
    const char *paths[] = { path };
    assert_ok(import_files(&result, paths, 1, &options, &error));
    buffer_release(&table);
}

/* Writes the key of the food that the words are taken for, and of the first one that is found. */
static void ask(char taken[KEY_SIZE], char first[KEY_SIZE], struct journal *journal,
                const char *text)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    struct search_results found;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    char line[96];
    snprintf(line, sizeof line, "200 g %s", text);
    enum status status = resolve_text(&resolution, journal, line, &defaults, &error);
    snprintf(taken, KEY_SIZE, "%s", status ? "asked" : resolution.items[0].food.origin);
    resolve_release(&resolution);
    assert_ok(journal_find(&found, journal, text, 5, NULL, &error));
    assert_true(found.count > 0);
    snprintf(first, KEY_SIZE, "%s", found.hits[0].food.origin);
    search_results_release(&found);
}

/* Puts the starter into a folder of its own, where the table will lie too. */
static int begin(void **state)
{
    struct error error = ERROR_INIT;
    char from[512];
    char to[512];
    (void)state;
    fixture_begin();
    snprintf(from, sizeof from, "%s/starter.catalogue", getenv("MARROW_STARTER"));
    snprintf(to, sizeof to, "%s", fixture_path("catalogues"));
    assert_int_equal(mkdir(to, 0700), 0);
    snprintf(to, sizeof to, "%s", fixture_path("catalogues/starter.catalogue"));
    return file_copy(from, to, &error) != STATUS_OK;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static struct journal *open_log(void)
{
    struct error error = ERROR_INIT;
    struct journal *journal;
    char folder[512];
    snprintf(folder, sizeof folder, "%s", fixture_path("catalogues"));
    struct journal_paths paths = { .catalogues = folder, .need = JOURNAL_BEGINS };
    assert_ok(journal_open(&journal, &paths, NULL, NULL, &error));
    return journal;
}

static void test_same_words__an_import_does_not_change_which_food_is_meant(void **state)
{
    static char before[WORDS][KEY_SIZE];
    char first[KEY_SIZE];
    char taken[KEY_SIZE];
    (void)state;
    struct journal *journal = open_log();
    for (size_t i = 0; i < WORDS; i++) {
        ask(before[i], first, journal, words[i]);
        assert_non_null(strstr(before[i], "starter:"));
    }
    journal_close(journal);
    import_table();
    journal = open_log();
    for (size_t i = 0; i < WORDS; i++) {
        ask(taken, first, journal, words[i]);
        if (strcmp(taken, before[i]) != 0 || strcmp(first, before[i]) != 0)
            fail_msg("%s: taken %s, first %s, before %s", words[i], taken, first, before[i]);
    }
    journal_close(journal);
}

TESTS(test_same_words)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_same_words__an_import_does_not_change_which_food_is_meant, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
