#include "marrow/report/page.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/panel.h"
#include "marrow/report/review.h"
#include "marrow/report/sheet.h"

bool page_format_find(enum page_format *out, const char *name)
{
    static const char *const names[] = {
        [PAGE_HTML] = "html", [PAGE_PLAIN] = "text", [PAGE_MARKDOWN] = "markdown"
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i]) == 0) {
            *out = (enum page_format)i;
            return true;
        }
    }
    return false;
}

static void list_nutrients(struct page *out, enum panel panel)
{
    const struct targets *targets = out->review.period.targets;
    for (size_t i = 0; i < targets->leading_count; i++)
        out->nutrients[out->nutrient_count++] = targets->leading[i];
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        if (panel_has(panel, nutrient) && !targets_lead(targets, nutrient))
            out->nutrients[out->nutrient_count++] = nutrient;
}

enum status page_load(struct page *out, struct journal *journal, const char *name, enum panel panel,
                      struct date from, struct date to, struct error *error)
{
    *out = (struct page){ .name = name };
    enum status status = review_load_days(&out->review, journal, from, to, error);
    if (!status)
        status = sheet_load_beside(&out->sheet, journal, from, to, error);
    if (!status)
        status = page_meals_load(&out->meals, &out->meal_count, &out->arena, journal,
                                 &out->review.period, error);
    if (status)
        page_release(out);
    else
        list_nutrients(out, panel);
    return status;
}

void page_release(struct page *page)
{
    review_release(&page->review);
    sheet_release(&page->sheet);
    arena_release(&page->arena);
    page->meal_count = 0;
    page->nutrient_count = 0;
}

void page_write(struct buffer *out, const struct page_blocks *blocks, enum page_format format)
{
    switch (format) {
    case PAGE_HTML:
        page_write_html(out, blocks);
        break;
    case PAGE_PLAIN:
        page_write_plain(out, blocks);
        break;
    case PAGE_MARKDOWN:
        page_write_markdown(out, blocks);
        break;
    }
}
