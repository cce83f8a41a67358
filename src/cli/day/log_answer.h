/* log_answer.h - logging what was resolved, and the answer of `add`: what each new entry contains,
 * with the notes and warnings it calls for. */
#ifndef MARROW_CLI_LOG_ANSWER_H
#define MARROW_CLI_LOG_ANSWER_H

#include "core/call.h"
#include "marrow/base/error.h"
#include "marrow/journal/resolve.h"

/* Logs the resolution and adds the answer. Statuses as for entries_log. */
MARROW_CHECKED enum status log_answer(struct call *call, const struct resolution *resolution,
                                      struct error *error);

#endif
