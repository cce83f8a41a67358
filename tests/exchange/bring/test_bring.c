#include "fixture.h"

#include <string.h>
#include <sys/stat.h>

#include "bring/bring_health.h"
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

#define HEAD                                                                                       \
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export "   \
    "Version: 14 -->\n<!ELEMENT HealthData (Record)*>\n]>\n<HealthData locale=\"en_US\">\n"

#define RECORD(type, unit, value, source, rest)                                                    \
    " <Record type=\"HKQuantityTypeIdentifierDietary" type "\" sourceName=\"" source               \
    "\" unit=\"" unit "\" creationDate=\"2026-11-17 08:00:00 +0100\" startDate=\"2026-11-17 "      \
    "07:40:00 +0100\" endDate=\"2026-11-17 07:40:00 +0100\" value=\"" value "\"" rest "\n"

/* Reads the export in pieces of that many bytes. */
static enum status read_health(const char *text, size_t piece)
{
    struct bring_health *health = bring_health_begin("export.xml");
    enum status status = STATUS_OK;
    size_t length = strlen(text);
    error = (struct error)ERROR_INIT;
    buffer_clear(&out);
    for (size_t at = 0; !status && at < length; at += piece)
        status =
            bring_health_take(health, text + at, length - at < piece ? length - at : piece, &error);
    return bring_health_end(&out, health, status, &error);
}

static const char *row(void)
{
    const char *line = strchr(out.text, '\n');
    return line ? line + 1 : "";
}

static void test_bring__records_of_one_time_and_food_are_one_entry(void **state)
{
    (void)state;
    const char *text = HEAD RECORD(
        "Magnesium", "mg", "82.8", "Crono",
        ">\n  <MetadataEntry key=\"HKFoodType\" value=\"Oats &amp; milk\"/>\n </Record>")
        RECORD("EnergyConsumed", "kJ", "418.4", "Crono",
               ">\n  <MetadataEntry key=\"HKFoodType\" value=\"Oats &amp; milk\"/>\n </Record>")
            RECORD("VitaminD", "mcg", "1.5", "Other > app",
                   "/>") " <Record type=\"HKQuantityTypeIdentifierStepCount\" "
                         "value=\"x\"/>\n</HealthData>\n";
    assert_true(bring_health_is(text, strlen(text)));
    for (size_t piece = 1; piece < 4000; piece = piece * 7 + 3) {
        assert_ok(read_health(text, piece));
        assert_non_null(strstr(row(), "2026-11-17,07:40,Oats & milk,1,serving,82.8,82.8,82.8,,,"));
        assert_non_null(strstr(row(), ",100,100,100,"));
        assert_non_null(
            strstr(row(), "2026-11-17,07:40,\"Eaten, from Other > app\",1,serving,,,,,,,1.5,"));
    }
}

static void test_bring__what_has_no_place_is_counted_in_the_head(void **state)
{
    (void)state;
    assert_ok(read_health(HEAD RECORD("Magnesium", "mg", "82.8", "Crono", "/>")
                              RECORD("Water", "mL", "250", "Crono", "/>")
                                  RECORD("Water", "mL", "250", "Crono", "/>")
                                      RECORD("Iodine", "mcg", "9", "Crono", "/>")
                                          RECORD("A,B", "g", "9", "Crono", "/>") "</HealthData>\n",
                          4000));
    assert_non_null(strstr(out.text, ",Water: 2 records,Iodine: 1 record\n"));
    assert_non_null(strstr(row(), ",,,,\n"));
    assert_null(strstr(out.text, "A,B"));
}

static void test_bring__what_only_some_records_have_is_a_lower_bound(void **state)
{
    (void)state;
    assert_ok(read_health(HEAD RECORD("Calcium", "mg", "100", "A", "/>")
                              RECORD("Calcium", "mg", "50", "A", "/>")
                                  RECORD("Magnesium", "mg", "30", "A", "/>") "</HealthData>",
                          64));
    assert_non_null(strstr(row(), ",1,serving,30,30,,150,150,150,"));
}

static void test_bring__a_correlation_names_the_food_and_counts_nothing_twice(void **state)
{
    (void)state;
    assert_ok(read_health(
        HEAD RECORD("Calcium", "mg", "100", "A",
                    "/>") " <Correlation type=\"HKCorrelationTypeIdentifierFood\" sourceName=\"A\" "
                          "startDate=\"2026-11-17 07:40:00 +0100\">\n"
                          "  <MetadataEntry key=\"HKFoodType\" value=\"Yogurt\"/>\n" RECORD(
                              "Calcium", "mg", "100", "A", "/>") " </Correlation>\n</HealthData>",
        64));
    assert_non_null(strstr(row(), ",Yogurt,1,serving,,,,100,100,100,"));
}

#define CORRELATION(time, source, food)                                                            \
    " <Correlation type=\"HKCorrelationTypeIdentifierFood\" sourceName=\"" source                  \
    "\" startDate=\"2026-11-17 " time ":00 +0100\">\n"                                             \
    "  <MetadataEntry key=\"HKFoodType\" value=\"" food "\"/>\n </Correlation>\n"

