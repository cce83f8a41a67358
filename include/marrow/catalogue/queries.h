/* queries.h - all SQL of the layer, for the test that prepares each query and reads its plan. */
#ifndef MARROW_CATALOGUE_QUERIES_H
#define MARROW_CATALOGUE_QUERIES_H

#include "marrow/store/statement.h"

/* The queries that are run on the log, and those that are run on catalogue files. Both lists end
 * with NULL. */
extern const struct query_table *const catalogue_query_tables[];
extern const struct query_table *const catalogue_file_query_tables[];

#endif
