/* table.h - parts shared by the tables of several commands: columns, heads, dates. */
#ifndef MARROW_CLI_TABLE_H
#define MARROW_CLI_TABLE_H

#include "call.h"
#include "marrow/base/date.h"
#include "marrow/journal/target.h"

#define TABLE_NAME 34 /* columns of a food's name */
#define TABLE_MEASURE 18
#define TABLE_VALUE 9

/* Adds "Thu 19 Nov 2026". */
void table_date(struct buffer *out, struct date date);

/* Adds the head of a table of entries: the title, and the main nutrients with their units above the
 * columns of values. */
void table_head(struct call *call, const char *title, const struct targets *targets);

#endif
