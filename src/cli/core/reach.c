#include "reach.h"

#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/journal/entry.h"
#include "option.h"

static enum status read_entry(struct reach *out, const struct call *call, size_t number,
                              struct error *error)
{
    struct entries entries;
    struct date day;
    char date[DATE_TEXT];
    enum status status = call_day(&day, call, NULL, error);
    if (!status)
        status = entries_load_day(&entries, call->journal->log, day, error);
    if (status)
        return status;
    date_format_iso(date, day);
    if (number >= 1 && number <= entries.count)
        *out = (struct reach){ REACH_ONE, entries.entries[number - 1].id };
    else
        status = error_set(error, STATUS_NOT_FOUND, "there is no entry #%zu on %s", number, date);
    entries_release(&entries);
    return status;
}

enum status reach_read(struct reach *out, bool *is_said, const struct call *call,
                       struct error *error)
{
    const char *said = call_value(call, OPTION_REACH);
    *is_said = said != NULL;
    *out = (struct reach){ REACH_NOW, 0 };
    if (!said || strcmp(said, "now") == 0)
        return STATUS_OK;
    if (strcmp(said, "all") == 0) {
        out->kind = REACH_ALL;
        return STATUS_OK;
    }
    size_t number;
    if (!number_parse_row(&number, said))
        return error_set(error, STATUS_INVALID,
                         "--reach is '%.40s'; use now (from now on), all (past entries too) or #3 "
                         "(only that entry)",
                         said);
    return read_entry(out, call, number, error);
}
