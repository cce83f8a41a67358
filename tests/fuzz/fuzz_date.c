/* Fuzzes dates and times as people type them. What is read is in the calendar, and is read back
 * from how it is written; what is refused is told. */
#include <string.h>

#include "fuzz.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"

static void read_back(struct date date)
{
    char text[DATE_TEXT];
    struct date again = { 0 };
    date_format_iso(text, date);
    HOLDS(date_parse_iso(&again, text) && date_difference(date, again) == 0);
    date_format_short(text, date);
    HOLDS(text[0]);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct date today = { 0 };
    struct date date = { 0 };
    int minute = -1;
    char *text = fuzz_text(bytes, length);
    HOLDS(date_parse_iso(&today, "2026-11-19"));
    if (date_parse_iso(&date, text)) {
        char written[DATE_TEXT];
        date_format_iso(written, date);
        HOLDS(strcmp(written, text) == 0);
    }
    enum status status = date_parse(&date, text, today, &error);
    HOLDS(status == STATUS_OK || (status == STATUS_INVALID && error.text[0]));
    if (!status)
        read_back(date);
    status = date_time_parse(&minute, text, &error);
    HOLDS(status == STATUS_OK || (status == STATUS_INVALID && error.text[0]));
    HOLDS(status || (minute >= 0 && minute < 2 * 24 * 60));
    (void)date_names_month(text);
    free(text);
    return 0;
}
