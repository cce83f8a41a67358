/* lexer.h - splitting the text of a quick entry into tokens, and parsing these. */
#ifndef MARROW_JOURNAL_LEXER_H
#define MARROW_JOURNAL_LEXER_H

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/quick.h"
#include "tokens.h"

/* Reads text, which is NUL-terminated and must outlive the tokens. STATUS_INVALID names the column
 * of a control character or of invalid UTF-8. Release in every case. */
MARROW_CHECKED enum status lexer_read(struct tokens *out, const char *text, struct error *error);

void lexer_release(struct tokens *tokens);

/* Parses as quick_parse does (quick.c), from a text that is already split into tokens. */
MARROW_CHECKED enum status quick_parse_tokens(struct quick *out, const struct tokens *tokens,
                                              struct date today, struct error *error);

#endif
