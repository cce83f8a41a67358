#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/memory.h"
#include "marrow/exchange/csv.h"

/* Reads all rows, with '|' between fields and '/' between rows. Returns the last status. */
static enum status read_all(struct buffer *out, const char *bytes, size_t length,
                            struct error *error)
{
    struct csv *csv;
    struct csv_row row;
    enum status status = csv_open_memory(&csv, bytes, length, "foods.csv", error);
    assert_int_equal(status, STATUS_OK);
    while ((status = csv_next(&row, csv, error)) == STATUS_OK) {
        for (size_t i = 0; i < row.count; i++) {
            buffer_add_text(out, i ? "|" : "");
            buffer_add(out, row.fields[i].text, row.fields[i].length);
        }
        buffer_add_text(out, "/");
    }
    csv_close(csv);
    return status;
}

static void assert_reads(const char *text, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct buffer rows = BUFFER_INIT;
    enum status status = read_all(&rows, text, strlen(text), &error);
    if (status != STATUS_NOT_FOUND)
        fail_msg("%s", error.text);
    assert_string_equal(rows.text, wanted);
    buffer_release(&rows);
}

static void assert_refuses(const char *text, size_t length, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct buffer rows = BUFFER_INIT;
    assert_int_equal(read_all(&rows, text, length, &error), STATUS_INVALID);
    if (!strstr(error.text, wanted))
        fail_msg("told \"%s\", not \"%s\"", error.text, wanted);
    buffer_release(&rows);
}

static void test_csv__reads_what_rfc_4180_says(void **state)
{
    (void)state;
    assert_reads("a,b\n1,2\n", "a|b/1|2/");
    assert_reads("a,b\r\n1,2", "a|b/1|2/");
    assert_reads("a,b\r1,2\r", "a|b/1|2/");
    assert_reads("\"a,\"\"x\"\"\",\"two\nlines\"\n1,", "a,\"x\"|two\nlines/1|/");
    assert_reads("\"a\r\nb\"", "a\nb/");
    assert_reads("\"\",\n,\"\"", "|/|/");
    assert_reads("", "");
    assert_reads("\n\na,b\n\n\nc,d\n\n", "a|b/c|d/");
    assert_reads(",", "|/");
}

static void test_csv__tells_the_delimiter_and_passes_over_a_mark(void **state)
{
    (void)state;
    assert_reads("\xEF\xBB\xBF"
                 "a;b;\"c,d,e,f\"\n1,5;2;3",
                 "a|b|c,d,e,f/1,5|2|3/");
    assert_reads("a\tb\n1,5\t2", "a|b/1,5|2/");
    assert_reads("a,b;c,d\n", "a|b;c|d/");
}

static void test_csv__a_first_line_may_name_the_delimiter(void **state)
{
    (void)state;
    assert_reads("sep=;\na,b;c\n", "a,b|c/");
    assert_reads("\xEF\xBB\xBFsep=;\r\na,b,c;d\r\n", "a,b,c|d/");
    assert_reads("\"sep=,\"\na;b;c,d\n", "a;b;c|d/");
    assert_reads("sep=\t\na,b\tc\n", "a,b|c/");
    assert_reads("sep=|\na|b\n", "a|b/");
    assert_reads("sep=x\n1\n", "sep=x/1/");
    assert_reads("sep=;,name\n", "sep=;|name/");
    struct error error = ERROR_INIT;
    struct csv *csv;
    struct csv_row row;
    assert_ok(csv_open_memory(&csv, "sep=;\na\n", 8, "foods.csv", &error));
    assert_ok(csv_next(&row, csv, &error));
    assert_int_equal(row.line, 2);
    csv_close(csv);
}

/* Reads one row of `text` as Windows-1252. */
static void assert_recodes(const char *text, bool is_recoded, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct buffer fields = BUFFER_INIT;
    struct csv *csv;
    struct csv_row row;
    assert_ok(csv_open_memory(&csv, text, strlen(text), "foods.csv", &error));
    csv_read_cp1252(csv);
    assert_ok(csv_next(&row, csv, &error));
    for (size_t i = 0; i < row.count; i++) {
        assert_int_equal(strlen(row.fields[i].text), row.fields[i].length);
        buffer_addf(&fields, "%s%s", i ? "|" : "", row.fields[i].text);
    }
    assert_int_equal(row.is_recoded, is_recoded);
    assert_string_equal(fields.text, wanted);
    buffer_release(&fields);
    csv_close(csv);
}

