#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "sample.h"
#include "starvation.h"

/* SQLite's allocations fail, each in turn, in real work on a log. */

static const char *path;
static char *whole; /* the log at the start of each run */
static size_t whole_length;
static long runs;
static long refusals;

static enum status add(struct store *store, struct error *error)
{
    return sample_act(store, "Add", SAMPLE_ENTRY(10) SAMPLE_ENTRY(11), error);
}

static enum status delete (struct store *store, struct error *error) {
    return sample_act(store, "Delete", "DELETE FROM entry WHERE id = 1", error);
}

/* Changes only the rows' times, as another program could, so that undo finds others than it
 * expects. */
static void touch(struct store *store)
{
    struct error error = ERROR_INIT;
    assert_ok(handle_run(store, "UPDATE entry SET modified_at = 'later'", &error));
}

static void undo(struct store *store)
{
    struct error error = ERROR_INIT;
    assert_ok(sample_undo(store, &error));
}

/* A query such as the reports': bound words, joins, sums, an order. */
static const struct query sums[] = {
    { "sums", "SELECT v.name, n.nutrient, total(e.amount * n.amount / 100), e.id"
              " FROM entry e JOIN food_version v ON v.id = e.food_version_id"
              " JOIN food_nutrient n ON n.food_version_id = v.id"
              " WHERE e.day BETWEEN :from AND :to AND v.name LIKE :like"
              " GROUP BY v.name, e.id ORDER BY v.name || n.nutrient, 3" },
};

static enum status read_sums(struct buffer *out, struct store *store, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, sums, error);
    if (status)
        return status;
    statement_bind_text(st, ":from", "2026-11-01");
    statement_bind_text(st, ":to", "2026-11-30");
    statement_bind_text(st, ":like", "Spinach%");
    while ((status = statement_step(st, error)) == STATUS_OK) {
        buffer_addf(out, "%s ", statement_text(st));
        buffer_addf(out, "%s ", statement_text(st));
        buffer_addf(out, "%g ", statement_real(st));
        buffer_addf(out, "#%s\n",
                    statement_text(st)); /* a number that is read as text is converted */
    }
    return statement_end(st, status);
}

static enum status report(struct store *store, struct error *error)
{
    struct buffer rows = BUFFER_INIT;
    enum status status = store_begin_reading(store, error);
    if (status)
        return status;
    status = read_sums(&rows, store, error);
    store_end_reading(store);
    if (!status)
        assert_string_equal(rows.text,
                            "Spinach, raw magnesium 142.99 #1\nSpinach, raw magnesium 142.99 #2\n");
    buffer_release(&rows);
    return status;
}

static enum status list_history(struct store *store, struct error *error)
{
    struct history history;
    enum status status = history_load(&history, store, 10, error);
    if (status)
        return status;
    assert_int_equal(history.count, 3);
    assert_string_equal(history.steps[0].label, "Edit");
    history_release(&history);
    return STATUS_OK;
}

/* Runs a thorough check, which must not report damage where only memory is missing. */
static enum status check(struct store *store, struct error *error)
{
    int findings = 0;
    enum status status = store_check(&findings, store, true, NULL, NULL, error);
    if (!status)
        assert_int_equal(findings, 0);
    return status;
}

static enum status check_shape(struct store *store, struct error *error)
{
    int findings = 0;
    enum status status = store_check_shape(&findings, store, NULL, NULL, NULL, error);
    if (!status)
        assert_int_equal(findings, 0);
    return status;
}

/* Work on an open log. Every stride-th allocation is tried. */
static const struct task {
    const char *name;
    void (*prepare)(struct store *store); /* may be NULL */
    enum status (*work)(struct store *store, struct error *error);
    long stride;
} tasks[] = {
    { "add", NULL, add, 5 },           { "delete", NULL, delete, 9 },
    { "undo", touch, sample_undo, 7 }, { "redo", undo, sample_redo, 11 },
    { "report", NULL, report, 2 },     { "history", NULL, list_history, 2 },
    { "check", NULL, check, 7 },       { "shape", NULL, check_shape, 401 },
};

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    path = fixture_path("marrow.db");
    struct store *store = sample_log(path);
    assert_ok(sample_act(store, "Entries", SAMPLE_ENTRY(1) SAMPLE_ENTRY(2), &error));
    assert_ok(sample_act(store, "Edit", "UPDATE entry SET amount = amount + 1", &error));
    store_close(store);
    whole = fixture_read(path, &whole_length);
    runs = 0;
    refusals = 0;
    return 0;
}

static int end(void **state)
{
    (void)state;
    starvation_disarm();
    free(whole);
    fixture_end();
    return 0;
}

