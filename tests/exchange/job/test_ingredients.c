#include "fixture.h"

#include "job/ingredients.h"

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
        if (!ingredients_may_be_fortified(fortified[i]))
            fail_msg("taken for plain: %s", fortified[i]);
    }
    assert_true(ingredients_may_be_fortified(NULL));
}

static void test_ingredients__that_name_nothing_added(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        if (ingredients_may_be_fortified(plain[i]))
            fail_msg("taken for fortified: %s", plain[i]);
    }
}

TESTS(test_ingredients)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ingredients__that_name_what_was_added),
        cmocka_unit_test(test_ingredients__that_name_nothing_added),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
