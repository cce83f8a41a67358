#include "trend_chart.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/text.h"

#define DOT_ROWS 4 /* dots above each other in a cell of braille */
#define BRAILLE 0x2800

void trend_chart_init(struct trend_chart *chart, int rows, int columns, double low, double high)
{
    memset(chart, 0, sizeof *chart);
    chart->rows = rows < 1 ? 1 : rows < TREND_CHART_ROWS ? rows : TREND_CHART_ROWS;
    chart->columns = columns < 1                     ? 1
                     : columns < TREND_CHART_COLUMNS ? columns
                                                     : TREND_CHART_COLUMNS;
    chart->low = low;
    chart->high = high > low ? high : low + 1;
}

/* Returns the row of dots of a value, from 0 at the top. */
static int dot_row(const struct trend_chart *chart, double value)
{
    int last = chart->rows * DOT_ROWS - 1;
    double share = (value - chart->low) / (chart->high - chart->low);
    double row = (1 - fmin(fmax(share, 0), 1)) * last;
    return (int)(row + 0.5);
}

int trend_chart_row(const struct trend_chart *chart, double value)
{
    return dot_row(chart, value) / DOT_ROWS;
}

static void put_dot(struct trend_chart *chart, int half, int row)
{
    static const unsigned char dots[DOT_ROWS][2] = {
        { 0x01, 0x08 }, { 0x02, 0x10 }, { 0x04, 0x20 }, { 0x40, 0x80 }
    };
    if (half < 0 || half >= chart->columns * 2 || row < 0 || row >= chart->rows * DOT_ROWS)
        return;
    chart->cells[row / DOT_ROWS][half / 2].dots |= dots[row % DOT_ROWS][half % 2];
}

void trend_chart_point(struct trend_chart *chart, int half, double value)
{
    if (half >= 0 && half < chart->columns * 2)
        chart->cells[trend_chart_row(chart, value)][half / 2].is_point = true;
}

void trend_chart_line(struct trend_chart *chart, int half, double value, int half_to, double to)
{
    int from_row = dot_row(chart, value);
    int rows = dot_row(chart, to) - from_row;
    int halves = half_to - half;
    int steps = abs(rows) > abs(halves) ? abs(rows) : abs(halves);
    for (int i = 0; i <= steps; i++) {
        double share = steps ? (double)i / steps : 0;
        put_dot(chart, half + (int)lround(share * halves), from_row + (int)lround(share * rows));
    }
}

void trend_chart_band(struct trend_chart *chart, int column, int column_to, double from, double to)
{
    int bottom = trend_chart_row(chart, from);
    int top = trend_chart_row(chart, fmin(to, chart->high));
    for (int row = top; row <= bottom; row++)
        for (int at = column < 0 ? 0 : column; at < column_to && at < chart->columns; at++)
            chart->cells[row][at].has_band = true;
}

void trend_chart_rule(struct trend_chart *chart, int column, int column_to, double value,
                      bool is_limit)
{
    if (value < chart->low || value > chart->high)
        return;
    struct trend_cell *cells = chart->cells[trend_chart_row(chart, value)];
    for (int at = column < 0 ? 0 : column; at < column_to && at < chart->columns; at++) {
        cells[at].has_limit = cells[at].has_limit || is_limit;
        cells[at].has_goal = cells[at].has_goal || !is_limit;
    }
}

static void draw_cell(const struct trend_cell *cell, WINDOW *window, int y, int x, bool braille)
{
    char dots[5] = "";
    if (cell->is_point) {
        paint_text(window, y, x, 1, STYLE_BAR, braille ? "●" : "*");
    } else if (cell->dots && braille) {
        dots[text_encode(dots, BRAILLE + (uint32_t)cell->dots)] = '\0';
        paint_text(window, y, x, 1, STYLE_BAR, dots);
    } else if (cell->dots) {
        paint_text(window, y, x, 1, STYLE_BAR, ".");
    } else if (cell->has_limit) {
        paint_text(window, y, x, 1, STYLE_BAD, braille ? "━" : "=");
    } else if (cell->has_goal) {
        paint_text(window, y, x, 1, STYLE_GOOD, braille ? "─" : "-");
    } else if (cell->has_band) {
        paint_text(window, y, x, 1, STYLE_DIM, braille ? "░" : ":");
    }
}

void trend_chart_draw(const struct trend_chart *chart, WINDOW *window, int y, int x, bool braille)
{
    for (int row = 0; row < chart->rows; row++)
        for (int column = 0; column < chart->columns; column++)
            draw_cell(&chart->cells[row][column], window, y + row, x + column, braille);
}
