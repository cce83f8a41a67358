#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/catalogue/writer.h"

static struct error error = ERROR_INIT;
static int told_count;
static char told_last[512];

static void told(const char *line, void *payload)
{
    (void)payload;
    told_count++;
    snprintf(told_last, sizeof told_last, "%s", line);
}

static int set_up(void **state)
{
    (void)state;
    told_count = 0;
    fixture_begin();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static struct journal *open_at(const char *log, const char *catalogues)
{
    struct journal *journal = NULL;
    struct journal_paths paths = { .log = log, .catalogues = catalogues, .need = JOURNAL_CREATES };
    assert_ok(journal_open(&journal, &paths, told, NULL, &error));
    return journal;
}

static void write_catalogue(const char *folder, const char *name, const char *origin,
                            const char *food_name)
{
    struct catalogue_info info = {
        .name = name, .title = name, .version = "1", .licence = "", .citation = "", .sha256 = ""
    };
    struct food food = kitchen_food(origin, food_name, 79, 99, 0, 23);
    struct writer *writer;
    food.source = "fdc:168462";
    food.rank = 1;
    assert_ok(writer_open(&writer, folder, &info, &error));
    assert_ok(writer_add(writer, &food, &error));
    assert_ok(writer_finish(writer, &error));
}

static void test_journal__the_log_lies_where_xdg_says(void **state)
{
    (void)state;
    struct journal *journal = open_at(NULL, NULL);
    assert_true(path_exists(fixture_path("data/marrow/marrow.db")));
    assert_true(journal->news.was_created);
    journal_close(journal);
    journal = open_at(NULL, NULL);
    assert_false(journal->news.was_created);
    journal_close(journal);
}

static void test_journal__a_named_log_goes_before_it(void **state)
{
    (void)state;
    journal_close(open_at(fixture_path("my.db"), NULL));
    assert_true(path_exists(fixture_path("my.db")));
    assert_false(path_exists(fixture_path("data/marrow/marrow.db")));
}

/* Opens a log that is not there, and says what became of it. */
static enum status open_missing(const char *log, enum journal_need need)
{
    struct journal *journal = NULL;
    struct journal_paths paths = { .log = log, .need = need };
    enum status status = journal_open(&journal, &paths, NULL, NULL, &error);
    journal_close(journal);
    return status;
}

static void test_journal__only_writers_begin_a_log(void **state)
{
    (void)state;
    const char *path = fixture_path("data/marrow/marrow.db");
    assert_int_equal(open_missing(NULL, JOURNAL_READS), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "there is no log at"));
    assert_non_null(strstr(error.text, "marrow add"));
    assert_int_equal(open_missing(NULL, JOURNAL_BROWSES), STATUS_OK);
    assert_false(path_exists(fixture_path("data")));
    assert_int_equal(open_missing(NULL, JOURNAL_BEGINS), STATUS_OK);
    assert_true(path_exists(path));
}

static void test_journal__a_named_log_is_made_only_when_told_to(void **state)
{
    (void)state;
    const char *path = fixture_path("my.db");
    for (enum journal_need need = JOURNAL_READS; need < JOURNAL_CREATES; need++) {
        assert_int_equal(open_missing(path, need), STATUS_UNUSABLE);
        assert_non_null(strstr(error.text, "--create"));
        assert_false(path_exists(path));
    }
    char *missing = journal_missing(&(struct journal_paths){ .log = path });
    assert_string_equal(missing, path);
    free(missing);
    assert_null(journal_missing(&(struct journal_paths){ .log = NULL }));
    assert_int_equal(open_missing(fixture_path("deep/er.db"), JOURNAL_CREATES), STATUS_IO);
    assert_false(path_exists(fixture_path("deep")));
    assert_int_equal(open_missing(path, JOURNAL_CREATES), STATUS_OK);
    assert_true(path_exists(path));
}

static void test_journal__a_wrong_clock_makes_no_log(void **state)
{
    (void)state;
    struct journal *journal = NULL;
    fixture_clock("2026-02-30T12:00");
    assert_int_equal(journal_open(&journal, NULL, told, NULL, &error), STATUS_INVALID);
    assert_null(journal);
    assert_false(path_exists(fixture_path("data/marrow/marrow.db")));
}

static void test_journal__a_file_that_is_no_log_is_refused(void **state)
{
    (void)state;
    const char *path = fixture_path("letter.txt");
    struct journal_paths paths = { .log = path, .catalogues = NULL, .need = JOURNAL_CREATES };
    struct journal *journal = NULL;
    fixture_write(path, "Dear Anna", 9);
    assert_int_equal(journal_open(&journal, &paths, told, NULL, &error), STATUS_UNUSABLE);
    assert_null(journal);
}

