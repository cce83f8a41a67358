#include "marrow/report/queries.h"

#include "tables.h"

const struct query_table *const report_query_tables[] = {
    &intake_query_table,     &dose_spread_query_table, &reminder_query_table,
    &day_status_query_table, &day_query_table,         NULL,
};
