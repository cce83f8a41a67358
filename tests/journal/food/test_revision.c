#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/revision.h"
#include "marrow/store/statement.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct arena arena;
static struct food bread; /* as stored in the log */
static int64_t ids[3]; /* two slices on the 16th, one on the 17th, 100 g on the 18th */

static struct food load(int64_t version_id)
{
    struct food food;
    assert_ok(food_load_version(&food, &arena, journal->log, version_id, &error));
    return food;
}

static struct food newest(void)
{
    struct food food;
    assert_ok(food_find_origin(&food, &arena, journal->log, "own:1", &error));
    return food;
}

static int64_t log_slices(const struct food *food, double count, double amount, const char *day)
{
    struct resolution *resolution = xmalloc(sizeof *resolution);
    int64_t id = 0;
    kitchen_begin(resolution, day, LUNCH);
    kitchen_add(resolution, food, amount);
    snprintf(resolution->items[0].measured.text, sizeof resolution->items[0].measured.text,
             count > 1 ? "%g slices" : "%g slice", count);
    assert_ok(entries_log(&id, journal, resolution, &error));
    free(resolution);
    return id;
}

static int set_up(void **state)
{
    (void)state;
    static struct measure slice[] = { { "slice", 25 } };
    journal = kitchen_open("2026-11-19T12:30");
    arena = (struct arena)ARENA_INIT;
    struct food food = kitchen_food("own:1", "Village bread", 30, 40, 0, 250);
    food.measures = slice;
    food.measure_count = 1;
    ids[0] = log_slices(&food, 2, 50, "2026-11-16");
    ids[1] = log_slices(&food, 1, 25, "2026-11-17");
    ids[2] = kitchen_log(journal, &food, 100, "2026-11-18", DINNER);
    bread = newest();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    kitchen_close(journal);
    return 0;
}

/* Returns the calcium of the three days, by the versions their entries point to: "20 10 40". */
static const char *calcium(void)
{
    static const char *const days[] = { "2026-11-16", "2026-11-17", "2026-11-18" };
    static char text[64];
    size_t length = 0;
    for (size_t i = 0; i < 3; i++) {
        struct entries entries;
        double sum = 0;
        assert_ok(entries_load_day(&entries, journal->log, kitchen_date(days[i]), &error));
        for (size_t e = 0; e < entries.count; e++) {
            struct food food = load(entries.entries[e].version_id);
            sum +=
                food_scale(&food, food.values[NUTRIENT_CALCIUM].amount, entries.entries[e].amount);
        }
        length += (size_t)snprintf(text + length, sizeof text - length, "%s%g", i ? " " : "", sum);
        entries_release(&entries);
    }
    return text;
}

/* Returns a correction of the bread to 120 mg of calcium instead of 40. */
static struct revision correction(enum reach_kind kind, int64_t entry_id)
{
    struct revision revision = { .food = bread, .reach = { kind, entry_id } };
    revision.food.values[NUTRIENT_CALCIUM].amount = 120;
    return revision;
}

static void
test_revision__from_now_on_leaves_all_entries_and_gives_new_ones_the_new_version(void **state)
{
    (void)state;
    struct revision revision = correction(REACH_NOW, 0);
    assert_string_equal(calcium(), "20 10 40");
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    assert_string_equal(calcium(), "20 10 40");
    assert_true(newest().version_id == revision.food.version_id);
    assert_true(newest().values[NUTRIENT_CALCIUM].amount == 120);
    assert_true(newest().values[NUTRIENT_MAGNESIUM].amount == 30);
    assert_int_equal(newest().measure_count, 1);
    struct food food = newest();
    kitchen_log(journal, &food, 50, "2026-11-18", LUNCH);
    assert_string_equal(calcium(), "20 10 100");
    kitchen_undo(journal, "Logged Village bread");
    kitchen_undo(journal, "Corrected bread");
    assert_true(newest().values[NUTRIENT_CALCIUM].amount == 40);
}

static void test_revision__all_past_entries_move_and_come_back_by_one_undo(void **state)
{
    (void)state;
    struct revision revision = correction(REACH_ALL, 0);
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    assert_string_equal(calcium(), "60 30 120");
    kitchen_undo(journal, "Corrected bread");
    assert_string_equal(calcium(), "20 10 40");
    kitchen_redo(journal);
    assert_string_equal(calcium(), "60 30 120");
}

static void test_revision__one_entry_gets_a_version_that_is_never_the_newest(void **state)
{
    (void)state;
    struct revision revision = correction(REACH_ONE, ids[1]);
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    assert_string_equal(calcium(), "20 30 40");
    assert_true(newest().version_id == bread.version_id);
    assert_true(newest().values[NUTRIENT_CALCIUM].amount == 40);
    kitchen_undo(journal, "Corrected bread");
    assert_string_equal(calcium(), "20 10 40");
}

static void test_revision__one_entry_of_another_food_is_refused(void **state)
{
    (void)state;
    struct food kale = kitchen_food("own:2", "Kale", 33, 254, 0, 35);
    int64_t other = kitchen_log(journal, &kale, 100, "2026-11-18", DINNER);
    struct revision revision = correction(REACH_ONE, other);
    assert_int_equal(revision_make(journal, &revision, "Corrected bread", NULL, &error),
                     STATUS_NOT_FOUND);
    kitchen_undo(journal, "Logged Kale"); /* no step was left behind */
}

