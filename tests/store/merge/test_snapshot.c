#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/store/merge.h"
#include "marrow/store/script.h"
#include "marrow/store/snapshot.h"
#include "marrow/store/store.h"
#include "merge/snapshot_digest.h"
#include "sample.h"
#include "sql/handle.h"

static struct error error = ERROR_INIT;
static struct store *log_here;
static const char *snapshot;

/* Makes a log with two entries, and a snapshot of another log with one. */
static int set_up(void **state)
{
    struct merge *merge;
    struct merge_outcome outcome;
    (void)state;
    fixture_begin();
    snapshot = fixture_path("other.snapshot");
    struct store *other = sample_log(fixture_path("other.db"));
    assert_ok(sample_act(other, "Log", SAMPLE_ENTRY(1000), &error));
    assert_ok(merge_begin(&merge, other, "other", false, &error));
    assert_ok(merge_end(&outcome, merge, STATUS_OK, "x", false, &error));
    assert_true(outcome.has_news);
    assert_ok(snapshot_write(other, snapshot, &error));
    store_close(other);
    log_here = sample_log(fixture_path("marrow.db"));
    assert_ok(sample_act(log_here, "Log", SAMPLE_ENTRY(1) SAMPLE_ENTRY(2), &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    store_close(log_here);
    fixture_end();
    return 0;
}

/* Merges the file into the log as sync does. */
static enum status take(const char *path, struct error *why)
{
    struct store *copy = NULL;
    struct merge *merge;
    struct merge_outcome outcome;
    struct merge_result result = { .events = NULL };
    enum status status = snapshot_open(&copy, path, why);
    if (!status)
        status = snapshot_check(copy, why);
    if (!status) {
        assert_ok(merge_begin(&merge, log_here, "here", false, &error));
        status = merge_take(&result, merge, copy, why);
        merge_result_release(&result);
        assert_ok(merge_end(&outcome, merge, STATUS_OK, "Synced with other", false, &error));
    }
    store_close(copy);
    return status;
}

/* Changes the snapshot by SQL, as a program of ill will could, whatever the schema forbids. */
static void change(const char *path, const char *sql)
{
    sqlite3 *db;
    char *message = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db,
                                  "PRAGMA foreign_keys = OFF;"
                                  " PRAGMA ignore_check_constraints = ON;",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &message))
        fail_msg("%s: %s", sql, message);
    sqlite3_close(db);
}

static void write_copy(const char *path, const char *bytes, size_t length)
{
    unlink(path);
    fixture_write(path, bytes, length);
}

static void test_snapshot__is_merged(void **state)
{
    (void)state;
    struct error why = ERROR_INIT;
    assert_int_equal(take(snapshot, &why), STATUS_OK);
    assert_int_equal(sample_integer(log_here, "SELECT count(*) FROM entry"), 3);
    sample_assert_sound(log_here);
}

static void test_snapshot__of_every_released_version_is_merged(void **state)
{
    (void)state;
    const char *path = fixture_path("released.snapshot");
    for (int version = 1; version <= script_version(&script_program); version++) {
        struct buffer source = BUFFER_INIT;
        struct error why = ERROR_INIT;
        sqlite3 *db;
        buffer_addf(&source, "%s/tests/store/released/v%04d.sql", getenv("MARROW_SOURCE"), version);
        char *sql = fixture_read(source.text, NULL);
        assert_non_null(sql);
        unlink(path);
        assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
        assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db);
        char *before = fixture_read(path, NULL);
        if (take(path, &why))
            fail_msg("version %d: %s", version, why.text);
        char *after = fixture_read(path, NULL);
        assert_memory_equal(before, after, 4096); /* the file itself is not migrated */
        assert_true(sample_integer(log_here, "SELECT count(*) FROM entry") >= 4);
        sample_assert_sound(log_here);
        free(before);
        free(after);
        free(sql);
        buffer_release(&source);
    }
}

static void test_snapshot__of_a_newer_marrow_is_left_alone(void **state)
{
    (void)state;
    struct error why = ERROR_INIT;
    change(snapshot, "PRAGMA user_version = 9999");
    assert_int_equal(take(snapshot, &why), STATUS_UNUSABLE);
    assert_non_null(strstr(why.text, "newer marrow"));
}

