/* Rows of a diary one by one: what each way of writing a day, a time, an amount or a food is read
 * as, or refused with. */
#include "kitchen.h"

#include <math.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/entry_list.h"

static struct journal *journal;
static struct error error;
static struct diary_import_result result;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

static char reason[400];

static void keep_reason(int line, const char *text, void *payload)
{
    (void)payload;
    snprintf(reason, sizeof reason, "%d: %s", line, text);
}

static enum status import_row(const char *header, const char *row)
{
    struct buffer text = BUFFER_INIT;
    struct diary_import_options options = { .name = "file.csv", .refused = keep_reason };
    error = (struct error)ERROR_INIT;
    reason[0] = '\0';
    buffer_addf(&text, "%s\n%s\n", header, row);
    enum status status = diary_import(&result, journal, text.text, text.length, &options, &error);
    buffer_release(&text);
    return status;
}

#define OWN "Day,Time,Meal,Food,Brand,Origin,Kind,Group,Fortified,Amount,Unit,Measure,Calcium (mg)"
#define SERVINGS "Day,Time,Group,Food Name,Amount,Calcium (mg),Category"

static void test_diary_rows__what_cannot_be_is_refused_with_a_word(void **state)
{
    (void)state;
    static const struct {
        const char *header, *row, *told;
    } cases[] = {
        { OWN, "2026-13-17,,Lunch,Bread,,,,,,100,g,,5", "'2026-13-17' is not a date from 1900" },
        { OWN, "2026-11-17x,,Lunch,Bread,,,,,,100,g,,5", "is not a date" },
        { OWN, "1826-11-17,,Lunch,Bread,,,,,,100,g,,5", "is not a date from 1900" },
        { OWN, "17.11.2026,,Lunch,Bread,,,,,,100,g,,5", "is not a date" },
        { OWN, "2026-00011-17,,Lunch,Bread,,,,,,100,g,,5", "is not a date" },
        { OWN, ",,Lunch,Bread,,,,,,100,g,,5", "is not a date" },
        { OWN, "2026-11-17,25:61,Lunch,Bread,,,,,,100,g,,5", "25:61" },
        { OWN, "2026-11-17,,Lunch,,,,,,,100,g,,5", "the food has no name" },
        { OWN, "2026-11-17,,Lunch,Bread,,nonsense key,,,,100,g,,5", "is not a key such as" },
        { OWN, "2026-11-17,,Lunch,Bread,,,drug,,,100,g,,5", "'drug' is not a kind" },
        { OWN, "2026-11-17,,Lunch,Bread,,,,,,much,g,,5", "'much' is not a number" },
        { OWN, "2026-11-17,,Lunch,Bread,,,,,,,g,,5", "is not a number" },
        { OWN, "2026-11-17,,Lunch,Bread,,,,,,1e9,g,,5", "1e9" },
        { OWN, "2026-11-17,,Lunch,Bread,,,,,,200000,g,,5", "more than 100 kg" },
        { OWN, "2026-11-17,,Lunch,Bread,,,,,,100,g,,a lot", "a lot" },
        { OWN, "2026-11-17,,Elevenses,Bread,,,,,,100,g,,5", "Elevenses" },
        { SERVINGS, "2026-11-17,,Lunch,Bread,much,5,", "'much' is not a number" },
        { SERVINGS, "2026-11-17,,Lunch,Bread,,5,", "'' is not an amount" },
        { SERVINGS, "2026-11-17,,Lunch,Bread,1111111111111111111111111111111111111 g,5,",
          "is not an amount" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum status status = import_row(cases[i].header, cases[i].row);
        if (status != STATUS_INVALID || !strstr(reason, cases[i].told))
            fail_msg("%s: status %d, \"%s\"", cases[i].row, (int)status, reason);
        assert_int_equal(result.entries, 0);
    }
}

static void test_diary_rows__each_way_of_writing_is_read(void **state)
{
    (void)state;
    static const struct {
        const char *header, *row, *day;
        int minute;
        double amount;
        const char *measure;
    } cases[] = {
        { OWN, "2026-11-01,8:05,Lunch,A,,,,,,100,g,,5", "2026-11-01", 485, 100, "100 g" },
        { SERVINGS, "2026-1-9,,Lunch,B,0.10 kg,5,", "2026-01-09", MINUTE_NONE, 100, "0.1 kg" },
        { OWN, "2026/11/02,08:05:59,Lunch,C,,,food,,,2,cup,2 cups,5", "2026-11-02", 485, 2,
          "2 cups" },
        { OWN, "2026-11-03 08:00,8:05 PM,,D,,,recipe,,,1,slice,,5", "2026-11-03", 1205, 1,
          "1 slice" },
        { OWN, "2026-11-04T08:00,,Dinner,E,Acme,,,grains,calcium,250,ml,,--", "2026-11-04",
          MINUTE_NONE, 250, "250 ml" },
        { SERVINGS, "2026-11-05,,Lunch,F,2.00 x 3.0 oz,5,", "2026-11-05", MINUTE_NONE,
          170.097138750, "6 oz" },
        { SERVINGS, "2026-11-06,,Lunch,G,2.00 x large,5,", "2026-11-06", MINUTE_NONE, 2,
          "2 x large" },
        { SERVINGS, "2026-11-07,,,H,3.00,5,Supplements", "2026-11-07", MINUTE_NONE, 3,
          "3 serving" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct entry_list list;
        if (import_row(cases[i].header, cases[i].row))
            fail_msg("%s: %s", cases[i].row, reason);
        struct date day = kitchen_date(cases[i].day);
        assert_ok(entry_list_load(&list, journal->log, day, day, &error));
        assert_int_equal(list.count, 1);
        assert_int_equal(list.entries[0].entry.minute, cases[i].minute);
        if (fabs(list.entries[0].entry.amount - cases[i].amount) > 1e-6)
            fail_msg("%s: %.9g", cases[i].row, list.entries[0].entry.amount);
        assert_string_equal(list.entries[0].entry.measure, cases[i].measure);
        entry_list_release(&list);
    }
}

TESTS(test_diary_rows)
{
#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        each(test_diary_rows__what_cannot_be_is_refused_with_a_word),
        each(test_diary_rows__each_way_of_writing_is_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
