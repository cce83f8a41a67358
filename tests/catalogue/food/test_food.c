#include "fixture.h"

#include <math.h>
#include <string.h>
#include <strings.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct store *diary;

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    fixture_begin();
    assert_ok(store_open_log(&diary, NULL, fixture_path("marrow.db"), STORE_MAKES_FOLDER, &error));
    return 0;
}

static int end(void **state)
{
    (void)state;
    store_close(diary);
    fixture_end();
    return 0;
}

static struct measure spinach_measures[] = { { "cup", 30 }, { "leaf", 10 }, { "cup", 99 } };

static struct food spinach(void)
{
    struct food food = { .origin = "starter:spinach-raw",
                         .name = "Spinach, raw",
                         .group = "vegetables",
                         .aliases = "leaf spinach;palak",
                         .source = "fdc:168462",
                         .catalogue = "starter 1",
                         .basis = BASIS_G,
                         .rank = 1,
                         .measures = spinach_measures,
                         .measure_count = 3 };
    food.values[NUTRIENT_MAGNESIUM] = food_value(79, KNOWN_EXACT);
    food.values[NUTRIENT_CALCIUM] = food_value(99, KNOWN_AT_LEAST);
    food.values[NUTRIENT_VITAMIN_D] = food_value(0, KNOWN_ASSUMED);
    food.values[NUTRIENT_ZINC] = food_value(0.5, KNOWN_BELOW);
    food.values[NUTRIENT_ENERGY] = food_value(0, KNOWN_EXACT);
    food.values[NUTRIENT_POTASSIUM] = food_value_rounded(94, 47, 141);
    return food;
}

static void record(struct food *food)
{
    struct error error = ERROR_INIT;
    assert_ok(action_begin(diary, &error));
    assert_ok(food_record(food, diary, &error));
    assert_ok(action_commit(diary, "Log", &error));
}

static void assert_same_values(const struct food *a, const struct food *b)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        assert_true(food_value_equals(&a->values[i], &b->values[i]));
    }
}

static void test_food_record__keeps_every_value_and_how_it_is_known(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food food = spinach();
    struct food loaded;
    record(&food);
    assert_true(food.food_id > 0 && food.version_id > 0);
    assert_ok(food_load_version(&loaded, &arena, diary, food.version_id, &error));
    assert_same_values(&loaded, &food);
    assert_int_equal(loaded.values[NUTRIENT_IRON].known, KNOWN_NOT);
    assert_int_equal(loaded.values[NUTRIENT_ENERGY].known, KNOWN_EXACT);
    assert_string_equal(loaded.origin, food.origin);
    assert_string_equal(loaded.name, food.name);
    assert_string_equal(loaded.aliases, food.aliases);
    assert_string_equal(loaded.group, food.group);
    assert_string_equal(loaded.source, food.source);
    assert_string_equal(loaded.catalogue, food.catalogue);
    assert_null(loaded.brand);
    assert_null(loaded.unit_name);
    assert_null(loaded.last_measure);
    assert_int_equal(loaded.food_id, food.food_id);
    assert_int_equal(loaded.measure_count, 2); /* a name is there twice: the first counts */
    assert_string_equal(loaded.measures[1].name, "leaf");
    assert_true(loaded.measures[0].amount == 30);
    arena_release(&arena);
}

static void test_food_record__leaves_a_food_that_is_there(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food first = spinach();
    struct food second = spinach();
    struct food loaded;
    record(&first);
    second.values[NUTRIENT_MAGNESIUM].amount = 1;
    record(&second);
    assert_int_equal(second.version_id, first.version_id);
    assert_ok(food_load_version(&loaded, &arena, diary, second.version_id, &error));
    assert_true(loaded.values[NUTRIENT_MAGNESIUM].amount == 79);
    arena_release(&arena);
}

