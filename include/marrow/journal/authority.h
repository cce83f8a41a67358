/* authority.h - the authorities whose reference intakes the program knows.
 *
 * An authority is a row of the table in authority.c and a seed of the log with its figures,
 * schema/log/seed/30_reference_intake_<code>.sql. Hints, errors and the man page are made from
 * them.
 */
#ifndef MARROW_JOURNAL_AUTHORITY_H
#define MARROW_JOURNAL_AUTHORITY_H

#include <stddef.h>

#include "marrow/base/error.h"

struct authority {
    const char *code; /* "dach": as stored in the log, and as typed */
    const char *name; /* "D-A-CH": shown beside a figure */
    const char *title; /* "Germany, Austria, Switzerland" */
    const char *others; /* other names people type, between blanks: " dge oege sge " */
};

extern const struct authority authorities[];
extern const size_t authority_count;

/* Finds an authority by its code, its name or another name, ignoring case. Returns NULL if there is
 * none. */
const struct authority *authority_find(const char *word);

/* Returns the name for a code, or the code itself if no authority has it. */
const char *authority_name(const char *code);

/* Refuses a word that names no authority: STATUS_INVALID and an error that lists the codes. */
enum status authority_refuse(const char *word, struct error *error);

/* Returns all codes, separated by blanks, for hints: "nasem efsa uk". */
const char *authority_codes(void);

#endif
