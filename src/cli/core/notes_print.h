/* notes_print.h - on stderr, what of a text was not used or was taken as something else. */
#ifndef MARROW_CLI_NOTES_PRINT_H
#define MARROW_CLI_NOTES_PRINT_H

#include <stddef.h>

#include "marrow/journal/resolve.h"

/* Prints a line for each note. */
void notes_print(const struct resolve_note *notes, size_t count);

#endif
