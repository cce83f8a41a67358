/* A recipe counts like its ingredients logged one by one: what is known, the most it can be, and
 * what limits count.
 */
#include "kitchen.h"

#include <math.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

#define FOODS 14
#define ROUNDS 10
#define RECIPES 4

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct arena arena;
static struct food foods[FOODS];
static uint32_t seed;

static uint32_t any(uint32_t below)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

static struct value any_value(void)
{
    static const enum known ways[] = { KNOWN_EXACT, KNOWN_EXACT,    KNOWN_EXACT,   KNOWN_NOT,
                                       KNOWN_BELOW, KNOWN_AT_LEAST, KNOWN_ASSUMED, KNOWN_ROUNDED };
    struct value value = food_value(0, ways[any(8)]);
    if (value.known != KNOWN_NOT && value.known != KNOWN_ASSUMED)
        value.amount = any(5) ? any(90000) / 317.0 : 0;
    if (value.known == KNOWN_ROUNDED)
        return food_value_rounded(value.amount, value.amount / 2, value.amount * 1.5);
    return value;
}

static struct food any_food(void)
{
    static const char *const groups[] = { "vegetables", "milk", "grains", "fish", NULL };
    struct food food = { .name = "Food", .source = "label", .group = groups[any(5)] };
    food.fortified = any(4) == 0 ? FORTIFIED_ALL : 0;
    food.basis = any(6) ? BASIS_G : BASIS_UNIT;
    food.unit_name = food.basis == BASIS_UNIT ? "piece" : NULL;
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        food.values[n] = any_value();
    return food;
}

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T20:30");
    seed = 20261119;
    for (size_t i = 0; i < FOODS; i++) {
        foods[i] = any_food();
        assert_ok(own_food_create(&foods[i], &arena, journal, &error));
    }
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    kitchen_close(journal);
    return 0;
}

static void add_part(struct recipe *recipe, const struct food *food, double amount)
{
    char text[64];
    snprintf(text, sizeof text, "%.4f %s %s", amount,
             food->unit_name ? food->unit_name : food_basis_name(food->basis), food->origin);
    assert_ok(recipe_add(recipe, journal, text, &error));
}

/* Makes a random recipe of some foods and of the recipes made before. */
static struct food any_recipe(struct recipe *recipe, const char *name, const struct food *others,
                              size_t other_count)
{
    struct food food;
    assert_ok(recipe_init(recipe, name, &error));
    for (uint32_t i = 0, count = 1 + any(6); i < count; i++)
        add_part(recipe, &foods[any(FOODS)], 1 + any(400000) / 1000.0);
    for (size_t i = 0; i < other_count; i++) {
        if (any(3) == 0)
            add_part(recipe, &others[i], 1 + any(3));
    }
    recipe->servings = any(2) ? 1 + any(7) : 0;
    recipe->weight_g = any(2) ? 50 + any(3000) / 1.7 : 0;
    assert_ok(recipe_save(recipe, journal, (struct reach){ REACH_NOW, 0 }, &error));
    assert_ok(food_load_version(&food, &arena, journal->log, recipe->version_id, &error));
    return food;
}

static void assert_same(double whole, double apart, const char *what, size_t nutrient)
{
    if (whole == apart || fabs(whole - apart) <= 1e-9 * fmax(fabs(whole), fabs(apart)))
        return;
    fail_msg("%s of %s: %.15g as a recipe, %.15g apart", what, nutrients[nutrient].code, whole,
             apart);
}

static void compare(const char *whole_day, const char *parts_day)
{
    struct day whole;
    struct day apart;
    assert_ok(day_load(&whole, journal, kitchen_date(whole_day), &error));
    assert_ok(day_load(&apart, journal, kitchen_date(parts_day), &error));
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        const struct day_nutrient *a = &whole.nutrients[n];
        const struct day_nutrient *b = &apart.nutrients[n];
        assert_same(a->total.known, b->total.known, "known", n);
        assert_same(a->total.ceiling, b->total.ceiling, "ceiling", n);
        if (interval_is_rounded(a->total))
            assert_same(a->total.stated, b->total.stated, "stated", n);
        assert_same(a->counted.known, b->counted.known, "counted", n);
        assert_same(a->counted.ceiling, b->counted.ceiling, "counted at most", n);
        if ((a->unknown_foods > 0) != (b->unknown_foods > 0))
            fail_msg("%s: %d of %d foods unknown as a recipe, %d of %d apart", nutrients[n].code,
                     a->unknown_foods, a->foods, b->unknown_foods, b->foods);
    }
    day_release(&whole);
    day_release(&apart);
}

static double whole_of(const struct food *food)
{
    const struct measure *last = &food->measures[food->measure_count - 1];
    assert_string_equal(last->name, COMPOSITION_WHOLE);
    return last->amount;
}

static void compare_recipes(void)
{
    char whole_day[DATE_TEXT];
    char parts_day[DATE_TEXT];
    for (int round = 0; round < ROUNDS; round++) {
        struct food made[RECIPES];
        for (size_t i = 0; i < RECIPES; i++) {
            struct recipe recipe;
            char name[32];
            struct date day = date_add(kitchen_date("2020-01-01"), 2 * (round * RECIPES + (int)i));
            date_format_iso(whole_day, day);
            date_format_iso(parts_day, date_add(day, 1));
            snprintf(name, sizeof name, "Recipe %d-%zu", round, i);
            made[i] = any_recipe(&recipe, name, made, i);
            kitchen_log(journal, &made[i], whole_of(&made[i]), whole_day, LUNCH);
            for (size_t k = 0; k < recipe.count; k++)
                kitchen_log(journal, &recipe.parts[k].food, recipe.parts[k].amount, parts_day,
                            LUNCH);
            compare(whole_day, parts_day);
            recipe_release(&recipe);
        }
    }
}

