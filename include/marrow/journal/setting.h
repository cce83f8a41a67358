/* setting.h - how the program behaves: names, their meaning and range in one table. */
#ifndef MARROW_JOURNAL_SETTING_H
#define MARROW_JOURNAL_SETTING_H

#include "marrow/journal/journal.h"

enum setting {
    SETTING_DAY_STARTS, /* "00:00".."12:00": the hour at which a day starts; default 00:00 */
    SETTING_WEEK_STARTS, /* "monday" | "sunday" */
    SETTING_VITAMIN_D_UNIT, /* "µg" | "IU": how vitamin D is shown */
    SETTING_MEAN_DAYS, /* "judged" | "marked": which days a mean uses */
    SETTING_MOUSE, /* "on" | "off" */
    SETTING_COLOUR, /* "auto" | "never" */
    SETTING_SUGGEST_WITHOUT, /* "none" | "vegan, nuts": what suggestions leave out (diet.h) */
    SETTING_COUNT
};

struct setting_info {
    const char *name; /* "day_starts" */
    const char *initial; /* "00:00" */
    const char *choices; /* "monday|sunday"; NULL: see help */
    const char *help;
};

extern const struct setting_info settings[SETTING_COUNT];

#define SETTING_VALUE 256

bool setting_find(enum setting *out, const char *name);
MARROW_CHECKED enum status setting_load(char out[SETTING_VALUE], struct store *log,
                                        enum setting setting, struct error *error);
/* One undo step. STATUS_INVALID names what is allowed. */
MARROW_CHECKED enum status setting_set(struct journal *journal, enum setting setting,
                                       const char *value, struct error *error);

/* SETTING_DAY_STARTS as minutes, 0 to 720. */
MARROW_CHECKED enum status setting_day_start(int *minute, struct store *log, struct error *error);

#endif
