/* measurement_chart.h - measurements of one kind on a line, and what was eaten in the weeks before
 * each.
 *
 * Only values of one unit share a line: nothing is converted.
 */
#ifndef MARROW_REPORT_MEASUREMENT_CHART_H
#define MARROW_REPORT_MEASUREMENT_CHART_H

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/measurement.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

#define MEASUREMENT_CHART_COLUMNS 24
#define MEASUREMENT_CHART_WEEKS 4 /* before a measurement, over which the intake is a mean */

/* The ends of the line for a kind in a unit. */
struct measurement_chart {
    double from, to;
};

/* Finds the ends: 0, the values and the laboratories' ranges lie on the line. */
struct measurement_chart measurement_chart_of(const struct measurements *all, const char *kind,
                                              const char *unit);

/* Appends the line, MEASUREMENT_CHART_COLUMNS of ASCII: "[" and "]" are the ends of the
 * laboratory's range, "*" is the value, and "<" or ">" one that was reported as below or above. */
void measurement_chart_add_line(struct buffer *out, const struct measurement_chart *chart,
                                const struct measurement *measurement);

/* Loads the four weeks before the day of the measurement. Release with period_release. */
MARROW_CHECKED enum status measurement_chart_load_before(struct period *out,
                                                         struct journal *journal, struct date day,
                                                         struct error *error);

/* Appends the means of the leading nutrients: "4 weeks before, 21 complete days: magnesium 310 mg,
 * calcium ≥ 812 mg"; "4 weeks before: no complete day". */
void measurement_chart_add_before(struct buffer *out, const struct wording *wording,
                                  const struct period *before);

#endif
