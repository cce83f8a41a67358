#include "kitchen.h"

#include <math.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/revision.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food flour, egg, milk, tablet;
static struct recipe recipe;
static const struct reach from_now = { REACH_NOW, 0 };

static struct measure egg_measures[] = { { "large", 50 } };
static struct measure milk_measures[] = { { "cup", 244 } };

static void make(struct food *food, struct arena *arena)
{
    food->origin = NULL;
    assert_ok(own_food_create(food, arena, journal, &error));
}

static int set_up(void **state)
{
    struct arena arena = ARENA_INIT;
    (void)state;
    journal = kitchen_open("2026-11-19T20:30");
    flour = kitchen_food("", "Plain flour", 22, 15, 0, 364);
    egg = kitchen_food("", "Hen egg", 12, 56, 2, 143);
    egg.measures = egg_measures;
    egg.measure_count = 1;
    milk = kitchen_food("", "House milk", 10, 113, 0, 61);
    milk.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_NOT);
    milk.group = "milk";
    milk.measures = milk_measures;
    milk.measure_count = 1;
    tablet = kitchen_tablet("", "Stone tablet", 100);
    make(&flour, &arena);
    make(&egg, &arena);
    make(&milk, &arena);
    make(&tablet, &arena);
    flour.origin = egg.origin = milk.origin = tablet.origin = "own:0"; /* not looked up again */
    arena_release(&arena);
    recipe = (struct recipe){ .count = 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    recipe_release(&recipe);
    kitchen_close(journal);
    return 0;
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

static void begin(const char *name, const char *parts)
{
    recipe_release(&recipe);
    assert_ok(recipe_init(&recipe, name, &error));
    assert_ok(recipe_add(&recipe, journal, parts, &error));
}

static void save(void)
{
    assert_ok(recipe_save(&recipe, journal, from_now, &error));
}

static void find(const char *words)
{
    recipe_release(&recipe);
    assert_ok(recipe_find(&recipe, journal, words, &error));
}

static struct food food_now(struct arena *arena)
{
    struct food food;
    assert_ok(food_load_version(&food, arena, journal->log, recipe.version_id, &error));
    return food;
}

static void assert_refused(enum status status, enum status expected, const char *words)
{
    assert_int_equal(status, expected);
    if (!strstr(error.text, words))
        fail_msg("'%s' does not say '%s'", error.text, words);
}

static void test_recipe__servings_and_weight_come_back_as_they_were_said(void **state)
{
    (void)state;
    static const struct {
        const char *servings, *weight;
        enum basis basis;
    } cases[] = { { "4", "", BASIS_UNIT }, { "", "850 g", BASIS_G }, { "6", "0.9 kg", BASIS_G } };
    for (size_t i = 0; i < 3; i++) {
        struct arena arena = ARENA_INIT;
        char name[] = "Pancakes 1";
        name[9] = (char)('1' + i);
        begin(name, "200 g plain flour, 2 hen eggs, 1 cup house milk");
        assert_ok(recipe_set_servings(&recipe, cases[i].servings, &error));
        assert_ok(recipe_set_weight(&recipe, cases[i].weight, &error));
        double servings = recipe.servings;
        double weight_g = recipe.weight_g;
        save();
        find(name);
        assert_near(recipe.servings, servings);
        assert_near(recipe.weight_g, weight_g);
        assert_int_equal(recipe.count, 3);
        assert_string_equal(recipe.parts[1].measure, "2 large");
        assert_near(recipe.parts[2].amount, 244);
        assert_int_equal(food_now(&arena).basis, cases[i].basis);
        arena_release(&arena);
    }
}

static void test_recipe__an_unknown_part_makes_a_lower_bound(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    begin("Pancakes", "200 g plain flour, 2 hen eggs, 1 cup house milk");
    assert_ok(recipe_set_servings(&recipe, "4", &error));
    save();
    struct food food = food_now(&arena);
    assert_int_equal(food.kind, FOOD_RECIPE);
    assert_string_equal(food.unit_name, "serving");
    assert_int_equal(food.values[NUTRIENT_CALCIUM].known, KNOWN_EXACT);
    assert_near(food.values[NUTRIENT_CALCIUM].amount, (30 + 56 + 113 * 2.44) / 4);
    assert_int_equal(food.values[NUTRIENT_VITAMIN_D].known, KNOWN_AT_LEAST);
    assert_near(food.values[NUTRIENT_VITAMIN_D].amount, 0.5);
    arena_release(&arena);
}

static void test_recipe__nothing_said_is_one_serving(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    begin("Shake", "1 cup house milk");
    save();
    struct food food = food_now(&arena);
    assert_near(food.values[NUTRIENT_CALCIUM].amount, 113 * 2.44);
    assert_near(recipe_servings(&recipe), 1);
    arena_release(&arena);
}

static double logged(const char *text)
{
    struct resolution *resolution = xmalloc(sizeof *resolution);
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    assert_ok(resolve_text(resolution, journal, text, &defaults, &error));
    assert_int_equal(resolution->count, 1);
    double amount = resolution->items[0].measured.amount;
    assert_string_equal(resolution->items[0].food.name, "Lentil stew");
    resolve_release(resolution);
    free(resolution);
    return amount;
}

static void test_recipe__is_one_line_in_the_diary(void **state)
{
    (void)state;
    begin("Lentil stew", "200 g plain flour");
    assert_ok(recipe_set_servings(&recipe, "4", &error));
    assert_ok(recipe_set_weight(&recipe, "1.2 kg", &error));
    save();
    assert_near(logged("1 serving lentil stew"), 300);
    assert_near(logged("2 servings of lentil stew"), 600);
    assert_near(logged("300 g lentil stew"), 300);
    assert_near(logged("half recipe lentil stew"), 600);
    assert_near(logged("half a recipe of lentil stew"), 600);
    assert_near(logged("lentil stew"), 300);
}

static void test_recipe__counts_in_servings_where_it_was_not_weighed(void **state)
{
    (void)state;
    struct resolution *resolution = xmalloc(sizeof *resolution);
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    begin("Lentil stew", "200 g plain flour");
    assert_ok(recipe_set_servings(&recipe, "4", &error));
    save();
    assert_near(logged("1 serving lentil stew"), 1);
    assert_near(logged("1 1/2 lentil stew"), 1.5);
    assert_near(logged("half recipe lentil stew"), 2);
    assert_refused(resolve_text(resolution, journal, "300 g lentil stew", &defaults, &error),
                   STATUS_NOT_FOUND, "serving · recipe");
    resolve_release(resolution);
    free(resolution);
}

static void test_recipe__weighed_alone_is_never_eaten_whole_by_its_name(void **state)
{
    (void)state;
    struct resolution *resolution = xmalloc(sizeof *resolution);
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    begin("Lentil stew", "200 g plain flour");
    assert_ok(recipe_set_weight(&recipe, "850g", &error));
    save();
    assert_near(logged("1/2 recipe lentil stew"), 425);
    assert_refused(resolve_text(resolution, journal, "lentil stew", &defaults, &error),
                   STATUS_NOT_FOUND, "how much Lentil stew");
    resolve_release(resolution);
    free(resolution);
}

static void test_recipe__refuses_what_is_no_ingredient(void **state)
{
    (void)state;
    begin("Stew", "200 g plain flour");
    assert_refused(recipe_add(&recipe, journal, "1 stone tablet", &error), STATUS_INVALID,
                   "is a supplement; log it separately");
    assert_refused(recipe_add(&recipe, journal, "2 hen eggs yesterday", &error), STATUS_INVALID,
                   "no date, time or meal");
    assert_refused(recipe_add(&recipe, journal, "2 hen eggs @lunch", &error), STATUS_INVALID,
                   "no date, time or meal");
    assert_refused(recipe_add(&recipe, journal, "2 hen eggs, qqqqqq", &error), STATUS_NOT_FOUND,
                   "qqqqqq");
    assert_int_equal(recipe.count, 1);
    recipe_remove(&recipe, 0);
    assert_refused(recipe_save(&recipe, journal, from_now, &error), STATUS_INVALID,
                   "no ingredients");
    recipe_release(&recipe);
    assert_refused(recipe_init(&recipe, "  ", &error), STATUS_INVALID, "needs a name");
}

static void test_recipe__a_word_that_is_no_whole_is_named(void **state)
{
    (void)state;
    static const char *const weights[] = { "850", "4 cups",  "0 g",     "-3 g",   "200 kg",
                                           "x",   "1,200 g", "1.200 g", "2-3 kg", "½½ kg" };
    static const char *const servings[] = {
        "0", "-1", "many", "4 g", "2000", "1,000", "2-3", "½½"
    };
    begin("Stew", "200 g plain flour");
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
        assert_int_equal(recipe_set_weight(&recipe, weights[i], &error), STATUS_INVALID);
    for (size_t i = 0; i < sizeof servings / sizeof *servings; i++)
        assert_refused(recipe_set_servings(&recipe, servings[i], &error), STATUS_INVALID,
                       servings[i]);
    assert_near(recipe.weight_g + recipe.servings, 0);
}

static void test_recipe__never_contains_itself(void **state)
{
    (void)state;
    begin("Dough", "200 g plain flour");
    save();
    begin("Pie", "1 serving dough, 2 hen eggs");
    save();
    begin("Party platter", "1 serving pie");
    save();
    find("dough");
    assert_refused(recipe_add(&recipe, journal, "1 serving dough", &error), STATUS_INVALID,
                   "Dough cannot be an ingredient of itself");
    assert_refused(recipe_add(&recipe, journal, "1 serving party platter", &error), STATUS_INVALID,
                   "Party platter is made with Dough");
    find("party platter");
    assert_ok(recipe_add(&recipe, journal, "1 serving dough", &error));
}

static void test_recipe__ingredients_are_named_by_number_or_words(void **state)
{
    (void)state;
    size_t index;
    begin("Pancakes", "200 g plain flour, 2 hen eggs, 1 cup house milk, 10 g plain flour");
    assert_ok(recipe_find_part(&index, &recipe, "#2", &error));
    assert_int_equal(index, 1);
    assert_ok(recipe_find_part(&index, &recipe, "milk", &error));
    assert_int_equal(index, 2);
    assert_ok(recipe_find_part(&index, &recipe, "Hen Eggs", &error));
    assert_int_equal(index, 1);
    assert_refused(recipe_find_part(&index, &recipe, "flour", &error), STATUS_AMBIGUOUS, "#1, #2");
    assert_refused(recipe_find_part(&index, &recipe, "#9", &error), STATUS_NOT_FOUND, "it has 4");
    assert_refused(recipe_find_part(&index, &recipe, "salt", &error), STATUS_NOT_FOUND, "salt");
    assert_ok(recipe_set_amount(&recipe, 1, "3 large", &error));
    assert_near(recipe.parts[1].amount, 150);
    assert_refused(recipe_set_amount(&recipe, 1, "3 cups", &error), STATUS_NOT_FOUND, "cups");
    recipe_remove(&recipe, 0);
    assert_int_equal(recipe.count, 3);
    assert_string_equal(recipe.parts[0].food.name, "Hen egg");
}

static void test_recipe__a_meal_becomes_one_without_its_supplements(void **state)
{
    (void)state;
    size_t left_out;
    kitchen_log(journal, &flour, 80, "2026-11-18", LUNCH);
    kitchen_log(journal, &egg, 100, "2026-11-18", LUNCH);
    kitchen_log(journal, &tablet, 1, "2026-11-18", LUNCH);
    kitchen_log(journal, &milk, 100, "2026-11-18", DINNER);
    struct date day = kitchen_date("2026-11-18");
    assert_ok(recipe_init(&recipe, "Lunch again", &error));
    assert_ok(recipe_add_meal(&recipe, &left_out, journal, day, LUNCH, &error));
    assert_int_equal(left_out, 1);
    assert_int_equal(recipe.count, 2);
    assert_refused(recipe_add_meal(&recipe, &left_out, journal, day, BREAKFAST, &error),
                   STATUS_NOT_FOUND, "nothing is logged there");
    save();
    find("lunch again");
    assert_near(recipe.parts[1].amount, 100);
}

/* Gives a food another amount of calcium, as a correction from now on. */
static void correct(struct food *food, double calcium)
{
    struct revision revision = { .food = *food, .reach = from_now };
    revision.food.values[NUTRIENT_CALCIUM].amount = calcium;
    assert_ok(revision_make(journal, &revision, "Correct", NULL, &error));
    *food = revision.food;
}

static double calcium_of(int64_t version_id)
{
    struct arena arena = ARENA_INIT;
    struct food food;
    assert_ok(food_load_version(&food, &arena, journal->log, version_id, &error));
    double amount = food.values[NUTRIENT_CALCIUM].amount;
    arena_release(&arena);
    return amount;
}

static void test_recipe__keeps_its_versions_until_it_is_refreshed(void **state)
{
    (void)state;
    size_t changed;
    struct food before[4];
    begin("Pancakes", "200 g plain flour, 2 hen eggs");
    save();
    int64_t first = recipe.version_id;
    correct(&egg, 60);
    find("pancakes");
    assert_int_equal(recipe.version_id, first);
    assert_near(calcium_of(first), 30 + 56);
    assert_ok(recipe_refresh(&recipe, &changed, before, journal, &error));
    assert_int_equal(changed, 1);
    assert_near(before[1].values[NUTRIENT_CALCIUM].amount, 56);
    assert_near(recipe.parts[1].food.values[NUTRIENT_CALCIUM].amount, 60);
    save();
    assert_true(recipe.version_id != first);
    assert_near(calcium_of(recipe.version_id), 30 + 60);
    assert_near(calcium_of(first), 30 + 56);
    assert_ok(recipe_refresh(&recipe, &changed, NULL, journal, &error));
    assert_int_equal(changed, 0);
    kitchen_undo(journal, "Changed the recipe Pancakes");
    find("pancakes");
    assert_int_equal(recipe.version_id, first);
    kitchen_undo(journal, "Correct");
    kitchen_undo(journal, "Added the recipe Pancakes");
    recipe_release(&recipe);
    assert_int_equal(recipe_find(&recipe, journal, "pancakes", &error), STATUS_NOT_FOUND);
}

static void test_recipe__a_catalogues_food_comes_with_it_and_goes_with_its_undo(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    begin("Almond bowl", "30 g starter:almonds");
    assert_int_equal(recipe.parts[0].food.version_id, 0);
    save();
    assert_ok(food_find_origin(&food, &arena, journal->log, "starter:almonds", &error));
    kitchen_undo(journal, "Added the recipe Almond bowl");
    assert_int_equal(food_find_origin(&food, &arena, journal->log, "starter:almonds", &error),
                     STATUS_NOT_FOUND);
    arena_release(&arena);
}

static void test_recipe__is_found_among_recipes_alone(void **state)
{
    (void)state;
    struct recipes recipes;
    begin("Pancakes", "2 hen eggs");
    save();
    recipe_release(&recipe);
    assert_refused(recipe_find(&recipe, journal, "plain flour", &error), STATUS_NOT_FOUND,
                   "is not one of your recipes");
    assert_ok(recipes_load(&recipes, journal, &error));
    assert_int_equal(recipes.count, 1);
    assert_non_null(recipes.foods[0].bounds);
    find(recipes.foods[0].origin);
    recipes_release(&recipes);
}

TESTS(test_recipe)
{
#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        each(test_recipe__servings_and_weight_come_back_as_they_were_said),
        each(test_recipe__an_unknown_part_makes_a_lower_bound),
        each(test_recipe__nothing_said_is_one_serving),
        each(test_recipe__is_one_line_in_the_diary),
        each(test_recipe__counts_in_servings_where_it_was_not_weighed),
        each(test_recipe__weighed_alone_is_never_eaten_whole_by_its_name),
        each(test_recipe__refuses_what_is_no_ingredient),
        each(test_recipe__a_word_that_is_no_whole_is_named),
        each(test_recipe__never_contains_itself),
        each(test_recipe__ingredients_are_named_by_number_or_words),
        each(test_recipe__a_meal_becomes_one_without_its_supplements),
        each(test_recipe__keeps_its_versions_until_it_is_refreshed),
        each(test_recipe__a_catalogues_food_comes_with_it_and_goes_with_its_undo),
        each(test_recipe__is_found_among_recipes_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
