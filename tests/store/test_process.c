#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/store/store.h"
#include "sample.h"

#define KILLS 50

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static enum status add_entry(struct store *store, int id, struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    buffer_addf(
        &sql,
        "INSERT INTO entry (id, day, meal_id, food_version_id, amount, measure, modified_at)"
        " VALUES (%d, '2026-11-19', 2, 200, %d, 'm', 't'); UPDATE food SET last_measure ="
        " 'm%d';",
        id, id, id);
    enum status status = sample_act(store, "Add", sql.text, error);
    buffer_release(&sql);
    return status;
}

/* Logs forever, and writes each id to the pipe after its commit. */
static void log_until_killed(const char *path, int first, int pipe)
{
    struct error error = ERROR_INIT;
    struct store *store;
    if (store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error))
        _exit(1);
    for (int id = first;; id++)
        if (add_entry(store, id, &error) || write(pipe, &id, sizeof id) != (ssize_t)sizeof id)
            _exit(1);
}

static void spin(long microseconds)
{
    struct timespec start;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    do
        clock_gettime(CLOCK_MONOTONIC, &now);
    while ((now.tv_sec - start.tv_sec) * 1000000 + (now.tv_nsec - start.tv_nsec) / 1000 <
           microseconds);
}

/* Lets a child log some entries, kills it in the middle, and returns the last id that it wrote. */
static int kill_one(const char *path, int first, unsigned round)
{
    int ends[2];
    int id = 0;
    int last = first - 1;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        log_until_killed(path, first, ends[1]);
    }
    close(ends[1]);
    for (unsigned i = 0; i <= round % 4; i++)
        if (read(ends[0], &id, sizeof id) == (ssize_t)sizeof id)
            last = id;
    spin((long)(round * 137 % 3000));
    kill(child, SIGKILL);
    while (read(ends[0], &id, sizeof id) == (ssize_t)sizeof id)
        last = id;
    close(ends[0]);
    int result = 0;
    waitpid(child, &result, 0);
    assert_true(WIFSIGNALED(result));
    return last;
}

static void test_process__killed_at_any_moment_loses_nothing_told(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    int first = 1;
    store_close(sample_log(path));
    for (unsigned round = 0; round < KILLS; round++) {
        int last = kill_one(path, first, round);
        struct store *store = sample_open(path);
        int64_t there = sample_integer(store, "SELECT count(*) FROM entry");
        int64_t newest = sample_integer(store, "SELECT ifnull(max(id), 0) FROM entry");
        assert_true(last >= first);
        assert_int_equal(there, newest); /* no gap */
        assert_true(newest == last ||
                    newest == last + 1); /* one may be done and not yet written to the pipe */
        assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), there + 1);
        sample_assert_sound(store);
        store_close(store);
        first = (int)newest + 1;
    }
    print_message("%d kills, %d entries\n", KILLS, first - 1);
}

static void test_process__killed_while_making_the_log_leaves_none_or_a_whole_one(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    for (unsigned round = 0; round < 20; round++) {
        unlink(path);
        pid_t child = fork();
        if (child == 0) {
            struct error error = ERROR_INIT;
            struct store *store;
            _exit(store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error) ? 1 : 0);
        }
        spin((long)round * 900);
        kill(child, SIGKILL);
        waitpid(child, NULL, 0);
        struct store *store = sample_open(path);
        assert_int_equal(sample_integer(store, "SELECT count(*) FROM nutrient"), 32);
        store_close(store);
    }
}

static void test_process__two_at_once_lose_nothing(void **state)
{
    (void)state;
    const char *path = fixture_path("marrow.db");
    pid_t children[2];
    store_close(sample_log(path));
    for (int i = 0; i < 2; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            struct error error = ERROR_INIT;
            struct store *store;
            if (store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error))
                _exit(1);
            for (int n = 0; n < 100; n++)
                if (add_entry(store, 1000 * (i + 1) + n, &error)) {
                    fprintf(stderr, "%s\n", error.text);
                    _exit(2);
                }
            store_close(store);
            _exit(0);
        }
    }
    for (int i = 0; i < 2; i++) {
        int result = 0;
        waitpid(children[i], &result, 0);
        assert_true(WIFEXITED(result));
        assert_int_equal(WEXITSTATUS(result), 0);
    }
    struct error error = ERROR_INIT;
    struct store *store = sample_open(path);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM entry"), 200);
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM history"), 201);
    for (int i = 0; i < 201; i++)
        assert_ok(sample_undo(store, &error)); /* the steps of both are in one history */
    assert_int_equal(sample_integer(store, "SELECT count(*) FROM food"), 0);
    sample_assert_sound(store);
    store_close(store);
}

TESTS(test_process)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_process__killed_at_any_moment_loses_nothing_told),
        TEST(test_process__killed_while_making_the_log_leaves_none_or_a_whole_one),
        TEST(test_process__two_at_once_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
