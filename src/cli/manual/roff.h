/* roff.h - writes the program's texts in roff, the language of man pages. */
#ifndef MARROW_CLI_ROFF_H
#define MARROW_CLI_ROFF_H

#include <stdio.h>

/* Writes paragraphs that stand below a tag. An empty line separates two; one that begins with four
 * blanks is an example. Text between backquotes is bold. */
void roff_text(FILE *out, const char *text);

/* Writes a usage in one line: words as they are typed are bold, WORDS to replace italic. */
void roff_usage(FILE *out, const char *usage);

/* Writes an example of JSON, broken into lines. A ' stands for each ". */
void roff_json(FILE *out, const char *json);

#endif
