#include "marrow/report/queries.h"

#include "tables.h"

const struct query_table *const report_query_tables[] = {
    &intake_query_table,   &spread_query_table, &reminder_query_table,
    &standing_query_table, &day_query_table,    NULL,
};
