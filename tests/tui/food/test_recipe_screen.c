/* Creating and changing recipes by keys, checked in the log. */
#include "stage.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"

static struct error error = ERROR_INIT;
static struct recipe recipe;

static int setup(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    recipe = (struct recipe){ .count = 0 };
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    recipe_release(&recipe);
    stage_end();
    return 0;
}

/* Types "A" or "a", a line, and Enter. */
static void type_line(const char *key, const char *text)
{
    stage_type(key);
    stage_paste(text);
    stage_type("<Enter>");
}

static const struct recipe *find(const char *name)
{
    recipe_release(&recipe);
    assert_ok(recipe_find(&recipe, stage_journal(), name, &error));
    return &recipe;
}

/* Makes a stew: on an empty meal R begins a new recipe. */
static void make_stew(void)
{
    stage_type("R");
    type_line("a", "200 g starter:lentils-dry, 150 g starter:carrots-raw, 1 tbsp olive oil");
    type_line("s", "4");
    type_line("w", "1.2 kg");
    type_line("n", "Lentil stew");
}

static void test_recipe_screen__a_new_one_is_saved_with_its_name(void **state)
{
    (void)state;
    make_stew();
    stage_assert_golden("recipe-80x24");
    stage_type("<^S>");
    assert_shows("Saved the recipe Lentil stew. u undoes.");
    assert_int_equal(find("lentil stew")->count, 3);
    assert_true(recipe.servings == 4 && recipe.weight_g == 1200);
    type_line("A", "1 serving lentil stew");
    assert_shows("Lentil stew");
    assert_shows("1 serving");
}

static void test_recipe_screen__fits_40x10(void **state)
{
    (void)state;
    make_stew();
    stage_resize(10, 40);
    stage_assert_golden("recipe-40x10");
}

static void test_recipe_screen__an_empty_one_says_how_to_begin(void **state)
{
    (void)state;
    stage_type("R");
    stage_assert_golden("recipe-new-80x24");
    stage_type("<Esc>");
    assert_shows("Breakfast");
    stage_type("u");
    assert_shows("Nothing to undo");
}

static void test_recipe_screen__a_new_one_asks_its_name(void **state)
{
    (void)state;
    stage_type("R");
    stage_type("<^S>");
    assert_shows("Nothing to save");
    type_line("a", "200 g starter:lentils-dry");
    stage_type("<^S>");
    assert_shows("Name of the recipe");
    stage_type("Dal<Enter>");
    assert_shows("Saved the recipe Dal. u undoes.");
    assert_shows("Breakfast");
    assert_int_equal(find("dal")->count, 1);
}

static void test_recipe_screen__u_takes_back_what_was_done_here(void **state)
{
    (void)state;
    make_stew();
    stage_type("gd");
    assert_shows_not("Lentils, dry");
    type_line("e", "9 kg nonsense");
    assert_shows("9 kg");
    stage_type("u");
    assert_shows("Lentils, dry");
    stage_type("uuuu");
    assert_shows("a adds ingredients");
    stage_type("u");
    assert_shows("Nothing to undo here");
    stage_type("<Esc>");
    assert_int_equal(recipe_find(&recipe, stage_journal(), "lentil stew", &error),
                     STATUS_NOT_FOUND);
}

static void test_recipe_screen__amounts_are_changed_in_place(void **state)
{
    (void)state;
    make_stew();
    stage_type("ge<^U>300 g<Enter>");
    assert_shows("300 g");
    stage_type("<^S>");
    assert_true(find("lentil stew")->parts[0].amount == 300);
}

static void test_recipe_screen__what_is_refused_stays_to_be_typed_on(void **state)
{
    (void)state;
    make_stew();
    type_line("a", "2 eggs yesterday");
    assert_shows("no date, time or meal");
    stage_type("a");
    assert_shows("2 eggs yesterday");
    stage_type("<^W><Enter>");
    assert_shows("Egg");
}