static void test_food_find_origin__takes_key_or_source(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food food = spinach();
    struct food found;
    record(&food);
    assert_ok(food_find_origin(&found, &arena, diary, "starter:spinach-raw", &error));
    assert_ok(food_find_origin(&found, &arena, diary, "fdc:168462", &error));
    assert_int_equal(found.version_id, food.version_id);
    assert_int_equal(food_find_origin(&found, &arena, diary, "fdc:1", &error), STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "fdc:1"));
    arena_release(&arena);
}

static const struct query add_version = { "a newer version",
                                          "INSERT INTO food_version SELECT id + 1, food_id, "
                                          "'Spinach, mine', brand, aliases, basis, unit_name, "
                                          "food_group, fortified, 'label', NULL, made_at, "
                                          "modified_at FROM food_version WHERE id = :version" };

static void test_food_load_names__gives_the_newest_version_of_each(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food first = spinach();
    struct food tablet = { .origin = "starter:mg",
                           .name = "Magnesium",
                           .source = "nominal",
                           .kind = FOOD_SUPPLEMENT,
                           .basis = BASIS_UNIT,
                           .unit_name = "tablet" };
    tablet.values[NUTRIENT_MAGNESIUM] = food_value(150, KNOWN_EXACT);
    struct food *foods;
    size_t count;
    assert_ok(food_load_names(&foods, &count, &arena, diary, &error));
    assert_int_equal(count, 0);
    record(&tablet);
    record(&first);
    struct statement *st;
    assert_ok(action_begin(diary, &error));
    assert_ok(statement_open(&st, diary, &add_version, &error));
    statement_bind_integer(st, ":version", first.version_id);
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(diary, "Correct", &error));
    assert_ok(food_load_names(&foods, &count, &arena, diary, &error));
    assert_int_equal(count, 2);
    assert_string_equal(foods[0].name, "Magnesium");
    assert_string_equal(foods[0].unit_name, "tablet");
    assert_string_equal(foods[1].name, "Spinach, mine");
    struct food newest;
    assert_ok(food_load_version(&newest, &arena, diary, foods[0].version_id, &error));
    assert_true(newest.values[NUTRIENT_MAGNESIUM].amount == 150);
    assert_ok(food_load_version(&newest, &arena, diary, foods[1].version_id, &error));
    assert_int_equal(newest.values[NUTRIENT_MAGNESIUM].known, KNOWN_NOT);
    assert_int_equal(newest.measure_count, 0);
    arena_release(&arena);
}

static void test_food_remember_measure__is_told_with_the_food(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food food = spinach();
    struct food loaded;
    record(&food);
    assert_ok(action_begin(diary, &error));
    assert_ok(food_remember_measure(diary, food.food_id, "180 g", &error));
    assert_ok(action_commit(diary, "Log", &error));
    assert_ok(food_load_version(&loaded, &arena, diary, food.version_id, &error));
    assert_string_equal(loaded.last_measure, "180 g");
    arena_release(&arena);
}

static void test_food_scale__is_per_100_or_per_unit(void **state)
{
    (void)state;
    struct food food = { .basis = BASIS_G };
    assert_true(food_scale(&food, 79, 180) == 79 * 180.0 / 100);
    food.basis = BASIS_ML;
    assert_true(food_scale(&food, 120, 250) == 300);
    food.basis = BASIS_UNIT;
    assert_true(food_scale(&food, 150, 2) == 300);
}

static void test_food_unit__is_the_basis_or_the_food_s_own_unit(void **state)
{
    (void)state;
    struct food food = { .basis = BASIS_G };
    assert_string_equal(food_unit(&food), "g");
    assert_string_equal(food_per(&food), "100 g");
    food.basis = BASIS_ML;
    assert_string_equal(food_unit(&food), "ml");
    assert_string_equal(food_per(&food), "100 ml");
    food.basis = BASIS_UNIT;
    food.unit_name = "tablet";
    assert_string_equal(food_unit(&food), "tablet");
    assert_string_equal(food_per(&food), "tablet");
}

