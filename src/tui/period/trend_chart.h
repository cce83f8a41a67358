/* trend_chart.h - a line over time in the cells of a window: points joined in braille dots, bands
 * for what is possible, and rules for goals and limits. Without braille it is drawn in ASCII.
 *
 * Columns are counted in halves of a cell, as braille has two dots beside each other.
 */
#ifndef MARROW_TUI_TREND_CHART_H
#define MARROW_TUI_TREND_CHART_H

#include <stdbool.h>

#include "core/paint.h"

#define TREND_CHART_COLUMNS 240
#define TREND_CHART_ROWS 16

/* What a cell holds. It shows a point before dots, these before rules, and a band last. */
struct trend_cell {
    unsigned char dots; /* of braille, as Unicode numbers them */
    bool is_point; /* a week's mean or a measurement: a sign of its own, in place of dots */
    bool has_band;
    bool has_goal;
    bool has_limit;
};

struct trend_chart {
    int columns, rows; /* in cells; at most TREND_CHART_COLUMNS and TREND_CHART_ROWS */
    double low, high; /* the values at the lower and the upper edge; high > low */
    struct trend_cell cells[TREND_CHART_ROWS][TREND_CHART_COLUMNS];
};

/* Sets up an empty chart. Cuts the size to what a chart can have. */
void trend_chart_init(struct trend_chart *chart, int rows, int columns, double low, double high);

/* Returns the row, from 0 at the top, of a value; one beyond an edge is in the row at the edge. */
int trend_chart_row(const struct trend_chart *chart, double value);

/* Adds a point at a half column. */
void trend_chart_point(struct trend_chart *chart, int half, double value);

/* Joins two points by a line of dots. */
void trend_chart_line(struct trend_chart *chart, int half, double value, int half_to, double to);

/* Fills the cells from `from` to `to` in a range of cell columns. `to` may be INFINITY. */
void trend_chart_band(struct trend_chart *chart, int column, int column_to, double from, double to);

/* Adds a rule at a value, over a range of cell columns. A value beyond the edges has none. */
void trend_chart_rule(struct trend_chart *chart, int column, int column_to, double value,
                      bool is_limit);

/* Paints the chart with its upper left cell at (y, x). */
void trend_chart_draw(const struct trend_chart *chart, WINDOW *window, int y, int x, bool braille);

#endif
