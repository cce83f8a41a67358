#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/store/store.h"
#include "outage.h"
#include "sample.h"

/* The power fails before every change that some real actions make to the disk. Each time, several
 * of the disks that this may leave are opened. */

#define MANY(first, last)                                                                          \
    "WITH RECURSIVE n (i) AS (SELECT " #first " UNION ALL SELECT i + 1 FROM n WHERE i < " #last    \
    ") INSERT INTO entry (id, day, meal_id, food_version_id, amount, measure, modified_at)"        \
    " SELECT i, '2026-11-19', 2, 200, i, 'many', 't' FROM n"

#define UNDO "undo"
#define REDO "redo"

static const char *const actions[] = {
    SAMPLE_ENTRY(1) SAMPLE_ENTRY(2),
    "UPDATE entry SET amount = amount + 1",
    UNDO,
    REDO,
    "DELETE FROM entry WHERE id = 1",
    UNDO,
    MANY(10, 400),
};
#define ACTION_COUNT (sizeof actions / sizeof *actions)

enum outage_verdict { SOUND, REFUSED, DAMAGED, LOST, HALF, VERDICT_COUNT };
static const char *const verdict_names[] = { "sound", "does not open", "damaged",
                                             "an acknowledged action is lost",
                                             "an action is half there" };

/* The disk at the moments when the power may fail, and how many actions had succeeded then. */
struct moment {
    struct disk *disk;
    size_t done;
};

/* How many of the possible cases are tried. */
struct depth {
    bool has_small_cache; /* actions reach the disk before they are complete, as an import does */
    size_t stride; /* every stride-th moment */
    int outages; /* per moment */
    size_t again; /* every again-th disk loses power again in recovery, 0: none */
};

struct recording {
    struct moment *moments;
    size_t count;
    size_t passed; /* moments there were */
    size_t stride; /* each so-many-th is kept */
    size_t done;
};

struct posting_builder {
    size_t moments;
    size_t images; /* different ones */
    size_t verdicts[VERDICT_COUNT];
    uint64_t *seen; /* fingerprints of the images that were judged */
    char first[128]; /* the first thing that was wrong */
};

static const char *path;
static char *whole; /* the log at the start of each run */
static size_t whole_length;
static char *states[ACTION_COUNT + 1]; /* everything in the log after each number of actions */
static struct recording *recording; /* NULL: not recording */
static struct posting_builder tally;

static void record_moment(void)
{
    if (!recording || recording->passed++ % recording->stride)
        return;
    recording->moments =
        xrealloc(recording->moments, (recording->count + 1) * sizeof *recording->moments);
    recording->moments[recording->count++] =
        (struct moment){ disk_copy(mounted.disk), recording->done };
}

static void forget(struct recording *made)
{
    for (size_t i = 0; i < made->count; i++)
        disk_free(made->moments[i].disk);
    free(made->moments);
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    path = fixture_path("marrow.db");
    store_close(sample_log(path));
    whole = fixture_read(path, &whole_length);
    tally = (struct posting_builder){ 0 };
    outage_random_state = 0x9E3779B97F4A7C15u;
    disk_install(path);
    mounted.sector = 512;
    mounted.before_change = record_moment;
    return 0;
}

static int end(void **state)
{
    (void)state;
    disk_uninstall();
    free(tally.seen);
    free(whole);
    fixture_end();
    return 0;
}

/* Puts the journal on the real disk too, where the store looks for it by system calls. */
static void mount(struct disk *disk)
{
    char name[600];
    snprintf(name, sizeof name, "%s-journal", path);
    (void)unlink(name);
    int journal = disk_journal(disk);
    if (journal != DISK_NONE) {
        const struct disk_bytes *now = &disk->files[journal]->now;
        fixture_write(name, now->size ? (const char *)now->bytes : "", now->size);
    }
    mounted.disk = disk;
}

