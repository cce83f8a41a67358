/* quick_tokens.h - quick entry taken apart, for who needs the tokens too. */
#ifndef MARROW_JOURNAL_QUICK_TOKENS_H
#define MARROW_JOURNAL_QUICK_TOKENS_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "tokens.h"

/* Does what quick_parse does with a text that is read into tokens. */
MARROW_CHECKED enum status quick_parse_tokens(struct quick *out, const struct tokens *tokens,
                                              struct date today, struct error *error);

#endif