static void test_recipe_sum__is_that_of_its_ingredients_logged_apart(void **state)
{
    (void)state;
    compare_recipes();
}

/* "<20 mg" is between 0 and 20 mg, in a recipe as apart from it; nothing about it is unknown. */
static void test_recipe_sum__a_limit_is_no_unknown_value(void **state)
{
    (void)state;
    struct recipe recipe;
    struct day day;
    struct food bar = { .name = "Bar", .source = "label" };
    struct food cake = { .name = "Cake", .source = "label" };
    bar.values[NUTRIENT_CALCIUM] = food_value(20, KNOWN_BELOW);
    cake.values[NUTRIENT_CALCIUM] = food_value(100, KNOWN_EXACT);
    assert_ok(own_food_create(&bar, &arena, journal, &error));
    assert_ok(own_food_create(&cake, &arena, journal, &error));
    assert_ok(recipe_init(&recipe, "Mix", &error));
    add_part(&recipe, &bar, 50);
    add_part(&recipe, &cake, 50);
    recipe.weight_g = 100;
    assert_ok(recipe_save(&recipe, journal, (struct reach){ REACH_NOW, 0 }, &error));
    struct food mix;
    assert_ok(food_load_version(&mix, &arena, journal->log, recipe.version_id, &error));
    kitchen_log(journal, &mix, 100, "2026-11-10", LUNCH);
    kitchen_log(journal, &bar, 50, "2026-11-11", LUNCH);
    kitchen_log(journal, &cake, 50, "2026-11-11", LUNCH);
    compare("2026-11-10", "2026-11-11");
    assert_ok(day_load(&day, journal, kitchen_date("2026-11-10"), &error));
    assert_true(fabs(day.nutrients[NUTRIENT_CALCIUM].total.known - 50) < 1e-9);
    assert_true(fabs(day.nutrients[NUTRIENT_CALCIUM].total.ceiling - 60) < 1e-9);
    assert_int_equal(day.nutrients[NUTRIENT_CALCIUM].unknown_foods, 0);
    assert_int_equal(day.nutrients[NUTRIENT_MAGNESIUM].unknown_foods, 1);
    day_release(&day);
    recipe_release(&recipe);
}

static void test_recipe_sum__only_fortified_ingredients_count_as_added(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "efsa" };
    profile.birth = kitchen_date("1980-05-02");
    struct error refused = ERROR_INIT;
    if (profile_set(journal, &profile, kitchen_date("2019-01-01"), &refused))
        skip(); /* the log's seeds have no figures of EFSA */
    compare_recipes();
}

/* Loads a day's known sums. */
static void load_known(double known[NUTRIENT_COUNT], const char *date)
{
    struct day day;
    assert_ok(day_load(&day, journal, kitchen_date(date), &error));
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        known[n] = day.nutrients[n].total.known;
    day_release(&day);
}

static void test_recipe_sum__a_correction_that_is_undone_leaves_the_day_as_it_was(void **state)
{
    (void)state;
    struct recipe recipe;
    double before[NUTRIENT_COUNT];
    double after[NUTRIENT_COUNT];
    double undone[NUTRIENT_COUNT];
    struct food flour = kitchen_food("", "Flour", 22, 15, 0, 364);
    assert_ok(own_food_create(&flour, &arena, journal, &error));
    assert_ok(recipe_init(&recipe, "Stew", &error));
    add_part(&recipe, &flour, 300);
    assert_ok(recipe_set_servings(&recipe, "2", &error));
    assert_ok(recipe_save(&recipe, journal, (struct reach){ REACH_NOW, 0 }, &error));
    struct food stew;
    assert_ok(food_load_version(&stew, &arena, journal->log, recipe.version_id, &error));
    kitchen_log(journal, &stew, 1, "2026-11-10", LUNCH);
    load_known(before, "2026-11-10");
    assert_true(fabs(before[NUTRIENT_MAGNESIUM] - 33) < 1e-9);

    assert_ok(recipe_set_amount(&recipe, 0, "600 g", &error));
    assert_ok(recipe_save(&recipe, journal, (struct reach){ REACH_NOW, 0 }, &error));
    load_known(after, "2026-11-10");
    assert_memory_equal(before, after, sizeof before); /* past days keep the old recipe */

    assert_ok(recipe_set_servings(&recipe, "4", &error));
    assert_ok(recipe_save(&recipe, journal, (struct reach){ REACH_ALL, 0 }, &error));
    load_known(after, "2026-11-10");
    assert_true(fabs(after[NUTRIENT_MAGNESIUM] - 33) <
                1e-9); /* twice the flour, in half a portion */
    assert_ok(recipe_set_servings(&recipe, "1", &error));
    assert_ok(recipe_save(&recipe, journal, (struct reach){ REACH_ALL, 0 }, &error));
    load_known(after, "2026-11-10");
    assert_true(fabs(after[NUTRIENT_MAGNESIUM] - 132) < 1e-9);
    for (int i = 0; i < 3; i++)
        kitchen_undo(journal, "Changed the recipe Stew");
    load_known(undone, "2026-11-10");
    assert_memory_equal(before, undone, sizeof before);
    recipe_release(&recipe);
    assert_ok(recipe_find(&recipe, journal, "stew", &error));
    assert_true(recipe.parts[0].amount == 300 && recipe.servings == 2);
    recipe_release(&recipe);
}

TESTS(test_recipe_sum)
{
#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        each(test_recipe_sum__is_that_of_its_ingredients_logged_apart),
        each(test_recipe_sum__a_limit_is_no_unknown_value),
        each(test_recipe_sum__only_fortified_ingredients_count_as_added),
        each(test_recipe_sum__a_correction_that_is_undone_leaves_the_day_as_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
