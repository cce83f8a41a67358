/* day_text.h - days and their entries as text. */
#ifndef MARROW_CLI_DAY_TEXT_H
#define MARROW_CLI_DAY_TEXT_H

#include "core/call.h"
#include "marrow/report/day.h"
#include "marrow/report/panel.h"
#include "marrow/report/protein.h"

/* Writes an entry: "   #3 12:30  Spinach, raw    180 g    142   178   ~0". */
void day_text_entry(struct call *call, const struct day_entry *entry,
                    const struct targets *targets);

/* Writes a whole day. */
void day_text_print(struct call *call, const struct day *day, const struct protein_per_kg *protein,
                    enum panel panel);

/* Writes for whom a day was judged, or that there is no profile yet. */
void day_text_for_whom(struct call *call, const struct targets *targets);

#endif
