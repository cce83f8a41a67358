#include "synonym.h"

#include <stddef.h>
#include <string.h>

const struct synonym synonyms[] = {
    { "ate", "add", NULL },
    { "authorities", "profile", "authorities" },
    { "catalog", "catalogue", NULL },
    { "catalogs", "catalogue", NULL },
    { "catalogues", "catalogue", NULL },
    { "config", "setting", NULL },
    { "courses", "course", NULL },
    { "delete", "entry", "delete" },
    { "doctor", "check", NULL },
    { "dose", "take", NULL },
    { "eat", "add", NULL },
    { "edit", "entry", "edit" },
    { "entries", "entry", "list" },
    { "foods", "food", NULL },
    { "fsck", "check", NULL },
    { "goal", "target", NULL },
    { "goals", "target", NULL },
    { "list", "entry", "list" },
    { "log", "add", NULL },
    { "ls", "entry", "list" },
    { "meds", "course", NULL },
    { "notes", "note", NULL },
    { "recipes", "recipe", NULL },
    { "remove", "entry", "delete" },
    { "rm", "entry", "delete" },
    { "search", "find", NULL },
    { "settings", "setting", NULL },
    { "show", "day", NULL },
    { "stats", "review", NULL },
    { "supplements", "course", NULL },
    { "targets", "target", NULL },
    { "templates", "template", NULL },
    { "today", "day", NULL },
    { "trends", "review", NULL },
    { NULL, NULL, NULL },
};

const struct synonym *synonym_find(const char *word)
{
    for (const struct synonym *synonym = synonyms; synonym->word; synonym++) {
        if (strcmp(synonym->word, word) == 0)
            return synonym;
    }
    return NULL;
}
