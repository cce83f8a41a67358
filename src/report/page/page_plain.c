/* The page as plain text of at most WIDTH columns. A cell that is too wide goes on in the lines
 * below; nothing is cut. */
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/report/page.h"

#define WIDTH 78
#define NARROWEST 10 /* columns of text that a table always has */
#define LABEL 15

/* Returns how many bytes of the text fit into the columns, cut at a blank where it can be. */
static size_t fit(const char *text, size_t length, size_t columns)
{
    size_t end = text_fit(text, length, columns, NULL);
    if (end >= length)
        return length;
    size_t cut = end;
    while (cut > 0 && text[cut] != ' ')
        cut--;
    if (cut > 0)
        return cut;
    return end > 0 ? end : text_next(text, length, 0);
}

/* Adds cleaned text in lines; those after the first are indented. */
static void add_wrapped(struct buffer *out, const char *text, size_t indent)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    const char *at = clean.text;
    do {
        size_t length = fit(at, strlen(at), WIDTH - indent);
        buffer_addf(out, "%.*s\n", (int)length, at);
        at += length;
        at += strspn(at, " ");
        if (*at)
            buffer_addf(out, "%*s", (int)indent, "");
    } while (*at);
    buffer_release(&clean);
}

/* --- tables --- */

/* A row being written: the rest of each cell, cleaned. */
struct row {
    struct buffer cells[PAGE_COLUMNS];
    size_t written[PAGE_COLUMNS];
};

static void find_widths(size_t widths[PAGE_COLUMNS], const struct page_table *table)
{
    struct buffer clean = BUFFER_INIT;
    size_t sum = 2 * (table->column_count - 1);
    for (size_t i = 0; i < table->column_count; i++) {
        widths[i] = text_width(table->columns[i].name, strlen(table->columns[i].name));
        for (size_t row = 0; row < table->row_count; row++) {
            const char *cell = table->cells[row * table->column_count + i];
            buffer_clear(&clean);
            text_clean(&clean, cell, strlen(cell));
            size_t width = text_width(clean.text, clean.length);
            widths[i] = width > widths[i] ? width : widths[i];
        }
        sum += widths[i];
    }
    buffer_release(&clean);
    for (; sum > WIDTH; sum--) {
        size_t widest = 0;
        for (size_t i = 1; i < table->column_count; i++)
            widest = widths[i] > widths[widest] ? i : widest;
        if (widths[widest] <= NARROWEST)
            return;
        widths[widest]--;
    }
}

/* Adds the next piece of a cell. */
static void add_piece(struct buffer *out, struct row *row, size_t column, size_t width,
                      bool is_figure)
{
    const char *at = row->cells[column].text + row->written[column];
    size_t length = fit(at, strlen(at), width);
    size_t used = text_width(at, length);
    int blank = used < width ? (int)(width - used) : 0;
    buffer_addf(out, "%*s%.*s%*s", is_figure ? blank : 0, "", (int)length, at,
                is_figure ? 0 : blank, "");
    row->written[column] += length + strspn(at + length, " ");
}

/* Removes blanks at the end of the line, and ends it. */
static void end_line(struct buffer *out)
{
    while (out->length > 0 && out->text[out->length - 1] == ' ')
        buffer_remove(out, out->length - 1, 1);
    buffer_add_char(out, '\n');
}

static void add_row(struct buffer *out, const struct page_table *table, const char *const *cells,
                    const size_t *widths)
{
    struct row row = { .written = { 0 } };
    for (size_t i = 0; i < table->column_count; i++) {
        buffer_init(&row.cells[i]);
        text_clean(&row.cells[i], cells[i], strlen(cells[i]));
    }
    bool has_more = true;
    while (has_more) {
        has_more = false;
        for (size_t i = 0; i < table->column_count; i++) {
            if (i > 0)
                buffer_add_text(out, "  ");
            add_piece(out, &row, i, widths[i], table->columns[i].is_figure);
            has_more |= row.written[i] < row.cells[i].length;
        }
        end_line(out);
    }
    for (size_t i = 0; i < table->column_count; i++)
        buffer_release(&row.cells[i]);
}

static void add_table(struct buffer *out, const struct page_table *table)
{
    size_t widths[PAGE_COLUMNS] = { 0 };
    const char *names[PAGE_COLUMNS];
    find_widths(widths, table);
    for (size_t i = 0; i < table->column_count; i++)
        names[i] = table->columns[i].name;
    add_wrapped(out, table->caption, 0);
    buffer_add_char(out, '\n');
    add_row(out, table, names, widths);
    for (size_t row = 0; row < table->row_count; row++)
        add_row(out, table, &table->cells[row * table->column_count], widths);
    buffer_add_char(out, '\n');
}

static void add_heading(struct buffer *out, const struct page_block *block)
{
    size_t width = text_width(block->text, strlen(block->text));
    if (out->length > 0)
        buffer_add_char(out, '\n');
    buffer_addf(out, "%s\n", block->text);
    for (size_t i = 0; block->level < 3 && i < width && i < WIDTH; i++)
        buffer_add_char(out, block->level == 1 ? '=' : '-');
    buffer_add_text(out, block->level < 3 ? "\n" : "");
}

static void add_fact(struct buffer *out, const struct page_block *block, bool is_last)
{
    buffer_addf(out, "%-*s ", LABEL, block->label);
    add_wrapped(out, block->text, LABEL + 1);
    if (is_last)
        buffer_add_char(out, '\n');
}

void page_write_plain(struct buffer *out, const struct page_blocks *blocks)
{
    for (size_t i = 0; i < blocks->count; i++) {
        const struct page_block *block = &blocks->items[i];
        switch (block->kind) {
        case PAGE_BLOCK_HEADING:
            add_heading(out, block);
            break;
        case PAGE_BLOCK_PARAGRAPH:
            add_wrapped(out, block->text, 0);
            buffer_add_char(out, '\n');
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
