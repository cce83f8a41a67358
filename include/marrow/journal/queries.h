/* queries.h - all SQL of the journal layer, for the test that prepares every query and reads its
 * plan. */
#ifndef MARROW_JOURNAL_QUERIES_H
#define MARROW_JOURNAL_QUERIES_H

#include "marrow/store/statement.h"

/* Ended by NULL. */
extern const struct query_table *const journal_query_tables[];

#endif