static enum status act(const char *action, struct store *store, struct error *error)
{
    if (strcmp(action, UNDO) == 0)
        return sample_undo(store, error);
    if (strcmp(action, REDO) == 0)
        return sample_redo(store, error);
    return sample_act(store, "Act", action, error);
}

/* Does all actions on a new disk. */
static void record(struct recording *made, const struct depth *depth)
{
    struct error error = ERROR_INIT;
    const struct disk_bytes log = { (unsigned char *)whole, whole_length };
    struct disk *disk = disk_make(bytes_copy(&log));
    *made = (struct recording){ .stride = depth->stride };
    mount(disk);
    struct store *store = sample_open(path);
    if (depth->has_small_cache)
        assert_ok(handle_run(store, "PRAGMA cache_size = 4", &error));
    recording = made;
    states[0] = sample_dump_all(store);
    for (size_t i = 0; i < ACTION_COUNT; i++) {
        assert_ok(act(actions[i], store, &error));
        made->done = i + 1;
        states[i + 1] = sample_dump_all(store);
    }
    record_moment();
    recording = NULL;
    store_close(store);
    disk_free(disk);
}

/* Compares the log with what it must hold: all that succeeded, and all or nothing of the action
 * that was running. */
static enum outage_verdict compare(const char *now, size_t done)
{
    size_t newest = done < ACTION_COUNT ? done + 1 : done;
    if (strcmp(now, states[done]) == 0 || strcmp(now, states[newest]) == 0)
        return SOUND;
    for (size_t i = 0; i < done; i++)
        if (strcmp(now, states[i]) == 0)
            return LOST;
    return HALF;
}

static enum outage_verdict judge_rows(struct store *store, size_t done)
{
    struct error error = ERROR_INIT;
    int findings = 0;
    if (store_check(&findings, store, true, NULL, NULL, &error) || findings)
        return DAMAGED;
    char *now = sample_dump_all(store);
    enum outage_verdict verdict = compare(now, done);
    free(now);
    return verdict;
}

static enum outage_verdict judge(struct disk *image, size_t done)
{
    struct error error = ERROR_INIT;
    struct store *store;
    mount(image);
    enum status status = store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error);
    struct recording *outer = recording;
    recording = NULL;
    if (status) {
        if (!tally.first[0])
            snprintf(tally.first, sizeof tally.first, "%.127s", error.text);
        return REFUSED;
    }
    enum outage_verdict verdict = judge_rows(store, done);
    recording = outer;
    store_close(store);
    return verdict;
}

static uint64_t fingerprint(const struct disk *image, size_t done)
{
    uint64_t hash = 0xcbf29ce484222325u + done;
    for (int i = 0; i < image->file_count; i++) {
        const struct disk_bytes *now = &image->files[i]->now;
        hash = (hash ^ now->size) * 0x100000001b3u;
        for (size_t at = 0; at < now->size; at += sizeof hash) {
            uint64_t word = 0;
            size_t rest = now->size - at;
            memcpy(&word, now->bytes + at, rest < sizeof word ? rest : sizeof word);
            hash = (hash ^ word) * 0x100000001b3u;
            hash ^= hash >> 29;
        }
    }
    return hash;
}

static bool is_new(const struct disk *image, size_t done)
{
    uint64_t print = fingerprint(image, done);
    for (size_t i = 0; i < tally.images; i++)
        if (tally.seen[i] == print)
            return false;
    tally.seen = xrealloc(tally.seen, (tally.images + 1) * sizeof *tally.seen);
    tally.seen[tally.images++] = print;
    return true;
}

static void strike(const struct recording *made, const struct depth *depth);

