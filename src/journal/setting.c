#include "marrow/journal/setting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/journal/diet.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define DAY_START_MAX 720

const struct setting_info settings[SETTING_COUNT] = {
    [SETTING_DAY_STARTS] = { "day_starts", "00:00", NULL,
                             "when a new day starts, 00:00 to 12:00; earlier entries belong to the "
                             "day "
                             "before" },
    [SETTING_WEEK_STARTS] = { "week_starts", "monday", "monday|sunday",
                              "the first day of the week" },
    [SETTING_VITAMIN_D_UNIT] = { "vitamin_d_unit", "µg", "µg|IU", "the unit for vitamin D" },
    [SETTING_MEAN_DAYS] = { "mean_days", "judged", "judged|marked",
                            "which days a mean uses: those judged complete, or only those you "
                            "marked "
                            "complete" },
    [SETTING_MOUSE] = { "mouse", "on", "on|off", "whether the screens use the mouse" },
    [SETTING_COLOUR] = { "colour", "auto", "auto|never", "whether the screens use colours" },
    [SETTING_SUGGEST_WITHOUT] = { "suggest_without", "none", NULL,
                                  "what suggestions leave out, comma-separated: vegan, vegetarian, "
                                  "dairy, "
                                  "eggs, meat, fish, nuts, soy, low sodium, or words; none" },
    [SETTING_DECIMAL] = { "decimal", "ask", "ask|point|comma",
                          "what stands before decimals, which settles numbers like 1,000: point "
                          "(1000) or comma (1); ask refuses them" },
    [SETTING_DOSE_HOURS] = { "dose_hours", "4", "1|2|3|4|5|6|7|8|9|10|11|12",
                             "how many hours after its time a dose still belongs to last night, "
                             "and how many hours early one is taken without asking" },
    [SETTING_BACKUPS] = { "backups", "7,4,12", NULL,
                          "how many days, weeks and months back daily backups are kept: 7,4,12; "
                          "off makes none" },
    [SETTING_BACKUP_FOLDER] = { "backup_folder", "default", NULL,
                                "the folder of backups: default, or a folder such as "
                                "/media/stick/marrow" },
    [SETTING_OTHER_LIMITS] = { "other_limits", "on", "on|off",
                               "whether another authority's limit applies, under its name, where "
                               "yours has none" },
    [SETTING_PANEL] = { "panel", "none", "none|bones|stones|all",
                        "what day, week and review show beside the main columns: none, or the "
                        "panel of bones, kidney stones, or all nutrients" },
    [SETTING_SYNC_FOLDER] = { "sync_folder", "none", NULL,
                              "the folder that marrow sync uses: none, or a folder such as "
                              "/home/me/Sync/marrow; marrow sync DIR sets it" },
    [SETTING_LANGUAGE] = { "language", "auto", "auto|da|de|en|es|fi|fr|it|nl|no|pt|sv",
                           "the language of foods' names in tables that you import: auto (that of "
                           "LANG) or two letters; import a table again to change it" },
    [SETTING_THEME] = { "theme", "auto", "auto|dark|light",
                        "the terminal's background, for which the screens' colours are chosen" },
    [SETTING_HINTS] = { "hints", "on", "on|off",
                        "whether the day tells one of its keys when nothing is typed, another each "
                        "day" },
};

enum { SETTING_GET, SETTING_PUT, SETTING_QUERY_COUNT };

static const struct query setting_queries[] = {
    [SETTING_GET] = { "setting", "SELECT value FROM setting WHERE name = :name" },
    [SETTING_PUT] = { "set setting",
                      "INSERT INTO setting (name, value, modified_at) VALUES (:name, :value, :now) "
                      "ON CONFLICT (name) DO UPDATE SET value = :value, modified_at = :now "
                      "WHERE value <> :value" },
};
const struct query_table setting_query_table = { "setting", setting_queries, SETTING_QUERY_COUNT };

