/* page_svg.h - a chart of days or months as a picture within HTML. */
#ifndef MARROW_REPORT_PAGE_SVG_H
#define MARROW_REPORT_PAGE_SVG_H

#include "marrow/base/buffer.h"
#include "marrow/report/page.h"

/* Appends the figure. `number` tells charts of one page apart. */
void page_svg_add(struct buffer *out, const struct page_chart *chart, int number);

#endif
