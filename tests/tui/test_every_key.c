/* Every key of every screen, pressed once: it does something or says why not, and the log is sound;
 * also where a statement fails under it. MARROW_THOROUGH in the environment tries many of them. */
#include "balk.h"

#include "stage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/binding.h"
#include "core/screen.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/store/store.h"
#include "screens.h"

struct way {
    int screen;
    const char *keys; /* from the day, to the screen */
};

/* Welcome comes once, before all others: it is the profile's form with another title. */
static const struct way ways[] = {
    { SCREEN_DAY, "g" },
    { SCREEN_REVIEW, "w" },
    { SCREEN_REVIEW, "W" },
    { SCREEN_ADD, "a" },
    { SCREEN_QUICK, "A" },
    { SCREEN_ENTRY, "g<Down>e" },
    { SCREEN_TEMPLATES, "g<^T>" },
    { SCREEN_TEMPLATE, "g<^T>e" },
    { SCREEN_SUGGEST, "s" },
    { SCREEN_FOODS, "f" },
    { SCREEN_FOOD, "f<Enter>" },
    { SCREEN_FOOD_FORM, "fn" },
    { SCREEN_COURSES, "C" },
    { SCREEN_COURSE, "Ce" },
    { SCREEN_SHEET, "Cp" },
    { SCREEN_PROMPT, "o" },
    { SCREEN_NUTRIENTS, "=" },
    { SCREEN_HISTORY, "H" },
    { SCREEN_SETTINGS, "," },
    { SCREEN_CHOICE, "m" },
    { SCREEN_PROFILE, "P" },
    { SCREEN_RECIPE, "fR" },
    { SCREEN_HELP, "?" },
    { SCREEN_MESSAGES, "!" },
    { SCREEN_TARGETS, "L" },
    { SCREEN_TARGET_FORM, "Le" },
    { SCREEN_ABOUT, "I" },
    { SCREEN_COMMAND, ":" },
    { SCREEN_ANSWER, ":help<Enter>" },
};

static void type_line(const char *text)
{
    stage_paste(text);
    stage_type("<Enter>");
}

/* Begins with entries, a food, a course and a template. */
static void begin(void)
{
    stage_begin(24, 80, true);
    stage_type("fn");
    type_line("Village bread");
    type_line("1 slice = 50 g");
    stage_type("<Enter>");
    stage_paste("20 mg");
    stage_type("<^S>qCn");
    stage_paste("magnesium citrate");
    stage_type("<Enter><^S>qA");
    type_line("60g rolled oats dry, 2 slices village bread @breakfast 7:40");
    stage_type("g<^T>m<Enter><Esc><Esc>");
}

static void take_finding(const char *line, void *payload)
{
    (void)payload;
    print_error("%s\n", line);
}

static void assert_sound(void)
{
    struct error error = ERROR_INIT;
    int findings = 0;
    assert_ok(store_check(&findings, stage_journal()->log, true, take_finding, NULL, &error));
    assert_ok(journal_check(&findings, stage_journal(), take_finding, NULL, &error));
    assert_int_equal(findings, 0);
}

/* Presses a key by its name. */
static void press(const char *key)
{
    char name[KEY_NAME + 2];
    bool is_named = strlen(key) > 1 && (key[0] == '^' || (key[0] >= 'A' && key[0] <= 'Z'));
    snprintf(name, sizeof name, is_named ? "<%s>" : "%s", key);
    stage_type(name);
}

/* Opens the screen on a new log. */
static void open_anew(const struct way *way)
{
    begin();
    stage_type(way->keys);
}

/* Asserts that the screen is on top, by its help. */
static void assert_on_top(const struct way *way)
{
    char title[80];
    snprintf(title, sizeof title, "Keys: %s", screens.classes[way->screen]->title);
    if (way->screen == SCREEN_HELP)
        snprintf(title, sizeof title, "Keys: ");
    else
        stage_type("<F1>");
    assert_shows(title);
    if (way->screen != SCREEN_HELP)
        stage_type("q");
}

/* Presses each key of a binding on the screen, and opens the screen again after each. */
static void press_keys(const struct way *way, const struct binding *binding)
{
    const char *keys = binding->keys;
    while (*keys) {
        char key[KEY_NAME];
        size_t size = strcspn(keys, " ");
        snprintf(key, sizeof key, "%.*s", (int)size, keys);
        keys += size + strspn(keys + size, " ");
        press(key);
        if (!stage_is_over()) {
            assert_shows_not("does nothing here");
            stage_type("<Esc><Esc><Esc><Esc>");
            stage_type(way->keys);
        }
        if (stage_is_over()) {
            stage_end();
            open_anew(way);
        }
    }
}

static void press_all(const struct way *way)
{
    const struct binding *binding;
    const struct screen_class *class = screens.classes[way->screen];
    open_anew(way);
    assert_on_top(way);
    for (size_t i = 0; (binding = screen_binding(&screens, way->screen, i)) != NULL; i++)
        press_keys(way, binding);
    for (binding = screen_shared_bindings(class); binding->keys; binding++)
        press_keys(way, binding);
    assert_sound();
    stage_end();
}

/* --- statements that fail --- */

