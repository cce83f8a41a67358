#include "search_entry.h"

#include <string.h>

#include "marrow/catalogue/fold.h"

/* Every keystroke scores hundreds of foods, so their words are folded only once, when the food is
 * first looked at, and kept in this form. Name, brand and aliases stay apart because they weigh
 * differently (query_term.c). The name also keeps how many of its words are before the first comma:
 * names are written as "Noodles, egg", with the food itself first. Fillers stay in a phrase but
 * count for nothing, so "macaroni and cheese" is found with and without "and". */

bool search_entry_is_filler(const char *word)
{
    static const char *const fillers[] = { "a",  "an", "and", "at",      "by",  "for", "in",
                                           "of", "on", "or",  "percent", "the", "to",  "with" };
    for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++) {
        if (strcmp(fillers[i], word) == 0)
            return true;
    }
    return false;
}

static void fill_phrase(struct search_entry_phrase *phrase, struct arena *arena,
                        enum search_entry_phrase_kind kind, const char *text)
{
    struct fold_words split;
    fold_split(&split, text);
    struct search_entry_word *words = arena_alloc(arena, split.count * sizeof *words);
    for (size_t i = 0; i < split.count; i++) {
        char singular[FOLD_WORD_SIZE];
        fold_singular(singular, split.words[i]);
        words[i].text = arena_strdup(arena, split.words[i]);
        words[i].length = strlen(words[i].text);
        words[i].singular =
            strcmp(singular, words[i].text) == 0 ? words[i].text : arena_strdup(arena, singular);
        words[i].is_filler = search_entry_is_filler(words[i].text);
    }
    *phrase = (struct search_entry_phrase){ kind, words, split.count, split.count };
    size_t head = strcspn(text, ",");
    if (kind == PHRASE_NAME && text[head]) {
        char *before = arena_strndup(arena, text, head);
        fold_split(&split, before);
        phrase->head = split.count;
    }
}

void search_entry_fill(struct search_entry *entry, struct arena *arena, const char *name,
                       const char *brand, const char *aliases)
{
    size_t most = 2;
    for (const char *p = aliases; p && *p; p++)
        most += *p == ';' ? 1 : 0;
    struct search_entry_phrase *phrases = arena_alloc(arena, (most + 1) * sizeof *phrases);
    size_t count = 0;
    entry->name_length = strlen(name);
    fill_phrase(&phrases[count++], arena, PHRASE_NAME, name);
    if (brand && *brand)
        fill_phrase(&phrases[count++], arena, PHRASE_BRAND, brand);
    while (aliases && *aliases) {
        size_t length = strcspn(aliases, ";");
        if (length > 0)
            fill_phrase(&phrases[count++], arena, PHRASE_ALIAS,
                        arena_strndup(arena, aliases, length));
        aliases += length + (aliases[length] ? 1 : 0);
    }
    entry->phrases = phrases;
    entry->phrase_count = count;
}