static void test_journal__missing_starter_foods_are_told_and_not_fatal(void **state)
{
    (void)state;
    struct journal *journal = open_at(NULL, fixture_path("none"));
    bool has_starter = false;
    for (size_t i = 0; i < journal->catalogues.count; i++)
        if (strcmp(catalogue_get_info(journal->catalogues.items[i]).name, "starter") == 0)
            has_starter = true;
    assert_int_equal(told_count, has_starter ? 1 : 2); /* the folder is missing too */
    assert_non_null(
        strstr(told_last, has_starter ? "cannot read the catalogue folder" : "starter"));
    journal_close(journal);
}

static void test_journal__a_damaged_catalogue_is_told_and_the_rest_is_used(void **state)
{
    (void)state;
    const char *folder = fixture_path("catalogues");
    write_catalogue(folder, "starter", "starter:spinach-raw", "Spinach, raw");
    fixture_write(fixture_path("catalogues/broken.catalogue"), "not one", 7);
    struct journal *journal = open_at(NULL, folder);
    assert_int_equal(told_count, 1);
    assert_non_null(strstr(told_last, "broken"));
    assert_true(journal->catalogues.count >= 1);
    journal_close(journal);
}

static void test_journal__the_log_s_own_version_goes_before_the_catalogue_s(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    const char *folder = fixture_path("catalogues");
    write_catalogue(folder, "starter", "starter:spinach-raw", "Spinach, raw");
    struct journal *journal = open_at(NULL, folder);
    assert_ok(journal_find_origin(&food, &arena, journal, "starter:spinach-raw", &error));
    assert_int_equal(food.food_id, 0);
    kitchen_log(journal, &food, 180, "2026-11-19", LUNCH);
    assert_ok(journal_find_origin(&food, &arena, journal, "starter:spinach-raw", &error));
    assert_true(food.food_id > 0);
    assert_ok(journal_find_origin(&food, &arena, journal, "fdc:168462", &error));
    assert_true(food.food_id > 0);
    assert_int_equal(journal_find_origin(&food, &arena, journal, "fdc:1", &error),
                     STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "fdc:1"));
    arena_release(&arena);
    journal_close(journal);
}

static void test_journal__what_is_logged_at_this_meal_comes_first_to_an_empty_search(void **state)
{
    (void)state;
    struct journal *journal = open_at(NULL, fixture_path("none"));
    struct food oats = kitchen_food("own:oats", "Oats", 138, 52, 0, 379);
    struct food soup = kitchen_food("own:soup", "Lentil soup", 20, 20, 0, 60);
    struct food old = kitchen_food("own:old", "Gingerbread", 20, 20, 0, 350);
    struct search_results results;
    kitchen_log(journal, &oats, 60, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &oats, 60, "2026-11-18", BREAKFAST);
    kitchen_log(journal, &soup, 300, "2026-11-18", LUNCH);
    kitchen_log(journal, &old, 50, "2026-01-02", LUNCH);
    assert_ok(journal_refresh(journal, BREAKFAST, &error));
    assert_ok(journal_find(&results, journal, "", 10, NULL, &error));
    assert_true(results.count >= 2);
    assert_string_equal(results.hits[0].food.name, "Oats");
    search_results_release(&results);
    assert_ok(journal_refresh(journal, 0, &error)); /* half past twelve: lunch */
    assert_ok(journal_find(&results, journal, "", 10, NULL, &error));
    assert_string_equal(results.hits[0].food.name, "Lentil soup");
    search_results_release(&results);
    journal_close(journal);
}

static void test_journal__midnight_is_noticed(void **state)
{
    (void)state;
    struct journal *journal = open_at(NULL, fixture_path("none"));
    bool changed = true;
    assert_ok(journal_tick(&changed, journal, &error));
    assert_false(changed);
    fixture_clock("2026-11-20T00:01");
    assert_ok(journal_tick(&changed, journal, &error));
    assert_true(changed);
    assert_int_equal(journal->minute, 1);
    assert_int_equal(date_difference(journal->today, kitchen_date("2026-11-20")), 0);
    journal_close(journal);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_journal)
{
    const struct CMUnitTest tests[] = {
        each(test_journal__the_log_lies_where_xdg_says),
        each(test_journal__a_named_log_goes_before_it),
        each(test_journal__only_writers_begin_a_log),
        each(test_journal__a_named_log_is_made_only_when_told_to),
        each(test_journal__a_wrong_clock_makes_no_log),
        each(test_journal__a_file_that_is_no_log_is_refused),
        each(test_journal__missing_starter_foods_are_told_and_not_fatal),
        each(test_journal__a_damaged_catalogue_is_told_and_the_rest_is_used),
        each(test_journal__the_log_s_own_version_goes_before_the_catalogue_s),
        each(test_journal__what_is_logged_at_this_meal_comes_first_to_an_empty_search),
        each(test_journal__midnight_is_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
