/* day_text.h - days and their entries as lines for people. */
#ifndef MARROW_CLI_DAY_TEXT_H
#define MARROW_CLI_DAY_TEXT_H

#include "core/call.h"
#include "marrow/report/day.h"

/* "   #3 12:30  Spinach, raw    180 g    142   178   ~0" */
void day_text_entry(struct call *call, const struct day_entry *entry,
                    const struct targets *targets);

/* A whole day. */
void day_text_print(struct call *call, const struct day *day);

/* For whom a day was judged, and that nobody said so. */
void day_text_for_whom(struct call *call, const struct targets *targets);

#endif
