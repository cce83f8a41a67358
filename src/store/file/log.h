/* log.h - opens a log that is made of other scripts than the program's, for tests. */
#ifndef MARROW_STORE_LOG_H
#define MARROW_STORE_LOG_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "marrow/store/store.h"

/* Does what store_open_log does, with these scripts. */
MARROW_CHECKED enum status log_open(struct store **out, struct store_news *news, const char *path,
                                    enum store_making making, const struct script_set *scripts,
                                    struct error *error);

#endif
