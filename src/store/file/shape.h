/* shape.h - compares what a file is made of with what the program makes. */
#ifndef MARROW_STORE_SHAPE_H
#define MARROW_STORE_SHAPE_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Compares tables with their columns, indexes, triggers and views with those that the scripts make.
 * `scripts` is a list of lists that ends with NULL. Each difference is passed to `notify`; a view
 * or an index that is not the program's to `notice`, uncounted, unless that is NULL. */
MARROW_CHECKED enum status shape_check(int *findings, struct store *store,
                                       const struct script *const *scripts,
                                       void (*notify)(const char *line, void *payload),
                                       void (*notice)(const char *line, void *payload),
                                       void *payload, struct error *error);

/* Counts the tables and columns that the scripts make and the file lacks. */
MARROW_CHECKED enum status shape_check_tables(int *findings, struct store *store,
                                              const struct script *const *scripts,
                                              struct error *error);

#endif
