#include "marrow/store/queries.h"

#include <stddef.h>

extern const struct query_table action_query_table;
extern const struct query_table changeset_query_table;
extern const struct query_table creation_query_table;
extern const struct query_table history_query_table;
extern const struct query_table migration_query_table;
extern const struct query_table recording_query_table;
extern const struct query_table seal_query_table;
extern const struct query_table seed_query_table;
extern const struct query_table store_query_table;

const struct query_table *const store_query_tables[] = {
    &action_query_table,    &changeset_query_table,
    &creation_query_table,  &history_query_table,
    &migration_query_table, &recording_query_table,
    &seal_query_table,      &seed_query_table,
    &store_query_table,     NULL,
};
