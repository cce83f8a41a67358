/* lexer.h - splitting the text of a quick entry into tokens. */
#ifndef MARROW_JOURNAL_LEXER_H
#define MARROW_JOURNAL_LEXER_H

#include "marrow/base/error.h"
#include "tokens.h"

/* Reads text, which is NUL-terminated and must outlive the tokens. STATUS_INVALID names the column
 * of a control character or of invalid UTF-8. Release in every case. */
MARROW_CHECKED enum status lexer_read(struct tokens *out, const char *text, struct error *error);

void lexer_release(struct tokens *tokens);

#endif
