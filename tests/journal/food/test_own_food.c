#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"
#include "marrow/journal/template.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    arena = (struct arena)ARENA_INIT;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    kitchen_close(journal);
    return 0;
}

static struct food create(const char *name, double calcium)
{
    struct food food = kitchen_food("", name, 30, calcium, 0, 250);
    food.source = "label";
    assert_ok(own_food_create(&food, &arena, journal, &error));
    return food;
}

static struct food find(const char *origin)
{
    struct food food;
    assert_ok(food_find_origin(&food, &arena, journal->log, origin, &error));
    return food;
}

/* Returns the best hit for the words, or "". */
static const char *first_hit(const char *words)
{
    struct search_results results;
    static char name[100];
    assert_ok(journal_find(&results, journal, words, 5, NULL, &error));
    snprintf(name, sizeof name, "%s", results.count ? results.hits[0].food.name : "");
    search_results_release(&results);
    return name;
}

static void test_own_food_create__numbers_rise_and_start_again_after_an_undo(void **state)
{
    (void)state;
    struct food odd = kitchen_food("own:bread", "Odd", 1, 1, 0, 1);
    kitchen_log(journal, &odd, 10, "2026-11-18", LUNCH);
    assert_string_equal(create("Bread", 40).origin, "own:1");
    assert_string_equal(create("Bread", 50).origin, "own:2");
    for (int i = 3; i <= 10; i++)
        create("More", 1);
    assert_string_equal(create("Bread", 60).origin, "own:11");
    kitchen_undo(journal, "Added the food Bread");
    assert_string_equal(create("Cheese", 700).origin, "own:11");
    assert_true(find("own:2").values[NUTRIENT_CALCIUM].amount == 50);
    assert_true(own_food_is(&(struct food){ .origin = "own:11" }));
    assert_false(own_food_is(&(struct food){ .origin = "starter:own" }));
    assert_string_equal(first_hit("cheese"), "Cheese");
}

static void test_own_food_find__names_the_own_food_of_that_name(void **state)
{
    (void)state;
    char key[OWN_KEY];
    struct food oats = kitchen_food("starter:oats", "Oats", 138, 52, 0, 379);
    kitchen_log(journal, &oats, 10, "2026-11-18", LUNCH);
    create("Village bread", 40);
    create("Cheese", 700);
    assert_ok(own_food_find_named(key, journal->log, "cheese", &error));
    assert_string_equal(key, "own:2");
    create("Cr\xC3\xA8me maison", 90); /* NFC; the next is NFD */
    assert_ok(own_food_find_named(key, journal->log, "Cre\xCC\x80me  maison", &error));
    assert_string_equal(key, "own:3");
    assert_ok(own_food_find_named(key, journal->log, "Village", &error));
    assert_string_equal(key, "");
    assert_ok(own_food_find_named(key, journal->log, "Oats", &error)); /* a catalogue's */
    assert_string_equal(key, "");
}

static void test_own_food_mark__hides_from_search_but_not_by_key(void **state)
{
    (void)state;
    struct food cheese = create("Halloumi Marke", 700);
    assert_string_equal(first_hit("halloumi marke"), "Halloumi Marke");
    assert_ok(own_food_mark(journal, &cheese, MARK_HIDDEN, true, &error));
    assert_true(strcmp(first_hit("halloumi marke"), "Halloumi Marke") != 0);
    assert_true(find("own:1").hidden);
    assert_string_equal(first_hit("own:1"), "Halloumi Marke");
    assert_ok(own_food_mark(journal, &cheese, MARK_HIDDEN, true, &error)); /* no step */
    kitchen_undo(journal, "Hid Halloumi Marke");
    assert_ok(journal_refresh(journal, 0, &error));
    assert_string_equal(first_hit("halloumi marke"), "Halloumi Marke");
}

