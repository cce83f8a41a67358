/* shell.h - fills the temporary tables of `marrow sql` (schema/shell.sql) with what the program
 * says.
 *
 * Ceilings, spread doses, statuses and verdicts are worked out by the code that days and reviews
 * are made of, never a second time in SQL. So a query of these tables and `marrow day` give the
 * same figures.
 */
#ifndef MARROW_REPORT_SHELL_H
#define MARROW_REPORT_SHELL_H

#include <stddef.h>

#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/store/shell.h"

enum shell_table {
    SHELL_ENTRY_DETAIL,
    SHELL_ENTRY_NUTRIENT,
    SHELL_DAY_STATUS,
    SHELL_DAY_NUTRIENT,
    SHELL_DAY_TARGET,
    SHELL_DOSE_DUE,
    SHELL_FOOD_SOURCE,
    SHELL_TABLE_COUNT
};

#define SHELL_BIT(table) (1u << (table))
#define SHELL_ALL (SHELL_BIT(SHELL_TABLE_COUNT) - 1)

/* Returns the table's name: "day_nutrient". */
const char *shell_table_name(enum shell_table table);

/* Returns the tables that the text of a query names, as bits. */
unsigned shell_tables_named(const char *sql);

/* Fills the tables whose bits are set, with all days from the first entry to today or the last
 * entry. */
MARROW_CHECKED enum status shell_fill(struct store_shell *shell, struct journal *journal,
                                      unsigned tables, struct error *error);

#endif
