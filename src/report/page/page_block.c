#include "page_block.h"

#include "marrow/base/arena.h"

static struct page_block *add(struct page_maker *maker, enum page_block_kind kind)
{
    struct page_blocks *out = maker->out;
    out->items =
        arena_make_room(&out->arena, out->items, out->count, &out->room, sizeof *out->items);
    struct page_block *block = &out->items[out->count++];
    *block = (struct page_block){ .kind = kind };
    return block;
}

void page_block_heading(struct page_maker *maker, int level, const char *text)
{
    struct page_block *block = add(maker, PAGE_BLOCK_HEADING);
    block->level = level;
    block->text = arena_strdup(&maker->out->arena, text);
}

void page_block_paragraph(struct page_maker *maker, const char *text)
{
    add(maker, PAGE_BLOCK_PARAGRAPH)->text = arena_strdup(&maker->out->arena, text);
}

void page_block_fact(struct page_maker *maker, const char *label, const char *text)
{
    struct page_block *block = add(maker, PAGE_BLOCK_FACT);
    block->label = arena_strdup(&maker->out->arena, label);
    block->text = arena_strdup(&maker->out->arena, text);
}

void page_block_chart(struct page_maker *maker, const struct page_chart *chart)
{
    add(maker, PAGE_BLOCK_CHART)->chart = chart;
}

struct page_table *page_block_table(struct page_maker *maker, const char *caption,
                                    const char *const *names, size_t texts)
{
    struct page_table *table = arena_alloc(&maker->out->arena, sizeof *table);
    table->caption = arena_strdup(&maker->out->arena, caption);
    for (size_t i = 0; names[i] && i < PAGE_COLUMNS; i++)
        table->columns[table->column_count++] = (struct page_column){ names[i], i >= texts };
    add(maker, PAGE_BLOCK_TABLE)->table = table;
    return table;
}

void page_block_column(struct page_table *table, const char *name)
{
    if (table->column_count < PAGE_COLUMNS)
        table->columns[table->column_count++] = (struct page_column){ name, true };
}

void page_block_row(struct page_maker *maker, struct page_table *table)
{
    size_t count = table->column_count;
    table->cells = arena_make_room(&maker->out->arena, table->cells, table->row_count, &table->room,
                                   count * sizeof *table->cells);
    for (size_t i = 0; i < count; i++)
        table->cells[table->row_count * count + i] = "";
    table->row_count++;
}

void page_block_cell(struct page_maker *maker, struct page_table *table, size_t column,
                     const char *text)
{
    if (column < table->column_count)
        table->cells[(table->row_count - 1) * table->column_count + column] =
            arena_strdup(&maker->out->arena, text);
}

void page_block_flush_paragraph(struct page_maker *maker)
{
    page_block_paragraph(maker, maker->text.text);
    buffer_clear(&maker->text);
}

void page_block_flush_fact(struct page_maker *maker, const char *label)
{
    page_block_fact(maker, label, maker->text.text);
    buffer_clear(&maker->text);
}

void page_block_flush_cell(struct page_maker *maker, struct page_table *table, size_t column)
{
    page_block_cell(maker, table, column, maker->text.text);
    buffer_clear(&maker->text);
}

void page_blocks_release(struct page_blocks *blocks)
{
    arena_release(&blocks->arena);
    *blocks = (struct page_blocks){ .count = 0 };
}
