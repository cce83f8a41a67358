#include "kitchen.h"

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/measurement_kind.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct arena arena;
static struct measurements all;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    measurements_release(&all);
    arena_release(&arena);
    kitchen_close(journal);
    return 0;
}

static struct measurement read_value(const char *kind, const char *day, const char *text)
{
    struct measurement out = { .kind = kind, .day = kitchen_date(day), .minute = MINUTE_NONE };
    assert_ok(measurement_parse_value(&out, &arena, text, &error));
    return out;
}

static int64_t add(const char *kind, const char *day, const char *text)
{
    struct measurement one = read_value(kind, day, text);
    int64_t id;
    assert_ok(measurement_add(&id, journal, &one, &error));
    return id;
}

static void load(size_t count)
{
    measurements_release(&all);
    assert_ok(measurements_load(&all, journal->log, &error));
    assert_int_equal(all.count, count);
}

static void assert_value(const struct measurement *one, const char *words)
{
    struct buffer text = BUFFER_INIT;
    measurement_format_value(&text, one);
    assert_string_equal(text.text, words);
    buffer_release(&text);
}

static void refuse_value(const char *kind, const char *text, const char *words)
{
    struct measurement one = { .kind = kind };
    assert_int_equal(measurement_parse_value(&one, &arena, text, &error), STATUS_INVALID);
    if (!strstr(error.text, words))
        fail_msg("'%s' is said of '%s'", error.text, text);
}

static void test_measurement__is_never_converted(void **state)
{
    (void)state;
    add("vitamin_d_25oh", "2026-11-18", "20.8 ng/mL");
    add("vitamin_d_25oh", "2026-11-19", "52 nmol/L");
    load(2);
    assert_value(&all.items[0], "20.8 ng/ml");
    assert_value(&all.items[1], "52 nmol/l");
    assert_true(all.items[0].value == 20.8 && all.items[1].value == 52);
}

static void test_measurement__below_ten_is_never_ten(void **state)
{
    (void)state;
    add("vitamin_d_25oh", "2026-11-18", "<10 nmol/l");
    add("egfr", "2026-11-18", "> 90");
    load(2);
    assert_int_equal(all.items[0].bound, MEASURED_BELOW);
    assert_value(&all.items[0], "< 10 nmol/l");
    assert_value(&all.items[1], "> 90 ml/min/1.73m²");
}

static void test_measurement__a_unit_belongs_to_its_kind(void **state)
{
    (void)state;
    refuse_value("vitamin_d_25oh", "52 mmol/l", "use nmol/l, ng/ml, µg/l");
    refuse_value("vitamin_d_25oh", "52", "in which unit?");
    refuse_value("t_score_hip", "-2.1 kg", "has no unit");
    refuse_value("weight", "70 nmol/l", "use kg, lb");
    assert_value(&(struct measurement){ .value = 80, .unit = "µmol/l" }, "80 µmol/l");
    struct measurement one = read_value("creatinine", "2026-11-18", "80 umol / L");
    assert_string_equal(one.unit, "µmol/l");
    one = read_value("urine_calcium", "2026-11-18", "5.1 mmol/d");
    assert_string_equal(one.unit, "mmol/24h");
    one = read_value("urine_volume", "2026-11-18", "2,1 l/24 h");
    assert_true(one.value == 2.1);
}

static void test_measurement__only_a_t_score_is_below_zero(void **state)
{
    (void)state;
    refuse_value("weight", "-70 kg", "cannot be below 0");
    refuse_value("pth", "many", "is not a value");
    refuse_value("pth", "1,000 pg/ml", "1000");
    struct measurement one = read_value("t_score_hip", "2026-11-18", "-2.1");
    assert_true(one.value == -2.1);
    assert_string_equal(one.unit, "");
}

/* A figure far off is a question, never a refusal and never silent. */
static void test_measurement__an_absurd_value_is_asked_about_and_saved(void **state)
{
    (void)state;
    char question[MEASUREMENT_QUESTION];
    struct measurement one = read_value("vitamin_d_25oh", "2026-11-18", "52000 nmol/l");
    load(0);
    measurement_question(question, &one, &all);
    assert_non_null(strstr(question, "52000 nmol/l is unusual"));
    add("vitamin_d_25oh", "2026-11-18", "52000 nmol/l");
    one = read_value("vitamin_d_25oh", "2026-11-18", "52 nmol/l");
    load(1);
    measurement_question(question, &one, &all);
    assert_string_equal(question, "");
    one = read_value("vitamin_d_25oh", "2026-11-18", "21 ng/ml");
    measurement_question(question, &one, &all);
    assert_non_null(strstr(question, "not converted"));
    assert_false(measurement_kind_is_odd("homocysteine", "furlong", 1e9));
}

static void assert_range(const char *text, const char *words)
{
    struct measurement one = { .kind = "pth" };
    struct buffer out = BUFFER_INIT;
    assert_ok(measurement_parse_range(&one, text, &error));
    buffer_add_text(&out, "");
    measurement_format_range(&out, &one);
    assert_string_equal(out.text, words);
    buffer_release(&out);
}

