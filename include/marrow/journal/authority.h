/* authority.h - whose reference intakes there are: how each is called, and who it is. Their figures
 * are seeds of the log (schema/log/seed/30_reference_intake_*.sql).
 */
#ifndef MARROW_JOURNAL_AUTHORITY_H
#define MARROW_JOURNAL_AUTHORITY_H

#include <stddef.h>

struct authority {
    const char *code; /* "dach": in the log, and what is typed */
    const char *name; /* "D-A-CH": shown beside a figure */
    const char *title; /* "Germany, Austria, Switzerland" */
};

#define AUTHORITY_COUNT 6
extern const struct authority authorities[AUTHORITY_COUNT];

/* By code or name, case ignored; also IOM, DGE, SACN, NNR, WHO, FAO. NULL: none. */
const struct authority *authority_find(const char *word);

/* The name for a code; the code itself where it is none of these. */
const char *authority_name(const char *code);

#endif
