/* reach.h - how far into the past a correction reaches (--reach). */
#ifndef MARROW_CLI_REACH_H
#define MARROW_CLI_REACH_H

#include "call.h"
#include "marrow/base/error.h"
#include "marrow/journal/revision.h"

/* Reads --reach. now: only future entries; all: every past entry too; #3: that entry of --day, or
 * of today. Without --reach it is now, and *is_said is false. */
MARROW_CHECKED enum status reach_read(struct reach *out, bool *is_said, const struct call *call,
                                      struct error *error);

#endif
