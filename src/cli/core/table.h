/* table.h - parts shared by the tables of several commands: columns, heads, dates. */
#ifndef MARROW_CLI_TABLE_H
#define MARROW_CLI_TABLE_H

#include "call.h"
#include "marrow/base/date.h"
#include "marrow/journal/target.h"

#define TABLE_VALUE 9 /* columns of a figure */

/* Returns the columns of a food's name and of its measure in a table of entries: 34 and 18, less on
 * a narrow terminal. */
size_t table_name(const struct call *call);
size_t table_measure(const struct call *call);

/* Adds "Thu 19 Nov 2026". */
void table_date(struct buffer *out, struct date date);

/* Adds the head of a table of entries: the title, and the main nutrients with their units above the
 * columns of values. */
void table_head(struct call *call, const char *title, const struct targets *targets);

#endif
