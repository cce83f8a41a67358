/* tables.h - the query tables of the layer's modules. */
#ifndef MARROW_CATALOGUE_TABLES_H
#define MARROW_CATALOGUE_TABLES_H

#include "marrow/store/statement.h"

extern const struct query_table food_query_table;
extern const struct query_table ceiling_query_table;
extern const struct query_table composition_query_table;
extern const struct query_table catalogue_query_table;
extern const struct query_table writer_query_table;
extern const struct query_table verify_query_table;
extern const struct query_table index_writer_query_table;
extern const struct query_table index_query_table;
extern const struct query_table candidate_source_query_table;

#endif
