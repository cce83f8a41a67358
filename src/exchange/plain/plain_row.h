/* plain_row.h - reads rows of a plain CSV file into foods. */
#ifndef MARROW_EXCHANGE_PLAIN_ROW_H
#define MARROW_EXCHANGE_PLAIN_ROW_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "plain_header.h"
#include "plain_problem.h"

/* Reads a row into a food of the catalogue, in the arena. `limits` are those of traces
 * (plain_figures.h); NULL: none are known. Reports mistakes, and notes what the person should know.
 * Returns false if the food cannot be used. */
bool plain_read_row(struct food *out, struct arena *arena, const struct plain_header *header,
                    const struct csv_row *row, const double *limits, const char *catalogue,
                    struct plain_problems *problems);

#endif
