#include "marrow/catalogue/fortified.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/text.h"

bool fortified_has(const struct food *food, enum nutrient nutrient)
{
    return nutrient < NUTRIENT_LEADING ? (food->fortified & FORTIFIED_WITH(nutrient)) != 0
                                       : food->fortified != 0;
}

/* Adds the nutrient that a word of `length` bytes names, by its name or code. */
static bool add_named(unsigned *out, const char *word, size_t length)
{
    for (enum nutrient n = 0; n < NUTRIENT_LEADING; n++) {
        const char *const names[] = { nutrients[n].name, nutrients[n].code };
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            if (strlen(names[i]) != length || !text_starts_nocase(word, names[i]))
                continue;
            *out |= FORTIFIED_WITH(n);
            return true;
        }
    }
    return false;
}

/* Returns where the next separator begins: "," or " and ". */
static size_t find_end(const char *text)
{
    size_t length = 0;
    while (text[length] && !strchr(",;+|", text[length]) &&
           !text_starts_nocase(text + length, " and "))
        length++;
    return length;
}

bool fortified_parse(unsigned *out, const char *text)
{
    *out = 0;
    if (text_is_blank(text) || text_equal_nocase(text, "no"))
        return true;
    if (text_equal_nocase(text, "yes")) {
        *out = FORTIFIED_ALL;
        return true;
    }
    while (*text) {
        text += strspn(text, " ");
        size_t end = find_end(text);
        size_t length = end;
        while (length > 0 && text[length - 1] == ' ')
            length--;
        if (!add_named(out, text, length))
            return false;
        text += end;
        if (*text)
            text += *text == ' ' ? strlen(" and ") : 1;
    }
    return true;
}

void fortified_format(char out[FORTIFIED_TEXT], unsigned fortified)
{
    size_t length = 0;
    snprintf(out, FORTIFIED_TEXT, "%s", fortified ? "yes" : "no");
    for (enum nutrient n = 0; fortified < FORTIFIED_ALL && n < NUTRIENT_LEADING; n++) {
        if (!(fortified & FORTIFIED_WITH(n)))
            continue;
        length += (size_t)snprintf(out + length, FORTIFIED_TEXT - length, "%s%s",
                                   length > 0 ? ", " : "", nutrients[n].name);
    }
}