static void test_food_is_origin__wants_a_scheme_with_a_letter(void **state)
{
    (void)state;
    static const char *const origins[] = { "fdc:168462", "off:3017620422003", "own:1",
                                           "my-list_2:a/b", "2024list:x" };
    static const char *const others[] = { "",      ":1",      "fdc:",    "fdc",  "12:30",
                                          "FDC:1", "note: 1", "tip\t:1", "1/2:1" };
    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++)
        assert_true(food_is_origin(origins[i]));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_false(food_is_origin(others[i]));
}

static const struct query empty_ceilings = { "no ceilings", "DELETE FROM group_ceiling" };
static const struct query add_ceiling = {
    "a ceiling",
    "INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) "
    "VALUES (:group, :fortified, :nutrient, :amount, 5)"
};

static void set_ceiling(const char *group, int fortified, const char *nutrient, double amount)
{
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_ok(statement_open(&st, diary, &add_ceiling, &error));
    statement_bind_text(st, ":group", group);
    statement_bind_integer(st, ":fortified", fortified);
    statement_bind_text(st, ":nutrient", nutrient);
    statement_bind_real(st, ":amount", amount);
    assert_ok(statement_run(st, &error));
}

/* Empties the ceilings, before the tests set their own. */
static void empty(void)
{
    struct error error = ERROR_INIT;
    struct statement *st;
    assert_ok(action_begin(diary, &error));
    assert_ok(statement_open(&st, diary, &empty_ceilings, &error));
    assert_ok(statement_run(st, &error));
}

static struct ceilings *load(void)
{
    struct error error = ERROR_INIT;
    struct ceilings *ceilings;
    assert_ok(action_commit(diary, "Ceilings", &error));
    assert_ok(ceilings_load(&ceilings, diary, &error));
    return ceilings;
}

static void test_ceiling__bounds_only_what_is_not_known(void **state)
{
    (void)state;
    empty();
    set_ceiling("milk", 0, "vitamin_d", 0.5);
    set_ceiling("milk", 1, "vitamin_d", 3);
    set_ceiling("bread", 0, "vitamin_d", 0.2);
    struct ceilings *ceilings = load();
    struct food food = { .name = "x", .group = "milk", .basis = BASIS_G };
    struct value *value = &food.values[NUTRIENT_VITAMIN_D];
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    food.fortified = FORTIFIED_ALL;
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 3);
    *value = food_value(4, KNOWN_AT_LEAST);
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    value->amount = 1;
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 3);
    *value = food_value(7, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 7);
    *value = food_value(0.5, KNOWN_BELOW);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    *value = food_value(0, KNOWN_ASSUMED);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0);
    *value = food_value(0, KNOWN_NOT);
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM)));
    food.basis = BASIS_ML;
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    food.basis = BASIS_G;
    food.kind = FOOD_SUPPLEMENT;
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    food.kind = FOOD_FOOD;
    food.group = "unheard of";
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    food.group = NULL;
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    ceilings_free(ceilings);
}

static void test_ceiling__of_what_is_not_added_is_that_of_plain_foods(void **state)
{
    (void)state;
    empty();
    for (int fortified = 0; fortified < 2; fortified++) {
        set_ceiling("milk", fortified, "magnesium", fortified ? 40 : 20);
        set_ceiling("milk", fortified, "calcium", fortified ? 300 : 200);
        set_ceiling("milk", fortified, "vitamin_d", fortified ? 3 : 0.5);
        set_ceiling("milk", fortified, "zinc", fortified ? 2 : 1);
    }
    struct ceilings *ceilings = load();
    struct food food = { .name = "x", .group = "milk", .basis = BASIS_G };
    food.fortified = FORTIFIED_WITH(NUTRIENT_CALCIUM);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM) == 300);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_MAGNESIUM) == 20);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_ZINC) == 2);
    food.values[NUTRIENT_CALCIUM] = food_value(290, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    food.fortified = FORTIFIED_WITH(NUTRIENT_VITAMIN_D); /* but its calcium was added too */
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_MAGNESIUM) == 40);
    ceilings_free(ceilings);
}

