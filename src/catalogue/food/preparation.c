#include "marrow/catalogue/preparation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/preparation_list.h"

#define WORDS_MOST 3 /* of one row */

#define ROW(words, kind, same, near, groups) { words, PREPARATION_##kind, same, near, groups },
static const struct preparation preparations[] = { PREPARATION_LIST(ROW) };

static int compare(const void *words, const void *row)
{
    return strcmp(words, ((const struct preparation *)row)->words);
}

static const struct preparation *find(const char *words)
{
    return bsearch(words, preparations, sizeof preparations / sizeof *preparations,
                   sizeof *preparations, compare);
}

const struct preparation *preparation_find(size_t *count, const struct fold_words *words,
                                           size_t index)
{
    for (*count = WORDS_MOST; *count > 0; (*count)--) {
        char text[WORDS_MOST * FOLD_WORD_SIZE] = "";
        if (index + *count > words->count)
            continue;
        size_t used = 0;
        for (size_t i = 0; i < *count && used < sizeof text; i++)
            used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", i > 0 ? " " : "",
                                     words->words[index + i]);
        const struct preparation *found = find(text);
        if (found)
            return found;
    }
    *count = 1;
    return NULL;
}

bool preparation_is_in(const char **found, const char *words, const struct fold_words *name)
{
    while (*words) {
        size_t length = strcspn(words, " ");
        for (size_t i = 0; i < name->count; i++) {
            if (strlen(name->words[i]) != length || strncmp(name->words[i], words, length) != 0)
                continue;
            if (found)
                *found = name->words[i];
            return true;
        }
        words += length + (words[length] ? 1 : 0);
    }
    return false;
}

bool preparation_is(const char *word, enum preparation_kind kind)
{
    const struct preparation *found = find(word);
    return found && found->kind == kind;
}

bool preparation_holds_for(const struct preparation *preparation, const char *group)
{
    const char *at = preparation->groups;
    size_t size = group ? strlen(group) : 0;
    if (!*at)
        return true;
    while (size > 0 && *at) {
        size_t length = strcspn(at, "|");
        if (length == size && strncmp(at, group, length) == 0)
            return true;
        at += length + (at[length] ? 1 : 0);
    }
    return false;
}
