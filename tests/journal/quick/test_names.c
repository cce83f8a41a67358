#include "fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"

#define FOODS_LEAST 2000

/* Names that are asked about, by key. "Chicken breast, sliced" is a sausage's name, but may be any
 * chicken that was sliced; the names of two hydroxides and of 10 g are cut as amounts; and a liquid
 * is not counted. */
static const char *const asked[] = {
    "turkey-breast-sliced",
    "chicken-breast-sliced",
    "roast-beef-sliced",
    "antacid-calcium-carbonate-550-mg-magnesium-hydroxide-110-mg",
    "antacid-aluminium-magnesium-hydroxide-400-mg-tablet",
    "macrogol-plain-10-g-sachet",
    "alginate-antacid-liquid",
    "alginate-antacid-double-action-liquid",
    "alginate-potassium-bicarbonate-liquid",
    "antacid-aluminium-magnesium-hydroxide-liquid",
    "milk-of-magnesia-liquid",
};

static struct journal *journal;
static int wrong;

/* Opens a new log beside the real starter foods. */
static int begin(void **state)
{
    struct error error = ERROR_INIT;
    (void)state;
    fixture_begin();
    struct journal_paths paths = { .catalogues = getenv("MARROW_STARTER"), .need = JOURNAL_BEGINS };
    return journal_open(&journal, &paths, NULL, NULL, &error) != STATUS_OK;
}

static int end(void **state)
{
    (void)state;
    journal_close(journal);
    fixture_end();
    return 0;
}

static bool is_asked(const char *key)
{
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        if (strcmp(asked[i], key) == 0)
            return true;
    }
    return false;
}

/* Counts a text that is not read as the one food and nothing else. */
static void check(const char *text, const char *key)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    enum status status = resolve_text(&resolution, journal, text, &defaults, &error);
    bool is_read = !status && resolution.count == 1 &&
                   strcmp(strchr(resolution.items[0].food.origin, ':') + 1, key) == 0;
    if (!is_read) {
        wrong++;
        print_error("%s: %s\n", text, status ? error.text : resolution.items[0].food.name);
    }
    resolve_release(&resolution);
}

/* Reads the key and the name at the start of a row. Returns whether it is a food's. */
static bool read_row(struct buffer *key, struct buffer *name, const char *row)
{
    buffer_clear(key);
    buffer_clear(name);
    size_t length = strcspn(row, ",\n");
    bool is_quoted = row[length] == ',' && row[length + 1] == '"';
    const char *start = row + length + 1 + is_quoted;
    buffer_add(key, row, length);
    buffer_add(name, start, strcspn(start, is_quoted ? "\"" : ",\n"));
    return row[length] == ',' && strcmp(key->text, "key") != 0;
}

static int check_file(const char *file, bool is_weighed)
{
    struct buffer key = BUFFER_INIT;
    struct buffer name = BUFFER_INIT;
    struct buffer text = BUFFER_INIT;
    int foods = 0;
    char *rows = fixture_read(file, NULL);
    assert_non_null(rows);
    for (const char *row = rows; *row; row += strcspn(row, "\n"), row += *row ? 1 : 0) {
        if (!read_row(&key, &name, row) || foods++ % fixture_sample() != 0 || is_asked(key.text))
            continue;
        buffer_clear(&text);
        buffer_addf(&text, "%s %s", is_weighed ? "100 g" : "2", name.text);
        check(text.text, key.text);
        buffer_clear(&text);
        buffer_addf(&text, "%s 100 g", name.text);
        if (is_weighed)
            check(text.text, key.text);
    }
    free(rows);
    buffer_release(&key);
    buffer_release(&name);
    buffer_release(&text);
    return foods;
}

static void test_names__a_starter_foods_whole_name_with_an_amount_is_that_food(void **state)
{
    (void)state;
    char folder[512];
    char file[1024];
    int foods = 0;
    struct dirent *entry;
    snprintf(folder, sizeof folder, "%s/schema/catalogue", getenv("MARROW_SOURCE"));
    DIR *files = opendir(folder);
    assert_non_null(files);
    while ((entry = readdir(files))) {
        if (!strstr(entry->d_name, ".csv"))
            continue;
        snprintf(file, sizeof file, "%s/%s", folder, entry->d_name);
        foods += check_file(file, strcmp(entry->d_name, "supplements.csv") != 0);
    }
    closedir(files);
    assert_int_equal(wrong, 0);
    assert_true(foods >= FOODS_LEAST);
}

TESTS(test_names)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_names__a_starter_foods_whole_name_with_an_amount_is_that_food, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
