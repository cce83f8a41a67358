#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "rules/fdc_fortified.h"
#include "rules/fdc_group.h"
#include "rules/fdc_phrase.h"
#include "rules/fdc_plant.h"
#include "rules/fdc_set.h"
#include "usda/fdc_measure.h"

/* The rules of schema/usda: they are read, and single foods and portions come out as they must. */

static struct arena arena = ARENA_INIT;
static struct fdc_groups groups;
static struct fdc_fortified fortified;
static struct fdc_plants plants;
static struct fdc_phrases phrases;
static struct fdc_amounts amounts;

static int begin(void **state)
{
    (void)state;
    fdc_groups_read(&groups, &arena);
    fdc_fortified_read(&fortified, &arena);
    fdc_plants_read(&plants, &arena);
    fdc_phrases_read(&phrases, &arena);
    fdc_amounts_read(&amounts, &arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static void test_rules__are_all_read(void **state)
{
    (void)state;
    assert_true(groups.count > 0);
    assert_true(fortified.count > 0);
    assert_true(phrases.count > 0);
    assert_true(amounts.count > 0);
    assert_non_null(plants.plain[0]);
    assert_non_null(plants.other[0]);
}

static void test_groups__by_words_then_by_category(void **state)
{
    (void)state;
    static const struct {
        enum fdc_set set;
        int category;
        const char *words;
        const char *group; /* NULL: none */
    } foods[] = {
        { FDC_SR, 11, "spinach, raw", "vegetables" },
        { FDC_SR, 11, "seaweed, kelp, raw", "seaweed" },
        { FDC_FOUNDATION, 11, "white button mushrooms, raw", "mushrooms" },
        { FDC_SR, 11, "spinach, creamed", "dishes" },
        { FDC_SR, 1, "cheese, gouda", "cheese" },
        { FDC_SR, 1, "milk, whole", "milk" },
        { FDC_FNDDS, 1, "milk, whole", NULL },
        { FDC_FNDDS, 1004, "milk, whole", "milk" },
        { FDC_SR, 6, "soup, onion, dry mix", "soups" },
        { FDC_SR, 6, "soup, onion, dry mix, prepared with water", "soups" },
        { FDC_SR, 1, "milk, dry, whole", "milk" },
        { FDC_SR, 3, "babyfood, peas", "baby food" },
        { FDC_SR, 4, "fish oil, cod liver", NULL },
        { FDC_SR, 11, "broccoli, frozen, chopped, unprepared", "vegetables" },
        { FDC_SR, 24, "fish, halibut, raw, with skin (alaska native)", "fish" },
        { FDC_SR, 9, "orange juice, frozen concentrate, unsweetened, undiluted", NULL },
        { FDC_BRANDED, 11, "spinach, raw", NULL },
    };
    for (size_t i = 0; i < sizeof foods / sizeof *foods; i++) {
        const char *group = fdc_group(&groups, foods[i].set, foods[i].category, foods[i].words);
        if ((group == NULL) != (foods[i].group == NULL) ||
            (group && strcmp(group, foods[i].group) != 0))
            fail_msg("%s is in the group %s", foods[i].words, group ? group : "none");
    }
}

static bool is_fortified(enum fdc_set set, int category, const char *group, const char *words,
                         double vitamin_d)
{
    struct food food = { .name = words, .group = group };
    food.values[NUTRIENT_VITAMIN_D] = food_value(vitamin_d, KNOWN_EXACT);
    return fdc_is_fortified(&fortified, set, category, words, &food);
}

static void test_fortified__by_words_group_category_and_nutrient(void **state)
{
    (void)state;
    assert_true(is_fortified(FDC_SR, 14, NULL, "drink, fortified", 0));
    assert_false(is_fortified(FDC_SR, 14, NULL, "drink, unfortified", 0));
    assert_true(is_fortified(FDC_SR, 1, NULL, "with added vitamin a, vitamin d added", 0));
    assert_false(is_fortified(FDC_SR, 1, NULL, "with added vitamin a", 0));
    assert_true(is_fortified(FDC_SR, 4, "fats", "margarine", 0));
    assert_false(is_fortified(FDC_SR, 4, "fats", "spread with calcium", 0));
    assert_true(is_fortified(FDC_SR, 8, "cereals", "oats with calcium", 0));
    assert_false(is_fortified(FDC_FNDDS, 4802, "cereals", "oats with calcium", 0));
    assert_true(is_fortified(FDC_FNDDS, 4602, "cereals", "oats", 0));
    assert_false(is_fortified(FDC_FNDDS, 4603, "cereals", "oats", 0));
    assert_true(is_fortified(FDC_FNDDS, 1004, "milk", "milk, whole", 0));
    assert_false(is_fortified(FDC_SR, 1, "milk", "milk, whole", 0.5));
    assert_true(is_fortified(FDC_SR, 1, "milk", "milk, whole", 0.6));
    assert_true(is_fortified(FDC_SR, 8, "cereals", "KELLOGG flakes", 0));
    assert_false(is_fortified(FDC_FOUNDATION, 8, "cereals", "KELLOGG flakes", 0));
}

static bool is_plain(const char *group, const char *words, bool is_fortified_food)
{
    const struct food food = { .name = words, .group = group, .fortified = is_fortified_food };
    return fdc_is_plain_plant(&plants, words, &food);
}

static void test_plants__by_group_and_words(void **state)
{
    (void)state;
    assert_true(is_plain("vegetables", "spinach, raw", false));
    assert_false(is_plain("vegetables", "spinach, raw", true));
    assert_false(is_plain("vegetables", "spinach with butter, cooked", false));
    assert_true(is_plain("fats", "oil, olive", false));
    assert_false(is_plain("fats", "lard", false));
}

static void test_phrases__become_words_of_the_kitchen(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *clean; /* NULL: not a measure */
        double amount; /* of 1 */
    } portions[] = {
        { "cup sliced", "cup, sliced", 1 },
        { "Cup, chopped", "cup, chopped", 1 },
        { "tbsp", "tablespoon", 1 },
        { "serving (1/2 cup)", "serving", 1 },
        { "serving 1/2 cup", "cup", 0.5 },
        { "fruit (2-1/8\" dia)", "fruit", 1 },
        { "large (8\" to 8-7/8\" long)", "large", 1 },
        { "slice, NFS", "slice", 1 },
        { "each, large", "large", 1 },
        { "apple medium", "apple, medium", 1 },
        { "extra large", "extra large", 1 },
        { "piece/slice", "piece", 1 },
        { "Quantity not specified", NULL, 1 },
        { "oz", NULL, 1 },
        { "7-1/2 oz", NULL, 1 },
        { "NLEA serving", NULL, 1 },
    };
    for (size_t i = 0; i < sizeof portions / sizeof *portions; i++) {
        struct fdc_phrase phrase = { .amount = 1 };
        snprintf(phrase.text, sizeof phrase.text, "%s", portions[i].text);
        bool is_measure = fdc_phrase_clean(&phrase, &phrases);
        if (is_measure != (portions[i].clean != NULL) ||
            (is_measure &&
             (strcmp(phrase.text, portions[i].clean) != 0 || phrase.amount != portions[i].amount)))
            fail_msg("\"%s\" is %g of \"%s\"", portions[i].text, phrase.amount, phrase.text);
    }
}

TESTS(test_fdc_rules)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules__are_all_read),
        cmocka_unit_test(test_groups__by_words_then_by_category),
        cmocka_unit_test(test_fortified__by_words_group_category_and_nutrient),
        cmocka_unit_test(test_plants__by_group_and_words),
        cmocka_unit_test(test_phrases__become_words_of_the_kitchen),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
