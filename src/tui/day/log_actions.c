#include "log_actions.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/paint.h"
#include "course/dose_actions.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/template.h"
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

/* --- what is usual at a meal --- */

#define USUAL_DAYS 28
#define USUAL_MAX 64
#define USUAL_LEAST 2 /* days on which a meal must have been logged */

struct usual_foods {
    struct {
        int64_t version_id;
        int64_t entry_id; /* the latest entry of it */
        int days; /* on how many days the meal had it */
        int last_day; /* the day it was counted on last, so that none counts twice */
    } foods[USUAL_MAX];
    size_t count;
    int days; /* on how many days the meal was logged */
};

static void count_food(struct usual_foods *usual, const struct entry *entry, int day)
{
    size_t at = 0;
    while (at < usual->count && usual->foods[at].version_id != entry->version_id)
        at++;
    if (at == USUAL_MAX)
        return;
    if (at == usual->count) {
        usual->count++;
        usual->foods[at].version_id = entry->version_id;
        usual->foods[at].entry_id = entry->id;
    }
    usual->foods[at].days += usual->foods[at].last_day != day;
    usual->foods[at].last_day = day;
}

/* Counts the foods of the meal on the days before, the latest day first. */
static enum status count_foods(struct usual_foods *out, struct store *log, struct date day,
                               int64_t meal_id, struct error *error)
{
    for (int i = 1; i <= USUAL_DAYS; i++) {
        struct entries entries;
        bool has_meal = false;
        enum status status = entries_load_day(&entries, log, date_add(day, -i), error);
        if (status)
            return status;
        for (size_t e = 0; e < entries.count; e++) {
            if (entries.entries[e].meal_id != meal_id)
                continue;
            has_meal = true;
            count_food(out, &entries.entries[e], i);
        }
        out->days += has_meal;
        entries_release(&entries);
    }
    return STATUS_OK;
}

static size_t choose_usual(int64_t ids[USUAL_MAX], const struct usual_foods *usual)
{
    size_t count = 0;
    for (size_t i = 0; usual->days >= USUAL_LEAST && i < usual->count; i++) {
        if (usual->foods[i].days * 2 >= usual->days)
            ids[count++] = usual->foods[i].entry_id;
    }
    return count;
}

bool log_usual_meal(struct ui *ui, struct date day, const struct meal *meal)
{
    struct error error = ERROR_INIT;
    struct usual_foods usual = { .count = 0 };
    int64_t ids[USUAL_MAX];
    char name[80];
    char label[160];
    size_t count = 0;
    enum status status = count_foods(&usual, ui->journal->log, day, meal->id, &error);
    if (!status)
        count = choose_usual(ids, &usual);
    snprintf(name, sizeof name, "%.70s", meal->name);
    text_lower_first(name);
    if (!status && count == 0) {
        screen_tell(ui, STYLE_PLAIN, "No usual %s yet: it needs %d days of the last %d.", name,
                    USUAL_LEAST, USUAL_DAYS);
        return false;
    }
    snprintf(label, sizeof label, "Logged the usual %s", name);
    if (!status)
        status = entries_copy(ui->journal, ids, count, day, meal->id, true, label, &error);
    if (status)
        screen_tell_error(ui, &error);
    else
        screen_tell_done(ui, "%s, %zu %s", label, count, TEXT_PLURAL(count, "food", "foods"));
    return !status;
}

/* --- templates --- */

/* Logs a template that was found. Returns the first entry's id, 0 where it failed. */
static int64_t log_found(struct ui *ui, const struct template *template, struct date day,
                         int64_t meal_id)
{
    struct error error = ERROR_INIT;
    char done[160];
    int64_t id = 0;
    struct resolution *resolution = xcalloc(1, sizeof *resolution);
    snprintf(done, sizeof done, "Logged %.80s, %zu %s", template->name, template->count,
             TEXT_PLURAL(template->count, "food", "foods"));
    if (template_resolve(resolution, ui->journal, template, day, meal_id, &error))
        screen_tell_error(ui, &error);
    else
        id = log_resolution(ui, resolution, done);
    resolve_release(resolution);
    free(resolution);
    return id;
}

int64_t log_template(struct ui *ui, int64_t template_id, struct date day, int64_t meal_id)
{
    struct error error = ERROR_INIT;
    struct templates templates;
    int64_t id = 0;
    if (templates_load(&templates, ui->journal->log, &error)) {
        screen_tell_error(ui, &error);
        return 0;
    }
    const struct template *template = templates_get(&templates, template_id);
    if (template)
        id = log_found(ui, template, day, meal_id);
    else
        screen_tell(ui, STYLE_BAD, "The template was deleted in the meantime.");
    templates_release(&templates);
    return id;
}
