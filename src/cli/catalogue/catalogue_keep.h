/* catalogue_keep.h - the commands catalogue verify and catalogue remove. */
#ifndef MARROW_CLI_CATALOGUE_KEEP_H
#define MARROW_CLI_CATALOGUE_KEEP_H

#include "core/call.h"
#include "marrow/base/error.h"

MARROW_CHECKED enum status catalogue_verify_all(struct call *call, struct error *error);
MARROW_CHECKED enum status catalogue_remove(struct call *call, struct error *error);

#endif
