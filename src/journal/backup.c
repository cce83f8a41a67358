#include "marrow/journal/backup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/clock.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/journal/setting.h"
#include "marrow/store/backups.h"
#include "marrow/store/store.h"

/* Finds the folder of backups. *is_own gets whether the setting names it. The caller frees. */
static enum status find_folder(char **out, bool *is_own, struct journal *journal,
                               struct error *error)
{
    char value[SETTING_VALUE] = "";
    char *state;
    enum status status = STATUS_OK;
    if (journal)
        status = setting_load(value, journal->log, SETTING_BACKUP_FOLDER, error);
    *is_own = !status && *value == '/';
    if (*is_own)
        *out = xstrdup(value);
    if (status || *is_own)
        return status;
    status = path_state_folder(&state, error);
    if (status)
        return status;
    *out = path_join(state, "backups");
    free(state);
    return STATUS_OK;
}

enum status backup_folder(char **out, struct journal *journal, struct error *error)
{
    bool is_own;
    return find_folder(out, &is_own, journal, error);
}

/* Reads the setting. Returns false where no backups are wanted. */
static bool read_rule(struct backup_rule *out, const char *value)
{
    return sscanf(value, "%d,%d,%d", &out->days, &out->weeks, &out->months) == 3;
}

static bool has_today(const struct backups *backups, struct date today)
{
    for (size_t i = 0; i < backups->count; i++)
        if (!backups->items[i].is_beside && date_difference(backups->items[i].day, today) == 0)
            return true;
    return false;
}

/* Says that no backup could be made, why, and of what day the last one is. */
static enum status tell_failure(const struct backups *backups, struct error *error)
{
    struct error why = *error;
    char day[DATE_TEXT];
    if (backups->count == 0)
        return error_set(error, STATUS_IO, "no backup could be made: %s; there is none yet",
                         why.text);
    date_format_iso(day, backups->items[0].day);
    return error_set(error, STATUS_IO, "no backup could be made: %s; the last one is of %s",
                     why.text, day);
}

/* Makes today's backup in the folder. The person's own folder is never made: a stick may not be
 * there. */
static enum status make(struct journal *journal, const char *folder, bool is_own,
                        struct backup_rule rule, struct error *error)
{
    struct clock_reading now;
    struct backups backups;
    enum status status = clock_read(&now, error);
    if (status)
        return status;
    status = backups_load(&backups, folder, store_path(journal->log), error);
    if (status)
        return error_context(error, "no backup could be made");
    if (has_today(&backups, now.date)) {
        backups_release(&backups);
        return STATUS_OK;
    }
    if (is_own && !path_exists(folder))
        status = error_set(error, STATUS_IO, "the folder %s is not there", folder);
    else
        status = backups_make(journal->log, folder, "daily", error);
    if (status)
        status = tell_failure(&backups, error);
    else
        status = backups_prune(folder, store_path(journal->log), rule, now.date, error);
    backups_release(&backups);
    return status;
}

enum status backup_daily(struct journal *journal, struct error *error)
{
    char value[SETTING_VALUE];
    struct backup_rule rule;
    char *folder;
    bool is_own;
    if (store_is_read_only(journal->log) || journal->news.is_unsound)
        return STATUS_OK;
    enum status status = setting_load(value, journal->log, SETTING_BACKUPS, error);
    if (status || !read_rule(&rule, value))
        return status;
    status = find_folder(&folder, &is_own, journal, error);
    if (status)
        return status;
    status = make(journal, folder, is_own, rule, error);
    free(folder);
    return status;
}
