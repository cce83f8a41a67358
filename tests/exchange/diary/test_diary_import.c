#include "kitchen.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_export.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/entry_list.h"
#include "marrow/journal/setting.h"
#include "marrow/store/history.h"

#define HEADER                                                                                     \
    "Day,Time,Group,Food Name,Amount,Energy (kcal),Vitamin D (IU),Calcium (mg),Magnesium (mg),"    \
    "Net Carbs (g),Category\n"

static struct journal *journal;
static struct error error;
static struct diary_import_result result;
static struct buffer refused = BUFFER_INIT;
static struct entry_list list;
static bool is_partial, is_trial, takes_sums;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    error = (struct error)ERROR_INIT;
    is_partial = is_trial = takes_sums = false;
    buffer_clear(&refused);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    entry_list_release(&list);
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

static enum status import_bytes(const char *text, size_t length)
{
    struct diary_import_options options = { .name = "file.csv",
                                            .is_partial = is_partial,
                                            .is_trial = is_trial,
                                            .takes_sums = takes_sums,
                                            .refused = keep_refused };
    error = (struct error)ERROR_INIT;
    return diary_import(&result, journal, text, length, &options, &error);
}

static enum status import(const char *text)
{
    return import_bytes(text, strlen(text));
}

static void load(void)
{
    entry_list_release(&list);
    assert_ok(entry_list_load(&list, journal->log, kitchen_date("1900-01-01"),
                              kitchen_date("2199-01-01"), &error));
}

static size_t count(void)
{
    load();
    return list.count;
}

/* Returns what an entry holds of a nutrient. */
static struct value value_of(size_t at, enum nutrient nutrient)
{
    struct arena arena = ARENA_INIT;
    struct food food;
    load();
    assert_true(at < list.count);
    assert_ok(
        food_load_version(&food, &arena, journal->log, list.entries[at].entry.version_id, &error));
    struct value value = food_value_of(&food, nutrient, list.entries[at].entry.amount);
    arena_release(&arena);
    return value;
}

static void test_diary_import__empty_is_unknown_and_zero_is_zero(void **state)
{
    (void)state;
    assert_ok(import(HEADER
                     "2026-11-17,9:51 AM,Breakfast,\"Oats, rolled\",\"60.00 g\",227.40,,31.20,"
                     "82.80,40.00,\"Cereals\"\n"
                     "2026-11-17,,Lunch,\"Water, tap\",\"250.00 g\",0.00,0.00,,2.50,0,\"\"\n"));
    assert_string_equal(result.format, "Cronometer servings");
    assert_int_equal(result.entries, 2);
    assert_int_equal(result.new_foods, 2);
    assert_int_equal(result.days, 1);
    assert_string_equal(result.unread, "Net Carbs (g)");
    assert_int_equal(value_of(0, NUTRIENT_VITAMIN_D).known, KNOWN_NOT);
    assert_int_equal(value_of(0, NUTRIENT_SODIUM).known, KNOWN_NOT); /* there is no such column */
    assert_true(value_of(0, NUTRIENT_MAGNESIUM).amount > 82.79);
    assert_true(value_of(0, NUTRIENT_MAGNESIUM).amount < 82.81);
    assert_int_equal(value_of(1, NUTRIENT_VITAMIN_D).known, KNOWN_EXACT);
    assert_true(value_of(1, NUTRIENT_VITAMIN_D).amount <= 0);
    assert_int_equal(value_of(1, NUTRIENT_CALCIUM).known, KNOWN_NOT);
    assert_int_equal(list.entries[0].entry.minute, 9 * 60 + 51);
    assert_int_equal(list.entries[1].entry.minute, MINUTE_NONE);
    assert_string_equal(list.entries[0].entry.measure, "60 g");
    assert_int_equal(result.unknown[2], 1);
}

static void test_diary_import__units_are_those_of_the_header(void **state)
{
    (void)state;
    assert_ok(import("Day,Food Name,Amount,Vitamin D (IU)\n2026-11-17,Egg,100 g,80.00\n"));
    assert_true(value_of(0, NUTRIENT_VITAMIN_D).amount == 2);
    assert_ok(import("Day,Food Name,Amount,Vitamin D (\xC2\xB5g)\n2026-11-18,Cod,100 g,2.00\n"));
    assert_true(value_of(1, NUTRIENT_VITAMIN_D).amount == 2);
}

