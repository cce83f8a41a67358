/* quick_tokens.h - parsing a quick entry for callers that also need its tokens. */
#ifndef MARROW_JOURNAL_QUICK_TOKENS_H
#define MARROW_JOURNAL_QUICK_TOKENS_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "tokens.h"

/* Parses as quick_parse does, from a text that is already split into tokens. */
MARROW_CHECKED enum status quick_parse_tokens(struct quick *out, const struct tokens *tokens,
                                              struct date today, struct error *error);

#endif
