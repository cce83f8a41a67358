/* changeset_format.h - whether bytes are a changeset.
 *
 * SQLite's reader is not made for other bytes: a table's name without its end makes it loop for
 * ever. So what the history holds is looked at first.
 */
#ifndef MARROW_STORE_CHANGESET_FORMAT_H
#define MARROW_STORE_CHANGESET_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

/* Tells whether the changeset is whole and in the format that SQLite documents: tables, each with
 * its changes, each with one record or two of as many values as the table has columns. */
bool changeset_format_is_valid(const void *changeset, size_t size);

#endif
