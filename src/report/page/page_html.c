#include <stdbool.h>

#include "marrow/base/buffer.h"
#include "marrow/report/page.h"
#include "marrow/store/script.h"
#include "page_escape.h"
#include "page_svg.h"

/* Adds an element with text. Letters of another direction than the page's stay within it. */
static void add_element(struct buffer *out, const char *tag, const char *attributes,
                        const char *text)
{
    bool is_plain = true;
    for (const char *at = text; *at; at++)
        is_plain &= (unsigned char)*at < 0x80;
    buffer_addf(out, "<%s%s>%s", tag, attributes, is_plain ? "" : "<bdi>");
    page_escape(out, text);
    buffer_addf(out, "%s</%s>\n", is_plain ? "" : "</bdi>", tag);
}

static void add_head(struct buffer *out, const struct page_blocks *blocks)
{
    const char *title = blocks->count > 0 ? blocks->items[0].text : "";
    buffer_add_text(out,
                    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                    "style-src 'unsafe-inline'\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"generator\" content=\"marrow " MARROW_VERSION "\">\n<title>");
    page_escape(out, title);
    buffer_addf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n",
                page_style_scripts[0].text);
}

static void add_table(struct buffer *out, const struct page_table *table)
{
    buffer_add_text(out, "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
    page_escape(out, table->caption);
    buffer_add_text(out, "\">\n<table>\n");
    add_element(out, "caption", "", table->caption);
    buffer_add_text(out, "<thead><tr>\n");
    for (size_t i = 0; i < table->column_count; i++)
        add_element(out, "th",
                    table->columns[i].is_figure ? " scope=\"col\" class=\"figure\""
                                                : " scope=\"col\"",
                    table->columns[i].name);
    buffer_add_text(out, "</tr></thead>\n<tbody>\n");
    for (size_t row = 0; row < table->row_count; row++) {
        const char **cells = &table->cells[row * table->column_count];
        buffer_add_text(out, "<tr>\n");
        add_element(out, "th", " scope=\"row\"", cells[0]);
        for (size_t i = 1; i < table->column_count; i++)
            add_element(out, "td", table->columns[i].is_figure ? " class=\"figure\"" : "",
                        cells[i]);
        buffer_add_text(out, "</tr>\n");
    }
    buffer_add_text(out, "</tbody>\n</table>\n</div>\n");
}

/* Adds a fact of a list, which begins and ends with it where its neighbours are none. */
static void add_fact(struct buffer *out, const struct page_blocks *blocks, size_t index)
{
    const struct page_block *block = &blocks->items[index];
    if (index == 0 || blocks->items[index - 1].kind != PAGE_BLOCK_FACT)
        buffer_add_text(out, "<dl>\n");
    if (*block->label)
        add_element(out, "dt", "", block->label);
    add_element(out, "dd", "", block->text);
    if (index + 1 == blocks->count || blocks->items[index + 1].kind != PAGE_BLOCK_FACT)
        buffer_add_text(out, "</dl>\n");
}

void page_write_html(struct buffer *out, const struct page_blocks *blocks)
{
    static const char *const headings[] = { "h1", "h1", "h2", "h3" };
    int charts = 0;
    add_head(out, blocks);
    for (size_t i = 0; i < blocks->count; i++) {
        const struct page_block *block = &blocks->items[i];
        switch (block->kind) {
        case PAGE_BLOCK_HEADING:
            add_element(out, headings[block->level], "", block->text);
            break;
        case PAGE_BLOCK_PARAGRAPH:
            add_element(out, "p", "", block->text);
            break;
        case PAGE_BLOCK_FACT:
            add_fact(out, blocks, i);
            break;
        case PAGE_BLOCK_TABLE:
            add_table(out, block->table);
            break;
        case PAGE_BLOCK_CHART:
            page_svg_add(out, block->chart, ++charts);
            break;
        }
    }
    buffer_add_text(out, "</main>\n</body>\n</html>\n");
}
