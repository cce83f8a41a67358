#include "fdc_pattern.h"

#include <stddef.h>

/* After a '%', tries the shortest stretch of text first, and a longer one whenever the rest does
 * not fit. Only the last '%' need be tried again: if the rest fits nowhere behind it, a longer
 * stretch for an earlier one leaves even less text. */
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
