/* queries.h - all SQL of the report layer, for the test that prepares every query and reads its
 * plan. */
#ifndef MARROW_REPORT_QUERIES_H
#define MARROW_REPORT_QUERIES_H

#include "marrow/store/statement.h"

/* Ended by NULL. */
extern const struct query_table *const report_query_tables[];

#endif
