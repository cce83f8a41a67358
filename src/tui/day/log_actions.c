#include "log_actions.h"

#include <stdio.h>

#include "course/dose_actions.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/quick.h"
#include "marrow/report/crossing.h"

/* Appends what the entries were counted for, or the night they were logged in, to `done`. */
static enum status format_done(char out[512], struct store *log,
                               const struct resolution *resolution, const int64_t *ids,
                               const char *done, struct error *error)
{
    char counted[DOSE_TOLD] = "";
    char date[DATE_TEXT];
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < resolution->count && !counted[0]; i++)
        status = dose_format_counted(counted, log, ids[i], error);
    date_format_short(date, resolution->day);
    if (counted[0])
        snprintf(out, 512, "%.320s: %s%s", done, counted,
                 resolution->is_last_night ? ", last night" : "");
    else if (resolution->is_last_night)
        snprintf(out, 512, "%.320s last night, %s %s", done,
                 date_weekday_name(date_weekday(resolution->day)), date);
    else
        snprintf(out, 512, "%.320s", done);
    return status;
}

int64_t log_resolution(struct ui *ui, const struct resolution *resolution, const char *done)
{
    struct error error = ERROR_INIT;
    struct crossings crossings = { .count = 0 };
    char told[512];
    int64_t ids[QUICK_ITEMS_MAX] = { 0 };
    enum status status = crossings_load_resolution(&crossings, ui->journal, resolution, &error);
    if (!status)
        status = entries_log(ids, ui->journal, resolution, &error);
    if (!status)
        status = format_done(told, ui->journal->log, resolution, ids, done, &error);
    if (status)
        screen_tell_error(ui, &error);
    else
        dose_tell(ui, &crossings, told);
    crossings_release(&crossings);
    return status ? 0 : ids[0];
}