static void test_diary_import__the_same_file_twice_adds_nothing(void **state)
{
    (void)state;
    const char *text = HEADER "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                              "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                              "2026-11-18,,Lunch,Egg,2.00 large,144.00,82.00,56.00,12.00,,\n";
    assert_ok(import(text));
    assert_int_equal(result.entries, 3);
    assert_int_equal(result.new_foods, 1);
    assert_ok(import(text));
    assert_int_equal(result.entries, 0);
    assert_int_equal(result.there, 3);
    assert_int_equal(result.new_foods + result.new_versions, 0);
    assert_int_equal(count(), 3);
}

static void test_diary_import__a_corrected_file_says_what_differs_and_changes_nothing(void **state)
{
    (void)state;
    assert_ok(import(HEADER "2026-11-17,,Lunch,Egg,100.00 g,143.00,80.00,56.00,12.00,,\n"
                            "2026-11-17,,Dinner,Cod,200.00 g,160.00,,20.00,60.00,,\n"
                            "2026-11-18,,Dinner,Rice,100.00 g,130.00,0.00,10.00,12.00,,\n"));
    assert_int_equal(result.differing, 0);
    assert_ok(import(HEADER "2026-11-17,,Lunch,Egg,100.00 g,143.00,80.00,56.00,15.00,,\n"
                            "2026-11-17,,Dinner,Cod,200.00 g,160.00,40.00,20.00,60.00,,\n"
                            "2026-11-18,,Dinner,Rice,100.00 g,130.00,0.00,10.01,12.00,,\n"));
    assert_int_equal(result.there, 3);
    assert_int_equal(result.entries, 0);
    assert_int_equal(result.differing, 2);
    assert_string_equal(result.differences, "Egg: magnesium 12 mg, in the file 15 mg; Cod: vitamin "
                                            "D unknown, in the file 0.5 \xC2\xB5g");
    assert_int_equal(count(), 3);
    assert_true(value_of(0, NUTRIENT_MAGNESIUM).amount == 12);
}

static void test_diary_import__a_key_says_the_food_where_the_file_has_no_values(void **state)
{
    (void)state;
    struct food milk = kitchen_food("fndds:11111000", "Milk, whole", 12, 123, 1, 60);
    struct food other = kitchen_food("own:1", "Beverage", 1, 2, 3, 4);
    kitchen_log(journal, &milk, 100, "2026-11-01", BREAKFAST);
    kitchen_log(journal, &other, 100, "2026-11-01", BREAKFAST);
    assert_ok(import("FoodCode,FoodAmt,ReportingDate,Food_Description\n"
                     "11111000,244.5,2026-11-16,Beverage\n"));
    load();
    assert_int_equal(result.entries, 1);
    assert_int_equal(result.new_foods, 0);
    assert_string_equal(list.entries[2].food_name, "Milk, whole");
    assert_true(list.entries[2].entry.amount == 244.5);
}

static void test_diary_import__equal_entries_of_two_versions_are_each_found(void **state)
{
    (void)state;
    const char *text = HEADER "2026-11-17,,Lunch,Egg,100.00 g,143.00,80.00,56.00,12.00,,\n"
                              "2026-11-17,,Lunch,Egg,100.00 g,143.00,80.00,56.00,30.00,,\n";
    assert_ok(import(text));
    assert_ok(import(text));
    assert_int_equal(result.there, 2);
    assert_int_equal(result.differing, 0);
}

static void
test_diary_import__a_number_with_two_readings_is_settled_by_the_file_or_refused(void **state)
{
    (void)state;
    const char *two = "Day,Food Name,Amount,Energy (kcal)\n2026-11-17,Feast,1 plate,\"1,000\"\n";
    assert_int_equal(import(two), STATUS_INVALID);
    assert_non_null(strstr(refused.text, "file.csv, line 2, column Energy (kcal): "));
    assert_int_equal(count(), 0);
    assert_ok(import("Day,Food Name,Amount,Energy (kcal)\n2026-11-17,Feast,1 plate,\"1,000\"\n"
                     "2026-11-17,Soup,1 plate,50.5\n"));
    assert_true(value_of(0, NUTRIENT_ENERGY).amount == 1000);
}

