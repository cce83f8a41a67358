#include "fdc_pattern.h"

#include <stddef.h>

/* Tries the shortest text for each '%' first, and a longer one where the rest does not fit. Only
 * the last '%' is tried again: if the rest fits nowhere after it, a longer text for an earlier '%'
 * would leave even less. */
bool fdc_like(const char *text, const char *pattern)
{
    const char *mark = NULL;
    const char *tried = NULL;
    while (*text) {
        if (*pattern == '%') {
            mark = ++pattern;
            tried = text;
        } else if (*pattern == *text) {
            pattern++;
            text++;
        } else if (mark) {
            pattern = mark;
            text = ++tried;
        } else {
            return false;
        }
    }
    while (*pattern == '%')
        pattern++;
    return *pattern == '\0';
}

bool fdc_like_one_of(const char *text, const char *const *patterns)
{
    for (; *patterns; patterns++) {
        if (fdc_like(text, *patterns))
            return true;
    }
    return false;
}
