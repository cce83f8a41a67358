#include "marrow/journal/queries.h"

#include "tables.h"

const struct query_table *const journal_query_tables[] = {
    &meal_query_table,        &setting_query_table,       &profile_query_table,
    &target_query_table,      &own_target_query_table,    &day_note_query_table,
    &entry_query_table,       &entry_list_query_table,    &entry_row_query_table,
    &journal_query_table,     &journal_check_query_table, &revision_query_table,
    &own_food_query_table,    &food_merge_query_table,    &recipe_query_table,
    &recipe_list_query_table, &course_query_table,        &course_change_query_table,
    &dose_query_table,        &habit_query_table,         &measurement_query_table,
    &spacing_query_table,     &template_query_table,      NULL,
};