static void
test_own_food_mark__a_favourite_stands_first_however_often_others_are_eaten(void **state)
{
    (void)state;
    struct food often = create("Bread of the baker", 40);
    struct food rare = create("Bread of the mill", 40);
    for (int i = 0; i < 20; i++)
        kitchen_log(journal, &often, 50, "2026-11-18", LUNCH);
    assert_ok(journal_refresh(journal, 0, &error));
    assert_string_equal(first_hit("bread of"), "Bread of the baker");
    assert_string_equal(first_hit(""), "Bread of the baker");
    assert_ok(own_food_mark(journal, &rare, MARK_FAVOURITE, true, &error));
    assert_string_equal(first_hit("bread of"), "Bread of the mill");
    assert_string_equal(first_hit(""), "Bread of the mill");
    kitchen_undo(journal, "Added Bread of the mill to favourites");
}

static void assert_refused(enum status status, enum status expected, const char *words)
{
    assert_int_equal(status, expected);
    assert_string_equal(error.text, words);
}

static void test_own_food_delete__takes_what_nothing_refers_to(void **state)
{
    (void)state;
    struct food loaf = create("Spare loaf", 40);
    assert_ok(own_food_delete(journal, &loaf, &error));
    struct food gone;
    assert_int_equal(food_find_origin(&gone, &arena, journal->log, "own:1", &error),
                     STATUS_NOT_FOUND);
    assert_ok(journal_refresh(journal, 0, &error));
    assert_true(strcmp(first_hit("spare loaf"), "Spare loaf") != 0);
    kitchen_undo(journal, "Deleted Spare loaf");
    assert_string_equal(find("own:1").name, "Spare loaf");
    int findings = 0;
    assert_ok(store_check(&findings, journal->log, true, NULL, NULL, &error));
    assert_int_equal(findings, 0);
}

static void test_own_food_delete__takes_a_recipe_and_only_then_what_it_is_made_of(void **state)
{
    (void)state;
    struct reach now = { REACH_NOW, 0 };
    struct food loaf = create("Spare loaf", 40);
    struct recipe recipe;
    assert_ok(recipe_init(&recipe, "Toast plate", &error));
    assert_ok(recipe_add(&recipe, journal, "100 g spare loaf", &error));
    assert_ok(recipe_save(&recipe, journal, now, &error));
    recipe_release(&recipe);
    assert_refused(own_food_delete(journal, &loaf, &error), STATUS_INVALID,
                   "Spare loaf is in use (1 recipe), so it stays; marrow food hide own:1 leaves it "
                   "out of searches");
    struct food plate = find("own:2");
    assert_ok(own_food_delete(journal, &plate, &error));
    assert_ok(own_food_delete(journal, &loaf, &error));
    kitchen_undo(journal, "Deleted Spare loaf");
    kitchen_undo(journal, "Deleted Toast plate");
    assert_string_equal(find("own:2").name, "Toast plate");
}

static void test_own_food_delete__keeps_what_is_eaten_or_not_ones_own(void **state)
{
    (void)state;
    struct food loaf = create("Spare loaf", 40);
    int64_t entry = kitchen_log(journal, &loaf, 50, "2026-11-18", LUNCH);
    assert_refused(own_food_delete(journal, &loaf, &error), STATUS_INVALID,
                   "Spare loaf is in use (1 entry), so it stays; marrow food hide own:1 leaves it "
                   "out of searches");
    int64_t made;
    assert_ok(template_make(&made, journal, "usual lunch", LUNCH, &entry, 1, &error));
    assert_refused(own_food_delete(journal, &loaf, &error), STATUS_INVALID,
                   "Spare loaf is in use (1 entry, 1 template), so it stays; marrow food hide "
                   "own:1 leaves it out of searches");
    assert_string_equal(find("own:1").name, "Spare loaf");
    struct food oats = kitchen_food("starter:oats", "Oats", 138, 52, 0, 379);
    assert_refused(own_food_delete(journal, &oats, &error), STATUS_INVALID,
                   "Oats (starter:oats) is not your own food; only your own foods can be deleted");
}

static void test_own_food_mark__brings_a_catalogue_food_into_the_log(void **state)
{
    (void)state;
    struct food oats = kitchen_food("starter:oats", "Oats", 138, 52, 0, 379);
    assert_ok(own_food_mark(journal, &oats, MARK_FAVOURITE, true, &error));
    assert_true(find("starter:oats").favourite);
    kitchen_undo(journal, "Added Oats to favourites");
    struct food gone;
    assert_int_equal(food_find_origin(&gone, &arena, journal->log, "starter:oats", &error),
                     STATUS_NOT_FOUND);
}

