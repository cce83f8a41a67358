/* What was eaten before settles a question, but changes no answer. */
#include "kitchen.h"

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

static struct journal *journal;
static struct error error;

static int begin(void **state)
{
    (void)state;
    error = (struct error)ERROR_INIT;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int end(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

/* Returns what the text is read as: a food's key and what is noted, or "asked". */
static const char *read_as(const char *text)
{
    static char told[512];
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    struct buffer out = BUFFER_INIT;
    enum status status = resolve_text(&resolution, journal, text, &defaults, &error);
    buffer_add_text(&out, status ? "asked" : strchr(resolution.items[0].food.origin, ':') + 1);
    for (size_t i = 0; !status && i < resolution.note_count; i++) {
        if (resolution.notes[i].or_as)
            continue;
        buffer_add_text(&out, "; ");
        resolve_note_add(&out, &resolution.notes[i], "set it");
    }
    resolve_release(&resolution);
    snprintf(told, sizeof told, "%s", out.text);
    buffer_release(&out);
    return told;
}

static void eat(const char *text)
{
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    int64_t ids[QUICK_ITEMS_MAX];
    assert_ok(resolve_text(&resolution, journal, text, &defaults, &error));
    assert_ok(entries_log(ids, journal, &resolution, &error));
    assert_ok(journal_refresh(journal, 0, &error));
    resolve_release(&resolution);
}

static void test_history__an_earlier_entry_makes_a_plain_word_no_other_food(void **state)
{
    static const char *const cases[][3] = {
        { "100 ml goat milk", "100 ml milk", "milk-whole" },
        { "200 ml 2% milk", "100 g milk", "milk-whole" },
        { "100 g bread, cheese", "2 slices bread", "bread-white" },
        { "100 g spinach, cooked", "100 g spinach", "spinach-raw" },
        { "100 g strawberry ice cream", "100 g ice cream", "ice-cream-vanilla" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char before[512];
        snprintf(before, sizeof before, "%s", read_as(cases[i][1]));
        assert_string_equal(before, cases[i][2]);
        eat(cases[i][0]);
        eat(cases[i][0]);
        assert_string_equal(read_as(cases[i][1]), before);
    }
}

static void test_history__what_was_asked_is_settled_by_an_earlier_entry_and_told(void **state)
{
    (void)state;
    assert_string_equal(read_as("chocolate milk 250 ml"), "asked");
    eat("250 ml chocolate milk, whole");
    assert_non_null(strstr(read_as("chocolate milk 250 ml"), "; chocolate milk: taken as "));
    assert_non_null(strstr(read_as("chocolate milk 250 ml"), ", as before"));
}

static void test_history__a_word_for_foods_far_apart_is_asked_again(void **state)
{
    (void)state;
    eat("100 g roast beef");
    assert_string_equal(read_as("100 g beef"), "asked");
}

static void test_history__a_supplement_that_is_the_only_one_logged_is_taken(void **state)
{
    (void)state;
    eat("1 magnesium citrate 150 mg");
    assert_string_equal(read_as("1 magnesium citrate"), "magnesium-citrate-150-mg-tablet");
}

TESTS(test_history)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_history__an_earlier_entry_makes_a_plain_word_no_other_food, begin, end),
        cmocka_unit_test_setup_teardown(
            test_history__what_was_asked_is_settled_by_an_earlier_entry_and_told, begin, end),
        cmocka_unit_test_setup_teardown(test_history__a_word_for_foods_far_apart_is_asked_again,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            test_history__a_supplement_that_is_the_only_one_logged_is_taken, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
