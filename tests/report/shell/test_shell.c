/* The tables of `marrow sql`: their figures are those of days and periods; queries can only read.
 */
#include "pharmacy.h"

#include <math.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "marrow/report/shell.h"
#include "marrow/store/shell.h"
#include "marrow/store/store.h"

static struct journal *journal;
static struct store_shell *shell;
static struct error error = ERROR_INIT;
static struct food oats, bread, tablet;

static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    oats = kitchen_food("own:oats", "Oats", 100, 50, 0, 380);
    bread = kitchen_food("own:bread", "Bread", 0, 40, 0, 250);
    bread.values[NUTRIENT_MAGNESIUM] = food_value(0, KNOWN_NOT);
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 300);
    struct course_plan plan = pharmacy_plan("2026-11-10", 1);
    plan.interval_days = 30;
    pharmacy_begin(journal, &tablet, &plan);
    pharmacy_take(journal, 1, "2026-11-10", 0, MINUTE_NONE);
    kitchen_log(journal, &oats, 300, "2026-11-16", BREAKFAST);
    kitchen_log(journal, &oats, 100, "2026-11-16", DINNER);
    kitchen_log(journal, &oats, 100, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &bread, 200, "2026-11-17", DINNER);
    assert_ok(store_shell_open(&shell, store_path(journal->log), &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    store_shell_close(shell);
    kitchen_close(journal);
    return 0;
}

/* The last row of an answer. */
static struct {
    size_t rows;
    double values[16];
    bool are_null[16];
    char text[128];
} got;

static void take_head(const char *const *names, size_t count, void *payload)
{
    (void)names;
    (void)count;
    (void)payload;
}

static void take_row(const struct store_cell *cells, size_t count, void *payload)
{
    (void)payload;
    got.rows++;
    for (size_t i = 0; i < count && i < 16; i++) {
        got.are_null[i] = cells[i].kind == STORE_CELL_NULL;
        got.values[i] = cells[i].kind == STORE_CELL_REAL ? cells[i].real : (double)cells[i].integer;
    }
    if (count > 0 && cells[0].kind == STORE_CELL_TEXT)
        snprintf(got.text, sizeof got.text, "%s", cells[0].text);
}

static bool stop(void *payload)
{
    (void)payload;
    return false;
}

static enum status ask(const char *sql)
{
    const struct store_answer answer = { .head = take_head, .row = take_row };
    memset(&got, 0, sizeof got);
    return store_shell_run(shell, sql, &answer, &error);
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

static void test_shell__each_day_has_the_figures_and_verdicts_of_its_day(void **state)
{
    (void)state;
    assert_ok(shell_fill(shell, journal, SHELL_ALL, &error));
    for (int i = 0; i < 10; i++) {
        struct day day;
        char sql[512];
        char text[DATE_TEXT];
        struct date date = date_add(kitchen_date("2026-11-10"), i);
        date_format_iso(text, date);
        assert_ok(day_load(&day, journal, date, &error));
        for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
            const struct day_nutrient *figures = &day.nutrients[n];
            snprintf(sql, sizeof sql,
                     "SELECT verdict || ' ' || limit_verdict || ' ' || status, at_least, at_most, "
                     "unknown_foods, from_food, from_supplements, goal, upper_limit, counted "
                     "FROM day_nutrient JOIN day_target USING (day, nutrient) JOIN day_status "
                     "USING (day) WHERE day = '%s' AND nutrient = '%s'",
                     text, nutrients[n].code);
            assert_ok(ask(sql));
            assert_int_equal(got.rows, 1);
            char verdicts[128];
            snprintf(verdicts, sizeof verdicts, "%s %s %s", interval_verdict_name(figures->verdict),
                     interval_limit_verdict_name(figures->limit_verdict),
                     day_status_name(day.status));
            assert_string_equal(got.text, verdicts);
            assert_near(got.values[1], figures->total.known);
            assert_int_equal(got.are_null[2], isinf(figures->total.ceiling) ? 1 : 0);
            if (!got.are_null[2])
                assert_near(got.values[2], figures->total.ceiling);
            assert_int_equal((int)got.values[3], figures->unknown_foods);
            assert_near(got.values[4], figures->food.known);
            assert_near(got.values[5], figures->supplements.known);
            assert_int_equal(got.are_null[6], !figures->target.has_goal);
            assert_int_equal(got.are_null[7], !figures->target.has_limit);
            if (figures->target.has_limit)
                assert_near(got.values[8], figures->counted.known);
        }
        day_release(&day);
    }
}

static void test_shell__the_mean_of_complete_days_is_the_period_s(void **state)
{
    (void)state;
    struct period period;
    assert_ok(period_load(&period, journal, kitchen_date("2026-11-01"), kitchen_date("2026-11-19"),
                          &error));
    assert_ok(shell_fill(shell, journal, SHELL_ALL, &error));
    const struct period_nutrient *figures = &period.nutrients[NUTRIENT_MAGNESIUM];
    assert_ok(ask("SELECT avg(at_least), count(*), sum(from_supplements) / count(*) FROM "
                  "day_nutrient WHERE nutrient = 'magnesium' AND in_mean"));
    assert_near(got.values[0], figures->mean.known);
    assert_int_equal((int)got.values[1], figures->mean_days);
    assert_near(got.values[2], figures->mean_supplements.known);
    assert_true(figures->source_count >= 2);
    for (size_t i = 0; i < figures->source_count; i++) {
        char sql[256];
        snprintf(sql, sizeof sql,
                 "SELECT sum(at_least) FROM food_source WHERE origin = '%s' AND nutrient = "
                 "'magnesium' AND in_mean",
                 figures->sources[i].origin);
        assert_ok(ask(sql));
        assert_near(got.values[0], figures->sources[i].amount.known);
    }
    period_release(&period);
}

static void test_shell__an_unknown_value_is_null_and_never_zero(void **state)
{
    (void)state;
    assert_ok(shell_fill(shell, journal, SHELL_ALL, &error));
    assert_ok(ask("SELECT known, amount, at_least, at_most FROM entry_nutrient WHERE food = "
                  "'Bread' AND nutrient = 'magnesium'"));
    assert_string_equal(got.text, "unknown");
    assert_true(got.are_null[1] && got.are_null[3]);
    assert_near(got.values[2], 0);
    assert_ok(ask("SELECT known, amount FROM entry_nutrient WHERE food = 'Oats' AND nutrient = "
                  "'vitamin_d' LIMIT 1"));
    assert_false(got.are_null[1]);
}

static void test_shell__doses_say_what_became_of_them(void **state)
{
    (void)state;
    assert_ok(shell_fill(shell, journal, SHELL_BIT(SHELL_DOSE_DUE), &error));
    assert_ok(ask("SELECT state, course, amount FROM dose_due WHERE day = '2026-11-10'"));
    assert_int_equal(got.rows, 1);
    assert_string_equal(got.text, "taken");
    assert_near(got.values[2], 1);
}

static void test_shell__only_the_tables_that_a_query_names_are_filled(void **state)
{
    (void)state;
    assert_int_equal(shell_tables_named("SELECT * FROM Day_Status"), SHELL_BIT(SHELL_DAY_STATUS));
    assert_int_equal(shell_tables_named("SELECT * FROM measurement"), 0);
}

static void test_shell__a_query_can_only_read(void **state)
{
    (void)state;
    static const char *const refused[] = {
        "DELETE FROM entry",
        "INSERT INTO day_status VALUES ('2026-11-19', 'open', 0, 0)",
        "UPDATE temp.day_status SET in_mean = 1",
        "CREATE TEMP VIEW v AS SELECT 1",
        "CREATE TABLE t (a)",
        "DROP TABLE entry",
        "ATTACH 'other.db' AS other",
        "DETACH temp",
        "PRAGMA query_only = 0",
        "PRAGMA journal_mode = wal",
        "PRAGMA writable_schema = 1",
        "VACUUM INTO 'copy.db'",
        "BEGIN",
        "SAVEPOINT s",
        "REINDEX",
        "ANALYZE",
        "SELECT load_extension('x.so')",
        "SELECT 1; DELETE FROM entry",
        "",
        "-- nothing",
        "SELEC 1",
    };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (ask(refused[i]) != STATUS_INVALID)
            fail_msg("'%s' was not refused", refused[i]);
    assert_ok(ask("SELECT count(*) FROM entry"));
    assert_near(got.values[0], 5);
    assert_ok(ask("PRAGMA table_info(entry)"));
    assert_ok(ask("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 9) SELECT "
                  "sum(x) FROM c;"));
    assert_near(got.values[0], 45);
}

static void test_shell__a_query_that_does_not_end_can_be_stopped(void **state)
{
    (void)state;
    const struct store_answer answer = { .head = take_head, .row = take_row, .keeps_on = stop };
    assert_int_equal(store_shell_run(shell,
                                     "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                                     "FROM c) SELECT count(*) FROM c",
                                     &answer, &error),
                     STATUS_UNUSABLE);
    assert_string_equal(error.text, "the query was stopped");
    assert_ok(ask("SELECT 1"));
}

