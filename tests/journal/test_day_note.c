#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/day_note.h"
#include "marrow/store/statement.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct arena arena = ARENA_INIT;
static struct date day;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    day = kitchen_date("2026-11-19");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    kitchen_close(journal);
    return 0;
}

static struct day_note load(void)
{
    struct day_note note;
    assert_ok(day_note_load(&note, &arena, journal->log, day, &error));
    return note;
}

static const char *meal_note(int64_t meal_id)
{
    static const struct query query = { "meal note",
                                        "SELECT max(note) FROM day_meal WHERE meal_id = :meal" };
    struct statement *st;
    assert_ok(statement_open(&st, journal->log, &query, &error));
    statement_bind_integer(st, ":meal", meal_id);
    assert_ok(statement_step(st, &error));
    const char *note = arena_strdup(&arena, statement_text(st));
    assert_ok(statement_end(st, STATUS_OK));
    return note;
}

static int64_t rows(void)
{
    static const struct query query = { "days", "SELECT count(*) FROM day" };
    struct statement *st;
    assert_ok(statement_open(&st, journal->log, &query, &error));
    assert_ok(statement_step(st, &error));
    int64_t count = statement_integer(st);
    assert_ok(statement_end(st, STATUS_OK));
    return count;
}

static void test_page__a_day_of_which_nothing_was_said_is_unmarked(void **state)
{
    (void)state;
    assert_int_equal(load().mark, DAY_MARK_NONE);
    assert_null(load().note);
    assert_null(meal_note(LUNCH));
}

static void test_page__mark_and_note_do_not_disturb_each_other(void **state)
{
    (void)state;
    assert_ok(day_note_set_mark(journal, day, DAY_MARK_COMPLETE, &error));
    assert_ok(day_note_set_note(journal, day, 0, "travelling", &error));
    assert_int_equal(load().mark, DAY_MARK_COMPLETE);
    assert_string_equal(load().note, "travelling");
    assert_ok(day_note_set_mark(journal, day, DAY_MARK_NONE, &error));
    assert_string_equal(load().note, "travelling");
    assert_int_equal(load().mark, DAY_MARK_NONE);
    assert_int_equal(rows(), 1);
    assert_ok(day_note_set_note(journal, day, 0, " ", &error));
    assert_null(load().note);
    assert_int_equal(rows(), 0);
}

static void test_page__a_meal_s_note_is_its_own(void **state)
{
    (void)state;
    assert_ok(day_note_set_note(journal, day, LUNCH, "with Anna", &error));
    assert_ok(day_note_set_note(journal, day, DINNER, "late", &error));
    assert_ok(day_note_set_note(journal, day, LUNCH, "with Anna and Ben", &error));
    assert_string_equal(meal_note(LUNCH), "with Anna and Ben");
    assert_ok(day_note_set_note(journal, day, LUNCH, NULL, &error));
    assert_null(meal_note(LUNCH));
    assert_string_equal(meal_note(DINNER), "late");
    assert_null(load().note);
}

static void test_page__each_setter_is_one_step_that_names_itself(void **state)
{
    (void)state;
    assert_ok(day_note_set_mark(journal, day, DAY_MARK_COMPLETE, &error));
    assert_ok(
        day_note_set_mark(journal, day, DAY_MARK_COMPLETE, &error)); /* changes nothing: no step */
    assert_ok(day_note_set_note(journal, day, 0, "travelling", &error));
    assert_ok(day_note_set_note(journal, day, LUNCH, "with Anna", &error));
    assert_ok(day_note_set_mark(journal, day, DAY_MARK_NONE, &error));
    kitchen_undo(journal, "Cleared the mark on 19 Nov");
    assert_int_equal(load().mark, DAY_MARK_COMPLETE);
    kitchen_undo(journal, "Set the note on 19 Nov");
    assert_null(meal_note(LUNCH));
    kitchen_undo(journal, "Set the note on 19 Nov");
    assert_null(load().note);
    kitchen_undo(journal, "Marked 19 Nov complete");
    assert_int_equal(rows(), 0);
}

static void test_page__marks_are_found_by_their_names(void **state)
{
    (void)state;
    enum day_mark mark = DAY_MARK_NONE;
    assert_true(day_note_mark_find(&mark, "Untracked") && mark == DAY_MARK_UNTRACKED);
    assert_true(day_note_mark_find(&mark, "open") && mark == DAY_MARK_OPEN);
    assert_false(day_note_mark_find(&mark, ""));
    assert_false(day_note_mark_find(&mark, "empty"));
    assert_string_equal(day_note_mark_name(DAY_MARK_PARTIAL), "partial");
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

static void test_page__a_note_keeps_its_lines_but_nothing_that_acts_on_a_terminal(void **state)
{
    (void)state;
    assert_ok(day_note_set_note(journal, day, 0,
                                "a\xE2\x80\xAE"
                                "b\x1B[31m\nslept badly",
                                &error));
    assert_string_equal(load().note, "a\xEF\xBF\xBD"
                                     "b\xEF\xBF\xBD[31m\nslept badly");
}

TESTS(test_day_note)
{
    const struct CMUnitTest tests[] = {
        each(test_page__a_day_of_which_nothing_was_said_is_unmarked),
        each(test_page__mark_and_note_do_not_disturb_each_other),
        each(test_page__a_meal_s_note_is_its_own),
        each(test_page__each_setter_is_one_step_that_names_itself),
        each(test_page__marks_are_found_by_their_names),
        each(test_page__a_note_keeps_its_lines_but_nothing_that_acts_on_a_terminal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