static void test_diary_import__one_bad_row_keeps_all_out_unless_partial(void **state)
{
    (void)state;
    const char *text = HEADER "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                              "2026-13-01,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                              "2026-11-18,,Lunch,Egg,0.00 large,0,0,0,0,,\n"
                              "0019-11-18,,Lunch,Egg,1.00 large,-5,0,0,0,,\n"
                              "2026-11-18,,Lunch,,1.00 large,5,0,0,0,,\n";
    assert_int_equal(import(text), STATUS_INVALID);
    assert_int_equal(result.refused, 3);
    assert_non_null(strstr(refused.text, "file.csv, line 3, column Day: '2026-13-01'"));
    assert_non_null(strstr(refused.text, "file.csv, line 6, column Food Name: "));
    assert_int_equal(count(), 0);
    is_partial = true;
    assert_ok(import(text));
    assert_int_equal(result.rows, 5);
    assert_int_equal(result.entries, 1);
    assert_int_equal(result.nothing, 1);
    assert_int_equal(result.refused, 3);
    assert_int_equal(count(), 1);
}

static void test_diary_import__a_value_outside_its_ends_is_refused(void **state)
{
    (void)state;
    assert_int_equal(import("Day,Meal,Food,Amount,Unit,Calcium (mg),Calcium low (mg),Calcium high "
                            "(mg)\n2026-11-17,Lunch,Egg,100,g,50,60,70\n"),
                     STATUS_INVALID);
    assert_non_null(strstr(refused.text, "column Calcium: low, value and high"));
}

static void test_diary_import__a_trial_writes_nothing_and_counts_all(void **state)
{
    (void)state;
    is_trial = true;
    assert_ok(import(HEADER "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"));
    assert_int_equal(result.entries, 1);
    assert_int_equal(result.new_foods, 1);
    assert_int_equal(count(), 0);
}

