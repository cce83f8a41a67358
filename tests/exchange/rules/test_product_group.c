#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "rules/product_group.h"

/* The rules for products: they are read, and single products come out as they must. */

static struct arena arena = ARENA_INIT;
static struct product_groups groups;

static int begin(void **state)
{
    (void)state;
    product_groups_read(&groups, &arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static void expect(const char *name, const char *found, const char *group)
{
    if ((found == NULL) != (group == NULL) || (found && strcmp(found, group) != 0))
        fail_msg("%s is in the group %s", name, found ? found : "none");
}

static void test_products__by_category_and_name(void **state)
{
    (void)state;
    static const struct {
        const char *category;
        const char *name;
        const char *group; /* NULL: none */
    } products[] = {
        { "Cheese", "STRING CHEESE STICKS", "cheese" },
        { "Cheese", "VEGAN MOZZARELLA", NULL },
        { "Milk", "WHOLE MILK", "milk" },
        { "Milk", "UNSWEETENED ALMOND MILK", "plant drinks" },
        { "Frozen Fish & Seafood", "COOKED SHRIMPS", "shellfish" },
        { "Popcorn, Peanuts, Seeds & Related Snacks", "SALTED CASHEWS", "nuts" },
        { "Popcorn, Peanuts, Seeds & Related Snacks", "KETTLE CORN", "snacks" },
        { "Vegetable & Cooking Oils", "COD LIVER OIL", NULL },
        { "Powdered Drinks", "LEMONADE DRINK MIX", "dried drinks" },
        { "Green Supplements", "GREENS", NULL },
        { "Of a later year", "TOMATO SOUP", "soups" },
    };
    for (size_t i = 0; i < sizeof products / sizeof *products; i++) {
        size_t category = product_groups_category(&groups, products[i].category);
        expect(products[i].name, product_group(&groups, category, products[i].name),
               products[i].group);
    }
}

static void test_products__by_name_alone(void **state)
{
    (void)state;
    static const char *const products[][2] = {
        { "CHOCOLATE CHIP COOKIES", "baked goods" },
        { "Milk chocolate with almonds", "sweets" },
        { "Fat free milk", "milk" },
        { "Tomato sauce", "sauces" },
        { "Whole peeled tomatoes", "vegetables" },
        { "Honey nut granola bars", "snacks" },
        { "Cake mix, yellow", "baking mixes" },
        { "Atlantic salmon in marinade", "fish" },
        { "Peanut butter", "nuts" },
        { "Whey protein powder", NULL },
        { "Nondescript", NULL },
        { "", NULL },
    };
    for (size_t i = 0; i < sizeof products / sizeof *products; i++)
        expect(products[i][0], product_group(&groups, 0, products[i][0]), products[i][1]);
}

static void test_products__by_the_most_special_tag_that_is_known(void **state)
{
    (void)state;
    static const char *const products[][3] = {
        { "en:dairies,en:cheeses,en:gouda", "Gouda jung", "cheese" },
        { "en:dairies,en:cheeses,en:unheard-of", "Gouda jung", "cheese" },
        { "en:beverages,en:plant-based-foods,en:soy-milks", "Sojadrink", "plant drinks" },
        { "en:cheese", "Nondescript", NULL },
        { "fr:cheeses", "Nondescript", NULL },
        { "en:coffees", "Milk", NULL },
        { "en:,,en:", "Oat biscuits", "baked goods" },
        { NULL, "Oat biscuits", "baked goods" },
    };
    for (size_t i = 0; i < sizeof products / sizeof *products; i++)
        expect(products[i][1], product_group_tagged(&groups, products[i][0], products[i][1]),
               products[i][2]);
}

static void test_categories__are_known_again_and_bounded(void **state)
{
    (void)state;
    char text[200];
    size_t milk = product_groups_category(&groups, "Milk");
    assert_true(product_groups_category(&groups, "") == 0);
    assert_true(product_groups_category(&groups, "MILK") == milk);
    for (int i = 0; i < 2 * PRODUCT_CATEGORIES_MAX; i++) {
        snprintf(text, sizeof text, "%d %150s", i, "x");
        product_groups_category(&groups, text);
    }
    assert_true(product_groups_category(&groups, "one more") == 0);
    assert_true(product_groups_category(&groups, "Milk") == milk);
}

TESTS(test_product_group)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_products__by_category_and_name),
        cmocka_unit_test(test_products__by_name_alone),
        cmocka_unit_test(test_products__by_the_most_special_tag_that_is_known),
        cmocka_unit_test(test_categories__are_known_again_and_bounded),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
