#include "ingredients.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "marrow/base/text.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"

#define D_REACH                                                                                    \
    80 /* bytes after "vitamin" in which its letter is searched for: "vitamins A, B12 and D" */
#define MIX_REACH 24 /* "vitamin and mineral blend" */

/* Returns whether a byte begins a letter of another script: beyond accented Latin letters, and not
 * a dash, quote or trade mark. */
static bool is_other_script(unsigned char byte)
{
    return byte >= 0xCD && byte != 0xE1 && byte != 0xE2;
}

/* Returns whether text begins with one of the words; case is ignored. */
static bool begins(const char *text, const char *const *words)
{
    for (; *words; words++) {
        if (text_starts_nocase(text, *words))
            return true;
    }
    return false;
}

/* Returns whether one of the words follows before the ingredient ends. */
static bool goes_on_with(const char *text, const char *const *words, size_t reach)
{
    for (; *text && reach > 0 && !strchr(",;()[]{}.:", *text); text++, reach--) {
        if (begins(text, words))
            return true;
    }
    return false;
}

/* Returns whether text names calcium as a nutrient, not a salt that preserves or firms. */
static bool is_of_calcium(const char *text)
{
    static const char *const stems[] = { "calci", "c\xC3\xA1lci", "kalci", "kalzi", "kalsi",
                                         "kalts", "wap\xC5\x84",  "wapni", NULL };
    static const char *const others[] = { "propion",  "edta",      "chlor", "klor",     "clor",
                                          "sorb",     "stear",     "silic", "silik",    "algin",
                                          "perox",    "iodat",     "broma", "caseinat", "kaseinat",
                                          "disodium", "pantothen", NULL };
    return begins(text, stems) && !goes_on_with(text, others, 60);
}

static bool is_letter(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Returns whether text is at a "D", "d2" or "D3" that is a word of its own. */
static bool is_letter_d(const char *text, const char *start)
{
    if ((*text != 'd' && *text != 'D') || (text > start && is_letter(text[-1])))
        return false;
    text += text[1] == '2' || text[1] == '3' ? 2 : 1;
    return !is_letter(*text);
}

/* Returns what a vitamin adds: "vitamin D3", "vitamins A and D", "D-vitamin"; anything for a
 * "vitamin mix", which may hold minerals too. */
static unsigned read_vitamin(const char *text, const char *start)
{
    static const char *const stems[] = { "vitam", "witam", NULL };
    static const char *const mixes[] = { "mineral", "min\xC3\xA9ral", "premix", "mix",
                                         "blend",   "complex",        NULL };
    if (!begins(text, stems))
        return 0;
    if (goes_on_with(text, mixes, MIX_REACH))
        return FORTIFIED_ALL;
    if (text - start >= 2 && text[-1] == '-' && is_letter_d(text - 2, start))
        return FORTIFIED_WITH(NUTRIENT_VITAMIN_D);
    for (size_t i = 0; i < D_REACH && text[i]; i++) {
        if (is_letter_d(text + i, start))
            return FORTIFIED_WITH(NUTRIENT_VITAMIN_D);
    }
    return 0;
}

/* Returns what is named from a "c", "k" or Polish "w" on: calcium, or the end of
 * "cholecalciferol". */
static unsigned read_calcium(const char *text)
{
    static const char *const vitamins[] = { "calcif", "kalcif", "kalzif", "kalsif", NULL };
    if (begins(text, vitamins))
        return FORTIFIED_WITH(NUTRIENT_VITAMIN_D);
    return is_of_calcium(text) ? FORTIFIED_WITH(NUTRIENT_CALCIUM) : 0;
}

static bool is_mineral(const char *text)
{
    static const char *const stems[] = { "mineral", "min\xC3\xA9raux", NULL };
    static const char *const others[] = { "water", "wasser", "vatten", "vand", "oil", NULL };
    return begins(text, stems) && !goes_on_with(text, others, MIX_REACH);
}

/* Returns whether text is at the number of a magnesium salt: "E504", "E 530", "E-470b". */
static bool is_numbered_magnesium(const char *text, const char *start)
{
    static const char *const numbers[] = { "343", "345", "470b", "504", "511", "528", "530", NULL };
    if ((*text != 'e' && *text != 'E') || (text > start && is_letter(text[-1])))
        return false;
    text += text[1] == ' ' || text[1] == '-' ? 2 : 1;
    return begins(text, numbers);
}

/* Returns what is named from an "m" on. */
static unsigned read_mineral(const char *text)
{
    static const char *const magnesium[] = { "magn\xC3\xA9", "magnes", "magnez", NULL };
    static const char *const mixes[] = { "multivitam", NULL };
    if (begins(text, magnesium))
        return FORTIFIED_WITH(NUTRIENT_MAGNESIUM);
    return begins(text, mixes) || is_mineral(text) ? FORTIFIED_ALL : 0;
}

/* Returns which of the nutrients the text names where it begins. Lists are long and few letters
 * matter, so it checks the first two letters before it compares words. */
static unsigned read_name(const char *text, const char *start)
{
    static const char *const words[] = { "fortif", NULL };
    char next = (char)(text[1] | 0x20);
    switch (text[0]) {
    case 'C':
    case 'c':
    case 'K':
    case 'k':
        return next == 'a' || (text[1] & 0x80) ? read_calcium(text) : 0;
    case 'V':
    case 'v':
    case 'W':
    case 'w':
        return next == 'i' ? read_vitamin(text, start) : next == 'a' ? read_calcium(text) : 0;
    case 'M':
    case 'm':
        return next == 'a' || next == 'i' || next == 'u' ? read_mineral(text) : 0;
    case 'F':
    case 'f':
        return next == 'o' && begins(text, words) ? FORTIFIED_ALL : 0;
    case 'E':
    case 'e':
        return strchr(" -345", text[1]) && is_numbered_magnesium(text, start)
                   ? FORTIFIED_WITH(NUTRIENT_MAGNESIUM)
                   : 0;
    default:
        return is_other_script((unsigned char)text[0]) ? FORTIFIED_ALL : 0;
    }
}

unsigned ingredients_added(const char *text)
{
    unsigned added = 0;
    if (!text || text_is_blank(text))
        return FORTIFIED_ALL;
    for (const char *p = text; *p && added != FORTIFIED_ALL; p++)
        added |= read_name(p, text);
    return added;
}
