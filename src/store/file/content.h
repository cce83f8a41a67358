/* content.h - checks what SQLite cannot know of a log: its texts, its history. */
#ifndef MARROW_STORE_CONTENT_H
#define MARROW_STORE_CONTENT_H

#include "marrow/base/error.h"
#include "sql/handle.h"

/* Passes each finding to `notify` and adds their number to *findings. */
MARROW_CHECKED enum status content_check(int *findings, struct store *store,
                                         void (*notify)(const char *line, void *payload),
                                         void *payload, struct error *error);

/* Checks the texts alone: whether they are UTF-8, of a sensible length and without control
 * characters. Adds the number of findings to *findings. */
MARROW_CHECKED enum status content_check_texts(int *findings, struct store *store,
                                               void (*notify)(const char *line, void *payload),
                                               void *payload, struct error *error);

#endif
