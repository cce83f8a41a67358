/* day_text.h - days and their entries as lines for people. */
#ifndef MARROW_CLI_DAY_TEXT_H
#define MARROW_CLI_DAY_TEXT_H

#include "core/call.h"
#include "marrow/report/review.h"

#define REPORT_NAME 34 /* columns of a food's name */
#define REPORT_MEASURE 18
#define REPORT_VALUE 9

/* "Thu 19 Nov 2026" */
void day_text_date(struct buffer *out, struct date date);

/* The head of a table of entries: the leading nutrients and their units, above the value
 * columns. */
void day_text_head(struct call *call, const char *title, const struct targets *targets);

/* "   #3 12:30  Spinach, raw    180 g    142   178   ~0" */
void day_text_entry(struct call *call, const struct day_entry *entry,
                    const struct targets *targets);

/* A whole day. */
void day_text_print(struct call *call, const struct day *day);

/* A week, a month, any days: a row for each (or each week, each month, by how many there are), then
 * what they come to, nutrient by nutrient, with at most so many sources and unknown values. */
MARROW_CHECKED enum status review_text_print(struct call *call, const struct review *review,
                                             size_t most, struct error *error);

/* For whom a day was judged, and that nobody said so. */
void day_text_for_whom(struct call *call, const struct targets *targets);

#endif
