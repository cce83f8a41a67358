/* roff.h - writes the program's texts in roff, the language of man pages. */
#ifndef MARROW_CLI_ROFF_H
#define MARROW_CLI_ROFF_H

#include <stdio.h>

/* Writes paragraphs below a tag. An empty line separates two paragraphs. A paragraph that begins
 * with four blanks is an example. Text between backquotes is bold. */
void roff_text(FILE *out, const char *text);

/* Writes a usage in one line: words typed as they are in bold, WORDS to replace in italic. */
void roff_usage(FILE *out, const char *usage);

/* Writes examples of command lines, each as "marrow" and its words. The list ends with NULL. */
void roff_examples(FILE *out, const char *const *examples);

/* Writes an example of JSON, broken into lines. A ' stands for a ". */
void roff_json(FILE *out, const char *json);

#endif
