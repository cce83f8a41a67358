/* path.h - where files lie: XDG folders, and what was installed beside the program. */
#ifndef MARROW_BASE_PATH_H
#define MARROW_BASE_PATH_H

#include <stdbool.h>

#include "marrow/base/error.h"

/* All returned strings are the caller's to free. */

/* $XDG_DATA_HOME/marrow (relative values ignored, as the XDG specification says), else
 * ~/.local/share/marrow. STATUS_IO when there is no home. */
MARROW_CHECKED enum status path_data_folder(char **out, struct error *error);

/* $XDG_CACHE_HOME/marrow, else ~/.cache/marrow: downloads under way. */
MARROW_CHECKED enum status path_cache_folder(char **out, struct error *error);

/* The folder of the catalogues that ship with the program: the program's own folder
 * (uninstalled), else ../share/marrow beside it, else the folder installed to. NULL when none
 * exists. */
char *path_starter_folder(void);

char *path_join(const char *folder, const char *name);
char *path_parent(const char *path); /* "." where there is no slash */
bool path_exists(const char *path);

/* Makes the folder and its parents with mode 0700. */
MARROW_CHECKED enum status path_make_folder(const char *folder, struct error *error);

#endif
