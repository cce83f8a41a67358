/* queries.h - lists all queries of this layer, for the test that prepares every query of the
 * program. */
#ifndef MARROW_STORE_QUERIES_H
#define MARROW_STORE_QUERIES_H

#include "marrow/store/statement.h"

extern const struct query_table *const store_query_tables[]; /* ends with NULL */

#endif
