#include "marrow/base/spell.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 31 /* bytes of a word; a longer one is not compared */

static size_t lesser(size_t a, size_t b)
{
    return a < b ? a : b;
}

static char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

/* Returns the slips between the words, both at most LONGEST bytes. Keeps the last three rows of the
 * table of distances between beginnings. */
static size_t count_slips(const char *typed, const char *known)
{
    size_t rows[3][LONGEST + 1] = { { 0 } };
    size_t *before = rows[0];
    size_t *last = rows[1];
    size_t *row = rows[2];
    size_t width = strlen(known);
    for (size_t x = 0; x <= width; x++)
        last[x] = x;
    for (size_t y = 1; typed[y - 1]; y++) {
        char letter = lower(typed[y - 1]);
        row[0] = y;
        for (size_t x = 1; x <= width; x++) {
            size_t wrong = last[x - 1] + (letter != lower(known[x - 1]));
            row[x] = lesser(wrong, lesser(last[x], row[x - 1]) + 1);
            if (x > 1 && y > 1 && letter == lower(known[x - 2]) &&
                lower(typed[y - 2]) == lower(known[x - 1]))
                row[x] = lesser(row[x], before[x - 2] + 1);
        }
        size_t *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return last[width];
}

/* Returns how many slips a word of this length may have. */
static size_t most_slips(size_t length)
{
    return length <= 4 ? 1 : length <= 8 ? 2 : 3;
}

void spell_begin(struct spell *spell, const char *typed)
{
    *spell = (struct spell){ .typed = typed };
}

void spell_try(struct spell *spell, const char *known)
{
    size_t typed = strlen(spell->typed);
    size_t length = strlen(known);
    if (typed < 2 || typed > LONGEST || length > LONGEST)
        return;
    size_t slips = count_slips(spell->typed, known);
    if (slips > most_slips(lesser(typed, length)) || (spell->nearest && slips >= spell->slips))
        return;
    spell->nearest = known;
    spell->slips = slips;
}

const char *spell_hint(char out[SPELL_HINT], const struct spell *spell)
{
    *out = '\0';
    if (spell->nearest)
        snprintf(out, SPELL_HINT, "; did you mean %.*s?", LONGEST, spell->nearest);
    return out;
}
