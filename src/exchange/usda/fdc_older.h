/* fdc_older.h - finds older versions of branded foods. */
#ifndef MARROW_EXCHANGE_FDC_OLDER_H
#define MARROW_EXCHANGE_FDC_OLDER_H

#include "fdc.h"
#include "marrow/base/error.h"

/* Finds the branded foods that a newer one with the same barcode replaces. STATUS_IO. */
MARROW_CHECKED enum status fdc_find_older(struct fdc *fdc, struct error *error);

/* Returns whether the food with this id is one of them. */
bool fdc_is_older(const struct fdc *fdc, uint32_t id);

#endif
