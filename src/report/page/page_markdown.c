#include <ctype.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/report/page.h"

/* Appends text, cleaned, with a backslash before each character that means something in Markdown:
 * no mark-up, no HTML, no link. */
static void add_escaped(struct buffer *out, const char *text)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    for (const char *at = clean.text; *at; at++) {
        bool begins_link =
            strncmp(at, "://", 3) == 0 || *at == '@' ||
            (*at == '.' && at - clean.text >= 3 && tolower((unsigned char)at[-1]) == 'w' &&
             tolower((unsigned char)at[-2]) == 'w');
        bool begins_list = at == clean.text && strchr("-+=", *at);
        if (begins_link || begins_list || strchr("\\`*_[]<>#&|~!$", *at))
            buffer_add_char(out, '\\');
        buffer_add_char(out, *at);
    }
    buffer_release(&clean);
}

static void add_table(struct buffer *out, const struct page_table *table)
{
    add_escaped(out, table->caption);
    buffer_add_text(out, "\n\n|");
    for (size_t i = 0; i < table->column_count; i++) {
        buffer_add_char(out, ' ');
        add_escaped(out, table->columns[i].name);
        buffer_add_text(out, " |");
    }
    buffer_add_text(out, "\n|");
    for (size_t i = 0; i < table->column_count; i++)
        buffer_add_text(out, table->columns[i].is_figure ? " ---: |" : " --- |");
    for (size_t i = 0; i < table->row_count * table->column_count; i++) {
        if (i % table->column_count == 0)
            buffer_add_text(out, "\n|");
        buffer_add_char(out, ' ');
        add_escaped(out, table->cells[i]);
        buffer_add_text(out, " |");
    }
    buffer_add_text(out, "\n\n");
}

/* Adds a fact as an item of a list; what continues one stands below it. */
static void add_fact(struct buffer *out, const struct page_block *block, bool is_last)
{
    buffer_add_text(out, *block->label ? "- " : "  ");
    if (*block->label) {
        add_escaped(out, block->label);
        buffer_add_text(out, ": ");
    }
    add_escaped(out, block->text);
    buffer_add_text(out, is_last ? "\n\n" : "  \n");
}

void page_write_markdown(struct buffer *out, const struct page_blocks *blocks)
{
    for (size_t i = 0; i < blocks->count; i++) {
        const struct page_block *block = &blocks->items[i];
        switch (block->kind) {
        case PAGE_BLOCK_HEADING:
            buffer_addf(out, "%.*s ", block->level, "###");
            add_escaped(out, block->text);
            buffer_add_text(out, "\n\n");
            break;
        case PAGE_BLOCK_PARAGRAPH:
            add_escaped(out, block->text);
            buffer_add_text(out, "\n\n");
            break;
        case PAGE_BLOCK_FACT:
            add_fact(out, block, i + 1 == blocks->count || block[1].kind != PAGE_BLOCK_FACT);
            break;
        case PAGE_BLOCK_TABLE:
            add_table(out, block->table);
            break;
        case PAGE_BLOCK_CHART:
            break;
        }
    }
}
