/* catalogue_fetch.h - the command catalogue fetch: downloads and imports official files. */
#ifndef MARROW_CLI_CATALOGUE_FETCH_H
#define MARROW_CLI_CATALOGUE_FETCH_H

#include "core/call.h"
#include "marrow/base/error.h"

/* Runs marrow catalogue fetch [NAME]. */
MARROW_CHECKED enum status catalogue_fetch(struct call *call, struct error *error);

#endif
