/* queries.h - all queries of this layer, for the test that prepares each one and reads its plan. */
#ifndef MARROW_JOURNAL_QUERIES_H
#define MARROW_JOURNAL_QUERIES_H

#include "marrow/store/statement.h"

extern const struct query_table *const journal_query_tables[]; /* ends with NULL */

#endif
