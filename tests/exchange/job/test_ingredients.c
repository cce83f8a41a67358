#include "fixture.h"

#include "job/ingredients.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"

/* Lists as on packages, and whether magnesium, calcium or vitamin D may have been added. */

static const char *const fortified[] = {
    "WATER, SUGAR, TRICALCIUM PHOSPHATE, VITAMIN D3",
    "Reduced fat milk, vitamin A palmitate, vitamin D3.",
    "MILK, VITAMINS A & D",
    "Oats, VITAMINS AND MINERALS: REDUCED IRON, NIACINAMIDE",
    "wheat, vitamin & mineral blend",
    "milk, cholecalciferol",
    "oat base (water, oats), dipotassium phosphate, calcium carbonate",
    "Wheat flour, Magnesium Oxide",
    "candy (sugar, magnesium stearate)",
    "corn flakes fortified with iron",
    "eau, avoine 11%, calcium, vitamines (D2, B12)",
    "Wasser, Mandeln, Calciumphosphat",
    "agua, soja, carbonato de c\xC3\xA1lcio, aroma",
    "agua, calcio, vitaminas A, B2 y D",
    "havre, rapsolja, kalciumkarbonat, D-vitamin",
    "woda, owies, fosforan wapnia, witamina D",
    "vesi, kaura, kalsiumkarbonaatti",
    "sel, magn\xC3\xA9sium",
    "salt, anticaking agent (E 504)",
    "salt, E530",
    "milk minerals",
    "\xD0\xBC\xD0\xBE\xD0\xBB\xD0\xBE\xD0\xBA\xD0\xBE", /* another script: it cannot tell */
    "",
    " \n",
};

static const char *const plain[] = {
    "ALMONDS",
    "water, cane sugar, carbonated water, natural flavor",
    "TOMATOES, TOMATO JUICE, CALCIUM CHLORIDE, CITRIC ACID",
    "ENRICHED FLOUR (WHEAT FLOUR, NIACIN, REDUCED IRON, THIAMIN, RIBOFLAVIN), CALCIUM PROPIONATE",
    "mayonnaise (oil, eggs), calcium disodium EDTA added to protect flavor",
    "shortening (palm oil), calcium stearoyl lactylate, sodium stearoyl lactylate",
    "apple juice, vitamin C (ascorbic acid)",
    "mineral water, lemon",
    "orange (e300), e330, curcumin E100",
    "tomates, chlorure de sodium \xE2\x80\x93 \xC3\xA9pices",
    "Zucker, Glukosesirup, Gelatine; Sonnenblumen\xC3\xB6l",
};

static void test_ingredients__that_name_what_was_added(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof fortified / sizeof *fortified; i++) {
        if (!ingredients_added(fortified[i]))
            fail_msg("taken for plain: %s", fortified[i]);
    }
    assert_int_equal(ingredients_added(NULL), FORTIFIED_ALL);
}

static void test_ingredients__that_name_nothing_added(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        if (ingredients_added(plain[i]))
            fail_msg("taken for fortified: %s", plain[i]);
    }
}

static void test_ingredients__are_told_apart_by_nutrient(void **state)
{
    static const struct {
        const char *list;
        unsigned added;
    } lists[] = {
        { "water, almonds, calcium carbonate, sea salt", FORTIFIED_WITH(NUTRIENT_CALCIUM) },
        { "milk, cholecalciferol", FORTIFIED_WITH(NUTRIENT_VITAMIN_D) },
        { "Reduced fat milk, vitamin A palmitate, vitamin D3.",
          FORTIFIED_WITH(NUTRIENT_VITAMIN_D) },
        { "Wheat flour, Magnesium Oxide", FORTIFIED_WITH(NUTRIENT_MAGNESIUM) },
        { "oats, tricalcium phosphate, ergocalciferol",
          FORTIFIED_WITH(NUTRIENT_CALCIUM) | FORTIFIED_WITH(NUTRIENT_VITAMIN_D) },
        { "yeast extract, calcium pantothenate", 0 },
        { "wheat, vitamin & mineral blend", FORTIFIED_ALL },
        { "corn flakes fortified with iron", FORTIFIED_ALL },
    };
    (void)state;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (ingredients_added(lists[i].list) != lists[i].added)
            fail_msg("%s: %u", lists[i].list, ingredients_added(lists[i].list));
    }
}

TESTS(test_ingredients)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ingredients__that_name_what_was_added),
        cmocka_unit_test(test_ingredients__that_name_nothing_added),
        cmocka_unit_test(test_ingredients__are_told_apart_by_nutrient),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
