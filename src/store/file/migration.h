/* migration.h - migrates an older log to the program's version, or leaves it as it was. */
#ifndef MARROW_STORE_MIGRATION_H
#define MARROW_STORE_MIGRATION_H

#include "marrow/base/error.h"
#include "marrow/store/script.h"
#include "sql/handle.h"

/* Runs the steps that the log has not had, in one transaction, after a backup. Fills
 * news->migrated_from and news->backup. Only reads the version of a log that is up to date. */
MARROW_CHECKED enum status migration_bring_up(struct store *store, struct store_news *news,
                                              const struct script_set *scripts,
                                              struct error *error);

#endif
