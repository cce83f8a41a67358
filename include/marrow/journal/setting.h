/* setting.h - the settings: names, values and help in one table. */
#ifndef MARROW_JOURNAL_SETTING_H
#define MARROW_JOURNAL_SETTING_H

#include "marrow/base/error.h"
#include "marrow/journal/journal.h"

enum setting {
    SETTING_DAY_STARTS, /* "00:00" to "12:00": the hour at which a day starts */
    SETTING_WEEK_STARTS, /* "monday" or "sunday" */
    SETTING_VITAMIN_D_UNIT, /* "µg" or "IU": the unit in which vitamin D is shown */
    SETTING_MEAN_DAYS, /* "judged" or "marked": which days a mean uses */
    SETTING_MOUSE, /* "on" or "off" */
    SETTING_COLOUR, /* "auto" or "never" */
    SETTING_SUGGEST_WITHOUT, /* "none" or "vegan, nuts": what suggestions leave out (diet.h) */
    SETTING_DECIMAL, /* "ask", "point" or "comma": what a number like 1,000 is (number.h) */
    SETTING_DOSE_HOURS, /* "1" to "12": how far from its time a dose is its own (schedule.h) */
    SETTING_BACKUPS, /* "7,4,12" or "off": the days, weeks and months of backups kept (backup.h) */
    SETTING_BACKUP_FOLDER, /* "default" or a folder */
    SETTING_OTHER_LIMITS, /* "on" or "off": another authority's limit where one's own has none */
    SETTING_PANEL, /* "none", "bones", "stones" or "all": what is shown beside the leading ones */
    SETTING_SYNC_FOLDER, /* "none" or a folder (sync.h) */
    SETTING_LANGUAGE, /* "auto" (that of LANG) or two letters: the names of imported tables */
    SETTING_THEME, /* "auto", "dark" or "light" */
    SETTING_HINTS, /* "on" or "off": whether an idle screen teaches a key */
    SETTING_COUNT
};

struct setting_info {
    const char *name; /* "day_starts" */
    const char *initial; /* "00:00" */
    const char *choices; /* "monday|sunday"; NULL: as `help` says */
    const char *help;
};

extern const struct setting_info settings[SETTING_COUNT];

#define SETTING_VALUE 256

/* Finds a setting by its name, ignoring case. Returns false if there is none. */
bool setting_find(enum setting *out, const char *name);

/* Loads a setting's value, or the initial one if it was never set. */
MARROW_CHECKED enum status setting_load(char out[SETTING_VALUE], struct store *log,
                                        enum setting setting, struct error *error);

/* Sets a setting, as one undo step. STATUS_INVALID says which values are allowed. */
MARROW_CHECKED enum status setting_set(struct journal *journal, enum setting setting,
                                       const char *value, struct error *error);

/* Writes a value that is known to be allowed, within the caller's action. */
MARROW_CHECKED enum status setting_put(struct store *log, enum setting setting, const char *value,
                                       struct error *error);

/* Sets the process's decimal mark to what SETTING_DECIMAL says. */
MARROW_CHECKED enum status setting_follow_decimal(struct store *log, struct error *error);

/* Loads SETTING_DOSE_HOURS as minutes, 60 to 720. */
MARROW_CHECKED enum status setting_dose_reach(int *minutes, struct store *log, struct error *error);

/* Loads SETTING_DAY_STARTS as minutes, 0 to 720. */
MARROW_CHECKED enum status setting_day_start(int *minute, struct store *log, struct error *error);

/* Checks the values in the log, as journal_check does. */
MARROW_CHECKED enum status setting_check(int *findings, struct store *log,
                                         void (*notify)(const char *line, void *payload),
                                         void *payload, struct error *error);

#endif
