/* Diaries kept as JSON: the values are those of the amount eaten, in the units that the program
 * kept; what is not said is unknown. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "bring/bring_json.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/exchange/bring.h"

static struct error error;
static struct buffer out = BUFFER_INIT;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    error = (struct error)ERROR_INIT;
    buffer_clear(&out);
    return 0;
}

static int end(void **state)
{
    (void)state;
    buffer_release(&out);
    fixture_end();
    return 0;
}

static enum status convert(const char *text)
{
    buffer_clear(&out);
    buffer_add_text(&out, text);
    assert_true(bring_json_is(text, strlen(text)));
    return bring_json_convert(&out, 0, "diary.json", &error);
}

/* Returns the cell of a row (from 0) in a column of the answer, "" where it is empty. */
static const char *cell(size_t row, const char *column)
{
    static char text[128];
    const char *line = out.text;
    size_t at = 0;
    const char *head = line;
    while (strncmp(head, column, strlen(column)) != 0 || !strchr(",\n", head[strlen(column)])) {
        head += strcspn(head, ",\n");
        if (*head++ != ',')
            fail_msg("there is no column %s", column);
        at++;
    }
    for (size_t i = 0; i <= row; i++) {
        line = strchr(line, '\n');
        assert_non_null(line);
        line++;
    }
    while (at-- > 0)
        line += strcspn(line, ",") + 1;
    snprintf(text, sizeof text, "%.*s", (int)strcspn(line, ",\n"), line);
    return text;
}

#define FOODS                                                                                      \
    "\"foodList\":[{\"id\":1,\"name\":\"Oats\",\"portion\":\"100\",\"unit\":\"g\",\"nutrition\":"  \
    "{\"calories\":370,\"magnesium\":138,\"calcium\":0,\"vitamin-b6\":0.1,\"vitamin-d\":\"\"}},"   \
    "{\"id\":2,\"name\":\"=Bread\",\"portion\":1,\"unit\":\"slice\",\"nutrition\":{\"calcium\":"   \
    "40}}],\"recipes\":[{\"id\":1,\"name\":\"Soup\",\"portion\":1,\"nutrition\":{\"calcium\":"     \
    "90}}]"

static void test_bring_json__an_item_of_waistline_counts_by_its_portion(void **state)
{
    (void)state;
    assert_ok(
        convert("{\"diary\":[{\"dateTime\":\"2026-11-16T00:00:00.000Z\",\"items\":["
                "{\"id\":1,\"type\":\"food\",\"portion\":\"50\",\"unit\":\"g\",\"quantity\":3,"
                "\"category\":0},{\"id\":1,\"type\":\"recipe\",\"portion\":1,\"quantity\":\"2\","
                "\"category\":2}]}]," FOODS "}"));
    assert_string_equal(cell(0, "Waistline Day"), "2026-11-16");
    assert_string_equal(cell(0, "Meal"), "Breakfast");
    assert_string_equal(cell(0, "Amount"), "150");
    assert_string_equal(cell(0, "Magnesium (mg)"), "207");
    assert_string_equal(cell(0, "Calcium (mg)"), "0");
    assert_string_equal(cell(0, "Vitamin D (µg)"), "");
    assert_string_equal(cell(0, "Vitamin B6 (mg)"), "");
    assert_string_equal(cell(1, "Food"), "Soup");
    assert_string_equal(cell(1, "Calcium (mg)"), "180");
}

static void test_bring_json__what_cannot_be_compared_or_found_is_unknown(void **state)
{
    (void)state;
    assert_ok(convert("{\"diary\":[{\"dateTime\":\"2026-11-16T23:00:00.000Z\",\"items\":["
                      "{\"id\":2,\"type\":\"food\",\"portion\":30,\"unit\":\"g\",\"quantity\":1},"
                      "{\"id\":7,\"type\":\"food\",\"portion\":1,\"quantity\":1}]}]," FOODS "}"));
    assert_string_equal(cell(0, "Waistline Day"), "2026-11-17"); /* midnight east of Greenwich */
    assert_string_equal(cell(0, "Food"), "'=Bread");
    assert_string_equal(cell(0, "Unit"), "g");
    assert_string_equal(cell(0, "Calcium (mg)"), "");
    assert_string_equal(cell(1, "Calcium (mg)"), "");
}

#define INTAKE(unit, amount, food)                                                                 \
    "{\"id\":\"a\",\"unit\":\"" unit "\",\"amount\":" amount ",\"type\":\"lunch\",\"meal\":{" food \
    "},\"dateTime\":\"2026-11-16T12:40:00.000\"}"

static void test_bring_json__an_item_without_a_portion_has_no_amount(void **state)
{
    (void)state;
    assert_ok(convert("{\"diary\":[{\"dateTime\":\"2026-11-16T00:00:00.000Z\",\"items\":["
                      "{\"id\":1,\"type\":\"food\"}]}]," FOODS "}"));
    assert_string_equal(cell(0, "Amount"), "0");
    assert_string_equal(cell(0, "Magnesium (mg)"), "");
}

