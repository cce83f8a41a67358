#include "fixture.h"
#include "hostile.h"
#include "kitchen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/history.h"
#include "marrow/store/store.h"

static struct journal *journal;

/* Opens a new log beside the real starter foods. */
static int begin(void **state)
{
    struct error error = ERROR_INIT;
    (void)state;
    fixture_begin();
    struct journal_paths paths = { .catalogues = getenv("MARROW_STARTER"), .need = JOURNAL_BEGINS };
    return journal_open(&journal, &paths, NULL, NULL, &error) != STATUS_OK;
}

static int end(void **state)
{
    (void)state;
    journal_close(journal);
    fixture_end();
    return 0;
}

static enum status resolve(struct resolution *out, const char *text, struct error *error)
{
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    return resolve_text(out, journal, text, &defaults, error);
}

/* Writes the foods a text resolves to, "Egg, boiled: 2 large | Milk, whole: 1.5 cup", or the status
 * and the message. */
static void describe(char *out, size_t size, const char *text)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    size_t length = 0;
    out[0] = '\0';
    if (resolve(&resolution, text, &error)) {
        snprintf(out, size, "%d: %s", (int)error.status, error.text);
        resolution.count = 0;
    }
    for (size_t i = 0; i < resolution.count; i++) {
        const struct resolved_item *item = &resolution.items[i];
        if (length >= size)
            break;
        length += (size_t)snprintf(out + length, size - length, "%s%s: %s", i ? " | " : "",
                                   item->food.name, item->measured.text);
    }
    resolve_release(&resolution);
}

static void assert_settles(const char *text, const char *expected)
{
    char got[1200];
    describe(got, sizeof got, text);
    if (strcmp(got, expected) != 0)
        fail_msg("%s\n  expected %s\n  got      %s", text, expected, got);
}

static void assert_refuses(const char *text, enum status status, const char *words)
{
    char got[1200];
    describe(got, sizeof got, text);
    if (got[0] != (char)('0' + (int)status) || got[1] != ':' || !strstr(got, words))
        fail_msg("%s\n  expected %d: ...%s...\n  got      %s", text, (int)status, words, got);
}

static void test_resolve__everyday_entries_settle_on_the_plain_food(void **state)
{
    (void)state;
    assert_settles("180 g raw spinach", "Spinach, raw: 180 g");
    assert_settles("spinach", "Spinach, raw: 1 cup");
    assert_settles("30g almonds", "Almonds: 30 g");
    assert_settles("2 eggs, 30g almonds, 1 1/2 cup milk",
                   "Egg, boiled: 2 large | Almonds: 30 g | Milk, whole, unfortified: 1.5 cup");
    assert_settles("brown rice 150 g", "Rice, brown, cooked: 150 g");
    assert_settles("cheddar cheese 30g", "Cheddar: 30 g");
    assert_settles("1 cup 2% milk", "Milk, 2% fat, unfortified: 1 cup");
    assert_settles("half and half 2 tbsp", "Cream, half and half: 2 tbsp");
}

static void test_resolve__an_exact_key_needs_no_search(void **state)
{
    (void)state;
    assert_settles("180 g fdc:168462", "Spinach, raw: 180 g");
    assert_settles("180 g starter:spinach-cooked", "Spinach, cooked: 180 g");
    assert_refuses("2 starter:no-such-food", STATUS_NOT_FOUND, "no food found for");
}

static void test_resolve__names_with_commas_are_one_food(void **state)
{
    (void)state;
    assert_settles("180 g Chickpeas, canned, drained", "Chickpeas, canned, drained: 180 g");
    assert_settles("Chickpeas, canned, drained, 180 g", "Chickpeas, canned, drained: 180 g");
    assert_settles("180 g chickpeas, canned, drained, 2 eggs",
                   "Chickpeas, canned, drained: 180 g | Egg, boiled: 2 large");
    assert_settles("1 cup spinach, raw", "Spinach, raw: 1 cup");
}

static void test_resolve__foods_separated_by_commas_are_several(void **state)
{
    (void)state;
    assert_settles("100 g banana, 100 g kale", "Banana, raw: 100 g | Kale, raw: 100 g");
    assert_settles("eggs x2, milk 200 ml",
                   "Egg, boiled: 2 large | Milk, whole, unfortified: 200 ml");
}

