/* shape.h - what a file is made of, beside what the program makes. */
#ifndef MARROW_STORE_SHAPE_H
#define MARROW_STORE_SHAPE_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Compares tables with their columns, indexes, triggers and views with those of the scripts (lists
 * of them, NULL-ended). Each difference is handed to notify. */
MARROW_CHECKED enum status shape_check(int *findings, struct store *store,
                                       const struct script *const *scripts,
                                       void (*notify)(const char *line, void *payload),
                                       void *payload, struct error *error);

#endif
