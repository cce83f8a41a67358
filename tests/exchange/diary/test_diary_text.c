#include "kitchen.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/exchange/diary_export.h"
#include "marrow/exchange/diary_text.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/entry_list.h"
#include "marrow/store/history.h"

static struct journal *journal;
static struct error error;
static struct diary_text_result result;
static struct buffer refused = BUFFER_INIT;
static bool is_partial, is_trial;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    struct food oats = kitchen_food("own:1", "Oats, rolled", 138, 52, 0, 379);
    struct food spinach = kitchen_food("own:2", "Spinach, raw", 79, 99, 0, 23);
    kitchen_log(journal, &oats, 60, "2026-11-01", BREAKFAST);
    kitchen_log(journal, &spinach, 60, "2026-11-01", LUNCH);
    error = (struct error)ERROR_INIT;
    is_partial = is_trial = false;
    buffer_clear(&refused);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    buffer_release(&refused);
    kitchen_close(journal);
    return 0;
}

static void keep_refused(int line, const char *text, void *payload)
{
    (void)line;
    (void)payload;
    buffer_addf(&refused, "%s\n", text);
}

static enum status log_bytes(const char *text, size_t length)
{
    struct diary_text_options options = { .name = "meals.txt",
                                          .defaults = { .day = kitchen_date("2026-11-19"),
                                                        .minute = MINUTE_NONE },
                                          .is_partial = is_partial,
                                          .is_trial = is_trial,
                                          .refused = keep_refused };
    error = (struct error)ERROR_INIT;
    return diary_text_log(&result, journal, text, length, &options, &error);
}

static enum status log_text(const char *text)
{
    return log_bytes(text, strlen(text));
}

static struct entries load(const char *day)
{
    struct entries entries;
    assert_ok(entries_load_day(&entries, journal->log, kitchen_date(day), &error));
    return entries;
}

static size_t count(const char *day)
{
    struct entries entries = load(day);
    size_t found = entries.count;
    entries_release(&entries);
    return found;
}

static void test_diary_text__dates_and_meals_hold_for_the_lines_after_them(void **state)
{
    (void)state;
    assert_ok(log_text("\xEF\xBB\xBF# my week\r\n2026-11-17\r\n@breakfast 7:40 60 g oats\r\n"
                       "@dinner 19:00\r\n\t180 g spinach\r\n50 g oats\r\n\r\n2026-11-18\r\n"
                       "30 g oats @lunch"));
    assert_int_equal(result.entries, 4);
    assert_int_equal(result.days, 2);
    assert_int_equal(result.lines, 4);
    assert_int_equal(result.refused, 0);
    struct entries entries = load("2026-11-17");
    assert_int_equal(entries.count, 3);
    assert_int_equal(entries.entries[0].meal_id, BREAKFAST);
    assert_int_equal(entries.entries[0].minute, 460);
    assert_int_equal(entries.entries[1].meal_id, DINNER);
    assert_int_equal(entries.entries[1].minute, 1140);
    assert_int_equal(entries.entries[2].minute, 1140);
    entries_release(&entries);
    entries = load("2026-11-18");
    assert_int_equal(entries.count, 1);
    assert_int_equal(entries.entries[0].meal_id, LUNCH);
    assert_int_equal(entries.entries[0].minute, MINUTE_NONE);
    entries_release(&entries);
}

static void test_diary_text__one_bad_line_keeps_all_others_out_and_is_named(void **state)
{
    (void)state;
    assert_int_equal(log_text("2026-11-17\n60 g oats\n1,000 g oats\n180 g flurb\n"),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "nothing was logged: 2 of 3 lines of meals.txt"));
    assert_non_null(strstr(refused.text, "meals.txt, line 3: "));
    assert_non_null(strstr(refused.text, "meals.txt, line 4: "));
    assert_int_equal(count("2026-11-17"), 0);
}

static void test_diary_text__partial_logs_the_good_lines_and_tells_the_others(void **state)
{
    (void)state;
    is_partial = true;
    assert_ok(log_text("2026-11-17\n60 g oats\n1,000 g oats\n180 g spinach\n"));
    assert_int_equal(result.entries, 2);
    assert_int_equal(result.refused, 1);
    assert_int_equal(count("2026-11-17"), 2);
    assert_int_equal(log_text("180 g flurb\n"), STATUS_NOT_FOUND);
}

static void test_diary_text__a_date_that_does_not_exist_is_refused(void **state)
{
    (void)state;
    assert_int_equal(log_text("2026-02-30\n60 g oats\n"), STATUS_INVALID);
    assert_non_null(strstr(refused.text, "line 1: 2026-02-30"));
    assert_int_equal(count("2026-11-19"), 0);
}

static void test_diary_text__nothing_is_logged_under_a_date_that_cannot_be_read(void **state)
{
    (void)state;
    is_partial = true;
    assert_ok(log_text("2026-11-17\n60 g oats\n2026-11-31\n@lunch\n50 g oats\n18/11/2026\n"
                       "40 g oats\n2026-11-18\n30 g oats\n"));
    assert_int_equal(result.entries, 2);
    assert_int_equal(result.refused, 4);
    assert_non_null(strstr(refused.text, "meals.txt, line 3: 2026-11-31"));
    assert_non_null(
        strstr(refused.text, "line 5: its day is not known, because the date in line 3"));
    assert_non_null(strstr(refused.text, "meals.txt, line 6: "));
    assert_non_null(
        strstr(refused.text, "line 7: its day is not known, because the date in line 6"));
    assert_int_equal(count("2026-11-17"), 1);
    assert_int_equal(count("2026-11-18"), 1);
}