static void strike_once(const struct moment *moment, int outage, const struct depth *depth)
{
    struct disk *image = outage_strike(moment->disk, outage);
    if (is_new(image, moment->done)) {
        struct recording inner = { .stride = 1, .done = moment->done };
        const struct depth inner_depth = { false, 1, depth->outages, 0 };
        bool is_again = depth->again && tally.images % depth->again == 0;
        recording = is_again ? &inner : NULL;
        enum outage_verdict verdict = judge(image, moment->done);
        recording = NULL;
        tally.verdicts[verdict]++;
        if (verdict != SOUND && !tally.first[0])
            snprintf(tally.first, sizeof tally.first, "%s", verdict_names[verdict]);
        strike(&inner, &inner_depth);
        forget(&inner);
    }
    disk_free(image);
}

/* Judges the disks that may be left at each moment. */
static void strike(const struct recording *made, const struct depth *depth)
{
    for (size_t i = 0; i < made->count; i++) {
        tally.moments++;
        for (int outage = 0; outage < depth->outages; outage++)
            strike_once(&made->moments[i], outage, depth);
    }
}

/* Runs a sample of a few seconds. With MARROW_THOROUGH it tries every moment, more often. */
static void run(struct depth depth)
{
    struct recording made;
    if (getenv("MARROW_THOROUGH")) {
        depth.stride = 1;
        depth.outages *= 3;
        depth.again /= 4;
    }
    depth.stride *= (size_t)fixture_sample();
    record(&made, &depth);
    strike(&made, &depth);
    forget(&made);
    for (size_t i = 0; i <= ACTION_COUNT; i++)
        free(states[i]);
    print_message("%zu moments, %zu disks:", tally.moments, tally.images);
    for (int i = 0; i < VERDICT_COUNT; i++)
        print_message(" %zu %s%s", tally.verdicts[i], verdict_names[i],
                      i + 1 < VERDICT_COUNT ? "," : "\n");
}

static void assert_all_sound(size_t fewest_images)
{
    if (tally.verdicts[SOUND] != tally.images)
        fail_msg("%zu of %zu disks are not sound; the first: %s",
                 tally.images - tally.verdicts[SOUND], tally.images, tally.first);
    assert_true(tally.images >=
                fewest_images / (size_t)fixture_sample()); /* else the disk is not in use */
}

static void test_powerloss__what_was_acknowledged_is_there_whole(void **state)
{
    (void)state;
    run((struct depth){ .stride = 1, .outages = 5, .again = 30 });
    assert_all_sound(250);
}

static void test_powerloss__so_it_is_where_a_write_damages_its_whole_sector(void **state)
{
    (void)state;
    mounted.is_powersafe = false;
    mounted.sector = 4096;
    run((struct depth){ .stride = 4, .outages = 6 });
    assert_all_sound(80);
}

static void test_powerloss__so_it_is_when_an_action_is_larger_than_the_cache(void **state)
{
    (void)state;
    run((struct depth){ .has_small_cache = true, .stride = 5, .outages = 6 });
    assert_all_sound(80);
}

/* Shows, as the next test does, that the others can fail. */
static void test_powerloss__a_disk_that_never_syncs_loses_and_damages(void **state)
{
    (void)state;
    mounted.ignores_syncs = true;
    run((struct depth){ .stride = 4, .outages = 5 });
    assert_true(tally.verdicts[LOST] > 0);
    assert_true(tally.verdicts[DAMAGED] + tally.verdicts[REFUSED] + tally.verdicts[HALF] > 0);
}

static void test_powerloss__a_journal_whose_removal_is_not_synced_loses(void **state)
{
    (void)state;
    mounted.forgets_removals = true;
    run((struct depth){ .stride = 1, .outages = 2 });
    assert_true(tally.verdicts[LOST] > 0);
}

TESTS(test_powerloss)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)
    const struct CMUnitTest tests[] = {
        TEST(test_powerloss__what_was_acknowledged_is_there_whole),
        TEST(test_powerloss__so_it_is_where_a_write_damages_its_whole_sector),
        TEST(test_powerloss__so_it_is_when_an_action_is_larger_than_the_cache),
        TEST(test_powerloss__a_disk_that_never_syncs_loses_and_damages),
        TEST(test_powerloss__a_journal_whose_removal_is_not_synced_loses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