static void test_snapshot__that_is_no_file_of_marrow_is_refused(void **state)
{
    (void)state;
    struct error why = ERROR_INIT;
    const char *path = fixture_path("odd.snapshot");
    assert_int_equal(take(path, &why), STATUS_IO);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_int_equal(take(path, &why), STATUS_UNUSABLE);
    rmdir(path);
    assert_int_equal(mkfifo(path, 0600), 0); /* it is not waited for */
    assert_int_equal(take(path, &why), STATUS_UNUSABLE);
    unlink(path);
    fixture_write(path, "", 0);
    assert_int_equal(take(path, &why), STATUS_UNUSABLE);
    change(path, "CREATE TABLE recipes (a); INSERT INTO recipes VALUES (1)");
    assert_int_equal(take(path, &why), STATUS_UNUSABLE);
    assert_non_null(strstr(why.text, "not a marrow log"));
}

/* What a file can hold that marrow never writes; each must be refused as a whole. */
static const char *const hostile[] = {
    "CREATE TRIGGER t AFTER INSERT ON sync_row BEGIN DELETE FROM entry; END",
    "DROP TABLE portion",
    "DROP TABLE entry; CREATE TABLE entry (id INTEGER PRIMARY KEY)",
    "DROP TABLE entry; CREATE VIEW entry AS SELECT 1 AS id",
    "UPDATE entry SET amount = -5",
    "UPDATE entry SET day = 'yesterday'",
    "UPDATE entry SET food_version_id = 77",
    "DELETE FROM food",
    "UPDATE food_version SET name = char(27) || '[2J'",
    "UPDATE food_version SET name = printf('%.*c', 5000, 'x')",
    "UPDATE sync_row SET stamp = 9007199254740991",
    "UPDATE sync_row SET stamp = -5",
    "UPDATE food_nutrient SET nutrient = 'unobtainium'",
    "INSERT INTO meal VALUES (0, 'Never', 1, NULL, 0, '2026-11-19T12:00:00')",
};

static void test_snapshot__with_what_marrow_never_writes_is_refused_whole(void **state)
{
    (void)state;
    const char *path = fixture_path("hostile.snapshot");
    size_t length;
    char *bytes = fixture_read(snapshot, &length);
    char *before = sample_dump(log_here);
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        struct error why = ERROR_INIT;
        write_copy(path, bytes, length);
        change(path, hostile[i]);
        enum status status = take(path, &why);
        if (status != STATUS_UNUSABLE || !why.text[0])
            fail_msg("%s: status %d, '%s'", hostile[i], (int)status, why.text);
        assert_int_equal(sample_integer(log_here, "SELECT count(*) FROM entry"), 2);
    }
    /* What this log has noted of itself is there; nothing else has changed. */
    assert_ok(sample_act(log_here, "x", "DELETE FROM sync_row; DELETE FROM sync_seen", &error));
    char *after = sample_dump(log_here);
    assert_string_equal(before, after);
    free(before);
    free(after);
    free(bytes);
    sample_assert_sound(log_here);
}

static void test_snapshot__that_notes_what_is_not_there_loses_nothing(void **state)
{
    (void)state;
    static const char *const notes[] = {
        "DELETE FROM sync_row",
        "DELETE FROM sync_self",
        "UPDATE sync_row SET content = 5",
        "UPDATE sync_row SET part = 'nothing' WHERE part = 'meal'",
        "INSERT INTO sync_row VALUES ('entry', 'no number', 5, 5, 5, 5)",
        "INSERT INTO sync_row VALUES ('day_meal', 'x', 5, 5, 5, 5)",
        "UPDATE sync_self SET name = char(27) || '[2J' || printf('%.*c', 500, 'x')",
    };
    const char *path = fixture_path("odd.snapshot");
    size_t length;
    char *bytes = fixture_read(snapshot, &length);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        struct error why = ERROR_INIT;
        write_copy(path, bytes, length);
        change(path, notes[i]);
        if (take(path, &why))
            fail_msg("%s: %s", notes[i], why.text);
        assert_int_equal(sample_integer(log_here, "SELECT count(*) FROM entry"), 3);
        sample_assert_sound(log_here);
    }
    free(bytes);
}

static void test_snapshot__that_lacks_its_end_is_refused(void **state)
{
    (void)state;
    const char *path = fixture_path("cut.snapshot");
    size_t length;
    char *bytes = fixture_read(snapshot, &length);
    for (size_t at = 0; at < length; at += at < 200 ? 50 : 4096 - at % 4096 + (at / 4096) % 2) {
        struct error why = ERROR_INIT;
        write_copy(path, bytes, at);
        assert_int_equal(take(path, &why), STATUS_UNUSABLE);
        assert_true(why.text[0] != '\0');
    }
    free(bytes);
}

/* Returns the bytes without their digest, as an older marrow wrote them. */
static char *read_undigested(size_t *length)
{
    char *bytes = fixture_read(snapshot, length);
    assert_true(*length > 100);
    memset(bytes + 72, 0, 20);
    return bytes;
}