static void test_recipe_screen__a_meal_becomes_one(void **state)
{
    (void)state;
    type_line("A", "180g raw spinach, 92 g sardines @lunch");
    type_line("A", "magnesium citrate, 150 mg @lunch");
    stage_type("R");
    assert_shows("Supplements were left out");
    assert_shows("Lunch of 2026-11-19");
    stage_type("<^S>");
    assert_shows("Name of the recipe: Lunch of 2026-11-19");
    type_line("<^U>", "Green plate");
    assert_int_equal(find("green plate")->count, 2);
}

static void test_recipe_screen__looking_keeps_nothing(void **state)
{
    (void)state;
    type_line("A", "180g raw spinach @lunch");
    stage_type("R<Esc>");
    stage_type("u");
    assert_shows("Undone: logged Spinach, raw");
}

static void test_recipe_screen__esc_leaves_without_saving_and_asks_once(void **state)
{
    (void)state;
    make_stew();
    stage_type("<Esc>");
    assert_shows("Not saved: 4 changes. ^S saves, Esc again drops them.");
    stage_type("j<Esc>");
    assert_shows("Not saved: 4 changes.");
    stage_type("<Esc>");
    assert_shows_not("Lentils, dry");
    assert_int_equal(recipe_find(&recipe, stage_journal(), "lentil stew", &error),
                     STATUS_NOT_FOUND);
}

static void test_recipe_screen__a_name_that_is_taken_stays_on_the_screen(void **state)
{
    (void)state;
    make_stew();
    stage_type("<^S>");
    stage_type("R");
    type_line("a", "2 eggs");
    type_line("n", "lentil stew");
    stage_type("<^S>");
    assert_shows("there is already a recipe called Lentil stew");
    assert_shows("Egg");
    stage_type("<Esc><Esc>");
}

/* Corrects the carrots from now on. */
static void correct_carrots(void)
{
    struct arena arena = ARENA_INIT;
    struct revision revision = { .reach = { REACH_NOW, 0 } };
    assert_ok(food_find_origin(&revision.food, &arena, stage_journal()->log, "starter:carrots-raw",
                               &error));
    revision.food.values[NUTRIENT_CALCIUM].amount = 133;
    assert_ok(revision_make(stage_journal(), &revision, "Correct", NULL, &error));
    arena_release(&arena);
}

static void test_recipe_screen__newer_values_and_the_past_are_offered(void **state)
{
    (void)state;
    make_stew();
    stage_type("<^S>");
    type_line("A", "1 serving lentil stew @lunch");
    correct_carrots();
    stage_type("R");
    assert_shows("Recipe: Lentil stew");
    assert_shows("1 ingredient has newer values: F uses them");
    assert_shows("1 past entry keeps the old recipe; v changes it too");
    stage_type("Fv");
    assert_shows_not("newer values");
    stage_assert_golden("recipe-changed-80x24");
    stage_type("<^S>");
    find("lentil stew");
    assert_true(recipe.parts[1].food.values[NUTRIENT_CALCIUM].amount == 133);
    stage_type("u");
    assert_shows("Undone: changed the recipe Lentil stew");
}

TESTS(test_recipe_screen)
{
#define each(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
    const struct CMUnitTest tests[] = {
        each(test_recipe_screen__a_new_one_is_saved_with_its_name),
        each(test_recipe_screen__fits_40x10),
        each(test_recipe_screen__an_empty_one_says_how_to_begin),
        each(test_recipe_screen__a_new_one_asks_its_name),
        each(test_recipe_screen__u_takes_back_what_was_done_here),
        each(test_recipe_screen__amounts_are_changed_in_place),
        each(test_recipe_screen__what_is_refused_stays_to_be_typed_on),
        each(test_recipe_screen__a_meal_becomes_one),
        each(test_recipe_screen__looking_keeps_nothing),
        each(test_recipe_screen__esc_leaves_without_saving_and_asks_once),
        each(test_recipe_screen__newer_values_and_the_past_are_offered),
        each(test_recipe_screen__a_name_that_is_taken_stays_on_the_screen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