static void test_diary_text__nothing_is_logged_under_a_meal_that_cannot_be_read(void **state)
{
    (void)state;
    is_partial = true;
    assert_ok(log_text("2026-11-17\n@breakfast\n60 g oats\n@brunch\n50 g oats\n"
                       "20 g oats @dinner\nLunch:\n40 g oats\n@lunch\n30 g oats\n"
                       "@brunch 11:00\n10 g oats\n2026-11-18\n30 g oats\n"));
    assert_int_equal(result.entries, 4);
    assert_int_equal(result.refused, 6);
    assert_non_null(
        strstr(refused.text, "line 5: its meal is not known, because the meal in line 4"));
    assert_non_null(strstr(refused.text, "line 7: 'Lunch:' is not a meal; write it as @lunch"));
    assert_non_null(
        strstr(refused.text, "line 8: its meal is not known, because the meal in line 7"));
    assert_int_equal(count("2026-11-17"), 3);
    assert_int_equal(count("2026-11-18"), 1);
}

static void test_diary_text__a_trial_writes_nothing(void **state)
{
    (void)state;
    is_trial = true;
    assert_ok(log_text("2026-11-17\n60 g oats\n"));
    assert_int_equal(result.entries, 1);
    assert_int_equal(count("2026-11-17"), 0);
}

static void test_diary_text__the_whole_file_is_one_undo_step(void **state)
{
    (void)state;
    struct history_step step;
    struct arena arena = ARENA_INIT;
    assert_ok(log_text("2026-11-17\n60 g oats\n2026-11-18\n60 g oats\n"));
    assert_ok(history_undo(&step, &arena, journal->log, &error));
    assert_string_equal(step.label, "Logged 2 foods of meals.txt");
    arena_release(&arena);
    assert_int_equal(count("2026-11-17") + count("2026-11-18"), 0);
}

static void test_diary_text__bytes_that_are_no_text_are_refused_with_their_line(void **state)
{
    (void)state;
    is_partial = true;
    assert_int_equal(log_text("60 g oats\ncaf\xE9\n"), STATUS_INVALID);
    assert_non_null(strstr(error.text, "meals.txt, line 2: this is not UTF-8 text"));
    assert_int_equal(log_bytes("60 g oats\n\0\n", 12), STATUS_INVALID);
    struct buffer line = BUFFER_INIT;
    while (line.length <= DIARY_LINE_MOST)
        buffer_add_text(&line, "oats ");
    assert_int_equal(log_bytes(line.text, line.length), STATUS_INVALID);
    assert_non_null(strstr(error.text, "line 1: a line of "));
    buffer_release(&line);
    assert_int_equal(log_text("# only a remark\n"), STATUS_NOT_FOUND);
    assert_int_equal(count("2026-11-19"), 0);
}

static void test_diary_text__a_key_of_another_log_is_the_food_of_its_name_here(void **state)
{
    (void)state;
    struct entry_list list;
    assert_ok(log_text("# own:7 is Spinach, raw\n# own:1 is oats, rolled\n# own:9 is what I like\n"
                       "2026-11-18\n@lunch\n100 g own:7, 50 g own:1\n"));
    assert_int_equal(result.entries, 2);
    assert_ok(entry_list_load(&list, journal->log, kitchen_date("2026-11-18"),
                              kitchen_date("2026-11-18"), &error));
    assert_string_equal(list.entries[0].food_name, "Spinach, raw");
    assert_string_equal(list.entries[1].food_name, "Oats, rolled");
    entry_list_release(&list);
}

static void test_diary_text__a_key_of_another_log_is_never_another_food(void **state)
{
    (void)state;
    assert_int_equal(log_text("# own:1 is Village bread\n2026-11-18\n@lunch\n100 g own:1\n"),
                     STATUS_NOT_FOUND);
    assert_int_equal(result.entries, 0);
    assert_non_null(
        strstr(refused.text, "own:1 is 'Village bread' in the log that wrote the file"));
}

static void test_diary_text__an_exported_diary_names_own_foods_and_is_read_back(void **state)
{
    (void)state;
    size_t count;
    struct buffer text = BUFFER_INIT;
    assert_ok(diary_export(&text, &count, journal, DIARY_TEXT, kitchen_date("2026-11-01"),
                           kitchen_date("2026-11-01"), &error));
    assert_string_equal(text.text, "# own:1 is Oats, rolled\n# own:2 is Spinach, raw\n\n"
                                   "2026-11-01\n@Breakfast\n60 g own:1\n@Lunch\n60 g own:2\n");
    assert_ok(log_text(text.text));
    assert_int_equal(result.entries, 2);
    buffer_release(&text);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_diary_text)
{
    const struct CMUnitTest tests[] = {
        each(test_diary_text__dates_and_meals_hold_for_the_lines_after_them),
        each(test_diary_text__one_bad_line_keeps_all_others_out_and_is_named),
        each(test_diary_text__partial_logs_the_good_lines_and_tells_the_others),
        each(test_diary_text__a_date_that_does_not_exist_is_refused),
        each(test_diary_text__nothing_is_logged_under_a_date_that_cannot_be_read),
        each(test_diary_text__nothing_is_logged_under_a_meal_that_cannot_be_read),
        each(test_diary_text__a_trial_writes_nothing),
        each(test_diary_text__the_whole_file_is_one_undo_step),
        each(test_diary_text__bytes_that_are_no_text_are_refused_with_their_line),
        each(test_diary_text__a_key_of_another_log_is_the_food_of_its_name_here),
        each(test_diary_text__a_key_of_another_log_is_never_another_food),
        each(test_diary_text__an_exported_diary_names_own_foods_and_is_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
