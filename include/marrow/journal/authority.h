/* authority.h - the authorities whose reference intakes the program has.
 *
 * An authority is a row of the table in authority.c and a seed of the log with its figures,
 * schema/log/seed/30_reference_intake_<code>.sql. Hints, errors and the man page follow from them.
 */
#ifndef MARROW_JOURNAL_AUTHORITY_H
#define MARROW_JOURNAL_AUTHORITY_H

#include <stddef.h>

struct authority {
    const char *code; /* "dach": in the log, and what is typed */
    const char *name; /* "D-A-CH": shown beside a figure */
    const char *title; /* "Germany, Austria, Switzerland" */
    const char *others; /* what else is typed for it, between blanks: " dge oege sge " */
};

extern const struct authority authorities[];
extern const size_t authority_count;

/* Finds an authority by its code, its name or another name, case ignored. Returns NULL: none. */
const struct authority *authority_find(const char *word);

/* Returns the name for a code, or the code itself where no authority has it. */
const char *authority_name(const char *code);

/* Returns all codes between blanks, "nasem efsa uk", for hints. */
const char *authority_codes(void);

#endif