static long fired;
static long told;

/* Goes back to the day, and on to the screen. */
static void open_again(const struct way *way)
{
    if (!stage_is_over())
        stage_type("<Esc><Esc><Esc><Esc><Esc>");
    if (!stage_is_over())
        stage_type(way->keys);
    if (stage_is_over()) {
        stage_end();
        open_anew(way);
    }
}

static void note_failure(void)
{
    bool is_new = balk.has_fired && !stage_is_over();
    fired += balk.has_fired;
    told += is_new && stage_shows("the disk reported");
    balk.has_fired = false;
}

/* Presses the key, and Enter after it, while the n-th statement fails, as each of some numbers.
 * Whatever it is, the program draws and goes on. */
static void press_balking(const struct way *way, const char *key, long seed)
{
    static const long numbers[] = { 1, 2, 3, 5, 8, 13, 21, 34 };
    size_t count = sizeof numbers / sizeof *numbers;
    bool is_thorough = getenv("MARROW_THOROUGH") != NULL;
    for (size_t i = 0; i < (is_thorough ? 2 * count : 1); i++) {
        size_t number = is_thorough ? i / 2 : (size_t)seed % 3;
        balk_arm((i + (size_t)seed) % 2 ? BALK_STEP : BALK_PREPARE, numbers[number], true);
        press(key);
        note_failure();
        if (!stage_is_over())
            stage_type("<Enter>");
        note_failure();
        balk_disarm();
        open_again(way);
    }
}

static void balk_all(const struct way *way, long *seed, long sample)
{
    const struct binding *binding;
    open_anew(way);
    for (size_t i = 0; (binding = screen_binding(&screens, way->screen, i)) != NULL; i++) {
        const char *keys = binding->keys;
        while (*keys) {
            char key[KEY_NAME];
            size_t size = strcspn(keys, " ");
            snprintf(key, sizeof key, "%.*s", (int)size, keys);
            keys += size + strspn(keys + size, " ");
            if (++*seed % sample == 0)
                press_balking(way, key, *seed / sample);
        }
    }
    assert_sound();
    stage_end();
}

static void test_every_key__goes_on_where_a_statement_fails(void **state)
{
    (void)state;
    long sample = getenv("MARROW_THOROUGH") ? 1 : 2 * fixture_sample();
    long seed = 0;
    fired = told = 0;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        balk_all(&ways[i], &seed, sample);
    print_message("%ld statements failed, %ld were told of at once\n", fired, told);
    assert_true(fired > 0 && told > fired / 2);
    stage_begin(24, 80, true);
}

static void test_every_key__a_day_that_cannot_be_read_is_not_gone_to(void **state)
{
    (void)state;
    begin();
    stage_type("<Esc>");
    assert_shows("Thu 19 Nov");
    for (long number = 1; number < 8; number++) {
        balk_arm(BALK_STEP, number, true);
        stage_type("h");
        balk_disarm();
        assert_true(balk.has_fired);
        assert_shows("Thu 19 Nov");
        assert_shows("the disk reported");
    }
    stage_type("h");
    assert_shows("Wed 18 Nov");
    assert_shows_not("Village bread");
}

static void test_every_key__a_period_that_cannot_be_read_is_not_gone_to(void **state)
{
    (void)state;
    static const char *const keys[] = { "W", "<Tab>", "h", "[", "v", "W" };
    begin();
    stage_type("<Esc>w");
    for (size_t i = 0; i < 3 * sizeof keys / sizeof *keys; i++) {
        char *before = strdup(strchr(stage_screen(), '\n')); /* below the title */
        before[300] = '\0';
        balk_arm(BALK_STEP, 1 + (long)i % 5, true);
        stage_type(keys[i / 3]);
        balk_disarm();
        if (balk.has_fired && !stage_shows(before))
            fail_msg("%s goes on to what cannot be read:\n%s\nwas\n%s", keys[i / 3], stage_screen(),
                     before);
        free(before);
        if (balk.has_fired)
            assert_shows("the disk reported");
    }
    stage_type("W");
    assert_shows("Trends");
}

static int teardown(void **state)
{
    (void)state;
    balk_disarm();
    stage_end();
    return 0;
}

static void test_every_key__does_something_on_its_screen(void **state)
{
    (void)state;
    bool is_reached[SCREEN_COUNT] = { [SCREEN_WELCOME] = true };
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        press_all(&ways[i]);
        is_reached[ways[i].screen] = true;
    }
    for (int i = 0; i < SCREEN_COUNT; i++)
        if (!is_reached[i])
            fail_msg("%s is not among the ways", screens.classes[i]->title);
    stage_begin(24, 80, false);
    assert_shows("Welcome");
    stage_type("<F1>");
    assert_shows("Keys: Welcome");
}

TESTS(test_every_key)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_every_key__does_something_on_its_screen, teardown),
        cmocka_unit_test_teardown(test_every_key__a_day_that_cannot_be_read_is_not_gone_to,
                                  teardown),
        cmocka_unit_test_teardown(test_every_key__a_period_that_cannot_be_read_is_not_gone_to,
                                  teardown),
        cmocka_unit_test_teardown(test_every_key__goes_on_where_a_statement_fails, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
