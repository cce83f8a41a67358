/* candidates.h - what can follow the words of a command line that is being typed. */
#ifndef MARROW_CLI_CANDIDATES_H
#define MARROW_CLI_CANDIDATES_H

#include <stddef.h>

#include "core/call.h"

/* Adds to the answer what the last word can become: a line each, with what it means after a tab
 * where that is known. A line of ":" stands for names of files. The words are those after "marrow";
 * the last one may be empty. The log is opened only where meals, foods or courses are asked for;
 * what cannot be read has no candidates. */
void candidates_add(struct call *call, const char *const *words, size_t count);

#endif
