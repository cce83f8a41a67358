/* catalogue_import.h - the command catalogue import: foods of other people's files. */
#ifndef MARROW_CLI_CATALOGUE_IMPORT_H
#define MARROW_CLI_CATALOGUE_IMPORT_H

#include "core/call.h"
#include "marrow/base/error.h"

/* marrow catalogue import FILE... */
MARROW_CHECKED enum status catalogue_import(struct call *call, struct error *error);

/* Imports the files as the options say, and answers with the summary. own_name is for formats that
 * have none, where --name is not given; NULL: as the first file is called. */
MARROW_CHECKED enum status catalogue_import_files(struct call *call, const char *const *files,
                                                  size_t count, const char *own_name,
                                                  struct error *error);

/* Whether it can name a catalogue. */
bool catalogue_is_name(const char *name);

#endif
