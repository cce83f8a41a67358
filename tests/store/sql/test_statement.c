#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "sample.h"

enum { PUT, ALL, ONE_BY_NAME, BROKEN };

static const struct query queries[] = {
    [PUT] = { "put", "INSERT INTO setting (name, value, modified_at) VALUES (:name, :value, 't')" },
    [ALL] = { "all", "SELECT 1, 2.5, NULL, NULL, name, value FROM setting ORDER BY name" },
    [ONE_BY_NAME] = { "one", "SELECT value FROM setting WHERE name = :name" },
    [BROKEN] = { "broken", "SELECT nothing FROM setting" },
};

static struct store *store;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    store = sample_open(fixture_path("marrow.db"));
    return 0;
}

static int end(void **state)
{
    (void)state;
    store_close(store);
    fixture_end();
    return 0;
}

static void put(const char *name, const char *value)
{
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_ok(statement_open(&st, store, &queries[PUT], &error));
    statement_bind_text(st, ":name", name);
    statement_bind_text(st, ":value", value);
    assert_ok(statement_run(st, &error));
    assert_int_equal(statement_changes(store), 1);
}

static void test_statement__columns_are_read_from_left_to_right(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_ok(action_begin(store, &error));
    put("a", "µ \"x\"");
    put("b", "");
    assert_ok(action_commit(store, "Put", &error));
    assert_ok(statement_open(&st, store, &queries[ALL], &error));
    assert_ok(statement_step(st, &error));
    assert_int_equal(statement_integer(st), 1);
    assert_true(statement_real(st) > 2.4 && !statement_is_null(st) == false);
    assert_true(isnan(statement_real(st)));
    assert_null(statement_text(st));
    assert_string_equal(statement_text(st), "a");
    assert_string_equal(statement_text(st), "µ \"x\"");
    assert_ok(statement_step(st, &error));
    for (int i = 0; i < 6; i++)
        statement_skip(st);
    assert_int_equal(statement_step(st, &error), STATUS_NOT_FOUND);
    assert_ok(statement_end(st, STATUS_NOT_FOUND));
}

static void test_statement__a_null_reads_as_what_stands_in_for_it(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct statement *st;
    static const struct query some = { "some", "SELECT NULL, 0, 7" };
    assert_ok(statement_open(&st, store, &some, &error));
    assert_ok(statement_step(st, &error));
    assert_int_equal(statement_integer_or(st, -1), -1);
    assert_int_equal(statement_integer_or(st, -1), 0);
    assert_int_equal(statement_integer_or(st, -1), 7);
    assert_ok(statement_end(st, STATUS_OK));
}

static void test_statement__is_used_again_with_nothing_bound(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct statement *first;
    struct statement *again;
    assert_ok(statement_open(&first, store, &queries[ONE_BY_NAME], &error));
    statement_bind_text(first, ":name", "x");
    assert_ok(statement_end(first, statement_step(first, &error)));
    assert_ok(statement_open(&again, store, &queries[ONE_BY_NAME], &error));
    assert_ptr_equal(first, again);
    statement_bind_null(again, ":name");
    assert_int_equal(statement_end(again, STATUS_INVALID), STATUS_INVALID);
}

static void test_statement__a_refused_row_is_invalid_and_the_rest_goes_on(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_ok(action_begin(store, &error));
    put("a", "1");
    assert_ok(statement_open(&st, store, &queries[PUT], &error));
    statement_bind_text_n(st, ":name", "abc", 1);
    statement_bind_text(st, ":value", "2");
    assert_int_equal(statement_run(st, &error), STATUS_INVALID);
    put("b", "1");
    assert_ok(action_commit(store, "Put", &error));
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM setting"), 2);
}

static void test_statement__a_row_that_cannot_be_ends_the_reading_and_names_the_file(void **state)
{
    (void)state;
    static const struct query odd = { "odd rows", "SELECT NULL, 9e999 UNION ALL SELECT 'a', 1" };
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_ok(statement_open(&st, store, &odd, &error));
    assert_ok(statement_step(st, &error));
    assert_string_equal(statement_text_needed(st), "");
    assert_true(statement_real(st) <= 0);
    assert_int_equal(statement_step(st, &error), STATUS_UNUSABLE);
    assert_int_equal(statement_end(st, STATUS_UNUSABLE), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "marrow.db"));
    assert_non_null(strstr(error.text, "odd rows"));

    /* Where only one row is read, the end reports it, and the next use works. */
    assert_ok(statement_open(&st, store, &odd, &error));
    assert_ok(statement_step(st, &error));
    statement_skip(st);
    statement_skip(st);
    statement_refuse(st, "a spoon");
    assert_int_equal(statement_end(st, STATUS_OK), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "it contains a spoon"));
    assert_ok(statement_open(&st, store, &odd, &error));
    assert_ok(statement_step(st, &error));
    statement_skip(st);
    statement_skip(st);
    assert_ok(statement_end(st, STATUS_OK));
}