static void test_bring_json__old_foods_of_open_food_facts_have_minerals_in_grams(void **state)
{
    (void)state;
    assert_ok(convert("[" INTAKE("ml", "250.0",
                                 "\"name\":\"Milk\",\"mealUnit\":\"ml\",\"source\":\"off\","
                                 "\"nutriments\":{\"calcium100\":0.12,\"vitaminD100\":1e-6,"
                                 "\"energyKcal100\":64}") "," //
                      INTAKE("ml", "250.0",
                             "\"name\":\"Milk\",\"source\":\"off\",\"dataVersion\":1,"
                             "\"nutriments\":{\"calcium100\":120,\"vitaminD100\":1}") "," //
                      INTAKE("ml", "250.0",
                             "\"name\":\"Milk\",\"source\":\"fdc\",\"dataVersion\":null,"
                             "\"nutriments\":{\"calcium100\":120,\"vitaminD100\":null}") "]"));
    for (size_t row = 0; row < 3; row++)
        assert_string_equal(cell(row, "Calcium (mg)"), "300");
    assert_string_equal(cell(0, "Vitamin D (µg)"), "2.5");
    assert_string_equal(cell(0, "Energy (kcal)"), "160");
    assert_string_equal(cell(1, "Vitamin D (µg)"), "2.5");
    assert_string_equal(cell(2, "Vitamin D (µg)"), "");
    assert_string_equal(cell(0, "Time"), "12:40");
    assert_string_equal(cell(0, "Meal"), "Lunch");
}

static void test_bring_json__servings_and_ounces_become_grams(void **state)
{
    (void)state;
    assert_ok(convert("[" INTAKE("serving", "2.0",
                                 "\"name\":\"Bar\",\"servingQuantity\":30.0,\"source\":\"custom\","
                                 "\"nutriments\":{\"magnesium100\":50}") "," //
                      INTAKE("oz", "1",
                             "\"name\":\"Nuts\",\"source\":\"custom\",\"nutriments\":{"
                             "\"magnesium100\":100}") "," //
                      INTAKE("serving", "1",
                             "\"name\":\"Pie\",\"source\":\"custom\",\"nutriments\":{"
                             "\"magnesium100\":100}") "]"));
    assert_string_equal(cell(0, "Amount"), "60");
    assert_string_equal(cell(0, "Magnesium (mg)"), "30");
    assert_string_equal(cell(1, "Magnesium (mg)"), "28.3495231");
    assert_string_equal(cell(2, "Unit"), "serving");
    assert_string_equal(cell(2, "Magnesium (mg)"), ""); /* nobody says what a serving weighs */
}

static void test_bring_json__what_is_not_as_described_is_refused_with_its_line(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "{\"foodList\":[],\n\"diary\":[{\"items\":[]}]}",
        "{\"foodList\":[],\"diary\":[{\"dateTime\":\"2026-02-30T00:00\",\"items\":[]}]}",
        "{\"foodList\":[],\"diary\":[7]}",
        "{\"foodList\":[],\"diary\":[{\"dateTime\":\"2026-11-16\",\"items\":[7]}]}",
        "{\"foodList\":[",
        "[" INTAKE("g", "-5", "\"name\":\"Milk\",\"nutriments\":{}") "]",
        "[" INTAKE("g", "5", "\"nutriments\":{}") "]",
        "[7, \"nutriments\", \"meal\", \"amount\", \"type\"]",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (convert(bad[i]) != STATUS_INVALID)
            fail_msg("'%s' was not refused", bad[i]);
        assert_non_null(strstr(error.text, "diary.json, line "));
        assert_string_equal(out.text, bad[i]);
    }
}

static void test_bring_json__other_json_is_left_alone(void **state)
{
    (void)state;
    static const char *const others[] = {
        "", "{}", "[]", "[{\"id\":1}]", "{\"FoundationFoods\":[]}", "Day,Food Name"
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_false(bring_json_is(others[i], strlen(others[i])));
}

#define each(test) cmocka_unit_test_setup_teardown(test, begin, end)

TESTS(test_bring_json)
{
    const struct CMUnitTest tests[] = {
        each(test_bring_json__an_item_of_waistline_counts_by_its_portion),
        each(test_bring_json__what_cannot_be_compared_or_found_is_unknown),
        each(test_bring_json__an_item_without_a_portion_has_no_amount),
        each(test_bring_json__old_foods_of_open_food_facts_have_minerals_in_grams),
        each(test_bring_json__servings_and_ounces_become_grams),
        each(test_bring_json__what_is_not_as_described_is_refused_with_its_line),
        each(test_bring_json__other_json_is_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
