/* backups.h - the backups that marrow makes by itself, putting one back, and taking what can be
 * read of a damaged log.
 *
 * A backup is a whole log in a file of its own, "marrow-5f3a9c21-2026-11-19T12-30-00-daily.db": the
 * log's name, a hash of its path, when it was made, and why.
 */
#ifndef MARROW_STORE_BACKUPS_H
#define MARROW_STORE_BACKUPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/clock.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/store/store.h"

struct backup {
    const char *path;
    const char *kind; /* "daily", "before-restore", "before-v2": before an upgrade to version 2 */
    char made_at[CLOCK_STAMP]; /* "2026-11-19T12:30:00" */
    struct date day;
    bool is_beside; /* it lies beside the log, and is never removed */
};

struct backups {
    struct arena arena;
    struct backup *items; /* newest first */
    size_t count;
};

/* Which backups are kept: all of the last days, the newest of each of the last weeks, and of each
 * of the last months. */
struct backup_rule {
    int days;
    int weeks;
    int months;
};

/* Lists the backups of the log in the folder, and those beside the log that an upgrade made. A
 * folder that is not there has none. Release with backups_release. */
MARROW_CHECKED enum status backups_load(struct backups *out, const char *folder,
                                        const char *log_path, struct error *error);
void backups_release(struct backups *backups);

/* Lists the backups in the folder that are of logs at other places: of another computer or an
 * earlier home folder. Release with backups_release. */
MARROW_CHECKED enum status backups_load_others(struct backups *out, const char *folder,
                                               const char *log_path, struct error *error);

/* Makes a backup in the folder, which is made too: SQLite's backup, checked, synced, renamed into
 * place. STATUS_IO: it cannot be made, and nothing is left of it. */
MARROW_CHECKED enum status backups_make(struct store *store, const char *folder, const char *kind,
                                        struct error *error);

/* Tells for each backup whether the rule keeps it. The newest is always kept, and so are those of
 * the future. */
void backups_choose(bool *keeps, const struct backups *backups, struct backup_rule rule,
                    struct date today);

/* Removes what the rule does not keep, and what killed processes left of making backups. */
MARROW_CHECKED enum status backups_prune(const char *folder, const char *log_path,
                                         struct backup_rule rule, struct date today,
                                         struct error *error);

/* What putting a backup back would change in the log. */
struct backup_difference {
    int64_t entries; /* in the backup */
    int64_t removed; /* entries of the log that the backup lacks */
    int64_t added; /* entries that only the backup has */
    int64_t changed; /* entries that both have and that differ */
    int64_t days; /* on which any of these lie */
};

/* Compares a backup with the log; `log` NULL: there is none to compare with. STATUS_UNUSABLE: the
 * backup is damaged or not a log. */
MARROW_CHECKED enum status backups_compare(struct backup_difference *out, struct store *log,
                                           const char *path, struct error *error);

/* Tells whether the file is a log that backups_restore would take. */
bool backups_is_sound(const char *path);

/* Puts a backup in the place of the log, and keeps the log as it was, with its journal if it has
 * one, as a backup in the folder; *kept gets its path, "" where there was no log. The log must not
 * be open in this process. STATUS_UNUSABLE: the backup is damaged or not a log; or another program
 * is using the log. STATUS_IO. The log is unchanged after a failure. */
MARROW_CHECKED enum status backups_restore(char kept[512], const char *log_path, const char *path,
                                           const char *folder, struct error *error);

/* What was taken of a table of a damaged log. */
struct salvaged {
    const char *table;
    int64_t taken;
    int64_t lost; /* rows that are there and cannot be read */
    int64_t refused; /* rows that cannot be right */
    bool is_cut; /* there may be more rows that nothing tells of */
    int64_t nameless; /* of the entries taken, those whose food could not be read */
};

#define BACKUPS_SALVAGED_MAX 24

/* Makes a new log at `to`, where no file may exist, of what can be read of the log at `from`. Fills
 * out[0..*count). Entries whose food cannot be read are kept, under a food called "food 12,
 * unreadable", with what is still known of it. The log is only read. STATUS_UNUSABLE: nothing can
 * be read, and no log is made. */
MARROW_CHECKED enum status backups_salvage(struct salvaged out[BACKUPS_SALVAGED_MAX], size_t *count,
                                           const char *from, const char *to, struct error *error);

#endif