bool setting_find(enum setting *out, const char *name)
{
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        if (text_equal_nocase(settings[i].name, name)) {
            *out = (enum setting)i;
            return true;
        }
    }
    return false;
}

enum status setting_load(char out[SETTING_VALUE], struct store *log, enum setting setting,
                         struct error *error)
{
    struct statement *st;
    snprintf(out, SETTING_VALUE, "%s", settings[setting].initial);
    enum status status = statement_open(&st, log, &setting_queries[SETTING_GET], error);
    if (status)
        return status;
    statement_bind_text(st, ":name", settings[setting].name);
    status = statement_step(st, error);
    if (!status)
        snprintf(out, SETTING_VALUE, "%s", statement_text_needed(st));
    return statement_end(st, status);
}

/* Finds `value` among "a|b|c", ignoring case, and writes it as it is spelled there. */
static bool choose(char out[SETTING_VALUE], const char *choices, const char *value)
{
    for (const char *at = choices; at; at = strchr(at, '|') ? strchr(at, '|') + 1 : NULL) {
        snprintf(out, SETTING_VALUE, "%.*s", (int)strcspn(at, "|"), at);
        if (text_equal_nocase(out, value))
            return true;
    }
    return false;
}

static enum status settle_diet(char out[SETTING_VALUE], const char *value, struct error *error)
{
    struct diet diet = { .word_count = 0 };
    enum status status = STATUS_OK;
    if (strlen(value) >= DIET_TEXT - 40)
        return error_set(error, STATUS_INVALID, "suggest_without is too long: %zu bytes at most",
                         (size_t)DIET_TEXT - 41);
    if (!text_equal_nocase(value, "none"))
        status = diet_add(&diet, value, error);
    if (!status)
        diet_format(out, &diet);
    if (!status && !out[0])
        snprintf(out, SETTING_VALUE, "none");
    return status;
}

/* Settles "7, 4, 12" or "off". */
static enum status settle_backups(char out[SETTING_VALUE], const char *value, struct error *error)
{
    int counts[3];
    char rest;
    snprintf(out, SETTING_VALUE, "off");
    if (text_equal_nocase(value, "off"))
        return STATUS_OK;
    bool is_valid =
        sscanf(value, "%4d ,%4d ,%4d %c", &counts[0], &counts[1], &counts[2], &rest) == 3;
    for (size_t i = 0; is_valid && i < 3; i++)
        is_valid = counts[i] >= (i == 0) && counts[i] <= 9999;
    if (!is_valid)
        return error_set(
            error, STATUS_INVALID,
            "backups cannot be '%.40s'; use days, weeks and months, such as 7,4,12, or "
            "off",
            value);
    snprintf(out, SETTING_VALUE, "%d,%d,%d", counts[0], counts[1], counts[2]);
    return STATUS_OK;
}

static enum status settle_folder(char out[SETTING_VALUE], const struct setting_info *info,
                                 const char *value, struct error *error)
{
    snprintf(out, SETTING_VALUE, "%s", info->initial);
    if (text_equal_nocase(value, info->initial))
        return STATUS_OK;
    if (*value != '/' || strlen(value) >= SETTING_VALUE)
        return error_set(error, STATUS_INVALID,
                         "%s cannot be '%.60s'; use a whole path, such as "
                         "/media/stick/marrow, or %s",
                         info->name, value, info->initial);
    snprintf(out, SETTING_VALUE, "%s", value);
    return STATUS_OK;
}