static void test_resolve__a_strength_belongs_to_a_supplements_name(void **state)
{
    (void)state;
    assert_settles("Magnesium citrate, 150 mg", "Magnesium citrate, 150 mg: 1 tablet");
    assert_settles("2 Magnesium citrate, 150 mg", "Magnesium citrate, 150 mg: 2 tablets");
    assert_settles("magnesium citrate 200 mg", "Magnesium citrate, 200 mg: 1 tablet");
    assert_settles("vitamin d3 1000 iu", "Vitamin D3, 25 µg (1000 IU): 1 tablet");
    assert_settles("Vitamin D3, 25 µg (1000 IU)", "Vitamin D3, 25 µg (1000 IU): 1 tablet");
    assert_settles("1 tablet Calcium 500 mg + D 10 µg (400 IU)",
                   "Calcium 500 mg + D 10 µg (400 IU): 1 tablet");
}

/* Logs the text as a person would, so that its foods become the person's own. */
static void log_text(const char *text)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    assert_ok(resolve_text(&resolution, journal, text, &defaults, &error));
    assert_ok(entries_log(NULL, journal, &resolution, &error));
    resolve_release(&resolution);
    assert_ok(journal_refresh(journal, 0, &error));
}

static void test_resolve__a_strength_that_was_not_said_is_never_picked(void **state)
{
    (void)state;
    assert_refuses("1 magnesium", STATUS_AMBIGUOUS, "Magnesium citrate, 150 mg");
    assert_refuses("1 magnesium citrate", STATUS_AMBIGUOUS, "Magnesium citrate, 150 mg");
    assert_refuses("1 multivitamin", STATUS_AMBIGUOUS, "ultivitamin");
    log_text("magnesium citrate, 200 mg");
    assert_settles("1 magnesium citrate", "Magnesium citrate, 200 mg: 1 tablet");
    assert_refuses("1 magnesium", STATUS_AMBIGUOUS, "Magnesium citrate, 200 mg");
    log_text("magnesium citrate, 150 mg");
    assert_refuses("1 magnesium citrate", STATUS_AMBIGUOUS, "Magnesium citrate, 150 mg");
}

static void test_resolve__a_foods_own_measure_may_stand_anywhere(void **state)
{
    (void)state;
    assert_settles("2 slices of rye bread", "Bread, rye: 2 slices");
    assert_settles("2 slices rye bread", "Bread, rye: 2 slices");
    assert_settles("rye bread 2 slices", "Bread, rye: 2 slices");
    assert_settles("rye bread, 2 slices", "Bread, rye: 2 slices");
    assert_settles("3 large eggs", "Egg, boiled: 3 large");
    assert_settles("cup of coffee", "Coffee, brewed: 1 cup");
}

static void test_resolve__a_slip_never_settles_but_names_candidates(void **state)
{
    (void)state;
    assert_refuses("180 g spinich", STATUS_AMBIGUOUS, "\n  starter:spinach-raw  Spinach, raw");
    assert_refuses("spinac", STATUS_AMBIGUOUS, "starter:spinach-raw");
    assert_refuses("qqqqqq", STATUS_NOT_FOUND, "no food found for 'qqqqqq'");
}

static void test_resolve__the_rest_of_a_name_is_never_another_food(void **state)
{
    (void)state;
    char got[1200];
    describe(got, sizeof got, "1 cup kale, chopped");
    assert_null(strstr(got, "Tomato"));
}

static void test_resolve__words_for_measures_are_no_foods(void **state)
{
    static const char *const texts[] = { "3 tablets", "2 cups",   "2 slices",
                                         "a piece",   "1 tablet", "large" };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char got[1200];
        describe(got, sizeof got, texts[i]);
        if (got[1] != ':' || got[2] != ' ' || got[0] < '1' || got[0] > '9')
            fail_msg("%s was taken for %s", texts[i], got);
    }
}

static void test_resolve__a_measure_that_is_none_is_named_with_those_there_are(void **state)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    (void)state;
    assert_int_equal(resolve(&resolution, "2 tablets spinach, raw", &error), STATUS_NOT_FOUND);
    assert_non_null(strstr(error.text, "tablets"));
    assert_non_null(strstr(error.text, "cup"));
    assert_true(resolution.unsettled.is_measure);
    assert_int_equal(resolution.unsettled.candidates.count, 1);
    assert_string_equal(resolution.unsettled.candidates.hits[0].food.name, "Spinach, raw");
    resolve_release(&resolution);
}