static void test_statement__what_does_not_fit_the_tables_is_unusable(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_int_equal(statement_open(&st, store, &queries[BROKEN], &error), STATUS_UNUSABLE);
    assert_non_null(strstr(error.text, "nothing"));
}

/* Runs `work` in a child and asserts that it dies of a broken invariant. */
static void assert_dies(void (*work)(void))
{
    pid_t child = fork();
    if (child == 0) {
        struct rlimit none = { 0, 0 };
        setrlimit(RLIMIT_CORE, &none);
        close(STDERR_FILENO);
        signal(SIGABRT, SIG_DFL);
        work();
        _exit(0);
    }
    int result = 0;
    waitpid(child, &result, 0);
    assert_true(WIFSIGNALED(result) && WTERMSIG(result) == SIGABRT);
}

static struct statement *opened(int query)
{
    struct error error = ERROR_INIT;
    struct statement *st;
    if (statement_open(&st, store, &queries[query], &error))
        _exit(1);
    return st;
}

static void leave_unbound(void)
{
    struct error error = ERROR_INIT;
    if (statement_step(opened(ONE_BY_NAME), &error))
        return;
}

static void bind_a_wrong_name(void)
{
    statement_bind_integer(opened(ONE_BY_NAME), ":nam", 1);
}

static void open_twice(void)
{
    (void)opened(ALL);
    (void)opened(ALL);
}

static void write_outside_of_an_action(void)
{
    (void)opened(PUT);
}

static void leave_a_column_unread(void)
{
    struct error error = ERROR_INIT;
    struct statement *st = opened(ALL);
    if (statement_step(st, &error) == STATUS_OK)
        (void)statement_end(st, STATUS_OK);
}

static void read_past_the_last_column(void)
{
    struct error error = ERROR_INIT;
    struct statement *st = opened(ALL);
    if (statement_step(st, &error))
        return;
    for (int i = 0; i < 7; i++)
        statement_skip(st);
}

static void commit_with_a_statement_open(void)
{
    struct error error = ERROR_INIT;
    if (action_begin(store, &error))
        return;
    (void)opened(ALL);
    if (action_commit(store, "x", &error))
        return;
}

static void test_statement__misuse_is_a_broken_invariant(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    assert_ok(action_begin(store, &error));
    put("a", "1");
    assert_ok(action_commit(store, "Put", &error));
    assert_dies(leave_unbound);
    assert_dies(bind_a_wrong_name);
    assert_dies(open_twice);
    assert_dies(write_outside_of_an_action);
    assert_dies(leave_a_column_unread);
    assert_dies(read_past_the_last_column);
    assert_dies(commit_with_a_statement_open);
}

static void count_scans(const char *step, void *payload)
{
    if (strstr(step, "SCAN"))
        ++*(int *)payload;
}

static void test_statement__a_plan_tells_a_scan_from_a_search(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    int scans = 0;
    assert_ok(store_explain(store, &queries[ONE_BY_NAME], count_scans, &scans, &error));
    assert_int_equal(scans, 0);
    assert_ok(store_explain(store, &queries[ALL], count_scans, &scans, &error));
    assert_int_equal(scans, 1);
    assert_int_equal(store_explain(store, &queries[BROKEN], count_scans, &scans, &error),
                     STATUS_UNUSABLE);
}

TESTS(test_statement)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_statement__columns_are_read_from_left_to_right),
        TEST(test_statement__a_null_reads_as_what_stands_in_for_it),
        TEST(test_statement__is_used_again_with_nothing_bound),
        TEST(test_statement__a_refused_row_is_invalid_and_the_rest_goes_on),
        TEST(test_statement__a_row_that_cannot_be_ends_the_reading_and_names_the_file),
        TEST(test_statement__what_does_not_fit_the_tables_is_unusable),
        TEST(test_statement__misuse_is_a_broken_invariant),
        TEST(test_statement__a_plan_tells_a_scan_from_a_search),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
