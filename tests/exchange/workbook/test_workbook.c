#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/exchange/csv.h"
#include "read/source.h"
#include "workbook/workbook.h"

/* Packs files into a zip, each stored as it is, without check sums that anybody looks at. */
struct packing_test {
    struct buffer bytes;
    struct buffer list;
    int count;
};

static void add_number(struct buffer *out, unsigned long number, int size)
{
    for (int i = 0; i < size; i++)
        buffer_add_char(out, (char)(number >> 8 * i & 0xFF));
}

static unsigned long checksum(const char *text)
{
    unsigned long crc = 0xFFFFFFFFUL;
    for (; *text; text++) {
        crc ^= (unsigned char)*text;
        for (int i = 0; i < 8; i++)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320UL : 0);
    }
    return crc ^ 0xFFFFFFFFUL;
}

/* Appends what the header of a file and its place in the list have in common. */
static void add_head(struct buffer *out, const char *name, const char *text)
{
    size_t length = strlen(text);
    add_number(out, 20, 2);
    add_number(out, 0, 2);
    add_number(out, 0, 2);
    add_number(out, 0, 4);
    add_number(out, checksum(text), 4);
    add_number(out, length, 4);
    add_number(out, length, 4);
    add_number(out, strlen(name), 2);
    add_number(out, 0, 2);
}

static void pack(struct packing_test *packed, const char *name, const char *text)
{
    size_t place = packed->bytes.length;
    buffer_add(&packed->bytes, "PK\3\4", 4);
    add_head(&packed->bytes, name, text);
    buffer_add_text(&packed->bytes, name);
    buffer_add_text(&packed->bytes, text);
    buffer_add(&packed->list, "PK\1\2", 4);
    add_number(&packed->list, 20, 2);
    add_head(&packed->list, name, text);
    add_number(&packed->list, 0, 2);
    add_number(&packed->list, 0, 2);
    add_number(&packed->list, 0, 2);
    add_number(&packed->list, 0, 4);
    add_number(&packed->list, place, 4);
    buffer_add_text(&packed->list, name);
    packed->count++;
}

static const char *finish(struct packing_test *packed)
{
    const char *path = fixture_path("book.xlsx");
    size_t place = packed->bytes.length;
    buffer_add(&packed->bytes, packed->list.text, packed->list.length);
    buffer_add(&packed->bytes, "PK\5\6\0\0\0\0", 8);
    add_number(&packed->bytes, (unsigned long)packed->count, 2);
    add_number(&packed->bytes, (unsigned long)packed->count, 2);
    add_number(&packed->bytes, packed->list.length, 4);
    add_number(&packed->bytes, place, 4);
    add_number(&packed->bytes, 0, 2);
    fixture_write(path, packed->bytes.text, packed->bytes.length);
    buffer_release(&packed->bytes);
    buffer_release(&packed->list);
    return path;
}

/* Makes a workbook of one sheet. */
static const char *make(const char *sheet)
{
    struct packing_test packed = { BUFFER_INIT, BUFFER_INIT, 0 };
    pack(&packed, "xl/workbook.xml",
         "<workbook><sheets><sheet name=\"Liquids &amp; 100 mL\" "
         "sheetId=\"1\"/></sheets></workbook>");
    pack(&packed, "xl/worksheets/sheet1.xml", sheet);
    pack(&packed, "xl/sharedStrings.xml",
         "<sst><si><t>Name</t></si><si><r><t>Salt &amp; </t></r><r><t>pepper, \"hot\"</t></r>"
         "<rPh><t>no</t></rPh></si><si><t>Calcium\n(mg)</t></si></sst>");
    return finish(&packed);
}

static void read_all(struct buffer *out, const char *path, enum status *status)
{
    struct error error = ERROR_INIT;
    struct source source;
    struct csv *csv;
    struct csv_row row;
    assert_ok(source_open(&source, &path, 1, &error));
    assert_int_equal(source.count, 2); /* the workbook, and its sheet */
    assert_non_null(source.members[0].kind);
    assert_int_equal(source.members[1].packing, PACKING_SHEET);
    assert_ok(workbook_name_sheets(&source, &error));
    assert_string_equal(source.members[1].name, "book.xlsx: Liquids & 100 mL");
    assert_ok(workbook_open_csv(&csv, &source.members[1], NULL, &error));
    while ((*status = csv_next(&row, csv, &error)) == STATUS_OK) {
        buffer_addf(out, "%d:", row.line);
        for (size_t i = 0; i < row.count; i++)
            buffer_addf(out, "[%s]", row.fields[i].text);
        buffer_add_char(out, '\n');
    }
    csv_close(csv);
    source_release(&source);
}

