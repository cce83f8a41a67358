#include "marrow/report/shell.h"

#include <stdbool.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/journal/entry_list.h"
#include "marrow/store/shell.h"
#include "marrow/store/store.h"
#include "shell_row.h"

const char *shell_table_name(enum shell_table table)
{
    static const char *const names[] = {
        [SHELL_ENTRY_DETAIL] = "entry_detail", [SHELL_ENTRY_NUTRIENT] = "entry_nutrient",
        [SHELL_DAY_STATUS] = "day_status",     [SHELL_DAY_NUTRIENT] = "day_nutrient",
        [SHELL_DAY_TARGET] = "day_target",     [SHELL_DOSE_DUE] = "dose_due",
        [SHELL_FOOD_SOURCE] = "food_source",
    };
    return names[table];
}

unsigned shell_tables_named(const char *sql)
{
    unsigned tables = 0;
    for (enum shell_table table = 0; table < SHELL_TABLE_COUNT; table++)
        if (text_has_nocase(sql, shell_table_name(table)))
            tables |= SHELL_BIT(table);
    return tables;
}

/* Finds the days from the first entry to the last one, or today. */
static enum status find_days(struct date *from, struct date *to, struct journal *journal,
                             struct error *error)
{
    enum status status = entry_list_span(from, to, journal->log, error);
    if (!status && date_difference(journal->today, *to) > 0)
        *to = journal->today;
    return status;
}

static enum status fill_table(struct store_shell *shell, struct journal *journal,
                              enum shell_table table, struct date from, struct date to,
                              struct error *error)
{
    static const struct {
        size_t columns;
        enum status (*fill)(struct store_shell *shell, struct journal *journal, struct date from,
                            struct date to, struct error *error);
    } fillers[] = {
        [SHELL_ENTRY_DETAIL] = { 15, shell_row_entry_details },
        [SHELL_ENTRY_NUTRIENT] = { 10, shell_row_entry_nutrients },
        [SHELL_DAY_STATUS] = { 4, shell_row_day_statuses },
        [SHELL_DAY_NUTRIENT] = { 10, shell_row_day_nutrients },
        [SHELL_DAY_TARGET] = { 13, shell_row_day_targets },
        [SHELL_DOSE_DUE] = { 8, shell_row_doses },
        [SHELL_FOOD_SOURCE] = { 10, shell_row_sources },
    };
    enum status status =
        store_shell_begin(shell, shell_table_name(table), fillers[table].columns, error);
    if (!status)
        status = fillers[table].fill(shell, journal, from, to, error);
    return store_shell_end(shell, status, error);
}

enum status shell_fill(struct store_shell *shell, struct journal *journal, unsigned tables,
                       struct error *error)
{
    struct date from = journal->today;
    struct date to = journal->today;
    enum status status = find_days(&from, &to, journal, error);
    bool has_entries = status != STATUS_NOT_FOUND;
    if (!has_entries)
        status = STATUS_OK;
    for (enum shell_table table = 0; !status && table < SHELL_TABLE_COUNT; table++) {
        if (!(tables & SHELL_BIT(table)) || (!has_entries && table != SHELL_DOSE_DUE))
            continue;
        status = fill_table(shell, journal, table, from, to, error);
    }
    return status;
}
