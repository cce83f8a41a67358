/* page_block.h - adding blocks to a page. */
#ifndef MARROW_REPORT_PAGE_BLOCK_H
#define MARROW_REPORT_PAGE_BLOCK_H

#include "marrow/base/buffer.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/page.h"

/* A page being laid out. */
struct page_maker {
    struct page_blocks *out;
    const struct page *page;
    const struct wording *wording;
    struct buffer text; /* for one block or cell at a time */
};

/* Add a block; texts are copied. */
void page_block_heading(struct page_maker *maker, int level, const char *text);
void page_block_paragraph(struct page_maker *maker, const char *text);
void page_block_fact(struct page_maker *maker, const char *label, const char *text);
void page_block_chart(struct page_maker *maker, const struct page_chart *chart);

/* Adds a table with the named columns; the last name is NULL. The first `texts` columns hold text,
 * the others figures. */
struct page_table *page_block_table(struct page_maker *maker, const char *caption,
                                    const char *const *names, size_t texts);

/* Adds a column of figures to a table without rows. */
void page_block_column(struct page_table *table, const char *name);

/* Begins a row of empty cells. */
void page_block_row(struct page_maker *maker, struct page_table *table);

/* Sets a cell of the last row. */
void page_block_cell(struct page_maker *maker, struct page_table *table, size_t column,
                     const char *text);

/* Adds, with what `maker->text` holds, a paragraph, a fact or a cell, and empties it. */
void page_block_flush_paragraph(struct page_maker *maker);
void page_block_flush_fact(struct page_maker *maker, const char *label);
void page_block_flush_cell(struct page_maker *maker, struct page_table *table, size_t column);

/* Add the parts of the page: page_days.c has charts and days, page_sources.c the rest of a
 * nutrient, page_courses.c what is taken and measured. */
void page_days_add_chart(struct page_maker *maker, enum nutrient nutrient);
void page_days_add_table(struct page_maker *maker);
void page_sources_add(struct page_maker *maker, enum nutrient nutrient);
void page_courses_add(struct page_maker *maker);

#endif
