#include "kitchen.h"

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/diet.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/revision.h"
#include "marrow/journal/setting.h"
#include "marrow/report/diet_check.h"

static struct error error = ERROR_INIT;

static struct diet diet_of(const char *text)
{
    struct diet diet = { .word_count = 0 };
    assert_ok(diet_add(&diet, text, &error));
    return diet;
}

static struct food food_of(const char *name, const char *group)
{
    struct food food = kitchen_food("own:food", name, 0, 0, 0, 0);
    food.group = group;
    return food;
}

static bool allows(const char *diet_text, const char *name, const char *group)
{
    struct diet diet = diet_of(diet_text);
    struct food food = food_of(name, group);
    return diet_check_allows(&diet, &food);
}

static void test_diet_check__leaves_out_groups_and_words(void **state)
{
    (void)state;
    assert_false(allows("dairy", "Gouda", "cheese"));
    assert_false(allows("dairy", "Spinach, creamed", "vegetables"));
    assert_false(allows("dairy", "Rice pudding with milk", "grains"));
    assert_true(allows("dairy", "Spinach, raw", "vegetables"));
    assert_false(allows("nuts", "Almonds", "nuts"));
    assert_false(allows("nuts", "Almond milk, fortified", "plant drinks"));
    assert_true(allows("nuts", "Water chestnuts, canned", "vegetables"));
    assert_true(allows("nuts", "Pumpkin seeds", "seeds"));
    assert_false(allows("eggs", "Egg noodles, cooked", "grains"));
    assert_false(allows("fish", "Prawns, cooked", "shellfish"));
    assert_true(allows("fish", "Mushrooms, oyster, raw", "mushrooms"));
    assert_true(allows("meat", "Kidney beans, red, cooked", "legumes"));
    assert_false(allows("soy", "Tofu, firm", "soy products"));
}

static void test_diet_check__plant_milks_and_nut_butters_are_no_dairy(void **state)
{
    (void)state;
    assert_true(allows("dairy", "Soy milk, fortified", "plant drinks"));
    assert_true(allows("dairy", "Coconut milk, canned", "nuts"));
    assert_true(allows("dairy", "Peanut butter, smooth", "nuts"));
    assert_false(allows("dairy", "Beans in butter", "legumes"));
}

static void test_diet_check__in_doubt_leaves_out(void **state)
{
    (void)state;
    assert_false(allows("nuts", "Vegetable curry", "dishes"));
    assert_false(allows("dairy", "Bread, white", "bread"));
    assert_false(allows("eggs", "Potatoes, mashed", "vegetables"));
    assert_false(allows("eggs", "Cod, fried", "fish"));
    assert_false(allows("soy", "Grandmother's stew", NULL));
    assert_true(allows("low sodium", "Grandmother's stew", NULL));
}

static void test_diet_check__a_group_does_not_tell_what_a_product_contains(void **state)
{
    (void)state;
    struct diet diet = diet_of("dairy");
    struct food crunch = food_of("Crunchy lentils", "legumes");
    assert_true(diet_check_allows(&diet, &crunch));
    crunch.brand = "Some brand";
    assert_true(diet_check_allows(&diet, &crunch)); /* the person's own */
    crunch.catalogue = "usda-branded 2024";
    assert_false(diet_check_allows(&diet, &crunch));
    crunch.brand = NULL;
    crunch.origin = "off:3017620422003";
    assert_false(diet_check_allows(&diet, &crunch));
    assert_false(allows("fish", "Ikura", "fish eggs"));
    assert_false(allows("dairy", "Formula of the health shop", "dried milk"));
}

static void test_diet_check__vegan_leaves_out_all_that_is_of_animals(void **state)
{
    (void)state;
    assert_false(allows("vegan", "Milk, whole", "milk"));
    assert_false(allows("vegan", "Egg, boiled", "eggs"));
    assert_false(allows("vegan", "Almonds, honey roasted", "nuts"));
    assert_false(allows("vegan", "Sardines", "fish"));
    assert_true(allows("vegan", "Lentils, cooked", "legumes"));
    assert_true(allows("vegetarian", "Milk, whole", "milk"));
    assert_false(allows("vegetarian", "Baked beans with pork", "legumes"));
    struct diet diet = diet_of("vegan");
    struct food onions = food_of("Onions, golden", "vegetables");
    assert_true(diet_check_allows(&diet, &onions));
    onions.values[NUTRIENT_CHOLESTEROL] = food_value(8, KNOWN_EXACT); /* from butter, for example */
    assert_false(diet_check_allows(&diet, &onions));
    struct food yogurt = food_of("Coconut yogurt", "yogurt");
    assert_false(diet_check_allows(&diet, &yogurt));
    yogurt.aliases = "plant yogurt;vegan yogurt";
    assert_true(diet_check_allows(&diet, &yogurt));
}

