/* Bars with what is known, and dashed above them the most that it can be; the goal as a line, the
 * limit as a dashed one. What a colour says, a shape says too. */
#include "page_svg.h"

#include <math.h>

#include "marrow/report/interval.h"
#include "page_escape.h"

#define WIDTH 720.0
#define HEIGHT 200.0
#define LEFT 52.0 /* of the first bar */
#define TOP 14.0
#define BOTTOM 170.0
#define RIGHT 712.0

struct plot {
    struct buffer *out;
    const struct page_chart *chart;
    double top; /* the amount at the upper edge */
    double step; /* from one bar to the next */
};

static double x_of(const struct plot *plot, size_t index)
{
    return LEFT + plot->step * (double)index;
}

/* Returns where an amount lies; what is above the upper edge is cut there. */
static double y_of(const struct plot *plot, double amount)
{
    double part = amount / plot->top;
    return BOTTOM - (BOTTOM - TOP) * (part > 1 ? 1 : part);
}

static double larger(double a, double b)
{
    return isfinite(b) && b > a ? b : a;
}

/* Returns 1, 2 or 5 times a power of ten: a step of which at most five reach the amount. */
static double tick_of(double amount)
{
    double power = pow(10, floor(log10(amount / 5)));
    static const double steps[] = { 1, 2, 5, 10 };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (amount / (steps[i] * power) <= 5 + 1e-9)
            return steps[i] * power;
    return 10 * power;
}

/* Finds the amount at the upper edge: all that is known and aimed for lies below it. A ceiling may
 * reach half as much again. */
static double find_top(const struct page_chart *chart)
{
    double most = 0;
    double ceiling = 0;
    for (size_t i = 0; i < chart->count; i++) {
        const struct page_bar *bar = &chart->bars[i];
        most = larger(larger(most, bar->goal), bar->limit);
        if (bar->has) {
            most = larger(most, bar->amount.known);
            ceiling = larger(ceiling, bar->amount.ceiling);
        }
    }
    most = larger(most, ceiling > 1.5 * most ? 1.5 * most : ceiling);
    return most > 0 ? most * 1.05 : 1;
}

static void add_axis(const struct plot *plot)
{
    double shown = plot->top * plot->chart->factor;
    double tick = tick_of(shown);
    for (int i = 0; i * tick <= shown; i++) {
        double y = y_of(plot, i * tick / plot->chart->factor);
        buffer_addf(plot->out,
                    "<line class=\"axis\" x1=\"%.0f\" y1=\"%.1f\" x2=\"%.0f\" y2=\"%.1f\"/>"
                    "<text x=\"%.0f\" y=\"%.1f\" text-anchor=\"end\">%g</text>\n",
                    LEFT, y, RIGHT, y, LEFT - 6, y + 4, i * tick);
    }
    buffer_addf(plot->out, "<text x=\"%.0f\" y=\"%.0f\">", LEFT, HEIGHT - 10);
    page_escape(plot->out, plot->chart->first);
    buffer_addf(plot->out, "</text><text x=\"%.0f\" y=\"%.0f\" text-anchor=\"end\">", RIGHT,
                HEIGHT - 10);
    page_escape(plot->out, plot->chart->last);
    buffer_add_text(plot->out, "</text>\n");
}

static void add_rectangle(const struct plot *plot, const char *class, size_t index, double from,
                          double to)
{
    double width = plot->step > 4 ? plot->step * 0.75 : plot->step;
    buffer_addf(plot->out,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", class,
                x_of(plot, index) + (plot->step - width) / 2, y_of(plot, to), width,
                y_of(plot, from) - y_of(plot, to));
}

static void add_bar(const struct plot *plot, size_t index)
{
    const struct page_bar *bar = &plot->chart->bars[index];
    if (!bar->has)
        return;
    buffer_add_text(plot->out, "<g><title>");
    page_escape(plot->out, bar->label);
    buffer_add_text(plot->out, "</title>");
    if (bar->amount.known > 0)
        add_rectangle(plot, bar->is_open ? "open" : "known", index, 0, bar->amount.known);
    if (!interval_is_exact(bar->amount))
        add_rectangle(plot, "unknown", index, bar->amount.known, bar->amount.ceiling);
    buffer_add_text(plot->out, "</g>\n");
}

/* Adds a line through the marks of the bars, a step where they change. */
static void add_marks(const struct plot *plot, const char *class, bool is_goal)
{
    const struct page_chart *chart = plot->chart;
    double last = NAN;
    size_t begun = plot->out->length;
    buffer_addf(plot->out, "<path class=\"%s\" d=\"", class);
    size_t head = plot->out->length;
    for (size_t i = 0; i < chart->count; i++) {
        double mark = is_goal ? chart->bars[i].goal : chart->bars[i].limit;
        if (!isnan(mark) && isnan(last))
            buffer_addf(plot->out, "M%.1f %.1f", x_of(plot, i), y_of(plot, mark));
        else if (!isnan(mark) && mark != last)
            buffer_addf(plot->out, "V%.1f", y_of(plot, mark));
        bool goes_on = i + 1 < chart->count &&
                       mark == (is_goal ? chart->bars[i + 1].goal : chart->bars[i + 1].limit);
        if (!isnan(mark) && !goes_on)
            buffer_addf(plot->out, "H%.1f", x_of(plot, i + 1));
        last = mark;
    }
    if (plot->out->length == head)
        buffer_remove(plot->out, begun, head - begun);
    else
        buffer_add_text(plot->out, "\"/>\n");
}

/* Adds what the shapes mean. */
static void add_legend(struct buffer *out, const struct page_chart *chart)
{
    buffer_add_text(out, "<figcaption>Bars: what is known.");
    if (chart->has_open)
        buffer_add_text(out, " Empty bars: days that are not complete.");
    if (chart->has_unknown)
        buffer_add_text(out, " Dashed frames: the most that foods without an exact value can add; "
                             "those that reach the top may be higher.");
    if (chart->has_goal)
        buffer_add_text(out, " Line: goal.");
    if (chart->has_limit)
        buffer_add_text(out, " Dashed line: limit.");
    buffer_add_text(out, "</figcaption>\n");
}

void page_svg_add(struct buffer *out, const struct page_chart *chart, int number)
{
    struct plot plot = { .out = out, .chart = chart, .top = find_top(chart) };
    plot.step = (RIGHT - LEFT) / (double)chart->count;
    buffer_addf(out,
                "<figure>\n<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-labelledby=\"t%d "
                "d%d\">\n<title id=\"t%d\">",
                WIDTH, HEIGHT, number, number, number);
    page_escape(out, chart->title);
    buffer_addf(out, "</title>\n<desc id=\"d%d\">", number);
    page_escape(out, chart->description);
    buffer_add_text(out, "</desc>\n");
    add_axis(&plot);
    for (size_t i = 0; i < chart->count; i++)
        add_bar(&plot, i);
    add_marks(&plot, "goal", true);
    add_marks(&plot, "limit", false);
    buffer_add_text(out, "</svg>\n");
    add_legend(out, chart);
    buffer_add_text(out, "</figure>\n");
}
