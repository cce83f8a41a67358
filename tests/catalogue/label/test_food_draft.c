#include "fixture.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/food_draft.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/store/store.h"

static struct store *diary;
static struct ceilings *ceilings;
static struct arena arena;
static struct error error;
static struct plausibility_warnings warnings;
static enum draft_field wrong;

static int set_up(void **state)
{
    (void)state;
    fixture_begin();
    arena = (struct arena)ARENA_INIT;
    error = (struct error)ERROR_INIT;
    assert_ok(store_open_log(&diary, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    assert_ok(ceilings_load(&ceilings, diary, &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    ceilings_free(ceilings);
    store_close(diary);
    arena_release(&arena);
    fixture_end();
    return 0;
}

/* Reads a draft of "field=value" texts, ended by NULL. */
static enum status read(struct food *out, const struct food *base, bool adds,
                        const char *const *pairs)
{
    struct food_draft draft = { .adds_measures = adds };
    for (; *pairs; pairs++) {
        const char *sign = strchr(*pairs, '=');
        enum draft_field field;
        if (!food_draft_field_find(&field, arena_strndup(&arena, *pairs, (size_t)(sign - *pairs))))
            fail_msg("no field: %s", *pairs);
        draft.texts[field] = sign + 1;
    }
    error = (struct error)ERROR_INIT;
    return food_draft_read(out, &warnings, &wrong, &arena, &draft, base, ceilings, &error);
}

#define PAIRS(...)                                                                                 \
    (const char *const[])                                                                          \
    {                                                                                              \
        __VA_ARGS__, NULL                                                                          \
    }

static struct food make(const char *const *pairs)
{
    struct food food;
    assert_ok(read(&food, NULL, false, pairs));
    return food;
}

#define assert_value(food, nutrient, expected, how)                                                \
    do {                                                                                           \
        assert_int_equal((food).values[nutrient].known, how);                                      \
        assert_true(fabs((food).values[nutrient].amount - (expected)) < 1e-9 * (1 + (expected)));  \
    } while (0)

static const char *measures(const struct food *food)
{
    struct buffer text = BUFFER_INIT;
    for (size_t i = 0; i < food->measure_count; i++)
        buffer_addf(&text, "%s%s %g", i ? ", " : "", food->measures[i].name,
                    food->measures[i].amount);
    const char *copy = arena_strdup(&arena, text.text);
    buffer_release(&text);
    return copy;
}

static void test_draft__a_label_for_a_serving_is_kept_per_100_g(void **state)
{
    (void)state;
    struct food food =
        make(PAIRS("name=Village bread", "per=serving", "serving=2 slices=60g", "calcium=15 mg",
                   "magnesium=5% DV", "group=bread", "sodium=0.3 g"));
    assert_int_equal(food.basis, BASIS_G);
    assert_value(food, NUTRIENT_CALCIUM, 25, KNOWN_ROUNDED);
    assert_value(food, NUTRIENT_MAGNESIUM, 35, KNOWN_ROUNDED); /* 21 mg in 60 g */
    assert_value(food, NUTRIENT_SODIUM, 500, KNOWN_ROUNDED);
    assert_value(food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    assert_string_equal(measures(&food), "slice 30, serving 60");
    assert_string_equal(food.source, "label us-2016");
    assert_string_equal(food.group, "bread");
    assert_int_equal(warnings.count, 0);
}

#define assert_ends(food, nutrient, least, most)                                                   \
    do {                                                                                           \
        assert_int_equal((food).values[nutrient].known, KNOWN_ROUNDED);                            \
        assert_true(fabs((food).values[nutrient].low - (least)) < 1e-9 * (1 + (least)));           \
        assert_true(fabs((food).values[nutrient].high - (most)) < 1e-9 * (1 + (most)));            \
    } while (0)

static void test_draft__what_a_label_rounds_is_kept_from_its_low_to_its_high_end(void **state)
{
    (void)state;
    struct food food = make(PAIRS("name=Bar", "per=serving", "serving=50 g", "magnesium=0",
                                  "calcium=2% DV", "sodium=150 mg"));
    assert_value(food, NUTRIENT_CALCIUM, 52, KNOWN_ROUNDED);
    assert_ends(food, NUTRIENT_CALCIUM, 26, 78);
    assert_ends(food, NUTRIENT_SODIUM, 290, 310);
    assert_value(food, NUTRIENT_MAGNESIUM, 16.8, KNOWN_BELOW); /* the calcium tells the label */
    food = make(PAIRS("name=Milk", "per=100 ml", "label=eu", "calcium=15% NRV", "total_fat=3.5 g",
                      "saturated_fat=0", "salt=0.1 g"));
    assert_ends(food, NUTRIENT_CALCIUM, 116, 124);
    assert_ends(food, NUTRIENT_TOTAL_FAT, 3.45, 3.55);
    assert_ends(food, NUTRIENT_SODIUM, 38, 42);
    assert_value(food, NUTRIENT_SATURATED_FAT, 0.1, KNOWN_BELOW);
    food = make(PAIRS("name=Milk", "per=100 ml", "calcium=120 mg", "total_fat=3.5 g"));
    assert_value(food, NUTRIENT_CALCIUM, 120, KNOWN_EXACT);
    assert_value(food, NUTRIENT_TOTAL_FAT, 3.5, KNOWN_EXACT);
}

static void test_draft__a_rounded_value_stays_rounded_until_it_is_typed_anew(void **state)
{
    (void)state;
    struct food base = make(PAIRS("name=Soup", "per=serving", "calcium=2% DV", "magnesium=4% DV"));
    struct food food;
    assert_ends(base, NUTRIENT_CALCIUM, 13, 39);
    assert_ok(read(&food, &base, true, PAIRS("name=Broth", "magnesium=20 mg", "serving=250 g")));
    assert_ends(food, NUTRIENT_CALCIUM, 5.2, 15.6);
    assert_value(food, NUTRIENT_CALCIUM, 10.4, KNOWN_ROUNDED);
    assert_value(food, NUTRIENT_MAGNESIUM, 20, KNOWN_EXACT);
    struct food_draft draft;
    food_draft_of(&draft, &arena, &base);
    assert_string_equal(draft.texts[DRAFT_NUTRIENT(NUTRIENT_CALCIUM)], "~26 mg");
    assert_ok(food_draft_read(&food, &warnings, &wrong, &arena, &draft, &base, ceilings, &error));
    assert_ends(food, NUTRIENT_CALCIUM, 13, 39);
}

static void test_draft__a_serving_without_a_weight_is_counted(void **state)
{
    (void)state;
    struct food food = make(PAIRS("name=Soup", "per=serving", "serving=2 ladles", "calcium=80 mg"));
    assert_int_equal(food.basis, BASIS_UNIT);
    assert_string_equal(food.unit_name, "serving");
    assert_value(food, NUTRIENT_CALCIUM, 80, KNOWN_EXACT);
    assert_string_equal(measures(&food), "ladle 0.5");
    food = make(PAIRS("name=Soup", "per=serving", "calcium=80 mg"));
    assert_string_equal(food.unit_name, "serving");
}

static void test_draft__per_100_ml_and_per_30_g_and_per_tablets(void **state)
{
    (void)state;
    struct food food =
        make(PAIRS("name=Oat drink", "per=100ml", "serving=1 glass=250ml", "calcium=120mg"));
    assert_int_equal(food.basis, BASIS_ML);
    assert_value(food, NUTRIENT_CALCIUM, 120, KNOWN_EXACT);
    assert_string_equal(measures(&food), "glass 250, serving 250");
    food = make(PAIRS("name=Muesli", "per=30 g", "calcium=12 mg"));
    assert_value(food, NUTRIENT_CALCIUM, 40, KNOWN_EXACT);
    food = make(PAIRS("name=Ca-D", "kind=supplement", "per=2 tablets", "calcium=1000 mg",
                      "vitamin_d=800 IU", "label=eu"));
    assert_int_equal(food.basis, BASIS_UNIT);
    assert_string_equal(food.unit_name, "tablet");
    assert_value(food, NUTRIENT_CALCIUM, 500, KNOWN_EXACT);
    assert_value(food, NUTRIENT_VITAMIN_D, 10, KNOWN_EXACT);
    /* the label is complete for the leading nutrients, and only for them */
    assert_value(food, NUTRIENT_MAGNESIUM, 0, KNOWN_ASSUMED);
    assert_value(food, NUTRIENT_SODIUM, 0, KNOWN_NOT);
    assert_string_equal(food.source, "label eu");
}

static void test_draft__blank_is_unknown_and_zero_is_zero_but_of_a_us_serving(void **state)
{
    (void)state;
    struct food food = make(PAIRS("name=X", "per=100 g", "calcium=0", "magnesium="));
    assert_value(food, NUTRIENT_CALCIUM, 0, KNOWN_EXACT);
    assert_value(food, NUTRIENT_MAGNESIUM, 0, KNOWN_NOT);
    /* a US label may state less than 2 % of 1300 mg per serving as 0: 26 mg in 50 g */
    food = make(PAIRS("name=X", "label=us", "per=serving", "serving=50 g", "calcium=0"));
    assert_value(food, NUTRIENT_CALCIUM, 52, KNOWN_BELOW);
    food = make(PAIRS("name=X", "label=eu", "per=serving", "serving=50 g", "calcium=0"));
    assert_value(food, NUTRIENT_CALCIUM, 0, KNOWN_EXACT);
    food = make(PAIRS("name=X", "per=100 g", "calcium=<1 mg"));
    assert_value(food, NUTRIENT_CALCIUM, 1, KNOWN_BELOW);
}

static void test_draft__vitamin_d_of_a_plain_plant_is_an_assumed_zero(void **state)
{
    (void)state;
    struct food food = make(PAIRS("name=Garden kale", "group=veg", "per=100 g", "calcium=200 mg"));
    assert_value(food, NUTRIENT_VITAMIN_D, 0, KNOWN_ASSUMED);
    assert_string_equal(food.group, "vegetables");
    food = make(PAIRS("name=Kale with mushrooms", "group=vegetables", "per=100 g"));
    assert_value(food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    food = make(PAIRS("name=Kale", "group=vegetables", "fortified=yes", "per=100 g"));
    assert_value(food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    food = make(PAIRS("name=Kale", "per=100 g"));
    assert_value(food, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
}

static void test_draft__salt_is_kept_as_sodium_and_told(void **state)
{
    (void)state;
    struct food food = make(PAIRS("name=Soup", "per=100 g", "salt=1.2 g"));
    assert_value(food, NUTRIENT_SODIUM, 480, KNOWN_EXACT);
    assert_string_equal(warnings.lines[0],
                        "1.2 g salt is read as 480 mg of sodium (salt is 2.5 times its sodium)");
    food = make(PAIRS("name=Soup", "per=100 g", "sodium=Salt 1.2 g"));
    assert_value(food, NUTRIENT_SODIUM, 480, KNOWN_EXACT);
    food = make(PAIRS("name=Soup", "per=100 g", "salt=<0.1 g"));
    assert_value(food, NUTRIENT_SODIUM, 40, KNOWN_BELOW);
    food = make(PAIRS("name=Soup", "per=100 g", "salt=0"));
    assert_value(food, NUTRIENT_SODIUM, 0, KNOWN_EXACT);
    food = make(PAIRS("name=Soup", "per=100 g", "sodium=480 mg", "salt="));
    assert_value(food, NUTRIENT_SODIUM, 480, KNOWN_EXACT);
}

static void test_draft__an_amount_in_brackets_is_checked_or_says_what_a_measure_is(void **state)
{
    (void)state;
    struct food food = make(PAIRS("name=Oats", "per=2/3 cup (55 g)", "calcium=11 mg",
                                  "measures=2/3 cup (55 g); 1 can (400 g)"));
    assert_value(food, NUTRIENT_CALCIUM, 20, KNOWN_EXACT);
    assert_string_equal(measures(&food), "cup 82.5, can 400, serving 55");
    food = make(PAIRS("name=Nuts", "per=30 g (1 oz)", "calcium=30 mg", "measures=30 g (1 oz)"));
    assert_value(food, NUTRIENT_CALCIUM, 100, KNOWN_EXACT);
    food = make(PAIRS("name=Mg", "kind=supplement", "per=1 tablet (500 mg)", "magnesium=60 mg"));
    assert_int_equal(food.basis, BASIS_UNIT);
}

static void test_draft__what_is_wrong_names_its_field(void **state)
{
    (void)state;
    static const struct {
        const char *pairs[6];
        enum draft_field field;
        const char *why;
    } cases[] = {
        { { "per=100 g" }, DRAFT_NAME, "needs a name" },
        { { "name=X", "calcium=5 mg" }, DRAFT_PER, "what are the values per?" },
        { { "name=X", "per=3 IU" }, DRAFT_PER, "values cannot be per" },
        { { "name=X", "per=100 g", "serving=2 slices=60 ml" },
          DRAFT_MEASURES,
          "does not fit a food counted in g" },
        { { "name=X", "per=100 g", "serving=1 slice = 60 g; =2% DV" },
          DRAFT_MEASURES,
          "does not fit a food counted in g" },
        { { "name=X", "per=100 g", "serving=slices" },
          DRAFT_MEASURES,
          "does not fit a food counted in g" },
        { { "name=X", "per=1,000 g" }, DRAFT_PER, "per: '1,000' could mean 1000 or 1;" },
        { { "name=X", "per=2-3 tablets" }, DRAFT_PER, "per: '2-3' is a range" },
        { { "name=X", "per=½½ tablet" }, DRAFT_PER, "is not an amount" },
        { { "name=X", "per=100 g", "serving=1 loaf = 1,000 g" },
          DRAFT_MEASURES,
          "measures: '1,000' could mean 1000 or 1;" },
        { { "name=X", "per=100 g", "serving=1.000 crumbs = 1 g" },
          DRAFT_MEASURES,
          "'1.000' could mean 1000 or 1;" },
        { { "name=X", "per=100 g", "serving=2-3 slices = 60 g" }, DRAFT_MEASURES, "is a range" },
        { { "name=X", "per=100 g", "serving=½½ cup = 60 g" },
          DRAFT_MEASURES,
          "'½½' is not an amount" },
        { { "name=X", "per=100 g", "calcium=1,000 mg" },
          (enum draft_field)(DRAFT_NUTRIENTS + NUTRIENT_CALCIUM),
          "calcium: '1,000' could mean 1000 or 1; type 1000 or 1.0" },
        { { "name=X", "per=100 g", "energy=1,234 kJ" },
          (enum draft_field)(DRAFT_NUTRIENTS + NUTRIENT_ENERGY),
          "energy: '1,234' could mean 1234 or 1.234; type 1234 or 1.2340" },
        { { "name=X", "per=30 g (2 oz)", "calcium=30 mg" }, DRAFT_PER, "two amounts that differ" },
        { { "name=X", "per=100 g", "serving=30 g (2 oz)" }, DRAFT_MEASURES, "does not fit" },
        { { "name=X", "per=100 g", "salt=1,200 mg" }, DRAFT_SALT, "salt: '1,200' could mean" },
        { { "name=X", "per=100 g", "salt=1 g", "sodium=400 mg" }, DRAFT_SALT, "not both" },
        { { "name=X", "group=stones" }, DRAFT_GROUP, "vegetables" },
        { { "name=X", "kind=recipe" }, DRAFT_KIND, "is not a kind" },
        { { "name=X", "fortified=maybe" }, DRAFT_FORTIFIED, "use yes, no or what" },
        { { "name=X", "label=fr" }, DRAFT_LABEL, "is not a label type" },
        { { "name=X", "per=100 g", "calcium=5" },
          DRAFT_NUTRIENT(NUTRIENT_CALCIUM),
          "calcium: add the unit" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct food food;
        if (read(&food, NULL, false, cases[i].pairs) != STATUS_INVALID || wrong != cases[i].field ||
            !strstr(error.text, cases[i].why))
            fail_msg("case %zu: field %d: %s", i, (int)wrong, error.text);
    }
}

static void test_draft__what_can_hardly_be_is_questioned_and_taken(void **state)
{
    (void)state;
    static const struct {
        const char *pairs[6];
        const char *why; /* NULL: no doubt */
    } cases[] = {
        { { "name=X", "per=100 g", "group=bread", "calcium=250000 mg" }, "mg and µg mixed up?" },
        { { "name=X", "per=100 g", "calcium=2000000 mg" }, "mg and µg mixed up?" },
        { { "name=X", "per=100 g", "vitamin_d=100 mg" }, "µg and mg mixed up?" },
        { { "name=X", "per=100 g", "group=vegetables", "calcium=1000 mg" }, "vegetables" },
        { { "name=X", "per=100 g", "group=cereals", "vitamin_d=8 µg" }, "is it fortified?" },
        { { "name=X", "per=100 g", "group=cereals", "fortified=yes", "vitamin_d=8 µg" }, NULL },
        { { "name=X", "per=100 g", "fat=60 g", "protein=30 g", "carbs=40 g" },
          "more than the 100" },
        { { "name=X", "per=100 g", "sugars=60 g", "carbs=40 g" }, "Sugars" },
        { { "name=X", "per=100 g", "energy=2200 kcal" }, "Energy" },
        { { "name=X", "kind=supplement", "per=tablet", "vitamin_d=50000 IU" },
          "more than 10 times the daily value (20 µg)" },
        { { "name=X", "kind=supplement", "per=tablet", "vitamin_d=1100% DV" }, "1000 %" },
        { { "name=X", "kind=supplement", "per=tablet", "vitamin_d=4000 IU" }, NULL },
        { { "name=X", "per=serving", "calcium=300 mg" }, NULL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct food food;
        assert_ok(read(&food, NULL, false, cases[i].pairs));
        bool is_asked = false;
        for (size_t d = 0; cases[i].why && d < warnings.count; d++)
            is_asked = is_asked || strstr(warnings.lines[d], cases[i].why);
        if (cases[i].why ? !is_asked : warnings.count > 0)
            fail_msg("case %zu: %zu warnings: %s", i, warnings.count,
                     warnings.count ? warnings.lines[0] : "");
    }
}

static void test_draft__a_change_touches_what_it_says_alone(void **state)
{
    (void)state;
    struct food base = make(PAIRS("name=Bread", "brand=Mill", "per=100 g", "calcium=40 mg",
                                  "magnesium=30 mg", "serving=2 slices=60 g"));
    struct food food;
    assert_ok(
        read(&food, &base, true, PAIRS("calcium=12 mg", "per=serving", "measure=loaf=500 g")));
    assert_value(food, NUTRIENT_CALCIUM, 20, KNOWN_EXACT);
    assert_value(food, NUTRIENT_MAGNESIUM, 30, KNOWN_EXACT);
    assert_string_equal(food.brand, "Mill");
    assert_string_equal(measures(&food), "slice 30, serving 60, loaf 500");
    assert_string_equal(measures(&base), "slice 30, serving 60");
    assert_ok(read(&food, &base, false, PAIRS("measures=slice=25 g", "brand=", "magnesium=")));
    assert_string_equal(measures(&food), "slice 25");
    assert_null(food.brand);
    assert_value(food, NUTRIENT_MAGNESIUM, 0, KNOWN_NOT);
    assert_int_equal(read(&food, &base, true, PAIRS("per=100 ml", "calcium=5 mg")), STATUS_INVALID);
    assert_int_equal(wrong, DRAFT_PER);
}

static void test_draft__a_serving_that_comes_to_have_a_weight_is_kept_per_100_g(void **state)
{
    (void)state;
    struct food base = make(PAIRS("name=Soup", "per=serving", "serving=2 ladles", "calcium=90 mg"));
    struct food food;
    assert_ok(read(&food, &base, true, PAIRS("serving=300 g")));
    assert_int_equal(food.basis, BASIS_G);
    assert_value(food, NUTRIENT_CALCIUM, 30, KNOWN_EXACT);
    assert_string_equal(measures(&food), "ladle 150, serving 300");
    assert_ok(read(&food, &base, false, PAIRS("measures=ladle = 0.5 serving; serving = 300 g")));
    assert_string_equal(measures(&food), "ladle 150, serving 300");
}

static void test_draft_of__reads_back_as_the_same_food(void **state)
{
    (void)state;
    struct food base = make(PAIRS("name=Bread", "brand=Mill", "per=100 g", "calcium=<40 mg",
                                  "magnesium=30.1250 mg", "vitamin_d=~0", "iron=>=1 mg",
                                  "group=bread", "serving=2 slices=61 g"));
    struct food_draft draft;
    struct food food;
    food_draft_of(&draft, &arena, &base);
    assert_ok(food_draft_read(&food, &warnings, &wrong, &arena, &draft, &base, ceilings, &error));
    for (enum nutrient n = 0; n < NUTRIENT_COUNT; n++) {
        assert_int_equal(food.values[n].known, base.values[n].known);
        assert_true(food.values[n].amount == base.values[n].amount);
    }
    assert_string_equal(measures(&food), measures(&base));
    assert_string_equal(food.group, "bread");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_food_draft)
{
    const struct CMUnitTest tests[] = {
        TEST(test_draft__a_label_for_a_serving_is_kept_per_100_g),
        TEST(test_draft__what_a_label_rounds_is_kept_from_its_low_to_its_high_end),
        TEST(test_draft__a_rounded_value_stays_rounded_until_it_is_typed_anew),
        TEST(test_draft__a_serving_without_a_weight_is_counted),
        TEST(test_draft__per_100_ml_and_per_30_g_and_per_tablets),
        TEST(test_draft__blank_is_unknown_and_zero_is_zero_but_of_a_us_serving),
        TEST(test_draft__vitamin_d_of_a_plain_plant_is_an_assumed_zero),
        TEST(test_draft__salt_is_kept_as_sodium_and_told),
        TEST(test_draft__an_amount_in_brackets_is_checked_or_says_what_a_measure_is),
        TEST(test_draft__what_is_wrong_names_its_field),
        TEST(test_draft__what_can_hardly_be_is_questioned_and_taken),
        TEST(test_draft__a_change_touches_what_it_says_alone),
        TEST(test_draft__a_serving_that_comes_to_have_a_weight_is_kept_per_100_g),
        TEST(test_draft_of__reads_back_as_the_same_food),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
