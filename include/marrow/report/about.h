/* about.h - how magnesium, calcium and vitamin D depend on one another, each statement with its
 * source; what their figures cannot show; and the ratio of the two minerals on a day and in its
 * week. The statements inform; none is advice.
 */
#ifndef MARROW_REPORT_ABOUT_H
#define MARROW_REPORT_ABOUT_H

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"

struct about_statement {
    const char *text;
    const char *source; /* who published it, and when */
    bool is_caution; /* a limitation of the figures */
};

#define ABOUT_COUNT 15
extern const struct about_statement about_statements[ABOUT_COUNT];

/* What the program leaves to others, in a sentence. */
extern const char about_refusals[];

struct about {
    struct date day;
    struct date from, to; /* its week, by the setting week_starts */
    struct ratio of_day;
    struct ratio of_week; /* of the means over its complete days */
    int week_days; /* number of those days */
};

/* Loads the ratios of a day and its week. */
MARROW_CHECKED enum status about_load(struct about *out, struct journal *journal, struct date day,
                                      struct error *error);

/* Appends both ratios: "Ca:Mg at most 2.0 on the day; 2.1 on average over 3 complete days of the
 * week". */
void about_ratio_format(struct buffer *out, const struct about *about);

#endif