static void test_resolve__a_name_of_nothing_but_accents_is_refused(void **state)
{
    char text[400] = "qqq";
    (void)state;
    for (int i = 0; i < 180; i++)
        strcat(text, "\xCC\x81"); /* without width, so that all of them fit in a line */
    assert_refuses(text, STATUS_NOT_FOUND, "no food found for");
}

static void test_resolve__candidates_are_handed_out_with_their_place(void **state)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    (void)state;
    assert_int_equal(resolve(&resolution, "2 eggs, 30 g spinich", &error), STATUS_AMBIGUOUS);
    assert_false(resolution.unsettled.is_measure);
    assert_true(resolution.unsettled.candidates.count > 0);
    assert_int_equal(resolution.unsettled.span.offset, 13);
    assert_int_equal(resolution.unsettled.span.length, 7);
    resolve_release(&resolution);
}

static void test_resolve__day_time_and_meal_come_from_the_text_before_the_defaults(void **state)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    (void)state;
    assert_ok(resolve(&resolution, "2 eggs @din 7:40pm yesterday", &error));
    assert_int_equal(resolution.places[0].meal_id, 3);
    assert_int_equal(resolution.places[0].minute, 19 * 60 + 40);
    assert_int_equal(date_difference(journal->today, resolution.day), 1);
    resolve_release(&resolution);
    assert_refuses("2 eggs @brunch", STATUS_INVALID, "'brunch' is not a meal");
}

static void test_resolve__food_is_found_or_told_by_one_rule(void **state)
{
    struct error error = ERROR_INIT;
    struct search_results candidates;
    const struct food *food;
    (void)state;
    assert_ok(resolve_food(&food, &candidates, journal, "spinach", &error));
    assert_string_equal(food->origin, "starter:spinach-raw");
    search_results_release(&candidates);
    assert_int_equal(resolve_food(&food, &candidates, journal, "spinich", &error),
                     STATUS_AMBIGUOUS);
    assert_null(food);
    search_results_release(&candidates);
}

/* Returns the next xorshift number, so that every run tests the same texts. */
static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void test_resolve__each_meal_and_time_takes_the_foods_before_it(void **state)
{
    static const struct entry_place expected[] = { { 1, 480 }, { 3, 1140 }, { 3, 1140 } };
    struct error error = ERROR_INIT;
    struct resolution resolution;
    (void)state;
    assert_ok(
        resolve(&resolution, "oatmeal 1 cup @breakfast 8, coffee, 2 eggs @dinner 19:00", &error));
    assert_int_equal(resolution.count, 3);
    for (size_t i = 0; i < resolution.count; i++) {
        const struct entry_place *place = &resolution.places[resolution.items[i].place];
        assert_int_equal(place->meal_id, expected[i].meal_id);
        assert_int_equal(place->minute, expected[i].minute);
    }
    resolve_release(&resolution);
}

static void test_resolve__an_hour_that_does_not_suit_its_meal_is_asked_about(void **state)
{
    (void)state;
    assert_settles("2 eggs @breakfast 8", "Egg, boiled: 2 large");
    assert_settles("2 eggs @lunch 12", "Egg, boiled: 2 large");
    assert_settles("2 eggs @dinner 19", "Egg, boiled: 2 large");
    assert_refuses("2 eggs @dinner 7", STATUS_INVALID,
                   "column 16: '7' may be 07:00 or 19:00; type one of them");
    assert_refuses("2 eggs @lunch 1", STATUS_INVALID, "may be 01:00 or 13:00");
    assert_refuses("2 eggs @snacks 4", STATUS_INVALID, "may be 04:00 or 16:00");
    assert_settles("2 eggs @dinner 7pm", "Egg, boiled: 2 large");
}

static void test_resolve__a_name_never_reaches_into_another_meal(void **state)
{
    (void)state;
    assert_settles("1 cup kale @breakfast, raw spinach 1 cup @lunch",
                   "Kale, raw: 1 cup | Spinach, raw: 1 cup");
    assert_refuses("1 tablet calcium 500 mg @lunch + D 10 µg (400 IU) @dinner", STATUS_AMBIGUOUS,
                   "alcium");
}

