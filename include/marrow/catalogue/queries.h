/* queries.h - lists all queries of this layer, for the test that prepares each one and reads its
 * plan. */
#ifndef MARROW_CATALOGUE_QUERIES_H
#define MARROW_CATALOGUE_QUERIES_H

#include "marrow/store/statement.h"

/* The queries for the log, and those for catalogue files. Both lists end with NULL. */
extern const struct query_table *const catalogue_query_tables[];
extern const struct query_table *const catalogue_file_query_tables[];

#endif