static void test_diary_import__is_one_undo_step(void **state)
{
    (void)state;
    struct history_step step;
    struct arena arena = ARENA_INIT;
    assert_ok(import(HEADER "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                            "2026-11-18,,Lunch,Oats,60.00 g,72.00,41.00,28.00,6.00,,\n"));
    assert_ok(history_undo(&step, &arena, journal->log, &error));
    assert_string_equal(step.label, "Imported 2 entries of file.csv");
    assert_int_equal(history_undo(&step, &arena, journal->log, &error), STATUS_NOT_FOUND);
    arena_release(&arena);
    assert_int_equal(count(), 0);
}

static void test_diary_import__deleted_rows_and_sums_are_counted_and_left_out(void **state)
{
    (void)state;
    assert_ok(import("Date,Name,Icon,Meal,Quantity,Units,Calories,Deleted,Fat (g),Sodium (mg)\n"
                     "01/02/2026,Egg,Egg,Breakfast,2,Each,144,False,9.6,n/a\n"
                     "01/02/2026,Ham,Ham,Breakfast,50,Grams,60,True,2,500\n"));
    assert_string_equal(result.format, "Lose It food log");
    assert_int_equal(result.deleted, 1);
    assert_int_equal(result.entries, 1);
    assert_int_equal(value_of(0, NUTRIENT_SODIUM).known, KNOWN_NOT);
    assert_int_equal(date_difference(list.entries[0].entry.day, kitchen_date("2026-01-02")), 0);
}

static void test_diary_import__the_type_of_lose_it_is_the_meal_where_no_column_is(void **state)
{
    (void)state;
    assert_ok(import("Date,Name,Icon,Type,Quantity,Units,Calories,Deleted,Fat (g),Sodium (mg)\n"
                     "01/02/2026,Egg,Egg,Breakfast,2,Each,144,False,9.6,n/a\n"));
    assert_string_equal(result.format, "Lose It food log");
    assert_int_equal(result.elsewhere, 0);
    load();
    assert_int_equal(list.entries[0].entry.meal_id, BREAKFAST);
}

static void test_diary_import__dates_with_slashes_need_an_order(void **state)
{
    (void)state;
    assert_int_equal(import("Day,Food Name,Amount\n1/2/2026,Egg,1 large\n"), STATUS_INVALID);
    assert_non_null(strstr(refused.text, "'1/2/2026' can be read in two ways"));
    assert_ok(import("Day,Food Name,Amount\n1/2/2026,Egg,1 large\n1/27/2026,Egg,1 large\n"));
    load();
    assert_int_equal(date_difference(list.entries[0].entry.day, kitchen_date("2026-01-02")), 0);
}

static void test_diary_import__percents_of_a_value_nobody_named_stay_unknown(void **state)
{
    (void)state;
    assert_ok(import("\xEF\xBB\xBF"
                     "Date,Meal,Calories,Fat (g),Cholesterol,Sodium (mg),Calcium,Iron,Note\r\n"
                     "2026-11-17,Breakfast,310.5,20.1,560.0,300.0,7.2,13.9,\r\n"
                     "2026-11-17,Daily Total,310.5,20.1,560.0,300.0,7.2,13.9,\r\n"));
    assert_int_equal(result.entries, 1);
    assert_int_equal(result.totals, 1);
    assert_non_null(strstr(result.notice, "no magnesium, no vitamin D"));
    assert_int_equal(value_of(0, NUTRIENT_CALCIUM).known, KNOWN_NOT);
    assert_true(value_of(0, NUTRIENT_CHOLESTEROL).amount == 560);
}

static void test_diary_import__a_file_that_is_cut_or_foreign_writes_nothing(void **state)
{
    (void)state;
    assert_int_equal(import(HEADER "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                                   "2026-11-17,,Lunch,\"Eg"),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "file.csv, line 3"));
    assert_int_equal(import("name,magnesium mg\nOats,5\n"), STATUS_INVALID);
    assert_non_null(strstr(error.text, "of no format that marrow knows"));
    assert_int_equal(import(""), STATUS_INVALID);
    assert_int_equal(import(HEADER), STATUS_NOT_FOUND);
    assert_int_equal(count(), 0);
}

static void test_diary_import__a_row_that_ends_before_the_header_does_is_refused(void **state)
{
    (void)state;
    assert_int_equal(import(HEADER "2026-11-17,,Lunch,Egg,1.00 large,72.00,41.00,28.00,6.00,,\n"
                                   "2026-11-17,,Lunch,Oats,60.00 g,227.00,31"),
                     STATUS_INVALID);
    assert_non_null(strstr(refused.text, "file.csv, line 3: the row has 7 cells, the header 11; "
                                         "the file may be cut off"));
    assert_int_equal(count(), 0);
}

static void test_diary_import__sums_of_days_are_taken_only_at_a_word(void **state)
{
    (void)state;
    const char *text = "Date,Energy (kcal),Magnesium (mg),Vitamin D (IU),Completed\n"
                       "2026-11-17,1800.20,310.00,,true\n2026-11-18,,,,false\n";
    assert_int_equal(import(text), STATUS_INVALID);
    assert_non_null(strstr(error.text, "add --day-totals"));
    assert_int_equal(count(), 0);
    takes_sums = true;
    assert_ok(import(text));
    assert_int_equal(result.entries, 1);
    assert_int_equal(result.nothing, 1);
    assert_true(value_of(0, NUTRIENT_MAGNESIUM).amount == 310);
    assert_int_equal(value_of(0, NUTRIENT_VITAMIN_D).known, KNOWN_NOT);
    assert_string_equal(list.entries[0].food_name, "Day total, from Cronometer daily summary");
}

static void export(struct buffer *out, enum diary_format_name format)
{
    size_t entries;
    assert_ok(diary_export(out, &entries, journal, format, kitchen_date("1900-01-01"),
                           kitchen_date("2199-01-01"), &error));
}

/* Logs foods whose values are known in all ways. */
static void log_all_kinds(void)
{
    struct food oats = kitchen_food("own:1", "=Oats, \"rolled\"", 138.123456789012, 52, 0, 379);
    struct food tablet = kitchen_tablet("own:7", "Magnesium citrate", 150);
    oats.values[NUTRIENT_PROTEIN] = food_value_rounded(13, 12.5, 13.5);
    oats.values[NUTRIENT_SODIUM] = food_value(5, KNOWN_BELOW);
    oats.values[NUTRIENT_IRON] = food_value(1 / 3.0, KNOWN_AT_LEAST);
    oats.values[NUTRIENT_ZINC].known = KNOWN_NOT;
    oats.brand = "'Acme";
    oats.group = "grains";
    kitchen_log(journal, &oats, 61.7, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &oats, 1 / 0.3, "2026-11-17", LUNCH);
    kitchen_log(journal, &tablet, 2, "2026-11-18", SUPPLEMENTS);
}

static void test_diary_import__an_export_into_an_empty_log_is_exported_byte_for_byte(void **state)
{
    (void)state;
    struct buffer before = BUFFER_INIT;
    struct buffer after = BUFFER_INIT;
    log_all_kinds();
    export(&before, DIARY_CSV);
    assert_non_null(
        strstr(before.text, "\"'=Oats, \"\"rolled\"\"\",''Acme,own:1,food,grains,,61.7,g,"));
    assert_ok(import(before.text));
    assert_int_equal(result.there, 3);
    kitchen_close(journal);
    journal = kitchen_open("2026-11-19T12:30");
    assert_ok(import(before.text));
    assert_int_equal(result.entries, 3);
    assert_int_equal(result.new_foods, 2);
    export(&after, DIARY_CSV);
    assert_string_equal(after.text, before.text);
    assert_int_equal(value_of(0, NUTRIENT_ZINC).known, KNOWN_NOT);
    assert_int_equal(value_of(0, NUTRIENT_SODIUM).known, KNOWN_BELOW);
    assert_int_equal(value_of(0, NUTRIENT_IRON).known, KNOWN_AT_LEAST);
    assert_int_equal(value_of(0, NUTRIENT_PROTEIN).known, KNOWN_ROUNDED);
    buffer_release(&before);
    buffer_release(&after);
}

static void test_diary_import__the_whole_log_comes_back_byte_for_byte(void **state)
{
    (void)state;
    struct buffer before = BUFFER_INIT;
    struct buffer after = BUFFER_INIT;
    log_all_kinds();
    assert_ok(setting_set(journal, SETTING_DECIMAL, "point", &error));
    assert_ok(day_note_set_mark(journal, kitchen_date("2026-11-17"), DAY_MARK_PARTIAL, &error));
    export(&before, DIARY_ROWS);
    assert_ok(import(before.text));
    assert_int_equal(result.added_rows + result.changed, 0);
    kitchen_close(journal);
    journal = kitchen_open("2026-11-19T12:30");
    assert_ok(import(before.text));
    assert_int_equal(result.entries, 3);
    assert_int_equal(result.new_foods, 2);
    assert_int_equal(result.days, 2);
    assert_int_equal(date_difference(result.first_day, kitchen_date("2026-11-17")), 0);
    assert_int_equal(date_difference(result.last_day, kitchen_date("2026-11-18")), 0);
    export(&after, DIARY_ROWS);
    assert_string_equal(after.text, before.text);
    buffer_release(&before);
    buffer_release(&after);
}

static void test_diary_import__a_bad_line_of_a_log_keeps_all_out(void **state)
{
    (void)state;
    struct buffer text = BUFFER_INIT;
    log_all_kinds();
    export(&text, DIARY_ROWS);
    kitchen_close(journal);
    journal = kitchen_open("2026-11-19T12:30");
    assert_int_equal(import_bytes(text.text, text.length - 20), STATUS_INVALID);
    assert_int_equal(count(), 0);
    char *entry = strstr(text.text, "\"day\":\"2026-11-17\"");
    assert_non_null(entry);
    memcpy(entry, "\"day\":\"2026-13-17\"", 18);
    assert_int_equal(import(text.text), STATUS_INVALID);
    assert_non_null(strstr(error.text, "file.csv, line "));
    assert_int_equal(import("{\"marrow\":\"log\",\"tables\":9999}\n"), STATUS_INVALID);
    assert_non_null(strstr(error.text, "newer marrow"));
    assert_int_equal(
        import("{\"marrow\":\"log\",\"tables\":6}\n{\"table\":\"history\",\"id\":1}\n"),
        STATUS_INVALID);
    assert_int_equal(import("{\"marrow\":\"log\",\"tables\":6}\n"
                            "{\"table\":\"food_version\",\"id\":5,\"food_id\":7,\"name\":\"A\","
                            "\"basis\":\"g\",\"fortified\":0,\"source\":\"x\",\"made_at\":\"a\","
                            "\"modified_at\":\"a\"}\n"),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "food_version needs one of food"));
    assert_int_equal(count(), 0);
    buffer_release(&text);
}

