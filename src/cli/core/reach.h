/* reach.h - how far into the past a correction reaches, as --reach says. */
#ifndef MARROW_CLI_REACH_H
#define MARROW_CLI_REACH_H

#include "call.h"
#include "marrow/base/error.h"
#include "marrow/journal/revision.h"

/* now: what is logged from here on; all: every past entry; #3: that entry of --day, or of today.
 * Without --reach it is now, and *is_said false. */
MARROW_CHECKED enum status reach_read(struct reach *out, bool *is_said, const struct call *call,
                                      struct error *error);

#endif