static void test_workbook__a_sheet_is_read_as_csv(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    enum status status;
    fixture_begin();
    const char *path =
        make("<?xml version=\"1.0\"?><x:worksheet><x:dimension ref=\"A1:D4\"/><x:sheetData>"
             "<x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c><x:c r=\"C1\" t=\"s\"><x:v>2"
             "</x:v></x:c></x:row>"
             "<x:row r=\"3\"><x:c r=\"A3\" t=\"s\"><x:v>1</x:v></x:c><x:c r=\"B3\"><x:v>1.234</x:v>"
             "</x:c><x:c r=\"C3\"><f>1+1</f><x:v>12.0</x:v></x:c><x:c r=\"D3\" t=\"e\"><x:v>#N/A"
             "</x:v></x:c></x:row>"
             "<x:row r=\"4\"><x:c r=\"B4\" t=\"inlineStr\"><x:is><x:t>&lt; 0,05</x:t></x:is></x:c>"
             "<x:c r=\"D4\" s=\"3\"/></x:row>"
             "</x:sheetData></x:worksheet>");
    read_all(&out, path, &status);
    assert_int_equal(status, STATUS_NOT_FOUND);
    assert_string_equal(out.text, "1:[Name][][Calcium\n(mg)][]\n"
                                  "4:[Salt & pepper, \"hot\"][1.2340][12][]\n"
                                  "5:[][< 0,05][][]\n");
    buffer_release(&out);
    fixture_end();
}

static void test_workbook__odd_cells_and_characters_never_move_a_column(void **state)
{
    (void)state;
    struct buffer out = BUFFER_INIT;
    enum status status;
    fixture_begin();
    const char *path = make(
        "<worksheet><dimension ref=\"A1\"/><sheetData><row><c t=\"inlineStr\"><is><t>A&#66;&#x43;"
        "&quot;&bogus;&#0;&#xD800;&#x110000;&#1234567890;&;&</t></is></c><c><v>2</v></c></row>"
        "<row r=\"2\"><c r=\"B2\"><v>5.0</v></c><c r=\"A2\"><v>1</v></c><c r=\"C2\" t=\"b\"><v>1"
        "</v></c><c r=\"D2\" t=\"s\"><v>99</v></c><c r=\"E2\"><v>1.234</v></c><c r=\"F2\"><v>1234.5"
        "</v></c></row><row/><row r=\"4\"><c r=\"A4\" t=\"str\"><v>one\ntwo, \"3\"</v></c></row>"
        "</sheetData></worksheet>");
    read_all(&out, path, &status);
    assert_int_equal(status, STATUS_NOT_FOUND);
    assert_string_equal(
        out.text, "1:[ABC\"&bogus;&#0;&#xD800;&#x110000;&#1234567890;&;&][2]\n"
                  "2:[][5][][][1.2340][1234.5]\n3:[][][][][][]\n4:[one\ntwo, \"3\"][][][][][]\n");
    buffer_release(&out);
    fixture_end();
}

static void test_workbook__a_sheet_that_is_cut_off_is_refused(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    enum status status;
    fixture_begin();
    const char *path = make("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                            "<row r=\"2\"><c r=\"A2\"><v>2");
    struct source source;
    struct csv *csv = NULL;
    struct csv_row row;
    assert_ok(source_open(&source, &path, 1, &error));
    status = workbook_open_csv(&csv, &source.members[1], NULL, &error);
    while (!status)
        status = csv_next(&row, csv, &error);
    assert_int_equal(status, STATUS_INVALID);
    assert_non_null(strstr(error.text, "the sheet is cut off"));
    csv_close(csv);
    source_release(&source);
    fixture_end();
}

TESTS(test_workbook)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_workbook__a_sheet_is_read_as_csv),
        cmocka_unit_test(test_workbook__odd_cells_and_characters_never_move_a_column),
        cmocka_unit_test(test_workbook__a_sheet_that_is_cut_off_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