static void test_measurement__keeps_the_laboratorys_own_range(void **state)
{
    (void)state;
    assert_range("50-125", "50 to 125");
    assert_range("1,5 – 2,5", "1.5 to 2.5");
    assert_range("15 to 65", "15 to 65");
    assert_range("<5.2", "at most 5.2");
    assert_range(">= 50", "at least 50");
    assert_range("-1 to 4", "-1 to 4");
    assert_range("none", "");
    struct measurement one = { .kind = "pth" };
    assert_int_equal(measurement_parse_range(&one, "125-50", &error), STATUS_INVALID);
    assert_int_equal(measurement_parse_range(&one, "normal", &error), STATUS_INVALID);
    assert_int_equal(measurement_parse_range(&one, "50", &error), STATUS_INVALID);
    assert_false(one.has_low || one.has_high);
}

static void test_measurement__a_word_names_a_kind_or_none(void **state)
{
    (void)state;
    const char *kind;
    assert_string_equal(measurement_kind_find("25-OH-D"), "vitamin_d_25oh");
    assert_string_equal(measurement_kind_find("25ohd"), "vitamin_d_25oh");
    assert_string_equal(measurement_kind_find("T-score hip"), "t_score_hip");
    assert_string_equal(measurement_kind_find("calcium"), "calcium_blood");
    assert_null(measurement_kind_find("pht"));
    load(0);
    measurements_find_kind(&kind, &all, "Homocysteine");
    assert_null(kind);
    add("Homocysteine", "2026-11-18", "11 furlongs");
    load(1);
    measurements_find_kind(&kind, &all, "homocysteine");
    assert_string_equal(kind, "Homocysteine");
    assert_value(&all.items[0], "11 furlongs");
}

static void test_measurement__is_changed_deleted_and_undone_in_single_steps(void **state)
{
    (void)state;
    int64_t id = add("pth", "2026-11-01", "48 pg/ml");
    load(1);
    struct measurement one = all.items[0];
    assert_true(one.id == id);
    one.note = "fasting";
    one.has_high = true;
    one.high = 65;
    one.minute = 480;
    assert_ok(measurement_change(journal, &one, &error));
    load(1);
    assert_string_equal(all.items[0].note, "fasting");
    assert_true(all.items[0].has_high && !all.items[0].has_low && all.items[0].minute == 480);
    assert_ok(measurement_delete(journal, &all.items[0], &error));
    load(0);
    kitchen_undo(journal, "Deleted PTH of 1 Nov");
    kitchen_undo(journal, "Changed PTH of 1 Nov");
    load(1);
    assert_null(all.items[0].note);
    kitchen_undo(journal, "Added PTH of 1 Nov");
    load(0);
    kitchen_redo(journal);
    load(1);
    assert_true(all.items[0].id == id);
}

static void test_measurement__none_lies_in_the_future(void **state)
{
    (void)state;
    struct measurement one = read_value("weight", "2026-11-20", "70 kg");
    int64_t id;
    assert_int_equal(measurement_add(&id, journal, &one, &error), STATUS_INVALID);
    one.day = kitchen_date("2026-11-19");
    one.note = "\xFF";
    assert_int_equal(measurement_add(&id, journal, &one, &error), STATUS_INVALID);
    load(0);
}

static void test_measurement__has_a_number_by_time_and_an_id(void **state)
{
    (void)state;
    const struct measurement *found;
    char word[32];
    int64_t later = add("weight", "2026-11-10", "70 kg");
    add("weight", "2026-11-01", "71 kg");
    load(2);
    assert_ok(measurements_find(&found, &all, "#2", &error));
    assert_true(found->id == later);
    snprintf(word, sizeof word, "id:%lld", (long long)later);
    assert_ok(measurements_find(&found, &all, word, &error));
    assert_true(found->number == 2);
    assert_int_equal(measurements_find(&found, &all, "3", &error), STATUS_NOT_FOUND);
    assert_int_equal(measurements_find(&found, &all, "id:x", &error), STATUS_INVALID);
    assert_true(measurements_latest(&all, "weight", kitchen_date("2026-11-09"))->value == 71);
    assert_true(measurements_latest(&all, "weight", kitchen_date("2026-11-10"))->value == 70);
    assert_null(measurements_latest(&all, "weight", kitchen_date("2026-10-31")));
    assert_null(measurements_latest(&all, "pth", kitchen_date("2026-11-19")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

TESTS(test_measurement)
{
    const struct CMUnitTest tests[] = {
        TEST(test_measurement__is_never_converted),
        TEST(test_measurement__below_ten_is_never_ten),
        TEST(test_measurement__a_unit_belongs_to_its_kind),
        TEST(test_measurement__only_a_t_score_is_below_zero),
        TEST(test_measurement__an_absurd_value_is_asked_about_and_saved),
        TEST(test_measurement__keeps_the_laboratorys_own_range),
        TEST(test_measurement__a_word_names_a_kind_or_none),
        TEST(test_measurement__is_changed_deleted_and_undone_in_single_steps),
        TEST(test_measurement__none_lies_in_the_future),
        TEST(test_measurement__has_a_number_by_time_and_an_id),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