static enum status settle(char out[SETTING_VALUE], enum setting setting, const char *value,
                          struct error *error)
{
    const struct setting_info *info = &settings[setting];
    if (setting == SETTING_DAY_STARTS) {
        int minute;
        if (date_time_parse(&minute, value, error) || minute > DAY_START_MAX)
            return error_set(error, STATUS_INVALID,
                             "%s cannot be '%s'; use a time from 00:00 to 12:00", info->name,
                             value);
        date_time_format(out, minute);
        return STATUS_OK;
    }
    if (setting == SETTING_SUGGEST_WITHOUT)
        return settle_diet(out, value, error);
    if (setting == SETTING_BACKUPS)
        return settle_backups(out, value, error);
    if (setting == SETTING_BACKUP_FOLDER || setting == SETTING_SYNC_FOLDER)
        return settle_folder(out, info, value, error);
    if (setting == SETTING_VITAMIN_D_UNIT && unit_find(value, strlen(value)) == UNIT_UG)
        value = "µg";
    if (choose(out, info->choices, value))
        return STATUS_OK;
    return error_set(error, STATUS_INVALID, "%s cannot be '%s'; use one of %s", info->name, value,
                     info->choices);
}

enum status setting_check(int *findings, struct store *log,
                          void (*notify)(const char *line, void *payload), void *payload,
                          struct error *error)
{
    char value[SETTING_VALUE];
    char settled[SETTING_VALUE];
    char line[SETTING_VALUE * 2 + 128];
    for (enum setting setting = 0; setting < SETTING_COUNT; setting++) {
        const struct setting_info *info = &settings[setting];
        struct error wrong = ERROR_INIT;
        enum status status = setting_load(value, log, setting, error);
        if (status)
            return status;
        if (!settle(settled, setting, value, &wrong))
            continue;
        snprintf(line, sizeof line,
                 "the setting %s is '%s', which is invalid; marrow setting %s %s sets it",
                 info->name, value, info->name, info->initial);
        notify(line, payload);
        (*findings)++;
    }
    return STATUS_OK;
}

enum status setting_put(struct store *log, enum setting setting, const char *value,
                        struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &setting_queries[SETTING_PUT], error);
    if (status)
        return status;
    statement_bind_text(st, ":name", settings[setting].name);
    statement_bind_text(st, ":value", value);
    statement_bind_now(st);
    return statement_run(st, error);
}

enum status setting_set(struct journal *journal, enum setting setting, const char *value,
                        struct error *error)
{
    char settled[SETTING_VALUE];
    char label[2 * SETTING_VALUE];
    enum status status = settle(settled, setting, value, error);
    if (status)
        return status;
    status = action_begin(journal->log, error);
    if (status)
        return status;
    snprintf(label, sizeof label, "Set %s to %s", settings[setting].name, settled);
    status = setting_put(journal->log, setting, settled, error);
    status = action_end(journal->log, status, label, error);
    return status ? status : setting_follow_decimal(journal->log, error);
}

enum status setting_follow_decimal(struct store *log, struct error *error)
{
    char value[SETTING_VALUE];
    enum status status = setting_load(value, log, SETTING_DECIMAL, error);
    if (!status)
        number_set_decimal_mark(strcmp(value, "point") == 0   ? DECIMAL_POINT
                                : strcmp(value, "comma") == 0 ? DECIMAL_COMMA
                                                              : DECIMAL_ASK);
    return status;
}

enum status setting_dose_reach(int *minutes, struct store *log, struct error *error)
{
    char value[SETTING_VALUE];
    char settled[SETTING_VALUE];
    const struct setting_info *info = &settings[SETTING_DOSE_HOURS];
    enum status status = setting_load(value, log, SETTING_DOSE_HOURS, error);
    bool is_valid = !status && choose(settled, info->choices, value);
    *minutes = 60 * atoi(is_valid ? settled : info->initial);
    return status;
}

enum status setting_day_start(int *minute, struct store *log, struct error *error)
{
    char value[SETTING_VALUE];
    struct error ignored = ERROR_INIT;
    *minute = 0;
    enum status status = setting_load(value, log, SETTING_DAY_STARTS, error);
    if (status)
        return status;
    /* An invalid value, perhaps written by hand, must not keep the log from opening. */
    if (date_time_parse(minute, value, &ignored) || *minute > DAY_START_MAX)
        *minute = 0;
    return STATUS_OK;
}
