/* path.h - finds marrow's files: the XDG folders, and what was installed beside the program. */
#ifndef MARROW_BASE_PATH_H
#define MARROW_BASE_PATH_H

#include <stdbool.h>

#include "marrow/base/error.h"

/* The caller frees every string that these functions return. */

/* Returns $XDG_DATA_HOME/marrow, or ~/.local/share/marrow. Relative values of the variable are
 * ignored, as the XDG specification says. STATUS_IO: there is no home folder. */
MARROW_CHECKED enum status path_data_folder(char **out, struct error *error);

/* Returns $XDG_STATE_HOME/marrow, or ~/.local/state/marrow. Backups lie there. */
MARROW_CHECKED enum status path_state_folder(char **out, struct error *error);

/* Returns $XDG_CACHE_HOME/marrow, or ~/.cache/marrow. Unfinished downloads lie there. */
MARROW_CHECKED enum status path_cache_folder(char **out, struct error *error);

/* Returns the folder of the catalogues that ship with the program: the program's own folder where
 * it is not installed, else ../share/marrow-starter beside it, else the folder it was installed to.
 * Returns NULL where none exists. The caller frees it. */
char *path_starter_folder(void);

/* Returns the running program's file, or NULL where the system does not tell. The caller frees it.
 */
char *path_program(void);

char *path_join(const char *folder, const char *name);
/* Returns the folder part of the path, "." where there is no slash. */
char *path_parent(const char *path);
bool path_exists(const char *path);

/* Makes the folder and its parents with mode 0700. */
MARROW_CHECKED enum status path_make_folder(const char *folder, struct error *error);

#endif
