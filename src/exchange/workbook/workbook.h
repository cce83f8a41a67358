/* workbook.h - the sheets of an Excel workbook (.xlsx) as CSV, made while they are read. */
#ifndef MARROW_EXCHANGE_WORKBOOK_H
#define MARROW_EXCHANGE_WORKBOOK_H

#include "marrow/base/error.h"
#include "marrow/exchange/csv.h"
#include "read/source.h"
#include "read/stream.h"

/* Opens a member as CSV: one of PACKING_SHEET as the cells of its sheet, with commas, decimal
 * points and a line a row; any other as stream_open_csv does. A number such as 1.234 is written
 * 1.2340, which has one reading. Statuses as of stream_open_csv. */
MARROW_CHECKED enum status workbook_open_csv(struct csv **out, const struct member *member,
                                             const struct stream_watch *watch, struct error *error);

/* Gives the sheets of a source their names: "foods.xlsx: Liquids" instead of "foods.xlsx:
 * sheet2.xml". STATUS_INVALID: a workbook is damaged. STATUS_IO. */
MARROW_CHECKED enum status workbook_name_sheets(struct source *source, struct error *error);

#endif
