#include "page/pager.h"

#include "core/action.h"
#include "fixture.h"

/* Adds three lines; the second takes two rows of 12 columns. */
static void fill(struct pager *pager)
{
    pager_add(pager, &(struct pager_line){ .x = 1, .text = "one" });
    pager_add(pager, &(struct pager_line){ .label = "-", .x = 3, .text = "two and three" });
    pager_add(pager, &(struct pager_line){ .x = 1, .text = "four" });
}

static void press(struct pager *pager, enum action action)
{
    assert_true(pager_act(pager, &(struct input){ .action = action }));
}

static void test_pager__lines_are_wrapped_to_the_width(void **state)
{
    struct pager pager = { .top = 0 };
    (void)state;
    fill(&pager);
    pager_layout(&pager, 80, 10);
    assert_int_equal(pager.rows, 3);
    pager_layout(&pager, 12, 10);
    assert_int_equal(pager.rows, 4);
    pager_layout(&pager, 4, 10); /* no word fits: each is broken, and the loop still ends */
    assert_true(pager.rows > 10);
    pager_release(&pager);
}

static void test_pager__it_stops_where_the_last_row_is_the_lowest_shown(void **state)
{
    struct pager pager = { .top = 0 };
    (void)state;
    fill(&pager);
    pager_layout(&pager, 12, 3);
    press(&pager, ACTION_UP);
    assert_int_equal(pager.top, 0);
    press(&pager, ACTION_LAST);
    assert_int_equal(pager.top, 1);
    press(&pager, ACTION_DOWN);
    assert_int_equal(pager.top, 1);
    press(&pager, ACTION_FIRST);
    assert_int_equal(pager.top, 0);
    pager_release(&pager);
}

static void test_pager__a_page_keeps_one_row_to_read_on_from(void **state)
{
    struct pager pager = { .top = 0 };
    (void)state;
    for (int i = 0; i < 30; i++)
        pager_add(&pager, &(struct pager_line){ .x = 1, .text = "a row" });
    pager_layout(&pager, 40, 10);
    press(&pager, ACTION_PAGE_DOWN);
    assert_int_equal(pager.top, 9);
    press(&pager, ACTION_PAGE_DOWN);
    press(&pager, ACTION_PAGE_DOWN);
    assert_int_equal(pager.top, 20);
    press(&pager, ACTION_PAGE_UP);
    assert_int_equal(pager.top, 11);
    pager_release(&pager);
}

static void test_pager__a_window_that_grows_shows_more_of_the_end(void **state)
{
    struct pager pager = { .top = 0 };
    (void)state;
    fill(&pager);
    pager_layout(&pager, 12, 2);
    press(&pager, ACTION_LAST);
    assert_int_equal(pager.top, 2);
    pager_layout(&pager, 12, 3);
    assert_int_equal(pager.top, 1);
    pager_layout(&pager, 80, 20);
    assert_int_equal(pager.top, 0);
    pager_release(&pager);
}

static void test_pager__other_actions_are_not_its_own(void **state)
{
    struct pager pager = { .top = 0 };
    (void)state;
    assert_false(pager_act(&pager, &(struct input){ .action = ACTION_EDIT }));
}

TESTS(test_pager)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pager__lines_are_wrapped_to_the_width),
        cmocka_unit_test(test_pager__it_stops_where_the_last_row_is_the_lowest_shown),
        cmocka_unit_test(test_pager__a_page_keeps_one_row_to_read_on_from),
        cmocka_unit_test(test_pager__a_window_that_grows_shows_more_of_the_end),
        cmocka_unit_test(test_pager__other_actions_are_not_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
