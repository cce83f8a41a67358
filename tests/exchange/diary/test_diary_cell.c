#include "fixture.h"

#include <math.h>

#include "marrow/base/buffer.h"
#include "marrow/exchange/diary_cell.h"

static void assert_cell(const char *text, const char *wanted)
{
    struct buffer cell = BUFFER_INIT;
    diary_cell_add_text(&cell, text);
    assert_string_equal(cell.text, wanted);
    buffer_release(&cell);
}

static void test_diary_cell__no_text_is_a_live_formula(void **state)
{
    (void)state;
    assert_cell("Oats", "Oats");
    assert_cell(NULL, "");
    assert_cell("Oats, \"rolled\"", "\"Oats, \"\"rolled\"\"\"");
    assert_cell("=1+1", "'=1+1");
    assert_cell("+1", "'+1");
    assert_cell("-1", "'-1");
    assert_cell("@SUM(A1)", "'@SUM(A1)");
    assert_cell("\t=1", "\"'\t=1\"");
    assert_cell("'80s mix", "''80s mix");
    assert_string_equal(diary_cell_text("'=1+1"), "=1+1");
    assert_string_equal(diary_cell_text("''80s mix"), "'80s mix");
    assert_string_equal(diary_cell_text("'80s mix"), "'80s mix");
    assert_string_equal(diary_cell_text("'"), "'");
}

static void test_diary_cell__a_figure_between_two_printed_ones_belongs_to_both(void **state)
{
    (void)state;
    struct diary_span below = diary_span_of(0.884505121, -1);
    struct diary_span above = diary_span_of(0.884505122, -1);
    assert_true(diary_span_narrow(&below, above));
    assert_true(fabs(diary_span_choose(below) - 0.8845051215) < 1e-15);
    assert_false(diary_span_narrow(&below, diary_span_of(0.884505124, -1)));
}

static void test_diary_cell__of_a_span_the_shortest_number_is_chosen(void **state)
{
    (void)state;
    assert_true(diary_span_choose((struct diary_span){ 137.9, 138.04 }) == 138);
    assert_true(diary_span_choose((struct diary_span){ 0, 0.004 }) <= 0);
    assert_true(diary_span_of(0, 2).high == 0.005);
    assert_true(diary_span_of(0, -1).high <= 0);
}

TESTS(test_diary_cell)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_diary_cell__no_text_is_a_live_formula),
        cmocka_unit_test(test_diary_cell__a_figure_between_two_printed_ones_belongs_to_both),
        cmocka_unit_test(test_diary_cell__of_a_span_the_shortest_number_is_chosen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
