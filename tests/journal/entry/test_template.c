#include "kitchen.h"

#include "marrow/base/error.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/template.h"
#include "marrow/store/action.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct templates templates;
static struct food oats, milk, bread;

static int set_up(void **state)
{
    (void)state;
    static struct measure slice = { "slice", 30 };
    error = (struct error)ERROR_INIT;
    journal = kitchen_open("2026-11-19T12:30");
    oats = kitchen_food("own:oats", "Oats, rolled", 138, 52, 0, 379);
    milk = kitchen_food("own:milk", "Milk, whole", 10, 113, 1.3, 61);
    bread = kitchen_food("own:bread", "Bread", 40, 100, 0, 250);
    bread.measures = &slice;
    bread.measure_count = 1;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    templates_release(&templates);
    kitchen_close(journal);
    return 0;
}

/* Makes "usual breakfast" of oats and milk of the day before. Returns it. */
static const struct template *make(void)
{
    int64_t id;
    const int64_t entries[] = { kitchen_log(journal, &oats, 60, "2026-11-18", BREAKFAST),
                                kitchen_log(journal, &milk, 250, "2026-11-18", BREAKFAST) };
    assert_ok(template_make(&id, journal, " usual breakfast ", BREAKFAST, entries, 2, &error));
    assert_ok(templates_load(&templates, journal->log, &error));
    return templates_get(&templates, id);
}

/* Loads the templates again. Returns the first one. */
static const struct template *again(void)
{
    templates_release(&templates);
    assert_ok(templates_load(&templates, journal->log, &error));
    return templates.count ? &templates.items[0] : NULL;
}

/* Logs the template on a day. Returns the day's entries. */
static struct entries log_on(const struct template *template, const char *day, int64_t meal_id)
{
    struct entries entries;
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    assert_ok(template_resolve(resolution, journal, template, kitchen_date(day), meal_id, &error));
    assert_ok(entries_log(NULL, journal, resolution, &error));
    resolve_release(resolution);
    free(resolution);
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date(day), &error));
    return entries;
}

static void test_template__a_meal_is_logged_by_its_name_and_undone_as_one_step(void **state)
{
    (void)state;
    const struct template *template = make();
    assert_string_equal(template->name, "usual breakfast");
    assert_int_equal(template->count, 2);
    struct entries entries = log_on(template, "2026-11-17", 0);
    assert_int_equal(entries.count, 2);
    assert_int_equal(entries.entries[0].meal_id, BREAKFAST);
    assert_true(entries.entries[0].amount == 60);
    assert_string_equal(entries.entries[1].measure, "250 g");
    entries_release(&entries);
    kitchen_undo(journal, "Logged usual breakfast");
    entries = log_on(template, "2026-11-17", DINNER);
    assert_int_equal(entries.count, 2);
    assert_int_equal(entries.entries[0].meal_id, DINNER);
    entries_release(&entries);
}

static void test_template__a_corrected_food_is_logged_as_it_is_now(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food newer;
    struct measure thick = { "slice", 45 };
    struct resolution *resolution = xmalloc(sizeof *resolution);
    int64_t entry = 0;
    int64_t id = 0;
    kitchen_begin(resolution, "2026-11-18", BREAKFAST);
    kitchen_add(resolution, &bread, 60);
    strcpy(resolution->items[0].measured.text, "2 slices");
    assert_ok(entries_log(&entry, journal, resolution, &error));
    free(resolution);
    assert_ok(template_make(&id, journal, "toast", BREAKFAST, &entry, 1, &error));
    assert_ok(food_find_origin(&newer, &arena, journal->log, "own:bread", &error));
    newer.measures = &thick;
    newer.measure_count = 1;
    assert_ok(action_begin(journal->log, &error));
    assert_ok(food_add_version(&newer, journal->log, true, NULL, &error));
    assert_ok(action_end(journal->log, STATUS_OK, "Corrected Bread", &error));
    struct entries entries = log_on(again(), "2026-11-17", 0);
    assert_int_equal(entries.entries[0].version_id, newer.version_id);
    assert_true(entries.entries[0].amount == 90);
    entries_release(&entries);
    arena_release(&arena);
}

static void test_template__a_name_is_needed_and_is_had_once(void **state)
{
    (void)state;
    int64_t id;
    const struct template *found;
    const struct template *template = make();
    const int64_t entry = kitchen_log(journal, &milk, 100, "2026-11-16", SNACKS);
    assert_int_equal(template_make(&id, journal, "Usual BREAKFAST", SNACKS, &entry, 1, &error),
                     STATUS_CONFLICT);
    assert_int_equal(template_make(&id, journal, "  ", SNACKS, &entry, 1, &error), STATUS_INVALID);
    assert_int_equal(template_make(&id, journal, "none", SNACKS, &entry, 0, &error),
                     STATUS_INVALID);
    assert_ok(template_rename(journal, template, "Usual breakfast", &error));
    assert_ok(template_make(&id, journal, "usual snack", SNACKS, &entry, 1, &error));
    (void)again();
    assert_ok(templates_find(&found, &templates, "usual b", &error));
    assert_string_equal(found->name, "Usual breakfast");
    assert_int_equal(templates_find(&found, &templates, "usual", &error), STATUS_AMBIGUOUS);
    assert_int_equal(templates_find(&found, &templates, "lunch", &error), STATUS_NOT_FOUND);
    assert_string_equal(error.text,
                        "there is no template 'lunch'; try Usual breakfast, usual snack");
}

static void test_template__foods_are_added_changed_and_removed_but_not_the_last(void **state)
{
    (void)state;
    struct measured measured;
    struct resolution *resolution = xmalloc(sizeof *resolution);
    const struct template *template = make();
    kitchen_begin(resolution, "2026-11-19", 0);
    kitchen_add(resolution, &bread, 30);
    assert_ok(template_add(journal, template, resolution, &error));
    free(resolution);
    template = again();
    assert_int_equal(template->count, 3);
    assert_string_equal(template->items[2].food.name, "Bread");
    assert_ok(measure_replace(&measured, &template->items[0].food, "80", "60 g", &error));
    assert_ok(template_change(journal, template, &template->items[0], &measured, &error));
    assert_ok(template_remove(journal, template, &template->items[1], &error));
    template = again();
    assert_int_equal(template->count, 2);
    assert_true(template->items[0].amount == 80);
    assert_string_equal(template->items[0].measure, "80 g");
    assert_ok(template_remove(journal, template, &template->items[1], &error));
    template = again();
    assert_int_equal(template_remove(journal, template, &template->items[0], &error),
                     STATUS_INVALID);
    kitchen_undo(journal, "Removed Bread from usual breakfast");
    assert_int_equal(again()->count, 2);
}

static void test_template__a_deleted_one_comes_back_whole(void **state)
{
    (void)state;
    const struct template *template = make();
    assert_ok(template_delete(journal, template, &error));
    assert_null(again());
    kitchen_undo(journal, "Deleted the template usual breakfast");
    assert_int_equal(again()->count, 2);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_template)
{
    const struct CMUnitTest tests[] = {
        each(test_template__a_meal_is_logged_by_its_name_and_undone_as_one_step),
        each(test_template__a_corrected_food_is_logged_as_it_is_now),
        each(test_template__a_name_is_needed_and_is_had_once),
        each(test_template__foods_are_added_changed_and_removed_but_not_the_last),
        each(test_template__a_deleted_one_comes_back_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
