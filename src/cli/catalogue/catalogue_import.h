/* catalogue_import.h - the command catalogue import: makes catalogues from other people's files. */
#ifndef MARROW_CLI_CATALOGUE_IMPORT_H
#define MARROW_CLI_CATALOGUE_IMPORT_H

#include "core/call.h"
#include "marrow/base/error.h"

/* Runs marrow catalogue import FILE... */
MARROW_CHECKED enum status catalogue_import(struct call *call, struct error *error);

/* Imports the files as the options say, and answers with the summary. own_name names the catalogue
 * of a format that has no name, unless --name is given; NULL: the first file's name. */
MARROW_CHECKED enum status catalogue_import_files(struct call *call, const char *const *files,
                                                  size_t count, const char *own_name,
                                                  struct error *error);

/* Returns whether `name` can name a catalogue. */
bool catalogue_is_name(const char *name);

#endif