static void test_diary_import__a_row_of_a_log_that_cannot_be_is_refused_with_its_line(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "{\"id\":1}", "line 2: the table is missing" },
        { "{\"table\":5}", "line 2: the table is missing" },
        { "{\"table\":\"meal\",\"id\":true}", "the value of id is not a number or a text" },
        { "{\"table\":\"meal\",\"name\":[1]}", "the value of name is not a number or a text" },
        { "{\"table\":\"nonsense\",\"id\":1}", "a log has no table 'nonsense'" },
        { "{\"table\":\"meal\",\"colour\":1}", "colour" },
        { "{\"table\":\"setting\"}", "line 2" },
        { "[1]", "line 2" },
        { "{\"table\":\"meal\"", "line 2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buffer text = BUFFER_INIT;
        buffer_addf(&text, "{\"marrow\":\"log\",\"tables\":6}\n%s\n", rows[i][0]);
        error = (struct error)ERROR_INIT;
        assert_int_equal(import(text.text), STATUS_INVALID);
        if (!strstr(error.text, rows[i][1]))
            fail_msg("%s: \"%s\" has no \"%s\"", rows[i][0], error.text, rows[i][1]);
        buffer_release(&text);
    }
    assert_int_equal(count(), 0);
}

static void test_diary_import__days_say_what_is_known_and_at_most(void **state)
{
    (void)state;
    struct buffer csv = BUFFER_INIT;
    struct buffer lines = BUFFER_INIT;
    log_all_kinds();
    export(&csv, DIARY_DAYS);
    export(&lines, DIARY_DAYS_ROWS);
    assert_non_null(
        strstr(csv.text, "day,status,in_mean,entries,nutrient,unit,known,ceiling,foods,"));
    assert_non_null(strstr(csv.text, "\n2026-11-18,"));
    assert_null(strstr(csv.text, "\n2026-11-19,")); /* nothing is logged on it */
    assert_non_null(strstr(csv.text, ",magnesium,mg,300,300,1,0,0,300,"));
    assert_null(strstr(csv.text, "inf"));
    assert_non_null(strstr(lines.text, "{\"day\":\"2026-11-18\","));
    assert_non_null(strstr(lines.text, "\"nutrient\":\"magnesium\",\"unit\":\"mg\",\"known\":300"));
    buffer_release(&csv);
    buffer_release(&lines);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_diary_import)
{
    const struct CMUnitTest tests[] = {
        each(test_diary_import__empty_is_unknown_and_zero_is_zero),
        each(test_diary_import__units_are_those_of_the_header),
        each(test_diary_import__the_same_file_twice_adds_nothing),
        each(test_diary_import__a_corrected_file_says_what_differs_and_changes_nothing),
        each(test_diary_import__equal_entries_of_two_versions_are_each_found),
        each(test_diary_import__a_key_says_the_food_where_the_file_has_no_values),
        each(test_diary_import__a_number_with_two_readings_is_settled_by_the_file_or_refused),
        each(test_diary_import__one_bad_row_keeps_all_out_unless_partial),
        each(test_diary_import__a_value_outside_its_ends_is_refused),
        each(test_diary_import__a_trial_writes_nothing_and_counts_all),
        each(test_diary_import__is_one_undo_step),
        each(test_diary_import__deleted_rows_and_sums_are_counted_and_left_out),
        each(test_diary_import__the_type_of_lose_it_is_the_meal_where_no_column_is),
        each(test_diary_import__dates_with_slashes_need_an_order),
        each(test_diary_import__percents_of_a_value_nobody_named_stay_unknown),
        each(test_diary_import__a_row_that_ends_before_the_header_does_is_refused),
        each(test_diary_import__sums_of_days_are_taken_only_at_a_word),
        each(test_diary_import__a_file_that_is_cut_or_foreign_writes_nothing),
        each(test_diary_import__the_whole_log_comes_back_byte_for_byte),
        each(test_diary_import__a_bad_line_of_a_log_keeps_all_out),
        each(test_diary_import__a_row_of_a_log_that_cannot_be_is_refused_with_its_line),
        each(test_diary_import__days_say_what_is_known_and_at_most),
        each(test_diary_import__an_export_into_an_empty_log_is_exported_byte_for_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
