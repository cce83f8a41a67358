/* A disk that fails at every place of a sync: the log has all of it or nothing, and the snapshot in
 * the folder is the old one or the new one. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/store/merge.h"
#include "marrow/store/snapshot.h"
#include "marrow/store/store.h"
#include "sample.h"
#include "shim.h"

static const struct fault {
    enum shim_operation operation;
    int code;
    int stride;
} faults[] = {
    { SHIM_OPEN, SQLITE_CANTOPEN, 1 },
    { SHIM_READ, SQLITE_IOERR_READ, 5 },
    { SHIM_WRITE, SQLITE_FULL, 3 },
    { SHIM_WRITE, SQLITE_IOERR_WRITE, 7 },
    { SHIM_SYNC, SQLITE_IOERR_FSYNC, 1 },
    { SHIM_DELETE, SQLITE_IOERR_DELETE, 1 },
    { SHIM_FOLDER, SQLITE_IOERR_DIR_FSYNC, 1 },
    { SHIM_LOCK, SQLITE_IOERR_LOCK, 3 },
};

static struct error error = ERROR_INIT;
static const char *path;
static const char *theirs; /* the snapshot of the other device */
static const char *ours;
static char *whole;
static size_t whole_length;

/* Merges the other device's snapshot and writes this one's. */
static enum status sync_once(bool *is_in, struct error *why)
{
    struct store *store = NULL;
    struct store *copy = NULL;
    struct merge *merge;
    struct merge_outcome outcome;
    struct merge_result result = { .events = NULL };
    *is_in = false;
    enum status status = store_open_log(&store, NULL, path, STORE_MAKES_NOTHING, why);
    if (!status)
        status = snapshot_open(&copy, theirs, why);
    if (!status)
        status = snapshot_check(copy, why);
    if (!status)
        status = merge_begin(&merge, store, "here", false, why);
    if (!status) {
        status = merge_take(&result, merge, copy, why);
        merge_result_release(&result);
        status = merge_end(&outcome, merge, status, "Synced with other", false, why);
        *is_in = store_commits(store) > 0;
    }
    if (!status)
        status = snapshot_write(store, ours, why);
    store_close(copy);
    store_close(store);
    return status;
}

static struct store *make(const char *file, const char *entries)
{
    struct store *store = sample_log(file);
    assert_ok(sample_act(store, "Log", entries, &error));
    return store;
}

static int begin(void **state)
{
    struct merge *merge;
    struct merge_outcome outcome;
    (void)state;
    fixture_begin();
    path = fixture_path("marrow.db");
    theirs = fixture_path("theirs.snapshot");
    ours = fixture_path("ours.snapshot");
    struct store *other = make(fixture_path("other.db"), SAMPLE_ENTRY(1000) SAMPLE_ENTRY(1001));
    assert_ok(merge_begin(&merge, other, "other", false, &error));
    assert_ok(merge_end(&outcome, merge, STATUS_OK, "x", false, &error));
    assert_ok(snapshot_write(other, theirs, &error));
    store_close(other);
    store_close(make(path, SAMPLE_ENTRY(1)));
    whole = fixture_read(path, &whole_length);
    return 0;
}

static int end(void **state)
{
    (void)state;
    shim_disarm();
    free(whole);
    fixture_end();
    return 0;
}

static void put_back_log(void)
{
    struct buffer journal = BUFFER_INIT;
    buffer_addf(&journal, "%s-journal", path);
    unlink(path);
    unlink(journal.text);
    unlink(ours);
    fixture_write(path, whole, whole_length);
    buffer_release(&journal);
}

/* Checks the log and the snapshot after a sync that may have failed. */
static void check(enum status status, bool is_in, const struct fault *fault, int at)
{
    struct store *store = sample_open(path);
    int64_t entries = sample_integer(store, "SELECT count(*) FROM entry");
    int64_t versions = sample_integer(store, "SELECT count(*) FROM sync_row WHERE part = 'entry'");
    if ((entries != 1 && entries != 3) || (is_in && entries != 3) || (!status && !is_in) ||
        versions != (entries == 3 ? 3 : 0))
        fail_msg("operation %d, the %d-th: status %d, %d entries, %d versions", fault->operation,
                 at, (int)status, (int)entries, (int)versions);
    sample_assert_sound(store);
    store_close(store);
    if (!status || access(ours, F_OK) == 0) {
        struct store *copy;
        assert_ok(snapshot_open(&copy, ours, &error));
        assert_ok(snapshot_check(copy, &error));
        store_close(copy);
    }
}

static void test_merge_fault__a_sync_is_done_whole_or_not_at_all(void **state)
{
    (void)state;
    int runs = 0;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        const struct fault *fault = &faults[i];
        bool has_fired = true;
        for (int at = 1; has_fired; at += fault->stride) {
            struct error why = ERROR_INIT;
            bool is_in;
            put_back_log();
            shim_arm(fault->operation, fault->code, at, true);
            enum status status = sync_once(&is_in, &why);
            has_fired = shim.has_fired;
            shim_disarm();
            assert_true(!status || why.text[0]);
            check(status, is_in, fault, at);
            /* What failed can be done again, and is not done twice. */
            bool ignored;
            assert_ok(sync_once(&ignored, &error));
            check(STATUS_OK, true, fault, at);
            runs++;
        }
    }
    print_message("%d runs\n", runs);
    assert_true(runs > 40);
}

TESTS(test_merge_fault)
{
    shim_install();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_merge_fault__a_sync_is_done_whole_or_not_at_all, begin,
                                        end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
