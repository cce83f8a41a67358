/* Fuzzes the CSV reader. For any bytes it must return rows of valid texts, or an error with a
 * place, and must end. The first byte chooses what quotes mean and whether Windows-1252 is read. */
#include <string.h>

#include "fuzz.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/exchange/csv.h"

static void check_row(const struct csv_row *row, size_t length)
{
    HOLDS(row->count >= 1 && row->count <= CSV_FIELDS_MAX);
    HOLDS(row->line >= 1);
    for (size_t i = 0; i < row->count; i++) {
        const struct csv_field *field = &row->fields[i];
        HOLDS(field->length <= 3 * length && strlen(field->text) == field->length);
        HOLDS(text_is_utf8(field->text, field->length));
        HOLDS(field->line >= row->line && field->column >= 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct csv *csv;
    struct csv_row row;
    if (length == 0)
        return 0;
    enum csv_quotes quotes = (enum csv_quotes)(bytes[0] % 3);
    HOLDS(csv_open_memory(&csv, (const char *)bytes + 1, length - 1, "f", &error) == STATUS_OK);
    csv_set_quotes(csv, quotes);
    if (bytes[0] & 0x80)
        csv_read_cp1252(csv);
    for (size_t rows = 0;; rows++) {
        enum status status = csv_next(&row, csv, &error);
        HOLDS(rows <= length + 1);
        if (status == STATUS_OK) {
            check_row(&row, length);
            continue;
        }
        if (status == STATUS_NOT_FOUND)
            break;
        HOLDS(status == STATUS_INVALID && strncmp(error.text, "f, line ", 8) == 0);
        HOLDS(csv_skip_line(csv, &error) == STATUS_OK);
    }
    csv_close(csv);
    return 0;
}
