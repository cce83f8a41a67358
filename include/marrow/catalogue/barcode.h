/* barcode.h - barcodes of products: EAN-13, EAN-8, UPC-A, UPC-E, GTIN-14.
 *
 * Files and scanners disagree about leading zeros, so codes are compared without them. What finds
 * the product of a barcode is catalogues_find_barcode (catalogues.h).
 */
#ifndef MARROW_CATALOGUE_BARCODE_H
#define MARROW_CATALOGUE_BARCODE_H

#include <stdbool.h>

#include "marrow/base/error.h"

#define BARCODE_SIZE 16 /* bytes of a barcode's digits and their NUL */
#define BARCODE_TYPED_LEAST 8 /* digits; a shorter number is not taken for a barcode */

/* Reads 8 to 14 digits, with or without blanks around them, and writes them to out without leading
 * zeros. Returns false where the text is not a barcode. */
bool barcode_read(char out[BARCODE_SIZE], const char *text);

/* Reads a barcode as barcode_read does, but of any length up to 14 digits: many data sets have lost
 * the leading zeros. */
bool barcode_clean(char out[BARCODE_SIZE], const char *text);

/* Returns whether the last digit is the check digit of those before it. Leading zeros make no
 * difference. */
bool barcode_fits(const char *digits);

/* Writes the digits of a barcode, which are without leading zeros, as Open Food Facts does: with
 * zeros before them to 13 digits, and to 8 where they fit so (barcode_fits). One of 8 or 14 digits,
 * or with fewer that are no EAN-8, stays as it is. */
void barcode_pad(char out[BARCODE_SIZE], const char *digits);

/* Expands the 8 digits of a UPC-E to the UPC-A that they abbreviate, without leading zeros. Returns
 * false where the text is not a UPC-E. */
bool barcode_expand(char out[BARCODE_SIZE], const char *text);

/* Explains in error why a barcode was not found: its check digit is wrong, or no catalogue has it.
 * Returns STATUS_NOT_FOUND, or STATUS_OK (error is not set) where the text is not a barcode. */
enum status barcode_tell(const char *text, struct error *error);

#endif