static void test_resolve__any_mixture_of_words_is_settled_or_refused_with_a_reason(void **state)
{
    static const char *const words[] = {
        "2",       "30g",        "1/2",
        "cup",     "of",         "slices",
        "eggs",    "milk",       "bread",
        "raw",     "spinach",    "rye",
        ",",       ", ",         ";",
        " + ",     "150 mg",     "magnesium",
        "citrate", "vitamin",    "d3",
        "1000 IU", "fdc:168462", "tablets",
        "@lunch",  "yesterday",  "half",
        "x",       "canned",     "chickpeas",
        "(",       ")",          "large",
        "2% milk", "and",        "qqq",
        "spinich", "cola",       "Cola" HOSTILE_NO_WIDTH,
    };
    struct food cola = kitchen_food("own:900", "Cola" HOSTILE_NO_WIDTH, 1, 2, 0, 40);
    uint32_t seed = 20261119;
    (void)state;
    kitchen_log(journal, &cola, 100, "2026-11-18", LUNCH); /* a log of before names were cleaned */
    for (int round = 0; round < 300; round++) {
        char text[4000] = "";
        char got[1200];
        uint32_t count = 1 + next_random(&seed) % 9;
        for (uint32_t i = 0; i < count; i++) {
            strcat(text, words[next_random(&seed) % (sizeof words / sizeof *words)]);
            strcat(text, next_random(&seed) % 5 ? " " : "");
        }
        describe(got, sizeof got, text);
        assert_true(got[0] != '\0');
    }
}

/* Another program undoes an entry after this one has looked at the foods of the log. */
static void
test_resolve__a_food_that_another_program_takes_away_is_still_the_catalogue_s(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct resolution resolution;
    struct arena arena = ARENA_INIT;
    struct history_step step;
    struct store *other;
    int64_t ids[QUICK_ITEMS_MAX];
    assert_ok(resolve(&resolution, "30 g almonds", &error));
    assert_ok(entries_log(ids, journal, &resolution, &error));
    resolve_release(&resolution);
    assert_ok(journal_refresh(journal, 0, &error));
    assert_settles("30 g almonds", "Almonds: 30 g");
    assert_ok(store_open_log(&other, NULL, store_path(journal->log), STORE_MAKES_NOTHING, &error));
    assert_ok(history_undo(&step, &arena, other, &error));
    store_close(other);
    assert_settles("30 g almonds", "Almonds: 30 g");
    assert_ok(resolve(&resolution, "30 g almonds", &error));
    assert_int_equal(resolution.items[0].food.food_id, 0);
    assert_ok(entries_log(ids, journal, &resolution, &error));
    resolve_release(&resolution);
    arena_release(&arena);
}

TESTS(test_resolve)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_resolve__everyday_entries_settle_on_the_plain_food,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__an_exact_key_needs_no_search, begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__names_with_commas_are_one_food, begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__foods_separated_by_commas_are_several, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_resolve__a_strength_belongs_to_a_supplements_name,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__a_strength_that_was_not_said_is_never_picked,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__a_foods_own_measure_may_stand_anywhere, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_resolve__a_slip_never_settles_but_names_candidates,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__words_for_measures_are_no_foods, begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__the_rest_of_a_name_is_never_another_food,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_resolve__a_measure_that_is_none_is_named_with_those_there_are, begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__a_name_of_nothing_but_accents_is_refused,
                                        begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__candidates_are_handed_out_with_their_place,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_resolve__day_time_and_meal_come_from_the_text_before_the_defaults, begin, end),
        cmocka_unit_test_setup_teardown(
            test_resolve__any_mixture_of_words_is_settled_or_refused_with_a_reason, begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__each_meal_and_time_takes_the_foods_before_it,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_resolve__an_hour_that_does_not_suit_its_meal_is_asked_about, begin, end),
        cmocka_unit_test_setup_teardown(test_resolve__a_name_never_reaches_into_another_meal, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_resolve__food_is_found_or_told_by_one_rule, begin,
                                        end),
        cmocka_unit_test_setup_teardown(
            test_resolve__a_food_that_another_program_takes_away_is_still_the_catalogue_s, begin,
            end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
