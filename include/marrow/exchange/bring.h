/* bring.h - opens the files that other programs hand out, for diary_import.h: as they are, packed
 * as zip or gz, and Apple Health's export, which is XML and may have gigabytes.
 */
#ifndef MARROW_EXCHANGE_BRING_H
#define MARROW_EXCHANGE_BRING_H

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"

/* Appends what diary_import reads: the file, or of a zip the first file in it that is a diary; "-"
 * is standard input. Of Apple Health's export, the records of what was eaten, as CSV. STATUS_IO: it
 * cannot be read. STATUS_INVALID: it is damaged, too large, or nothing in it is a diary. */
MARROW_CHECKED enum status bring_read(struct buffer *out, const char *path, struct error *error);

#endif
