#include "marrow/base/date.h"
#include "marrow/journal/plan.h"
#include "marrow/store/shell.h"
#include "shell_row.h"

void shell_row_put_day(struct store_shell *shell, struct date day)
{
    char text[DATE_TEXT];
    date_format_iso(text, day);
    store_shell_put_text(shell, text);
}

void shell_row_put_minute(struct store_shell *shell, int minute)
{
    char text[TIME_TEXT];
    if (minute != MINUTE_NONE)
        plan_format_time(text, minute);
    store_shell_put_text(shell, minute == MINUTE_NONE ? NULL : text);
}
