#include "fixture.h"

#include <math.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct store *diary;
static struct ceilings *ceilings;
static struct arena arena;
static struct error error = ERROR_INIT;

static const struct query add_ceiling = {
    "a ceiling",
    "INSERT OR REPLACE INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, "
    "foods) VALUES ('milk', 0, 'calcium', 150, 5), ('milk', 1, 'calcium', 400, 5)"
};
static const struct query add_part = {
    "a part", "INSERT INTO ingredient (id, food_version_id, ingredient_version_id, amount, "
              "measure, position, modified_at) "
              "VALUES (:id, :recipe, :part, :amount, 'some', 1, '2026-11-19T12:30:00')"
};

static int begin(void **state)
{
    (void)state;
    struct statement *st;
    fixture_begin();
    assert_ok(store_open_log(&diary, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    assert_ok(action_begin(diary, &error));
    assert_ok(statement_open(&st, diary, &add_ceiling, &error));
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(diary, "Ceilings", &error));
    assert_ok(ceilings_load(&ceilings, diary, &error));
    return 0;
}

static int end(void **state)
{
    (void)state;
    ceilings_free(ceilings);
    arena_release(&arena);
    store_close(diary);
    fixture_end();
    return 0;
}

static struct food milk(const char *origin, double calcium, enum known known)
{
    struct food food = { .origin = origin, .name = origin, .source = "label", .group = "milk" };
    food.values[NUTRIENT_CALCIUM] = food_value(calcium, known);
    return food;
}

static struct value sum(struct food_bounds *bounds, const struct food *a, const struct food *b)
{
    struct value values[NUTRIENT_COUNT];
    const struct part parts[] = { { a, 200 }, { b, 50 } };
    composition_sum(values, bounds, ceilings, parts, 2, 2);
    return values[NUTRIENT_CALCIUM];
}

static void assert_value(struct value value, enum known known, double amount)
{
    assert_int_equal(value.known, known);
    assert_true(fabs(value.amount - amount) < 1e-12);
}

static void test_composition__a_sum_is_known_as_well_as_its_parts(void **state)
{
    (void)state;
    struct food_bounds bounds;
    struct food a = milk("a", 100, KNOWN_EXACT);
    struct food b = milk("b", 40, KNOWN_EXACT);
    assert_value(sum(&bounds, &a, &b), KNOWN_EXACT, 110); /* (200 + 20) / 2 */
    assert_true(fabs(bounds.most[NUTRIENT_CALCIUM] - 110) < 1e-12);
    b = milk("b", 0, KNOWN_NOT);
    assert_value(sum(&bounds, &a, &b), KNOWN_AT_LEAST, 100);
    assert_true(fabs(bounds.most[NUTRIENT_CALCIUM] - 137.5) < 1e-12); /* 75 of the milk group */
    b = milk("b", 10, KNOWN_AT_LEAST);
    assert_value(sum(&bounds, &a, &b), KNOWN_AT_LEAST, 102.5);
    b = milk("b", 6, KNOWN_BELOW);
    assert_value(sum(&bounds, &a, &b), KNOWN_AT_LEAST, 100);
    assert_true(fabs(bounds.most[NUTRIENT_CALCIUM] - 101.5) < 1e-12);
    a = milk("a", 0, KNOWN_EXACT);
    assert_value(sum(&bounds, &a, &b), KNOWN_BELOW, 1.5);
    b = milk("b", 0, KNOWN_ASSUMED);
    assert_value(sum(&bounds, &a, &b), KNOWN_ASSUMED, 0);
    b = milk("b", 0, KNOWN_NOT);
    assert_value(sum(&bounds, &a, &b), KNOWN_NOT, 0);
    assert_true(fabs(bounds.most[NUTRIENT_CALCIUM] - 37.5) < 1e-12);
    b.group = NULL;
    sum(&bounds, &a, &b);
    assert_true(isinf(bounds.most[NUTRIENT_CALCIUM]));
}

static void test_composition__rounded_parts_make_a_rounded_sum(void **state)
{
    (void)state;
    struct food_bounds bounds;
    struct food a = milk("a", 100, KNOWN_EXACT);
    struct food b = milk("b", 0, KNOWN_NOT);
    b.values[NUTRIENT_CALCIUM] = food_value_rounded(52, 26, 78);
    struct value value = sum(&bounds, &a, &b);
    assert_value(value, KNOWN_ROUNDED, 113);
    assert_true(fabs(value.low - 106.5) < 1e-12 && fabs(value.high - 119.5) < 1e-12);
    assert_true(fabs(bounds.most[NUTRIENT_CALCIUM] - 119.5) < 1e-12);
    assert_false(bounds.is_open[NUTRIENT_CALCIUM]);
    a = milk("a", 10, KNOWN_AT_LEAST);
    assert_value(sum(&bounds, &a, &b), KNOWN_AT_LEAST, 16.5);
}

static void test_composition__only_fortified_parts_are_added(void **state)
{
    (void)state;
    struct food_bounds bounds;
    struct food a = milk("a", 100, KNOWN_EXACT);
    struct food b = milk("b", 0, KNOWN_NOT);
    sum(&bounds, &a, &b);
    assert_true(bounds.added[NUTRIENT_CALCIUM] == 0);
    b.fortified = FORTIFIED_ALL;
    sum(&bounds, &a, &b);
    assert_true(fabs(bounds.added[NUTRIENT_CALCIUM] - 100) < 1e-12); /* 50 g of 400 */
    assert_true(fabs(bounds.most[NUTRIENT_CALCIUM] - 200) < 1e-12);
}

static void record(struct food *food)
{
    assert_ok(food_record(food, diary, &error));
}

static void put_part(const struct food *recipe, const struct food *part, double amount)
{
    struct statement *st;
    assert_ok(statement_open(&st, diary, &add_part, &error));
    statement_bind_integer(st, ":id", store_new_id(diary));
    statement_bind_integer(st, ":recipe", recipe->version_id);
    statement_bind_integer(st, ":part", part->version_id);
    statement_bind_real(st, ":amount", amount);
    assert_ok(statement_run(st, &error));
}

static struct measure whole_of_four[] = { { COMPOSITION_WHOLE, 4 } };
static struct measure whole_of_500g[] = { { COMPOSITION_WHOLE, 500 } };

static void test_composition__recipes_are_bounded_through_recipes(void **state)
{
    (void)state;
    struct food known = milk("own:1", 100, KNOWN_EXACT);
    struct food open = milk("own:2", 0, KNOWN_NOT);
    struct food sauce = milk("own:3", 20, KNOWN_AT_LEAST);
    struct food stew = milk("own:4", 1, KNOWN_AT_LEAST);
    sauce.kind = stew.kind = FOOD_RECIPE;
    sauce.group = stew.group = NULL;
    sauce.measures = whole_of_500g;
    stew.measures = whole_of_four;
    stew.basis = BASIS_UNIT;
    stew.unit_name = COMPOSITION_SERVING;
    sauce.measure_count = stew.measure_count = 1;
    assert_ok(action_begin(diary, &error));
    record(&known);
    record(&open);
    record(&sauce);
    record(&stew);
    put_part(&sauce, &known, 100);
    put_part(&sauce, &open, 100); /* 250 in 500 g at most */
    put_part(&stew, &sauce, 200); /* 100 */
    put_part(&stew, &open, 40); /* 60 */
    assert_ok(action_commit(diary, "Recipes", &error));
    struct food *foods[] = { &stew, &known, &sauce };
    assert_ok(composition_bound(foods, 3, &arena, diary, ceilings, &error));
    assert_null(known.bounds);
    assert_true(fabs(sauce.bounds->most[NUTRIENT_CALCIUM] - 50) < 1e-9); /* per 100 g */
    assert_true(fabs(stew.bounds->most[NUTRIENT_CALCIUM] - 40) < 1e-9); /* per serving */
    assert_true(fabs(ceiling_of(ceilings, &stew, NUTRIENT_CALCIUM) - 40) < 1e-9);
}

static void test_composition__what_another_hand_wrote_claims_nothing(void **state)
{
    (void)state;
    struct food circle = milk("own:1", 5, KNOWN_AT_LEAST);
    struct food other = milk("own:2", 5, KNOWN_AT_LEAST);
    struct food plain = milk("own:3", 5, KNOWN_AT_LEAST);
    circle.kind = other.kind = plain.kind = FOOD_RECIPE;
    circle.group = other.group = NULL;
    assert_ok(action_begin(diary, &error));
    record(&circle);
    record(&other);
    record(&plain);
    put_part(&circle, &other, 1);
    put_part(&other, &circle, 1);
    assert_ok(action_commit(diary, "Recipes", &error));
    struct food *foods[] = { &circle, &other, &plain };
    assert_ok(composition_bound(foods, 3, &arena, diary, ceilings, &error));
    assert_true(isinf(ceiling_of(ceilings, &circle, NUTRIENT_CALCIUM)));
    assert_true(isinf(ceiling_of(ceilings, &other, NUTRIENT_CALCIUM)));
    assert_null(plain.bounds); /* a data set's recipe has its group's ceiling */
    assert_true(ceiling_of(ceilings, &plain, NUTRIENT_CALCIUM) == 150);
}

TESTS(test_composition)
{
#define each(test) cmocka_unit_test_setup_teardown(test, begin, end)
    const struct CMUnitTest tests[] = {
        each(test_composition__a_sum_is_known_as_well_as_its_parts),
        each(test_composition__rounded_parts_make_a_rounded_sum),
        each(test_composition__only_fortified_parts_are_added),
        each(test_composition__recipes_are_bounded_through_recipes),
        each(test_composition__what_another_hand_wrote_claims_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
