/* add_file.h - logs the lines of a plain text diary: add --file meals.txt, add -. */
#ifndef MARROW_CLI_ADD_FILE_H
#define MARROW_CLI_ADD_FILE_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/journal/resolve.h"

/* Logs all lines of the file ("-": standard input) as one undo step, and says how many. Statuses as
 * for diary_text_log; STATUS_IO: the file cannot be read. */
MARROW_CHECKED enum status add_file(struct call *call, const char *path,
                                    const struct resolve_defaults *defaults, struct error *error);

#endif
