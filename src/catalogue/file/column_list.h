/* column_list.h - lists in one column of a catalogue: 'cup=30;leaf=10' and
 * 'vitamin_d=assumed;zinc=below;calcium=13:39'. */
#ifndef MARROW_CATALOGUE_COLUMN_LIST_H
#define MARROW_CATALOGUE_COLUMN_LIST_H

#include "marrow/base/buffer.h"
#include "marrow/catalogue/food.h"

/* Append the food's measures, and how well its values are known. ';' and '=' in names become
 * blanks. Exact and unknown values are not listed. A rounded value is listed by its low and its
 * high end. */
void column_list_add_measures(struct buffer *out, const struct food *food);
void column_list_add_known(struct buffer *out, const struct food *food);

/* Set the food's measures (in the arena), and how well its values are known. Unreadable parts are
 * skipped. */
void column_list_read_measures(struct food *food, struct arena *arena, const char *text);
void column_list_read_known(struct food *food, const char *text);

#endif
