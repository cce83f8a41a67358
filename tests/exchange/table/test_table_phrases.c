#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lookup.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/search.h"
#include "marrow/exchange/import.h"

/* What people call foods in German, French, Finnish, Swedish and Italian (phrases.txt), with the
 * starter and the tables of Finland, France and Switzerland: the plain food is among the first
 * three. */

#define PLACES 3
#define FOUND_LEAST 95.0 /* of 100 */

static const struct language {
    const char *code;
    const char *country;
    const char *table; /* whose names are in the language */
} languages[] = {
    { "de", "ch", "swiss-5.3" }, { "fr", "fr", "ciqual-2020" }, { "fi", "fi", "fineli-20" },
    { "sv", "fi", "fineli-20" }, { "it", "ch", "swiss-5.3" },
};

static void import_table(const char *table, const char *language)
{
    struct error error = ERROR_INIT;
    struct import_result result;
    char path[512];
    const char *file = path;
    const struct import_options options = { .folder = fixture_path("catalogues"),
                                            .language = language };
    snprintf(path, sizeof path, "%s/national/%s", fixture_data(), table);
    assert_ok(import_files(&result, &file, 1, &options, &error));
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

/* Writes the folded words of a text, joined by blanks. */
static void fold(struct buffer *out, const char *text, size_t length)
{
    struct fold_words words;
    char copy[512];
    snprintf(copy, sizeof copy, "%.*s", (int)length, text);
    fold_split(&words, copy);
    buffer_clear(out);
    for (size_t i = 0; i < words.count; i++)
        buffer_addf(out, "%s%s", i ? " " : "", words.words[i]);
}

/* Returns whether a name fits one of the patterns, which bars separate. */
static bool fits(const char *name, size_t length, const char *patterns)
{
    struct buffer folded = BUFFER_INIT;
    struct buffer wanted = BUFFER_INIT;
    bool is_found = false;
    fold(&folded, name, length);
    while (*patterns && !is_found) {
        size_t size = strcspn(patterns, "|\n");
        bool is_start = *patterns == '^';
        fold(&wanted, patterns, size);
        is_found = is_start ? strncmp(folded.text, wanted.text, wanted.length) == 0
                            : strstr(folded.text, wanted.text) != NULL;
        patterns += size + (patterns[size] ? 1 : 0);
    }
    buffer_release(&folded);
    buffer_release(&wanted);
    return is_found;
}

static bool is_meant(const struct food *food, const char *patterns)
{
    bool is_found = fits(food->name, strlen(food->name), patterns);
    for (const char *at = food->aliases ? food->aliases : ""; *at && !is_found;) {
        size_t length = strcspn(at, ";");
        is_found = fits(at, length, patterns);
        at += length + (at[length] ? 1 : 0);
    }
    return is_found;
}

static bool finds(struct lookup *lookup, const char *phrase, const char *patterns)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    bool is_found = false;
    assert_ok(search_find(&results, lookup->search, phrase, PLACES, NULL, &error));
    for (size_t i = 0; i < results.count; i++)
        is_found = is_found || is_meant(&results.hits[i].food, patterns);
    search_results_release(&results);
    return is_found;
}

/* Counts the phrases of a language, and those that find their food. */
static void count_phrases(size_t *count, size_t *found, struct lookup *lookup, const char *language)
{
    char path[512];
    char *line;
    char *rest;
    snprintf(path, sizeof path, "%s/tests/exchange/table/phrases.txt", getenv("MARROW_SOURCE"));
    char *text = fixture_read(path, NULL);
    assert_non_null(text);
    for (line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        char *phrase = strchr(line, '|');
        if (*line == '#' || !phrase || strncmp(line, language, 2) != 0)
            continue;
        char *patterns = strchr(++phrase, '|');
        *patterns++ = '\0';
        ++*count;
        if (finds(lookup, phrase, patterns))
            ++*found;
        else
            print_message("%s '%s' does not find %s\n", language, phrase, patterns);
    }
    free(text);
}

static void test_table__everyday_phrases_of_five_languages_find_the_plain_food(void **state)
{
    (void)state;
    size_t count = 0;
    size_t found = 0;
    if (!fixture_data())
        skip();
    fixture_begin();
    import_table("ciqual-2020", "fr");
    import_table("swiss-5.3", "de");
    copy_starter();
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        struct lookup lookup;
        import_table(languages[i].table, languages[i].code);
        lookup_open(&lookup, fixture_path("catalogues"));
        search_set_country(lookup.search, languages[i].country);
        count_phrases(&count, &found, &lookup, languages[i].code);
        lookup_close(&lookup);
    }
    print_message("%zu phrases, %zu find their food among the first %d\n", count, found, PLACES);
    assert_int_equal(count, 400);
    assert_true(100.0 * (double)found / (double)count >= FOUND_LEAST);
    fixture_end();
}

TESTS(test_table_phrases)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table__everyday_phrases_of_five_languages_find_the_plain_food),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