static void test_csv__reads_windows_1252_where_it_is_not_utf8(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct csv *csv;
    struct csv_row row;
    assert_recodes("a,\xC3\xB6\n", false, "a|\xC3\xB6");
    assert_recodes("\xF6,b,25 \xB5g\n", true, "\xC3\xB6|b|25 \xC2\xB5g");
    assert_recodes("\"a\"\"\xE4\r\n\"\"\",\"\x80\",\x96\n", true,
                   "a\"\xC3\xA4\n\"|\xE2\x82\xAC|\xE2\x80\x93");
    assert_recodes("\xC3\xB6 \xF6,\xC3\xB6\n", true, "\xC3\xB6 \xC3\xB6|\xC3\xB6");
    assert_ok(csv_open_memory(&csv, "a,b\n1,\x81\n", 8, "foods.csv", &error));
    csv_read_cp1252(csv);
    assert_ok(csv_next(&row, csv, &error));
    assert_int_equal(csv_next(&row, csv, &error), STATUS_INVALID);
    assert_string_equal(error.text, "foods.csv, line 2, column 3: neither UTF-8 nor Windows-1252; "
                                    "save the file as UTF-8");
    csv_close(csv);
}

static void test_csv__names_the_place_of_what_it_refuses(void **state)
{
    (void)state;
    assert_refuses("a,b\n1,\"x\n\n", 10, "foods.csv, line 2, column 3: the quote that starts here");
    assert_refuses("a,b\n1,x\"y\n", 10, "line 2, column 4: a quote inside a field");
    assert_refuses("a,b\n\"x\"y,1\n", 11, "line 2, column 4: text after a closing quote");
    assert_refuses("\xC3\xB6,b\n\xC3\xB6\xC3\xB6,\xFF\n", 12, "line 2, column 4: not UTF-8");
    assert_refuses("a,b\n1,\0", 8, "line 2, column 3: a NUL byte");
    assert_refuses("\"l1\nl2\",\"\n", 10, "line 2, column 5: the quote");
}

static void test_csv__limits_rows_and_fields(void **state)
{
    (void)state;
    size_t length = (size_t)CSV_ROW_MAX + 100;
    char *text = xmalloc(length);
    memset(text, 'x', length);
    assert_refuses(text, length, "too long");
    text[0] = '"';
    assert_refuses(text, length, "too long");
    memset(text, ',', length);
    assert_refuses(text, length, "too many fields");
    free(text);
}

static void test_csv__reads_files_of_any_size_the_same(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct buffer text = BUFFER_INIT;
    fixture_begin();
    for (int i = 0; i < 20000; i++)
        buffer_addf(&text, "%d,\"q\"\"%d\",\xC3\xB6\r\n", i, i);
    fixture_write(fixture_path("big.csv"), text.text, text.length);
    struct csv *csv;
    struct csv_row row;
    enum status status;
    assert_ok(csv_open_file(&csv, fixture_path("big.csv"), "big.csv", &error));
    int count = 0;
    while ((status = csv_next(&row, csv, &error)) == STATUS_OK) {
        char wanted[32];
        snprintf(wanted, sizeof wanted, "q\"%d", count);
        assert_int_equal(row.count, 3);
        assert_int_equal(row.line, count + 1);
        assert_string_equal(row.fields[1].text, wanted);
        assert_string_equal(row.fields[2].text, "\xC3\xB6");
        count++;
    }
    assert_int_equal(status, STATUS_NOT_FOUND);
    assert_int_equal(count, 20000);
    csv_close(csv);
    assert_int_equal(csv_open_file(&csv, fixture_path("none.csv"), NULL, &error), STATUS_IO);
    assert_int_equal(csv_open_file(&csv, fixture_path(""), NULL, &error), STATUS_IO);
    buffer_release(&text);
    fixture_end();
}

static void test_csv__never_crashes_on_random_bytes(void **state)
{
    (void)state;
    static const char letters[] = "a,;\t\"\"\"\n\r\xC3\xB6\xFF\xE2\x80\x8B\0x1";
    unsigned seed = 4180;
    for (int round = 0; round < 20000; round++) {
        char text[48];
        struct error error = ERROR_INIT;
        struct buffer rows = BUFFER_INIT;
        size_t length = 0;
        for (; length < sizeof text; length++) {
            seed = seed * 1664525u + 1013904223u;
            text[length] = letters[(seed >> 16) % (sizeof letters - 1)];
        }
        enum status status = read_all(&rows, text, length, &error);
        assert_true(status == STATUS_NOT_FOUND || status == STATUS_INVALID);
        buffer_release(&rows);
    }
}

TESTS(test_csv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_csv__reads_what_rfc_4180_says),
        cmocka_unit_test(test_csv__tells_the_delimiter_and_passes_over_a_mark),
        cmocka_unit_test(test_csv__a_first_line_may_name_the_delimiter),
        cmocka_unit_test(test_csv__reads_windows_1252_where_it_is_not_utf8),
        cmocka_unit_test(test_csv__names_the_place_of_what_it_refuses),
        cmocka_unit_test(test_csv__limits_rows_and_fields),
        cmocka_unit_test(test_csv__reads_files_of_any_size_the_same),
        cmocka_unit_test(test_csv__never_crashes_on_random_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
