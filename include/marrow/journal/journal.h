/* journal.h - a person's log and the catalogues beside it, open: what both clients work on. */
#ifndef MARROW_JOURNAL_JOURNAL_H
#define MARROW_JOURNAL_JOURNAL_H

#include "marrow/base/clock.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/search.h"
#include "marrow/store/store.h"

struct journal {
    struct store *log;
    struct catalogues shelf;
    struct search *search; /* journal_find keeps it up to date */
    int64_t search_meal; /* the meal being logged, for its ranking; 0: the one of now */
    bool is_search_stale; /* the log has changed since its foods were read */
    struct ceilings *ceilings;
    struct store_news news;
    struct date today; /* the day label of now, by the setting day_starts */
    int minute; /* of that label, 0 to 2879 */
    int day_starts; /* the setting: minutes after midnight */
};

/* Where things lie; NULL: as the environment and XDG say. */
struct journal_paths {
    const char *log; /* --log; else MARROW_LOG; else $XDG_DATA_HOME/marrow/marrow.db */
    const char *catalogues; /* else MARROW_CATALOGUES; else $XDG_DATA_HOME/marrow/catalogues; the
                               starter folder always */
};

/* Opens log and catalogues. told gets a line for each catalogue that can't be used (may be NULL).
 * Statuses: those of store_open_log; STATUS_USAGE for a wrong MARROW_NOW. The caller closes. */
MARROW_CHECKED enum status journal_open(struct journal **out, const struct journal_paths *paths,
                                        void (*told)(const char *line, void *payload),
                                        void *payload, struct error *error);
void journal_close(struct journal *journal);

/* Reads the clock anew, and has the next search read the log's foods and their use anew: after an
 * action, or when the log has changed. meal_id: the meal being logged, for ranking; 0: the one of
 * now. */
MARROW_CHECKED enum status journal_refresh(struct journal *journal, int64_t meal_id,
                                           struct error *error);

/* search_find over the log's foods, read anew where the log has changed, and the catalogues; a
 * command that searches nothing never pays for reading them. */
MARROW_CHECKED enum status journal_find(struct search_results *out, struct journal *journal,
                                        const char *text, size_t limit, const char *catalogue_name,
                                        struct error *error);

/* Reads the clock anew; true when the day label has changed. */
MARROW_CHECKED enum status journal_tick(bool *day_changed, struct journal *journal,
                                        struct error *error);

/* The minute of a day's label that a person means by a time: what lies before the hour at which a
 * day starts comes after its midnight. MINUTE_NONE stays. */
int journal_minute_of(const struct journal *journal, int minute);

/* The food named exactly by an origin key: the log's own version first, else the catalogues'.
 * STATUS_NOT_FOUND. */
MARROW_CHECKED enum status journal_find_origin(struct food *out, struct arena *arena,
                                               struct journal *journal, const char *origin,
                                               struct error *error);

#endif
