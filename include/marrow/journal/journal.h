/* journal.h - a person's log and catalogues, opened together. Both clients work on it. */
#ifndef MARROW_JOURNAL_JOURNAL_H
#define MARROW_JOURNAL_JOURNAL_H

#include "marrow/base/clock.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/search.h"
#include "marrow/store/store.h"

struct journal {
    struct store *log;
    struct catalogues catalogues;
    struct search *search; /* journal_find keeps it up to date */
    int64_t search_meal; /* the meal being logged, which ranks foods; 0: the current meal */
    bool is_search_stale; /* the log has changed since its foods were read */
    char country[3]; /* of the profile, "us"; "": not said. As of the latest search */
    struct ceilings *ceilings;
    struct store_news news;
    struct date today; /* the current day, by the setting day_starts */
    int minute; /* minute of the current day, 0 to 2879 */
    int day_starts; /* the setting, in minutes after midnight */
    int dose_reach; /* the setting dose_hours, in minutes */
};

/* What a client needs of the log: what happens where there is none. */
enum journal_need {
    JOURNAL_READS, /* it must be there */
    JOURNAL_BROWSES, /* it is not needed: an empty one in memory stands in. One that was named must
                        be there */
    JOURNAL_BEGINS, /* it is made at its default place. One that was named must be there */
    JOURNAL_CREATES /* it is made, at its default place or in the folder that was named */
};

/* Where files are. NULL: where the environment or XDG says. */
struct journal_paths {
    const char *log; /* --log; else MARROW_LOG; else $XDG_DATA_HOME/marrow/marrow.db */
    /* Else MARROW_CATALOGUES; else $XDG_DATA_HOME/marrow/catalogues. The starter's folder is always
     * read too. */
    const char *catalogues;
    enum journal_need need;
    bool is_trial; /* what is written stays in memory: see store_open_trial */
};

/* Finds the path of the log. The caller frees *out. STATUS_IO: there is no home folder. */
MARROW_CHECKED enum status journal_log_path(char **out, const struct journal_paths *paths,
                                            struct error *error);

/* Returns whether there is a log to open. */
bool journal_exists(const struct journal_paths *paths);

/* Returns the path of a log that was named and is not there, so that a person has to be asked
 * before it is made; else NULL. The caller frees it. */
char *journal_missing(const struct journal_paths *paths);

/* Opens the log and the catalogues. NULL paths: everything as the environment says, and a log is
 * begun. Calls `notify` (may be NULL) with a line for each catalogue that can't be used. Returns
 * the statuses of store_open_log, or STATUS_INVALID for a wrong MARROW_NOW. Close with
 * journal_close. */
MARROW_CHECKED enum status journal_open(struct journal **out, const struct journal_paths *paths,
                                        void (*notify)(const char *line, void *payload),
                                        void *payload, struct error *error);

/* Checks what the store cannot know: recipes that contain themselves, invalid settings. Passes each
 * finding to `notify` and adds their number to *findings. */
MARROW_CHECKED enum status journal_check(int *findings, struct journal *journal,
                                         void (*notify)(const char *line, void *payload),
                                         void *payload, struct error *error);

/* Closes the journal. NULL is allowed. */
void journal_close(struct journal *journal);

/* Reads the clock, and makes the next search read the log's foods and their use again. Call it
 * after an action, or when the log has changed. meal_id is the meal being logged, which ranks
 * foods; 0: the current meal. */
MARROW_CHECKED enum status journal_refresh(struct journal *journal, int64_t meal_id,
                                           struct error *error);

/* Searches the log's foods and the catalogues (search_find). Reads the log's foods only here, and
 * only if they have changed, so that a command that searches nothing never waits for it. Reads them
 * again where another program took one of those found away. */
MARROW_CHECKED enum status journal_find(struct search_results *out, struct journal *journal,
                                        const char *text, size_t limit, const char *catalogue_name,
                                        struct error *error);

/* Reads the clock. *day_changed gets whether a new day has begun. */
MARROW_CHECKED enum status journal_tick(bool *day_changed, struct journal *journal,
                                        struct error *error);

/* Returns the minute within a day for a time of day: a time before the hour at which days start
 * comes after midnight of the same day. MINUTE_NONE stays. */
int journal_minute_of(const struct journal *journal, int minute);

/* Settles the minute within a day of a time typed without a date, on the current day. A time of the
 * night that would still lie ahead in the evening or by day is last night's: *day becomes the day
 * before. Returns whether it did. */
bool journal_settle_night(struct date *day, int *minute, const struct journal *journal);

/* Finds the food with exactly this origin key: the log's own version first, then the catalogues'.
 * STATUS_NOT_FOUND: there is none. */
MARROW_CHECKED enum status journal_find_origin(struct food *out, struct arena *arena,
                                               struct journal *journal, const char *origin,
                                               struct error *error);

#endif