static void test_bring__of_two_correlations_at_one_time_none_names_the_food(void **state)
{
    (void)state;
    assert_ok(read_health(HEAD CORRELATION("07:40", "A", "Yogurt") CORRELATION("06:40", "A", "Tea")
                              CORRELATION("08:40", "A", "Soup") CORRELATION("07:40", "B", "Bread")
                                  RECORD("Calcium", "mg", "100", "A", "/>") "</HealthData>",
                          64));
    assert_non_null(strstr(row(), ",Yogurt,1,serving,,,,100,100,100,"));
    for (int i = 0; i < 2; i++) {
        assert_ok(read_health(
            i ? HEAD CORRELATION("07:40", "A", "Yogurt") CORRELATION("07:40", "A", "Bread")
                    CORRELATION("06:40", "A", "Tea")
                        RECORD("Calcium", "mg", "100", "A", "/>") "</HealthData>"
              : HEAD CORRELATION("08:40", "A", "Soup") CORRELATION("07:40", "A", "Yogurt")
                    CORRELATION("07:40", "A", "Bread") CORRELATION("07:40", "A", "Rice")
                        RECORD("Calcium", "mg", "100", "A", "/>") "</HealthData>",
            64));
        assert_non_null(strstr(row(), "\"Eaten, from A\""));
    }
}

static void test_bring__characters_by_their_number_are_read_and_none_is_made_up(void **state)
{
    (void)state;
    assert_ok(read_health(
        HEAD RECORD("Calcium", "mg", "100", "A",
                    ">\n  <MetadataEntry key='HKFoodType' value='Caf&#233; &#x6f;&apos;"
                    "&lt;&bogus;&#0;&#xD800;&#x110000;&#12'/>\n </Record>") "</HealthData>",
        64));
    assert_non_null(
        strstr(row(), ",\"Caf\u00e9 o'<&bogus;&#0;&#xD800;&#x110000;&#12\",1,serving,"));
}

static void test_bring__an_export_that_is_cut_or_wrong_is_refused_with_its_line(void **state)
{
    (void)state;
    assert_int_equal(read_health(HEAD RECORD("Calcium", "mg", "100", "A", "/>"), 64),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "export.xml, line 8: the file ends too early"));
    assert_int_equal(read_health(HEAD RECORD("Calcium", "mg", "1,000", "A", "/>"), 64),
                     STATUS_INVALID);
    assert_int_equal(read_health(HEAD RECORD("Calcium", "mL", "5", "A", "/>"), 64), STATUS_INVALID);
    assert_non_null(strstr(error.text, "the unit of a record does not fit its nutrient"));
    assert_int_equal(
        read_health(HEAD " <Record type=\"HKQuantityTypeIdentifierDietaryCalcium\" unit=\"mg\" "
                         "value=\"1\"/>\n</HealthData>",
                    64),
        STATUS_INVALID);
    assert_non_null(strstr(error.text, "no startDate such as"));
    assert_int_equal(read_health(HEAD
                                 " <Record type=\"HKQuantityTypeIdentifierDietaryCalcium\" "
                                 "startDate=\"2026-11-17 07:40:00 +0100\" value=1/>\n</HealthData>",
                                 64),
                     STATUS_INVALID);
    assert_non_null(strstr(error.text, "no value that is a number with its unit"));
    struct buffer endless = BUFFER_INIT;
    buffer_add_text(&endless, HEAD " <Record type=\"");
    for (int i = 0; i < 200000; i++)
        buffer_add_char(&endless, 'x');
    assert_int_equal(read_health(endless.text, 4000), STATUS_INVALID);
    buffer_release(&endless);
    assert_int_equal(out.length, 0);
}

static void test_bring__a_file_is_read_as_it_is_and_health_as_a_table(void **state)
{
    (void)state;
    const char *path = fixture_path("a.csv");
    fixture_write(path, "Day,Food\n", 9);
    assert_ok(bring_read(&out, path, &error));
    assert_string_equal(out.text, "Day,Food\n");
    buffer_clear(&out);
    const char *health = HEAD "</HealthData>";
    path = fixture_path("export.xml");
    fixture_write(path, health, strlen(health));
    assert_ok(bring_read(&out, path, &error));
    assert_int_equal(strncmp(out.text, "Health Day,Time,Food,", 21), 0);
    assert_int_equal(bring_read(&out, fixture_path("none"), &error), STATUS_IO);
}

static void test_bring__of_a_folder_the_only_diary_is_taken_and_two_are_refused(void **state)
{
    (void)state;
    const char *folder = fixture_path("export");
    const char *sums = "Date,Energy (kcal),Completed\n";
    const char *servings = "Day,Food Name,Amount\n";
    assert_int_equal(mkdir(folder, 0700), 0);
    fixture_write(fixture_path("export/dailysummary.csv"), sums, strlen(sums));
    fixture_write(fixture_path("export/notes.csv"), "Day,Note\n", 9);
    assert_ok(bring_read(&out, folder, &error));
    assert_string_equal(out.text, sums);
    buffer_clear(&out);
    fixture_write(fixture_path("export/servings.csv"), servings, strlen(servings));
    assert_ok(bring_read(&out, folder, &error));
    assert_string_equal(out.text, servings);
    fixture_write(fixture_path("export/servings2.csv"), servings, strlen(servings));
    assert_int_equal(bring_read(&out, folder, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "has several diaries"));
}

#define each(test) cmocka_unit_test_setup_teardown(test, begin, end)

TESTS(test_bring)
{
    const struct CMUnitTest tests[] = {
        each(test_bring__records_of_one_time_and_food_are_one_entry),
        each(test_bring__what_has_no_place_is_counted_in_the_head),
        each(test_bring__what_only_some_records_have_is_a_lower_bound),
        each(test_bring__a_correlation_names_the_food_and_counts_nothing_twice),
        each(test_bring__of_two_correlations_at_one_time_none_names_the_food),
        each(test_bring__characters_by_their_number_are_read_and_none_is_made_up),
        each(test_bring__an_export_that_is_cut_or_wrong_is_refused_with_its_line),
        each(test_bring__of_a_folder_the_only_diary_is_taken_and_two_are_refused),
        each(test_bring__a_file_is_read_as_it_is_and_health_as_a_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
