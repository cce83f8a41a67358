/* barcode.h - barcodes of products: EAN-13, EAN-8, UPC-A, UPC-E, GTIN-14.
 *
 * Files and scanners disagree about leading zeros, so codes are compared without them.
 */
#ifndef MARROW_CATALOGUE_BARCODE_H
#define MARROW_CATALOGUE_BARCODE_H

#include <stdbool.h>

#include "marrow/catalogue/catalogue.h"

#define BARCODE_SIZE 16

/* Reads 8 to 14 digits, blanks around them allowed, into out without their leading zeros. false:
 * text is no barcode. */
bool barcode_read(char out[BARCODE_SIZE], const char *text);

/* As barcode_read, of digits as data sets have them: any count of them up to 14, since leading
 * zeros are lost in many. */
bool barcode_clean(char out[BARCODE_SIZE], const char *text);

/* Whether the last of the digits (leading zeros or not) is the check digit of those before it. */
bool barcode_fits(const char *digits);

/* The UPC-A that the 8 digits of a UPC-E are short for, without leading zeros. false: they are
 * none. */
bool barcode_expand(char out[BARCODE_SIZE], const char *text);

/* The product that a typed or scanned barcode names, in any catalogue, whatever zeros lead. Some
 * data sets have left out the check digit, so a code without it is found too. STATUS_NOT_FOUND,
 * also where text is no barcode. */
MARROW_CHECKED enum status barcode_find(struct food *out, struct arena *arena,
                                        struct catalogues *shelf, const char *text,
                                        struct error *error);

/* Tells why a barcode was not found: its check digit does not fit, or no catalogue has it.
 * STATUS_NOT_FOUND; STATUS_OK: text is no barcode, nothing is told. */
enum status barcode_tell(const char *text, struct error *error);

#endif
