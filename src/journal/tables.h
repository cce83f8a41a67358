/* tables.h - the query tables of the layer's modules, gathered by queries.c. */
#ifndef MARROW_JOURNAL_TABLES_H
#define MARROW_JOURNAL_TABLES_H

#include "marrow/store/statement.h"

extern const struct query_table meal_query_table;
extern const struct query_table setting_query_table;
extern const struct query_table profile_query_table;
extern const struct query_table target_query_table;
extern const struct query_table own_target_query_table;
extern const struct query_table measurement_query_table;
extern const struct query_table day_note_query_table;
extern const struct query_table entry_query_table;
extern const struct query_table entry_list_query_table;
extern const struct query_table entry_row_query_table;
extern const struct query_table journal_query_table;
extern const struct query_table journal_check_query_table;
extern const struct query_table revision_query_table;
extern const struct query_table own_food_query_table;
extern const struct query_table food_merge_query_table;
extern const struct query_table recipe_query_table;
extern const struct query_table recipe_list_query_table;
extern const struct query_table course_query_table;
extern const struct query_table course_change_query_table;
extern const struct query_table dose_query_table;
extern const struct query_table spacing_query_table;
extern const struct query_table habit_query_table;
extern const struct query_table template_query_table;

#endif