static void test_own_list_load__favourites_first_then_use(void **state)
{
    (void)state;
    struct own_food_list list;
    struct food a = create("A", 1);
    struct food b = create("B", 1);
    struct food c = create("C", 1);
    create("D", 1);
    kitchen_log(journal, &a, 50, "2026-11-10", LUNCH);
    kitchen_log(journal, &b, 50, "2026-11-10", LUNCH);
    kitchen_log(journal, &b, 50, "2026-11-12", LUNCH);
    assert_ok(own_food_mark(journal, &c, MARK_FAVOURITE, true, &error));
    assert_ok(own_food_list_load(&list, journal->log, &error));
    assert_int_equal(list.count, 4);
    assert_string_equal(list.foods[0].food.name, "C");
    assert_string_equal(list.foods[1].food.name, "B");
    assert_int_equal(list.foods[1].uses, 2);
    assert_int_equal(date_difference(list.foods[1].last_day, kitchen_date("2026-11-12")), 0);
    assert_string_equal(list.foods[2].food.name, "A");
    assert_int_equal(list.foods[3].uses, 0);
    own_food_list_release(&list);
}

/* --- merging --- */

static double calcium_of(const char *day)
{
    struct entries entries;
    double sum = 0;
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date(day), &error));
    for (size_t i = 0; i < entries.count; i++) {
        struct food food;
        assert_ok(
            food_load_version(&food, &arena, journal->log, entries.entries[i].version_id, &error));
        sum += food_scale(&food, food.values[NUTRIENT_CALCIUM].amount, entries.entries[i].amount);
    }
    entries_release(&entries);
    return sum;
}

static void test_own_food_merge__keeps_entries_and_values_and_is_undone_whole(void **state)
{
    (void)state;
    struct food loaf = create("Village loaf", 40);
    struct food bread = create("Village bread", 120);
    kitchen_log(journal, &loaf, 100, "2026-11-16", LUNCH);
    kitchen_log(journal, &bread, 100, "2026-11-17", LUNCH);
    assert_ok(own_food_mark(journal, &loaf, MARK_FAVOURITE, true, &error));
    loaf = find("own:1");
    bread = find("own:2");
    /* Merges the older food into the newer one; then, after an undo, the newer into the older. */
    assert_ok(own_food_merge(journal, &loaf, &bread, &error));
    assert_true(calcium_of("2026-11-16") == 40);
    assert_true(calcium_of("2026-11-17") == 120);
    struct food one = find("own:2");
    assert_true(one.favourite);
    assert_string_equal(one.name, "Village bread");
    assert_string_equal(one.aliases, "Village loaf");
    assert_true(one.values[NUTRIENT_CALCIUM].amount == 120);
    assert_string_equal(one.last_measure, "100 g");
    assert_string_equal(first_hit("village loaf"), "Village bread");
    assert_int_equal(food_find_origin(&one, &arena, journal->log, "own:1", &error),
                     STATUS_NOT_FOUND);
    kitchen_undo(journal, "Merged Village loaf into Village bread");
    assert_true(find("own:1").values[NUTRIENT_CALCIUM].amount == 40);
    assert_true(calcium_of("2026-11-16") == 40);
    assert_ok(own_food_merge(journal, &bread, &loaf, &error));
    assert_true(find("own:1").values[NUTRIENT_CALCIUM].amount == 40);
    assert_string_equal(find("own:1").aliases, "Village bread");
    assert_true(calcium_of("2026-11-17") == 120);
    kitchen_undo(journal, "Merged Village bread into Village loaf");
    kitchen_redo(journal);
    assert_true(calcium_of("2026-11-17") == 120);
}

static void run(const char *name, const char *sql)
{
    struct statement *st;
    struct query *query = arena_alloc(&arena, sizeof *query);
    *query = (struct query){ name, sql };
    assert_ok(statement_open(&st, journal->log, query, &error));
    assert_ok(statement_run(st, &error));
}

