#include "kitchen.h"

#include <math.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/diet.h"
#include "marrow/journal/profile.h"
#include "marrow/report/gap.h"
#include "marrow/report/reason.h"
#include "marrow/report/suggest.h"
#include "marrow/report/wording.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct food oats, milk, cheese, greens;
static struct suggest suggest;

/* A man of 40: magnesium 420 mg, calcium 1000 mg (at most 2500), vitamin D 15 µg (at most 100). */
static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_MALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    oats = kitchen_food("own:oats", "Morning oats", 140, 50, 0, 380);
    oats.group = "cereals";
    milk = kitchen_food("own:milk", "Farm milk", 10, 120, 1, 60);
    milk.group = "milk";
    cheese = kitchen_food("own:cheese", "Hard cheese", 30, 800, 0, 400);
    cheese.group = "cheese";
    greens = kitchen_food("own:greens", "Garden greens", 80, 100, 0, 20);
    greens.group = "vegetables";
    suggest = (struct suggest){ .count = 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    suggest_release(&suggest);
    kitchen_close(journal);
    return 0;
}

static struct suggest_request request_of(const char *without)
{
    struct suggest_request request = { .day = kitchen_date("2026-11-19"),
                                       .basis = GAP_DAY,
                                       .limit = SUGGEST_INITIAL };
    assert_ok(diet_add(&request.diet, without, &error));
    return request;
}

static void load_without(const char *without)
{
    struct suggest_request request = request_of(without);
    suggest_release(&suggest);
    assert_ok(suggest_load(&suggest, journal, &request, &error));
}

/* Loads suggestions for one nutrient. */
static void load_only(enum nutrient nutrient)
{
    struct suggest_request request = request_of("");
    request.only = &nutrient;
    request.limit = SUGGEST_MOST;
    suggest_release(&suggest);
    assert_ok(suggest_load(&suggest, journal, &request, &error));
}

static void load(void)
{
    load_without("");
}

static const struct suggestion *find(const char *name)
{
    for (size_t i = 0; i < suggest.count; i++)
        if (strcmp(suggest.foods[i].food->name, name) == 0)
            return &suggest.foods[i];
    return NULL;
}

static const struct suggestion *get(const char *name)
{
    const struct suggestion *found = find(name);
    if (!found)
        fail_msg("%s is not suggested", name);
    return found;
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

/* Logs the food on each of `days` days before today. */
static void eat_on_days(const struct food *food, double amount, int days)
{
    for (int i = 1; i <= days; i++) {
        char day[DATE_TEXT];
        date_format_iso(day, date_add(kitchen_date("2026-11-19"), -i));
        kitchen_log(journal, food, amount, day, BREAKFAST);
    }
}

static void aim(enum nutrient nutrient, double at_least, double at_most)
{
    static const struct query query = {
        "own target", "INSERT INTO target (id, nutrient, from_day, at_least, at_most, modified_at) "
                      "VALUES (:id, :nutrient, '2026-01-01', :least, :most, '2026-01-01T00:00:00')"
    };
    struct statement *st;
    assert_ok(action_begin(journal->log, &error));
    assert_ok(statement_open(&st, journal->log, &query, &error));
    statement_bind_integer(st, ":id", store_new_id(journal->log));
    statement_bind_text(st, ":nutrient", nutrients[nutrient].code);
    statement_bind_real(st, ":least", at_least > 0 ? at_least : NAN);
    statement_bind_real(st, ":most", at_most > 0 ? at_most : NAN);
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(journal->log, "Aim", &error));
}

/* Nothing is eaten today, so the whole goal is open: 60 g of oats add 84 of 420 mg and 30 of 1000
 * mg. */
static void
test_suggest__own_food_stands_there_in_its_usual_portion_with_what_it_closes(void **state)
{
    (void)state;
    eat_on_days(&oats, 60, 3);
    load();
    const struct suggestion *food = get("Morning oats");
    assert_true(food->is_own);
    assert_int_equal(food->times, 3);
    assert_near(food->portion.amount, 60);
    assert_near(food->parts[0].brings, 84);
    assert_near(food->parts[0].share, 84 / 420.0);
    assert_near(food->parts[1].brings, 30);
    assert_near(food->parts[2].brings, 0);
    assert_near(food->closes, (84 / 420.0 + 30 / 1000.0 + 0) / 3);
    assert_false(food->parts[0].has_alone); /* 300 g are five portions */
    assert_true(food->has_limit);
    assert_near(food->limit_share, 30 / 2500.0);
}