/* Dates are sold as "whole pitted dates", and their labels state no water. */
static void test_ceiling__one_with_more_energy_than_its_group_is_tried_as_dried(void **state)
{
    (void)state;
    empty();
    set_ceiling("fruit", 0, "energy", 160);
    set_ceiling("fruit", 0, "calcium", 100);
    set_ceiling("dried fruit", 0, "energy", 400);
    set_ceiling("dried fruit", 0, "calcium", 300);
    struct ceilings *ceilings = load();
    struct food food = {
        .name = "whole pitted dates", .group = "fruit", .catalogue = "branded", .basis = BASIS_G
    };
    food.values[NUTRIENT_ENERGY] = food_value(282, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM) == 300);
    food.catalogue = NULL; /* a person's own */
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM)));
    food.catalogue = "branded";
    food.values[NUTRIENT_WATER] = food_value(60, KNOWN_EXACT); /* fat, not dry */
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM)));
    food.values[NUTRIENT_WATER] = food_value(0, KNOWN_NOT);
    food.values[NUTRIENT_ENERGY] = food_value(600, KNOWN_EXACT); /* not even dried fruit */
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM)));
    food.values[NUTRIENT_ENERGY] = food_value(100, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_CALCIUM) == 100);
    ceilings_free(ceilings);
}

static void test_fortified__reads_what_it_writes(void **state)
{
    static const char *const texts[] = { "no",        "magnesium", "calcium", "magnesium, calcium",
                                         "vitamin D", NULL };
    char text[FORTIFIED_TEXT];
    unsigned added;
    (void)state;
    for (unsigned i = 0; i <= FORTIFIED_ALL; i++) {
        fortified_format(text, i);
        assert_true(i >= 5 || strcasecmp(text, texts[i]) == 0);
        assert_true(fortified_parse(&added, text) && added == i);
    }
    assert_string_equal(text, "yes");
    assert_true(fortified_parse(&added, " Calcium and vitamin_d") && added == 6);
    assert_true(fortified_parse(&added, "calcium;vitamin D") && added == 6);
    assert_true(fortified_parse(&added, "") && added == 0);
    assert_false(fortified_parse(&added, "iron"));
    assert_false(fortified_parse(&added, "calcium,,zinc"));
}

