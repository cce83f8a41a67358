/* spell.h - which known word a mistyped one most likely means: "delte" is delete. */
#ifndef MARROW_BASE_SPELL_H
#define MARROW_BASE_SPELL_H

#include <stddef.h>

/* A search for the known word that is nearest to what was typed. The strings stay the caller's. */
struct spell {
    const char *typed;
    const char *nearest; /* NULL: no word is near enough */
    size_t slips; /* of the nearest */
};

void spell_begin(struct spell *spell, const char *typed);

/* Compares with one known word and keeps it if it is nearer than those before it. A word is near if
 * it differs by at most one slip in words of up to four letters, two up to eight, three above. A
 * slip is a byte that is wrong, missing, added or swapped with its neighbour (optimal string
 * alignment distance); A to Z are a to z. */
void spell_try(struct spell *spell, const char *known);

/* Returns the text "; did you mean WORD?" in `out`, or "" if no word was near. Cuts what does not
 * fit. */
#define SPELL_HINT 64
const char *spell_hint(char out[SPELL_HINT], const struct spell *spell);

#endif
