#define _POSIX_C_SOURCE 200809L
/* A key that is told while nothing is typed. */
#include "stage.h"

#include <stdlib.h>
#include <string.h>

#define TICKS 40 /* more than are waited for */

static int begin(void **state)
{
    (void)state;
    stage_begin(24, 80, true);
    return 0;
}

static int end(void **state)
{
    (void)state;
    stage_end();
    setenv("MARROW_NOW", "2026-11-19T12:30", 1);
    return 0;
}

static void idle(int ticks)
{
    for (int i = 0; i < ticks; i++)
        stage_tick();
}

static void test_hint__comes_once_when_nothing_is_typed_and_goes_with_a_key(void **state)
{
    (void)state;
    idle(5);
    assert_shows_not("The setting hints");
    idle(TICKS);
    assert_shows("The setting hints");
    stage_type("j");
    assert_shows_not("The setting hints");
    idle(TICKS);
    assert_shows_not("The setting hints");
}

static void test_hint__is_another_one_the_next_day(void **state)
{
    (void)state;
    idle(TICKS);
    char *first = strdup(strrchr(stage_screen(), ':'));
    stage_type("j");
    setenv("MARROW_NOW", "2026-11-20T12:30", 1);
    idle(TICKS);
    assert_shows("The setting hints");
    assert_string_not_equal(strrchr(stage_screen(), ':'), first);
    free(first);
}

static void test_hint__covers_no_message_and_no_other_screen(void **state)
{
    (void)state;
    stage_type("Z");
    idle(TICKS);
    assert_shows("Z does nothing here");
    stage_type("w");
    idle(TICKS);
    assert_shows_not("The setting hints");
}

static void test_hint__is_turned_off(void **state)
{
    (void)state;
    stage_type(":setting hints off<Enter>");
    stage_type("j");
    idle(TICKS);
    assert_shows_not("The setting hints");
}

TESTS(test_hint)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_hint__comes_once_when_nothing_is_typed_and_goes_with_a_key, begin, end),
        cmocka_unit_test_setup_teardown(test_hint__is_another_one_the_next_day, begin, end),
        cmocka_unit_test_setup_teardown(test_hint__covers_no_message_and_no_other_screen, begin,
                                        end),
        cmocka_unit_test_setup_teardown(test_hint__is_turned_off, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
