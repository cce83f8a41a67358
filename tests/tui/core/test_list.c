#include "fixture.h"

#include "core/action.h"
#include "core/list.h"

static void test_list__moving_stops_at_both_ends(void **state)
{
    (void)state;
    struct list list = { 0 };
    list_set_count(&list, 3);
    list_move(&list, -1);
    assert_int_equal(list.selected, 0);
    list_move(&list, 2);
    assert_int_equal(list.selected, 2);
    list_move(&list, 5);
    assert_int_equal(list.selected, 2);
    list_move(&list, -100);
    assert_int_equal(list.selected, 0);
}

static void test_list__a_click_selects_a_row_that_is_shown(void **state)
{
    (void)state;
    struct list list = { 0 };
    list_set_count(&list, 30);
    list_select(&list, 12);
    list_scroll(&list, 5); /* rows 8 to 12 */
    assert_true(list_act(&list, &(struct input){ .action = ACTION_CLICK, .y = 3 }, 2));
    assert_int_equal(list.selected, 9);
    assert_false(list_act(&list, &(struct input){ .action = ACTION_CLICK, .y = 1 }, 2));
    assert_false(
        list_act(&list, &(struct input){ .action = ACTION_CLICK, .y = 7 }, 2)); /* below the rows */
    assert_false(
        list_act(&list, &(struct input){ .action = ACTION_CLICK, .y = 3 }, LIST_UNCLICKED));
    assert_false(list_act(&list, &(struct input){ .action = ACTION_ADD }, 2));
    assert_int_equal(list.selected, 9);
    assert_true(list_act(&list, &(struct input){ .action = ACTION_LAST }, LIST_UNCLICKED));
    assert_int_equal(list.selected, 29);
}

static void test_list__a_page_is_what_is_shown(void **state)
{
    (void)state;
    struct list list = { 0 };
    list_set_count(&list, 30);
    list_scroll(&list, 7);
    list_page(&list, 1);
    assert_int_equal(list.selected, 7);
    list_page(&list, 1);
    list_page(&list, -1);
    assert_int_equal(list.selected, 7);
    list_page(&list, -1);
    list_page(&list, -1);
    assert_int_equal(list.selected, 0);
}

static void test_list__losing_rows_keeps_the_selection_on_the_last_one(void **state)
{
    (void)state;
    struct list list = { 0 };
    list_set_count(&list, 10);
    list_select(&list, 9);
    list_set_count(&list, 4);
    assert_int_equal(list.selected, 3);
    list_set_count(&list, 0);
    assert_int_equal(list.selected, 0);
    list_move(&list, 1);
    assert_int_equal(list.selected, 0);
}

static void test_list__scrolling_keeps_the_selection_in_sight_and_fills_the_window(void **state)
{
    (void)state;
    for (size_t count = 0; count < 30; count++) {
        for (size_t height = 1; height < 12; height++) {
            struct list list = { 0 };
            list_set_count(&list, count);
            for (size_t row = 0; row < count * 2; row++) {
                list_select(&list, row < count ? row : count * 2 - row);
                list_scroll(&list, height);
                if (count == 0)
                    continue;
                assert_true(list.top <= list.selected && list.selected < list.top + height);
                assert_true(count <= height ? list.top == 0 : list.top + height <= count);
            }
        }
    }
}

TESTS(test_list)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_list__moving_stops_at_both_ends),
        cmocka_unit_test(test_list__a_click_selects_a_row_that_is_shown),
        cmocka_unit_test(test_list__a_page_is_what_is_shown),
        cmocka_unit_test(test_list__losing_rows_keeps_the_selection_on_the_last_one),
        cmocka_unit_test(test_list__scrolling_keeps_the_selection_in_sight_and_fills_the_window),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
