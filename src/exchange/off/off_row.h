/* off_row.h - reads rows of Open Food Facts' files into foods. */
#ifndef MARROW_EXCHANGE_OFF_ROW_H
#define MARROW_EXCHANGE_OFF_ROW_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "off_header.h"
#include "off_report.h"
#include "rules/product_group.h"

/* Reads a row into a food with the origin "off:<barcode>" (barcode_pad), in the arena. Reports
 * values that no food can have, and drops them. Returns false for a product that it refuses, and
 * reports it too.
 *
 * A mineral or vitamin of 0 counts as unknown, because mostly it means "not on the label". Its
 * group is that of its categories, else of its name; where neither tells, its unknown values have
 * no ceiling. It counts as fortified unless its ingredients say otherwise.
 */
bool off_read_row(struct food *out, struct arena *arena, const struct off_header *header,
                  const struct csv_row *row, const struct product_groups *groups,
                  const struct off_report *report);

#endif
