/* tables.h - the query tables of the layer's modules, gathered by queries.c. */
#ifndef MARROW_REPORT_TABLES_H
#define MARROW_REPORT_TABLES_H

#include "marrow/store/statement.h"

extern const struct query_table intake_query_table;
extern const struct query_table dose_spread_query_table;
extern const struct query_table reminder_query_table;
extern const struct query_table day_status_query_table;
extern const struct query_table day_query_table;

#endif
