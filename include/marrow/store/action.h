/* action.h - ending an action: kept when all went well, rolled back when not. */
#ifndef MARROW_STORE_ACTION_H
#define MARROW_STORE_ACTION_H

#include "marrow/store/history.h"

/* Commits the open action under its label when status is STATUS_OK, else rolls it back and returns
 * status. */
MARROW_CHECKED enum status action_end(struct store *log, enum status status, const char *label,
                                      struct error *error);

#endif
