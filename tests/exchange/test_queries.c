#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/queries.h"
#include "marrow/journal/queries.h"
#include "marrow/report/queries.h"
#include "marrow/store/queries.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

/* Tables that grow over the years, or with the size of a data set. None may be read from end to end
 * without a reason. */
static const char *const growing[] = {
    "entry", "food",    "food_version", "food_nutrient", "portion", "ingredient", "day", "day_meal",
    "dose",  "history", "tombstone",    "word",          "posting", "beginning",  NULL,
};

/* The allowed scans, each with its reason. */
static const struct reason {
    const char *query;
    const char *table;
    const char *why;
} reasons[] = {
    { "all steps", "history", "the check of a log reads all of it" },
    { "recipes that contain themselves", "ingredient", "the check of a log reads all of it" },
    { "whether anything was done in the log", "history", "it stops at the first row" },
    { "whether anything was done in the log", "entry", "it stops at the first row" },
    { "newest steps", "history", "newest first, and it stops at the limit" },
    { "all foods", "food_version", "a person's foods are held in memory for the search" },
    { "versions of habits", "food_version",
      "forwards and once: cheaper than looking up each entry's version of a year" },
    { "uses of all foods", "food_version", "the list of a person's foods, opened by hand" },
    { "recipes", "food", "the recipes among a person's foods, listed or named by hand" },
    { "common catalogue foods", "food",
      "of the starter catalogue, which is small, for suggestions" },
    { "verify rows", "food", "all of a catalogue is read to verify it" },
    { "index all words", "word", "a catalogue that is being built is indexed whole" },
    { "index each word", "word",
      "of a small catalogue, once, where a slip of the finger is looked for" },
};

static bool is_growing(const char *table)
{
    for (size_t i = 0; growing[i]; i++)
        if (strcmp(growing[i], table) == 0)
            return true;
    return false;
}

static bool has_reason(const char *query, const char *table)
{
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (strcmp(reasons[i].query, query) == 0 && strcmp(reasons[i].table, table) == 0)
            return true;
    return false;
}

static size_t read_word(char out[64], const char *text)
{
    size_t length = 0;
    while (length < 63 && (isalnum((unsigned char)text[length]) || text[length] == '_'))
        length++;
    memcpy(out, text, length);
    out[length] = '\0';
    return length;
}

/* Finds the table that a name in the SQL stands for: "food_version v" and "food_version AS v" are
 * known as v. */
static void resolve(char out[64], const char *sql, const char *name)
{
    char before[64] = "";
    char word[64];
    snprintf(out, 64, "%s", name);
    if (is_growing(name))
        return;
    for (const char *c = sql; *c;) {
        size_t length = read_word(word, c);
        if (length == 0) {
            if (!isspace((unsigned char)*c))
                before[0] = '\0';
            c++;
            continue;
        }
        if (strcmp(word, name) == 0 && is_growing(before)) {
            snprintf(out, 64, "%s", before);
            return;
        }
        if (strcmp(word, "AS") != 0)
            memcpy(before, word, sizeof before);
        c += length;
    }
}

struct reading {
    const struct query *query;
    const char *table_name;
    struct buffer scans;
    bool used[sizeof reasons / sizeof *reasons];
};

static void read_step(const char *step, void *payload)
{
    struct reading *reading = payload;
    char name[64];
    char table[64];
    if (strncmp(step, "SCAN ", 5) != 0 || strstr(step, "VIRTUAL TABLE INDEX"))
        return;
    read_word(name, step + 5);
    resolve(table, reading->query->sql, name);
    if (!is_growing(table))
        return;
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (strcmp(reasons[i].query, reading->query->name) == 0 &&
            strcmp(reasons[i].table, table) == 0)
            reading->used[i] = true;
    if (!has_reason(reading->query->name, table))
        buffer_addf(&reading->scans, "%s, \"%s\": reads all of %s (%s)\n", reading->table_name,
                    reading->query->name, table, step);
}

static void read_tables(struct reading *reading, struct store *store,
                        const struct query_table *const *tables)
{
    struct error error = ERROR_INIT;
    for (; *tables; tables++) {
        const struct query_table *table = *tables;
        for (size_t i = 0; i < table->count; i++) {
            reading->query = &table->queries[i];
            reading->table_name = table->name;
            if (!reading->query->sql)
                fail_msg("%s has no query number %zu", table->name, i);
            assert_ok(store_explain(store, reading->query, read_step, reading, &error));
        }
    }
}

static struct store *empty_catalogue(void)
{
    struct error error = ERROR_INIT;
    struct store *store;
    const char *path = fixture_path("x.catalogue");
    assert_ok(store_create_catalogue(&store, path, path, &error));
    assert_ok(store_finish_catalogue(store, &error));
    assert_ok(store_open_catalogue(&store, path, &error));
    return store;
}

static void test_queries__each_compiles_and_none_reads_a_growing_table_whole(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct store *log;
    struct reading reading = { NULL, NULL, BUFFER_INIT, { false } };
    fixture_begin();
    assert_ok(store_open_log(&log, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    struct store *catalogue = empty_catalogue();
    read_tables(&reading, log, store_query_tables);
    read_tables(&reading, log, catalogue_query_tables);
    read_tables(&reading, log, journal_query_tables);
    read_tables(&reading, log, report_query_tables);
    read_tables(&reading, catalogue, catalogue_file_query_tables);
    if (reading.scans.length > 0)
        fail_msg("without a reason:\n%s", reading.scans.text);
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (!reading.used[i])
            fail_msg("\"%s\" no longer reads all of %s", reasons[i].query, reasons[i].table);
    buffer_release(&reading.scans);
    store_close(log);
    store_close(catalogue);
    fixture_end();
}

static void test_queries__a_table_is_known_under_its_alias(void **state)
{
    (void)state;
    char table[64];
    resolve(table, "SELECT 1 FROM food_version v JOIN entry AS e", "v");
    assert_string_equal(table, "food_version");
    resolve(table, "SELECT 1 FROM food_version v JOIN entry AS e", "e");
    assert_string_equal(table, "entry");
    resolve(table, "SELECT 1 FROM meal m, entry", "m");
    assert_string_equal(table, "m");
}

TESTS(test_queries)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_queries__each_compiles_and_none_reads_a_growing_table_whole),
        cmocka_unit_test(test_queries__a_table_is_known_under_its_alias),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
