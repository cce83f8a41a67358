#include "log_actions.h"

#include "course/dose_actions.h"
#include "marrow/base/error.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/quick.h"
#include "marrow/report/crossing.h"

int64_t log_resolution(struct ui *ui, const struct resolution *resolution, const char *done)
{
    struct error error = ERROR_INIT;
    struct crossings crossings = { .count = 0 };
    int64_t ids[QUICK_ITEMS_MAX] = { 0 };
    enum status status = crossings_load_resolution(&crossings, ui->journal, resolution, &error);
    if (!status)
        status = entries_log(ids, ui->journal, resolution, &error);
    if (status)
        screen_tell_error(ui, &error);
    else
        dose_tell(ui, &crossings, done);
    crossings_release(&crossings);
    return status ? 0 : ids[0];
}
