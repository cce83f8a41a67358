#include "marrow/catalogue/queries.h"

#include "tables.h"

const struct query_table *const catalogue_query_tables[] = {
    &food_query_table,
    &ceiling_query_table,
    &composition_query_table,
    NULL,
};

const struct query_table *const catalogue_file_query_tables[] = {
    &catalogue_query_table,
    &writer_query_table,
    &verify_query_table,
    &index_query_table,
    &index_writer_query_table,
    &candidate_source_query_table,
    NULL,
};
