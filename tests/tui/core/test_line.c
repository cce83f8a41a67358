#include "fixture.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "core/action.h"
#include "core/form.h"
#include "core/line.h"
#include "core/screen.h"

static void act(struct line *line, enum action action)
{
    assert_true(line_act(line, &(struct input){ .action = action }));
}

static void type(struct line *line, const char *text)
{
    struct input input = { .action = ACTION_TEXT };
    strcpy(input.text, text);
    assert_true(line_act(line, &input));
}

static void assert_line(struct line *line, const char *before, const char *after)
{
    char whole[256];
    snprintf(whole, sizeof whole, "%s%s", before, after);
    assert_string_equal(line->text.text, whole);
    assert_int_equal(line->cursor, strlen(before));
}

static void test_line__typing_goes_in_at_the_cursor(void **state)
{
    (void)state;
    struct line line;
    line_init(&line);
    line_set(&line, "spnach");
    act(&line, ACTION_LINE_START);
    act(&line, ACTION_RIGHT);
    act(&line, ACTION_RIGHT);
    type(&line, "i");
    assert_line(&line, "spi", "nach");
    line_release(&line);
}

static void test_line__the_cursor_steps_over_whole_characters(void **state)
{
    (void)state;
    struct line line;
    line_init(&line);
    line_set(&line, "caf\xc3\xa9 e\xcc\x81 x"); /* é in one piece, and e with a combining accent */
    act(&line, ACTION_LEFT);
    act(&line, ACTION_LEFT);
    act(&line, ACTION_LEFT);
    assert_line(&line, "caf\xc3\xa9 ", "e\xcc\x81 x");
    act(&line, ACTION_BACKSPACE);
    act(&line, ACTION_BACKSPACE);
    assert_line(&line, "caf", "e\xcc\x81 x");
    act(&line, ACTION_DELETE_CHAR);
    assert_line(&line, "caf", " x");
    line_release(&line);
}

static void test_line__words_and_ends_are_deleted_whole(void **state)
{
    (void)state;
    struct line line;
    line_init(&line);
    line_set(&line, "180 g raw spinach");
    act(&line, ACTION_DELETE_WORD);
    assert_line(&line, "180 g raw ", "");
    act(&line, ACTION_WORD_LEFT);
    assert_line(&line, "180 g ", "raw ");
    act(&line, ACTION_DELETE_REST);
    assert_line(&line, "180 g ", "");
    act(&line, ACTION_DELETE_LINE);
    assert_line(&line, "", "");
    act(&line, ACTION_BACKSPACE);
    act(&line, ACTION_DELETE_CHAR);
    act(&line, ACTION_LEFT);
    act(&line, ACTION_RIGHT);
    assert_line(&line, "", "");
    line_release(&line);
}

static void test_line__control_characters_never_get_in(void **state)
{
    (void)state;
    struct line line;
    line_init(&line);
    line_set(&line, "a\033[2Jb\xe2\x80\xae");
    assert_null(strchr(line.text.text, 033));
    assert_null(strstr(line.text.text, "\xe2\x80\xae"));
    type(&line, "\x07");
    assert_null(strchr(line.text.text, 7));
    line_release(&line);
}

static void test_line__an_endless_paste_stops_at_the_limit(void **state)
{
    (void)state;
    struct line line;
    line_init(&line);
    for (int i = 0; i < LINE_MAX_BYTES + 100; i++)
        type(&line, "x");
    assert_int_equal(line.text.length, LINE_MAX_BYTES);
    line_release(&line);
}

static void test_form__typing_replaces_what_was_filled_in_and_moving_keeps_it(void **state)
{
    (void)state;
    struct form form = { 0 };
    struct ui ui = { .told_count = 0 };
    form_add(&form, "Amount", "", "180 g");
    form_add(&form, "Day", "", "2026-11-19");
    assert_true(form_act(&form, &ui, &(struct input){ .action = ACTION_TEXT, .text = "2" }));
    assert_string_equal(form_text(&form, 0), "2");
    assert_true(form_act(&form, &ui, &(struct input){ .action = ACTION_DOWN }));
    assert_true(form_act(&form, &ui, &(struct input){ .action = ACTION_LEFT }));
    assert_true(form_act(&form, &ui, &(struct input){ .action = ACTION_TEXT, .text = "1" }));
    assert_string_equal(form_text(&form, 1), "2026-11-119");
    form_release(&form);
}

static void test_form__the_focus_goes_round(void **state)
{
    (void)state;
    struct form form = { 0 };
    struct ui ui = { .told_count = 0 };
    form_add(&form, "Amount", "", "");
    form_add(&form, "Day", "", "");
    assert_true(form_act(&form, &ui, &(struct input){ .action = ACTION_UP }));
    assert_int_equal(form.focus, 1);
    assert_true(form_act(&form, &ui, &(struct input){ .action = ACTION_DOWN }));
    assert_int_equal(form.focus, 0);
    assert_false(form_act(&form, &ui, &(struct input){ .action = ACTION_UNDO }));
    form_release(&form);
}

TESTS(test_line)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_line__typing_goes_in_at_the_cursor),
        cmocka_unit_test(test_line__the_cursor_steps_over_whole_characters),
        cmocka_unit_test(test_line__words_and_ends_are_deleted_whole),
        cmocka_unit_test(test_line__control_characters_never_get_in),
        cmocka_unit_test(test_line__an_endless_paste_stops_at_the_limit),
        cmocka_unit_test(test_form__typing_replaces_what_was_filled_in_and_moving_keeps_it),
        cmocka_unit_test(test_form__the_focus_goes_round),
    };
    setlocale(LC_ALL, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
