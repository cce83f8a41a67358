/* verify.h - whether a catalogue is what it was when it was made. */
#ifndef MARROW_CATALOGUE_VERIFY_H
#define MARROW_CATALOGUE_VERIFY_H

#include "marrow/catalogue/catalogue.h"

/* Reads the whole file: SQLite's structure, its tables, the count of its foods, and the SHA-256
 * over its rows, which its provenance has. Each finding is handed to told. STATUS_OK with *findings
 * the count, 0: sound. */
MARROW_CHECKED enum status catalogue_verify(int *findings, struct catalogue *catalogue,
                                            void (*told)(const char *line, void *payload),
                                            void *payload, struct error *error);

#endif