static void test_suggest__own_foods_stand_before_starter_foods(void **state)
{
    (void)state;
    eat_on_days(&oats, 60, 3);
    load();
    assert_string_equal(suggest.foods[0].food->name, "Morning oats");
    assert_true(suggest.count == SUGGEST_INITIAL);
    for (size_t i = 1; i < suggest.count; i++)
        assert_false(suggest.foods[i].is_own);
}

/* 2.5 portions are 150 g, which add the missing 210 of 420 mg. */
static void test_suggest__tells_how_much_is_enough_in_the_measure_of_the_portion(void **state)
{
    (void)state;
    eat_on_days(&oats, 60, 3);
    kitchen_log(journal, &oats, 150, "2026-11-19", BREAKFAST);
    load();
    const struct suggestion *food = get("Morning oats");
    assert_true(food->parts[0].has_alone);
    assert_string_equal(food->parts[0].alone.text, "150 g");
    assert_false(food->parts[1].has_alone);
}

static void test_suggest__values_that_are_unknown_or_assumed_close_nothing(void **state)
{
    (void)state;
    oats.values[NUTRIENT_CALCIUM] = food_value(0, KNOWN_NOT);
    oats.values[NUTRIENT_VITAMIN_D] = food_value(50, KNOWN_BELOW);
    eat_on_days(&oats, 60, 3);
    load();
    const struct suggestion *food = get("Morning oats");
    assert_near(food->parts[1].brings, 0);
    assert_near(food->parts[2].brings, 0);
}

/* 250 g of milk have 300 mg of calcium, 100 g of cheese 800. The limit is 1000, and 500 are
 * eaten. */
static void test_suggest__never_pushes_a_limit_over(void **state)
{
    (void)state;
    eat_on_days(&milk, 250, 3);
    eat_on_days(&cheese, 100, 3);
    aim(NUTRIENT_CALCIUM, 0, 1000);
    kitchen_log(journal, &greens, 500, "2026-11-19", LUNCH);
    load();
    assert_non_null(find("Farm milk"));
    assert_null(find("Hard cheese"));
    assert_true(suggest.over_limit >= 1);
    for (size_t i = 0; i < suggest.count; i++)
        assert_true(500 + suggest.foods[i].food->values[NUTRIENT_CALCIUM].amount *
                              suggest.foods[i].portion.amount / 100 <=
                    1000);
}

/* The bar's sodium is unknown, but a snack can have more than 300 mg. Few foods have caffeine. */
static void test_suggest__what_could_push_a_limit_over_stands_behind(void **state)
{
    (void)state;
    struct food bar = kitchen_food("own:bar", "Guarana bar", 0, 0, 0, 400);
    struct food drink = kitchen_food("own:drink", "Guarana drink", 0, 0, 0, 0);
    bar.group = "snacks";
    bar.values[NUTRIENT_CAFFEINE] = food_value(100, KNOWN_EXACT);
    drink.values[NUTRIENT_CAFFEINE] = food_value(30, KNOWN_EXACT);
    drink.values[NUTRIENT_SODIUM] = food_value(1, KNOWN_EXACT);
    eat_on_days(&bar, 100, 5);
    eat_on_days(&drink, 100, 1);
    aim(NUTRIENT_SODIUM, 0, 300);
    aim(NUTRIENT_CAFFEINE, 100, 0);
    load_only(NUTRIENT_CAFFEINE);
    const struct suggestion *food = get("Guarana bar");
    assert_true(food->is_unsure);
    assert_int_equal(suggest.gap.limits[food->unsure_limit].nutrient, NUTRIENT_SODIUM);
    assert_string_equal(suggest.foods[0].food->name, "Guarana drink");
    for (size_t i = 0; i < suggest.count; i++)
        assert_true(suggest.foods[i].is_unsure == (&suggest.foods[i] >= food));
}

