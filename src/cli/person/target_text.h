/* target_text.h - targets as text, and own targets as JSON. */
#ifndef MARROW_CLI_TARGET_TEXT_H
#define MARROW_CLI_TARGET_TEXT_H

#include "core/call.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target_set.h"

/* Prints the targets of a day: goal, limit, who set them, and what the limit counts. has_all: of
 * all nutrients, with average requirements and the reports that the figures are from. */
void target_print_day(struct call *call, const struct targets *targets, bool has_all);

/* Prints one own target, from its first day on: as a line, or as a JSON object. */
void target_print(struct call *call, const struct own_target *target);
void target_write(struct call *call, const struct own_target *target);

/* Prints a figure of a set, after the set's name where it is the first of it, or as an object. */
void target_print_set_row(struct call *call, const struct target_set_row *row, bool is_first);
void target_write_set_row(struct call *call, const struct target_set_row *row);

#endif
