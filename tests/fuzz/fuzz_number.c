/* Fuzzes numbers, amounts and compounds as people type them, with each decimal mark. No reader
 * steps past the text; what is good is finite, and what is refused is told. */
#include <math.h>
#include <string.h>

#include "fuzz.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/compound.h"
#include "marrow/catalogue/measure.h"

static void check_scan(const char *text, size_t length, enum decimal_mark mark)
{
    struct number number;
    char readings[2][NUMBER_TEXT];
    number_scan(&number, text, length, mark);
    HOLDS(number.length <= length && number.first <= number.length);
    HOLDS(number.kind == NUMBER_NONE || number.length > 0);
    if (number.kind == NUMBER_GOOD)
        HOLDS(isfinite(number.value) && number.value >= 0);
    if (number.kind == NUMBER_TWO_WAYS) {
        HOLDS(number.value > number.other);
        number_format_readings(readings, &number);
    }
}

static void check_read(const char *text, size_t length)
{
    struct error error = ERROR_INIT;
    double value = -1;
    char typed[NUMBER_TEXT];
    size_t taken = number_read(&value, text, length);
    enum status status = number_check(text, length, &error);
    HOLDS(taken <= length);
    HOLDS(status == STATUS_OK || (status == STATUS_INVALID && error.text[0]));
    HOLDS(status == STATUS_OK || taken == 0);
    if (taken == 0)
        return;
    HOLDS(isfinite(value) && value >= 0);
    number_format_typed(typed, value);
    double again = -1;
    HOLDS(number_read(&again, typed, strlen(typed)) == strlen(typed));
    HOLDS(fabs(again - value) <= 1e-9 * value);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static const enum decimal_mark marks[] = { DECIMAL_ASK, DECIMAL_POINT, DECIMAL_COMMA };
    struct error error = ERROR_INIT;
    struct quantity quantity = { .has_count = false };
    struct compound_reading compound;
    size_t row = 0;
    double plain = 0;
    char *text = fuzz_text(bytes, length);
    size_t size = strlen(text);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        number_set_decimal_mark(marks[i]);
        check_scan(text, size, marks[i]);
        check_read(text, size);
        enum status status = measure_parse_quantity(&quantity, text, &error);
        HOLDS(!status || error.text[0]);
        status = compound_read(&compound, text, &error);
        HOLDS(!status || error.text[0]);
    }
    number_set_decimal_mark(DECIMAL_ASK);
    HOLDS(!number_parse_plain(&plain, text) || isfinite(plain));
    HOLDS(!number_parse_row(&row, text) || row <= 999999);
    free(text);
    return 0;
}