static void test_revision__amounts_follow_their_measures(void **state)
{
    (void)state;
    static struct measure slice[] = { { "slice", 30 } };
    struct revision revision = { .food = bread, .reach = { REACH_ALL, 0 } };
    revision.food.measures = slice;
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    assert_string_equal(calcium(), "24 12 40"); /* 60 g, 30 g, and 100 g as weighed */
    kitchen_undo(journal, "Corrected bread");
    revision.food = bread;
    revision.food.measure_count = 0; /* without slices, the entries keep their amounts */
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    assert_string_equal(calcium(), "20 10 40");
}

static void test_revision__what_is_counted_in_another_basis_is_settled_anew_or_refused(void **state)
{
    (void)state;
    struct revision revision = { .food = bread, .reach = { REACH_ALL, 0 } };
    revision.food.basis = BASIS_UNIT;
    revision.food.unit_name = "slice";
    revision.food.measure_count = 0;
    assert_int_equal(revision_make(journal, &revision, "Corrected bread", NULL, &error),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "\"100 g\""));
    assert_non_null(strstr(error.text, "2026-11-18"));
    assert_string_equal(calcium(), "20 10 40");
    assert_ok(entries_delete(journal, &ids[2], 1, NULL, &error));
    revision.food.version_id = bread.version_id;
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    assert_string_equal(calcium(), "80 40 0"); /* 40 mg a slice */
}

static void
test_revision__a_catalogue_food_keeps_its_source_and_marks_what_was_corrected(void **state)
{
    (void)state;
    struct food oats = kitchen_food("starter:oats", "Oats", 138, 52, 0, 379);
    struct buffer sources = BUFFER_INIT;
    oats.source = "fdc:173904";
    oats.catalogue = "starter 1";
    kitchen_log(journal, &oats, 60, "2026-11-18", BREAKFAST);
    struct food food;
    assert_ok(food_find_origin(&food, &arena, journal->log, "starter:oats", &error));
    struct revision revision = { .food = food };
    revision.food.values[NUTRIENT_CALCIUM].amount = 60;
    assert_ok(revision_make(journal, &revision, "Correct Oats", NULL, &error));
    revision.food.values[NUTRIENT_MAGNESIUM].amount = 140;
    assert_ok(revision_make(journal, &revision, "Correct Oats", NULL, &error));
    static const struct query query = { "sources", "SELECT nutrient, source FROM food_nutrient "
                                                   "WHERE food_version_id = :version "
                                                   "AND source IS NOT NULL ORDER BY nutrient" };
    struct statement *st;
    assert_ok(statement_open(&st, journal->log, &query, &error));
    statement_bind_integer(st, ":version", revision.food.version_id);
    enum status status;
    while ((status = statement_step(st, &error)) == STATUS_OK) {
        buffer_addf(&sources, "%s ", statement_text(st));
        buffer_addf(&sources, "%s; ", statement_text(st));
    }
    assert_ok(statement_end(st, status));
    assert_string_equal(sources.text, "calcium own; magnesium own; ");
    buffer_release(&sources);
    assert_ok(food_find_origin(&food, &arena, journal->log, "fdc:173904", &error));
    assert_true(food.version_id == revision.food.version_id);
}

struct sight {
    size_t entries, days;
    char before[64], after[64];
};

static enum status see(void *payload, const struct revised_entries *entries, bool is_after,
                       struct error *unused)
{
    struct sight *sight = payload;
    (void)unused;
    sight->entries = entries->count;
    sight->days = entries->day_count;
    snprintf(is_after ? sight->after : sight->before, sizeof sight->before, "%s", calcium());
    return STATUS_OK;
}

static void test_revision_look__shows_what_would_be_and_changes_nothing(void **state)
{
    (void)state;
    struct sight sight = { 0 };
    struct revision_watch watch = { see, &sight };
    struct revision revision = correction(REACH_ALL, 0);
    assert_ok(revision_look(journal, &revision, &watch, &error));
    assert_int_equal(sight.entries, 3);
    assert_int_equal(sight.days, 3);
    assert_string_equal(sight.before, "20 10 40");
    assert_string_equal(sight.after, "60 30 120");
    assert_string_equal(calcium(), "20 10 40");
    assert_true(revision.food.version_id == bread.version_id);
    kitchen_undo(journal, "Logged Village bread"); /* a preview makes no step */
}

static void test_use_load__counts_entries_and_days_of_all_versions(void **state)
{
    (void)state;
    struct use use;
    struct revision revision = correction(REACH_ONE, ids[1]);
    assert_ok(revision_make(journal, &revision, "Corrected bread", NULL, &error));
    log_slices(&bread, 1, 25, "2026-11-18");
    assert_ok(revision_use_load(&use, journal->log, bread.food_id, &error));
    assert_int_equal(use.entries, 4);
    assert_int_equal(use.days, 3);
    assert_int_equal(date_difference(use.last_day, use.first_day), 2);
    assert_ok(revision_use_load(&use, journal->log, 1, &error));
    assert_int_equal(use.entries, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_revision)
{
    const struct CMUnitTest tests[] = {
        TEST(test_revision__from_now_on_leaves_all_entries_and_gives_new_ones_the_new_version),
        TEST(test_revision__all_past_entries_move_and_come_back_by_one_undo),
        TEST(test_revision__one_entry_gets_a_version_that_is_never_the_newest),
        TEST(test_revision__one_entry_of_another_food_is_refused),
        TEST(test_revision__amounts_follow_their_measures),
        TEST(test_revision__what_is_counted_in_another_basis_is_settled_anew_or_refused),
        TEST(test_revision__a_catalogue_food_keeps_its_source_and_marks_what_was_corrected),
        TEST(test_revision_look__shows_what_would_be_and_changes_nothing),
        TEST(test_use_load__counts_entries_and_days_of_all_versions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
