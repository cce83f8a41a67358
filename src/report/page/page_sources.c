/* What the review says of a nutrient, the foods it came from, and the unknown values. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/period.h"
#include "marrow/report/review_wording.h"
#include "marrow/report/wording.h"
#include "page_block.h"

#define FOODS_SHOWN 10

/* The lines of a review, up to its sources: these have a table of their own. */
struct lines {
    struct page_maker *maker;
    bool is_over;
};

static void add_line(const char *label, const char *text, void *payload)
{
    static const char *const names[][2] = {
        { "goal", "Goal" },     { "days", "Days" },     { "best", "Best and worst" },
        { "shares", "Shares" }, { "change", "Change" }, { "usual", "Usual intake" }
    };
    struct lines *lines = payload;
    const char *name = "";
    if (strcmp(label, "sources") == 0 || strcmp(label, "unknown") == 0)
        lines->is_over = true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(label, names[i][0]) == 0)
            name = names[i][1];
    if (!lines->is_over)
        page_block_fact(lines->maker, name,
                        strcmp(label, "best") == 0
                            ? arena_printf(&lines->maker->out->arena, "best %s", text)
                            : text);
}

static struct page_table *begin_table(struct page_maker *maker, const char *caption,
                                      enum nutrient nutrient, const char *const *columns,
                                      size_t texts)
{
    char name[64];
    snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
    text_lower_first(name);
    buffer_addf(&maker->text, "%s %s", caption, name);
    struct page_table *table = page_block_table(maker, maker->text.text, columns, texts);
    buffer_clear(&maker->text);
    return table;
}

static void add_source(struct page_maker *maker, struct page_table *table, enum nutrient nutrient,
                       const struct period_source *source)
{
    char text[WORDING_SIZE];
    page_block_row(maker, table);
    page_block_cell(maker, table, 0, source->food);
    wording_total(text, maker->wording, nutrient, source->amount);
    page_block_cell(maker, table, 1, text);
    buffer_addf(&maker->text, "%.0f %%", source->share * 100);
    page_block_flush_cell(maker, table, 2);
    buffer_addf(&maker->text, "%d", source->times);
    page_block_flush_cell(maker, table, 3);
}

static void add_more(struct page_maker *maker, size_t count)
{
    if (count <= FOODS_SHOWN)
        return;
    buffer_addf(&maker->text, "and %zu more", count - FOODS_SHOWN);
    page_block_flush_paragraph(maker);
}

static void add_sources(struct page_maker *maker, enum nutrient nutrient)
{
    const struct period_nutrient *figures = &maker->page->review.period.nutrients[nutrient];
    const char *unit = wording_unit(maker->wording, nutrient);
    const char *columns[] = { "Food", arena_printf(&maker->out->arena, "In all, %s", unit), "Share",
                              "Times", NULL };
    if (figures->source_count == 0)
        return;
    struct page_table *table =
        begin_table(maker, "On the complete days, the top sources of", nutrient, columns, 1);
    for (size_t i = 0; i < figures->source_count && i < FOODS_SHOWN; i++)
        add_source(maker, table, nutrient, &figures->sources[i]);
    add_more(maker, figures->source_count);
}

static void add_unknowns(struct page_maker *maker, enum nutrient nutrient)
{
    char text[WORDING_SIZE];
    const struct period_nutrient *figures = &maker->page->review.period.nutrients[nutrient];
    const char *unit = wording_unit(maker->wording, nutrient);
    const char *columns[] = {
        "Food", "Value", arena_printf(&maker->out->arena, "Adds at most to the mean, %s", unit),
        "Times", NULL
    };
    if (figures->unknown_count == 0)
        return;
    struct page_table *table =
        begin_table(maker, "On the complete days, foods without a value of", nutrient, columns, 2);
    for (size_t i = 0; i < figures->unknown_count && i < FOODS_SHOWN; i++) {
        const struct period_unknown *unknown = &figures->unknowns[i];
        page_block_row(maker, table);
        page_block_cell(maker, table, 0, unknown->food);
        page_block_cell(maker, table, 1, unknown->is_partial ? "partly known" : "unknown");
        if (isfinite(unknown->at_most))
            wording_ceiling(text, maker->wording, nutrient, unknown->at_most / figures->mean_days);
        else
            snprintf(text, sizeof text, "no bound known");
        page_block_cell(maker, table, 2, text);
        buffer_addf(&maker->text, "%d", unknown->times);
        page_block_flush_cell(maker, table, 3);
    }
    add_more(maker, figures->unknown_count);
}

void page_sources_add(struct page_maker *maker, enum nutrient nutrient)
{
    struct lines lines = { maker, false };
    review_wording_mean(&maker->text, maker->wording, &maker->page->review, nutrient);
    page_block_flush_fact(maker, "Intake");
    review_wording_each(maker->wording, &maker->page->review, nutrient, 1, add_line, &lines);
    add_sources(maker, nutrient);
    add_unknowns(maker, nutrient);
}
