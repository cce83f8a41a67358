/* cp1252.h - Windows-1252, in which spreadsheets in Western Europe and America save text that is
 * not UTF-8. Latin-1 without its control characters is part of it. */
#ifndef MARROW_EXCHANGE_CP1252_H
#define MARROW_EXCHANGE_CP1252_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/buffer.h"

/* Appends text as UTF-8: sequences that are valid UTF-8 as they are, other bytes as Windows-1252.
 * The code page is that of the WHATWG Encoding Standard without its control characters: the bytes
 * 81, 8D, 8F, 90 and 9D stand for nothing. Returns false where there is one of them. */
bool cp1252_decode(struct buffer *out, const char *text, size_t length);

#endif
