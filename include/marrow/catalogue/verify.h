/* verify.h - whether a catalogue is what it was when it was made. */
#ifndef MARROW_CATALOGUE_VERIFY_H
#define MARROW_CATALOGUE_VERIFY_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"

/* Checks the whole file: SQLite's structure, its tables, how many foods it has, and the digest of
 * its rows, which is in its provenance. Reports each finding to notify and counts them; 0: the file
 * is sound. */
MARROW_CHECKED enum status catalogue_verify(int *findings, struct catalogue *catalogue,
                                            void (*notify)(const char *line, void *payload),
                                            void *payload, struct error *error);

#endif