static void test_suggest__one_food_once_and_two_of_its_kin(void **state)
{
    (void)state;
    struct food whey = kitchen_food("own:whey", "Whey drink", 10, 110, 1, 30);
    struct food raw = kitchen_food("own:raw", "Farm milk, raw", 10, 120, 1, 60);
    whey.group = raw.group = "milk";
    eat_on_days(&milk, 250, 3);
    eat_on_days(&raw, 250, 1);
    eat_on_days(&whey, 250, 2);
    eat_on_days(&cheese, 60, 2);
    load();
    int dairy = 0;
    for (size_t i = 0; i < suggest.count; i++) {
        const char *group = suggest.foods[i].food->group;
        dairy += strcmp(group, "milk") == 0 || strcmp(group, "cheese") == 0 ||
                 strcmp(group, "yogurt") == 0;
    }
    assert_int_equal(dairy, 2);
    assert_null(find("Farm milk, raw"));
}

/* Open: 420 mg, 1000 mg, 15 µg. Oats close the magnesium, cheese the calcium, fish the vitamin
 * D. */
static void test_suggest__three_foods_close_together_what_one_does_not(void **state)
{
    (void)state;
    struct food fish = kitchen_food("own:fish", "Smoked fish", 0, 0, 15, 150);
    fish.group = "fish";
    oats.values[NUTRIENT_MAGNESIUM].amount = 360;
    cheese.values[NUTRIENT_CALCIUM].amount = 970;
    eat_on_days(&oats, 110, 20); /* 396 mg, 55 mg */
    eat_on_days(&cheese, 100, 20); /* 30 mg, 970 mg */
    eat_on_days(&fish, 100, 20);
    load();
    assert_true(suggest.together_count >= 1);
    const struct suggest_together *together = &suggest.together[0];
    assert_true(together->closes_all);
    assert_int_equal(together->count, 3);
    assert_near(together->brings[0], 396 + 30);
    assert_near(together->brings[1], 55 + 970);
    assert_near(together->brings[2], 15);
}

static void test_suggest__three_gaps_are_closed_for_a_vegan_without_nuts(void **state)
{
    (void)state;
    kitchen_log(journal, &oats, 150, "2026-11-19", BREAKFAST);
    kitchen_log(journal, &greens, 150, "2026-11-19", LUNCH);
    load_without("vegan, nuts");
    assert_int_equal(suggest.gap.open_count, 3);
    assert_true(suggest.together_count >= 1);
    assert_true(suggest.together[0].closes_all);
    static const char *const plants[] = { "vegetables",  "mushrooms",    "seaweed",      "fruit",
                                          "dried fruit", "legumes",      "soy products", "seeds",
                                          "grains",      "plant drinks", "water" };
    for (size_t i = 0; i < suggest.together[0].count; i++) {
        const struct food *food = suggest.together[0].foods[i]->food;
        bool is_plant = food->aliases && strstr(food->aliases, "vegan");
        for (size_t k = 0; k < sizeof plants / sizeof *plants; k++)
            is_plant = is_plant || strcmp(food->group, plants[k]) == 0;
        if (!is_plant)
            fail_msg("%s is of %s", food->name, food->group);
    }
}

static void test_suggest__nothing_to_go_says_so(void **state)
{
    (void)state;
    struct wording wording = { .unicode = true };
    struct buffer text = BUFFER_INIT;
    struct food all = kitchen_food("own:all", "All in one", 420, 1000, 15, 100);
    kitchen_log(journal, &all, 100, "2026-11-19", BREAKFAST);
    load();
    assert_int_equal(suggest.count, 0);
    reason_none(&text, &wording, &suggest);
    assert_string_equal(text.text, "Magnesium, calcium and vitamin D are met. Nothing left to go.");
    buffer_release(&text);
}

static void test_suggest__tells_what_is_left_out_and_what_is_not_asked_for(void **state)
{
    (void)state;
    static const struct query quiet = { "quiet", "UPDATE target SET quiet = 1" };
    struct statement *st;
    struct buffer text = BUFFER_INIT;
    aim(NUTRIENT_VITAMIN_D, 15, 0);
    assert_ok(action_begin(journal->log, &error));
    assert_ok(statement_open(&st, journal->log, &quiet, &error));
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(journal->log, "Quiet", &error));
    load_without("nuts, tofu");
    assert_int_equal(suggest.gap.open_count, 2);
    reason_notes(&text, &suggest);
    assert_string_equal(text.text,
                        "Left out: nuts, tofu.\nVitamin D is not suggested, as you set.\n");
    buffer_release(&text);
}

