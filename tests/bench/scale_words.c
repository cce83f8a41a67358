#include "scale_words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PLACES 6

struct tally_of_places {
    size_t count;
    size_t places[PLACES]; /* 0: not among the first five */
};

static void try_words(struct tally_of_places *out, struct search *search, const char *words,
                      const char *key)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    size_t place = 0;
    if (search_find(&results, search, words, PLACES - 1, NULL, &error))
        die("%s", error.text);
    for (size_t i = 0; i < results.count && place == 0; i++)
        place = strcmp(results.hits[i].food.origin, key) == 0 ? i + 1 : 0;
    search_results_release(&results);
    out->places[place]++;
    out->count++;
}

/* Every letter wrong in some ways, missing, doubled, and swapped with the next. */
static void try_slips(struct tally_of_places *out, struct search *search, const char *word,
                      const char *key)
{
    char slip[64];
    for (size_t i = 0; i < strlen(word); i++) {
        for (char letter = 'a'; letter <= 'z'; letter = (char)(letter + 3)) {
            snprintf(slip, sizeof slip, "%s", word);
            slip[i] = letter;
            if (letter != word[i])
                try_words(out, search, slip, key);
        }
        snprintf(slip, sizeof slip, "%.*s%s", (int)i, word, word + i + 1);
        try_words(out, search, slip, key);
        snprintf(slip, sizeof slip, "%.*s%s", (int)i + 1, word, word + i);
        try_words(out, search, slip, key);
        snprintf(slip, sizeof slip, "%s", word);
        slip[i] = word[i + 1] ? word[i + 1] : word[i];
        slip[i + 1] = word[i + 1] ? word[i] : '\0';
        if (strcmp(slip, word) != 0)
            try_words(out, search, slip, key);
    }
}

static void for_each_line(struct tally_of_places *out, struct search *search, const char *name,
                          void (*take)(struct tally_of_places *, struct search *, const char *,
                                       const char *))
{
    char path[4096];
    char line[256];
    const char *source = getenv("MARROW_SOURCE");
    snprintf(path, sizeof path, "%s/tests/catalogue/%s", source ? source : ".", name);
    FILE *file = fopen(path, "r");
    if (!file)
        die("%s cannot be read", path);
    while (fgets(line, sizeof line, file)) {
        char *tab = strchr(line, '\t');
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || !tab)
            continue;
        *tab = '\0';
        take(out, search, line, tab + 1);
    }
    fclose(file);
}

void words_bench(struct search *search)
{
    struct tally_of_places words = { 0 };
    struct tally_of_places slips = { 0 };
    for_each_line(&words, search, "search_words.txt", try_words);
    printf("%zu everyday words: %zu first, %zu second, %zu third to fifth, %zu not\n", words.count,
           words.places[1], words.places[2], words.places[3] + words.places[4] + words.places[5],
           words.places[0]);
    for_each_line(&slips, search, "slip_words.txt", try_slips);
    printf("%zu slips of the finger: %.2f %% still find their food among the first five\n",
           slips.count, 100 - 100 * (double)slips.places[0] / (double)slips.count);
}