static void test_shell__the_log_can_be_written_while_a_shell_is_open(void **state)
{
    (void)state;
    assert_ok(ask("SELECT count(*) FROM entry"));
    kitchen_log(journal, &oats, 100, "2026-11-18", BREAKFAST);
    assert_ok(ask("SELECT count(*) FROM entry"));
    assert_near(got.values[0], 6);
}

static void test_shell__the_tables_are_saved_as_a_file_that_is_no_log(void **state)
{
    (void)state;
    const char *path = fixture_path("figures.db");
    struct store_shell *saved;
    assert_ok(shell_fill(shell, journal, SHELL_ALL, &error));
    assert_ok(store_shell_save(shell, path, &error));
    assert_int_equal(store_shell_save(shell, path, &error), STATUS_IO);
    store_shell_close(shell);
    assert_ok(store_shell_open(&saved, path, &error));
    shell = saved;
    assert_ok(ask("SELECT count(*) FROM main.day_status"));
    assert_near(got.values[0], 10);
    assert_ok(ask("SELECT count(*) FROM main.day_target"));
    assert_near(got.values[0], 10 * NUTRIENT_COUNT);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_shell)
{
    const struct CMUnitTest tests[] = {
        each(test_shell__each_day_has_the_figures_and_verdicts_of_its_day),
        each(test_shell__the_mean_of_complete_days_is_the_period_s),
        each(test_shell__an_unknown_value_is_null_and_never_zero),
        each(test_shell__doses_say_what_became_of_them),
        each(test_shell__only_the_tables_that_a_query_names_are_filled),
        each(test_shell__a_query_can_only_read),
        each(test_shell__a_query_that_does_not_end_can_be_stopped),
        each(test_shell__the_log_can_be_written_while_a_shell_is_open),
        each(test_shell__the_tables_are_saved_as_a_file_that_is_no_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