static void test_suggest__tells_why_a_food_stands_where_it_stands(void **state)
{
    (void)state;
    struct wording wording = { .unicode = true };
    struct buffer text = BUFFER_INIT;
    eat_on_days(&milk, 250, 12);
    kitchen_log(journal, &oats, 300, "2026-11-19", BREAKFAST); /* all magnesium, 150 mg calcium */
    load();
    reason_food(&text, &wording, &suggest, get("Farm milk"));
    assert_string_equal(
        text.text,
        "eaten 12 times in the past year; covers 300 of 850 mg calcium and 2.5 of 15 µg vitamin D; "
        "enough for calcium: 710 g; uses 13 % of what is left below the calcium limit");
    buffer_release(&text);
}

static void test_suggest__hidden_food_is_not_suggested(void **state)
{
    (void)state;
    static const struct query hide = { "hide", "UPDATE food SET hidden = 1" };
    struct statement *st;
    eat_on_days(&oats, 60, 3);
    assert_ok(action_begin(journal->log, &error));
    assert_ok(statement_open(&st, journal->log, &hide, &error));
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(journal->log, "Hide", &error));
    load();
    assert_null(find("Morning oats"));
}

static void test_suggest__low_sodium_is_at_most_140_mg_a_portion(void **state)
{
    (void)state;
    load_without("low sodium");
    assert_true(suggest.count > 0);
    for (size_t i = 0; i < suggest.count; i++) {
        const struct suggestion *food = &suggest.foods[i];
        double amount = fmax(food->portion.amount, 0);
        assert_true(food_scale(food->food, food->food->values[NUTRIENT_SODIUM].amount, amount) <=
                    140);
    }
}

/* 100 g of sweetened condensed milk have 321 kcal, and a cup of it is 306 g: people eat it by the
 * spoon. */
static void test_suggest__no_portion_of_a_starter_food_has_above_600_kcal(void **state)
{
    static const enum nutrient leading[] = { NUTRIENT_MAGNESIUM, NUTRIENT_CALCIUM,
                                             NUTRIENT_VITAMIN_D };
    (void)state;
    for (size_t i = 0; i < sizeof leading / sizeof *leading; i++) {
        load_only(leading[i]);
        assert_true(suggest.count > 0);
        for (size_t k = 0; k < suggest.count; k++) {
            const struct suggestion *food = &suggest.foods[k];
            double energy = food->food->values[NUTRIENT_ENERGY].amount;
            assert_true(food_scale(food->food, energy, food->portion.amount) <= 600);
        }
        assert_null(find("Milk, condensed, sweetened"));
    }
}

#define SUGGEST_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_suggest)
{
    const struct CMUnitTest tests[] = {
        SUGGEST_TEST(test_suggest__own_food_stands_there_in_its_usual_portion_with_what_it_closes),
        SUGGEST_TEST(test_suggest__own_foods_stand_before_starter_foods),
        SUGGEST_TEST(test_suggest__tells_how_much_is_enough_in_the_measure_of_the_portion),
        SUGGEST_TEST(test_suggest__values_that_are_unknown_or_assumed_close_nothing),
        SUGGEST_TEST(test_suggest__never_pushes_a_limit_over),
        SUGGEST_TEST(test_suggest__what_could_push_a_limit_over_stands_behind),
        SUGGEST_TEST(test_suggest__one_food_once_and_two_of_its_kin),
        SUGGEST_TEST(test_suggest__three_foods_close_together_what_one_does_not),
        SUGGEST_TEST(test_suggest__three_gaps_are_closed_for_a_vegan_without_nuts),
        SUGGEST_TEST(test_suggest__nothing_to_go_says_so),
        SUGGEST_TEST(test_suggest__tells_why_a_food_stands_where_it_stands),
        SUGGEST_TEST(test_suggest__tells_what_is_left_out_and_what_is_not_asked_for),
        SUGGEST_TEST(test_suggest__hidden_food_is_not_suggested),
        SUGGEST_TEST(test_suggest__low_sodium_is_at_most_140_mg_a_portion),
        SUGGEST_TEST(test_suggest__no_portion_of_a_starter_food_has_above_600_kcal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