static void test_snapshot__without_a_digest_is_merged(void **state)
{
    (void)state;
    const char *path = fixture_path("older.snapshot");
    struct error why = ERROR_INIT;
    size_t length;
    char *bytes = read_undigested(&length);
    write_copy(path, bytes, length);
    assert_int_equal(take(path, &why), STATUS_OK);
    assert_int_equal(sample_integer(log_here, "SELECT count(*) FROM entry"), 3);
    free(bytes);
}

static void test_snapshot__with_a_flipped_bit_is_refused(void **state)
{
    (void)state;
    const char *path = fixture_path("flipped.snapshot");
    size_t length;
    char *bytes = fixture_read(snapshot, &length);
    for (size_t at = 0; at < length; at += at < 100 ? 1 : 997) {
        struct error why = ERROR_INIT;
        if (at >= 80 && at < 84)
            continue; /* the digest's counter: nothing that is merged is hit */
        bytes[at] ^= 1;
        write_copy(path, bytes, length);
        if (take(path, &why) != STATUS_UNUSABLE || !why.text[0])
            fail_msg("byte %zu: '%s'", at, why.text);
        bytes[at] ^= 1;
    }
    assert_int_equal(sample_integer(log_here, "SELECT count(*) FROM entry"), 2);
    free(bytes);
}

/* Other devices have other versions of marrow, so the digest is always computed alike. */
static void test_snapshot__digest_has_one_form(void **state)
{
    (void)state;
    static const unsigned char expected[20] = { 0x77, 0x34, 0x4d, 0x31, 0x25, 0x38, 0x17,
                                                0x3d, 0xa9, 0xb0, 0xb7, 0xbe, 0x00, 0x00,
                                                0x00, 0x00, 0x00, 0x00, 0x00, 0x00 };
    unsigned char bytes[128];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i * 7 + 1);
    snapshot_digest_write(bytes, sizeof bytes);
    assert_memory_equal(bytes + 72, expected, sizeof expected);
    assert_memory_equal(bytes + 92, bytes + 24, 4);
    assert_int_equal(bytes[71], (unsigned char)(71 * 7 + 1));
    assert_int_equal(bytes[96], (unsigned char)(96 * 7 + 1));
    assert_true(snapshot_digest_check(bytes, sizeof bytes));
}

static void test_snapshot__that_another_program_wrote_to_is_judged_by_what_it_holds(void **state)
{
    (void)state;
    struct error why = ERROR_INIT;
    change(snapshot, "UPDATE entry SET amount = amount + 1");
    assert_int_equal(take(snapshot, &why), STATUS_OK);
    assert_int_equal(sample_integer(log_here, "SELECT count(*) FROM entry"), 3);
}

static void test_snapshot__without_a_digest_and_with_flipped_bits_never_harms_the_log(void **state)
{
    (void)state;
    const char *path = fixture_path("flipped.snapshot");
    uint32_t random = 20261119;
    size_t length;
    char *bytes = read_undigested(&length);
    for (int i = 0; i < 150; i++) {
        struct error why = ERROR_INIT;
        int count = 1 + i % 7;
        char *flipped = malloc(length);
        memcpy(flipped, bytes, length);
        for (int j = 0; j < count; j++) {
            random = random * 1664525 + 1013904223;
            size_t at = (i % 3 ? random >> 4 : random >> 22) % length;
            flipped[at] = (char)(flipped[at] ^ (1 << (random & 7)));
        }
        write_copy(path, flipped, length);
        enum status status = take(path, &why);
        assert_true(status == STATUS_OK || (status == STATUS_UNUSABLE && why.text[0]));
        free(flipped);
        assert_true(sample_integer(log_here, "SELECT count(*) FROM entry WHERE id < 3") == 2);
        if (i % 10 == 0)
            sample_assert_sound(log_here);
    }
    sample_assert_sound(log_here);
    free(bytes);
}

TESTS(test_snapshot)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_snapshot__is_merged),
        TEST(test_snapshot__of_every_released_version_is_merged),
        TEST(test_snapshot__of_a_newer_marrow_is_left_alone),
        TEST(test_snapshot__that_is_no_file_of_marrow_is_refused),
        TEST(test_snapshot__with_what_marrow_never_writes_is_refused_whole),
        TEST(test_snapshot__that_notes_what_is_not_there_loses_nothing),
        TEST(test_snapshot__that_lacks_its_end_is_refused),
        TEST(test_snapshot__without_a_digest_is_merged),
        TEST(test_snapshot__with_a_flipped_bit_is_refused),
        TEST(test_snapshot__digest_has_one_form),
        TEST(test_snapshot__that_another_program_wrote_to_is_judged_by_what_it_holds),
        TEST(test_snapshot__without_a_digest_and_with_flipped_bits_never_harms_the_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
