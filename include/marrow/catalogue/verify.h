/* verify.h - checks that a catalogue is unchanged since it was made. */
#ifndef MARROW_CATALOGUE_VERIFY_H
#define MARROW_CATALOGUE_VERIFY_H

#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"

/* Checks the whole file: SQLite's structure, its tables, the number of foods, and the digest of its
 * rows against the one in its provenance. Reports each finding to `notify` and counts them; 0: the
 * file is sound. */
MARROW_CHECKED enum status catalogue_verify(int *findings, struct catalogue *catalogue,
                                            void (*notify)(const char *line, void *payload),
                                            void *payload, struct error *error);

#endif