static void test_diet_check__what_is_called_after_dairy_but_of_plants_is_no_dairy(void **state)
{
    (void)state;
    assert_true(allows("dairy", "Pea milk", NULL));
    assert_true(allows("dairy", "Vegan cheese", NULL));
    assert_true(allows("dairy", "Vegan cheese", "cheese"));
    assert_true(allows("dairy", "Oat yogurt", "yogurt"));
    assert_true(allows("dairy", "Soya yoghurt, plain", "yogurt"));
    assert_false(allows("dairy", "Oat yogurt with cream", "yogurt"));
    assert_false(allows("dairy", "Coconut yogurt", "yogurt")); /* perhaps flavoured */
    assert_false(allows("dairy", "Yogurt with oats", "yogurt"));
}

static void test_diet_check__words_leave_out_foods_that_have_them_all(void **state)
{
    (void)state;
    assert_false(allows("TOFU", "Tofu, firm", "soy products"));
    assert_false(allows("goat cheese", "Cheese, goat, soft", "cheese"));
    assert_true(allows("goat cheese", "Gouda", "cheese"));
    assert_true(allows("ham", "Hamburger bun", "bread"));
}

static bool allows_recipe(struct journal *journal, const char *diet_text, const char *name)
{
    struct diet diet = diet_of(diet_text);
    struct recipe recipe;
    struct food food = food_of(name, NULL);
    bool is_allowed = false;
    assert_ok(recipe_find(&recipe, journal, name, &error));
    food.version_id = recipe.version_id;
    assert_ok(diet_check_allows_recipe(&is_allowed, &diet, journal, &food, &error));
    recipe_release(&recipe);
    return is_allowed;
}

static void cook(struct journal *journal, const char *name, const char *parts)
{
    struct recipe recipe;
    assert_ok(recipe_init(&recipe, name, &error));
    assert_ok(recipe_add(&recipe, journal, parts, &error));
    assert_ok(recipe_save(&recipe, journal, (struct reach){ REACH_NOW, 0 }, &error));
    recipe_release(&recipe);
}

static void test_diet_check__a_recipe_is_judged_by_its_ingredients(void **state)
{
    (void)state;
    struct journal *journal = kitchen_open("2026-11-19T12:30");
    cook(journal, "House stew", "200 g starter:lentils-cooked, 100 g starter:spinach-raw");
    cook(journal, "House feast", "1 serving House stew, 20 g starter:feta");
    assert_true(allows_recipe(journal, "vegan, nuts", "House stew"));
    assert_false(allows_recipe(journal, "spinach", "House stew"));
    assert_false(allows_recipe(journal, "stew", "House stew"));
    assert_false(allows_recipe(journal, "vegan", "House feast"));
    assert_true(allows_recipe(journal, "vegetarian", "House feast"));
    assert_false(allows_recipe(journal, "lentils", "House feast"));
    kitchen_close(journal);
}

/* 21 CFR 101.61(b)(4). */
static void test_diet_check__low_sodium_is_140_mg_and_in_small_portions_of_50_g(void **state)
{
    (void)state;
    struct food food = food_of("Cheese", "cheese");
    assert_true(diet_check_is_low_sodium(&food, 140, 100));
    assert_false(diet_check_is_low_sodium(&food, 141, 100));
    assert_false(diet_check_is_low_sodium(&food, 300, 30)); /* 90 mg in the portion, 150 in 50 g */
    assert_true(diet_check_is_low_sodium(&food, 280, 30));
    food.basis = BASIS_UNIT;
    assert_true(diet_check_is_low_sodium(&food, 140, 1));
}

static void test_diet_check__is_a_setting_of_one_step(void **state)
{
    (void)state;
    struct journal *journal = kitchen_open("2026-11-19T12:30");
    struct diet diet;
    assert_ok(setting_set(journal, SETTING_SUGGEST_WITHOUT, "nuts, vegan", &error));
    assert_ok(diet_check_load(&diet, journal->log, &error));
    assert_true(diet.rules[DIET_VEGAN] && diet.rules[DIET_NUTS]);
    assert_int_equal(setting_set(journal, SETTING_SUGGEST_WITHOUT, "gluten", &error),
                     STATUS_INVALID);
    assert_ok(setting_set(journal, SETTING_SUGGEST_WITHOUT, "none", &error));
    kitchen_undo(journal, "Set suggest_without to none");
    kitchen_undo(journal, "Set suggest_without to nuts, vegan");
    assert_ok(diet_check_load(&diet, journal->log, &error));
    assert_false(diet.rules[DIET_VEGAN]);
    kitchen_close(journal);
}

TESTS(test_diet_check)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_diet_check__leaves_out_groups_and_words),
        cmocka_unit_test(test_diet_check__plant_milks_and_nut_butters_are_no_dairy),
        cmocka_unit_test(test_diet_check__in_doubt_leaves_out),
        cmocka_unit_test(test_diet_check__vegan_leaves_out_all_that_is_of_animals),
        cmocka_unit_test(test_diet_check__what_is_called_after_dairy_but_of_plants_is_no_dairy),
        cmocka_unit_test(test_diet_check__a_group_does_not_tell_what_a_product_contains),
        cmocka_unit_test(test_diet_check__words_leave_out_foods_that_have_them_all),
        cmocka_unit_test(test_diet_check__a_recipe_is_judged_by_its_ingredients),
        cmocka_unit_test(test_diet_check__low_sodium_is_140_mg_and_in_small_portions_of_50_g),
        cmocka_unit_test(test_diet_check__is_a_setting_of_one_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
