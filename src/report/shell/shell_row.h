/* shell_row.h - the rows of each temporary table, put into the one that is being filled. */
#ifndef MARROW_REPORT_SHELL_ROW_H
#define MARROW_REPORT_SHELL_ROW_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/store/shell.h"

/* Add the rows of the days from `from` to `to`; shell_row_doses those of all courses. */
MARROW_CHECKED enum status shell_row_entry_details(struct store_shell *shell,
                                                   struct journal *journal, struct date from,
                                                   struct date to, struct error *error);
MARROW_CHECKED enum status shell_row_entry_nutrients(struct store_shell *shell,
                                                     struct journal *journal, struct date from,
                                                     struct date to, struct error *error);
MARROW_CHECKED enum status shell_row_day_statuses(struct store_shell *shell,
                                                  struct journal *journal, struct date from,
                                                  struct date to, struct error *error);
MARROW_CHECKED enum status shell_row_day_nutrients(struct store_shell *shell,
                                                   struct journal *journal, struct date from,
                                                   struct date to, struct error *error);
MARROW_CHECKED enum status shell_row_day_targets(struct store_shell *shell, struct journal *journal,
                                                 struct date from, struct date to,
                                                 struct error *error);
MARROW_CHECKED enum status shell_row_doses(struct store_shell *shell, struct journal *journal,
                                           struct date from, struct date to, struct error *error);
MARROW_CHECKED enum status shell_row_sources(struct store_shell *shell, struct journal *journal,
                                             struct date from, struct date to, struct error *error);

/* Puts a day as the log holds it. */
void shell_row_put_day(struct store_shell *shell, struct date day);

/* Puts a time of day, which may be MINUTE_NONE; after midnight of the same evening it is 25:30. */
void shell_row_put_minute(struct store_shell *shell, int minute);

#endif