static void assert_told(enum status status, const struct error *error)
{
    refusals++;
    if (status != STATUS_IO || !strstr(error->text, "not enough memory"))
        fail_msg("status %d: %s", (int)status, error->text);
}

static void assert_rows(struct store *store, const char *expected, const struct task *task, long at)
{
    char *rows = sample_dump_all(store);
    size_t same = 0;
    while (rows[same] && rows[same] == expected[same])
        same++;
    if (rows[same] != expected[same])
        fail_msg("%s, the %ld-th allocation: there is\n%.200s\nand should be\n%.200s", task->name,
                 at, rows + same, expected + same);
    free(rows);
}

static struct store *open_anew(const struct task *task)
{
    fixture_write(path, whole, whole_length);
    struct store *store = sample_open(path);
    if (task->prepare)
        task->prepare(store);
    return store;
}

/* Makes one allocation fail: the work is done nevertheless, or refused and then done when there is
 * memory. Returns whether there was such an allocation. */
static bool starve(const struct task *task, long at, bool is_lasting, const char *before,
                   const char *after)
{
    struct error error = ERROR_INIT;
    struct store *store = open_anew(task);
    starvation_arm(at, is_lasting);
    enum status status = task->work(store, &error);
    starvation_disarm();
    if (status) {
        assert_told(status, &error);
        assert_ok(list_history(store, &error)); /* reads after the failure */
        assert_rows(store, before, task, at);
        assert_ok(task->work(store, &error));
    }
    assert_rows(store, after, task, at);
    if (at % 16 == 1)
        sample_assert_sound(store);
    store_close(store);
    runs++;
    return starvation.has_fired;
}

static void starve_everywhere(const struct task *task)
{
    struct error error = ERROR_INIT;
    struct store *store = open_anew(task);
    char *before = sample_dump_all(store);
    assert_ok(task->work(store, &error));
    char *after = sample_dump_all(store);
    store_close(store);
    sqlite3_int64 held = sqlite3_memory_used();
    for (long at = 1; starve(task, at, false, before, after); at += task->stride * fixture_sample())
        continue;
    for (long at = 1; starve(task, at, true, before, after);
         at += 2 * task->stride * fixture_sample())
        continue;
    assert_int_equal(sqlite3_memory_used(), held);
    free(before);
    free(after);
}

static void test_memory__lacking_it_is_told_and_nothing_is_half_done(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++)
        starve_everywhere(&tasks[i]);
    print_message("%ld runs, %ld refused\n", runs, refusals);
    assert_true(refusals > 100 / fixture_sample()); /* else nothing starves */
}

static bool open_starving(long at, bool is_lasting)
{
    struct error error = ERROR_INIT;
    struct store *store;
    starvation_arm(at, is_lasting);
    enum status status = store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error);
    starvation_disarm();
    if (status)
        assert_told(status, &error);
    else
        store_close(store);
    runs++;
    return starvation.has_fired;
}

static void test_memory__lacking_it_a_log_does_not_open_and_is_as_it_was(void **state)
{
    (void)state;
    for (int is_lasting = 0; is_lasting < 2; is_lasting++)
        for (long at = 1; open_starving(at, is_lasting);
             at += (is_lasting ? 17 : 5) * fixture_sample())
            continue;
    size_t length;
    char *now = fixture_read(path, &length);
    assert_int_equal(length, whole_length);
    assert_memory_equal(now, whole, length);
    free(now);
    print_message("%ld runs, %ld refused\n", runs, refusals);
    assert_true(refusals > 30 / fixture_sample());
}

static void test_memory__lacking_it_a_log_is_made_whole_or_not_at_all(void **state)
{
    (void)state;
    struct buffer command = BUFFER_INIT;
    /* Memory that runs out after the log was made leaves it there, whole, and nothing beside it. */
    buffer_addf(&command, "test \"$(ls -A %s | grep -vx marrow.db)\" = ''", fixture_path(""));
    bool has_fired = true;
    for (long at = 1; has_fired; at += 1 + at / 6) {
        unlink(path);
        long before = refusals;
        has_fired = open_starving(at, at % 2 == 0);
        if (refusals > before && at % 5 == 1)
            assert_int_equal(system(command.text), 0);
        struct store *store = sample_open(path);
        assert_int_equal(sample_integer(store, "SELECT count(*) FROM schema_history"), 1);
        store_close(store);
    }
    buffer_release(&command);
    print_message("%ld runs, %ld refused\n", runs, refusals);
    assert_true(refusals > 10);
}

TESTS(test_memory)
{
    if (!starvation_install())
        return 1;
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_memory__lacking_it_is_told_and_nothing_is_half_done),
        TEST(test_memory__lacking_it_a_log_does_not_open_and_is_as_it_was),
        TEST(test_memory__lacking_it_a_log_is_made_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
