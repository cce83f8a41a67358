/* target_text.h - targets as lines for people, and one's own as JSON. */
#ifndef MARROW_CLI_TARGET_TEXT_H
#define MARROW_CLI_TARGET_TEXT_H

#include "core/call.h"
#include "marrow/journal/own_target.h"

/* All that is aimed for on a day: goal, limit, whose figures they are, what the limit counts. */
void target_print_all(struct call *call, const struct targets *targets);

/* One's own target, from its day on: a line; an object. */
void target_print(struct call *call, const struct own_target *target);
void target_write(struct call *call, const struct own_target *target);

#endif
