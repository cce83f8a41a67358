/* page_escape.h - text within HTML. */
#ifndef MARROW_REPORT_PAGE_ESCAPE_H
#define MARROW_REPORT_PAGE_ESCAPE_H

#include "marrow/base/buffer.h"

/* Appends text, cleaned, with the characters escaped that mean something in HTML, in an attribute
 * too. */
void page_escape(struct buffer *out, const char *text);

#endif
