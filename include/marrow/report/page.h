/* page.h - the report that a person hands over: what a period came to, as one page.
 *
 * A report is loaded once (page_load), laid out as a list of blocks (page_compose), and written as
 * HTML, plain text or Markdown. All figures and sentences are those of the review, the sheet and
 * their wording. The writers only place them.
 *
 * The HTML is one file that needs nothing else: no script, no font, no network. It prints on A4 and
 * Letter, and is light or dark as the reader's device is.
 */
#ifndef MARROW_REPORT_PAGE_H
#define MARROW_REPORT_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/report/interval.h"
#include "marrow/report/panel.h"
#include "marrow/report/period.h"
#include "marrow/report/review.h"
#include "marrow/report/sheet.h"
#include "marrow/report/wording.h"

enum page_format { PAGE_HTML, PAGE_PLAIN, PAGE_MARKDOWN };

/* Finds a format by its name: "html", "text", "markdown". Returns false if there is none. */
bool page_format_find(enum page_format *out, const char *name);

/* What a meal contributed, per day, over the days of the mean. A dose for several days counts with
 * its part on each of them, at the meal it was taken at. The meals add up to the period's mean. */
struct page_meal {
    int64_t id;
    const char *name;
    bool has_entries;
    struct interval means[NUTRIENT_COUNT];
};

struct page {
    struct arena arena;
    const char *name; /* of the person; NULL: not to be told, nor age and sex */
    struct review review;
    struct sheet sheet; /* without its period: courses and measurements */
    struct page_meal *meals; /* in the order of the day */
    size_t meal_count;
    /* The nutrients in the tables: those that lead, then those of the panel. */
    enum nutrient nutrients[NUTRIENT_COUNT];
    size_t nutrient_count;
};

/* Loads the report of the days from `from` to `to`. `name` is borrowed, or NULL. Release with
 * page_release. STATUS_INVALID as for period_load. */
MARROW_CHECKED enum status page_load(struct page *out, struct journal *journal, const char *name,
                                     enum panel panel, struct date from, struct date to,
                                     struct error *error);
void page_release(struct page *page);

/* Loads the meals and what they contributed over the days of the mean, into the arena. */
MARROW_CHECKED enum status page_meals_load(struct page_meal **out, size_t *count,
                                           struct arena *arena, struct journal *journal,
                                           const struct period *period, struct error *error);

/* --- the page as blocks --- */

struct page_column {
    const char *name;
    bool is_figure; /* its cells stand at the right */
};

#define PAGE_COLUMNS 12

struct page_table {
    const char *caption;
    struct page_column columns[PAGE_COLUMNS]; /* the first one names the row */
    size_t column_count;
    const char **cells; /* row by row */
    size_t row_count, room;
};

/* A day, or a month. */
struct page_bar {
    const char *label; /* "Tue 17 Nov: ≥ 288 mg, short" */
    bool has; /* false: no entry, or no complete day in the month */
    bool is_open; /* a day that does not count in the mean */
    struct interval amount;
    double goal, limit; /* in the nutrient's unit; NAN: none, or a limit that counts other intake */
};

struct page_chart {
    const char *title;
    const char *description; /* what the picture shows, in words */
    const char *unit;
    const char *first, *last; /* below its ends */
    double factor; /* from the nutrient's unit to the unit shown */
    struct page_bar *bars;
    size_t count;
    bool has_open, has_unknown, has_goal, has_limit; /* what a legend has to explain */
};

enum page_block_kind {
    PAGE_BLOCK_HEADING,
    PAGE_BLOCK_PARAGRAPH,
    PAGE_BLOCK_FACT,
    PAGE_BLOCK_TABLE,
    PAGE_BLOCK_CHART
};

struct page_block {
    enum page_block_kind kind;
    int level; /* of a heading: 1 to 3 */
    const char *label; /* of a fact; "" continues the one before */
    const char *text; /* of a heading, paragraph or fact; never cleaned */
    const struct page_table *table;
    const struct page_chart *chart;
};

struct page_blocks {
    struct arena arena;
    struct page_block *items;
    size_t count, room;
};

/* Lays the page out. Release with page_blocks_release. */
void page_compose(struct page_blocks *out, const struct page *page, const struct wording *wording);
void page_blocks_release(struct page_blocks *blocks);

/* Append the page. Text from outside is cleaned and escaped, so that it stays text. */
void page_write_html(struct buffer *out, const struct page_blocks *blocks);
void page_write_plain(struct buffer *out, const struct page_blocks *blocks);
void page_write_markdown(struct buffer *out, const struct page_blocks *blocks);

/* Appends the page in the format. */
void page_write(struct buffer *out, const struct page_blocks *blocks, enum page_format format);

#endif