/* Inserts the rows of a recipe of 200 g of the food, and a course of the food. */
static void use_in_recipe_and_course(const struct food *recipe, const struct food *food)
{
    assert_ok(action_begin(journal->log, &error));
    run("ingredient", arena_printf(&arena,
                                   "INSERT INTO ingredient VALUES (77, %lld, %lld, 200, '200 g', "
                                   "1, '2026-11-19T12:30:00')",
                                   (long long)recipe->version_id, (long long)food->version_id));
    run("course", arena_printf(&arena,
                               "INSERT INTO course (id, food_version_id, amount, measure, minutes, "
                               "start_day, modified_at) VALUES (78, %lld, 10, '10 g', '480', "
                               "'2026-11-01', '2026-11-19T12:30:00')",
                               (long long)food->version_id));
    assert_ok(action_commit(journal->log, "Use", &error));
}

static void test_own_food_merge__works_in_recipes_and_courses(void **state)
{
    (void)state;
    struct food flour = create("Flour", 15);
    struct food meal = create("Meal", 18);
    struct food cake = create("Cake", 10);
    use_in_recipe_and_course(&cake, &flour);
    assert_ok(own_food_merge(journal, &flour, &meal, &error));
    struct food kept;
    assert_ok(food_load_version(&kept, &arena, journal->log, flour.version_id, &error));
    assert_string_equal(kept.origin,
                        "own:2"); /* the ingredient's version now belongs to the merged food */
    assert_true(kept.values[NUTRIENT_CALCIUM].amount == 15);
    kitchen_undo(journal, "Merged Flour into Meal");
    assert_string_equal(find("own:1").name, "Flour");
}

static void test_own_food_merge__refuses_what_would_be_wrong(void **state)
{
    (void)state;
    struct food flour = create("Flour", 15);
    struct food cake = create("Cake", 10);
    struct food tablet = kitchen_tablet("", "Tablet", 100);
    struct food oats = kitchen_food("starter:oats", "Oats", 138, 52, 0, 379);
    assert_ok(own_food_create(&tablet, &arena, journal, &error));
    use_in_recipe_and_course(&cake, &flour);
    assert_int_equal(own_food_merge(journal, &flour, &flour, &error), STATUS_INVALID);
    assert_int_equal(own_food_merge(journal, &flour, &tablet, &error), STATUS_INVALID);
    assert_int_equal(own_food_merge(journal, &flour, &oats, &error), STATUS_INVALID);
    assert_int_equal(own_food_merge(journal, &flour, &cake, &error), STATUS_INVALID);
    assert_string_equal(error.text, "Cake is made with Flour; they cannot be merged");
    assert_int_equal(own_food_merge(journal, &cake, &flour, &error), STATUS_INVALID);
    kitchen_log(journal, &oats, 60, "2026-11-18", LUNCH);
    oats = find("starter:oats");
    assert_int_equal(own_food_merge(journal, &oats, &flour, &error), STATUS_INVALID);
    assert_ok(
        own_food_merge(journal, &flour, &oats, &error)); /* an own food into a catalogue's food */
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_own_food)
{
    const struct CMUnitTest tests[] = {
        TEST(test_own_food_create__numbers_rise_and_start_again_after_an_undo),
        TEST(test_own_food_find__names_the_own_food_of_that_name),
        TEST(test_own_food_mark__hides_from_search_but_not_by_key),
        TEST(test_own_food_mark__a_favourite_stands_first_however_often_others_are_eaten),
        TEST(test_own_food_delete__takes_what_nothing_refers_to),
        TEST(test_own_food_delete__takes_a_recipe_and_only_then_what_it_is_made_of),
        TEST(test_own_food_delete__keeps_what_is_eaten_or_not_ones_own),
        TEST(test_own_food_mark__brings_a_catalogue_food_into_the_log),
        TEST(test_own_list_load__favourites_first_then_use),
        TEST(test_own_food_merge__keeps_entries_and_values_and_is_undone_whole),
        TEST(test_own_food_merge__works_in_recipes_and_courses),
        TEST(test_own_food_merge__refuses_what_would_be_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