static void test_ceiling__one_that_the_food_contradicts_is_none(void **state)
{
    (void)state;
    empty();
    set_ceiling("milk", 0, "vitamin_d", 0.5);
    set_ceiling("milk", 0, "calcium", 200);
    set_ceiling("milk", 0, "protein", 10);
    set_ceiling("milk", 1, "vitamin_d", 3);
    set_ceiling("milk", 1, "calcium", 300);
    set_ceiling("milk", 1, "protein", 10);
    struct ceilings *ceilings = load();
    struct food food = { .name = "x", .group = "milk", .basis = BASIS_G };
    food.values[NUTRIENT_PROTEIN] = food_value(10.5, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    food.values[NUTRIENT_PROTEIN] = food_value(36, KNOWN_AT_LEAST);
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    food.values[NUTRIENT_PROTEIN] = (struct value){ 0 };
    food.values[NUTRIENT_CALCIUM] = food_value(280, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 3);
    food.values[NUTRIENT_CALCIUM] = food_value(900, KNOWN_EXACT);
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    ceilings_free(ceilings);
}

static void test_ceiling__a_dry_food_has_its_own_group(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *group;
        double water; /* below 0: unknown */
        const char *found; /* NULL: no ceilings hold */
    } foods[] = {
        { "Skim milk powder", "milk", -1, "dried milk" },
        { "Nonfat dry milk", "milk", -1, "dried milk" },
        { "Magermilchpulver", "milk", -1, "dried milk" },
        { "Lait en poudre", "milk", -1, "dried milk" },
        { "Milk", "milk", 4, "dried milk" },
        { "Milk, whole", "milk", -1, "milk" },
        { "Milk made from powder", "milk", -1, "milk" },
        { "Milk powder", "milk", 88, "milk" },
        { "Instant coffee", "drinks", -1, "dried drinks" },
        { "Coffee, instant, prepared with water", "drinks", -1, "drinks" },
        { "Orange juice from concentrate", "fruit", -1, "fruit" },
        { "Dry white wine", "drinks", -1, "drinks" },
        { "Cod liver oil", "fats", -1, NULL },
        { "Olive oil", "fats", 0, "fats" },
        { "Sardines in oil", "fish", -1, "fish" },
        { "Whey protein powder", "milk", -1, NULL },
        { "Cocoa powder", "sweets", -1, "dried drinks" },
        { "Dried shiitake", "mushrooms", -1, NULL },
        { "Almonds, dry roasted", "nuts", -1, "nuts" },
        { "Wheat bran", "grains", 10, "bran and germ" },
        { "Oat bran, cooked", "cereals", 84, "cereals" },
        { "Caviar", "fish", -1, "fish eggs" },
        { "Tomato powder", NULL, 3, NULL },
    };
    for (size_t i = 0; i < sizeof foods / sizeof *foods; i++) {
        struct food food = { .name = foods[i].name, .group = foods[i].group };
        if (foods[i].water >= 0)
            food.values[NUTRIENT_WATER] = food_value(foods[i].water, KNOWN_EXACT);
        const char *found = ceiling_group(&food);
        if (!found != !foods[i].found || (found && strcmp(found, foods[i].found) != 0))
            fail_msg("%s has the ceilings of %s", foods[i].name, found ? found : "nothing");
    }
}

static void test_ceiling__of_one_food_after_the_other(void **state)
{
    (void)state;
    empty();
    set_ceiling("milk", 0, "vitamin_d", 0.5);
    set_ceiling("dried milk", 0, "vitamin_d", 2);
    struct ceilings *ceilings = load();
    struct food food = { .name = "Milk", .group = "milk", .basis = BASIS_G };
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    food.name = "Milk powder";
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 2);
    food.group = "bread";
    assert_true(isinf(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D)));
    food.group = "milk";
    food.name = "Milk";
    food.values[NUTRIENT_WATER] = food_value(3, KNOWN_EXACT);
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 2);
    food.values[NUTRIENT_WATER] = (struct value){ 0 };
    assert_true(ceiling_of(ceilings, &food, NUTRIENT_VITAMIN_D) == 0.5);
    ceilings_free(ceilings);
}

TESTS(test_food)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_food_record__keeps_every_value_and_how_it_is_known,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_food_record__leaves_a_food_that_is_there, begin, end),
        cmocka_unit_test_setup_teardown(test_food_find_origin__takes_key_or_source, begin, end),
        cmocka_unit_test_setup_teardown(test_food_load_names__gives_the_newest_version_of_each,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_food_remember_measure__is_told_with_the_food, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_ceiling__bounds_only_what_is_not_known, begin, end),
        cmocka_unit_test_setup_teardown(test_ceiling__of_what_is_not_added_is_that_of_plain_foods,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_ceiling__one_with_more_energy_than_its_group_is_tried_as_dried, begin, end),
        cmocka_unit_test(test_fortified__reads_what_it_writes),
        cmocka_unit_test_setup_teardown(test_ceiling__one_that_the_food_contradicts_is_none, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_ceiling__of_one_food_after_the_other, begin, end),
        cmocka_unit_test(test_ceiling__a_dry_food_has_its_own_group),
        cmocka_unit_test(test_food_scale__is_per_100_or_per_unit),
        cmocka_unit_test(test_food_is_origin__wants_a_scheme_with_a_letter),
        cmocka_unit_test(test_food_unit__is_the_basis_or_the_food_s_own_unit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
