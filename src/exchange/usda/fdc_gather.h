/* fdc_gather.h - reads the tables of FoodData Central. */
#ifndef MARROW_EXCHANGE_FDC_GATHER_H
#define MARROW_EXCHANGE_FDC_GATHER_H

#include "fdc.h"
#include "marrow/base/error.h"

/* Reads all tables of the job into the sorter, and finds out which data sets there are.
 * STATUS_INVALID: a table is not CSV. STATUS_IO. */
MARROW_CHECKED enum status fdc_gather(struct fdc *fdc, struct error *error);

#endif
